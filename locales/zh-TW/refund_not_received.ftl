### 退款沒到：對話、責任、計劃。編號前綴 refund-。

## 退款卡在哪裡

refund-kind = 退款現在卡在哪一步？選最接近的。
    .refused = 不肯退
    .stalled = 申請了，一直沒處理
    .promised = 答應退，還沒到帳
    .missing = 說退了，我沒收到
    .short = 退少了
    .wrong_account = 退到別的地方了
    .tricked = 要我先付錢或掃碼才退

refund-refusal = 對方不肯退，是怎麼說的？
    .no_reason = 沒說理由
    .rule = 說規定不退
    .used = 說我用過或弄壞了
    .past_window = 說過了退貨期限
    .elsewhere = 讓我去找別人

refund-promise = 答應退款，有沒有文字？聊天、簡訊、工單、退款頁面都算。
    .written = 有文字，能截圖
    .spoken = 只是口頭說的

refund-check =
    先對一下，退款到帳時常常沒有提醒，容易漏看。
    { claim-refund-original-route }信用卡會記在信用卡帳單裡。
    都看過了嗎？
    .not_there = 都看了，沒有
    .found = 找到了，已經到帳
    .part = 只到了一部分
    .not_yet = 還沒看

refund-look-up =
    這樣看：
    1. 點開當初付款的那筆帳單，看有沒有寫「已退款」、退到哪裡。
    微信：{ PATH("wechat-bill") }
    支付寶：{ PATH("alipay-bill") }
    2. 照它寫的地方去看：零錢或餘額的明細、那張卡的流水、信用卡帳單。
    3. 一筆錢用了兩種付法的，可能分開退，兩邊都看。
    結果是哪一種？
    .not_there = 都看了，沒有
    .found = 找到了，已經到帳
    .part = 只到了一部分
    .not_yet = 看了，分不清

refund-check-nudge = 帳單和卡的流水看過了嗎？告訴我有沒有找到那筆退款，我們接著往下走。

refund-number =
    對方有沒有給你退款單號，或者寫著退款成功的頁面、回單？
    有單號，就能順著查到錢在哪裡。
    .have = 給了
    .none = 沒有，只是嘴上說

refund-short = 少退的部分，對方怎麼解釋？
    .fee = 扣了手續費、違約金
    .used = 扣了用掉的部分
    .in_kind = 用券、積分抵了
    .unexplained = 沒解釋

refund-lost = 退到哪裡去了？
    .closed_card = 註銷或換掉的銀行卡
    .other_person = 不認識的人那裡
    .payer = 替我付款的人那裡
    .store_credit = 商家的餘額、儲值裡
    .not_sure = 說不清，對方也沒說

refund-from = 這筆錢該由誰退？
    .store = 實體店、上門服務
    .online = 網店、App、平台上的商家
    .travel = 航空、鐵路、酒店、訂票
    .pay_app = 支付平台自己
    .bank = 銀行自己
    .person = 個人賣家、個人

refund-reason = 為什麼要退？
    .faulty = 東西有問題，和說的不一樣
    .no_reason = 沒問題，就是想退貨
    .not_delivered = 沒發貨，服務沒兌現
    .my_cancel = 我自己取消的服務或票
    .duplicate = 付重了
    .overcharged = 多收了、算錯了
    .never_agreed = 我沒同意過這筆扣款
    .other = 別的原因

refund-proof = 東西退回去了嗎？有沒有憑證？
    .signed = 退了，對方已簽收
    .sent = 寄出了，還沒簽收
    .not_yet = 還沒退
    .none = 退了，但沒有憑證

refund-platform = 當初是用什麼付的？
    .wechat = 微信支付
    .alipay = 支付寶
    .unionpay = 雲閃付（銀聯）
    .douyin = 抖音支付
    .jd = 京東支付
    .meituan = 美團支付
    .bank_card = 直接刷銀行卡
    .other_platform = 其他

refund-bank =
    { $refund_from ->
        [bank] 是哪家銀行？
       *[other] 是哪家銀行的卡？
    }
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

refund-paid-on = 當初是哪天付的錢？時間太久的，退款要換一條路。
    .skip = 記不清

refund-since = { $refund_kind ->
        [promised] 對方是哪天答應退的？
        [missing] 對方說是哪天退的？
        [short] 少退的這一次，是哪天退的？
        [wrong_account] 對方說是哪天退的？
       *[other] 你是哪天向對方提出退款的？
    }

refund-due-on = 說好最晚哪天到帳？還沒到的日子也可以寫。
    .skip = 沒說日子

refund-until-due =
    說好的日子是 { $refund_due_on }，還沒過，現在還不算拖。
    先請對方把金額和這個日子寫成文字，截圖留好。到那天我來問你；不想等，也可以現在就往下走。
    .arrived = 已經到帳了
    .go_on = 不等了，往下走

refund-due-day =
    說好的日子 { $refund_due_on }到了。看看帳戶，那筆退款到了沒有？
    .arrived = 到帳了
    .go_on = 沒到，往下走

refund-due-nudge = 退款到了嗎？沒到就選「沒到，往下走」，我告訴你該找誰。

refund-price = 當初一共付了多少錢？
    .skip = 記不清

refund-amount = { $refund_kind ->
        [short] 還差多少錢沒退？只算少退的部分，比如 128.5。
       *[other] 該退還沒拿到的，是多少錢？比如 128.5。
    }

refund-nudge = 我還在。帳單、聊天和退款頁面都留著別刪。想繼續時，回答上一個問題就行。

## 責任：誰該退，為什麼

refund-liable-own-provider =
    這筆錢由支付平台自己退。該退不退，可以要求它履行（{ LAW("civil-577") }）；沒有依據收著的錢，應當退回（{ LAW("civil-985") }）。
    你要拿出：帳單、申請退款的記錄、它的答覆。
    它要保證每筆指令查得到去向，並及時處理你的投訴（{ LAW("psp-regulation-25") }、{ LAW("psp-regulation-35") }）。它說退過了，就請它寫明單號、日期和帳戶。

refund-liable-own-bank =
    這筆錢由銀行退。該退不退，可以要求它履行（{ LAW("civil-577") }）；沒有依據收著的錢，應當退回（{ LAW("civil-985") }）。錯扣、拖著不付，還可能要付利息（{ LAW("commercial-bank-73") }）。
    你要拿出：流水、申請退款的記錄、銀行的答覆。
    銀行說退過了，請它寫明日期、帳戶尾號和流水號。

refund-liable-person =
    按約定該退的，對方應當退（{ LAW("civil-509") }、{ LAW("civil-577") }）；錢收得沒有依據，也應當退（{ LAW("civil-985") }）。
    你要拿出：轉帳記錄，和說好退款、退貨的聊天。
    個人之間的買賣，一般沒有無理由退貨，也不歸市場監管部門管，要看你們怎麼約定。{ claim-accepted-transfer-final }

refund-liable-trace-provider =
    商家給得出退款單號，錢多半已經離開商家。先由付款平台按單號查到下落。
    平台要保證每筆指令查得到去向（{ LAW("psp-regulation-25") }），及時處理投訴（{ LAW("psp-regulation-35") }）；網購付款還要免費給你對帳和記錄（{ LAW("ecommerce-53") }），出錯要賠，除非證明不是自己造成的（{ LAW("ecommerce-55") }）。
    你要拿出：退款單號或退款成功的頁面，和沒有到帳的明細。
    平台說沒有這筆退款，就回頭找商家，商家仍然要退。

refund-liable-trace-bank =
    商家給得出退款單號，錢多半已經離開商家。先請發卡行按單號查：有沒有到、停在哪裡。到了就應當入帳（{ LAW("civil-577") }），沒有依據不能留著（{ LAW("civil-985") }）；拖著不付，還可能要付利息（{ LAW("commercial-bank-73") }）。
    你要拿出：退款單號或刷卡退貨的小票，和那幾天的流水。
    銀行書面說沒收到，就拿著它回頭找商家，商家仍然要退。

refund-liable-no-number =
    退款要到你手裡才算退完。說退了卻拿不出單號，責任還在收錢的一方（{ LAW("civil-509") }、{ LAW("civil-577") }）。
    對方要拿出：退款單號、退款日期、退到哪個帳戶。網購有糾紛，商家應當提供原始的合同和交易記錄（{ LAW("ecommerce-62") }）。
    你要拿出：對方說「已退」的記錄，和沒有到帳的明細。
    不肯退、故意拖著，要承擔責任（{ LAW("consumer-48") }）。

refund-liable-closed-provider =
    退到註銷或換掉的卡，錢一般沒有丟：可能退不進去，回到付款平台或商家那裡，也可能停在銀行。先請付款平台查狀態，再改退到你能用的帳戶。
    平台要保證每筆指令查得到去向（{ LAW("psp-regulation-25") }），及時處理投訴（{ LAW("psp-regulation-35") }）。錢停在誰那裡，誰就沒有理由留著（{ LAW("civil-985") }）。
    你要拿出：退款單號或頁面，卡號後四位，換卡或銷卡的日期。

refund-liable-closed-bank =
    退到註銷或換掉的卡，錢一般沒有丟：可能在發卡行，也可能被退了回去。先請發卡行查清，在它那裡的，應當給你（{ LAW("civil-577") }、{ LAW("civil-985") }）；拖著不付，還可能要付利息（{ LAW("commercial-bank-73") }）。
    你要拿出：退款單號或小票，卡號後四位，換卡或銷卡的日期。
    銀行說已經退回，請它寫明日期和退給了誰，再拿去找商家重退。

refund-liable-wrong-person =
    退給了別人，就還沒有退給你，商家仍然要退（{ LAW("civil-509") }、{ LAW("civil-577") }）。錯收的人，由商家自己去要回（{ LAW("civil-985") }）。
    你要拿出：你付款的帳單，說明退款該回到這裡；商家的退款記錄。
    例外：帳戶是你自己給錯的，商家可能不用再退一次，但應當幫你聯絡、查詢。

refund-liable-store-credit =
    付的是錢，退的也該是錢。沒有說好，商家不能只退成餘額或儲值（{ LAW("civil-509") }、{ LAW("consumer-52") }）。
    { claim-non-cash-optional }
    你要拿出：付款帳單，和商家退成餘額的頁面。
    例外：當初用餘額、儲值或券付的部分，退回原處是正常的。

refund-liable-promised =
    答應了退款，就要照辦（{ LAW("civil-509") }、{ LAW("civil-577") }）。為什麼退，已經不用再爭；故意拖著要承擔責任（{ LAW("consumer-48") }）。
    你要拿出：寫著同意退款的那段文字，截圖時帶上對方名稱和日期。口頭答應也算數，只是難證明，先請他寫下來。
    對方說已經退了，由他拿出退款單號。

refund-liable-faulty =
    東西有問題、和說的不一樣，可以要求退貨退款（{ LAW("consumer-24") }、{ LAW("consumer-52") }）。無理拒絕或故意拖著，要承擔責任（{ LAW("consumer-48") }）。
    你要拿出：問題的照片或影片，商家當初的描述，退貨單號。
    商家說是你弄壞的，請他拿出檢查的依據。問題很小、修好就行的，也可能先按約定修理或更換。

refund-liable-not-delivered =
    付了錢，貨沒到、服務沒兌現，可以要求退款（{ LAW("civil-577") }、{ LAW("consumer-52") }）。網上下單成功，合同一般就成立了，商家不能隨意取消（{ LAW("ecommerce-49") }）。預付的錢，由你選繼續履行還是退款；選退款，還可以要利息和必須支付的合理費用（{ LAW("consumer-53") }）。
    你要拿出：付款帳單，說好的時間和內容，對方沒有做到的記錄。
    已經用掉的部分，一般要扣除。對方說做到了，由他拿出簽收或服務記錄。

refund-liable-no-ground =
    { $refund_reason ->
        [duplicate] 付重的那一筆，收款方沒有理由留下，應當退（{ LAW("civil-985") }）。你沒看清，也不改變這一點。
       *[other] 多收的錢沒有依據，應當退（{ LAW("civil-985") }）。
    }
    你要拿出：{ $refund_reason ->
        [duplicate] 兩筆帳單，單號不同。在這裡接著辦就行；想看付重了的細節，也可以發 /start 選「同一筆付了兩次」。
       *[other] 說好的價格或收費單，和實際付款的帳單。
    }
    明知多收還拖著，可能還要賠由此造成的損失（{ LAW("civil-987") }）。

refund-liable-no-reason =
    網購的商品，簽收後 { TERM("goods-return") }內可以退貨，不用說理由（{ LAW("consumer-25") }）。商品要完好，為了查看而拆開一般不算不完好。運費由你出，除非另有約定。
    不能這樣退的：定作的、鮮活易腐的、拆封的音像和軟體、下載的數位內容、報紙期刊；還有性質不宜退、付款時讓你確認過的。課程、門票這類服務也不在內。
    你要拿出：簽收日期、申請退貨的記錄。
    商家收到退回的東西，要在 { TERM("goods-refund") }內退錢（{ LAW("consumer-25") }）；到期不退，可以投訴（{ LAW("consumer-penalties-9") }）。

refund-liable-past-window =
    不說理由的退貨，只在簽收後 { TERM("goods-return") }內可以要求（{ LAW("consumer-25") }）。真的過了，商家可以不退。
    還有三種情況可以要求退：商家自己寫了更長的退貨期；你在期限內已經提出，是他拖過去的；東西其實有問題。
    屬於這三種的，發 /back 改一下回答，我重新給你看。

refund-liable-store =
    東西沒問題，又是在店裡當面買的，法律沒有規定可以不說理由就退（{ LAW("consumer-25") } 只管網購等看不到實物的購買）。
    還有兩種情況可以要求退：店裡、小票上或店員寫過「幾天內可退」，承諾要算數（{ LAW("civil-509") }）；東西其實有問題（{ LAW("consumer-24") }）。
    屬於這兩種的，發 /back 改一下回答，我重新給你看。

refund-liable-my-cancel =
    是你自己取消的，先看當初的退改規則：該扣的扣掉，剩下的應當退（{ LAW("civil-577") }）。雙方也可以商量退一部分。
    規則要讓你付款前看得到；沒有提示你的，你可以主張它不算數（{ LAW("civil-496") }）。一分不退、扣得明顯過分的，可以主張條款無效（{ LAW("civil-497") }、{ LAW("consumer-26") }）。
    你要拿出：付款時的退改規則、取消的時間、對方扣款的算法。

refund-liable-unclear =
    該不該退，要看理由和約定，現在還看不準。先請對方用文字寫明：退不退、為什麼、依據哪一條。
    商家對合理的退款要求無理拒絕或故意拖著，要承擔責任（{ LAW("consumer-48") }、{ LAW("consumer-52") }）；違反約定也要承擔責任（{ LAW("civil-577") }）。網購的，商家要提供原始的合同和交易記錄（{ LAW("ecommerce-62") }）。
    你要拿出：付款帳單、訂單、你們的約定。

## 可以要求什麼

refund-claim-amount = 可以要求：還沒退到你手裡的錢。

refund-claim-most = 最多可以要求：沒退的錢，減去約定好、而且合理的扣費。扣多少，請對方寫明算法。

refund-claim-sum = 算式可以這樣寫：當初付了 { $refund_price }，還差 { $refund_amount }沒退。

refund-not-claim-goodwill = 這一筆商家可以不退。可以商量換貨、換尺碼或退一部分，他答應了就要照辦。

refund-claim-freight = 可以一併要求：退回有問題的商品的運費（{ LAW("consumer-24") }）。運費單留好，數目另寫在要求裡。

refund-claim-prepaid = 預付的錢沒兌現：可以主張利息，和必須支付的合理費用（{ LAW("consumer-53") }）。費用要有單據。

refund-claim-interest =
    可以主張、但不一定支持：從你書面要求退款那天起，拖著不退的利息（{ LAW("civil-577") }、{ LAW("civil-583") }）。沒有約定的，可以參照一年期貸款市場報價利率 { RATE("lpr-1y") }。
    { claim-simple-interest }。數目通常不大。

refund-not-claim =
    不在內的：花掉的時間、精神上的不快；沒有約定時，一般也不含律師費。
    { claim-triple-only-fraud }

## 現在要做的

refund-step-record =
    截圖留好：付款帳單詳情（收款方、金額、日期、單號）、訂單、退款頁面。截圖別改，帳單別刪。
    { $platform ->
        [wechat] 帳單在：{ PATH("wechat-bill") }
        [alipay] 帳單在：{ PATH("alipay-bill") }
        [bank_card] 帳單在：手機銀行的「交易明細」。
       *[other] 帳單在：付款 App 的帳單或訂單裡。
    }

refund-step-promise = 對方答應過，就請他寫下來。可以這樣發：「你們答應退我這筆款，請回覆確認金額和到帳的日子。」對方回一個「好」也有用。

refund-step-due = 說好的日子是 { $refund_due_on }。還沒過，就等到那天；過了還沒到帳，在要求裡寫上這一天：說了日子又沒做到，最能說明是拖延。

refund-step-number = 向商家要三樣：退款單號、退款日期、退到哪個帳戶（尾號就夠）。給不出單號，就請他重新退；退成餘額、儲值的，請他改退成錢。別把完整卡號和驗證碼給任何人。

refund-step-refusal = { $refund_refusal ->
        [rule] 說「規定不退」，就請他拿出規定：寫在哪裡、付款前有沒有讓你看到。對方自己寫的「概不退款」，不一定算數（{ LAW("consumer-26") }）。
        [used] 說你用過、弄壞了，請他拿出檢查的照片或記錄。為了查看而拆開，一般不等於用過。
        [past_window] 說過了期限，先對日期：哪天簽收、哪天提出退貨。你在期限內提過的，把那條記錄發給他。
        [elsewhere] 讓你找別人，就看帳單上的收款方是誰：誰收的錢，先找誰。請他寫明該找誰、為什麼。
       *[other] 請對方用文字寫明不退的理由和依據，截圖留好。說不出理由，這本身就是投訴的材料。
    }

refund-step-short = { $refund_short ->
        [fee] 請對方寫明扣了哪幾項、按哪一條、怎麼算的。付款前沒讓你看到的扣費，可以不認。
        [used] 請對方拿出你用了多少的記錄，按原來的單價算。原來有優惠的，看約定怎麼扣。
        [in_kind] { claim-non-cash-optional }請對方寫明抵了多少，把這部分改退成錢。
       *[other] 請對方寫明怎麼算出來的。先自己核一下：優惠券、紅包和積分抵掉的部分，一般不退成錢；分幾次退的，可能還有一筆在路上。
    }

refund-step-proof = { $refund_proof ->
        [signed] 把「已簽收」的物流頁面截圖：單號、簽收日期要看得見。退款從對方收到退貨起算，這一天最要緊。
        [sent] 物流單號留好，盯著簽收那天，簽收了馬上截圖。對方拒收，也截圖，再問他退貨地址對不對。
        [none] 補憑證：寄件 App 裡查運單，或找快遞員補單號；當面退的，請店家寫一句收到退貨。
       *[other] 先問清退貨地址，要文字。寄之前拍下商品完好和裝箱的樣子，用能查物流的快遞。法律上退貨在先，退款在後，所以早點寄。
    }

refund-step-goodwill = 客氣地問一次：能不能換貨、換尺碼，或者退一部分。商家自己的退貨承諾、會員權益也看一眼，頁面和小票上寫了的，就要照辦。

refund-step-demand = 發一份寫明日期的退款要求：付了多少、為什麼退、退多少、限哪天答覆。點「要一段話」可以直接拿去發。只打電話不夠，要有文字。

refund-step-stalled = { $refund_kind ->
        [promised] 答應了又不退，從說好的日子（沒說日子的，從答應那天）起拖過 { TERM("merchant-refund-stall") }的，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。在要求裡寫上這一句，投訴時也寫上。
       *[other] 從 { $refund_since }算起，已經拖過 { TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。在要求裡寫上這一句，投訴時也寫上。
    }

refund-step-market = { $refund_from ->
        [travel] 先看帳單上的收款方：在訂票平台付的，先找平台退，再由它找航空公司、鐵路或酒店。付款那天的退改規則截個圖。因對方取消的，不按自願退票扣費，請它寫明扣費依據。
       *[other]
            在平台上買的，同時在訂單裡申請平台介入，傳上記錄。平台要有方便的投訴渠道，幫你維權（{ LAW("ecommerce-59") }、{ LAW("ecommerce-61") }），有的能線上解決糾紛（{ LAW("ecommerce-63") }）。
            平台給不出賣家的真實名稱、地址和聯絡方式，你可以要求平台先賠（{ LAW("consumer-44") }）。
    }

refund-step-trace = { $platform ->
        [bank_card]
            請發卡行查：從 { $refund_since }起，有沒有一筆 { $refund_amount }的退款，停在哪裡。信用卡要看已出和未出的帳單。
            { $bank_hotline ->
                [none] 電話看銀行卡背面。
                [pab] 電話：{ HOTLINE("pab") }。{ claim-pab-press-three }
               *[other] 電話：{ HOTLINE($bank_hotline) }，以卡背面的號碼為準。
            }
       *[other]
            請付款平台按單號查這筆退款：退出來沒有、退到哪裡、是不是退不進去。退不進去的，問清怎樣改退；已經退到某張卡的，再拿日期和單號問那家銀行。
            { $platform ->
                [wechat] 入口：{ PATH("wechat-complain") }，或打 { HOTLINE("wechat") }。
                [alipay] 入口：{ PATH("alipay-service") }，或打 { HOTLINE("alipay") }。
                [douyin] 入口：{ PATH("douyin-service") }。
               *[other] 入口：付款 App 裡的「我的—客服」，不打搜來的號碼。
            }
    }
    剛退不久的可能還在路上，到銀行卡常要 { TERM("refund-bankcard") }，先記下日期和受理編號。

refund-step-window = 這筆已超過微信原路退款的期限（付款後 { TERM("wx-refund-window") }）。不等於不用退：請商家改用轉帳退給你，先在文字裡說好轉到哪裡、哪天轉。

refund-step-arrive =
    對方同意退款，請他寫明兩樣：退到哪裡、哪天到。只說「會儘快」，等於沒說。
    { $platform ->
        [wechat]
            { claim-refund-original-route }{ claim-balance-refund-minutes }
            退到銀行卡：{ TERM("refund-bankcard") }
            { claim-refund-partial }
       *[other]
            各家快慢不同：有的退到銀行卡要 { TERM("refund-bankcard") }，有的更久；有的能退一部分，有的只能整筆退；有的要更詳細的證明。以頁面顯示為準。
    }
    錢沒到，不要點「確認解決」，也不要先撤投訴。

refund-step-safe =
    { claim-refund-no-action }
    誰說要先付一筆、掃碼、報驗證碼、共享螢幕、下載軟體才能退，都是騙子。已經照做了，馬上撥 { HOTLINE("police") } 或 { HOTLINE("antifraud") }。

## 一步一步找誰

refund-rung-merchant =
    先向收錢的商家書面提出：退多少、為什麼、限哪天答覆。{ $refund_kind ->
        [missing] 並請他給出退款單號、日期和帳戶尾號。
        [wrong_account] 並請他給出退款單號、日期和帳戶尾號。
       *[other] 附上帳單和你手裡的憑證。
    }
    發在能留記錄的地方：App 客服、訂單聊天、簡訊、郵件。當天截圖。
    合格的答覆：退不退、退多少、退到哪裡、哪天到，要文字；不退，寫明理由和依據。
    多久：該退的錢拖過 { TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。
    推脫時可以說：「請給我書面的拒絕理由，我要交給市場監管部門。」
    .title = 收錢的商家

refund-rung-bill =
    從微信帳單投訴商家，要求退款：{ PATH("wechat-complain") }
    要寫：哪天付的、多少錢、哪天提出退款、商家怎麼說、還差多少。傳上帳單和聊天截圖。
    商家要在 { TERM("wx-first-reply") }內先答覆，{ TERM("wx-finish") }內處理完，以投訴單頁面為準。不同意退，要寫理由、給證據。
    處理得不對，可以繼續投訴：{ PATH("wechat-complain-again") }
    也可以打 { HOTLINE("wechat") }，請客服查有沒有退款。
    .title = 微信支付（帳單投訴）

refund-rung-help =
    請付款平台介入：查商家有沒有發起退款，登記你的投訴，轉給商家限期答覆。
    去哪裡：{ $provider_hotline ->
        [none] 付款 App 裡的「我的—客服」，不要用搜來的號碼。
        [alipay] { PATH("alipay-complain") }，或打 { HOTLINE("alipay") }。
       *[other] 打 { HOTLINE($provider_hotline) }，或在 App 的客服中心提交。
    }
    要寫：付款日期、金額、單號，提出退款的日期，商家的答覆，還差多少。
    合格的答覆：有沒有這筆退款、狀態是什麼、哪天到，要文字，並給受理編號。
    多久：正式投訴的答覆，簡單的 { TERM("institution-simple") }內（{ LAW("pboc-consumer") }）。
    平台不能替商家決定退不退；但退款卡在它那裡的，它要查清（{ LAW("psp-regulation-25") }、{ LAW("psp-regulation-35") }）。
    .title = 付款平台（請它介入）

refund-rung-provider =
    向付款平台正式投訴，要求查清這筆錢在哪裡、退給你。說「我要投訴」，不要只諮詢。
    去哪裡：{ $platform ->
        [wechat] { HOTLINE("wechat") }，或帳單裡點開這一筆找客服。
        [alipay] { HOTLINE("alipay") }，或{ PATH("alipay-service") }。
        [douyin] { PATH("douyin-service") }。
       *[other] 付款 App 裡的「我的—客服」，不要用搜來的號碼。
    }
    要寫：單號、金額、日期，沒有到帳的明細，你要什麼。
    合格的答覆：錢的狀態、停在哪裡、哪天到帳或怎樣改退，要文字，並給受理編號。
    多久：正式投訴，簡單的 { TERM("institution-simple") }內答覆，複雜的 { TERM("institution-complex") }（{ LAW("pboc-consumer") }）。
    推脫時可以說：「請轉投訴部門；查不到，請書面寫明，我要交給人民銀行。」
    .title = 付款平台（查退款）

refund-rung-person =
    { $platform ->
        [bank_card] 請銀行查這筆轉帳到了哪裡，能不能幫忙聯絡收款人。電話看銀行卡背面。
       *[other] 請付款平台的客服代為聯絡收款人，並登記你的投訴。在交易平台上買的，先在那裡申請介入。
    }
    給它：付款日期、金額、單號、說好退款的聊天截圖。
    對方的身份一般不會告訴你，錢被收下後也不能直接劃回。
    懷疑是騙子，撥 { HOTLINE("police") }；只是賴著不退，走訴訟。
    .title = 付款平台（請它聯絡對方）

refund-rung-bank =
    向銀行正式投訴，要求查清這筆退款、入帳，並書面答覆。說「我要投訴」，不要只諮詢。
    { $bank_hotline ->
        [none] 電話看銀行卡背面。
        [pab] 電話：{ HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 電話：{ HOTLINE($bank_hotline) }
    }
    要寫：日期、金額、退款單號，卡號後四位，你要什麼。不要說密碼和驗證碼。
    合格的答覆：收到沒有、停在哪裡、哪天入帳，或哪天退回了誰。
    多久：簡單的 { TERM("institution-simple") }內告知結果，複雜的 { TERM("institution-complex") }（{ LAW("bank-complaints") }）。
    .title = 銀行（查退款）

## 證據

refund-evidence-bill = 付款帳單的詳情頁：收款方、金額、日期、單號；還有訂單頁或小票。

refund-evidence-request = 你提出退款的記錄：聊天、申請頁面、通話時間和工號，日期要看得見。

refund-evidence-promise = 對方答應退款的原話，截全：是誰說的、多少錢、哪天退。

refund-evidence-promise-spoken = 口頭答應的也算數，只是要能證明：今天發一則文字請對方確認「你那天答應退我多少錢、哪天退」，把發送時間和對方的回覆截下來。

refund-evidence-refund = 退款記錄：退款單號、「退款成功」的頁面、對方說已退的聊天。

refund-evidence-statement = 沒有到帳的明細：零錢、餘額或銀行卡流水，從說好的那天到今天都要有。遮住完整卡號。

refund-evidence-return = 退貨的憑證：快遞單號、簽收頁面，或店家收到退貨的字條。

refund-evidence-faulty = 問題的照片、影片，和商家當初的描述頁面。拆箱的影片最好。

refund-evidence-rules = 付款時看到的退款規則、價格和說明，扣費的算法。頁面會改，早點截圖。

refund-evidence-original = 原來的手機和聊天別刪、別換，截圖可能要當場核對。圖片不要修改。

## 以後

refund-prevent-rules = 付款前看一眼退款規則，截個圖：能不能退、扣多少、退到哪裡。

refund-prevent-written = 退款的事都在 App 或聊天裡說，請對方寫出金額和日子。

refund-prevent-card = 還有退款沒到的卡，先別註銷；換了卡，早點告訴銀行和商家。

refund-prevent-parcel = 退貨用能查物流的快遞，裝箱前拍照，簽收那天截圖。

refund-prevent-scam = 自稱「退款客服」的來電都先掛掉，自己從 App 裡進客服核實。{ claim-staff-never-ask }

## 計劃之後

refund-next = 接下來做哪一件？
    .message = 要一段話，直接發
    .evidence = 看要留的證據
    .follow = 跟進到退款到帳

refund-next-nudge = 退款到了嗎？還沒發書面要求的話，我可以給你一段話直接發，也可以陪你跟到底。

refund-evidence-next = 證據先存好，再往下走。接下來做哪一件？
    .message = 要一段話，直接發
    .follow = 跟進到退款到帳

refund-no =
    對方給的退款單號是多少？照著退款頁面抄，或長按複製。
    不要發付款碼、卡號或驗證碼。
    .skip = 找不到，跳過

refund-trade-no =
    付款那一筆的交易單號是多少？查退款要靠它。
    { $platform ->
        [wechat] 位置：{ PATH("wechat-numbers") }
        [alipay] 位置：{ PATH("alipay-numbers") }
       *[other] 位置：帳單或流水的詳情裡。
    }
    不要發付款碼、卡號或驗證碼。
    .skip = 找不到，跳過

refund-number-nudge = 還差一個單號。在帳單或退款的詳情裡，長按就能複製；找不到可以跳過。

refund-message-intro = { $liable ->
        [provider] 下面這段發給付款平台的客服，附上帳單和退款頁面的截圖：
        [bank] 下面這段給銀行客服，附上流水和退款憑證：
        [payee] 下面這段在聊天裡發給對方，附上轉帳截圖：
       *[other] 下面這段發給商家，附上帳單截圖和你的憑證：
    }

# 經過，放在每一段話的開頭。
refund-clause = { $refund_kind ->
        [promised] 在 { $refund_since }答應退的 { $refund_amount }，我至今沒有收到。
        [missing] 有一筆 { $refund_amount }的退款，說是 { $refund_since }退的，我查過帳戶，至今沒有收到。
        [short] { $refund_since }的退款少了，還差 { $refund_amount }。
        [wrong_account] 有一筆 { $refund_amount }的退款，說是 { $refund_since }退的，沒有退到我能用的帳戶。
        [refused] 我在 { $refund_since }要求退款 { $refund_amount }，沒有得到同意。
       *[other] 我在 { $refund_since }申請退款 { $refund_amount }，至今沒有處理。
    }

# 要什麼，放在每一段話的末尾。
refund-ask = { $liable ->
        [provider] { $refund_kind ->
            [missing] 請查清這筆退款的狀態：錢在哪裡、哪天到帳；退不進原來的帳戶，請告訴我怎樣改退。請給我文字答覆和受理編號。
            [wrong_account] 請查清這筆退款的狀態：錢在哪裡、怎樣改退到我能用的帳戶、哪天到帳。請給我文字答覆和受理編號。
           *[other] 請把該退的錢退給我，並告訴我退到哪裡、哪天到帳；不同意的，請用文字寫明理由和依據。請給我受理編號。
        }
        [bank] { $refund_kind ->
            [missing] 請查清這筆退款收到沒有、停在哪裡、哪天入帳；已經退回的，請寫明日期和退給了誰。請給我書面答覆和受理編號。
            [wrong_account] 請查清這筆退款收到沒有、停在哪裡、怎樣轉到我能用的帳戶；已經退回的，請寫明日期和退給了誰。請給我書面答覆和受理編號。
           *[other] 請把該退的錢退給我，並告訴我哪天入帳；不同意的，請書面寫明理由和依據。請給我受理編號。
        }
        [payee] 麻煩你在{ "三天" }內退給我；一時不方便，也請告訴我哪天退。謝謝。
       *[other] { $refund_kind ->
            [missing] 請把退款單號、退款日期和帳戶尾號發給我；還沒退出的，請在{ "三天" }內按原付款方式退回。該退的錢拖過 { TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。
            [wrong_account] 請把退款單號、退款日期和帳戶尾號發給我，並在{ "三天" }內按原付款方式退給我本人。該退的錢拖過 { TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。
           *[other] 請在{ "三天" }內按原付款方式退給我（原路退不了的，請轉帳），並把退款單號和到帳日期發來；不同意的，請用文字寫明理由和依據。該退的錢拖過 { TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。
        }
    }

refund-because = { $refund_reason ->
        [faulty] 商品有問題，或和描述不一樣。
        [no_reason] 網購商品，我申請無理由退貨。
        [not_delivered] 貨沒有收到，或服務沒有兌現。
        [my_cancel] 我已經取消這項服務或訂單；如要扣費，請寫明依據和算法。
        [duplicate] 這個訂單付了兩次，多付的一筆請退回。
        [overcharged] 這一筆多收了。
       *[other] 這筆錢我認為應當退，請核對。
    }

refund-demand-number = 你好。{ refund-clause }理由：{ refund-because }付款的交易單號：{ $trade_no }。今天是 { $today }，我再次書面要求：{ refund-ask }

refund-demand = 你好。{ refund-clause }理由：{ refund-because }付款帳單見截圖。今天是 { $today }，我再次書面要求：{ refund-ask }

refund-message-refund = 你好。{ refund-clause }退款單號：{ $refund_no }。今天是 { $today }。{ refund-ask }

refund-message-number = 你好。{ refund-clause }付款的交易單號：{ $trade_no }。今天是 { $today }。{ refund-ask }

refund-message = 你好。{ refund-clause }付款帳單見截圖。今天是 { $today }。{ refund-ask }

refund-message-next = 發出之後截個圖，日期要看得見。接下來？
    .follow = 跟進到退款到帳
    .evidence = 先看要留的證據

refund-message-nudge = 那段話發出去了嗎？對方有沒有回？我們可以接著跟進。

refund-evidence-last = 這些存好就夠了。接下來？
    .follow = 跟進到退款到帳
    .again = 再看一遍那段話

## 結束

refund-found = 那就好，錢已經回來了，不用投訴。下一步：今天由你對一下數目，把到帳的記錄截圖存好，不花錢；要是少了，發 /start 選「退少了」那一項，我接著幫你。

refund-payer =
    退款會原路回到付款的人那裡，這是正常的，商家沒有退錯。
    下一步：今天就請他把錢轉給你，不花錢；聊天裡寫明是哪筆退款、多少錢、哪天轉。
    他不肯給，要看你們當初怎麼說的：誰該出這筆錢。說不通，可以打 { HOTLINE("legal-aid") } 免費問，再決定要不要調解或起訴。


refund-no-rung =
    按你說的情況，商家可以不退，所以沒有要投訴的一步。下一步：今天由你和商家商量一次，不花錢。可以這樣發：
    「你好，我買的這件東西不太合適，還沒有用，包裝和票據都在。能不能換一件，或者退一部分？麻煩回覆一下，謝謝。」
    帳單和訂單留著。發現東西有問題，或商家寫過可以退，發 /start 回來，我接著幫你。
