### 證據：清單上的名字，.proves 說它能證明什麼。

proof-bill = 帳單詳情截圖（時間、金額、收款方、單號）
    .proves = 哪天、付了多少、付給誰
proof-two-bills = 兩筆帳單的詳情截圖（兩個不同的單號）
    .proves = 同一筆款項付了兩次
proof-order = 訂單、小票或約定金額的聊天
    .proves = 本來只該付一筆
proof-page = 付款當時的頁面截圖
    .proves = 付款時的狀態和提示
proof-statement = 付款帳戶那幾天的流水
    .proves = 錢扣了、沒有退回來
proof-talk = 和對方、客服的往來（聊天、工號、編號）
    .proves = 什麼時候提出、對方怎麼答覆
proof-got-one = 收款方「只收到一筆」的答覆或收款記錄
    .proves = 另一筆還在支付平台或銀行
proof-induced = 對方讓本人再付一次的原話
    .proves = 第二次付款是對方要求的
proof-scam = 對方的帳號、聊天、來電、收款帳戶
    .proves = 被騙的經過和錢的去向
proof-login = 登入記錄和裝置列表
    .proves = 操作的不是本人的裝置
proof-device = 本人手機的型號和系統版本
    .proves = 和操作的裝置對不上
proof-place = 卡和人當時所在地的憑證
    .proves = 事發時本人不在場
proof-notice-given = 通知銀行或平台的通話記錄、工號、受理編號
    .proves = 對方從哪天起知道
proof-police = 報警回執、掛失回執
    .proves = 已經報警、掛失
proof-person = 和用本人卡的人的聊天
    .proves = 說好的用途和對方的承諾
proof-change = 更改手機號碼、密碼、設置的簡訊和通知
    .proves = 設置被別人改過
proof-sim = 運營商掛失 SIM 卡的記錄
    .proves = 手機號碼從哪天起不在本人手裡
proof-penalty = 寫著罰息、違約金、滯納金的帳單
    .proves = 多出來的費用有多少
proof-late-fee = 寫著滯納金的繳費單
    .proves = 滯納金有多少
proof-fee = 手續費的扣款記錄
    .proves = 手續費有多少
proof-loan = 放款簡訊、借款頁面、催收記錄
    .proves = 有人用本人的名義借款
proof-credit = 個人信用報告裡的那一頁
    .proves = 不良記錄的時間和內容
proof-intent = 本來要轉給誰的憑證
    .proves = 這筆錢是付錯的
proof-due = 寫著應付金額的小票、訂單、價目
    .proves = 本來該付多少
proof-accident = 訂單頁和本人馬上聯絡對方的聊天
    .proves = 當時沒有要付這筆錢
proof-input = 填寫頁、確認頁和帳單的對照
    .proves = 本人填的和實際付的不一樣
proof-payee = 收款人的線索（頭像、暱稱、帳號、開戶行）
    .proves = 錢到了誰那裡
proof-no-debt = 對帳的聊天、已結清的記錄
    .proves = 雙方之間沒有這筆債
proof-failure = 失敗頁面截圖（時間、訂單號、提示）
    .proves = 那一刻沒有扣成
proof-taken = 「失敗」頁面和「已扣款」記錄放在一起
    .proves = 顯示失敗，錢卻扣走了
proof-mandate = 免密或扣款服務的頁面
    .proves = 和誰簽的、什麼時候簽的、怎麼扣
proof-call = 客服通話錄音
    .proves = 客服說過什麼
proof-no-notice = 那段時間的簡訊、訊息列表和公告頁
    .proves = 沒有收到通知
proof-reminder = 寫著「會提醒」的頁面
    .proves = 對方答應過提醒
proof-theft = 報警回執、掛失記錄、登入裝置頁面
    .proves = 不是本人操作的
proof-service = 服務終止的通知和寫著到期日的頁面
    .proves = 服務被停了多久
proof-extra = 臨時多花錢的小票、發票、訂單
    .proves = 因此多花了多少
proof-unpaid = 「待付款」的訂單頁或對方的文字答覆
    .proves = 付款沒有辦成
proof-changed = 本人確認的頁面和實際扣款的帳單
    .proves = 扣的和本人確認的不一樣
proof-qr = 那張收款碼的照片和店家的說法
    .proves = 收款碼被人換過
proof-request = 提出退款的記錄（日期看得見）
    .proves = 哪天提出的退款
proof-promise = 對方答應退款的原話
    .proves = 答應退多少、哪天退
proof-refund = 退款單號、「退款成功」的頁面
    .proves = 對方說退到了哪裡
proof-return = 退貨快遞單號、簽收頁面
    .proves = 貨已經退回去了
proof-faulty = 問題的照片、錄像和商品說明頁
    .proves = 和說好的不一樣
proof-rules = 付款時看到的退款規則和價格
    .proves = 當時約定怎麼退
proof-agreed = 訂單頁、合同、廣告、聊天
    .proves = 對方答應過什麼
proof-parcel = 物流頁面、催發貨的聊天
    .proves = 沒有發貨或者沒有收到
proof-prepaid = 卡、合同、消費記錄、餘額
    .proves = 付了多少、還剩多少
proof-shut = 關門、搬走的照片和通知
    .proves = 商家不再提供服務
proof-membership = 「未開通」或用不了的截圖
    .proves = 會員沒有生效
proof-recharge = 儲值狀態和前後兩次餘額
    .proves = 儲值沒有到帳
proof-event = 原定安排和取消、改期的通知
    .proves = 活動取消或者變了
proof-work = 沒做、沒做好的照片和驗收記錄
    .proves = 服務沒有按約定做
proof-signup = 開通流程的錄螢幕（不付款）
    .proves = 價格和自動續費寫得不清楚
proof-trial = 試用的頁面或廣告
    .proves = 試用時怎麼說的
proof-price-rise = 漲價前後的帳單和原價頁面
    .proves = 漲了多少
proof-cancel = 取消成功的頁面或簡訊
    .proves = 哪天已經取消
proof-hard = 找取消入口的錄螢幕
    .proves = 取消不方便
proof-child = 孩子的年齡、關係證明和使用痕跡
    .proves = 是孩子付的
proof-unused = 沒有使用的記錄
    .proves = 沒用過，應當全退
proof-used = 用過多少的記錄
    .proves = 用了多少、還剩多少
proof-policy = 保單、投保頁面、扣費約定
    .proves = 保了什麼、怎麼扣
proof-orders = 訂單、借還或裝機的記錄
    .proves = 用沒用過這項服務
proof-name = 商家全稱和登記地址
    .proves = 投訴、起訴的對象是誰
proof-billing = 計費明細和能對照的記錄
    .proves = 數量或算法有誤
proof-price = 付款時的價格頁、廣告或公告
    .proves = 事先寫的是什麼價
proof-coupon = 領券頁、活動規則、結算頁
    .proves = 優惠應當抵扣
proof-fee-rule = 合同、還款計畫或收費標準
    .proves = 費用該怎麼收

## 清單

button-letter = 寫一封信
button-evidence = 查看、勾選證據
button-calendar = 加到我的日曆

evidence-offer =
    已經有的點一下，再點一次取消；勾完點「好了」，我告訴你還缺什麼、為什麼要緊。
    .done = 好了
    .tips = 截圖怎麼截才有用
evidence-item-files = { $item } · { $count } 個檔案
file-shows =
    這是哪一樣證據？點一下，我就在清單上勾好。
    .keep = 都不是，先存著
files-show =
    剛才這幾個檔案，是哪一樣證據？點一下，我就在清單上勾好。不是同一樣的，先點「都不是」，再一樣一樣傳。
    .keep = 都不是，先存著
files-noted = { $missing ->
    [0] 記下了：{ $item }。要緊的都齊了。
   *[other] 記下了：{ $item }。還缺 { $missing } 樣，傳 /evidence 可以看缺哪些、為什麼要緊。
}
evidence-none = 還沒有到整理證據的時候。先把問題說完，我就知道要留哪些。
evidence-held = 已經有 { $count }樣。
evidence-complete = 要緊的都齊了。原件留在手機裡，不要修改圖片，換手機前先備份。
evidence-missing = 還缺這些
evidence-why = 能證明：{ $proves }
evidence-tips =
    截圖這樣截：
    1. 整頁都要：時間、金額、對方名稱、單號在同一張裡；一屏放不下就連著截，中間留一點重疊。
    2. 點開詳情頁再截，不要只截列表；聊天要看得到對方的名字和日期。
    3. 會變的頁面（價格、規則、取消按鈕）錄螢幕，從打開 App 開始錄。
    4. 遮住完整卡號和身份證號，別的不要塗改、裁剪、加字。
    5. 原來的手機和記錄別刪。能匯出的帳單、流水，再匯出一份。
