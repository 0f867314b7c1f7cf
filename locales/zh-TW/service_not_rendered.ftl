### 付了錢，東西、服務、充值、會員沒有來，或者和說好的不一樣。編號前綴 unmet-。

## 提問

unmet-intro =
    付了錢，該來的沒來，先別急。先看清楚缺了什麼、賣家是什麼情況，再決定是催它做到，還是要回錢。

unmet-kind = 出了哪種問題？選最接近的一個。
    .not_shipped = 網購沒發貨、沒收到
    .goods_wrong = 貨不對、壞了、想退
    .prepaid = 預付卡、儲值、課程
    .membership = 會員開不了、沒生效
    .recharge = 充值沒到帳
    .event = 演出、旅行、活動
    .service = 別的服務沒做、沒做好

unmet-answer =
    賣家現在是什麼情況？選最接近的一個。
    要是從頭就像騙局，比如讓你私下轉帳、交保證金，選最下面的「急」。
    .not_yet = 還沒聯絡
    .promised = 答應了，還沒辦
    .partial = 只肯退一部分
    .in_kind = 只給券或延期
    .refused = 拒絕了
    .no_reply = 一直拖，不回
    .closed = 關門、停業或搬走
    .vanished = 人不見了
    .bankrupt = 已進入破產程序
    .scam = 急！像是騙局

unmet-shop = 是跟誰買的？
    .market = 電商平台上的店
    .own_online = 商家自己的 App、網頁
    .store = 門店裡當面買的
    .person = 個人（熟人、閒置）

unmet-goods =
    收到的東西，是哪種情況？
    網上買的東西，沒有品質問題，一般收到後{ TERM("goods-return") }內也能退；門店裡買的沒有這一條。
    .wrong = 發錯、少發、和說的不符
    .defective = 壞的、有品質問題
    .fake = 假貨
    .regret_early = 沒問題，還在退貨期內
    .regret_late = 沒問題，過了退貨期

unmet-prepaid =
    預付的卡或課程，是哪種情況？
    付款後{ TERM("prepaid-regret") }內想退，和後來才想退，規則不一樣。
    .shut = 店關了、停業了
    .moved = 店搬遠了
    .changed = 轉給別家或換了內容
    .no_service = 約不上、不給用
    .regret_early = 剛付不久，不想要了
    .regret_late = 付了一陣，不想去了

unmet-recharge =
    充值的錢到了哪裡？問過收款的一方嗎？
    .seller_has_it = 它收到了，沒給我充上
    .seller_has_not = 它說沒收到錢
    .wrong_account = 我填錯了號碼
    .not_sure = 還不清楚

unmet-event = 演出、旅行或活動，是哪種情況？
    .cancelled = 對方取消了
    .postponed = 改期，或內容變了
    .cannot_go = 照常辦，我去不了

unmet-platform =
    錢是從哪裡付的？
    .wechat = 微信支付
    .alipay = 支付寶
    .unionpay = 雲閃付（銀聯）
    .douyin = 抖音支付
    .jd = 京東支付
    .meituan = 美團支付
    .bank_card = 銀行卡直接付
    .other_platform = 其他

unmet-losses =
    { $unmet_kind ->
        [prepaid] 想要回哪些？卡裡或課程沒用掉的錢，算「想要回的價款」。
        [membership] 想要回哪些？只是有幾天沒用到，點「沒用到的天數」，值多少錢後面幫你算；整筆都要退，才填「想要回的價款」。
       *[other] 想要回哪些？先填「想要回的價款」，再加別的。
    }
    一項一項點，再填金額；天數點一下就行，不用填數。
    .price = 想要回的價款
    .fee = 運費、手續費
    .extra = 因此多花的錢
    .days = 沒用到的天數
    .done = 填好了
    .none = 只要它做到，不要錢
unmet-losses-nudge = 金額先寫個大概就行，以後可以改。

unmet-on = { $unmet_kind ->
        [goods_wrong] 東西是哪天收到的？看物流簽收。
       *[other] 錢是哪天付的？看帳單上的日期。
    }
unmet-nudge = 我還在。剛才那一題答一下，我們就能接著往下走。

## 責任：誰該退、你要準備什麼、對方要證明什麼、哪些要不到

unmet-liable-person =
    賣家是個人，按你們說好的算：沒做到，可以要求它做到或者退錢（{ LAW("civil-577") }），有損失可以要求賠（{ LAW("civil-584") }）。
    個人偶爾賣東西，一般不適用消費者權益保護法，沒有無理由退貨，也沒有三倍賠償。在閒置平台上買的，先看平台的糾紛規則。
    你準備：聊天裡說好的內容、付款記錄、沒收到或不對的證據。
    對方說發了，讓它拿出物流單號和簽收記錄。
    一般要不到：沒有約定的違約金。

unmet-liable-bankrupt =
    商家進了破產程序，你的錢還是該退（{ LAW("consumer-53") }、{ LAW("civil-577") }），但要向管理人申報，從剩下的財產裡分，能拿回多少說不準。
    你準備：付款記錄、合同或會員卡、餘額、沒用的部分。
    管理人要告訴你：申報到哪天截止、要什麼材料、債權怎麼認。
    還沒斷的自動扣款、分期，先書面停掉或說明。
    一般要不到：保證全額、很快到帳。

unmet-liable-goods =
    發錯、少發、有品質問題，是商家的事，可以要求退貨、換貨、修或者補發（{ LAW("consumer-24") }、{ LAW("consumer-52") }）。沒按說好的給，你不必證明它有過錯（{ LAW("civil-577") }）。退貨的運費，品質問題的由商家承擔。
    你準備：訂單頁、拆箱或問題的照片和錄影、物流簽收。
    商家要說明：發的是什麼、檢驗或發貨記錄。
    一般要不到：自己弄壞的部分；只是發錯，沒有退一賠三，那只針對欺詐。

unmet-liable-fake =
    假貨可以退，貨款全退。商家明知是假還當真的賣，可以再要求賠價款的三倍，不足 500 元的按 500 元（{ LAW("consumer-55") }）。
    在電商平台買的，平台給不出賣家真實名稱、地址和聯絡方式的，可以要求平台先賠（{ LAW("consumer-44") }）。
    你準備：訂單頁、「正品」的宣傳截圖、實物照片，最好有品牌方或鑑定機構的書面說明。
    商家要拿出：進貨來源。
    一般要不到：沒有證據的三倍賠償。只是覺得不像，先鑑定再說。

unmet-liable-return =
    網購的東西沒問題也能退：收到後{ TERM("goods-return") }內，不用說理由（{ LAW("consumer-25") }）。商品要完好，拆開看看、試一下一般不影響；退回的運費一般你出，除非另有約定。
    例外：定做的，鮮活易腐的，拆封的音像、軟體等數位商品，報紙期刊，以及下單時你確認過不退的。
    你準備：簽收日期、包裝和商品完好的照片、退貨申請的截圖。
    商家收到退回的東西，要在{ TERM("goods-refund") }內退款（{ LAW("consumer-25") }），拖著不退要擔責（{ LAW("consumer-penalties-9") }）。
    一般要不到：退貨的運費、退一賠三。

unmet-liable-no-return =
    東西沒問題，又{ $unmet_shop ->
        [store] 是在門店買的，沒有無理由退貨這一條
       *[other] 過了無理由退貨的日子
    }（{ LAW("consumer-25") }），商家一般可以不退，買賣照算（{ LAW("civil-509") }）。
    例外：商家自己答應過更長的退貨期，照它答應的來；後來發現是壞的、假的、和說的不符，回來改一下答案。
    你準備：小票、商家的退貨承諾。
    一般要不到：退款。可以客氣地請它換或退券，這是請求，不是權利。

unmet-liable-not-shipped =
    付了錢沒收到貨，可以要求商家限期發貨，或者退錢（{ LAW("civil-577") }、{ LAW("consumer-53") }）。貨沒到你手上以前丟了，一般是商家去找快遞，你不用兩頭跑。
    你準備：訂單頁、付款記錄、物流停在哪裡的截圖、催過的聊天。
    商家要拿出：發貨單號、簽收記錄。寫著「已簽收」而你沒收到，讓它查簽收人和底單。
    一般要不到：退一賠三，除非它根本沒打算發貨，是騙你付錢。

unmet-liable-prepaid =
    店關了、約不上、不給用，可以要求商家按約定做，或者退還沒用的錢，還有利息和必須花的合理費用（{ LAW("consumer-53") }、{ LAW("civil-577") }）。
    你準備：卡、合同、充值和消費記錄、關門或約不上的照片和聊天。
    商家要說明：還剩多少、由誰接著服務。記錄在它手裡不拿出來，可以請法院要求它交（{ LAW("evidence-rules-48") }）。
    換了個殼、轉給別家的，兩家都寫進投訴。像是收了一大筆就跑的，除了投訴，也可以報警。
    一般要不到：已經用掉的部分；贈送的次數能不能折錢，看合同。

unmet-liable-prepaid-changed =
    店搬到你去著很不方便的地方，或者沒問過你就轉給別家，可以要求解除合同、退沒用的錢（{ LAW("prepaid-13") }），還可以要求利息（{ LAW("consumer-53") }）。
    你準備：合同和原來的地址、搬走或轉店的通知、來回多花多少時間、沒用的餘額。
    商家要拿出：你同意換的記錄。
    寫著「最終解釋權歸商家」「概不退款」的，一般不算數（{ LAW("consumer-26") }）。
    一般要不到：已經用掉的部分。

unmet-liable-prepaid-regret =
    付款後{ TERM("prepaid-regret") }內後悔，可以要求商家退還預付的本金（{ LAW("prepaid-14") }），不用說理由。
    有例外，例如付款之前就在它家或別家用過同樣的服務。已經用掉的，按用掉的算。
    這一條說的是分多次用的卡、課程、儲值；一次就用完的券、電影票，不在裡面。
    你準備：付款日期、合同、要求退款的文字和時間。
    商家要說明：你屬於哪種例外。
    一般要不到：利息、退一賠三。

unmet-liable-prepaid-late =
    店照常開、照約定服務，只是你不想去了：過了{ TERM("prepaid-regret") }，商家一般可以不退（{ LAW("prepaid-14") }、{ LAW("civil-509") }）。
    例外：因為生病、受傷、懷孕這類沒法繼續，可以和商家商量解除、退沒用的；它搬了店、換了人、縮了服務，回來改一下答案。
    「概不退款」「過期作廢」寫得再大，也可以讓它解釋：對你明顯不公平的條款無效（{ LAW("consumer-26") }）。
    你準備：合同、餘額、不能繼續的證明。
    一般要不到：全額。可以請它退一部分、轉讓、停卡或延期，這是商量，不是權利。

unmet-liable-membership =
    會員付了錢沒生效、用不了，可以要求商家馬上開通、補足天數，或者按天退錢（{ LAW("civil-577") }、{ LAW("consumer-53") }）。
    你準備：訂單和付款記錄、帳號頁寫著「未開通」或用不了的截圖、到期日。
    商家要說明：會員開在哪個帳號上、什麼時候開的、用過沒有。
    一般要不到：已經用上的天數；系統出錯不是欺詐，沒有退一賠三。

unmet-liable-recharge =
    錢付了沒充上，收款的一方要補充，或者退錢（{ LAW("civil-577") }、{ LAW("consumer-53") }）。
    你準備：付款帳單、充的號碼、充值頁面寫「處理中」或「失敗」的截圖、帳戶餘額沒變的截圖。
    對方要說明：錢收到沒有、充到了哪個號碼、幾點。它說沒收到，回來改一下答案，改查付款這一頭。
    一般要不到：退一賠三。話費、遊戲點這類充完的，一般不能再退。

unmet-liable-recharge-provider =
    收款方說沒收到錢，這筆錢可能停在付款途中，先由支付平台查清。平台要保證付款指令完整、可追查，並及時處理糾紛（{ LAW("psp-regulation-25") }、{ LAW("psp-regulation-35") }）；網購付款出錯，它要賠，除非證明不是自己造成的（{ LAW("ecommerce-55") }）。
    你準備：付款帳單、收款方「沒收到」的答覆、充值頁面。
    如果查到錢已經到了收款方，就由它補充或退錢（{ LAW("civil-577") }）。
    一般要不到：退一賠三。

unmet-liable-recharge-bank =
    收款方說沒收到錢，這筆錢可能停在銀行或清算途中，先由你的銀行查清，扣錯了就要退（{ LAW("civil-577") }、{ LAW("commercial-bank-73") }）。
    你準備：銀行流水、收款方「沒收到」的答覆、充值頁面。
    銀行說付出去了，請它寫明到了哪裡。查到已經到了收款方，就由收款方補充或退錢。
    一般要不到：退一賠三。

unmet-liable-wrong-account =
    號碼填錯，錢進了別人的帳戶：收到的人沒有依據，應當退（{ LAW("civil-985") }）；它真不知情、又已經用掉的，可能不用退（{ LAW("civil-986") }），所以要快。
    先請賣家客服：還沒充的先停，充了的能不能撤；再請支付平台幫忙聯絡。
    你準備：填錯的號碼、想充的號碼、付款帳單，馬上發出的要求。
    一般要不到：賣家賠，它是照你填的號碼充的。

unmet-liable-event =
    對方取消或改了期、改了內容，可以要求退票款（{ LAW("civil-577") }、{ LAW("consumer-53") }）；改期的，你可以選去或者退。「一經售出，概不退換」擋不住這種情況（{ LAW("consumer-26") }）。
    因為天氣、疫情這類誰也沒辦法的原因取消，票款一般還是可以要求退，額外的賠償就難要。
    你準備：訂單、原來的時間和內容、取消或改期的通知。
    對方要說明：取消的原因、什麼時候退。
    一般要不到：沒有票據的食宿、路費；系統或天氣原因沒有退一賠三。

unmet-liable-event-own =
    活動照常辦，是你去不了：退不退、扣多少，先看訂票時寫的退票規則（{ LAW("civil-509") }）。規則寫得不顯眼，或者離開演還早就全扣，可以說它不公平、要求少扣（{ LAW("consumer-26") }）。
    你準備：訂票頁的退票規則、退票申請的時間、去不了的證明。
    可以商量：按規則扣手續費後退、轉給別人、換場次。
    一般要不到：全額退票、賠償。

unmet-liable-service =
    服務沒做、沒做完、沒做好，可以要求商家補做、重做、少收錢或者退錢（{ LAW("consumer-52") }、{ LAW("civil-577") }）；預先收的錢，沒做的那份要退（{ LAW("consumer-53") }）。
    你準備：合同或聊天裡說好的內容、付款記錄、沒做或沒做好的照片錄影。
    商家要說明：做了哪些、什麼標準。
    「概不退款」一類對你不公平的話無效（{ LAW("consumer-26") }）。
    一般要不到：做好了的那部分的錢；不滿意不等於欺詐，沒有退一賠三。

## 主張

unmet-claim-price = { $liable ->
        [payee] 價款：可以要求收到錢的人退回。
       *[other] { $unmet_answer ->
            [bankrupt] 價款：向管理人申報這個數。
           *[other] 價款：可以要求退回。
        }
    }
unmet-own-price = 價款：按你說的情況，只能請商家酌情退。
unmet-claim-fee = 運費、手續費：因此白花的，可以要求退。
unmet-own-return-fee = 運費、手續費：無理由退貨的，退回去的運費一般你出，除非商家包運費。
unmet-own-fee = 運費、手續費：一般不退。
unmet-claim-extra = 因此多花的錢：合理、有票據、時間對得上的，可以要求承擔（{ LAW("civil-591") }）；賠到能預見的為止（{ LAW("civil-584") }）。
unmet-own-extra = 因此多花的錢：一般自己承擔。
unmet-claim-days = 沒用到的天數：可以要求補回來，或者按天退錢。
unmet-claim-days-refund = 沒用到的天數按天退：{ $days_price } ÷ { $days_period }天 × { $days_lost }天（{ LAW("civil-577") }）。對方願意補回同樣的天數，也可以，那就不再退這筆錢。
unmet-own-days = 沒用到的天數：可以請商家延期，這是商量。
unmet-claim-interest = 預付款的利息、必須花的合理費用：可以一起要求（{ LAW("consumer-53") }）。常見算法：{ claim-simple-interest }。年利率可以參照一年期貸款市場報價利率 { RATE("lpr-1y") }，沒有統一規定。
unmet-claim-triple = 三倍賠償：能證明商家明知是假還賣，可以主張，不足 500 元按 500 元（{ LAW("consumer-55") }）。
unmet-not-triple = 三倍賠償：只有能證明商家故意欺騙才有（{ LAW("consumer-55") }）。晚發、做得不好、退得慢，本身都不算。
unmet-not-claim = 律師費、自己花的時間，一般要不到；對方給的券、積分，你可以不要，堅持要錢。

## 現在要做的

unmet-step-return = 今天就在訂單頁點「無理由退貨」：從簽收第二天數，只有{ TERM("goods-return") }；已經過了，先看頁面上有沒有更長的退貨期。別拆吊牌、別丟包裝，寄回用能查單號的快遞，拍下打包過程。
unmet-step-regret = 今天就用文字要求退款：「我在付款後{ TERM("prepaid-regret") }內要求退還預付的錢。」發到商家的微信、客服，或在店裡登記，截圖留好發出的時間。已經過了那幾天的，改一下答案，看還能談什麼。
unmet-step-police = 人不見了：先看是不是同時欠了很多人、人和錢一起消失、公司是空的。像，就打 { HOTLINE("police") } 或到派出所報案，帶付款記錄和聊天，要一張回執。收不收案由警方定，不耽誤你投訴和起訴。
unmet-step-record = 今天先截圖：訂單或合同、付款帳單、對方答應過的話、現在的樣子。頁面隨時會變、會關，能匯出就匯出。
unmet-step-shut =
    到 { LINK("company-register") } 查公司全稱、地址、法定代表人、有沒有註銷。再問房東、商場或物業，人在哪裡、有沒有押金。
    和別的顧客一起登記、一起投訴，材料各備一份；歸哪個部門管不清楚，打 { HOTLINE("city") }。
unmet-step-bankrupt = 找管理人申報：打 { HOTLINE("court") } 或看法院公告，問案號、管理人電話、哪天截止、要什麼材料。過了截止日，補申報可能要多花錢，先別等。
unmet-step-parcel = 先看物流：沒單號、單號不動、顯示簽收，各不一樣。沒收到就別點「確認收貨」，系統快到自動確認的，點「延長收貨」。寫著簽收的，請商家查底單和簽收人。
unmet-step-goods = 留著原樣：包裝、配件、標籤都別丟，也別再用。拍照、錄影，要看得到單號和問題。寄回走訂單頁的退貨入口，別寄到私下給的地址。
unmet-step-membership = 先看三樣：登入的是不是付款的那個帳號；訂單寫「成功」還是「處理中」；退出重進一次。蘋果、應用商店買的，點一次「恢復購買」。還不行，截圖給客服。
unmet-step-recharge = 核對充的號碼和金額，看一眼餘額；一直「處理中」的，別再付第二次。填錯號碼的，馬上請賣家停住、撤回，話別拖。對方說沒收到錢，請它寫下來，連同帳單交給支付平台或銀行，查錢的去向。
unmet-step-event = 取消的，看退款公告，或自己去訂單裡點退款；改期的，在說好的日子以前選去還是退；自己去不了的，越早申請，一般扣得越少。先看退款到不到，別急著買第二張。
unmet-step-instalments = 這筆錢是貸款、分期或者自動扣的：先用文字告訴貸款方和商家，說明情況，要求停扣或解除。別一聲不響就停還，免得先影響徵信。
unmet-step-service = 給商家一個日子：「請在……前做完，做不到就退……元。」到日子沒做，就有了退錢的依據。沒做好的先拍下來，別急著找別人改。
unmet-step-ask = 給賣家發一條文字：哪天付了多少、缺什麼、要它做什麼、哪天前答覆。點「要一段話」可以直接拿去發。
unmet-step-promised = 對方答應了：請它寫明做什麼或退多少、哪天、退到哪裡。錢沒到帳，別點「已解決」，也別撤投訴。
unmet-step-offer = 券、延期、只退一部分，你都可以不接受。馬上回一句：「不接受，請退款，差額是……」，不要放著等它自動結案。
unmet-step-refused = 請它把不退的理由寫下來；不回的，再發一條帶日期的文字，過了就截圖。寫下來的拒絕和不回，下一步都用得上。
unmet-step-market = 在電商平台買的：從訂單頁申請售後，賣家不理就點「平台介入」或「客服介入」，有時限，別錯過。在平台裡溝通，別轉到私人微信。
unmet-step-beware = { claim-refund-no-action }自稱客服、說「快遞丟了雙倍賠」「退款要先驗證」，讓你下 App、共享螢幕、給驗證碼的，都是騙子。

## 投訴的每一級

unmet-rung-merchant =
    先找賣家：要麼做到，要麼退錢，二選一寫清楚。
    去哪裡：訂單頁的售後、App 裡的「我的—客服」或門店，要留文字。
    要寫：哪天付的、哪個訂單、缺什麼、要退多少或哪天前做到、哪天前答覆。
    合格的答覆：做不做、退不退；退多少、退到哪裡、哪天到；不退的理由和證據。
    多久：客服給方案常見是{ TERM("service-written-plan") }，這是慣例。該退的錢拖過{ TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。
    推脫時可以說：「請書面寫明為什麼不退。沒有的話，我會向支付平台和市場監管部門投訴。」
    依據：{ LAW("consumer-48") }、{ LAW("consumer-52") }、{ LAW("consumer-53") }。
    .title = 賣家

unmet-rung-merchant-done =
    { $unmet_answer ->
        [closed] 店已經關了：把關著的門、通知和沒人接的電話拍下來，這一步就算做過，直接走下一步。
        [vanished] 人已經找不到：把沒人接、沒人回的記錄截圖，這一步就算做過，直接走下一步。
       *[other] 賣家你已經找過：把拒絕或不回的記錄截圖，這一步就算做過，直接走下一步。
    }
    沒有文字的，補發一條，留個記錄：「我要求……（做到或退多少），請在……前書面答覆。」
    .title = 賣家（已經找過）

unmet-rung-administrator =
    向破產管理人申報債權。
    去哪裡：法院公告裡寫著管理人和電話；查不到，打 { HOTLINE("court") } 問案號和承辦的管理人。
    要交：身份證明、付款記錄、合同或卡、還剩多少、要求退的數額。交複印件，留好回執。
    多久：申報的截止日看公告，沒有統一的答覆日子；債權認不認、認多少，管理人會通知，不同意可以提異議。
    合格的答覆：寫明認多少、不認的理由。
    誰說「交手續費就能先退」，都是騙子，申報不用交給個人錢。
    .title = 破產管理人

unmet-goodwill =
    可以請商家幫個忙。找客服說三句：哪天買的；為什麼不要了或去不了；請退一部分、換一樣、延期或者轉讓。
    帶上：訂單、沒用過或沒拆的照片。
    好的答覆會寫明：退多少、換什麼、哪天辦好。
    不同意，可以請它轉主管再看一次。這是請求，不是權利，談不成也不必再往上投訴。
    .title = 賣家（請它通融）

unmet-rung-bill =
    從付款的 App 投訴賣家，請它幫忙把錢要回來。
    去哪裡：{ $platform ->
        [wechat] { PATH("wechat-complain") }。
        [alipay] { PATH("alipay-complain") }。
        [douyin] { PATH("douyin-service") }。
       *[other] 這一筆帳單裡的「投訴」，找不到就從「我的—客服」進。
    }{ $unmet_shop ->
        [market] 在電商平台買的，同時在訂單頁點「平台介入」。
       *[other] { "" }
    }
    要寫：哪天付的、缺什麼、和賣家怎麼說的、要退多少；傳上帳單、訂單、聊天。
    多久：{ $platform ->
        [wechat] 商家{ TERM("wx-first-reply") }內首次回覆，{ TERM("wx-finish") }內處理完；小程序裡的交易是{ TERM("wx-miniprogram") }。{ claim-wx-ticket-page-rules }
       *[other] 各家不同，快的{ TERM("platform-check") }，慢的更久；這是慣例，不是法定。
    }
    合格的答覆：退不退、為什麼、退多少、哪天到。只結單不解決的，在原來的投訴裡繼續投訴。
    電商平台給不出賣家的真實名稱、地址、聯絡方式，可以要求平台先賠（{ LAW("consumer-44") }）。支付平台拖著不理，打 { HOTLINE("pboc") }（{ LAW("psp-regulation-35") }）。
    .title = 付款平台（App 內投訴）

unmet-rung-payee =
    請付款平台幫忙聯絡收款人，並登記你的投訴。
    去哪裡：{ $provider_hotline ->
        [none] 付款 App 裡的「我的—客服」。
       *[other] { HOTLINE($provider_hotline) }，或 App 裡的客服。
    }閒置平台上買的，從訂單頁申請「平台介入」。
    要寫：哪天、付了多少、說好了什麼、沒收到什麼；填錯號碼的，寫清兩個號碼。傳上聊天和帳單。
    合格的答覆：聯絡上沒有、對方怎麼說、能不能退。
    多久：各家不同，快的{ TERM("platform-check") }，慢的更久；這是慣例，不是法定。
    平台不會告訴你對方是誰，錢被收下也不能直接劃回。對方不理，可以到派出所求助，再不退，就走訴訟。
    .title = 付款平台（請它幫忙聯絡）

unmet-rung-card =
    請發卡行幫忙。
    去哪裡：{ $bank_hotline ->
        [none] 打卡背面的號碼。
        [pab] 打 { HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 打 { HOTLINE($bank_hotline) }。
    }也可以在手機銀行找客服，或去網點。
    要寫：卡號後四位、哪天、多少錢、付給誰、沒收到什麼，賣家的答覆；信用卡的，問一句能不能按「未收到商品或服務」提出交易爭議。能不能辦、要什麼材料，以銀行答覆為準。
    合格的答覆：能不能爭議或追回、要等多久、要補什麼，要書面。記下受理編號。
    多久：正式投訴，簡單的{ TERM("institution-simple") }內告知，複雜的{ TERM("institution-complex") }（{ LAW("bank-complaints") }）。
    銀行只說「找商家」，就請它書面說明為什麼不能受理，再去下一步。
    .title = 付款的銀行

## 證據

unmet-evidence-payment = 付款帳單的詳情：日期、金額、收款方、交易單號、商戶單號；分期或貸款的，加上合同。
unmet-evidence-promise = 對方答應過什麼：訂單頁、合同、廣告、聊天，寫著內容、時間、退款規則的都要。
unmet-evidence-parcel = 物流頁面、催發貨的聊天；寫「已簽收」的，請商家出底單。
unmet-evidence-goods = 拆箱和問題的照片、錄影，看得到單號；發票、保固卡；實物、包裝、配件別扔。
unmet-evidence-prepaid = 卡、合同、每次消費的記錄、還剩多少。
unmet-evidence-shut = 關門、搬走的照片和通知，沒人接的電話記錄，公司登記頁的截圖。
unmet-evidence-membership = 帳號頁「未開通」或用不了的截圖，寫著到期日的頁面。
unmet-evidence-recharge = 充的號碼、充值頁的狀態、前後兩次餘額；收款方「沒收到」的答覆。
unmet-evidence-event = 原來的時間、內容，取消或改期的通知，退票規則的頁面。
unmet-evidence-service = 沒做、沒做好的照片和錄影，做之前的樣子，驗收的記錄。
unmet-evidence-costs = 因此多花的錢：小票、發票、訂單，寫清為什麼非花不可。
unmet-evidence-name = 被投訴方寫「{ $merchant }」，再到 { LINK("company-register") } 核對全稱和地址。
unmet-evidence-no-name = 賣家的全稱：帳單、營業執照或平台的店鋪資料裡有，再到 { LINK("company-register") } 查地址。
unmet-evidence-number = 投訴裡寫上這一筆的單號：{ $trade_no }
unmet-evidence-talk = 和賣家、客服的往來：聊天截圖、電子郵件、通話時間、工號、編號、不退的理由。
unmet-evidence-original = 原手機裡的帳單和聊天別刪，圖片不要修改，需要時要能當場打開。

## 以後

unmet-prevent-in-app = 錢在平台裡付，聊天也在平台裡聊，別私下轉帳。
unmet-prevent-prepaid = 預付選次數少、期限短的；先查店開了多久，合同寫清搬店、關店怎麼退。
unmet-prevent-goods = 簽收先看外觀，拆箱錄個影；沒收到別點確認收貨。
unmet-prevent-recharge = 充值前唸一遍號碼；沒到帳先看記錄，別連著付。
unmet-prevent-written = 付錢前把內容、時間、退款辦法寫進聊天或合同。
unmet-prevent-receipt = 小票、合同、付款單存到相簿裡一個資料夾，找起來快。
unmet-prevent-scam = 打來說「理賠」「退款」的，掛掉，自己到 App 裡看訂單。

## 計劃之後

unmet-next =
    金額大或拿不準，可以打 { HOTLINE("legal-aid") } 諮詢法律服務。
    先做哪一件？
    .message = 要一段話，直接發
    .evidence = 看要留的證據
    .follow = 開始投訴，跟到退款
unmet-next-nudge = 方案還在這裡。今天能做的只有一件也好：把訂單和付款記錄截圖。準備好了就選一項繼續。
unmet-tool = 接下來做哪一件？
    .message = 要一段話，直接發
    .evidence = 看要留的證據
    .follow = 開始投訴，跟到退款
unmet-bank = 付款的是哪家銀行的卡？
    .icbc = 工商銀行
    .abc = 農業銀行
    .boc = 中國銀行
    .ccb = 建設銀行
    .bocom = 交通銀行
    .psbc = 郵儲銀行
    .cmb = 招商銀行
    .citic = 中信銀行
    .ceb = 光大銀行
    .cmbc = 民生銀行
    .cib = 興業銀行
    .spdb = 浦發銀行
    .pab = 平安銀行
    .cgb = 廣發銀行
    .hxb = 華夏銀行
    .bob = 北京銀行
    .bosc = 上海銀行
    .nbcb = 寧波銀行
    .njcb = 南京銀行
    .other_bank = 其他銀行
    .skip = 不說，跳過
unmet-merchant =
    賣家叫什麼？照訂單或帳單上的寫，投訴時要寫準。
    .skip = 暫時不知道
unmet-trade-no =
    { $platform ->
        [wechat] 把這一筆的交易單號發給我，寫投訴要用。位置：{ PATH("wechat-numbers") }
        [alipay] 把這一筆的訂單號發給我，寫投訴要用。位置：{ PATH("alipay-numbers") }
       *[other] 把這一筆的交易單號或訂單號發給我，寫投訴要用。一般在帳單或訂單詳情裡。
    }
    找不到就跳過。不要發卡號、身份證號、驗證碼或付款碼。
    .skip = 找不到，跳過
unmet-number-nudge = 只差這一點了。手邊沒有就跳過，不影響往下辦。

unmet-message-intro = { $liable ->
        [provider] 下面這段發給支付平台的客服。照實際情況改，不要寫沒發生的事。
        [bank] 下面這段發給銀行的客服。照實際情況改，不要寫沒發生的事。
       *[other] 下面這段可以直接發給賣家，也可以貼進投訴裡。照實際情況改，不要寫沒發生的事。
    }
# 缺了什麼：兩段話共用。
unmet-message-facts = { $unmet_kind ->
        [not_shipped] 訂單至今沒有收到貨。
        [goods_wrong] 收到的商品，情況見附圖。
        [prepaid] 這是預付的卡或課程，還有沒用的部分。
        [membership] 會員沒有生效或用不了。
        [recharge] { $liable ->
            [payee] { $unmet_shop ->
                [person] 充值沒有到帳。
               *[other] 充值的號碼填錯了，錢進了別人的帳戶。
            }
           *[other] 充值沒有到帳。
        }
        [event] 這是訂的演出、旅行或活動，情況見附圖。
       *[other] 約好的服務沒有做，或沒有做好。
    }
unmet-message-trace = 收款方答覆沒有收到這筆錢，截圖附上。請查清這筆付款的狀態和去向，沒到的請退回，並給我書面答覆。
unmet-message-goodwill = 想請你們通融：能否退一部分、換一樣、延期或轉讓？請文字答覆，謝謝。
unmet-message-close = 請在……前書面答覆：做不做、退多少、哪天到。不同意，請寫明理由並附上證據。謝謝。
unmet-message-amount = 你好，{ $unmet_on }這一筆，帳單截圖附上：{ unmet-message-facts }{ $liable ->
        [provider] { unmet-message-trace }
        [bank] { unmet-message-trace }
       *[other] { $unmet_kind ->
            [recharge] { $liable ->
                [payee] { $unmet_shop ->
                    [person] 我要求馬上做到，或者退款 { $claim_total }。{ unmet-message-close }
                   *[other] 請先停住還沒充的；已經充的，請撤回，或者幫忙聯絡對方退還 { $claim_total }。{ unmet-message-close }
                }
               *[other] 我要求馬上做到，或者退款 { $claim_total }。{ unmet-message-close }
            }
            [goods_wrong] 我要求退款 { $claim_total }。{ unmet-message-close }
            [prepaid] 我要求退款 { $claim_total }。{ unmet-message-close }
           *[other] 我要求馬上做到，或者退款 { $claim_total }。{ unmet-message-close }
        }
    }
unmet-message-plain = 你好，{ $unmet_on }這一筆，帳單截圖附上：{ unmet-message-facts }{ $liable ->
        [customer] { unmet-message-goodwill }
        [provider] { unmet-message-trace }
        [bank] { unmet-message-trace }
       *[other] 我要求儘快按約定做到，少了的天數、數量補上。{ unmet-message-close }
    }
unmet-message-nudge = 那段話發出去了嗎？發了就告訴我，我來數日子。
