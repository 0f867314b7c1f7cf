# 投訴的每一級：去哪裡、交什麼、合格的答覆要有什麼、對方拖著怎麼說。各個場景共用。

rung-merchant =
    先找商家，也就是和你簽約的店、App 或服務方。
    去哪裡：App 裡的「我的—客服」、訂單頁或門店。{ $provider_hotline ->
        [wechat] 也可以從微信帳單投訴：{ PATH("wechat-complain") }。商家要在 { TERM("wx-first-reply") }內首次回覆、{ TERM("wx-finish") }內處理完，以投訴單頁面為準。
        [alipay] 也可以從支付寶帳單投訴：{ PATH("alipay-complain") }。
       *[other] 也可以從支付 App 的帳單詳情裡投訴。
    }
    要寫：哪天、哪一筆（單號）、損失多少、有什麼證據、要它做什麼、哪天前答覆。
    合格的答覆：認不認、為什麼、怎麼處理、錢哪天到帳，要書面。
    多久：該退的錢拖過 { TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties") }）。
    推脫時可以說：「請給我書面的拒絕理由，我要交給市場監管部門。」
    依據：{ LAW("consumer-11") }、{ LAW("consumer-48") }、{ LAW("consumer-52") }。
    .title = 商家

rung-provider =
    找支付平台的官方客服。
    去哪裡：{ $provider_hotline ->
        [none] 從 App 內「我的—客服」進入，不要用搜來的號碼。
       *[other] 打 { HOTLINE($provider_hotline) }，或在 App 的客服中心、帳單頁提交。
    }
    要寫：失敗或出錯的時間、單號，損失的種類和金額，證據，要它做什麼，並記下投訴編號。
    合格的答覆：原因是什麼、誰的責任、怎麼處理、哪天到帳，要書面；口頭答應沒有憑據。
    多久：正式投訴，簡單的 { TERM("institution-simple") }內答覆，複雜的 { TERM("institution-complex") }（{ LAW("pboc-consumer") }）。客服先給方案，常見是 { TERM("service-written-plan") }，這是慣例，不是法定。
    推脫時可以說：「請轉主管或投訴部門；不同意的話，請書面寫明理由，我要交給人民銀行。」
    要記錄：網購付款，它應當免費提供對帳和 { TERM("records-three-years") }內的記錄（{ LAW("ecommerce-53") }）。糾紛它要及時處理，不能一推了之（{ LAW("psp-regulation-35") }）。
    .title = 支付平台

rung-bank =
    找銀行的官方客服或投訴部門。
    去哪裡：{ $bank_hotline ->
        [none] 打銀行卡背面的號碼，各銀行多是 955 開頭的短號。
        [pab] 打 { HOTLINE("pab") } 轉 3。
       *[other] 打 { HOTLINE($bank_hotline) }。
    }也可以在手機銀行的客服裡提交，或去網點。
    要寫：哪天、哪一筆、卡號後四位，損失的種類和金額，證據，要它做什麼，並記下投訴編號。
    合格的答覆：原因、扣款嘗試記錄、誰的責任、怎麼處理、徵信怎麼更正，要書面。
    多久：正式投訴，簡單的 { TERM("institution-simple") }內告知結果，複雜的 { TERM("institution-complex") }（{ LAW("bank-complaints") }）。
    推脫時可以說：「請轉主管或投訴部門；不同意的話，請書面寫明理由，我要交給金融監管總局。」
    依據：{ LAW("civil-577") }、{ LAW("commercial-bank-73") }。
    .title = 銀行

rung-regulator-nfra =
    向{ NAME("nfra") }投訴銀行。原銀保監會的職責已由它承接。
    去哪裡：打 { HOTLINE("nfra") }，{ HOURS("nfra") }；或網上提交：{ PATH("nfra-complain") }，網站 { LINK("nfra") }。它管銀行、保險，支付平台的事打 { HOTLINE("pboc") }。
    要交：姓名、身份和聯絡方式，銀行名稱，請求、主要事實和依據（{ LAW("bank-complaints-13") }）；卡號只給後四位，附上銀行給的投訴編號和答覆。
    多久：監管轉給銀行，由銀行 { TERM("institution-simple") }內答覆你，複雜的 { TERM("institution-complex") }。監管不裁決誰賠多少。
    合格的答覆：書面，寫明查到什麼、怎麼處理、依據是什麼。
    銀行還拖，就再打一次，說「已過答覆期限，請督辦」，也可以在網上選「我要調解」。
    先向銀行投訴過，手裡有投訴編號，再來這裡。
    .title = 金融監管總局

rung-regulator-pboc =
    向{ NAME("pboc") }投訴支付平台。支付機構歸它監管（{ LAW("psp-regulation-4") }）。
    去哪裡：打 { HOTLINE("pboc") }，{ HOURS("pboc") }；在外地先撥區號；或去當地人民銀行分支機構。打不通，打 { HOTLINE("city") } 問。我沒有查到它的官方網上投訴平台，搜到的先別填資料。
    要交：姓名、身份和聯絡方式，支付機構全稱，時間、金額、經過和證據，請求，以及平台給的投訴編號或答覆。
    多久：人民銀行轉給支付機構，由機構 { TERM("institution-simple") }內答覆你，複雜的 { TERM("institution-complex") }（{ LAW("pboc-consumer") }）。它不裁決誰賠多少。
    合格的答覆：書面，寫明查到什麼、怎麼處理、依據是什麼。
    平台還拖，就再打一次，說「已過答覆期限，請督促」，並問能不能轉調解。
    .title = 人民銀行

rung-regulator-samr =
    向市場監管部門投訴商家，會員續費、商家扣款的糾紛都可以。
    去哪裡：{ LINK("samr-12315") }，或全國12315平台 App、小程序，也可以打 { HOTLINE("samr") }。它由市場監管部門辦理，消費者協會是另一條路。
    要交：你的真實身份和電話；被投訴方寫準到具體公司或門店、地址；經過寫清時間、場景、損失怎麼來的；請求寫明金額。上傳付款記錄、溝通記錄、損失憑證。
    多久：{ TERM("samr-accept") }內告訴你受不受理（{ LAW("consumer-46") }）；受理後 { TERM("samr-mediation-end") }內沒談成，就終止調解並告知你（{ LAW("samr-complaints-23") }）。
    談成了，要寫進調解協議：賠多少、哪天付。談不成，可以另找調解或起訴。
    商家拖著，把它的話上傳到投訴單裡，請承辦人催。選「投訴」才能要回錢，「舉報」只查違法。
    .title = 市場監管部門

rung-mediation =
    請中立的一方調解。
    去哪裡：{ $regulator ->
        [samr] 當地{ NAME("association") }（{ LAW("consumer-37") }、{ LAW("consumer-39") }），或在投訴單上勾選同意委託調解。
        [nfra] 微信小程序「金融消費者保護服務平台」裡的「我要調解」，或當地的銀行業保險業調解組織。
       *[other] 打 { HOTLINE("pboc") } 問當地的金融糾紛調解組織，或打 { HOTLINE("city") }。
    }
    要交：身份證明、經過、證據、之前的投訴編號和答覆、你能接受的方案。先問清收不收費。
    合格的結果：書面協議，寫明金額、付款日、不付怎麼辦。
    對方不履行，可以起訴；也可以在協議生效後 { TERM("judicial-confirmation") }內，雙方一起請法院確認（{ LAW("civil-procedure-205") }）。
    對方不肯來，請調解組織寫個「未達成」的說明，直接走下一步。
    別找收費的「代理維權」。
    .title = 調解組織

rung-court =
    協商、調解不成，可以起訴。沒有最低金額，金額小的可走小額訴訟，一審就定（{ LAW("civil-procedure-165") }）。
    去哪裡：被告住所地或合同履行地的法院（{ LAW("civil-procedure-24") }）；網購多可在收貨地、你的住所地（{ LAW("civil-procedure-explanation-20") }）。先看用戶協議有沒有約定法院。網上立案：{ LINK("court-online") }；電話 { HOTLINE("court") }，{ HOURS("court") }。
    要交：起訴狀（雙方資訊、請求、事實理由、證據和來源，{ LAW("civil-procedure-124") }）；身份證複印件，被告是企業的，要企業資訊或營業執照（{ LINK("company-register") } 可查）；證據交複印件，原件和原手機開庭帶去。
    多久：材料齊了，{ TERM("court-filing") }內立案；不立案，請它出書面裁定。
    能得到：有證據的損失可以主張，訴訟費由敗訴方負擔；律師費一般自己出，除非有約定或法律規定。
    時效：從知道受損、也知道該找誰那天起算，{ TERM("limitation") }，最長不超過受損後 { TERM("limitation-max") }（{ LAW("civil-188") }）。過了仍可以起訴，只是對方能以此抗辯，法院不主動提（{ LAW("civil-192") }）；催要過會重新算（{ LAW("civil-195") }）。
    僅供參考；要人幫忙，打 { HOTLINE("legal-aid") } 或請律師。
    .title = 法院
