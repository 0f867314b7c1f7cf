### 各個對話共用的話：開場、命令、讀不懂時的回答、隱私提醒、卡片和進度。

## 開場和命令

welcome =
    我幫你處理出了問題的付款：弄清誰該負責、能要回多少、找誰、哪天之前該有答覆，直到事情有結果。
    一次只問一個問題。點按鈕、回數字，或者直接用自己的話說，都行。
    我提供資訊，不是律師。我不會問你的密碼、驗證碼、完整卡號或身份證號，你也不要發給任何人。

help =
    點按鈕、回按鈕前的數字，或者直接打字都可以。隨時可以發：
    /back 改上一個回答
    /status 看辦到哪一步、還剩幾天
    /start 開始，或接著辦
    /cases 換到放著的另一件
    /fix 改前面說過的任何一項
    /letter 寫信、投訴書、起訴狀
    /evidence 證據清單，看還缺什麼
    /calendar 把期限加到日曆
    /cancel 結束這件事
    /human 找真人幫忙
    /language 換語言
    /privacy 我記了什麼、留多久
    /export 把記下的全部取走
    /delete 全部刪除
    /help 看這份說明

unknown-command = 我不認識 { $answer } 這個命令。發 /help 看有哪些；現在的問題還在等你回答。
stale-press = 那個按鈕是前面那一題的。現在要回答的是這一個：
file-unexpected = 我還看不了圖片、語音和檔案，也沒有保存它。原件請你自己留好，重要的內容用文字告訴我。
unreadable-voice = 我聽不了語音，也接不了通話。請打字告訴我，幾個字就好，也可以按按鈕。
unreadable-sticker = 貼圖收到了，不過我只看得懂文字和按鈕。
unreadable-edited = 傳出去再改的話，我不會重讀。要改上一個回答，傳 /back；要補充，直接再傳一則。
unreadable-too-fast = 訊息來得太快，剛才這則我沒有看，緊接著的幾則也先不看。請停幾秒，再把最要緊的一句傳給我。之前說好的都還在。
unreadable-other = 這種訊息我看不了，也沒有保存。重要的內容請用文字告訴我。
file-kept = 收到，存好了：只存在執行這個機器人的機器上，這件事辦完 { $days }天後自動刪掉。裡面的內容我看不懂，要緊的請用文字告訴我；原件也請留著。
file-too-large = 這個檔案超過 { $megabytes } MB，沒有保存。截圖一般不會這麼大；影片和長錄音請你自己留好原件。
file-too-many = 已經存滿 { $count }個檔案，這個沒有存。原件請你自己留好，要緊的內容用文字告訴我。
file-wrong-kind = 我只能存 PNG、JPEG、WebP 圖片和 PDF，這個沒有保存。對話、帳單可以截圖傳來；原件請留好。
file-broken = 這張圖片打不開，沒有保存。請重新截圖或拍照，再傳一次。
file-missing = 剛才網路不順，這個檔案我沒有收到，也沒有保存。請再傳一次。
too-long = 這段話太長了，最多 { $max } 個字。請挑最要緊的說。

back-nothing = 前面沒有可以改的回答了。
back-done = 好，回到上一個問題。

restart-offer = 你有一件事還沒辦完。接著辦，還是先放著、開始一件新的？
    .resume = 接著辦
    .fresh = 開始新的
restart-parked = 好，原來那件先放著，沒有丟，到了日子照樣提醒你。現在說新的這件。
resumed = 好，接著辦。我們停在這裡：

cases-offer = 你放著的事有這些。接著辦哪一件？
cases-entry = 第 { $number }件：{ $scenario }
cases-none = 沒有放著的事。要辦新的，發 /start。

about-another = 說的是放著的另一件事：{ $scenario }。要接著辦那一件，點它的按鈕，或發 /cases。
cancel-offer = 要結束這件事嗎？結束後我不再提醒，已經交出去的投訴不受影響。
    .yes = 結束
    .no = 不，接著辦
cancel-nothing = 現在沒有正在辦的事。發 /start 開始。
cancelled = 這件事已經結束，我不再提醒。已經提交的投訴，對方該答覆還要答覆。想再辦，發 /start。

delete-offer =
    要把記下的全部刪掉嗎？你的回答、這些事的紀錄、還沒發出的提醒、你傳的檔案，馬上刪，刪了找不回來。
    已經交出去的投訴不受影響。還要用的話，先發 /export 取走一份。
    .delete = 全部刪除
    .keep = 不刪，接著辦
deleted =
    已經全部刪除，以後也不再提醒你。回執號 { $number }，{ $time }（北京時間）。
    聊天軟體裡顯示的訊息歸它管，要清掉請在聊天軟體裡刪。想從頭再來，發 /start。

export-ready = 這是我記下的全部：壓縮檔裡的 index.html 可以直接看，data.json 給電腦讀，你傳的檔案也在裡面。請放在只有你能打開的地方。
export-file = 我的付款糾紛紀錄
export-title = 付款糾紛助手記下的全部
export-about = 取於 { $time }（北京時間）。同樣的內容給電腦讀的一份在 data.json 裡。
export-case = 第 { $number } 件：{ $scenario }
export-answers = 你的回答
export-conversation = 對話
export-you = 我
export-bot = 助手
export-files = 你傳的檔案
export-left-out = 還有 { $count } 個檔案太大，沒有裝進來；請在網頁上直接取。
export-nothing = 除了「有過這個對話」，什麼也沒有記。

language-offer = 用哪種語言？ 用哪种语言？ Which language?
    .zh-CN = 简体中文
    .zh-TW = 繁體中文
    .en = English
language-set = 好，以後用繁體中文。

human =
    想找真人，可以直接打：
    { HOTLINE("legal-aid") }：問法律，諮詢免費，也能問法律援助怎麼申請
    { HOTLINE("samr") }：和商家、平台的消費糾紛
    { HOTLINE("city") }：不知道歸誰管，或者別處打不通
    錢正在被轉走：先打銀行和 { HOTLINE("police") }。
    打之前備好：日期、金額、交易單號、對方怎麼說的。你的記錄還在，發 /status 可以看。

handover =
    我幾次都沒聽懂，不讓你再耗著了。現在可以這樣做：
    1. 錢正在被轉走：馬上打銀行和 { HOTLINE("police") }。
    2. 和商家的糾紛打 { HOTLINE("samr") }；不知道找誰打 { HOTLINE("city") }。
    3. 想先問清楚法律：打 { HOTLINE("legal-aid") }。
    說清四樣就夠：哪天、多少錢、付給誰、你要什麼。這些電話不會要你的密碼和驗證碼，投訴也不收費。
    你說過的都記著，發 /start 可以回來接著辦。

privacy =
    我記下的：你選的選項、金額、日期、單號和辦到哪一步，用來算期限、提醒你、整理投訴內容。
    存在哪裡：運行這個機器人的機器上的本地儲存。你傳來的圖片和 PDF 也存在這裡，拍攝地點等資訊先去掉，事情辦完 { $files } 天後刪除。你發的話也會經過你用的聊天軟體，它按它自己的規定保存。
    不留的：像完整卡號、身份證號、驗證碼、付款碼、密碼的內容，我會遮住，不存原文。
    怎麼保管：存下的都加密，每個人一把單獨的鑰匙，刪除時連鑰匙一起銷毀。
    留多久：對話文字在你最後一次說話的 { $text } 天後刪；什麼也沒接著說的，一天後全刪；一件事 { $idle } 天沒有動靜、也沒有要提醒的日子，全部刪。
    由你決定：/export 取走全部，/fix 改，/delete 馬上全部刪除，隨時都可以。不想被提醒就發 /cancel。

ended = 這件事已經告一段落。還有別的付款問題，從下面選一個開始。
gone-quiet = 我先不打擾了。什麼也沒丟，想接著辦的時候，發 /start 就行。
nothing-yet = 這件事還沒有記下來。先把問題說清楚，我就能告訴你找誰、哪天之前該有答覆。發 /start 開始，或接著回答。
turn-failed = 對不起，我們這邊出了故障，不是你的問題。你之前說的都沒丟。請把剛才那句再發一次。
session-reset = 這一段的問題剛改過，我們重新過一遍。你之前的回答都留著，只問有變化的。

## 按鈕

button-skip = 不清楚，跳過
button-done = 好了
button-none = 都沒有
button-today = 今天
button-yesterday = 昨天

## 讀不懂時

moved-on-without = 沒關係，這一項先空著，往下走。
refused-choice = 我沒對上是哪一個。請點下面的按鈕，或回它前面的數字。
refused-many = 我沒對上是哪幾個。一個一個點，點完點「好了」；也可以把數字一起發來，比如 1 3。
refused-text-empty = 好像沒有內容。請寫幾個字再發。
refused-text-too-long = 太長了，最多 { $max } 個字。寫最要緊的就行。
refused-text-pattern = 格式不太對。應該像這樣：{ $example }
refused-money-unreadable = 「{ $answer }」裡我沒看出金額。請只寫數字，單位是元，比如 35.50。
refused-money-negative = 金額不能是負數。請寫數字，比如 35.50。
refused-money-too-precise = 金額最多到分，也就是兩位小數，比如 35.50。
refused-money-too-small = 金額至少是 { $min }。請再看一眼。
refused-money-too-large = 金額最多記到 { $max }。請看看是不是多打了數字。
refused-money-currency = 這裡只算人民幣。請寫折合人民幣多少元，比如 35.50。
refused-money-unclear = 「{ $answer }」可以讀成不只一個數。請只寫一個金額，不帶千位的逗號或點，比如 35.50。
refused-count-unreadable = 「{ $answer }」裡我沒看出天數。只寫一個數字就好，比如 30。
refused-count-range = 這裡只記 { $min } 到 { $max } 之間的數。請再看一眼。
refused-date-vague = 「{ $answer }」說的是一段時間，不是一天。大概是哪一天？記不清就寫最可能的那天，比如 2026-03-05。
refused-date-unreadable = 「{ $answer }」裡我沒看出日期。可以寫「昨天」「前天」，或者 2026-03-05 這樣。
refused-date-impossible = 日曆上沒有「{ $answer }」這一天。請再寫一次，比如 2026-03-05。
refused-date-future = 這一天還沒到。請寫已經發生的日期。
refused-date-too-old = 這個日期太早了，最早到 { $min }。請再看一眼。
refused-reference = 這不像單號。單號是一長串數字或字母，像這樣：{ $example }
refused-reference-too-long = 這串太長了：單號最多 { $max } 位數字。看看是不是連著貼了兩遍，只發單號這一串就行。
refused-ledger = 我沒看出是哪項損失、多少錢。先點一項，再寫金額。

ask-which = 你寫的是「{ $answer }」。是下面哪一個？
reading-money = { $money }
reading-date = { $date }

## 不該發給任何人的東西

secret-card = 這像是完整的銀行卡號，我已經遮住，沒有保存。只說尾號四位就夠了。完整卡號、有效期和背面三位數，不要發給任何人，客服也不要。
secret-id = 這像是身份證號，我已經遮住，沒有保存。這裡用不著它。投訴要實名時，只在官方網站或官方 App 裡填。
secret-code = 這像是驗證碼，我沒有保存。驗證碼能動你的錢，真的客服、銀行和警察都不會要。要是已經告訴了別人，馬上打銀行或支付平台的官方電話凍結帳戶。
secret-pay-code = 這像是付款碼，我沒有保存。別人拿到它就能扣你的錢。請把付款碼頁面關掉，不要截圖，不要唸給任何人聽。
secret-password = 這像是密碼，我沒有保存。請儘快把它改掉，不要發給任何人。我和真的客服都不需要你的密碼。

## 勾選和損失

ledger-amount = { $kind }是多少錢？寫數字，單位是元，比如 35.50。
ledger-more =
    記下了：
    { $entries }
    還有別的損失嗎？
ledger-entry = { $kind }：{ $money }
ledger-entry-uncounted = { $kind }
ticked = 已選：{ $entries }

## 卡片

card-liability = 誰該負責
card-law = 依據：{ $laws }
card-claim = 可以主張的錢
card-claim-amount = 【{ $money }】
card-claim-total = 合計可以主張：{ $claim_total }
card-claim-nothing = 按你說的情況，現在沒有可以要求賠償的金額。
card-claim-left-out = 另外這些沒有算進去：
card-plan = 現在就做
card-plan-then = 然後，找這裡
card-plan-later = 還不行，依次再找
step-by-today = 【今天】
step-by = 【最晚 { $by }】
rung-by = 最好不晚於 { $by }提交。
rung-answer-due =
    { $term ->
        [court-filing] 那天把材料交齊，法院應在 { $due }前決定立不立案。
        [samr-accept] 那天提交的話，市場監管部門應在 { $due }前告訴你受不受理。
        [samr-mediation-end] 從那天算起，調解最晚到 { $due }該有個結果。
        [wx-finish] 那天提交的話，商家應在 { $due }前處理完。
        [merchant-refund-stall] 那天提出的話，過了 { $due }還不退，就可能算故意拖延。
        [platform-check] 那天提交的話，一般在 { $due }前會有進展；這是常見做法，不是法定期限。
        [service-written-plan] 那天提出的話，一般在 { $due }前會有答覆；這是常見做法，不是法定期限。
       *[other] 那天提交的話，對方應在 { $due }前答覆。
    }
rung-answer-due-provisional = 那一年的放假安排還沒有公佈，這個日子可能會變。
rung-interest =
    還可以一併提出利息，支不支持由處理的一方決定：從 { $first_sent_on }第一次投訴的第二天算到今天，{ $interest_days }天，按一年期 LPR { RATE("lpr-1y") }單利，約 { $interest }。
    算法：{ $claim_total } × 年利率 × 天數 ÷ 365。
card-evidence = 留好這些證據
card-prevention = 以後少踩坑
card-rung = 下一步：{ $title }
card-summary = 這件事的記錄
summary-opened = 開始：{ $opened }
summary-filing = { $sent_on }提交：{ $title }
summary-filing-due = 應答覆：{ $due }前
summary-outcome = 結果：{ $outcome }
summary-got-back = 拿回：{ $got_back }

## 進度

status-heading = 現在的進度
status-scenario = 問題：{ $scenario }
status-waiting-for = 正在等：{ $title }，{ $due }前應有答覆。
status-days-left = { $days ->
    [0] 今天是最後一天。
   *[other] 還剩 { $days }天。
}
status-next = 現在要回答的是：

scenario-nopass-failed = 免密支付或自動扣款沒成功
scenario-duplicate-payment = 同一筆付了兩次
scenario-refund-not-received = 退款沒到、被拒或退少了
scenario-unauthorised-deduction = 沒同意的扣款或自動續費
scenario-service-not-rendered = 付了錢，貨或服務沒有來
scenario-payment-failed = 付款、轉帳、充值或提現沒成
scenario-wrong-amount = 扣款金額不對
scenario-mistaken-transfer = 轉錯了帳
scenario-account-theft = 被盜刷或被騙

outcome-full = 同意全退或全賠
outcome-partial = 只給一部分錢
outcome-in-kind = 給券、會員等，不給錢
outcome-mediated = 調解談成了
outcome-refused = 被拒絕
outcome-silent = 沒有答覆
outcome-improper = 答覆敷衍，沒解決
outcome-stalled = 答應了，一直拖

disclaimer = 以上是參考資訊，不是律師意見。規定和電話按核實當天的公開資料整理，以官方最新公佈為準。

## 信、證據、日曆、改答案

letters-offer = 現在能用的信有這些，要哪一封？
letters-none = 還沒有到寫信的時候。先把問題說完，我就能照你說的寫好。
letter-intro =
    { $about }
    下面一條就是全文，用簡體中文寫，因為收信的是中國大陸的商家和機構；可以直接複製。{ $blanks ->
        [0] { "" }
       *[other] 裡面有 { $blanks }處空格，寫著「请填写」，要你自己填：沒有確認過的，我不替你寫。
    }
letter-more = 這封信還可以：
    .file = 要 Word 檔，可以列印
    .short = 要短的，填網頁用
    .reading = 用繁體中文看一遍
    .others = 換一封
    .back = 回到剛才的問題
letter-file-here = 檔案在這裡，Word、WPS 都能打開。填好空格，列印後簽名。
letter-day = { $day }
calendar-none = 現在沒有在走的期限。投訴提交以後，我才能算出對方該答覆的日子。
calendar-here = 在走的期限有 { $count }個，打開檔案就能加進手機日曆；辦完了再要一次，舊的會自己取消。
calendar-file = 期限
calendar-summary = { $title }：該答覆的最後一天
calendar-description =
    { $sent_on }提交給{ $title }{ $has_ref ->
        [yes] ，編號 { $ref }
       *[no] { "" }
    }。規定的期限：{ $rule }。最後一天是 { $due }。{ $firm ->
        [no] 那一年的放假安排還沒有公布，這個日子可能會變。
       *[yes] { "" }
    }
    到那天還沒有答覆，回來告訴我，我們走下一步。
calendar-limitation = 訴訟時效：在這天之前再要一次，或者起訴
calendar-limitation-description =
    最近一次向該負責的一方要錢是 { $sent_on }，從那天起，訴訟時效一般重新算 { TERM("limitation") }（{ LAW("civil-188") }、{ LAW("civil-195") }）。
    還沒要回來的，在 { $due } 之前再書面要一次，把紀錄留好，或者起訴。過了這天也能起訴，只是對方可以拿時效來抗辯。
fix-offer = 要改哪一項？改完只會再問和它有關的。
fix-entry = { $name }：{ $value }
fix-ask = 好，這一項重新說：
fix-none = 現在還沒有可以改的回答。
button-back-to-question = 都不改，回到剛才的問題
cases-entry-claim = 第 { $number }件：{ $scenario }，{ $money }，{ $opened }開始
status-then = 沒有結果的話，下一步：{ $title }

## 停掉的天數值多少錢

days-price = 先算算停掉的天數值多少錢。這一期總共付了多少？照帳單上實際付的寫。
    .skip = 先不算
days-period = 這筆錢管多少天？月卡寫 30，季卡寫 90，年卡寫 365；訂單頁寫著起訖日期的，照日期數。
    .skip = 不清楚
days-lost = 其中有多少天沒用到？從停掉那天數起，數到恢復的前一天；一直沒恢復的，數到到期那天。
    .skip = 不清楚
days-reckoned = 能要的現在是上面這些。數字不對，傳 /back 改。
    .go = 接著往下
