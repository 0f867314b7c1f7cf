### 重複付款：對話、責任、計劃。編號前綴 dup-。

## 是不是真的付了兩次

dup-cause = 先看看是怎麼付重的。哪一種最像？
    .charged_twice = 只付一次，卻扣了兩筆
    .several_taps = 沒反應，多點了幾下
    .late_confirmation = 遲遲沒提示，又付一次
    .two_channels = 換了個平台又付一次
    .tricked = 有人騙我再付一次
    .not_sure = 說不清

dup-records =
    先對一下帳單，別只看簡訊或彈窗。
    真的扣了兩次，會有兩條記錄：收款方和金額相同，時間接近，交易單號不同。{ $dup_cause ->
        [two_channels] 你換過平台，兩邊的帳單都要看。
       *[other] { "" }
    }
    帳單裡看到幾筆已經扣款的？
    .two_debits = 兩筆都已扣款
    .one_debit_one_pending = 一筆已扣，一筆處理中
    .only_one = 只有一筆
    .not_sure = 還沒看，不確定

dup-look-up =
    帳單在這裡：
    微信：{ PATH("wechat-bill") }
    支付寶：{ PATH("alipay-bill") }
    銀行卡：手機銀行的「交易明細」
    找到付款那天，點開每一筆，看狀態和交易單號。現在看到幾筆？
    .two_debits = 兩筆都已扣款
    .one_debit_one_pending = 一筆已扣，一筆處理中
    .only_one = 只有一筆
    .not_sure = 看了還是不確定

dup-watch-wait =
    { $dup_records ->
        [only_one] 帳單裡只有一筆，就說明到現在只扣了一次。多出來的提示，可能是延遲的通知，也可能是還沒入帳。
       *[other] 處理中的那一筆，可能是預授權（先佔住額度，沒真扣），也可能是入帳慢。現在還不能算重複扣款。
    }
    先別再付，也先別急著投訴。把帳單截圖留著，大後天再看一次，我也會來問你。

dup-watch = 再看帳單時，第二筆怎麼樣了？
    .second_debited = 第二筆真的扣了
    .released = 第二筆沒了
    .nothing_new = 還是老樣子

dup-watch-nudge = 該再看一次帳單了。第二筆是扣了、沒了，還是老樣子？

dup-watch-more =
    一直掛著，就去問清楚。從 App 裡的客服進入，或打銀行卡背面的電話，問三句話：
    這一筆是不是預授權？哪天撤銷或入帳？錢現在在誰那裡？
    請客服用文字答覆，你截圖留著。問到之後，結果是哪一種？
    .second_debited = 第二筆真的扣了
    .released = 第二筆會退或沒了
    .nothing_new = 問了也沒說清

## 錢在誰那裡

dup-platform =
    { $dup_cause ->
        [two_channels] 你想退回的那一筆，是用什麼付的？
       *[other] 這兩筆是用什麼付的？
    }
    .wechat = 微信支付
    .alipay = 支付寶
    .unionpay = 雲閃付（銀聯）
    .douyin = 抖音支付
    .jd = 京東支付
    .meituan = 美團支付
    .bank_card = 直接刷銀行卡
    .other_platform = 其他

dup-bank =
    是哪家銀行的卡？
    只要銀行名字，不要把卡號發給我。
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

dup-payee = 錢付給了誰？
    .merchant = 商家（門店或網店）
    .person = 個人（轉帳、收款碼）

dup-contact = 和收款方說過這件事嗎？對方怎麼講？
    .not_yet = 還沒聯絡
    .admitted = 承認多收了
    .no_reply = 沒有回音
    .refused = 不肯退
    .got_one = 說只收到一筆
    .induced = 是對方騙我再付的

dup-merchant = 收款商家叫什麼？照帳單上的名字寫就行。
    .skip = 不知道

dup-amount = 多付的那一筆是多少錢？只算多出來的一筆，比如 128.5。

dup-paid-on = 多付的那一筆，是哪天付的？

dup-nudge = 我還在。兩筆帳單都留著別刪。想繼續時，回答上一個問題就行。

dup-records-nudge = 帳單看過了嗎？告訴我看到幾筆，我們接著往下走。

## 責任：誰該退，為什麼

dup-liable-system =
    商家多收的這一筆沒有依據，你可以要求退回。網路不穩或系統故障，會把一次付款發成兩次，這不是你的錯。
    你要拿出：兩筆帳單，商戶和金額相同，交易單號不同。
    支付平台也要把原因查清，認真處理你的投訴。網購付款出錯，平台要賠，除非它能證明不是自己造成的；支付安全沒做到位而讓你受損，也要擔責。

dup-liable-late =
    商家多收的這一筆沒有依據，你可以要求退回。遲遲沒有提示，以為沒付成又付一次，很常見。
    你要拿出：兩筆帳單，最好還有當時沒有提示的截圖。
    網購付款後，支付平台應當及時、準確地告訴你付成了沒有。是平台出錯的，它要查清並改正；造成損失要賠，除非證明不是自己造成的。

dup-liable-careless =
    多付的這一筆，商家應當退給你。多點了幾下、換平台又付、沒核對就付，都不等於錢歸了商家。
    粗心最多影響由此多出來的損失，影響不到這一筆本身。明知不欠錢還要付，才是例外。
    你要拿出：一個訂單、兩筆帳單，交易單號不同。商家說兩筆都該收，就請他拿出第二份訂單。
    支付平台也有責任及時處理你的投訴。

dup-liable-induced =
    商家故意騙你再付一次，可能構成欺詐。多付的一筆應當退回，還可以主張退一賠三，賠償不足 500元的按 500元算。
    你要拿出：騙你再付的證據，比如聊天記錄、頁面提示、通話錄音。只是記錯帳或系統出錯，一般不算欺詐。
    錢還在往外付，或者對方失聯了，先打 { HOTLINE("police") } 報警。

dup-liable-provider =
    收款方說只收到一筆，另一筆可能停在付款途中。先由支付平台查清。
    平台應當保證付款指令完整、可追查，並及時處理投訴。是它的錯，它要改正、退回；網購付款出錯，平台要賠，除非證明不是自己造成的。
    你要拿出：兩筆帳單，和收款方「只收到一筆」的答覆。
    如果查到兩筆都到了收款方，就由收款方退（{ LAW("civil-985") }）。

dup-liable-bank =
    收款方說只收到一筆，另一筆可能停在銀行或清算途中。先由發卡銀行查清，扣錯了就要退回，還可能要付利息。
    你要拿出：兩筆流水，和收款方「只收到一筆」的答覆。銀行說沒扣錯，請它寫明錢到了哪裡。
    如果查到兩筆都到了收款方，就由收款方退。

dup-liable-payee =
    對方多收的這一筆沒有依據，應當退給你。你一時沒看清，也不改變這一點。
    你要拿出：兩筆轉帳記錄，以及只該付一筆的聊天或約定。對方說另有用途，請他拿出憑據。
    { claim-accepted-transfer-final }
    對方確實不知道多收了、錢也已經不在了，可能不用退。所以早點告訴他，留下記錄。

dup-liable-thief =
    騙你付錢的人要還錢。先止付、報警，再談別的。
    支付平台和銀行要監測可疑付款，並配合警方緊急止付。不是你本人授權的付款，損失由平台承擔，除非它證明是你的過錯；接到通知不馬上處理，擴大的損失也由它承擔。錢是你受騙後自己付的，平台要不要賠，看它有沒有盡到責任。
    你要拿出：聊天記錄、對方帳號、兩筆帳單、報警回執。

## 可以要求什麼

dup-claim-principal = 可以要求退回：多付的一筆。這是你實實在在少掉的錢。

dup-claim-triple = 可以主張、但不一定支持：商家故意欺詐的，退回之外再賠價款的三倍，不足 500元按 500元（{ LAW("consumer-55") }）。要由你證明是故意的。

dup-claim-interest =
    可以主張、但不一定支持：對方明知多收還拖著不退，從你要求退款那天起的利息（{ LAW("civil-987") }）。實踐中有的參照一年期貸款市場報價利率 { RATE("lpr-1y") }計算。數目通常不大，要有寫明日期的退款要求。

dup-not-claim =
    不在內的：該付的那一筆；沒有約定的話，一般也不含律師費和花掉的時間。
    { $dup_contact ->
        [induced] 別的損失要有單據，並且確實由這件事引起。
       *[other] 只是扣重或退得慢，不算欺詐，一般沒有三倍賠償。你沒核對，至多影響額外的損失，不影響這一筆。
    }

## 現在要做的

dup-step-freeze = 馬上止付：打給支付平台或銀行，說「被騙付款，要求止付」，再打 { HOTLINE("police") } 報警，也可以打 { HOTLINE("antifraud") } 諮詢。不要再付任何一筆。

dup-step-record =
    把兩筆帳單的詳情頁各截一張整圖：收款方、金額、時間、交易單號都要看得見。帳單別刪，截圖別改。
    { $platform ->
        [wechat] 位置：{ PATH("wechat-bill") }
        [alipay] 位置：{ PATH("alipay-bill") }
        [bank_card] 位置：手機銀行的「交易明細」。
       *[other] 位置：付款 App 的帳單或訂單裡。
    }

dup-step-contact =
    聯絡商家，要求退其中一筆。官網、聊天視窗、線上客服、客服電話都可以；電話只用官方頁面上的，別用搜來的號碼，防假客服。
    一兩句說清：哪天付的、多少錢、付給誰、退哪一筆。點「要一段話，直接發」，我寫好給你。

dup-step-contact-payee = 在聊天或簡訊裡告訴對方多轉了一筆，請他退回，附上兩筆轉帳截圖。說清日期和金額，不用爭吵。對方不回或拉黑你，就請支付平台或銀行的客服代為聯絡；金額大或找不到人，可以報警求助。

dup-step-admitted = 對方已經承認多收。請他用文字寫明：退多少、哪天退、退到哪裡。錢沒到帳之前，不要確認「已解決」。

dup-step-refused = 對方不肯退，請他用文字寫明理由，截圖留好。下一步就用得上。

dup-step-got-one = 請收款方把當天的收款記錄給你看，最好寫一句「只收到一筆」。這樣就能請{ $liable ->
        [bank] 銀行
       *[other] 支付平台
    }去查另一筆在哪裡。

dup-step-provider =
    請支付平台做技術核查：兩筆各是什麼狀態，錢到了誰的帳上。附上付款憑證和兩筆帳單截圖。
    { $platform ->
        [wechat] { $dup_payee ->
            [person] 入口：帳單裡點開這筆轉帳，找客服。
           *[other] 入口：{ PATH("wechat-complain") }
        }
        [alipay] { $dup_payee ->
            [person] 入口：{ PATH("alipay-service") }
           *[other] 入口：{ PATH("alipay-complain") }
        }
        [douyin] 入口：{ PATH("douyin-service") }
       *[other] 入口：付款 App 裡的「我的—客服」。
    }
    { $provider_hotline ->
        [none] 電話以 App 裡顯示的為準。
       *[other] 電話：{ HOTLINE($provider_hotline) }
    }
    客服快慢各家不同，記下編號。一直不處理，平台可能要擔責（{ LAW("psp-regulation-35") }），可以打 { HOTLINE("pboc") } 反映。

dup-step-bank =
    { $liable ->
        [payee] 請發卡銀行查清：兩筆轉帳是不是都成功了，到了誰的帳上。
       *[other] 請發卡銀行查清：兩筆各是什麼狀態，錢到了誰的帳上。
    }
    { $bank_hotline ->
        [none] 電話看銀行卡背面。
        [pab] 電話：{ HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 電話：{ HOTLINE($bank_hotline) }，以卡背面的號碼為準。
    }
    記下日期、客服工號和編號。

dup-step-patience =
    給對方一點時間，話說平和些：退款要他拿出現錢，真打官司，兩邊都要多花時間和錢。
    但要請他定個日子，到日子沒回音就再催一次。{ $dup_payee ->
        [person] { "" }
       *[other] { $platform ->
            [wechat] 在微信帳單裡投訴的，商家應在 { TERM("wx-finish") }內處理完。
           *[other] { "" }
        }
    }

dup-step-lawyer = 法律上拿不準，可以先打 { HOTLINE("legal-aid") } 免費問，或者問律師。先問清楚，再決定要不要花錢請人。

dup-step-refund =
    同意退款後，看錢到沒到。
    { $platform ->
        [wechat]
            { claim-refund-original-route }{ claim-balance-refund-minutes }
            退到銀行卡：{ TERM("refund-bankcard") }
            { claim-refund-partial }
       *[other]
            各家快慢不同：有的退到銀行卡要 { TERM("refund-bankcard") }，有的更久；有的能退一部分，有的只能整筆退；有的要更詳細的證明。以頁面顯示為準。
    }

dup-step-window = 這筆已超過微信原路退款的期限（付款後 { TERM("wx-refund-window") }）。不等於不用退：請對方改用轉帳退給你。

dup-step-limitation = 這筆時間久了。一般的訴訟時效是 { TERM("limitation") }（{ LAW("civil-188") }），從你知道受損、也知道該找誰那天算。過了，對方可以拿它來抗辯，但仍可以起訴、協商。儘快書面要求退款。

dup-step-safe =
    { claim-refund-no-action }
    誰說「再付一筆才能退」、要驗證碼、密碼或共享螢幕，都是騙子。已經付了，馬上止付，打 { HOTLINE("police") } 或 { HOTLINE("antifraud") }。

## 一步一步找誰

dup-rung-merchant =
    先向收款的商家提出：退回多付的一筆。用文字發出，附兩筆帳單截圖，記下發出的日期。
    該退不退，拖過 { TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。
    .title = 收款的商家

dup-rung-bill =
    從微信帳單投訴商家：{ PATH("wechat-complain") }
    要寫：哪天、兩筆各多少、兩個交易單號、請退哪一筆。傳上兩筆帳單截圖和商家的答覆。
    商家要在 { TERM("wx-first-reply") }內先答覆，{ TERM("wx-finish") }內處理完，以投訴單頁面為準。處理得不滿意，可以繼續投訴：{ PATH("wechat-complain-again") }
    也可以打 { HOTLINE("wechat") } 請客服查兩筆的去向；平台拖著不理，可以打 { HOTLINE("pboc") } 反映。
    .title = 微信支付（帳單投訴）

dup-rung-payee =
    請支付平台客服代為聯絡收款人，並登記你的投訴。給客服：兩筆轉帳時間、金額、單號、聊天截圖。
    { $provider_hotline ->
        [none] 從付款 App 裡的「我的—客服」進入，別用搜來的號碼。
       *[other] 電話：{ HOTLINE($provider_hotline) }
    }
    平台不會告訴你對方的身份，錢被收下後也不能直接劃回。找不到人時，可以向派出所求助；再不退，就走訴訟。
    .title = 支付平台（請它幫忙聯絡）

dup-rung-bank =
    { $liable ->
        [merchant] 向發卡銀行投訴重複扣款：要求查清兩筆去向，透過商家的收單機構核實，協助退回多扣的一筆，並書面答覆。
       *[other] 向發卡銀行投訴重複扣款：要求查清兩筆去向，退回多扣的一筆，並書面答覆。
    }
    { $bank_hotline ->
        [none] 電話看銀行卡背面。
        [pab] 電話：{ HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 電話：{ HOTLINE($bank_hotline) }
    }
    只報卡號後四位，不要說密碼和驗證碼。
    .title = 發卡銀行
dup-rung-bank-payee =
    請銀行幫忙：查清兩筆轉帳到了哪家銀行、誰的帳上，透過收款銀行聯絡對方，轉告你要求退回多的一筆。
    { $bank_hotline ->
        [none] 電話看銀行卡背面，也可以去網點。
        [pab] 電話：{ HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 電話：{ HOTLINE($bank_hotline) }，也可以去網點。
    }
    給客服：兩筆轉帳的時間、金額，你的卡號後四位，要一個編號。不要說密碼和驗證碼。
    銀行沒有扣錯，對方不同意，它不能把錢劃回來，也不會告訴你對方的身份。找不到人，可以向派出所求助；再不退，就走訴訟。
    .title = 發卡銀行（請它幫忙聯絡）

## 證據

dup-evidence-bills = 兩筆帳單的詳情頁：收款方、金額、時間、兩個不同的交易單號。整頁截圖，能匯出電子憑證更好。

dup-evidence-order = { $dup_payee ->
        [person] 只該付一筆的依據：聊天、借條、約定的金額。
       *[other] 只有一個訂單的依據：訂單頁、小票、發貨或服務記錄。
    }

dup-evidence-notice = 付款當時的頁面：失敗、處理中、沒有提示的截圖，簡訊和推送通知。

dup-evidence-statement = 銀行流水：兩筆扣款的那一頁，可以請銀行蓋章。遮住完整卡號。

dup-evidence-talk = 和收款方、客服的往來：聊天截圖、通話時間、客服工號、投訴編號、對方的答覆。

dup-evidence-got-one = 收款方當天的收款記錄，或「只收到一筆」的文字答覆。

dup-evidence-induced = 對方讓你再付一次的原話：聊天記錄、頁面提示、錄音，要看得出是誰、什麼時候說的。


dup-evidence-original = 原來的手機和聊天記錄別刪、別換，提交截圖時可能要當場核對。圖片不要修改。

## 以後

dup-prevent-wait = 點一次就等結果。沒提示就先看帳單，別連著點，也別急著換平台再付。付重過難免不放心，換一種付款方式也可以。

dup-prevent-check = 付款前看一眼金額和收款方。付款 App 及時更新。

dup-prevent-confirm = 打開付款的二次確認（你的 App 有的話）。微信轉帳還可以設成延時到帳，轉錯了有時間撤回。

dup-prevent-security = 收到異常交易的提醒，先停下看清再付。平台要加密保護你的資訊、監測異常交易，常用簡訊驗證碼或刷臉確認是你本人；有的還說會定期做安全檢查，我沒有逐家核實，別全靠它。

dup-prevent-outlook = 以後也許會省心些：平台可能用人工智慧認出誤點，遇到重複付款多問一次，提醒也會更多；規則在跟上，比如已經施行的{ LAW("psp-regulation") }。這些還沒有定論，眼下還是自己多看一眼帳單。


## 計劃之後

dup-next = 接下來做哪一件？
    .message = 要一段話，直接發
    .evidence = 看要留的證據
    .follow = 跟進到退款

dup-next-nudge = 多付的錢要回來了嗎？還沒聯絡對方的話，我可以寫好一段話給你發，也可以陪你跟到底。

dup-evidence-next = 證據先存好，再往下走。接下來做哪一件？
    .message = 要一段話，直接發
    .follow = 跟進到退款

dup-trade-no =
    第一筆的交易單號是多少？兩個單號不同，最能說明付了兩次。
    { $platform ->
        [wechat] 位置：{ PATH("wechat-numbers") }
        [alipay] 位置：{ PATH("alipay-numbers") }
       *[other] 位置：帳單或流水的詳情裡。
    }
    不要發付款碼、卡號或驗證碼。
    .skip = 找不到，跳過

dup-trade-no-2 = 第二筆（多付的那一筆）的交易單號呢？
    .skip = 找不到，跳過

dup-number-nudge = 還差交易單號。在帳單詳情裡，長按就能複製；找不到可以跳過。

dup-message-intro = { $liable ->
        [provider] 下面這段發給支付平台的客服，附上兩筆帳單截圖：
        [bank] 下面這段給銀行客服，附上兩筆流水截圖：
        [payee] 下面這段在聊天裡發給對方，附上兩筆轉帳截圖：
       *[other] 下面這段發給商家，附上兩筆帳單截圖：
    }

dup-contact-message-both = { $liable ->
        [provider] 你好，我在 { $dup_paid_on }為同一筆款項被扣了兩次，多扣 { $dup_amount }。收款方說只收到一筆。兩筆交易單號：{ $trade_no }、{ $trade_no_2 }。請查清兩筆的狀態和去向，退回多扣的一筆，並給我文字答覆。
        [bank] 你好，我的卡在 { $dup_paid_on }為同一筆款項被扣了兩次，多扣 { $dup_amount }。收款方說只收到一筆。兩筆交易單號：{ $trade_no }、{ $trade_no_2 }。請查清兩筆的狀態和去向，退回多扣的一筆，並給我書面答覆。
        [payee] 你好，我在 { $dup_paid_on }給你多轉了一筆，{ $dup_amount }。兩筆轉帳單號：{ $trade_no }、{ $trade_no_2 }，截圖附上。麻煩你看一下，把多的這筆退給我，也告訴我大概哪天能退，謝謝。
       *[other] 你好，我在 { $dup_paid_on }付款時，同一個訂單付了兩次，多付 { $dup_amount }。兩筆交易單號：{ $trade_no }、{ $trade_no_2 }，截圖附上。請核對後把多付的一筆原路退回，並告訴我哪天退。謝謝。
    }

dup-contact-message-one = { $liable ->
        [provider] 你好，我在 { $dup_paid_on }為同一筆款項被扣了兩次，多扣 { $dup_amount }。收款方說只收到一筆。其中一筆的交易單號：{ $trade_no }，另一筆見截圖。請查清兩筆的狀態和去向，退回多扣的一筆，並給我文字答覆。
        [bank] 你好，我的卡在 { $dup_paid_on }為同一筆款項被扣了兩次，多扣 { $dup_amount }。收款方說只收到一筆。其中一筆的交易單號：{ $trade_no }，另一筆見流水。請查清兩筆的狀態和去向，退回多扣的一筆，並給我書面答覆。
        [payee] 你好，我在 { $dup_paid_on }給你多轉了一筆，{ $dup_amount }。其中一筆的單號：{ $trade_no }，另一筆見截圖。麻煩你看一下，把多的這筆退給我，也告訴我大概哪天能退，謝謝。
       *[other] 你好，我在 { $dup_paid_on }付款時，同一個訂單付了兩次，多付 { $dup_amount }。其中一筆的交易單號：{ $trade_no }，另一筆見截圖。請核對後把多付的一筆原路退回，並告訴我哪天退。謝謝。
    }

dup-contact-message = { $liable ->
        [provider] 你好，我在 { $dup_paid_on }為同一筆款項被扣了兩次，多扣 { $dup_amount }。收款方說只收到一筆，兩筆帳單見截圖。請查清兩筆的狀態和去向，退回多扣的一筆，並給我文字答覆。
        [bank] 你好，我的卡在 { $dup_paid_on }為同一筆款項被扣了兩次，多扣 { $dup_amount }。收款方說只收到一筆，兩筆流水見截圖。請查清兩筆的狀態和去向，退回多扣的一筆，並給我書面答覆。
        [payee] 你好，我在 { $dup_paid_on }給你多轉了一筆，{ $dup_amount }，兩筆轉帳截圖附上。麻煩你看一下，把多的這筆退給我，也告訴我大概哪天能退，謝謝。
       *[other] 你好，我在 { $dup_paid_on }付款時，同一個訂單付了兩次，多付 { $dup_amount }，兩筆帳單截圖附上。請核對後把多付的一筆原路退回，並告訴我哪天退。謝謝。
    }

dup-message-next = 發出之後截個圖。接下來？
    .follow = 跟進到退款
    .evidence = 先看要留的證據

dup-message-nudge = 那段話發出去了嗎？對方有沒有回？我們可以接著跟進。

dup-evidence-last = 這些存好就夠了。接下來？
    .follow = 跟進到退款
    .again = 再看一遍那段話

## 結束

dup-settled = 那就好，錢沒有多扣，現在不用投訴。下一步：今天由你把帳單截圖存好，不花錢；哪天又扣了，發 /start 回來找我。

dup-unclear =
    光看帳單分不清，下一步：今天由你請看得到後台記錄的人查，不花錢；先不要再付：
    微信支付：{ HOTLINE("wechat") }
    支付寶：{ HOTLINE("alipay") }
    銀行卡：卡背面的電話
    只問一句：「那天付給這家的，一共扣了幾筆，各是什麼狀態？」客服不會要密碼和驗證碼。
    問清楚了，發 /start 回來，我接著幫你。

dup-no-rung = 按你說的情況，暫時沒有要投訴的對象。下一步：今天由你把兩筆帳單和聊天記錄存好，不花錢；情況有變化，發 /start 回來，我接著幫你看。
