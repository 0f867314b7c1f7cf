# 自己轉錯了：轉錯人、填錯帳號、金額錯、誤觸。提問、責任、主張、步驟、各級、證據、預防、可以直接發的話。

## 提問

mistaken-how =
    別急，沒到帳的還能攔，到帳的也有辦法要。先說是怎麼錯的？
    有人騙你轉的，選最後一個，先止付要緊。
    .wrong_payee = 轉給了別的人
    .wrong_account = 帳號、卡號填錯了
    .wrong_amount = 金額錯了，付多了
    .accident = 誤觸、誤付，本不想付
    .system = 我沒填錯，是系統轉錯
    .tricked = 急！有人騙我轉的

mistaken-platform =
    從哪裡轉出去的？
    綁著銀行卡、從微信或支付寶轉的，選微信或支付寶。
    .wechat = 微信支付
    .alipay = 支付寶
    .unionpay = 雲閃付（銀聯）
    .douyin = 抖音支付
    .jd = 京東支付
    .meituan = 美團支付
    .bank_card = 銀行轉帳、刷卡
    .other_platform = 其他

mistaken-state =
    錢到對方那裡了嗎？
    { $platform ->
        [wechat] 在聊天裡點開這筆轉帳，或看帳單：寫著「待對方收款」的，選第一個。
       *[other] 看帳單裡這筆的狀態：「處理中」「待到帳」還是「成功」。
    }
    .waiting = 對方還沒收，在處理中
    .delayed = 設了延時到帳，還沒到
    .arrived = 已經收了、到帳了
    .not_sure = 不清楚

mistaken-look-up =
    這樣看：{ $platform ->
        [wechat] 打開 { PATH("wechat-bill") }，點開這一筆，看「當前狀態」。
        [alipay] 打開 { PATH("alipay-bill") }，點開這一筆，看狀態。
        [bank_card] 手機銀行的「交易明細」或「轉帳記錄」裡，看這一筆的狀態。
       *[other] 付款 App 的帳單裡，點開這一筆，看狀態。
    }
    看到的是哪一種？還是看不出，就選「不清楚」，我們按已經到帳來辦。
    .waiting = 對方還沒收，在處理中
    .delayed = 設了延時到帳，還沒到
    .arrived = 已經收了、到帳了
    .not_sure = 不清楚

mistaken-waiting-first =
    { $platform ->
        [wechat] 好消息：微信轉帳對方不點「收款」，滿{ TERM("wx-transfer-return") }會自己退回來。不要催他收；能說上話的，請他點「退還」。
       *[other] 還沒到帳，就還有機會：現在打付款 App 或銀行的官方客服，說「轉錯了，還沒到帳，請撤銷」。帳號和戶名對不上的，一般會自己退回。
    }
    不要給任何說能「加急退回」的人付錢。

mistaken-waiting = 那筆錢怎麼樣了？有結果了，回來點一下。
    .back = 已經退回來了
    .taken = 對方收了、到帳了
    .nothing = 沒退，也沒收

mistaken-delayed =
    到帳前還能撤，現在就辦：在帳單裡點開這一筆，找「撤銷」或「申請撤回」。不同版本的入口略有差別。
    { $provider_hotline ->
        [none] { $platform ->
            [bank_card] 找不到就打卡背面的電話，說「轉帳還沒到帳，要撤銷」。
           *[other] 找不到就從 App 的「我的—客服」進，說「轉帳還沒到帳，要撤銷」。
        }
       *[other] 找不到就打 { HOTLINE($provider_hotline) }，說「轉帳還沒到帳，要撤銷」。
    }
    撤完看一眼錢回來沒有，再告訴我。
    .back = 撤回來了
    .taken = 沒來得及，已經到帳
    .nothing = 沒退，也沒到帳

mistaken-still-waiting =
    沒退也沒收，就請客服查這一筆停在哪裡：{ $provider_hotline ->
        [none] { $platform ->
            [bank_card] 打卡背面的電話。
           *[other] 從 App 的「我的—客服」進。
        }
       *[other] 打 { HOTLINE($provider_hotline) }，或從 App 的客服進。
    }
    只問一句：「這筆現在是什麼狀態，哪天退、退到哪裡？」記下工號。
    .back = 已經退回來了
    .taken = 對方收了、到帳了
    .nothing = 還是沒有結果

mistaken-bank = 從哪家銀行轉出去的？
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

mistaken-payee = 錢到了誰那裡？
    .known = 認識的人
    .stranger = 不熟的人，但能發訊息
    .merchant = 商家、店鋪
    .unknown = 不知道是誰，聯絡不上

mistaken-contact = 對方怎麼說？
    .not_yet = 還沒聯絡
    .agreed = 答應退，還沒退
    .no_reply = 不回、不理
    .refused = 不肯退
    .says_owed = 說這錢本來就該付
    .no_contact = 把我拉黑、聯絡不上

mistaken-merchant =
    商家叫什麼名字？最好寫帳單上的商戶全稱。
    .skip = 暫時不知道

mistaken-amount =
    { $mistaken_how ->
        [wrong_amount] 多付了多少？只寫多出來的部分，單位是元，比如 35.50。
       *[other] 轉錯了多少？單位是元，比如 35.50。
    }

mistaken-on = 是哪一天轉的？看帳單上的日期。

mistaken-nudge = 還在嗎？剛才那一題答一下，我就能告訴你怎麼要回來。錢還沒到帳的，先打官方客服撤銷。
mistaken-watch-nudge = 那筆錢有動靜了嗎？打開帳單看一眼，退了、收了，或者都沒有，選一下。
mistaken-delayed-nudge = 撤銷辦好了嗎？到帳前才撤得了。辦好、沒趕上，都來點一下。

## 責任：誰該還、你要拿出什麼、哪些要不到

mistaken-liable-payee =
    對方收這筆錢沒有依據，應當退給你；是你自己轉錯的，也不改變這一點（{ LAW("civil-985") }）。
    { claim-accepted-transfer-final }
    你要拿出：轉帳記錄，和本來要付給誰、付多少的依據。
    對方確實不知道收錯了、錢也已經不在了，可能不用退（{ LAW("civil-986") }）；知道了還不退，除了錢還要賠損失（{ LAW("civil-987") }）。所以早點告訴他，留下記錄。
    一般要不到：讓平台或銀行替他墊。

mistaken-liable-unknown =
    不管收到的人是誰，他都沒有依據留著，應當退給你；是你自己轉錯的，也不改變這一點（{ LAW("civil-985") }）。
    難處在找到他：平台和銀行一般不會告訴你他是誰，但可以替你轉達。轉達不成，可以請民警幫忙聯絡；再不行就起訴，請法院去調取他的身份，各地做法不一樣，先打 { HOTLINE("court") } 問。
    你要拿出：轉帳記錄，和本來要付給誰、付多少的依據。
    他知道了還不退，除了錢還要賠損失（{ LAW("civil-987") }）；確實不知道、錢也不在了，可能不用退（{ LAW("civil-986") }）。
    一般要不到：讓平台或銀行直接劃回來，或者替他墊。

mistaken-liable-refused =
    知道收錯了還不退，沒有依據：除了把錢退給你（{ LAW("civil-985") }），還可以要求賠損失，例如從你要求退還那天起的利息（{ LAW("civil-987") }）。
    { claim-accepted-transfer-final }
    你要拿出：轉帳記錄、本來要付給誰的依據、你要求退還的訊息和日期、他不肯退的話。
    不要罵人，不要到網上公開他的姓名、照片、電話，那會反過來惹上麻煩。
    一般要不到：自己花的時間、沒有約定的律師費。

mistaken-liable-owed =
    對方說本來就該付，那就要看有沒有這筆債。確實欠他的、只是提前付了的，一般要不回來；明知不欠還給的，也要不回來（{ LAW("civil-985") }）。
    沒有這筆債，他就應當退。請他拿出憑據：借條、訂單、聊天；光說「該付」不算。
    你要拿出：轉帳記錄、本來要付給誰的依據、你們之間沒有這筆帳的聊天。
    欠一部分的，先對帳，只要多出來的部分。
    一般要不到：在帳對清楚之前，平台或銀行替你判。

mistaken-liable-merchant =
    付錯、付多的錢，商家沒有依據留著，應當退給你；是你沒看清，也不改變這一點（{ LAW("civil-985") }）。知道了還拖著不退，可以要求賠損失（{ LAW("civil-987") }）。
    你要拿出：付款記錄，和該付多少的依據，例如訂單、小票、價目。
    商家說另有用途，請它拿出訂單或合同。
    一般要不到：「退一賠三」。那只針對商家欺詐，你付錯了不算。

mistaken-liable-merchant-accident =
    誤觸付的，先看成沒成交：
    只是多掃、多付，沒有對應的東西：商家應當退（{ LAW("civil-985") }）。
    下了單、沒發貨沒使用：馬上取消，申請退款。頁面沒有讓你提交前檢查、更正的，可以主張是它的問題（{ LAW("ecommerce-50") }）。
    網上買的、已經寄出：多數可以在收貨後{ TERM("goods-return") }內無理由退，定製的、拆開的數位商品等除外（{ LAW("consumer-25") }）。
    你要拿出：付款記錄、訂單狀態、馬上聯絡商家的聊天。
    一般要不到：已經用掉的服務，和「退一賠三」。

mistaken-liable-merchant-owed =
    商家說這錢該付，就要看有沒有這筆交易。確實買了、用了的，一般要不回；網上買的，多數還可以在收貨後{ TERM("goods-return") }內無理由退，有例外（{ LAW("consumer-25") }）。
    沒有這筆交易，它就應當退（{ LAW("civil-985") }）。請它拿出訂單、小票或合同；光說「該付」不算。
    你要拿出：付款記錄、你沒有下過這個單的依據、聊天。
    只認一部分的，先對帳，只要多出來的部分。
    一般要不到：「退一賠三」。那只針對商家欺詐。

mistaken-liable-provider =
    你填得沒錯、是平台轉錯的，由平台查明原因、改正；造成損失的要賠，除非它證明不是自己造成的（{ LAW("ecommerce-55") }，網購等付款；別的付款可以拿來對照）。每一筆它都要查得到（{ LAW("psp-regulation-25") }），糾紛要及時處理（{ LAW("psp-regulation-35") }）。
    收到錢的人沒有依據，也應當退（{ LAW("civil-985") }）。
    先核對三樣：收款人、帳號、金額，是不是付款頁面上你填的那樣。是填錯了的，連發幾次 /back 改選。
    你要拿出：付款時的頁面、帳單、本該收款的人沒收到的說明。
    一般要不到：「退一賠三」，系統出錯不算欺詐。

mistaken-liable-bank =
    你填得沒錯、是銀行轉錯的，由銀行查明、改正；沒按你說的辦，造成損失的要賠（{ LAW("civil-577") }），還可能要付利息（{ LAW("commercial-bank-73") }）。
    收到錢的人沒有依據，也應當退（{ LAW("civil-985") }）。
    先核對三樣：戶名、帳號、金額，是不是你填的那樣。是填錯了的，連發幾次 /back 改選。
    你要拿出：轉帳時的回單或頁面、流水、本該收款的人沒收到的說明。
    一般要不到：「退一賠三」，系統出錯不算欺詐。

## 主張

mistaken-claim-principal = { $liable ->
        [unclear] 轉錯的錢：可以要求退還，能退多少，要看對方拿不拿得出憑據。
        [provider] 轉錯的錢：可以要求支付平台找回、退還。
        [bank] 轉錯的錢：可以要求銀行找回、退還。
        [merchant] 付錯的錢：可以要求商家原路退回。
       *[other] 轉錯的錢：可以要求對方全部退還。
    }
mistaken-claim-interest = 不退期間的利息：可以主張、但不一定支持（{ LAW("civil-987") }）。從你要求退還那天算，實踐中有的參照一年期貸款市場報價利率 { RATE("lpr-1y") }，數目通常不大。
mistaken-not-claim = 一般要不到：自己花的時間、沒有約定的律師費。反過來，對方要「手續費」「感謝費」才退的，你可以不給。

## 現在要做的

mistaken-step-record =
    截三樣：這筆帳單的整頁（收款人、金額、時間、單號）；{ $mistaken_how ->
        [wrong_amount] 本來該付多少的依據；
        [accident] 你當時沒想付的依據，例如訂單頁、另一個要付的碼；
        [system] 付款時你填的頁面；
       *[other] 本來要轉給誰的依據，例如聊天、帳號；
    }{ $mistaken_payee ->
        [merchant] 商戶全稱和訂單頁。
        [unknown] 對方的帳號和戶名。
       *[other] 對方的頭像、暱稱或帳號。
    }什麼都別刪。
mistaken-step-message = 發一段話給對方：哪天、多少、轉錯了、請退回，附上截圖。話說客氣些，多數人會退。點「要一段話」，可以直接發。
mistaken-step-agreed = 對方答應退，請他用文字寫明哪天退、退到哪裡。原路轉回就行，不用你掃碼、不用驗證碼、不用先付錢。
mistaken-step-refused = 對方不肯退，再發一段寫明金額和日期的話，截圖留好：它證明對方知道收錯了，時效也會重新算（{ LAW("civil-195") }）。點「要一段話」。
mistaken-step-owed = 請對方拿出憑據：欠條、訂單、聊天，哪天欠的、欠多少。再把你這邊的帳列一遍發給他，只說事實。點「要一段話」。
mistaken-step-provider =
    { $liable ->
        [provider] 請平台查這一筆轉到了哪裡、為什麼和你填的不一樣，要書面答覆和編號。
       *[other] 請平台客服登記「轉錯帳」，替你聯絡、轉達收款方。它一般不會告訴你對方是誰，對方收了的錢也不能直接劃回。
    }入口：{ $platform ->
        [wechat] 帳單裡點開這筆，找客服，或打 { HOTLINE("wechat") }。
        [alipay] { PATH("alipay-service") }，或打 { HOTLINE("alipay") }。
        [douyin] { PATH("douyin-service") }。
       *[other] App 的「我的—客服」。
    }
mistaken-step-bank =
    { $bank_hotline ->
        [none] 打卡背面的電話，
        [pab] 打 { HOTLINE("pab") } 轉 3，
       *[other] 打 { HOTLINE($bank_hotline) }，
    }{ $liable ->
        [bank] 請銀行查這一筆轉到了哪裡、為什麼和你填的不一樣，要書面答覆和編號。
       *[other] 問清到沒到帳：沒到帳就撤銷；到帳了，請銀行登記「轉錯帳」，透過對方的銀行轉達。不經對方同意，銀行不能直接劃回來。戶名和帳號對不上的，一般會自己退回。
    }
mistaken-step-cancel = 下了單的，現在就取消訂單、申請退款，沒發貨最容易退。免密誤付的，順手把這家的免密關掉。
mistaken-step-police = 聯絡不上或不肯退，可以帶身份證和轉帳記錄到派出所，或打 { HOTLINE("police") } 求助，請民警幫忙聯絡對方。這是求助，民警不判誰該還，也不一定找得到。
mistaken-step-limitation = 這筆有些時間了。向法院要求保護的期限一般是 { TERM("limitation") }（{ LAW("civil-188") }），你要過、對方答應過，都會重新算（{ LAW("civil-195") }）。今天就書面要一次，留好記錄。
mistaken-step-beware = 誰說能「加急退款」「技術追回」「代你維權」，要你先付錢、要驗證碼、要共享螢幕，都是騙子。退款不用掃碼，也不用先付錢。

## 一步一步找誰

mistaken-rung-merchant =
    向收款的商家提出：退回付錯的錢。
    去哪裡：店裡、訂單頁、App 的客服；用文字發，附帳單截圖，記下發出的日期。
    好的答覆會寫明：退不退、退多少、哪天退，原路退回。
    多久：該退不退，拖過{ TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。
    推脫時可以說：「請書面寫明不退的理由，我要交給市場監管部門。」
    { $mistaken_contact ->
        [says_owed] 它說該付的，請它拿出訂單或合同。
       *[other] 不要接受「換成儲值卡」「先付手續費」。
    }
    .title = 收款的商家

mistaken-rung-bill =
    商家不退，就從帳單投訴它。{ $platform ->
        [wechat] 路徑：{ PATH("wechat-complain") }。商家要在{ TERM("wx-first-reply") }內首次回覆、{ TERM("wx-finish") }內處理完，以工單頁面為準。
        [alipay] 路徑：{ PATH("alipay-complain") }
       *[other] 在這一筆的帳單詳情裡找「投訴」或「聯絡客服」。
    }
    要寫：哪天付的、多少、為什麼是付錯、要退多少。傳上帳單、訂單或價目、和商家的聊天。
    好的答覆會寫明：退多少、哪天退。
    再拖，在同一頁面繼續投訴，或請平台客服轉投訴部門。
    .title = 支付平台（帳單投訴）

mistaken-rung-payee =
    { $mistaken_contact ->
        [not_yet] 先發那段話；過一兩天沒有回音，再請支付平台幫忙聯絡收款人。
        [agreed] 他說好的日子到了還沒退，再請支付平台幫忙聯絡收款人。
       *[other] 請支付平台幫忙聯絡收款人。
    }
    去哪裡：{ $provider_hotline ->
        [none] 從 App 裡的「我的—客服」進，不要用搜來的號碼。
       *[other] App 的客服，或打 { HOTLINE($provider_hotline) }。
    }
    要交：轉帳時間、金額、單號、截圖、為什麼是轉錯；請它登記、轉達你的電話和要求，給你編號。
    它能做的：替你聯絡、轉達。做不到的：告訴你對方是誰，把對方收了的錢劃回來。
    好的答覆會寫明：聯絡上沒有，對方怎麼說。
    多久：按正式投訴，一般{ TERM("institution-simple") }內答覆（{ LAW("pboc-consumer") }）。
    同時可以請民警幫忙聯絡。對方再不退，就走訴訟；不必找監管部門，它管平台，不管收錢的人。
    .title = 支付平台（請它幫忙聯絡）

mistaken-rung-bank =
    { $mistaken_contact ->
        [not_yet] 先聯絡對方；過一兩天沒有回音，再請付款的銀行幫忙聯絡。
        [agreed] 對方說好的日子到了還沒退，再請付款的銀行幫忙聯絡。
       *[other] 請付款的銀行幫忙聯絡收款人。
    }
    去哪裡：{ $bank_hotline ->
        [none] 打卡背面的號碼，
        [pab] 打 { HOTLINE("pab") } 轉 3，
       *[other] 打 { HOTLINE($bank_hotline) }，
    }或帶身份證、銀行卡到網點。
    要交：轉帳時間、金額、對方帳號和戶名、截圖、為什麼是轉錯；請它透過對方的銀行轉達，給你編號。只寫自己卡號後四位。
    它能做的：查到沒到帳、轉達。做不到的：不經對方同意把錢劃回來。
    好的答覆會寫明：到沒到帳，聯絡上沒有，對方怎麼說。
    多久：按正式投訴，簡單的{ TERM("institution-simple") }內告知結果（{ LAW("bank-complaints") }）。
    同時可以請民警幫忙聯絡。
    .title = 付款的銀行（請它幫忙聯絡）

mistaken-rung-court =
    談不成，可以起訴收款人，要求返還（{ LAW("civil-985") }）。沒有最低金額，金額小的可以走小額訴訟，一審就定（{ LAW("civil-procedure-165") }）。
    不知道他的姓名、住址：先把帳號、暱稱、轉帳單號都寫上，打 { HOTLINE("court") } 問怎麼立案；可以申請法院向平台或銀行調取收款人的身份，各地做法不一樣，也可以請律師申請。
    去哪裡：他住的地方的法院（{ LAW("civil-procedure-22") }）；網上 { LINK("court-online") }。
    要交：起訴狀（{ LAW("civil-procedure-124") }）、身份證複印件、轉帳記錄、本來要付給誰的依據、要求退還的訊息。原手機開庭帶去。
    多久：材料齊了，{ TERM("court-filing") }內立案。時效一般是 { TERM("limitation") }，從知道轉錯、也知道該找誰那天算（{ LAW("civil-188") }），要過會重新算（{ LAW("civil-195") }）。
    費用：訴訟費先由你交，輸的一方承擔；律師費一般自己出。金額小，先算算值不值。拿不準，打 { HOTLINE("legal-aid") }，免費諮詢。
    .title = 法院（起訴要回）

## 證據

mistaken-evidence-bill = 這筆帳單的整頁：收款人、金額、時間、交易單號；能匯出電子憑證更好。
mistaken-evidence-intent = 本來要轉給誰：聊天、對方的帳號、以前轉給他的記錄。名字相近、號碼差一位的，放在一起截。
mistaken-evidence-amount = 本來該付多少：訂單、小票、價目、約定的聊天。
mistaken-evidence-accident = 當時沒想付：訂單頁、前後幾分鐘的記錄，和你馬上聯絡對方的聊天。
mistaken-evidence-input = 付款時你填的頁面、確認頁、簡訊，和帳單上的不一樣在哪裡。
mistaken-evidence-payee = 收款人的線索：頭像、暱稱、帳號、手機號後幾位、對方銀行名。
mistaken-evidence-talk = 和對方、客服的往來：聊天、通話時間、工號、編號、對方的答覆。
mistaken-evidence-no-debt = 你們之間沒有這筆債：對帳的聊天、以前都結清的記錄。
mistaken-evidence-original = 原來的手機和聊天別刪，圖片不要修改；提交時可能要當場核對。

## 預防

mistaken-prevent-check = 付款前看三樣：名字、帳號後四位、金額；大額先轉一小筆，到帳了再轉其餘。
mistaken-prevent-delay = 把轉帳設成延時到帳，轉錯了有時間撤。
mistaken-prevent-lock = 打開支付密碼或指紋確認，不用的免密關掉。
mistaken-prevent-list = 常用的收款人存成名單，備註寫真名，別憑記憶輸帳號。
mistaken-prevent-scam = 陌生人說「我轉錯給你了，退給我」，先看帳單到沒到帳，再讓他走原路退回。

## 計劃之後

mistaken-next =
    接下來做哪一件？
    .message = 要一段話，直接發
    .evidence = 看要留的證據
    .follow = 跟進到拿回來

mistaken-more = 接下來做哪一件？
    .message = 要一段話，直接發
    .evidence = 看要留的證據
    .follow = 跟進到拿回來

mistaken-next-nudge = 那筆錢要回來了嗎？還沒開口的，我可以給你一段話直接發；已經在談的，選「跟進到拿回來」。
mistaken-message-nudge = 那段話發出去了嗎？對方回了什麼？選「跟進到拿回來」，我們接著往下走。

mistaken-message-intro = { $liable ->
        [provider] 下面這段交給支付平台的客服，附上截圖：
        [bank] 下面這段交給銀行客服，附上回單或流水，卡號只寫後四位：
        [merchant] 下面這段發給商家，附上帳單截圖：
       *[other] { $mistaken_payee ->
            [unknown] 你聯絡不上他，下面這段請客服或民警轉達：
            [merchant] 下面這段發給商家，附上帳單截圖：
           *[other] { $mistaken_contact ->
                [no_contact] 他把你拉黑了，下面這段請客服轉達，也可以發簡訊：
               *[other] 下面這段發給對方，附上轉帳截圖：
            }
        }
    }

mistaken-message-text = { $liable ->
        [provider] 你好，我在 { $mistaken_on }付款 { $mistaken_amount }，付款頁面上填的收款方和金額都沒有錯，錢卻沒有到該到的地方。請查明這一筆轉到了哪裡、為什麼不一致，把錢找回或退還，並書面答覆我，給我一個編號。
        [bank] 你好，我在 { $mistaken_on }轉帳 { $mistaken_amount }，我填的戶名、帳號和金額都沒有錯，錢卻沒有到該到的地方。請查明這一筆轉到了哪裡、為什麼不一致，把錢找回或退還，並書面答覆我，給我一個編號。
       *[other] { $mistaken_payee ->
            [merchant] { $mistaken_contact ->
                [says_owed] 你好，{ $mistaken_on }我付給貴店的 { $mistaken_amount }，我沒有找到對應的訂單。請把訂單、小票或合同發給我核對；沒有的話，請原路退回，並告訴我哪天退。
                [refused] 你好，{ $mistaken_on }我誤付給貴店 { $mistaken_amount }，已經請你們退過。請在收到這條訊息後原路退回；不退的話，請書面寫明理由，我會交給市場監管部門。
               *[other] 你好，{ $mistaken_on }我誤付給貴店 { $mistaken_amount }，帳單截圖附上。麻煩核對後原路退回，並告訴我哪天退。謝謝。
            }
           *[other] { $mistaken_contact ->
                [says_owed] 你好，{ $mistaken_on }轉給你的 { $mistaken_amount }，我這邊沒有對應的帳。請把欠條、訂單或聊天發給我，我們對一下；沒有的話，請退給我。
                [refused] 你好，{ $mistaken_on }我誤轉給你 { $mistaken_amount }，已經請你退過。這筆錢不是付給你的，請在一週內退回原帳戶。再不退，我會求助派出所，並向法院起訴，利息和訴訟費也會一起提出。
               *[other] 你好，打擾了。{ $mistaken_on }我不小心把錢轉錯到你這裡，{ $mistaken_amount }，截圖附上。麻煩你核對一下，原路退給我就行；你不放心，可以先打平台或銀行的官方客服核實。給你添麻煩了，謝謝。
            }
        }
    }

mistaken-trade-no =
    { $platform ->
        [wechat] 把這一筆的交易單號發給我，客服靠它找。位置：{ PATH("wechat-numbers") }
        [alipay] 把這一筆的訂單號發給我，客服靠它找。位置：{ PATH("alipay-numbers") }
       *[other] 把這一筆的交易單號發給我，客服靠它找。一般在帳單或回單裡。
    }
    不要發卡號、身份證號、驗證碼或付款碼。
    .skip = 手邊沒有
mistaken-trade-no-nudge = 只差單號了。手邊沒有就跳過，我們接著跟進。

## 結束

mistaken-settled = 那就好，錢回來了，不用再找誰，也不花錢。下一步：今天由你看一眼帳單，金額對上就行。以後再有問題，發 /start。

mistaken-unclear =
    這一筆停在哪裡，只有客服的後台看得到。
    下一步：今天由你打付款 App 或銀行的官方客服（微信支付 { HOTLINE("wechat") }、支付寶 { HOTLINE("alipay") }、銀行卡背面的電話），要一個編號，問清哪天有結果；到那天再看帳單。不花錢。
    錢被收走了，或者到日子沒退，發 /start 回來，我接著幫你要。
