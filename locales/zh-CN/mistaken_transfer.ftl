# 自己转错了：转错人、填错账号、金额错、误触。提问、责任、主张、步骤、各级、证据、预防、可以直接发的话。

## 提问

mistaken-how =
    别急，没到账的还能拦，到账的也有办法要。先说是怎么错的？
    有人骗你转的，选最后一个，先止付要紧。
    .wrong_payee = 转给了别的人
    .wrong_account = 账号、卡号填错了
    .wrong_amount = 金额错了，付多了
    .accident = 误触、误付，本不想付
    .system = 我没填错，是系统转错
    .tricked = 急！有人骗我转的

mistaken-platform =
    从哪里转出去的？
    绑着银行卡、从微信或支付宝转的，选微信或支付宝。
    .wechat = 微信支付
    .alipay = 支付宝
    .unionpay = 云闪付（银联）
    .douyin = 抖音支付
    .jd = 京东支付
    .meituan = 美团支付
    .bank_card = 银行转账、刷卡
    .other_platform = 其他

mistaken-state =
    钱到对方那里了吗？
    { $platform ->
        [wechat] 在聊天里点开这笔转账，或看账单：写着“待对方收款”的，选第一个。
       *[other] 看账单里这笔的状态：“处理中”“待到账”还是“成功”。
    }
    .waiting = 对方还没收，在处理中
    .delayed = 设了延时到账，还没到
    .arrived = 已经收了、到账了
    .not_sure = 不清楚

mistaken-look-up =
    这样看：{ $platform ->
        [wechat] 打开 { PATH("wechat-bill") }，点开这一笔，看“当前状态”。
        [alipay] 打开 { PATH("alipay-bill") }，点开这一笔，看状态。
        [bank_card] 手机银行的“交易明细”或“转账记录”里，看这一笔的状态。
       *[other] 付款 App 的账单里，点开这一笔，看状态。
    }
    看到的是哪一种？还是看不出，就选“不清楚”，我们按已经到账来办。
    .waiting = 对方还没收，在处理中
    .delayed = 设了延时到账，还没到
    .arrived = 已经收了、到账了
    .not_sure = 不清楚

mistaken-waiting-first =
    { $platform ->
        [wechat] 好消息：微信转账对方不点“收款”，满{ TERM("wx-transfer-return") }会自己退回来。不要催他收；能说上话的，请他点“退还”。
       *[other] 还没到账，就还有机会：现在打付款 App 或银行的官方客服，说“转错了，还没到账，请撤销”。账号和户名对不上的，一般会自己退回。
    }
    不要给任何说能“加急退回”的人付钱。

mistaken-waiting = 那笔钱怎么样了？有结果了，回来点一下。
    .back = 已经退回来了
    .taken = 对方收了、到账了
    .nothing = 没退，也没收

mistaken-delayed =
    到账前还能撤，现在就办：在账单里点开这一笔，找“撤销”或“申请撤回”。不同版本的入口略有差别。
    { $provider_hotline ->
        [none] { $platform ->
            [bank_card] 找不到就打卡背面的电话，说“转账还没到账，要撤销”。
           *[other] 找不到就从 App 的“我的—客服”进，说“转账还没到账，要撤销”。
        }
       *[other] 找不到就打 { HOTLINE($provider_hotline) }，说“转账还没到账，要撤销”。
    }
    撤完看一眼钱回来没有，再告诉我。
    .back = 撤回来了
    .taken = 没来得及，已经到账
    .nothing = 没退，也没到账

mistaken-still-waiting =
    没退也没收，就请客服查这一笔停在哪里：{ $provider_hotline ->
        [none] { $platform ->
            [bank_card] 打卡背面的电话。
           *[other] 从 App 的“我的—客服”进。
        }
       *[other] 打 { HOTLINE($provider_hotline) }，或从 App 的客服进。
    }
    只问一句：“这笔现在是什么状态，哪天退、退到哪里？”记下工号。
    .back = 已经退回来了
    .taken = 对方收了、到账了
    .nothing = 还是没有结果

mistaken-bank = 从哪家银行转出去的？
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

mistaken-payee = 钱到了谁那里？
    .known = 认识的人
    .stranger = 不熟的人，但能发消息
    .merchant = 商家、店铺
    .unknown = 不知道是谁，联系不上

mistaken-contact = 对方怎么说？
    .not_yet = 还没联系
    .agreed = 答应退，还没退
    .no_reply = 不回、不理
    .refused = 不肯退
    .says_owed = 说这钱本来就该付
    .no_contact = 把我拉黑、联系不上

mistaken-merchant =
    商家叫什么名字？最好写账单上的商户全称。
    .skip = 暂时不知道

mistaken-amount =
    { $mistaken_how ->
        [wrong_amount] 多付了多少？只写多出来的部分，单位元，比如 35.50。
       *[other] 转错了多少？单位元，比如 35.50。
    }

mistaken-on = 是哪一天转的？看账单上的日期。

mistaken-nudge = 还在吗？刚才那一题答一下，我就能告诉你怎么要回来。钱还没到账的，先打官方客服撤销。
mistaken-watch-nudge = 那笔钱有动静了吗？打开账单看一眼，退了、收了，或者都没有，选一下。
mistaken-delayed-nudge = 撤销办好了吗？到账前才撤得了。办好、没赶上，都来点一下。

## 责任：谁该还、你要拿出什么、哪些要不到

mistaken-liable-payee =
    对方收这笔钱没有依据，应当退给你；是你自己转错的，也不改变这一点（{ LAW("civil-985") }）。
    { claim-accepted-transfer-final }
    你要拿出：转账记录，和本来要付给谁、付多少的依据。
    对方确实不知道收错了、钱也已经不在了，可能不用退（{ LAW("civil-986") }）；知道了还不退，除了钱还要赔损失（{ LAW("civil-987") }）。所以早点告诉他，留下记录。
    一般要不到：让平台或银行替他垫。

mistaken-liable-unknown =
    不管收到的人是谁，他都没有依据留着，应当退给你；是你自己转错的，也不改变这一点（{ LAW("civil-985") }）。
    难处在找到他：平台和银行一般不会告诉你他是谁，但可以替你转达。转达不成，可以请民警帮忙联系；再不行就起诉，请法院去调取他的身份，各地做法不一样，先打 { HOTLINE("court") } 问。
    你要拿出：转账记录，和本来要付给谁、付多少的依据。
    他知道了还不退，除了钱还要赔损失（{ LAW("civil-987") }）；确实不知道、钱也不在了，可能不用退（{ LAW("civil-986") }）。
    一般要不到：让平台或银行直接划回来，或者替他垫。

mistaken-liable-refused =
    知道收错了还不退，没有依据：除了把钱退给你（{ LAW("civil-985") }），还可以要求赔损失，例如从你要求退还那天起的利息（{ LAW("civil-987") }）。
    { claim-accepted-transfer-final }
    你要拿出：转账记录、本来要付给谁的依据、你要求退还的消息和日期、他不肯退的话。
    不要骂人，不要到网上公开他的姓名、照片、电话，那会反过来惹上麻烦。
    一般要不到：自己花的时间、没有约定的律师费。

mistaken-liable-owed =
    对方说本来就该付，那就要看有没有这笔债。确实欠他的、只是提前付了的，一般要不回来；明知不欠还给的，也要不回来（{ LAW("civil-985") }）。
    没有这笔债，他就应当退。请他拿出凭据：借条、订单、聊天；光说“该付”不算。
    你要拿出：转账记录、本来要付给谁的依据、你们之间没有这笔账的聊天。
    欠一部分的，先对账，只要多出来的部分。
    一般要不到：在账对清楚之前，平台或银行替你判。

mistaken-liable-merchant =
    付错、付多的钱，商家没有依据留着，应当退给你；是你没看清，也不改变这一点（{ LAW("civil-985") }）。知道了还拖着不退，可以要求赔损失（{ LAW("civil-987") }）。
    你要拿出：付款记录，和该付多少的依据，例如订单、小票、价目。
    商家说另有用途，请它拿出订单或合同。
    一般要不到：“退一赔三”。那只针对商家欺诈，你付错了不算。

mistaken-liable-merchant-accident =
    误触付的，先看成没成交：
    只是多扫、多付，没有对应的东西：商家应当退（{ LAW("civil-985") }）。
    下了单、没发货没使用：马上取消，申请退款。页面没有让你提交前检查、更正的，可以主张是它的问题（{ LAW("ecommerce-50") }）。
    网上买的、已经寄出：多数可以在收货后{ TERM("goods-return") }内无理由退，定制的、拆开的数字商品等除外（{ LAW("consumer-25") }）。
    你要拿出：付款记录、订单状态、马上联系商家的聊天。
    一般要不到：已经用掉的服务，和“退一赔三”。

mistaken-liable-merchant-owed =
    商家说这钱该付，就要看有没有这笔交易。确实买了、用了的，一般要不回；网上买的，多数还可以在收货后{ TERM("goods-return") }内无理由退，有例外（{ LAW("consumer-25") }）。
    没有这笔交易，它就应当退（{ LAW("civil-985") }）。请它拿出订单、小票或合同；光说“该付”不算。
    你要拿出：付款记录、你没有下过这个单的依据、聊天。
    只认一部分的，先对账，只要多出来的部分。
    一般要不到：“退一赔三”。那只针对商家欺诈。

mistaken-liable-provider =
    你填得没错、是平台转错的，由平台查明原因、改正；造成损失的要赔，除非它证明不是自己造成的（{ LAW("ecommerce-55") }，网购等付款；别的付款可以拿来对照）。每一笔它都要查得到（{ LAW("psp-regulation-25") }），纠纷要及时处理（{ LAW("psp-regulation-35") }）。
    收到钱的人没有依据，也应当退（{ LAW("civil-985") }）。
    先核对三样：收款人、账号、金额，是不是付款页面上你填的那样。是填错了的，连发几次 /back 改选。
    你要拿出：付款时的页面、账单、本该收款的人没收到的说明。
    一般要不到：“退一赔三”，系统出错不算欺诈。

mistaken-liable-bank =
    你填得没错、是银行转错的，由银行查明、改正；没按你说的办，造成损失的要赔（{ LAW("civil-577") }），还可能要付利息（{ LAW("commercial-bank-73") }）。
    收到钱的人没有依据，也应当退（{ LAW("civil-985") }）。
    先核对三样：户名、账号、金额，是不是你填的那样。是填错了的，连发几次 /back 改选。
    你要拿出：转账时的回单或页面、流水、本该收款的人没收到的说明。
    一般要不到：“退一赔三”，系统出错不算欺诈。

## 主张

mistaken-claim-principal = { $liable ->
        [unclear] 转错的钱：可以要求退还，能退多少，要看对方拿不拿得出凭据。
        [provider] 转错的钱：可以要求支付平台找回、退还。
        [bank] 转错的钱：可以要求银行找回、退还。
        [merchant] 付错的钱：可以要求商家原路退回。
       *[other] 转错的钱：可以要求对方全部退还。
    }
mistaken-claim-interest = 不退期间的利息：可以主张、但不一定支持（{ LAW("civil-987") }）。从你要求退还那天算，实践中有的参照一年期贷款市场报价利率 { RATE("lpr-1y") }，数目通常不大。
mistaken-not-claim = 一般要不到：自己花的时间、没有约定的律师费。反过来，对方要“手续费”“感谢费”才退的，你可以不给。

## 现在要做的

mistaken-step-record =
    截三样：这笔账单的整页（收款人、金额、时间、单号）；{ $mistaken_how ->
        [wrong_amount] 本来该付多少的依据；
        [accident] 你当时没想付的依据，例如订单页、另一个要付的码；
        [system] 付款时你填的页面；
       *[other] 本来要转给谁的依据，例如聊天、账号；
    }{ $mistaken_payee ->
        [merchant] 商户全称和订单页。
        [unknown] 对方的账号和户名。
       *[other] 对方的头像、昵称或账号。
    }什么都别删。
mistaken-step-message = 发一段话给对方：哪天、多少、转错了、请退回，附上截图。话说客气些，多数人会退。点“要一段话”，可以直接发。
mistaken-step-agreed = 对方答应退，请他用文字写明哪天退、退到哪里。原路转回就行，不用你扫码、不用验证码、不用先付钱。
mistaken-step-refused = 对方不肯退，再发一段写明金额和日期的话，截图留好：它证明对方知道收错了，时效也会重新算（{ LAW("civil-195") }）。点“要一段话”。
mistaken-step-owed = 请对方拿出凭据：欠条、订单、聊天，哪天欠的、欠多少。再把你这边的账列一遍发给他，只说事实。点“要一段话”。
mistaken-step-provider =
    { $liable ->
        [provider] 请平台查这一笔转到了哪里、为什么和你填的不一样，要书面答复和编号。
       *[other] 请平台客服登记“转错账”，替你联系、转达收款方。它一般不会告诉你对方是谁，对方收了的钱也不能直接划回。
    }入口：{ $platform ->
        [wechat] 账单里点开这笔，找客服，或打 { HOTLINE("wechat") }。
        [alipay] { PATH("alipay-service") }，或打 { HOTLINE("alipay") }。
        [douyin] { PATH("douyin-service") }。
       *[other] App 的“我的—客服”。
    }
mistaken-step-bank =
    { $bank_hotline ->
        [none] 打卡背面的电话，
        [pab] 打 { HOTLINE("pab") } 转 3，
       *[other] 打 { HOTLINE($bank_hotline) }，
    }{ $liable ->
        [bank] 请银行查这一笔转到了哪里、为什么和你填的不一样，要书面答复和编号。
       *[other] 问清到没到账：没到账就撤销；到账了，请银行登记“转错账”，通过对方的银行转达。不经对方同意，银行不能直接划回来。户名和账号对不上的，一般会自己退回。
    }
mistaken-step-cancel = 下了单的，现在就取消订单、申请退款，没发货最容易退。免密误付的，顺手把这家的免密关掉。
mistaken-step-police = 联系不上或不肯退，可以带身份证和转账记录到派出所，或打 { HOTLINE("police") } 求助，请民警帮忙联系对方。这是求助，民警不判谁该还，也不一定找得到。
mistaken-step-limitation = 这笔有些时间了。向法院要求保护的期限一般是 { TERM("limitation") }（{ LAW("civil-188") }），你要过、对方答应过，都会重新算（{ LAW("civil-195") }）。今天就书面要一次，留好记录。
mistaken-step-beware = 谁说能“加急退款”“技术追回”“代你维权”，要你先付钱、要验证码、要共享屏幕，都是骗子。退款不用扫码，也不用先付钱。

## 一步一步找谁

mistaken-rung-merchant =
    向收款的商家提出：退回付错的钱。
    去哪里：店里、订单页、App 的客服；用文字发，附账单截图，记下发出的日期。
    好的答复会写明：退不退、退多少、哪天退，原路退回。
    多久：该退不退，拖过{ TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。
    推脱时可以说：“请书面写明不退的理由，我要交给市场监管部门。”
    { $mistaken_contact ->
        [says_owed] 它说该付的，请它拿出订单或合同。
       *[other] 不要接受“换成储值卡”“先付手续费”。
    }
    .title = 收款的商家

mistaken-rung-bill =
    商家不退，就从账单投诉它。{ $platform ->
        [wechat] 路径：{ PATH("wechat-complain") }。商家要在{ TERM("wx-first-reply") }内首次回复、{ TERM("wx-finish") }内处理完，以工单页面为准。
        [alipay] 路径：{ PATH("alipay-complain") }
       *[other] 在这一笔的账单详情里找“投诉”或“联系客服”。
    }
    要写：哪天付的、多少、为什么是付错、要退多少。传上账单、订单或价目、和商家的聊天。
    好的答复会写明：退多少、哪天退。
    再拖，在同一页面继续投诉，或请平台客服转投诉部门。
    .title = 支付平台（账单投诉）

mistaken-rung-payee =
    { $mistaken_contact ->
        [not_yet] 先发那段话；过一两天没有回音，再请支付平台帮忙联系收款人。
        [agreed] 他说好的日子到了还没退，再请支付平台帮忙联系收款人。
       *[other] 请支付平台帮忙联系收款人。
    }
    去哪里：{ $provider_hotline ->
        [none] 从 App 里的“我的—客服”进，不要用搜来的号码。
       *[other] App 的客服，或打 { HOTLINE($provider_hotline) }。
    }
    要交：转账时间、金额、单号、截图、为什么是转错；请它登记、转达你的电话和要求，给你编号。
    它能做的：替你联系、转达。做不到的：告诉你对方是谁，把对方收了的钱划回来。
    好的答复会写明：联系上没有，对方怎么说。
    多久：按正式投诉，一般{ TERM("institution-simple") }内答复（{ LAW("pboc-consumer") }）。
    同时可以请民警帮忙联系。对方再不退，就走诉讼；不必找监管部门，它管平台，不管收钱的人。
    .title = 支付平台（请它帮忙联系）

mistaken-rung-bank =
    { $mistaken_contact ->
        [not_yet] 先联系对方；过一两天没有回音，再请付款的银行帮忙联系。
        [agreed] 对方说好的日子到了还没退，再请付款的银行帮忙联系。
       *[other] 请付款的银行帮忙联系收款人。
    }
    去哪里：{ $bank_hotline ->
        [none] 打卡背面的号码，
        [pab] 打 { HOTLINE("pab") } 转 3，
       *[other] 打 { HOTLINE($bank_hotline) }，
    }或带身份证、银行卡到网点。
    要交：转账时间、金额、对方账号和户名、截图、为什么是转错；请它通过对方的银行转达，给你编号。只写自己卡号后四位。
    它能做的：查到没到账、转达。做不到的：不经对方同意把钱划回来。
    好的答复会写明：到没到账，联系上没有，对方怎么说。
    多久：按正式投诉，简单的{ TERM("institution-simple") }内告知结果（{ LAW("bank-complaints") }）。
    同时可以请民警帮忙联系。
    .title = 付款的银行（请它帮忙联系）

mistaken-rung-court =
    谈不成，可以起诉收款人，要求返还（{ LAW("civil-985") }）。没有最低金额，金额小的可以走小额诉讼，一审就定（{ LAW("civil-procedure-165") }）。
    不知道他的姓名、住址：先把账号、昵称、转账单号都写上，打 { HOTLINE("court") } 问怎么立案；可以申请法院向平台或银行调取收款人的身份，各地做法不一样，也可以请律师申请。
    去哪里：他住的地方的法院（{ LAW("civil-procedure-22") }）；网上 { LINK("court-online") }。
    要交：起诉状（{ LAW("civil-procedure-124") }）、身份证复印件、转账记录、本来要付给谁的依据、要求退还的消息。原手机开庭带去。
    多久：材料齐了，{ TERM("court-filing") }内立案。时效一般是 { TERM("limitation") }，从知道转错、也知道该找谁那天算（{ LAW("civil-188") }），要过会重新算（{ LAW("civil-195") }）。
    费用：诉讼费先由你交，输的一方承担；律师费一般自己出。金额小，先算算值不值。拿不准，打 { HOTLINE("legal-aid") }，免费咨询。
    .title = 法院（起诉要回）

## 证据

mistaken-evidence-bill = 这笔账单的整页：收款人、金额、时间、交易单号；能导出电子凭证更好。
mistaken-evidence-intent = 本来要转给谁：聊天、对方的账号、以前转给他的记录。名字相近、号码差一位的，放在一起截。
mistaken-evidence-amount = 本来该付多少：订单、小票、价目、约定的聊天。
mistaken-evidence-accident = 当时没想付：订单页、前后几分钟的记录，和你马上联系对方的聊天。
mistaken-evidence-input = 付款时你填的页面、确认页、短信，和账单上的不一样在哪里。
mistaken-evidence-payee = 收款人的线索：头像、昵称、账号、手机号后几位、对方银行名。
mistaken-evidence-talk = 和对方、客服的往来：聊天、通话时间、工号、编号、对方的答复。
mistaken-evidence-no-debt = 你们之间没有这笔债：对账的聊天、以前都结清的记录。
mistaken-evidence-original = 原来的手机和聊天别删，图片不要修改；提交时可能要当场核对。

## 预防

mistaken-prevent-check = 付款前看三样：名字、账号后四位、金额；大额先转一小笔，到账了再转其余。
mistaken-prevent-delay = 把转账设成延时到账，转错了有时间撤。
mistaken-prevent-lock = 打开支付密码或指纹确认，不用的免密关掉。
mistaken-prevent-list = 常用的收款人存成名单，备注写真名，别凭记忆输账号。
mistaken-prevent-scam = 陌生人说“我转错给你了，退给我”，先看账单到没到账，再让他走原路退回。

## 计划之后

mistaken-next =
    接下来做哪一件？
    .message = 要一段话，直接发
    .evidence = 看要留的证据
    .follow = 跟进到拿回来

mistaken-more = 接下来做哪一件？
    .message = 要一段话，直接发
    .evidence = 看要留的证据
    .follow = 跟进到拿回来

mistaken-next-nudge = 那笔钱要回来了吗？还没开口的，我可以给你一段话直接发；已经在谈的，选“跟进到拿回来”。
mistaken-message-nudge = 那段话发出去了吗？对方回了什么？选“跟进到拿回来”，我们接着往下走。

mistaken-message-intro = { $liable ->
        [provider] 下面这段交给支付平台的客服，附上截图：
        [bank] 下面这段交给银行客服，附上回单或流水，卡号只写后四位：
        [merchant] 下面这段发给商家，附上账单截图：
       *[other] { $mistaken_payee ->
            [unknown] 你联系不上他，下面这段请客服或民警转达：
            [merchant] 下面这段发给商家，附上账单截图：
           *[other] { $mistaken_contact ->
                [no_contact] 他把你拉黑了，下面这段请客服转达，也可以发短信：
               *[other] 下面这段发给对方，附上转账截图：
            }
        }
    }

mistaken-message-text = { $liable ->
        [provider] 你好，我在 { $mistaken_on }付款 { $mistaken_amount }，付款页面上填的收款方和金额都没有错，钱却没有到该到的地方。请查明这一笔转到了哪里、为什么不一致，把钱找回或退还，并书面答复我，给我一个编号。
        [bank] 你好，我在 { $mistaken_on }转账 { $mistaken_amount }，我填的户名、账号和金额都没有错，钱却没有到该到的地方。请查明这一笔转到了哪里、为什么不一致，把钱找回或退还，并书面答复我，给我一个编号。
       *[other] { $mistaken_payee ->
            [merchant] { $mistaken_contact ->
                [says_owed] 你好，{ $mistaken_on }我付给贵店的 { $mistaken_amount }，我没有找到对应的订单。请把订单、小票或合同发给我核对；没有的话，请原路退回，并告诉我哪天退。
                [refused] 你好，{ $mistaken_on }我误付给贵店 { $mistaken_amount }，已经请你们退过。请在收到这条消息后原路退回；不退的话，请书面写明理由，我会交给市场监管部门。
               *[other] 你好，{ $mistaken_on }我误付给贵店 { $mistaken_amount }，账单截图附上。麻烦核对后原路退回，并告诉我哪天退。谢谢。
            }
           *[other] { $mistaken_contact ->
                [says_owed] 你好，{ $mistaken_on }转给你的 { $mistaken_amount }，我这边没有对应的账。请把欠条、订单或聊天发给我，我们对一下；没有的话，请退给我。
                [refused] 你好，{ $mistaken_on }我误转给你 { $mistaken_amount }，已经请你退过。这笔钱不是付给你的，请在一周内退回原账户。再不退，我会求助派出所，并向法院起诉，利息和诉讼费也会一起提出。
               *[other] 你好，打扰了。{ $mistaken_on }我不小心把钱转错到你这里，{ $mistaken_amount }，截图附上。麻烦你核对一下，原路退给我就行；你不放心，可以先打平台或银行的官方客服核实。给你添麻烦了，谢谢。
            }
        }
    }

mistaken-trade-no =
    { $platform ->
        [wechat] 把这一笔的交易单号发给我，客服靠它找。位置：{ PATH("wechat-numbers") }
        [alipay] 把这一笔的订单号发给我，客服靠它找。位置：{ PATH("alipay-numbers") }
       *[other] 把这一笔的交易单号发给我，客服靠它找。一般在账单或回单里。
    }
    不要发卡号、身份证号、验证码或付款码。
    .skip = 手边没有
mistaken-trade-no-nudge = 只差单号了。手边没有就跳过，我们接着跟进。

## 结束

mistaken-settled = 那就好，钱回来了，不用再找谁，也不花钱。下一步：今天由你看一眼账单，金额对上就行。以后再有问题，发 /start。

mistaken-unclear =
    这一笔停在哪里，只有客服的后台看得到。
    下一步：今天由你打付款 App 或银行的官方客服（微信支付 { HOTLINE("wechat") }、支付宝 { HOTLINE("alipay") }、银行卡背面的电话），要一个编号，问清哪天有结果；到那天再看账单。不花钱。
    钱被收走了，或者到日子没退，发 /start 回来，我接着帮你要。
