### 沒同意的扣款：自動續費、免密扣款。提問、責任、主張、步驟、微信支付的規則、證據、預防。編號前綴 unauth-。

## 提問

unauth-intro =
    錢沒經你同意就被扣了，先別慌，這種錢不少都能要回來。我們先弄清它是怎麼開通的。
    免密扣款，就是你授權過一次之後，商戶發個指令就能扣錢，不再驗密碼和簡訊碼。所以很多人被扣了才知道。

unauth-signup =
    這項扣款是怎麼來的？選最像的一個。
    要是不認識、家裡人也沒動過，怕是帳戶被盜，選最下面的「急」。
    .never_seen = 從沒見過開通頁面
    .default_ticked = 付款時被預設勾上了
    .trial_rolled = 免費或低價試用到期後扣
    .cancelled = 我已經取消，還在扣
    .price_rose = 續費漲了價
    .child = 孩子開的或付的
    .family = 家裡大人開的
    .not_sure = 想不起來
    .not_me = 急！怕是帳戶被盜

unauth-via =
    錢是從哪裡扣走的？看帳單或扣款簡訊上寫的。
    用蘋果手機、郵箱裡有蘋果收據的，選蘋果訂閱。
    .wechat = 微信支付
    .alipay = 支付寶
    .ios = 蘋果訂閱（App Store）
    .unionpay = 雲閃付（銀聯）
    .douyin = 抖音支付
    .jd = 京東支付
    .meituan = 美團支付
    .bank_card = 銀行直接扣卡
    .other_via = 其他

unauth-used = { $unauth_signup ->
        [cancelled] 取消之後，你還用過它的服務嗎？
        [price_rose] 漲價之後，你用過它的服務嗎？
       *[other] 扣了錢的這項服務，用過嗎？
    }
    .unused = 一次也沒用過
    .partly = 用了一部分
    .fully = 基本用完了
    .cannot_tell = 說不清

unauth-notice =
    { $unauth_signup ->
        [price_rose] 商家把新價格講清楚了嗎？取消容易嗎？選最像的一句。
       *[other] 商家把「會自動扣錢」講清楚了嗎？取消容易嗎？選最像的一句。
    }
    藏在長協議裡、灰色小字的，不算講清楚。
    .neither = 開通前、扣款前都沒講清
    .signup_only = 開通時講過，扣款前沒提醒
    .renewal_only = 扣款前提醒了，開通時沒講
    .hard_to_cancel = 都講了，可是很難取消
    .told = 都講了，也能取消
    .not_sure = 記不清

unauth-industry = 這家是做什麼的？
    .membership = 會員、App 訂閱
    .power_bank = 共享充電寶
    .insurance = 保險
    .vending = 無人售貨櫃
    .modem = 光貓、寬頻裝置
    .other_industry = 其他

unauth-times = 一共扣了幾次？翻一下帳單，搜商戶名就能看到。
    .once = 只有一次
    .few = 好幾次，都在這一年
    .long = 好幾次，一年前就開始了

unauth-amount =
    { $unauth_signup ->
        [price_rose] 一共多扣了多少？只算漲出來的差價，有幾次就加幾次。
        [cancelled] 取消之後，一共又扣了多少？把每一筆加起來。
        [child] 孩子一共付了多少？把每一筆加起來。
       *[other] { $unauth_used ->
            [partly] 你想要回多少？從扣的總數裡，減去用過的那部分。比如會員按天算：價格 ÷ 總天數 × 沒用的天數。
           *[other] 一共扣了多少？把每一筆加起來。
        }
    }
    寫數字，單位是元。
unauth-amount-nudge = 金額先按帳單加個大概就行，以後可以改。

unauth-last-on = 最近一次扣款是哪天？看帳單上的日期。

unauth-answer = 和商家說過了嗎？它怎麼講？
    .not_yet = 還沒聯絡
    .promised = 答應退，錢還沒到
    .partial = 只肯退一部分
    .in_kind = 只給券或延長會員
    .refused = 不肯退
    .brushed_off = 敷衍，沒解決
    .gone = 聯絡不上

unauth-nudge = 我還在。剛才那一題答一下，我們就能接著往下走。著急的話，先到支付設定裡把扣款關掉。

## 責任：誰該退、你要準備什麼、對方要證明什麼、哪些要不到

unauth-liable-unused =
    你沒同意、也沒用過，扣的錢可以要求商家全部退回。
    { $unauth_signup ->
        [default_ticked] 預設勾選不能當成你的選擇，你有權自己選（{ LAW("consumer-9") }）；網購裡的搭售也不許預設同意（{ LAW("ecommerce-19") }）。
       *[other] 價格、會不會自動續，你有權事先知道，也有權選要不要（{ LAW("consumer-8") }、{ LAW("consumer-9") }）。
    }
    商家要拿出：你同意開通的記錄，以及開通前、每次自動續費前都顯著提醒過（{ LAW("consumer-rules-10") }）。沒有依據拿到的錢，應當退（{ LAW("civil-985") }）。
    { $unauth_via ->
        [wechat] { claim-nopass-unused-full }
       *[other] 沒提示過、對你又重要的格式條款，你可以主張它不算數（{ LAW("civil-496") }）。
    }
    你準備：帳單、扣款服務的簽約頁面、沒用過的記錄。
    一般要不到：退一賠三。只有能證明是故意騙你，才談得上。

unauth-liable-partly =
    你沒同意開通，但用過一部分：用掉的按實際算，其餘可以要求商家退回。
    商家要拿出：你同意開通的記錄、每次續費前的提醒（{ LAW("consumer-rules-10") }），還有你用了多少的憑證。沒有依據拿到的錢，應當退（{ LAW("civil-985") }）。
    { $unauth_via ->
        [wechat] { claim-nopass-used-part }{ claim-nopass-no-proof }
       *[other] { $unauth_signup ->
            [default_ticked] 預設勾選不能當成你的選擇（{ LAW("consumer-9") }）。
           *[other] 不公平的格式條款對你無效（{ LAW("consumer-26") }）。
        }
    }
    你準備：帳單、簽約頁面、使用記錄。
    一般要不到：用掉的那部分，還有退一賠三。

unauth-liable-fully =
    你沒同意開通，但服務已經基本用完。說實話，用掉的部分一般要不回來：合同不算數時，用掉的也要折價還給對方（{ LAW("civil-157") }）。
    還能做的：馬上停扣；沒講清楚就扣款是商家的錯（{ LAW("consumer-rules-10") }），可以請它退一部分，不肯就投訴。
    { $unauth_via ->
        [wechat] { claim-nopass-used-part }使用憑證要由商戶給，給不出，可以按你的金額要求退。
       *[other] 讓商家拿出使用憑證：給不出，就不能說你用完了。
    }
    你準備：帳單、簽約頁面。
    一般要不到：全額退款、退一賠三。

unauth-liable-no-proof =
    你沒同意開通，用沒用過也說不清：先要求全退，讓商家來證明。
    商家要拿出：你同意開通的記錄、提醒的記錄（{ LAW("consumer-rules-10") }），以及使用憑證。網購糾紛裡，經營者要提供合同和交易記錄（{ LAW("ecommerce-62") }）；握著證據不拿出來，法院可以認定你說的屬實（{ LAW("evidence-rules-95") }）。
    { $unauth_via ->
        [wechat] { claim-nopass-no-proof }
       *[other] 它拿得出使用憑證的，就扣掉用掉的部分再退。
    }
    你準備：帳單、簽約頁面、帳號裡的使用記錄。
    一般要不到：退一賠三。

unauth-liable-trial =
    試用到期自動扣款，商家要在開通前講清楚，扣款前再顯著提醒一次（{ LAW("consumer-rules-10") }）。少了哪一次，都是商家沒做到，可以要求退{ $unauth_used ->
        [unused] 全部。
        [partly] 沒用的部分。
        [fully] 錢；但已經用完的那一段一般要不回來。
       *[other] 錢；用沒用過，讓商家拿憑證。
    }
    取消要顯著、簡便、隨時能辦，不能亂收費（{ LAW("online-trading-18") }）。法規沒有寫提前幾天提醒，別拿「提前幾天」去爭，要爭「有沒有提醒、顯不顯眼」。
    商家要拿出：開通頁面、提醒的記錄和時間。
    你準備：試用頁面、扣款前後的簡訊和訊息列表、帳單。
    一般要不到：退一賠三。

unauth-liable-price =
    漲了價沒講清就扣，多扣的差價可以要求商家退。續費前要顯著提醒（{ LAW("consumer-rules-10") }），價格你有權知道（{ LAW("consumer-8") }）；改價的格式條款沒提示過，你可以主張它不算數（{ LAW("civil-496") }）。
    不想按新價繼續的，可以要求取消，沒用的部分也退。
    商家要拿出：寫著新價格的提醒、你同意的記錄。
    你準備：原來的價格頁面、漲價前後兩張帳單、那段時間的訊息列表。
    一般要不到：按原價已經用掉的部分，還有退一賠三。

unauth-liable-hard =
    商家講過會自動扣，但取消很難，這也是它的錯：取消要顯著、簡便、隨時能辦，不能收不合理的費（{ LAW("online-trading-18") }）。想取消卻取消不了、因此多扣的，可以要求退；你一開始知道會扣，所以可能要分擔一部分。
    你準備：找不到入口、取消失敗的錄屏，和客服說過要取消的記錄。
    商家要拿出：取消入口在哪裡、你那天為什麼辦不成。
    一般要不到：已經用掉的部分、退一賠三。

unauth-liable-told =
    開通前、扣款前都講清楚了，也能取消：這筆一般算你同意的（{ LAW("civil-509") }），不能要求退。{ $unauth_signup ->
        [price_rose] { "" }
       *[other] 忘了取消很常見，不丟人。
    }
    馬上關掉，就不會再扣。剛扣不久、一次沒用的，可以客氣地請商家退；很多商家會退，但這是請求，不是權利。
    例外：找出當時的頁面，要是價格和自動續費寫得不顯眼，或者根本沒有那條提醒，回來改一下答案，結論會不同（{ LAW("consumer-rules-10") }、{ LAW("online-trading-18") }）。
    一般要不到：已經扣的錢、退一賠三。

unauth-liable-cancelled =
    取消之後還扣，商家沒有依據，這幾筆可以要求全部退回（{ LAW("civil-577") }、{ LAW("civil-985") }）。取消要隨時能辦（{ LAW("online-trading-18") }），該退不退要擔責（{ LAW("consumer-48") }）。
    先看一眼取消的是哪一個：支付 App 裡的扣款、商家 App 裡的會員、蘋果的訂閱，是三回事。漏了一個，它就還會扣；說過要取消，也要有記錄。
    商家要拿出：取消之後你又同意過的記錄。
    你準備：取消成功的頁面或簡訊，和取消之後的帳單，日期對得上。
    { $unauth_used ->
        [partly] 一般要不到：取消之後又用掉的部分，還有退一賠三。
       *[other] 一般要不到：取消之前那幾筆，還有退一賠三。
    }

unauth-liable-cancelled-used =
    取消之後還扣，商家沒有依據（{ LAW("civil-985") }）。不過取消之後你還用了，用掉的那部分，商家可以留下。
    還能做的：讓它馬上停扣、書面確認解約；有哪幾筆沒用到，那幾筆可以要求退。
    商家要拿出：使用憑證，和你又同意過的記錄。
    你準備：取消成功的頁面或簡訊、帳單。取消要隨時能辦（{ LAW("online-trading-18") }）。
    一般要不到：用掉的部分、退一賠三。

unauth-liable-child =
    孩子自己開的：沒滿 8 周歲的，合同無效（{ LAW("civil-20") }、{ LAW("civil-144") }）；8 到 18 周歲之間，金額和年齡明顯不相稱、家長又不同意的，一般也不算數（{ LAW("civil-19") }、{ LAW("civil-145") }）；滿 16 周歲、主要靠自己賺錢生活的，按成年人算（{ LAW("civil-18") }）。可以要求商家退款；用掉的要折價，各方有錯的各擔一部分（{ LAW("civil-157") }）。
    最後退多少，看孩子年齡、金額、怎麼拿到的密碼。家長沒管好手機和密碼，往往也要擔一些。
    你準備：孩子的年齡證明、扣款時是孩子在用的證據（時間、內容、帳號）、你不同意的書面意思。
    商家要說明：有沒有核實年齡、有沒有防沉迷或付款驗證。
    一般要不到：保證全額、退一賠三。大人用的不能說成孩子用的。

unauth-liable-family-unseen =
    家裡大人點的，但他也沒看到會扣錢：和你自己沒看到一樣。價格、自動續費要在開通前講清楚，每次續費前再提醒（{ LAW("consumer-rules-10") }），沒講清就不能算他選的（{ LAW("consumer-8") }、{ LAW("consumer-9") }）。可以要求退沒用的部分。
    商家要拿出：同意開通的記錄、提醒的記錄、使用憑證。
    你準備：問清他在哪裡點的、當時看到什麼；帳單、簽約頁面。老人手機上的，可以請商家按誤操作處理。
    一般要不到：用掉的部分、退一賠三。

unauth-liable-family-knew =
    家裡大人看清楚了、自己開的，商家一般不用退（{ LAW("civil-509") }）。先問問他還用不用，不用就一起關掉。
    剛扣不久、一次沒用的，可以客氣地請商家退；這是請求，不是權利。
    例外：他當時沒看到會自動扣錢，或者取消不了，回來改一下答案，結論會不同（{ LAW("consumer-rules-10") }、{ LAW("online-trading-18") }）。
    一般要不到：已經扣的錢。這是家裡的事，不要當成盜刷去報。

unauth-liable-unclear =
    想不起來也沒關係：是不是你同意的，要由商家拿出記錄。
    先要三樣：哪天、在哪個頁面、怎麼同意的；開通前和每次扣款前的提醒（{ LAW("consumer-rules-10") }）；使用憑證。網購糾紛裡，經營者要提供合同和交易記錄（{ LAW("ecommerce-62") }）。
    { $unauth_via ->
        [wechat] 按微信支付給商戶定的規則，商戶證明不了是你的責任，就按你的要求或者雙方談好的辦{ hedge }。{ $unauth_used ->
            [unused] { claim-nopass-unused-full }
            [partly] { claim-nopass-used-part }
           *[other] { claim-nopass-no-proof }
        }
       *[other] 它拿不出來，你就可以要求退。
    }
    你準備：帳單、簽約頁面和簽約時間。
    一般要不到：查明你確實同意、也講清楚了的扣款；還有退一賠三。

## 主張

unauth-claim-difference = 多扣的差價：可以要求退回。
unauth-claim-child = 孩子付的錢：可以要求退，最後按各方的過錯談比例。
unauth-claim-all = { $unauth_signup ->
        [cancelled] 取消之後扣的錢：可以要求全部退回。
       *[other] 扣走的錢：沒用過，可以要求全部退回。
    }
unauth-claim-rest = { $unauth_signup ->
        [cancelled] 取消之後扣的錢：先按全額提，用掉的那部分商家可以扣。
       *[other] 沒用的部分：可以要求退回。
    }
unauth-claim-no-proof = 扣走的錢：先按全額提，商家拿得出使用憑證再減。
unauth-own-used = 已經用掉的部分：一般不退，可以請商家退一些；它拿不出使用憑證的，按全額要。
unauth-own-told = 已經扣的錢：講清楚過的，只能請商家酌情退。
unauth-claim-stop = 停扣、解約，並書面確認：隨時可以要求，不能收不合理的取消費（{ LAW("online-trading-18") }）。
unauth-claim-interest = 利息：可以主張、但不一定支持。商家明知該退還拖著，從你要求退款那天起算（{ LAW("civil-987") }），數目通常很小。
unauth-not-claim = 退一賠三：只有能證明商家故意欺騙才有（{ LAW("consumer-55") }）。沒講清楚、退得慢，本身不算欺詐。律師費、花掉的時間，一般也要不到。

## 現在要做的

unauth-step-shoot = 先截圖，再關。扣款服務的頁面上有商戶名、簽約時間、怎麼扣，關掉以後可能看不到。帳單也一起截。
unauth-step-close =
    今天就關掉扣款。{ $unauth_via ->
        [wechat] 路徑：{ PATH("wechat-close-debit") }；舊版：{ PATH("wechat-close-debit-old") }
        [alipay] 路徑：{ PATH("alipay-close-debit") }
        [ios] 路徑：{ PATH("ios-subscription") }
        [unionpay] 路徑：{ PATH("unionpay-close-debit") }
        [douyin] 路徑：{ PATH("douyin-close-debit") }
        [bank_card] 手機銀行裡搜「代扣」「簽約管理」，找不到就打卡背面的電話，說「解除這家的代扣簽約」。
       *[other] 在它的 App 裡找：支付設定 → 免密支付或自動扣款。找不到就問它的客服。
    }
    { claim-close-stops-future }
unauth-step-account = 關之前先看有沒有沒完的事：{ $unauth_industry ->
        [power_bank] 借著的充電寶先還，訂單先結束，不然還會計費。
        [insurance] 保障還想留著的，先別關，改成自己按期交；關了又不交，保障會停。
        [modem] 真是寬頻合同裡的費用，關掉可能欠費停機，先問清再關。
       *[other] 還沒結算的訂單先看清金額。
    }確定不用的，再給商家發一句「請解約、停扣，書面確認」。
unauth-step-membership =
    商家那邊也取消：App → 我的 → 會員或訂閱 → 關閉自動續費。{ $unauth_via ->
        [ios] 蘋果訂閱要在蘋果那邊關，只在 App 裡點沒有用。
       *[other] 用蘋果手機的，再看一眼：{ PATH("ios-subscription") }
    }
    找不到入口就錄屏，再給客服發一句「我要取消自動續費，請書面確認」。
unauth-step-ask = 給商家發一條文字：哪天扣的、為什麼不該扣，請退款、解約、停扣，哪天前書面答覆。點「要一段話」可以直接拿去發。已經用掉多少，照實說。
unauth-step-promised = 商家答應退了：讓它寫明退多少、哪天退、退到哪裡。錢沒到帳，別點「已解決」，也別撤投訴。
unauth-step-offer = 券、延長會員、只退一部分，你都可以不接受。馬上回一句：「不接受，請退款，差額是……」，不要放著等它自動結案。
unauth-step-refused = 請商家把不退的理由和證據寫下來：你哪天、怎麼同意的，哪天提醒過，用了什麼。寫下來的拒絕截圖留好，下一步要用。
unauth-step-brushed =
    這幾種都不算好好答覆：套話，沒說到你的問題；沒寫結果，或寫得含糊；讓你換個渠道、加私人微信；沒解決就結單。
    回它：「請寫明退不退、退多少、哪天到和理由，我不同意結案。」{ $unauth_via ->
        [wechat] 已經結單的：{ PATH("wechat-complain-again") }
       *[other] { "" }
    }
unauth-step-gone = 聯絡不上商家：從帳單看商戶全稱，到 { LINK("company-register") } 查公司和地址，再請支付平台客服聯絡它。像是收了錢就跑的，可以報警。
unauth-step-child = 寫一張說明：孩子幾歲、哪天、付了什麼、家長不同意、要求退款。先改支付密碼，關掉孩子那台裝置上的付款。身份材料只在官方頁面裡交。
unauth-step-family = 先問家裡人：在哪裡點的、看到什麼、還用不用。說清楚再投訴，免得前後不一。
unauth-step-power-bank =
    充電寶：查訂單，看哪天借、哪天還、怎麼算的。還了卻一直計費的，要求按歸還時間改帳、退多扣的。{ $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] 這一行有沒有專門規定，我沒查到，按一般規則走。
    }
unauth-step-insurance =
    保險：打保單上的電話，要保單、投保頁面和扣費約定，問清現在退保能退多少、有沒有猶豫期。沒看過投保頁面，要當場說明。{ $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] { "" }
    }
unauth-step-vending =
    無人售貨櫃：要訂單明細和開門記錄、錄影，看多扣的是哪一件。沒拿的、重複算的，要求退。{ $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] 這一行有沒有專門規定，我沒查到，按一般規則走。
    }
unauth-step-modem =
    光貓：問清錢是誰收的，運營商還是裝機的人；是租金、押金還是買斷，要合同或工單。師傅裝機時替你點了免密的，也照實寫。{ $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] 這一行有沒有專門規定，我沒查到；運營商的收費，也可以打 { HOTLINE("city") } 問該找誰。
    }
unauth-step-many = 扣了好幾次的：每一筆都截圖，列一張單子（日期、金額、單號）。從最近一筆的帳單發起投訴，把其餘幾筆寫進去，要求一起退。
unauth-step-long =
    有的扣款超過一年了：每一筆都截圖列單，一起要求退。{ $unauth_via ->
        [wechat] 微信原路退款只開放付款後{ TERM("wx-refund-window") }，更早的請商戶改用轉帳退。
       *[other] 太早的可能不能原路退，請商家改用轉帳。
    }
    向法院要求保護的期限一般是{ TERM("limitation") }，從知道被扣、也知道找誰那天算（{ LAW("civil-188") }）；催一次就重新算。
unauth-step-beware =
    { claim-million-guarantee-free }說「免密已開通、不關就扣費」，讓你下 App、開共享螢幕、轉帳的，也是騙子。退款自己會到帳，不用先付錢。

## 微信支付給商戶定的規則

unauth-wechat-who =
    你走的是微信支付，有一套規則可以用：{ LAW("wechat-nopass") }。微信支付（財付通）按消費者權益保護法和人民銀行的辦法制定，管所有用微信免密扣款的商戶，也管替它們收款、結算的機構和幫它們接系統的服務商。
    帳單上的商戶，有的直接接入微信，有的歸銀行或支付機構管。你不用分清，從帳單投訴就行：{ PATH("wechat-complain") }，或打 { HOTLINE("wechat") } 找人工。
    這是平台的規則，不是法律，法院另看證據；而且會修訂，改之前會公佈。它寫的「繼續使用就算同意修訂」說的是商戶，不是你。

unauth-wechat-duties =
    按這套規則，商戶該這樣做{ hedge }：
    1. 尊重你知道和選擇的權利；及時、誠實、公平地處理投訴。
    2. 主動查清真實的交易，再把扣費計劃和服務內容講一遍，問清你到底要不要。
    3. 證明不了是你的責任，就按你的要求或者雙方談好的辦。
    4. 沒同意也沒用過，全額退；用了一部分，按實際用掉的退；拿不出使用憑證，退多少以你申請的為準。
    5. 算錯了錢，及時退。你誤會了價格，你第一次投訴時它就要講清真實的收費規則。
    6. 你要退款，它要及時核對使用情況，退，或者答覆你。
    7. 你再次投訴，它要積極溝通，並交上有效的證據。
    充電寶、保險、無人自助、光貓另有行業要求，我沒查到內容，不替它下結論。

unauth-wechat-fault =
    這幾種情況，平台會算成商戶的責任{ hedge }：
    1. 沒按時限辦完（{ TERM("wx-first-reply") }內首次回覆，{ TERM("wx-finish") }內辦完；小程序裡的交易是{ TERM("wx-miniprogram") }）。
    2. 沒講清多久扣一次、每次扣多少。
    3. 你重複投訴，它還是拿不出有效證據。
    4. 沒有方便的查詢、退訂、退貨辦法。法規也要求取消簡便（{ LAW("online-trading-18") }）。
    5. 沒有及時、有效、規範地處理投訴。
    6. 違反平台的投訴處理指南、投訴管理規範或免密運營規則裡的任何一條。

unauth-wechat-leverage =
    商戶不改，平台可以發通知（郵件、站內信、微信或客服）叫它整改，也可以直接處置{ hedge }：
    限期整改；替它結束還沒完的支付分訂單；從它還沒結算的錢裡，把你這一筆原路退給你；扣費前提醒用戶或提示風險；暫停或關掉新簽約；中止或關掉代扣；調低額度和扣費次數；延長結算時間；停掉免密和支付分、解約；關掉部分或全部收款。機構和服務商不配合，也一樣會被處置。
    用不用、用哪一種，由平台定，你不能替它保證，但可以提出來：
    「請在時限內退款；要駁回，請寫明理由並附上我同意開通、使用過的證據。否則我會繼續投訴，請平台按規則認定責任、從待結算的錢裡退給我。」
    只說事實，不誇大，更有用。

## 投訴的每一級

unauth-rung-merchant =
    先向商家提三件事：退款、解約、停扣。
    去哪裡：App 裡的「我的—客服」、公眾號或門店，要留文字。{ $unauth_via ->
        [ios] 開發者常說「去找蘋果」，也請它寫下來。
       *[other] { "" }
    }
    要寫：哪天、哪幾筆、一共多少、為什麼沒同意、要它哪天前答覆。
    合格的答覆：回應你的要求，把扣的是什麼講清楚；退多少、退到哪裡、哪天到；已經解約。要是不退，得有理由和證據。
    多久：客服給方案常見是{ TERM("service-written-plan") }，這是慣例。該退的錢拖過{ TERM("merchant-refund-stall") }，可能被認定為故意拖延（{ LAW("consumer-penalties-8") }）。
    推脫時可以說：「請給我三樣：我同意開通的記錄、扣款前的提醒、使用憑證。拿不出來，請退款；我會向支付平台和市場監管部門投訴。」
    依據：{ LAW("consumer-rules-10") }、{ LAW("online-trading-18") }、{ LAW("consumer-48") }。
    .title = 商家

unauth-rung-merchant-done =
    { $unauth_answer ->
        [gone] 商家你已經試著聯絡過了，聯絡不上：把沒人接、沒人回的記錄截圖，這一步就算做過，直接走下一步。
       *[other] 商家已經回絕過你：把那句話截圖，這一步就算做過，直接走下一步。
    }
    截圖要看得到哪天、對方是誰、說了什麼。沒有文字的，補發一條訊息，留個記錄：「我要求退款、解約、停扣，請書面答覆。」
    .title = 商家（已經找過）

unauth-goodwill =
    可以請商家幫個忙。在 App 的「我的—客服」說三句：哪天扣的；已經關了自動續費，沒打算繼續用；請退這一期，或按沒用的天數退。
    帶上：扣款帳單、沒用過的記錄。
    好的答覆會寫明：退多少、哪天到。
    不同意，可以請它轉主管再看一次。這是請求，不是權利，談不成也不必再往上投訴。
    .title = 商家（請它酌情退）

unauth-rung-bill-wechat =
    從微信帳單投訴商家：{ PATH("wechat-complain") }
    要寫：沒同意、用了多少、要退多少；直接寫「要求退款」，別只寫「諮詢」。傳上帳單、簽約頁面、和商家的聊天。扣了好幾次的，把每一筆寫進去。
    多久：商家{ TERM("wx-first-reply") }內首次回覆，{ TERM("wx-finish") }內點退款或駁回；小程序裡的交易是{ TERM("wx-miniprogram") }。{ claim-wx-ticket-page-rules }
    合格的答覆：先回應你、好好說話，把你問的扣款講明白；要麼退，寫明退到哪裡、多久到；要麼駁回，寫清理由、附上證據。它在商戶後台操作，你在投訴單裡看進度。
    敷衍、沒解決就結單：{ PATH("wechat-complain-again") }。再次投訴，它要再跟你談，並補交有效證據。超時沒辦完，平台會算商戶的責任，可能直接從它的錢裡退給你。
    商家堅持不理，打 { HOTLINE("wechat") } 轉人工，請平台按免密規則認定責任。平台也拖著，打 { HOTLINE("pboc") }（人民銀行）：支付機構要及時處理和用戶的糾紛（{ LAW("psp-regulation-35") }）。
    .title = 微信支付（帳單投訴）

unauth-rung-bill =
    從支付 App 投訴商家，並請它查授權。
    去哪裡：{ $unauth_via ->
        [alipay] { PATH("alipay-complain") }；客服：{ PATH("alipay-service") }
        [douyin] { PATH("douyin-service") }
       *[other] 這一筆帳單裡的「投訴」或「對訂單有疑問」，找不到就從「我的—客服」進。
    }{ $provider_hotline ->
        [none] { "" }
       *[other] 電話：{ HOTLINE($provider_hotline) }
    }
    要寫：沒同意、用了多少、要退多少；請平台給出你的簽約記錄（哪天、哪個頁面、怎麼確認的）。自動扣款本來就要先有你的授權（{ LAW("network-payment-23") }），協議要公平（{ LAW("psp-regulation-20") }）。
    合格的答覆：退不退、為什麼、哪天到；簽約記錄。支付清算協會倡議會員單位不預設開通免密、一步就能關，可以提；這是自律，不是法律。
    多久：各家不同，快的{ TERM("platform-check") }，慢的更久；這是慣例，不是法定。
    平台拖著不理，說「請轉投訴部門，書面答覆」，還可以打 { HOTLINE("pboc") }（人民銀行）：支付機構要及時處理和用戶的糾紛（{ LAW("psp-regulation-35") }）。
    .title = 支付平台（App 內投訴）

unauth-rung-apple =
    向蘋果申請退款。蘋果訂閱的錢由蘋果收，退款也由它定。
    去哪裡：{ LINK("apple-refund") }，App Store 的購買記錄，或蘋果發來的收據郵件，點開這一筆，選「報告問題」或「申請退款」，理由照實選。先看郵件真假，拿不準就從手機設定裡進，別點郵件裡的連結。
    要寫：沒同意，或忘了取消、沒用過、孩子買的；哪天、多少錢。
    合格的答覆：退不退、退到哪裡。退多少、多久，以蘋果的頁面為準，沒有統一的期限。
    蘋果不退，可以再申請一次、補充說明，同時向開發者要；還不行，就到市場監管部門投訴賣給你服務的那一方（{ LAW("consumer-rules-10") }）。
    .title = 蘋果（退款申請）

unauth-rung-bank =
    請銀行查這份代扣授權，並解除簽約。
    去哪裡：{ $bank_hotline ->
        [none] 打卡背面的號碼。
        [pab] 打 { HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 打 { HOTLINE($bank_hotline) }。
    }也可以在手機銀行找客服，或去網點。
    要寫：卡號後四位、哪天、哪幾筆、扣款的商戶；請它拿出你的授權，不能證明的，請協助退回。記下受理編號。
    合格的答覆：授權是哪天、怎麼簽的，已經解約，錢怎麼處理，要書面。
    多久：正式投訴，簡單的{ TERM("institution-simple") }內告知，複雜的{ TERM("institution-complex") }（{ LAW("bank-complaints") }）。
    銀行說「找商家」，就說：「自動扣款要有我的事先授權（{ LAW("network-payment-23") }），請書面給我授權記錄。」再拖，打 { HOTLINE("nfra") }。
    .title = 扣款的銀行

unauth-rung-insurance =
    向{ NAME("nfra") }投訴保險公司。保險歸它管，不歸市場監管部門。
    去哪裡：打 { HOTLINE("nfra") }；或網上提交：{ PATH("nfra-complain") }
    要交：姓名、身份和聯絡方式，保險公司全稱、保單號，請求、主要事實和依據（{ LAW("bank-complaints-13") }），附上扣款記錄、投保頁面和保險公司的答覆。
    多久：監管自己沒有統一的答覆日子；它轉給保險公司，由保險公司{ TERM("institution-simple") }內答覆你，複雜的{ TERM("institution-complex") }。監管不裁決退多少。
    合格的答覆：書面，寫明你怎麼投的保、有沒有講清、退多少。
    還拖，再打一次，說「已過答覆期限，請督辦」，也可以選「我要調解」。
    請先向保險公司投訴過，手裡有編號再打。
    .title = 金融監管總局（保險）

unauth-rung-mediation-insurance =
    請中立的一方調解。
    去哪裡：微信小程序「金融消費者保護服務平台」裡的「我要調解」，或當地的銀行業保險業調解組織；不知道在哪，打 { HOTLINE("nfra") } 問。
    要交：身份證明、經過、證據、之前的投訴編號和答覆、你能接受的方案。先問清收不收費。
    合格的結果：書面協議，寫明退多少、哪天付、不付怎麼辦。
    對方不履行，可以起訴；也可以在協議生效後{ TERM("judicial-confirmation") }內，雙方一起請法院確認（{ LAW("civil-procedure-205") }）。
    談不成，請調解組織寫個「未達成」的說明，直接走下一步。別找收費的「代理退保」。
    .title = 調解組織

## 證據

unauth-evidence-bills = 每一筆扣款的帳單詳情：日期、金額、商戶全稱、交易單號、商戶單號。
unauth-evidence-mandate = 扣款服務的頁面：商戶、簽約時間、多久扣一次、扣多少。在關掉之前截。
unauth-evidence-signup = 再走一遍它的開通流程，錄屏，不要付款：價格和自動續費寫在哪裡、字有多小、是不是預設勾上的。
unauth-evidence-trial = 試用的頁面或廣告：幾天、多少錢、到期怎麼扣。
unauth-evidence-price = 漲價前後的兩張帳單，和原來寫著價格的頁面。
unauth-evidence-cancel = 取消成功的頁面、簡訊或客服的話，要看得到日期。
unauth-evidence-hard = 找取消入口的錄屏：點了幾層、卡在哪裡、客服怎麼推的。
unauth-evidence-notice = 扣款前後的簡訊和 App 訊息列表，一條提醒都沒有，也要截圖。
unauth-evidence-child = 孩子的年齡和你們關係的證明、付款時是孩子在用的痕跡：時間、內容、帳號、裝置。
unauth-evidence-unused = 沒用過的記錄：帳號裡的使用、觀看、借還記錄是空的。
unauth-evidence-used = 用過多少的記錄，照實截，金額就按它算。
unauth-evidence-policy = 保單、投保頁面、扣費約定。
unauth-evidence-device = 訂單、借還或開門的時間、裝機的工單和合同。
unauth-evidence-name = 被投訴方寫「{ $merchant }」，再到 { LINK("company-register") } 核對全稱和地址。
unauth-evidence-no-name = 商家的全稱：帳單詳情裡有，再到 { LINK("company-register") } 查地址。
unauth-evidence-talk = 和商家、客服的往來：聊天截圖、通話時間、工號、編號、不退的理由。
unauth-evidence-original = 原手機裡的帳單和聊天別刪，圖片不要修改，需要時要能當場打開。

## 以後

unauth-prevent-review = 每月看一遍支付設定裡的扣款名單，不認識的、不用的都關掉；蘋果的訂閱單獨看。
unauth-prevent-trial = 開了試用，當天就把自動續費關掉，一般還能用到期滿。
unauth-prevent-tick = 付款前看一眼下面打了勾的小字，凡是「開通」「免密」「自動續費」，先去掉勾。
unauth-prevent-child = 給孩子的裝置關掉免密，開青少年模式，支付密碼別讓孩子知道。
unauth-prevent-price = 取消之後截圖；扣款日前一天設個提醒，看看價格變沒變。
unauth-prevent-limits = 把免密額度調低，打開扣款提醒，扣一次就知道一次。
unauth-prevent-scam = 來電說「會員、免密要扣費，幫你關」的，掛掉，自己到 App 裡看。

## 計劃之後

unauth-next =
    金額大或拿不準，可以打 { HOTLINE("legal-aid") } 諮詢法律服務。
    扣款先關掉。然後做哪一件？
    .message = 要一段話，直接發
    .evidence = 看要留的證據
    .follow = 開始投訴，跟到退款
unauth-next-nudge = 扣款關了嗎？關了就不會再少錢。退款的事還沒辦，選一項，我們接著走。
unauth-tool = 接下來做哪一件？
    .message = 要一段話，直接發
    .evidence = 看要留的證據
    .follow = 開始投訴，跟到退款
unauth-ready = 這幾條記不住也沒關係，投訴時我會再告訴你怎麼說。
    .follow = 開始投訴
    .message = 先看那段要發的話
unauth-bank = 扣款的是哪家銀行的卡？
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
unauth-merchant =
    扣款的商戶叫什麼？照帳單上的寫，投訴時要寫準。
    .skip = 暫時不知道
unauth-trade-no =
    { $unauth_via ->
        [wechat] 把最近一筆的交易單號發給我，寫投訴要用。位置：{ PATH("wechat-numbers") }
        [alipay] 把最近一筆的訂單號發給我，寫投訴要用。位置：{ PATH("alipay-numbers") }
        [ios] 把最近一筆的訂單號發給我，寫投訴要用。在蘋果的收據郵件裡。
       *[other] 把最近一筆的單號發給我，寫投訴要用。一般在帳單詳情裡。
    }
    找不到就跳過。不要發卡號、身份證號、驗證碼或付款碼。
    .skip = 找不到，跳過
unauth-number-nudge = 只差這一點了。手邊沒有就跳過，不影響往下辦。

unauth-message-intro = 下面這段可以直接發給商家，也可以貼進投訴裡。照你的實際情況改，不要寫沒發生的事。
# 經過和要求：下面兩段話共用。只寫客戶自己說過的，不替他多說。
unauth-message-facts = { $unauth_signup ->
        [cancelled] 我此前已經取消，之後仍被扣款，沒有依據。
        [price_rose] { $liable ->
            [shared] 續費漲價，我想取消，卻沒能辦成。
           *[other] 續費漲價，我沒有看到清楚的提醒，也沒有同意新價格。
        }
        [trial_rolled] { $liable ->
            [shared] 試用到期前後我想取消自動續費，卻沒能辦成。
           *[other] 試用到期後自動扣款，我沒有得到清楚的提醒。
        }
        [child] 這是孩子自行開通或支付的，作為家長我不同意。
        [family] 這是家人開通的，當時沒有看到清楚的扣款提示。
        [not_sure] 我不記得同意過這項扣款，請先給出我同意開通的記錄。
        [default_ticked] 這項扣款在付款時被預設勾選，不是我選的。
       *[other] 我沒有見過開通頁面，也沒有同意過這項扣款。
    }{ $unauth_used ->
        [unused] 服務沒有使用過。
        [partly] 服務只用過一部分。
        [fully] 服務用過，請給出用量。
       *[other] 是否使用過，請給出使用憑證。
    }
unauth-message-ask = { $liable ->
        [customer] 自動續費現在已經關掉。能否酌情退還 { $unauth_amount }，並文字確認已經解約？謝謝理解。
       *[other] { unauth-message-facts }請：一、{ $unauth_signup ->
            [price_rose] 退還多收的差價 { $unauth_amount }
           *[other] { $unauth_used ->
                [fully] 按實際使用核算，退還多收的部分（一共扣了 { $unauth_amount }）
               *[other] 退還 { $unauth_amount }
            }
        }；二、解約並停止扣款；三、書面答覆退不退、退多少、哪天到帳。若不同意，請附上我同意開通的記錄、扣款前的提醒記錄和使用憑證。謝謝。
    }
unauth-message-number = 你好，我在 { $unauth_last_on }被扣款（單號 { $trade_no }）。{ unauth-message-ask }
unauth-message-plain = 你好，我在 { $unauth_last_on }被扣款，帳單截圖附上。{ unauth-message-ask }
unauth-message-nudge = 那段話發出去了嗎？發了就告訴我，我來數日子。
