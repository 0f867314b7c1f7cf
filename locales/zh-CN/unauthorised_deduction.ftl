### 没同意的扣款：自动续费、免密扣款。提问、责任、主张、步骤、微信支付的规则、证据、预防。编号前缀 unauth-。

## 提问

unauth-intro =
    钱没经你同意就被扣了，先别慌，这种钱不少都能要回来。我们先弄清它是怎么开通的。
    免密扣款，就是你授权过一次之后，商户发个指令就能扣钱，不再验密码和短信码。所以很多人被扣了才知道。

unauth-signup =
    这项扣款是怎么来的？选最像的一个。
    要是不认识、家里人也没动过，怕是账户被盗，选最下面的“急”。
    .never_seen = 从没见过开通页面
    .default_ticked = 付款时被默认勾上了
    .trial_rolled = 免费或低价试用到期后扣
    .cancelled = 我已经取消，还在扣
    .price_rose = 续费涨了价
    .child = 孩子开的或付的
    .family = 家里大人开的
    .not_sure = 想不起来
    .not_me = 急！怕是账户被盗

unauth-via =
    钱是从哪里扣走的？看账单或扣款短信上写的。
    用苹果手机、邮箱里有苹果收据的，选苹果订阅。
    .wechat = 微信支付
    .alipay = 支付宝
    .ios = 苹果订阅（App Store）
    .unionpay = 云闪付（银联）
    .douyin = 抖音支付
    .jd = 京东支付
    .meituan = 美团支付
    .bank_card = 银行直接扣卡
    .other_via = 其他

unauth-used = { $unauth_signup ->
        [cancelled] 取消之后，你还用过它的服务吗？
        [price_rose] 涨价之后，你用过它的服务吗？
       *[other] 扣了钱的这项服务，用过吗？
    }
    .unused = 一次也没用过
    .partly = 用了一部分
    .fully = 基本用完了
    .cannot_tell = 说不清

unauth-notice =
    { $unauth_signup ->
        [price_rose] 商家把新价格讲清楚了吗？取消容易吗？选最像的一句。
       *[other] 商家把“会自动扣钱”讲清楚了吗？取消容易吗？选最像的一句。
    }
    藏在长协议里、灰色小字的，不算讲清楚。
    .neither = 开通前、扣款前都没讲清
    .signup_only = 开通时讲过，扣款前没提醒
    .renewal_only = 扣款前提醒了，开通时没讲
    .hard_to_cancel = 都讲了，可是很难取消
    .told = 都讲了，也能取消
    .not_sure = 记不清

unauth-industry = 这家是做什么的？
    .membership = 会员、App 订阅
    .power_bank = 共享充电宝
    .insurance = 保险
    .vending = 无人售货柜
    .modem = 光猫、宽带设备
    .other_industry = 其他

unauth-times = 一共扣了几次？翻一下账单，搜商户名就能看到。
    .once = 只有一次
    .few = 好几次，都在这一年
    .long = 好几次，一年前就开始了

unauth-amount =
    { $unauth_signup ->
        [price_rose] 一共多扣了多少？只算涨出来的差价，有几次就加几次。
        [cancelled] 取消之后，一共又扣了多少？把每一笔加起来。
        [child] 孩子一共付了多少？把每一笔加起来。
       *[other] { $unauth_used ->
            [partly] 你想要回多少？从扣的总数里，减去用过的那部分。比如会员按天算：价格 ÷ 总天数 × 没用的天数。
           *[other] 一共扣了多少？把每一笔加起来。
        }
    }
    写数字，单位元。
unauth-amount-nudge = 金额先按账单加个大概就行，以后可以改。

unauth-last-on = 最近一次扣款是哪天？看账单上的日期。

unauth-answer = 和商家说过了吗？它怎么讲？
    .not_yet = 还没联系
    .promised = 答应退，钱还没到
    .partial = 只肯退一部分
    .in_kind = 只给券或延长会员
    .refused = 不肯退
    .brushed_off = 敷衍，没解决
    .gone = 联系不上

unauth-nudge = 我还在。刚才那一题答一下，我们就能接着往下走。着急的话，先到支付设置里把扣款关掉。

## 责任：谁该退、你要准备什么、对方要证明什么、哪些要不到

unauth-liable-unused =
    你没同意、也没用过，扣的钱可以要求商家全部退回。
    { $unauth_signup ->
        [default_ticked] 默认勾选不能当成你的选择，你有权自己选（{ LAW("consumer-9") }）；网购里的搭售也不许默认同意（{ LAW("ecommerce-19") }）。
       *[other] 价格、会不会自动续，你有权事先知道，也有权选要不要（{ LAW("consumer-8") }、{ LAW("consumer-9") }）。
    }
    商家要拿出：你同意开通的记录，以及开通前、每次自动续费前都显著提醒过（{ LAW("consumer-rules-10") }）。没有依据拿到的钱，应当退（{ LAW("civil-985") }）。
    { $unauth_via ->
        [wechat] { claim-nopass-unused-full }
       *[other] 没提示过、对你又重要的格式条款，你可以主张它不算数（{ LAW("civil-496") }）。
    }
    你准备：账单、扣款服务的签约页面、没用过的记录。
    一般要不到：退一赔三。只有能证明是故意骗你，才谈得上。

unauth-liable-partly =
    你没同意开通，但用过一部分：用掉的按实际算，其余可以要求商家退回。
    商家要拿出：你同意开通的记录、每次续费前的提醒（{ LAW("consumer-rules-10") }），还有你用了多少的凭证。没有依据拿到的钱，应当退（{ LAW("civil-985") }）。
    { $unauth_via ->
        [wechat] { claim-nopass-used-part }{ claim-nopass-no-proof }
       *[other] { $unauth_signup ->
            [default_ticked] 默认勾选不能当成你的选择（{ LAW("consumer-9") }）。
           *[other] 不公平的格式条款对你无效（{ LAW("consumer-26") }）。
        }
    }
    你准备：账单、签约页面、使用记录。
    一般要不到：用掉的那部分，还有退一赔三。

unauth-liable-fully =
    你没同意开通，但服务已经基本用完。说实话，用掉的部分一般要不回来：合同不算数时，用掉的也要折价还给对方（{ LAW("civil-157") }）。
    还能做的：马上停扣；没讲清楚就扣款是商家的错（{ LAW("consumer-rules-10") }），可以请它退一部分，不肯就投诉。
    { $unauth_via ->
        [wechat] { claim-nopass-used-part }使用凭证要由商户给，给不出，可以按你的金额要求退。
       *[other] 让商家拿出使用凭证：给不出，就不能说你用完了。
    }
    你准备：账单、签约页面。
    一般要不到：全额退款、退一赔三。

unauth-liable-no-proof =
    你没同意开通，用没用过也说不清：先要求全退，让商家来证明。
    商家要拿出：你同意开通的记录、提醒的记录（{ LAW("consumer-rules-10") }），以及使用凭证。网购纠纷里，经营者要提供合同和交易记录（{ LAW("ecommerce-62") }）；握着证据不拿出来，法院可以认定你说的属实（{ LAW("evidence-rules-95") }）。
    { $unauth_via ->
        [wechat] { claim-nopass-no-proof }
       *[other] 它拿得出使用凭证的，就扣掉用掉的部分再退。
    }
    你准备：账单、签约页面、账号里的使用记录。
    一般要不到：退一赔三。

unauth-liable-trial =
    试用到期自动扣款，商家要在开通前讲清楚，扣款前再显著提醒一次（{ LAW("consumer-rules-10") }）。少了哪一次，都是商家没做到，可以要求退{ $unauth_used ->
        [unused] 全部。
        [partly] 没用的部分。
        [fully] 钱；但已经用完的那一段一般要不回来。
       *[other] 钱；用没用过，让商家拿凭证。
    }
    取消要显著、简便、随时能办，不能乱收费（{ LAW("online-trading-18") }）。法规没有写提前几天提醒，别拿“提前几天”去争，要争“有没有提醒、显不显眼”。
    商家要拿出：开通页面、提醒的记录和时间。
    你准备：试用页面、扣款前后的短信和消息列表、账单。
    一般要不到：退一赔三。

unauth-liable-price =
    涨了价没讲清就扣，多扣的差价可以要求商家退。续费前要显著提醒（{ LAW("consumer-rules-10") }），价格你有权知道（{ LAW("consumer-8") }）；改价的格式条款没提示过，你可以主张它不算数（{ LAW("civil-496") }）。
    不想按新价继续的，可以要求取消，没用的部分也退。
    商家要拿出：写着新价格的提醒、你同意的记录。
    你准备：原来的价格页面、涨价前后两张账单、那段时间的消息列表。
    一般要不到：按原价已经用掉的部分，还有退一赔三。

unauth-liable-hard =
    商家讲过会自动扣，但取消很难，这也是它的错：取消要显著、简便、随时能办，不能收不合理的费（{ LAW("online-trading-18") }）。想取消却取消不了、因此多扣的，可以要求退；你一开始知道会扣，所以可能要分担一部分。
    你准备：找不到入口、取消失败的录屏，和客服说过要取消的记录。
    商家要拿出：取消入口在哪里、你那天为什么办不成。
    一般要不到：已经用掉的部分、退一赔三。

unauth-liable-told =
    开通前、扣款前都讲清楚了，也能取消：这笔一般算你同意的（{ LAW("civil-509") }），不能要求退。{ $unauth_signup ->
        [price_rose] { "" }
       *[other] 忘了取消很常见，不丢人。
    }
    马上关掉，就不会再扣。刚扣不久、一次没用的，可以客气地请商家退；很多商家会退，但这是请求，不是权利。
    例外：找出当时的页面，要是价格和自动续费写得不显眼，或者根本没有那条提醒，回来改一下答案，结论会不同（{ LAW("consumer-rules-10") }、{ LAW("online-trading-18") }）。
    一般要不到：已经扣的钱、退一赔三。

unauth-liable-cancelled =
    取消之后还扣，商家没有依据，这几笔可以要求全部退回（{ LAW("civil-577") }、{ LAW("civil-985") }）。取消要随时能办（{ LAW("online-trading-18") }），该退不退要担责（{ LAW("consumer-48") }）。
    先看一眼取消的是哪一个：支付 App 里的扣款、商家 App 里的会员、苹果的订阅，是三回事。漏了一个，它就还会扣；说过要取消，也要有记录。
    商家要拿出：取消之后你又同意过的记录。
    你准备：取消成功的页面或短信，和取消之后的账单，日期对得上。
    { $unauth_used ->
        [partly] 一般要不到：取消之后又用掉的部分，还有退一赔三。
       *[other] 一般要不到：取消之前那几笔，还有退一赔三。
    }

unauth-liable-cancelled-used =
    取消之后还扣，商家没有依据（{ LAW("civil-985") }）。不过取消之后你还用了，用掉的那部分，商家可以留下。
    还能做的：让它马上停扣、书面确认解约；有哪几笔没用到，那几笔可以要求退。
    商家要拿出：使用凭证，和你又同意过的记录。
    你准备：取消成功的页面或短信、账单。取消要随时能办（{ LAW("online-trading-18") }）。
    一般要不到：用掉的部分、退一赔三。

unauth-liable-child =
    孩子自己开的：没满 8 周岁的，合同无效（{ LAW("civil-20") }、{ LAW("civil-144") }）；8 到 18 周岁之间，金额和年龄明显不相称、家长又不同意的，一般也不算数（{ LAW("civil-19") }、{ LAW("civil-145") }）；满 16 周岁、主要靠自己挣钱生活的，按成年人算（{ LAW("civil-18") }）。可以要求商家退款；用掉的要折价，各方有错的各担一部分（{ LAW("civil-157") }）。
    最后退多少，看孩子年龄、金额、怎么拿到的密码。家长没管好手机和密码，往往也要担一些。
    你准备：孩子的年龄证明、扣款时是孩子在用的证据（时间、内容、账号）、你不同意的书面意思。
    商家要说明：有没有核实年龄、有没有防沉迷或付款验证。
    一般要不到：保证全额、退一赔三。大人用的不能说成孩子用的。

unauth-liable-family-unseen =
    家里大人点的，但他也没看到会扣钱：和你自己没看到一样。价格、自动续费要在开通前讲清楚，每次续费前再提醒（{ LAW("consumer-rules-10") }），没讲清就不能算他选的（{ LAW("consumer-8") }、{ LAW("consumer-9") }）。可以要求退没用的部分。
    商家要拿出：同意开通的记录、提醒的记录、使用凭证。
    你准备：问清他在哪里点的、当时看到什么；账单、签约页面。老人手机上的，可以请商家按误操作处理。
    一般要不到：用掉的部分、退一赔三。

unauth-liable-family-knew =
    家里大人看清楚了、自己开的，商家一般不用退（{ LAW("civil-509") }）。先问问他还用不用，不用就一起关掉。
    刚扣不久、一次没用的，可以客气地请商家退；这是请求，不是权利。
    例外：他当时没看到会自动扣钱，或者取消不了，回来改一下答案，结论会不同（{ LAW("consumer-rules-10") }、{ LAW("online-trading-18") }）。
    一般要不到：已经扣的钱。这是家里的事，不要当成盗刷去报。

unauth-liable-unclear =
    想不起来也没关系：是不是你同意的，要由商家拿出记录。
    先要三样：哪天、在哪个页面、怎么同意的；开通前和每次扣款前的提醒（{ LAW("consumer-rules-10") }）；使用凭证。网购纠纷里，经营者要提供合同和交易记录（{ LAW("ecommerce-62") }）。
    { $unauth_via ->
        [wechat] 按微信支付给商户定的规则，商户证明不了是你的责任，就按你的要求或者双方谈好的办{ hedge }。{ $unauth_used ->
            [unused] { claim-nopass-unused-full }
            [partly] { claim-nopass-used-part }
           *[other] { claim-nopass-no-proof }
        }
       *[other] 它拿不出来，你就可以要求退。
    }
    你准备：账单、签约页面和签约时间。
    一般要不到：查明你确实同意、也讲清楚了的扣款；还有退一赔三。

## 主张

unauth-claim-difference = 多扣的差价：可以要求退回。
unauth-claim-child = 孩子付的钱：可以要求退，最后按各方的过错谈比例。
unauth-claim-all = { $unauth_signup ->
        [cancelled] 取消之后扣的钱：可以要求全部退回。
       *[other] 扣走的钱：没用过，可以要求全部退回。
    }
unauth-claim-rest = { $unauth_signup ->
        [cancelled] 取消之后扣的钱：先按全额提，用掉的那部分商家可以扣。
       *[other] 没用的部分：可以要求退回。
    }
unauth-claim-no-proof = 扣走的钱：先按全额提，商家拿得出使用凭证再减。
unauth-own-used = 已经用掉的部分：一般不退，可以请商家退一些；它拿不出使用凭证的，按全额要。
unauth-own-told = 已经扣的钱：讲清楚过的，只能请商家酌情退。
unauth-claim-stop = 停扣、解约，并书面确认：随时可以要求，不能收不合理的取消费（{ LAW("online-trading-18") }）。
unauth-claim-interest = 利息：可以主张、但不一定支持。商家明知该退还拖着，从你要求退款那天起算（{ LAW("civil-987") }），数目通常很小。
unauth-not-claim = 退一赔三：只有能证明商家故意欺骗才有（{ LAW("consumer-55") }）。没讲清楚、退得慢，本身不算欺诈。律师费、花掉的时间，一般也要不到。

## 现在要做的

unauth-step-shoot = 先截图，再关。扣款服务的页面上有商户名、签约时间、怎么扣，关掉以后可能看不到。账单也一起截。
unauth-step-close =
    今天就关掉扣款。{ $unauth_via ->
        [wechat] 路径：{ PATH("wechat-close-debit") }；旧版：{ PATH("wechat-close-debit-old") }
        [alipay] 路径：{ PATH("alipay-close-debit") }
        [ios] 路径：{ PATH("ios-subscription") }
        [unionpay] 路径：{ PATH("unionpay-close-debit") }
        [douyin] 路径：{ PATH("douyin-close-debit") }
        [bank_card] 手机银行里搜“代扣”“签约管理”，找不到就打卡背面的电话，说“解除这家的代扣签约”。
       *[other] 在它的 App 里找：支付设置 → 免密支付或自动扣款。找不到就问它的客服。
    }
    { claim-close-stops-future }
unauth-step-account = 关之前先看有没有没完的事：{ $unauth_industry ->
        [power_bank] 借着的充电宝先还，订单先结束，不然还会计费。
        [insurance] 保障还想留着的，先别关，改成自己按期交；关了又不交，保障会停。
        [modem] 真是宽带合同里的费用，关掉可能欠费停机，先问清再关。
       *[other] 还没结算的订单先看清金额。
    }确定不用的，再给商家发一句“请解约、停扣，书面确认”。
unauth-step-membership =
    商家那边也取消：App → 我的 → 会员或订阅 → 关闭自动续费。{ $unauth_via ->
        [ios] 苹果订阅要在苹果那边关，只在 App 里点没有用。
       *[other] 用苹果手机的，再看一眼：{ PATH("ios-subscription") }
    }
    找不到入口就录屏，再给客服发一句“我要取消自动续费，请书面确认”。
unauth-step-ask = 给商家发一条文字：哪天扣的、为什么不该扣，请退款、解约、停扣，哪天前书面答复。点“要一段话”可以直接拿去发。已经用掉多少，照实说。
unauth-step-promised = 商家答应退了：让它写明退多少、哪天退、退到哪里。钱没到账，别点“已解决”，也别撤投诉。
unauth-step-offer = 券、延长会员、只退一部分，你都可以不接受。马上回一句：“不接受，请退款，差额是……”，不要放着等它自动结案。
unauth-step-refused = 请商家把不退的理由和证据写下来：你哪天、怎么同意的，哪天提醒过，用了什么。写下来的拒绝截图留好，下一步要用。
unauth-step-brushed =
    这几种都不算好好答复：套话，没说到你的问题；没写结果，或写得含糊；让你换个渠道、加私人微信；没解决就结单。
    回它：“请写明退不退、退多少、哪天到和理由，我不同意结案。”{ $unauth_via ->
        [wechat] 已经结单的：{ PATH("wechat-complain-again") }
       *[other] { "" }
    }
unauth-step-gone = 联系不上商家：从账单看商户全称，到 { LINK("company-register") } 查公司和地址，再请支付平台客服联系它。像是收了钱就跑的，可以报警。
unauth-step-child = 写一张说明：孩子几岁、哪天、付了什么、家长不同意、要求退款。先改支付密码，关掉孩子那台设备上的付款。身份材料只在官方页面里交。
unauth-step-family = 先问家里人：在哪里点的、看到什么、还用不用。说清楚再投诉，免得前后不一。
unauth-step-power-bank =
    充电宝：查订单，看哪天借、哪天还、怎么算的。还了却一直计费的，要求按归还时间改账、退多扣的。{ $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] 这一行有没有专门规定，我没查到，按一般规则走。
    }
unauth-step-insurance =
    保险：打保单上的电话，要保单、投保页面和扣费约定，问清现在退保能退多少、有没有犹豫期。没看过投保页面，要当场说明。{ $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] { "" }
    }
unauth-step-vending =
    无人售货柜：要订单明细和开门记录、录像，看多扣的是哪一件。没拿的、重复算的，要求退。{ $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] 这一行有没有专门规定，我没查到，按一般规则走。
    }
unauth-step-modem =
    光猫：问清钱是谁收的，运营商还是装机的人；是租金、押金还是买断，要合同或工单。师傅装机时替你点了免密的，也照实写。{ $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] 这一行有没有专门规定，我没查到；运营商的收费，也可以打 { HOTLINE("city") } 问该找谁。
    }
unauth-step-many = 扣了好几次的：每一笔都截图，列一张单子（日期、金额、单号）。从最近一笔的账单发起投诉，把其余几笔写进去，要求一起退。
unauth-step-long =
    有的扣款超过一年了：每一笔都截图列单，一起要求退。{ $unauth_via ->
        [wechat] 微信原路退款只开放付款后{ TERM("wx-refund-window") }，更早的请商户改用转账退。
       *[other] 太早的可能不能原路退，请商家改用转账。
    }
    向法院要求保护的期限一般是{ TERM("limitation") }，从知道被扣、也知道找谁那天算（{ LAW("civil-188") }）；催一次就重新算。
unauth-step-beware =
    { claim-million-guarantee-free }说“免密已开通、不关就扣费”，让你下 App、开共享屏幕、转账的，也是骗子。退款自己会到账，不用先付钱。

## 微信支付给商户定的规则

unauth-wechat-who =
    你走的是微信支付，有一套规则可以用：{ LAW("wechat-nopass") }。微信支付（财付通）按消费者权益保护法和人民银行的办法制定，管所有用微信免密扣款的商户，也管替它们收款、结算的机构和帮它们接系统的服务商。
    账单上的商户，有的直接接入微信，有的归银行或支付机构管。你不用分清，从账单投诉就行：{ PATH("wechat-complain") }，或打 { HOTLINE("wechat") } 找人工。
    这是平台的规则，不是法律，法院另看证据；而且会修订，改之前会公布。它写的“继续使用就算同意修订”说的是商户，不是你。

unauth-wechat-duties =
    按这套规则，商户该这样做{ hedge }：
    1. 尊重你知道和选择的权利；及时、诚实、公平地处理投诉。
    2. 主动查清真实的交易，再把扣费计划和服务内容讲一遍，问清你到底要不要。
    3. 证明不了是你的责任，就按你的要求或者双方谈好的办。
    4. 没同意也没用过，全额退；用了一部分，按实际用掉的退；拿不出使用凭证，退多少以你申请的为准。
    5. 算错了钱，及时退。你误会了价格，你第一次投诉时它就要讲清真实的收费规则。
    6. 你要退款，它要及时核对使用情况，退，或者答复你。
    7. 你再次投诉，它要积极沟通，并交上有效的证据。
    充电宝、保险、无人自助、光猫另有行业要求，我没查到内容，不替它下结论。

unauth-wechat-fault =
    这几种情况，平台会算成商户的责任{ hedge }：
    1. 没按时限办完（{ TERM("wx-first-reply") }内首次回复，{ TERM("wx-finish") }内办完；小程序里的交易是{ TERM("wx-miniprogram") }）。
    2. 没讲清多久扣一次、每次扣多少。
    3. 你重复投诉，它还是拿不出有效证据。
    4. 没有方便的查询、退订、退货办法。法规也要求取消简便（{ LAW("online-trading-18") }）。
    5. 没有及时、有效、规范地处理投诉。
    6. 违反平台的投诉处理指南、投诉管理规范或免密运营规则里的任何一条。

unauth-wechat-leverage =
    商户不改，平台可以发通知（邮件、站内信、微信或客服）叫它整改，也可以直接处置{ hedge }：
    限期整改；替它结束还没完的支付分订单；从它还没结算的钱里，把你这一笔原路退给你；扣费前提醒用户或提示风险；暂停或关掉新签约；中止或关掉代扣；调低额度和扣费次数；延长结算时间；停掉免密和支付分、解约；关掉部分或全部收款。机构和服务商不配合，也一样会被处置。
    用不用、用哪一种，由平台定，你不能替它保证，但可以提出来：
    “请在时限内退款；要驳回，请写明理由并附上我同意开通、使用过的证据。否则我会继续投诉，请平台按规则认定责任、从待结算的钱里退给我。”
    只说事实，不夸大，更有用。

## 投诉的每一级

unauth-rung-merchant =
    先向商家提三件事：退款、解约、停扣。
    去哪里：App 里的“我的—客服”、公众号或门店，要留文字。{ $unauth_via ->
        [ios] 开发者常说“去找苹果”，也请它写下来。
       *[other] { "" }
    }
    要写：哪天、哪几笔、一共多少、为什么没同意、要它哪天前答复。
    合格的答复：回应你的要求，把扣的是什么讲清楚；退多少、退到哪里、哪天到；已经解约。要是不退，得有理由和证据。
    多久：客服给方案常见是{ TERM("service-written-plan") }，这是惯例。该退的钱拖过{ TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。
    推脱时可以说：“请给我三样：我同意开通的记录、扣款前的提醒、使用凭证。拿不出来，请退款；我会向支付平台和市场监管部门投诉。”
    依据：{ LAW("consumer-rules-10") }、{ LAW("online-trading-18") }、{ LAW("consumer-48") }。
    .title = 商家

unauth-rung-merchant-done =
    { $unauth_answer ->
        [gone] 商家你已经试着联系过了，联系不上：把没人接、没人回的记录截图，这一步就算做过，直接走下一步。
       *[other] 商家已经回绝过你：把那句话截图，这一步就算做过，直接走下一步。
    }
    截图要看得到哪天、对方是谁、说了什么。没有文字的，补发一条消息，留个记录：“我要求退款、解约、停扣，请书面答复。”
    .title = 商家（已经找过）

unauth-goodwill =
    可以请商家帮个忙。在 App 的“我的—客服”说三句：哪天扣的；已经关了自动续费，没打算继续用；请退这一期，或按没用的天数退。
    带上：扣款账单、没用过的记录。
    好的答复会写明：退多少、哪天到。
    不同意，可以请它转主管再看一次。这是请求，不是权利，谈不成也不必再往上投诉。
    .title = 商家（请它酌情退）

unauth-rung-bill-wechat =
    从微信账单投诉商家：{ PATH("wechat-complain") }
    要写：没同意、用了多少、要退多少；直接写“要求退款”，别只写“咨询”。传上账单、签约页面、和商家的聊天。扣了好几次的，把每一笔写进去。
    多久：商家{ TERM("wx-first-reply") }内首次回复，{ TERM("wx-finish") }内点退款或驳回；小程序里的交易是{ TERM("wx-miniprogram") }。{ claim-wx-ticket-page-rules }
    合格的答复：先回应你、好好说话，把你问的扣款讲明白；要么退，写明退到哪里、多久到；要么驳回，写清理由、附上证据。它在商户后台操作，你在投诉单里看进度。
    敷衍、没解决就结单：{ PATH("wechat-complain-again") }。再次投诉，它要再跟你谈，并补交有效证据。超时没办完，平台会算商户的责任，可能直接从它的钱里退给你。
    商家坚持不理，打 { HOTLINE("wechat") } 转人工，请平台按免密规则认定责任。平台也拖着，打 { HOTLINE("pboc") }（人民银行）：支付机构要及时处理和用户的纠纷（{ LAW("psp-regulation-35") }）。
    .title = 微信支付（账单投诉）

unauth-rung-bill =
    从支付 App 投诉商家，并请它查授权。
    去哪里：{ $unauth_via ->
        [alipay] { PATH("alipay-complain") }；客服：{ PATH("alipay-service") }
        [douyin] { PATH("douyin-service") }
       *[other] 这一笔账单里的“投诉”或“对订单有疑问”，找不到就从“我的—客服”进。
    }{ $provider_hotline ->
        [none] { "" }
       *[other] 电话：{ HOTLINE($provider_hotline) }
    }
    要写：没同意、用了多少、要退多少；请平台给出你的签约记录（哪天、哪个页面、怎么确认的）。自动扣款本来就要先有你的授权（{ LAW("network-payment-23") }），协议要公平（{ LAW("psp-regulation-20") }）。
    合格的答复：退不退、为什么、哪天到；签约记录。支付清算协会倡议会员单位不默认开通免密、一步就能关，可以提；这是自律，不是法律。
    多久：各家不同，快的{ TERM("platform-check") }，慢的更久；这是惯例，不是法定。
    平台拖着不理，说“请转投诉部门，书面答复”，还可以打 { HOTLINE("pboc") }（人民银行）：支付机构要及时处理和用户的纠纷（{ LAW("psp-regulation-35") }）。
    .title = 支付平台（App 内投诉）

unauth-rung-apple =
    向苹果申请退款。苹果订阅的钱由苹果收，退款也由它定。
    去哪里：{ LINK("apple-refund") }，App Store 的购买记录，或苹果发来的收据邮件，点开这一笔，选“报告问题”或“申请退款”，理由照实选。先看邮件真假，拿不准就从手机设置里进，别点邮件里的链接。
    要写：没同意，或忘了取消、没用过、孩子买的；哪天、多少钱。
    合格的答复：退不退、退到哪里。退多少、多久，以苹果的页面为准，没有统一的期限。
    苹果不退，可以再申请一次、补充说明，同时向开发者要；还不行，就到市场监管部门投诉卖给你服务的那一方（{ LAW("consumer-rules-10") }）。
    .title = 苹果（退款申请）

unauth-rung-bank =
    请银行查这份代扣授权，并解除签约。
    去哪里：{ $bank_hotline ->
        [none] 打卡背面的号码。
        [pab] 打 { HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 打 { HOTLINE($bank_hotline) }。
    }也可以在手机银行找客服，或去网点。
    要写：卡号后四位、哪天、哪几笔、扣款的商户；请它拿出你的授权，不能证明的，请协助退回。记下受理编号。
    合格的答复：授权是哪天、怎么签的，已经解约，钱怎么处理，要书面。
    多久：正式投诉，简单的{ TERM("institution-simple") }内告知，复杂的{ TERM("institution-complex") }（{ LAW("bank-complaints") }）。
    银行说“找商家”，就说：“自动扣款要有我的事先授权（{ LAW("network-payment-23") }），请书面给我授权记录。”再拖，打 { HOTLINE("nfra") }。
    .title = 扣款的银行

unauth-rung-insurance =
    向{ NAME("nfra") }投诉保险公司。保险归它管，不归市场监管部门。
    去哪里：打 { HOTLINE("nfra") }；或网上提交：{ PATH("nfra-complain") }
    要交：姓名、身份和联系方式，保险公司全称、保单号，请求、主要事实和依据（{ LAW("bank-complaints-13") }），附上扣款记录、投保页面和保险公司的答复。
    多久：监管自己没有统一的答复日子；它转给保险公司，由保险公司{ TERM("institution-simple") }内答复你，复杂的{ TERM("institution-complex") }。监管不裁决退多少。
    合格的答复：书面，写明你怎么投的保、有没有讲清、退多少。
    还拖，再打一次，说“已过答复期限，请督办”，也可以选“我要调解”。
    请先向保险公司投诉过，手里有编号再打。
    .title = 金融监管总局（保险）

unauth-rung-mediation-insurance =
    请中立的一方调解。
    去哪里：微信小程序“金融消费者保护服务平台”里的“我要调解”，或当地的银行业保险业调解组织；不知道在哪，打 { HOTLINE("nfra") } 问。
    要交：身份证明、经过、证据、之前的投诉编号和答复、你能接受的方案。先问清收不收费。
    合格的结果：书面协议，写明退多少、哪天付、不付怎么办。
    对方不履行，可以起诉；也可以在协议生效后{ TERM("judicial-confirmation") }内，双方一起请法院确认（{ LAW("civil-procedure-205") }）。
    谈不成，请调解组织写个“未达成”的说明，直接走下一步。别找收费的“代理退保”。
    .title = 调解组织

## 证据

unauth-evidence-bills = 每一笔扣款的账单详情：日期、金额、商户全称、交易单号、商户单号。
unauth-evidence-mandate = 扣款服务的页面：商户、签约时间、多久扣一次、扣多少。在关掉之前截。
unauth-evidence-signup = 再走一遍它的开通流程，录屏，不要付款：价格和自动续费写在哪里、字有多小、是不是默认勾上的。
unauth-evidence-trial = 试用的页面或广告：几天、多少钱、到期怎么扣。
unauth-evidence-price = 涨价前后的两张账单，和原来写着价格的页面。
unauth-evidence-cancel = 取消成功的页面、短信或客服的话，要看得到日期。
unauth-evidence-hard = 找取消入口的录屏：点了几层、卡在哪里、客服怎么推的。
unauth-evidence-notice = 扣款前后的短信和 App 消息列表，一条提醒都没有，也要截图。
unauth-evidence-child = 孩子的年龄和你们关系的证明、付款时是孩子在用的痕迹：时间、内容、账号、设备。
unauth-evidence-unused = 没用过的记录：账号里的使用、观看、借还记录是空的。
unauth-evidence-used = 用过多少的记录，照实截，金额就按它算。
unauth-evidence-policy = 保单、投保页面、扣费约定。
unauth-evidence-device = 订单、借还或开门的时间、装机的工单和合同。
unauth-evidence-name = 被投诉方写“{ $merchant }”，再到 { LINK("company-register") } 核对全称和地址。
unauth-evidence-no-name = 商家的全称：账单详情里有，再到 { LINK("company-register") } 查地址。
unauth-evidence-talk = 和商家、客服的往来：聊天截图、通话时间、工号、编号、不退的理由。
unauth-evidence-original = 原手机里的账单和聊天别删，图片不要修改，需要时要能当场打开。

## 以后

unauth-prevent-review = 每月看一遍支付设置里的扣款名单，不认识的、不用的都关掉；苹果的订阅单独看。
unauth-prevent-trial = 开了试用，当天就把自动续费关掉，一般还能用到期满。
unauth-prevent-tick = 付款前看一眼下面打了勾的小字，凡是“开通”“免密”“自动续费”，先去掉勾。
unauth-prevent-child = 给孩子的设备关掉免密，开青少年模式，支付密码别让孩子知道。
unauth-prevent-price = 取消之后截图；扣款日前一天设个提醒，看看价格变没变。
unauth-prevent-limits = 把免密额度调低，打开扣款提醒，扣一次就知道一次。
unauth-prevent-scam = 来电说“会员、免密要扣费，帮你关”的，挂掉，自己到 App 里看。

## 计划之后

unauth-next =
    金额大或拿不准，可以打 { HOTLINE("legal-aid") } 咨询法律服务。
    扣款先关掉。然后做哪一件？
    .message = 要一段话，直接发
    .evidence = 看要留的证据
    .follow = 开始投诉，跟到退款
unauth-next-nudge = 扣款关了吗？关了就不会再少钱。退款的事还没办，选一项，我们接着走。
unauth-tool = 接下来做哪一件？
    .message = 要一段话，直接发
    .evidence = 看要留的证据
    .follow = 开始投诉，跟到退款
unauth-ready = 这几条记不住也没关系，投诉时我会再告诉你怎么说。
    .follow = 开始投诉
    .message = 先看那段要发的话
unauth-bank = 扣款的是哪家银行的卡？
    .icbc = 工商银行
    .abc = 农业银行
    .boc = 中国银行
    .ccb = 建设银行
    .bocom = 交通银行
    .psbc = 邮储银行
    .cmb = 招商银行
    .citic = 中信银行
    .ceb = 光大银行
    .cmbc = 民生银行
    .cib = 兴业银行
    .spdb = 浦发银行
    .pab = 平安银行
    .cgb = 广发银行
    .hxb = 华夏银行
    .bob = 北京银行
    .bosc = 上海银行
    .nbcb = 宁波银行
    .njcb = 南京银行
    .other_bank = 其他银行
    .skip = 不说，跳过
unauth-merchant =
    扣款的商户叫什么？照账单上的写，投诉时要写准。
    .skip = 暂时不知道
unauth-trade-no =
    { $unauth_via ->
        [wechat] 把最近一笔的交易单号发给我，写投诉要用。位置：{ PATH("wechat-numbers") }
        [alipay] 把最近一笔的订单号发给我，写投诉要用。位置：{ PATH("alipay-numbers") }
        [ios] 把最近一笔的订单号发给我，写投诉要用。在苹果的收据邮件里。
       *[other] 把最近一笔的单号发给我，写投诉要用。一般在账单详情里。
    }
    找不到就跳过。不要发卡号、身份证号、验证码或付款码。
    .skip = 找不到，跳过
unauth-number-nudge = 只差这一点了。手边没有就跳过，不影响往下办。

unauth-message-intro = 下面这段可以直接发给商家，也可以贴进投诉里。照你的实际情况改，不要写没发生的事。
# 经过和要求：下面两段话共用。只写客户自己说过的，不替他多说。
unauth-message-facts = { $unauth_signup ->
        [cancelled] 我此前已经取消，之后仍被扣款，没有依据。
        [price_rose] { $liable ->
            [shared] 续费涨价，我想取消，却没能办成。
           *[other] 续费涨价，我没有看到清楚的提醒，也没有同意新价格。
        }
        [trial_rolled] { $liable ->
            [shared] 试用到期前后我想取消自动续费，却没能办成。
           *[other] 试用到期后自动扣款，我没有得到清楚的提醒。
        }
        [child] 这是孩子自行开通或支付的，作为家长我不同意。
        [family] 这是家人开通的，当时没有看到清楚的扣款提示。
        [not_sure] 我不记得同意过这项扣款，请先给出我同意开通的记录。
        [default_ticked] 这项扣款在付款时被默认勾选，不是我选的。
       *[other] 我没有见过开通页面，也没有同意过这项扣款。
    }{ $unauth_used ->
        [unused] 服务没有使用过。
        [partly] 服务只用过一部分。
        [fully] 服务用过，请给出用量。
       *[other] 是否使用过，请给出使用凭证。
    }
unauth-message-ask = { $liable ->
        [customer] 自动续费现在已经关掉。能否酌情退还 { $unauth_amount }，并文字确认已经解约？谢谢理解。
       *[other] { unauth-message-facts }请：一、{ $unauth_signup ->
            [price_rose] 退还多收的差价 { $unauth_amount }
           *[other] { $unauth_used ->
                [fully] 按实际使用核算，退还多收的部分（一共扣了 { $unauth_amount }）
               *[other] 退还 { $unauth_amount }
            }
        }；二、解约并停止扣款；三、书面答复退不退、退多少、哪天到账。若不同意，请附上我同意开通的记录、扣款前的提醒记录和使用凭证。谢谢。
    }
unauth-message-number = 你好，我在 { $unauth_last_on }被扣款（单号 { $trade_no }）。{ unauth-message-ask }
unauth-message-plain = 你好，我在 { $unauth_last_on }被扣款，账单截图附上。{ unauth-message-ask }
unauth-message-nudge = 那段话发出去了吗？发了就告诉我，我来数日子。
