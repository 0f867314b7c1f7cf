### 付了钱，东西、服务、充值、会员没有来，或者和说好的不一样。编号前缀 unmet-。

## 提问

unmet-intro =
    付了钱，该来的没来，先别急。先看清楚缺了什么、卖家是什么情况，再决定是催它做到，还是要回钱。

unmet-kind = 出了哪种问题？选最接近的一个。
    .not_shipped = 网购没发货、没收到
    .goods_wrong = 货不对、坏了、想退
    .prepaid = 预付卡、储值、课程
    .membership = 会员开不了、没生效
    .recharge = 充值没到账
    .event = 演出、旅行、活动
    .service = 别的服务没做、没做好

unmet-answer =
    卖家现在是什么情况？选最接近的一个。
    要是从头就像骗局，比如让你私下转账、交保证金，选最下面的“急”。
    .not_yet = 还没联系
    .promised = 答应了，还没办
    .partial = 只肯退一部分
    .in_kind = 只给券或延期
    .refused = 拒绝了
    .no_reply = 一直拖，不回
    .closed = 关门、停业或搬走
    .vanished = 人不见了
    .bankrupt = 已进入破产程序
    .scam = 急！像是骗局

unmet-shop = 是跟谁买的？
    .market = 电商平台上的店
    .own_online = 商家自己的 App、网页
    .store = 门店里当面买的
    .person = 个人（熟人、闲置）

unmet-goods =
    收到的东西，是哪种情况？
    网上买的东西，没有质量问题，一般收到后{ TERM("goods-return") }内也能退；门店里买的没有这一条。
    .wrong = 发错、少发、和说的不符
    .defective = 坏的、有质量问题
    .fake = 假货
    .regret_early = 没问题，还在退货期内
    .regret_late = 没问题，过了退货期

unmet-prepaid =
    预付的卡或课程，是哪种情况？
    付款后{ TERM("prepaid-regret") }内想退，和后来才想退，规则不一样。
    .shut = 店关了、停业了
    .moved = 店搬远了
    .changed = 转给别家或换了内容
    .no_service = 约不上、不给用
    .regret_early = 刚付不久，不想要了
    .regret_late = 付了一阵，不想去了

unmet-recharge =
    充值的钱到了哪里？问过收款的一方吗？
    .seller_has_it = 它收到了，没给我充上
    .seller_has_not = 它说没收到钱
    .wrong_account = 我填错了号码
    .not_sure = 还不清楚

unmet-event = 演出、旅行或活动，是哪种情况？
    .cancelled = 对方取消了
    .postponed = 改期，或内容变了
    .cannot_go = 照常办，我去不了

unmet-platform =
    钱是从哪里付的？
    .wechat = 微信支付
    .alipay = 支付宝
    .unionpay = 云闪付（银联）
    .douyin = 抖音支付
    .jd = 京东支付
    .meituan = 美团支付
    .bank_card = 银行卡直接付
    .other_platform = 其他

unmet-losses =
    { $unmet_kind ->
        [prepaid] 想要回哪些？卡里或课程没用掉的钱，算“想要回的价款”。
        [membership] 想要回哪些？只是有几天没用上，点“没用上的天数”，值多少钱后面帮你算；整笔都要退，才填“想要回的价款”。
       *[other] 想要回哪些？先填“想要回的价款”，再加别的。
    }
    一项一项点，再填金额；天数点一下就行，不用填数。
    .price = 想要回的价款
    .fee = 运费、手续费
    .extra = 因此多花的钱
    .days = 没用上的天数
    .done = 填好了
    .none = 只要它做到，不要钱
unmet-losses-nudge = 金额先写个大概就行，以后可以改。

unmet-on = { $unmet_kind ->
        [goods_wrong] 东西是哪天收到的？看物流签收。
       *[other] 钱是哪天付的？看账单上的日期。
    }
unmet-nudge = 我还在。刚才那一题答一下，我们就能接着往下走。

## 责任：谁该退、你要准备什么、对方要证明什么、哪些要不到

unmet-liable-person =
    卖家是个人，按你们说好的算：没做到，可以要求它做到或者退钱（{ LAW("civil-577") }），有损失可以要求赔（{ LAW("civil-584") }）。
    个人偶尔卖东西，一般不适用消费者权益保护法，没有无理由退货，也没有三倍赔偿。在闲置平台上买的，先看平台的纠纷规则。
    你准备：聊天里说好的内容、付款记录、没收到或不对的证据。
    对方说发了，让它拿出物流单号和签收记录。
    一般要不到：没有约定的违约金。

unmet-liable-bankrupt =
    商家进了破产程序，你的钱还是该退（{ LAW("consumer-53") }、{ LAW("civil-577") }），但要向管理人申报，从剩下的财产里分，能拿回多少说不准。
    你准备：付款记录、合同或会员卡、余额、没用的部分。
    管理人要告诉你：申报到哪天截止、要什么材料、债权怎么认。
    还没断的自动扣款、分期，先书面停掉或说明。
    一般要不到：保证全额、很快到账。

unmet-liable-goods =
    发错、少发、有质量问题，是商家的事，可以要求退货、换货、修或者补发（{ LAW("consumer-24") }、{ LAW("consumer-52") }）。没按说好的给，你不必证明它有过错（{ LAW("civil-577") }）。退货的运费，质量问题的由商家承担。
    你准备：订单页、拆箱或问题的照片和录像、物流签收。
    商家要说明：发的是什么、检验或发货记录。
    一般要不到：自己弄坏的部分；只是发错，没有退一赔三，那只针对欺诈。

unmet-liable-fake =
    假货可以退，货款全退。商家明知是假还当真的卖，可以再要求赔价款的三倍，不足 500 元的按 500 元（{ LAW("consumer-55") }）。
    在电商平台买的，平台给不出卖家真实名称、地址和联系方式的，可以要求平台先赔（{ LAW("consumer-44") }）。
    你准备：订单页、“正品”的宣传截图、实物照片，最好有品牌方或鉴定机构的书面说明。
    商家要拿出：进货来源。
    一般要不到：没有证据的三倍赔偿。只是觉得不像，先鉴定再说。

unmet-liable-return =
    网购的东西没问题也能退：收到后{ TERM("goods-return") }内，不用说理由（{ LAW("consumer-25") }）。商品要完好，拆开看看、试一下一般不影响；退回的运费一般你出，除非另有约定。
    例外：定做的，鲜活易腐的，拆封的音像、软件等数字商品，报纸期刊，以及下单时你确认过不退的。
    你准备：签收日期、包装和商品完好的照片、退货申请的截图。
    商家收到退回的东西，要在{ TERM("goods-refund") }内退款（{ LAW("consumer-25") }），拖着不退要担责（{ LAW("consumer-penalties-9") }）。
    一般要不到：退货的运费、退一赔三。

unmet-liable-no-return =
    东西没问题，又{ $unmet_shop ->
        [store] 是在门店买的，没有无理由退货这一条
       *[other] 过了无理由退货的日子
    }（{ LAW("consumer-25") }），商家一般可以不退，买卖照算（{ LAW("civil-509") }）。
    例外：商家自己答应过更长的退货期，照它答应的来；后来发现是坏的、假的、和说的不符，回来改一下答案。
    你准备：小票、商家的退货承诺。
    一般要不到：退款。可以客气地请它换或退券，这是请求，不是权利。

unmet-liable-not-shipped =
    付了钱没收到货，可以要求商家限期发货，或者退钱（{ LAW("civil-577") }、{ LAW("consumer-53") }）。货没到你手上以前丢了，一般是商家去找快递，你不用两头跑。
    你准备：订单页、付款记录、物流停在哪里的截图、催过的聊天。
    商家要拿出：发货单号、签收记录。写着“已签收”而你没收到，让它查签收人和底单。
    一般要不到：退一赔三，除非它根本没打算发货，是骗你付钱。

unmet-liable-prepaid =
    店关了、约不上、不给用，可以要求商家按约定做，或者退还没用的钱，还有利息和必须花的合理费用（{ LAW("consumer-53") }、{ LAW("civil-577") }）。
    你准备：卡、合同、充值和消费记录、关门或约不上的照片和聊天。
    商家要说明：还剩多少、由谁接着服务。记录在它手里不拿出来，可以请法院要求它交（{ LAW("evidence-rules-48") }）。
    换了个壳、转给别家的，两家都写进投诉。像是收了一大笔就跑的，除了投诉，也可以报警。
    一般要不到：已经用掉的部分；赠送的次数能不能折钱，看合同。

unmet-liable-prepaid-changed =
    店搬到你去着很不方便的地方，或者没问过你就转给别家，可以要求解除合同、退没用的钱（{ LAW("prepaid-13") }），还可以要求利息（{ LAW("consumer-53") }）。
    你准备：合同和原来的地址、搬走或转店的通知、来回多花多少时间、没用的余额。
    商家要拿出：你同意换的记录。
    写着“最终解释权归商家”“概不退款”的，一般不算数（{ LAW("consumer-26") }）。
    一般要不到：已经用掉的部分。

unmet-liable-prepaid-regret =
    付款后{ TERM("prepaid-regret") }内后悔，可以要求商家退还预付的本金（{ LAW("prepaid-14") }），不用说理由。
    有例外，例如付款之前就在它家或别家用过同样的服务。已经用掉的，按用掉的算。
    这一条说的是分多次用的卡、课程、储值；一次就用完的券、电影票，不在里面。
    你准备：付款日期、合同、要求退款的文字和时间。
    商家要说明：你属于哪种例外。
    一般要不到：利息、退一赔三。

unmet-liable-prepaid-late =
    店照常开、照约定服务，只是你不想去了：过了{ TERM("prepaid-regret") }，商家一般可以不退（{ LAW("prepaid-14") }、{ LAW("civil-509") }）。
    例外：因为生病、受伤、怀孕这类没法继续，可以和商家商量解除、退没用的；它搬了店、换了人、缩了服务，回来改一下答案。
    “概不退款”“过期作废”写得再大，也可以让它解释：对你明显不公平的条款无效（{ LAW("consumer-26") }）。
    你准备：合同、余额、不能继续的证明。
    一般要不到：全额。可以请它退一部分、转让、停卡或延期，这是商量，不是权利。

unmet-liable-membership =
    会员付了钱没生效、用不了，可以要求商家马上开通、补足天数，或者按天退钱（{ LAW("civil-577") }、{ LAW("consumer-53") }）。
    你准备：订单和付款记录、账号页写着“未开通”或用不了的截图、到期日。
    商家要说明：会员开在哪个账号上、什么时候开的、用过没有。
    一般要不到：已经用上的天数；系统出错不是欺诈，没有退一赔三。

unmet-liable-recharge =
    钱付了没充上，收款的一方要补充，或者退钱（{ LAW("civil-577") }、{ LAW("consumer-53") }）。
    你准备：付款账单、充的号码、充值页面写“处理中”或“失败”的截图、账户余额没变的截图。
    对方要说明：钱收到没有、充到了哪个号码、几点。它说没收到，回来改一下答案，改查付款这一头。
    一般要不到：退一赔三。话费、游戏点这类充完的，一般不能再退。

unmet-liable-recharge-provider =
    收款方说没收到钱，这笔钱可能停在付款途中，先由支付平台查清。平台要保证付款指令完整、可追查，并及时处理纠纷（{ LAW("psp-regulation-25") }、{ LAW("psp-regulation-35") }）；网购付款出错，它要赔，除非证明不是自己造成的（{ LAW("ecommerce-55") }）。
    你准备：付款账单、收款方“没收到”的答复、充值页面。
    如果查到钱已经到了收款方，就由它补充或退钱（{ LAW("civil-577") }）。
    一般要不到：退一赔三。

unmet-liable-recharge-bank =
    收款方说没收到钱，这笔钱可能停在银行或清算途中，先由你的银行查清，扣错了就要退（{ LAW("civil-577") }、{ LAW("commercial-bank-73") }）。
    你准备：银行流水、收款方“没收到”的答复、充值页面。
    银行说付出去了，请它写明到了哪里。查到已经到了收款方，就由收款方补充或退钱。
    一般要不到：退一赔三。

unmet-liable-wrong-account =
    号码填错，钱进了别人的账户：收到的人没有依据，应当退（{ LAW("civil-985") }）；它真不知情、又已经用掉的，可能不用退（{ LAW("civil-986") }），所以要快。
    先请卖家客服：还没充的先停，充了的能不能撤；再请支付平台帮忙联系。
    你准备：填错的号码、想充的号码、付款账单，马上发出的要求。
    一般要不到：卖家赔，它是照你填的号码充的。

unmet-liable-event =
    对方取消或改了期、改了内容，可以要求退票款（{ LAW("civil-577") }、{ LAW("consumer-53") }）；改期的，你可以选去或者退。“一经售出，概不退换”挡不住这种情况（{ LAW("consumer-26") }）。
    因为天气、疫情这类谁也没办法的原因取消，票款一般还是可以要求退，额外的赔偿就难要。
    你准备：订单、原来的时间和内容、取消或改期的通知。
    对方要说明：取消的原因、什么时候退。
    一般要不到：没有票据的食宿、路费；系统或天气原因没有退一赔三。

unmet-liable-event-own =
    活动照常办，是你去不了：退不退、扣多少，先看订票时写的退票规则（{ LAW("civil-509") }）。规则写得不显眼，或者离开演还早就全扣，可以说它不公平、要求少扣（{ LAW("consumer-26") }）。
    你准备：订票页的退票规则、退票申请的时间、去不了的证明。
    可以商量：按规则扣手续费后退、转给别人、换场次。
    一般要不到：全额退票、赔偿。

unmet-liable-service =
    服务没做、没做完、没做好，可以要求商家补做、重做、少收钱或者退钱（{ LAW("consumer-52") }、{ LAW("civil-577") }）；预先收的钱，没做的那份要退（{ LAW("consumer-53") }）。
    你准备：合同或聊天里说好的内容、付款记录、没做或没做好的照片录像。
    商家要说明：做了哪些、什么标准。
    “概不退款”一类对你不公平的话无效（{ LAW("consumer-26") }）。
    一般要不到：做好了的那部分的钱；不满意不等于欺诈，没有退一赔三。

## 主张

unmet-claim-price = { $liable ->
        [payee] 价款：可以要求收到钱的人退回。
       *[other] { $unmet_answer ->
            [bankrupt] 价款：向管理人申报这个数。
           *[other] 价款：可以要求退回。
        }
    }
unmet-own-price = 价款：按你说的情况，只能请商家酌情退。
unmet-claim-fee = 运费、手续费：因此白花的，可以要求退。
unmet-own-return-fee = 运费、手续费：无理由退货的，退回去的运费一般你出，除非商家包运费。
unmet-own-fee = 运费、手续费：一般不退。
unmet-claim-extra = 因此多花的钱：合理、有票据、时间对得上的，可以要求承担（{ LAW("civil-591") }）；赔到能预见的为止（{ LAW("civil-584") }）。
unmet-own-extra = 因此多花的钱：一般自己承担。
unmet-claim-days = 没用上的天数：可以要求补回来，或者按天退钱。
unmet-claim-days-refund = 没用上的天数按天退：{ $days_price } ÷ { $days_period }天 × { $days_lost }天（{ LAW("civil-577") }）。对方愿意补回同样的天数，也可以，那就不再退这笔钱。
unmet-own-days = 没用上的天数：可以请商家延期，这是商量。
unmet-claim-interest = 预付款的利息、必须花的合理费用：可以一起要求（{ LAW("consumer-53") }）。常见算法：{ claim-simple-interest }。年利率可以参照一年期贷款市场报价利率 { RATE("lpr-1y") }，没有统一规定。
unmet-claim-triple = 三倍赔偿：能证明商家明知是假还卖，可以主张，不足 500 元按 500 元（{ LAW("consumer-55") }）。
unmet-not-triple = 三倍赔偿：只有能证明商家故意欺骗才有（{ LAW("consumer-55") }）。晚发、做得不好、退得慢，本身都不算。
unmet-not-claim = 律师费、自己花的时间，一般要不到；对方给的券、积分，你可以不要，坚持要钱。

## 现在要做的

unmet-step-return = 今天就在订单页点“无理由退货”：从签收第二天数，只有{ TERM("goods-return") }；已经过了，先看页面上有没有更长的退货期。别拆吊牌、别丢包装，寄回用能查单号的快递，拍下打包过程。
unmet-step-regret = 今天就用文字要求退款：“我在付款后{ TERM("prepaid-regret") }内要求退还预付的钱。”发到商家的微信、客服，或在店里登记，截图留好发出的时间。已经过了那几天的，改一下答案，看还能谈什么。
unmet-step-police = 人不见了：先看是不是同时欠了很多人、人和钱一起消失、公司是空的。像，就打 { HOTLINE("police") } 或到派出所报案，带付款记录和聊天，要一张回执。收不收案由警方定，不耽误你投诉和起诉。
unmet-step-record = 今天先截图：订单或合同、付款账单、对方答应过的话、现在的样子。页面随时会变、会关，能导出就导出。
unmet-step-shut =
    到 { LINK("company-register") } 查公司全称、地址、法定代表人、有没有注销。再问房东、商场或物业，人在哪里、有没有押金。
    和别的顾客一起登记、一起投诉，材料各备一份；归哪个部门管不清楚，打 { HOTLINE("city") }。
unmet-step-bankrupt = 找管理人申报：打 { HOTLINE("court") } 或看法院公告，问案号、管理人电话、哪天截止、要什么材料。过了截止日，补申报可能要多花钱，先别等。
unmet-step-parcel = 先看物流：没单号、单号不动、显示签收，各不一样。没收到就别点“确认收货”，系统快到自动确认的，点“延长收货”。写着签收的，请商家查底单和签收人。
unmet-step-goods = 留着原样：包装、配件、标签都别丢，也别再用。拍照、录像，要看得到单号和问题。寄回走订单页的退货入口，别寄到私下给的地址。
unmet-step-membership = 先看三样：登录的是不是付款的那个账号；订单写“成功”还是“处理中”；退出重进一次。苹果、应用商店买的，点一次“恢复购买”。还不行，截图给客服。
unmet-step-recharge = 核对充的号码和金额，看一眼余额；一直“处理中”的，别再付第二次。填错号码的，马上请卖家停住、撤回，话别拖。对方说没收到钱，请它写下来，连同账单交给支付平台或银行，查钱的去向。
unmet-step-event = 取消的，看退款公告，或自己去订单里点退款；改期的，在说好的日子以前选去还是退；自己去不了的，越早申请，一般扣得越少。先看退款到不到，别急着买第二张。
unmet-step-instalments = 这笔钱是贷款、分期或者自动扣的：先用文字告诉贷款方和商家，说明情况，要求停扣或解除。别一声不响就停还，免得先影响征信。
unmet-step-service = 给商家一个日子：“请在……前做完，做不到就退……元。”到日子没做，就有了退钱的依据。没做好的先拍下来，别急着找别人改。
unmet-step-ask = 给卖家发一条文字：哪天付了多少、缺什么、要它做什么、哪天前答复。点“要一段话”可以直接拿去发。
unmet-step-promised = 对方答应了：请它写明做什么或退多少、哪天、退到哪里。钱没到账，别点“已解决”，也别撤投诉。
unmet-step-offer = 券、延期、只退一部分，你都可以不接受。马上回一句：“不接受，请退款，差额是……”，不要放着等它自动结案。
unmet-step-refused = 请它把不退的理由写下来；不回的，再发一条带日期的文字，过了就截图。写下来的拒绝和不回，下一步都用得上。
unmet-step-market = 在电商平台买的：从订单页申请售后，卖家不理就点“平台介入”或“客服介入”，有时限，别错过。在平台里沟通，别转到私人微信。
unmet-step-beware = { claim-refund-no-action }自称客服、说“快递丢了双倍赔”“退款要先验证”，让你下 App、共享屏幕、给验证码的，都是骗子。

## 投诉的每一级

unmet-rung-merchant =
    先找卖家：要么做到，要么退钱，二选一写清楚。
    去哪里：订单页的售后、App 里的“我的—客服”或门店，要留文字。
    要写：哪天付的、哪个订单、缺什么、要退多少或哪天前做到、哪天前答复。
    合格的答复：做不做、退不退；退多少、退到哪里、哪天到；不退的理由和证据。
    多久：客服给方案常见是{ TERM("service-written-plan") }，这是惯例。该退的钱拖过{ TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。
    推脱时可以说：“请书面写明为什么不退。没有的话，我会向支付平台和市场监管部门投诉。”
    依据：{ LAW("consumer-48") }、{ LAW("consumer-52") }、{ LAW("consumer-53") }。
    .title = 卖家

unmet-rung-merchant-done =
    { $unmet_answer ->
        [closed] 店已经关了：把关着的门、通知和没人接的电话拍下来，这一步就算做过，直接走下一步。
        [vanished] 人已经找不到：把没人接、没人回的记录截图，这一步就算做过，直接走下一步。
       *[other] 卖家你已经找过：把拒绝或不回的记录截图，这一步就算做过，直接走下一步。
    }
    没有文字的，补发一条，留个记录：“我要求……（做到或退多少），请在……前书面答复。”
    .title = 卖家（已经找过）

unmet-rung-administrator =
    向破产管理人申报债权。
    去哪里：法院公告里写着管理人和电话；查不到，打 { HOTLINE("court") } 问案号和承办的管理人。
    要交：身份证明、付款记录、合同或卡、还剩多少、要求退的数额。交复印件，留好回执。
    多久：申报的截止日看公告，没有统一的答复日子；债权认不认、认多少，管理人会通知，不同意可以提异议。
    合格的答复：写明认多少、不认的理由。
    谁说“交手续费就能先退”，都是骗子，申报不用交给个人钱。
    .title = 破产管理人

unmet-goodwill =
    可以请商家帮个忙。找客服说三句：哪天买的；为什么不要了或去不了；请退一部分、换一样、延期或者转让。
    带上：订单、没用过或没拆的照片。
    好的答复会写明：退多少、换什么、哪天办好。
    不同意，可以请它转主管再看一次。这是请求，不是权利，谈不成也不必再往上投诉。
    .title = 卖家（请它通融）

unmet-rung-bill =
    从付款的 App 投诉卖家，请它帮忙把钱要回来。
    去哪里：{ $platform ->
        [wechat] { PATH("wechat-complain") }。
        [alipay] { PATH("alipay-complain") }。
        [douyin] { PATH("douyin-service") }。
       *[other] 这一笔账单里的“投诉”，找不到就从“我的—客服”进。
    }{ $unmet_shop ->
        [market] 在电商平台买的，同时在订单页点“平台介入”。
       *[other] { "" }
    }
    要写：哪天付的、缺什么、和卖家怎么说的、要退多少；传上账单、订单、聊天。
    多久：{ $platform ->
        [wechat] 商家{ TERM("wx-first-reply") }内首次回复，{ TERM("wx-finish") }内处理完；小程序里的交易是{ TERM("wx-miniprogram") }。{ claim-wx-ticket-page-rules }
       *[other] 各家不同，快的{ TERM("platform-check") }，慢的更久；这是惯例，不是法定。
    }
    合格的答复：退不退、为什么、退多少、哪天到。只结单不解决的，在原来的投诉里继续投诉。
    电商平台给不出卖家的真实名称、地址、联系方式，可以要求平台先赔（{ LAW("consumer-44") }）。支付平台拖着不理，打 { HOTLINE("pboc") }（{ LAW("psp-regulation-35") }）。
    .title = 付款平台（App 内投诉）

unmet-rung-payee =
    请付款平台帮忙联系收款人，并登记你的投诉。
    去哪里：{ $provider_hotline ->
        [none] 付款 App 里的“我的—客服”。
       *[other] { HOTLINE($provider_hotline) }，或 App 里的客服。
    }闲置平台上买的，从订单页申请“平台介入”。
    要写：哪天、付了多少、说好了什么、没收到什么；填错号码的，写清两个号码。传上聊天和账单。
    合格的答复：联系上没有、对方怎么说、能不能退。
    多久：各家不同，快的{ TERM("platform-check") }，慢的更久；这是惯例，不是法定。
    平台不会告诉你对方是谁，钱被收下也不能直接划回。对方不理，可以到派出所求助，再不退，就走诉讼。
    .title = 付款平台（请它帮忙联系）

unmet-rung-card =
    请发卡行帮忙。
    去哪里：{ $bank_hotline ->
        [none] 打卡背面的号码。
        [pab] 打 { HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 打 { HOTLINE($bank_hotline) }。
    }也可以在手机银行找客服，或去网点。
    要写：卡号后四位、哪天、多少钱、付给谁、没收到什么，卖家的答复；信用卡的，问一句能不能按“未收到商品或服务”提出交易争议。能不能办、要什么材料，以银行答复为准。
    合格的答复：能不能争议或追回、要等多久、要补什么，要书面。记下受理编号。
    多久：正式投诉，简单的{ TERM("institution-simple") }内告知，复杂的{ TERM("institution-complex") }（{ LAW("bank-complaints") }）。
    银行只说“找商家”，就请它书面说明为什么不能受理，再去下一步。
    .title = 付款的银行

## 证据

unmet-evidence-payment = 付款账单的详情：日期、金额、收款方、交易单号、商户单号；分期或贷款的，加上合同。
unmet-evidence-promise = 对方答应过什么：订单页、合同、广告、聊天，写着内容、时间、退款规则的都要。
unmet-evidence-parcel = 物流页面、催发货的聊天；写“已签收”的，请商家出底单。
unmet-evidence-goods = 拆箱和问题的照片、录像，看得到单号；发票、保修卡；实物、包装、配件别扔。
unmet-evidence-prepaid = 卡、合同、每次消费的记录、还剩多少。
unmet-evidence-shut = 关门、搬走的照片和通知，没人接的电话记录，公司登记页的截图。
unmet-evidence-membership = 账号页“未开通”或用不了的截图，写着到期日的页面。
unmet-evidence-recharge = 充的号码、充值页的状态、前后两次余额；收款方“没收到”的答复。
unmet-evidence-event = 原来的时间、内容，取消或改期的通知，退票规则的页面。
unmet-evidence-service = 没做、没做好的照片和录像，做之前的样子，验收的记录。
unmet-evidence-costs = 因此多花的钱：小票、发票、订单，写清为什么非花不可。
unmet-evidence-name = 被投诉方写“{ $merchant }”，再到 { LINK("company-register") } 核对全称和地址。
unmet-evidence-no-name = 卖家的全称：账单、营业执照或平台的店铺资料里有，再到 { LINK("company-register") } 查地址。
unmet-evidence-number = 投诉里写上这一笔的单号：{ $trade_no }
unmet-evidence-talk = 和卖家、客服的往来：聊天截图、邮件、通话时间、工号、编号、不退的理由。
unmet-evidence-original = 原手机里的账单和聊天别删，图片不要修改，需要时要能当场打开。

## 以后

unmet-prevent-in-app = 钱在平台里付，聊天也在平台里聊，别私下转账。
unmet-prevent-prepaid = 预付选次数少、期限短的；先查店开了多久，合同写清搬店、关店怎么退。
unmet-prevent-goods = 签收先看外观，拆箱录个像；没收到别点确认收货。
unmet-prevent-recharge = 充值前念一遍号码；没到账先看记录，别连着付。
unmet-prevent-written = 付钱前把内容、时间、退款办法写进聊天或合同。
unmet-prevent-receipt = 小票、合同、付款单存到相册里一个文件夹，找起来快。
unmet-prevent-scam = 打来说“理赔”“退款”的，挂掉，自己到 App 里看订单。

## 计划之后

unmet-next =
    金额大或拿不准，可以打 { HOTLINE("legal-aid") } 咨询法律服务。
    先做哪一件？
    .message = 要一段话，直接发
    .evidence = 看要留的证据
    .follow = 开始投诉，跟到退款
unmet-next-nudge = 方案还在这里。今天能做的只有一件也好：把订单和付款记录截图。准备好了就选一项继续。
unmet-tool = 接下来做哪一件？
    .message = 要一段话，直接发
    .evidence = 看要留的证据
    .follow = 开始投诉，跟到退款
unmet-bank = 付款的是哪家银行的卡？
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
unmet-merchant =
    卖家叫什么？照订单或账单上的写，投诉时要写准。
    .skip = 暂时不知道
unmet-trade-no =
    { $platform ->
        [wechat] 把这一笔的交易单号发给我，写投诉要用。位置：{ PATH("wechat-numbers") }
        [alipay] 把这一笔的订单号发给我，写投诉要用。位置：{ PATH("alipay-numbers") }
       *[other] 把这一笔的交易单号或订单号发给我，写投诉要用。一般在账单或订单详情里。
    }
    找不到就跳过。不要发卡号、身份证号、验证码或付款码。
    .skip = 找不到，跳过
unmet-number-nudge = 只差这一点了。手边没有就跳过，不影响往下办。

unmet-message-intro = { $liable ->
        [provider] 下面这段发给支付平台的客服。照实际情况改，不要写没发生的事。
        [bank] 下面这段发给银行的客服。照实际情况改，不要写没发生的事。
       *[other] 下面这段可以直接发给卖家，也可以贴进投诉里。照实际情况改，不要写没发生的事。
    }
# 缺了什么：两段话共用。
unmet-message-facts = { $unmet_kind ->
        [not_shipped] 订单至今没有收到货。
        [goods_wrong] 收到的商品，情况见附图。
        [prepaid] 这是预付的卡或课程，还有没用的部分。
        [membership] 会员没有生效或用不了。
        [recharge] { $liable ->
            [payee] { $unmet_shop ->
                [person] 充值没有到账。
               *[other] 充值的号码填错了，钱进了别人的账户。
            }
           *[other] 充值没有到账。
        }
        [event] 这是订的演出、旅行或活动，情况见附图。
       *[other] 约好的服务没有做，或没有做好。
    }
unmet-message-trace = 收款方答复没有收到这笔钱，截图附上。请查清这笔付款的状态和去向，没到的请退回，并给我书面答复。
unmet-message-goodwill = 想请你们通融：能否退一部分、换一样、延期或转让？请文字答复，谢谢。
unmet-message-close = 请在……前书面答复：做不做、退多少、哪天到。不同意，请写明理由并附上证据。谢谢。
unmet-message-amount = 你好，{ $unmet_on }这一笔，账单截图附上：{ unmet-message-facts }{ $liable ->
        [provider] { unmet-message-trace }
        [bank] { unmet-message-trace }
       *[other] { $unmet_kind ->
            [recharge] { $liable ->
                [payee] { $unmet_shop ->
                    [person] 我要求马上做到，或者退款 { $claim_total }。{ unmet-message-close }
                   *[other] 请先停住还没充的；已经充的，请撤回，或者帮忙联系对方退还 { $claim_total }。{ unmet-message-close }
                }
               *[other] 我要求马上做到，或者退款 { $claim_total }。{ unmet-message-close }
            }
            [goods_wrong] 我要求退款 { $claim_total }。{ unmet-message-close }
            [prepaid] 我要求退款 { $claim_total }。{ unmet-message-close }
           *[other] 我要求马上做到，或者退款 { $claim_total }。{ unmet-message-close }
        }
    }
unmet-message-plain = 你好，{ $unmet_on }这一笔，账单截图附上：{ unmet-message-facts }{ $liable ->
        [customer] { unmet-message-goodwill }
        [provider] { unmet-message-trace }
        [bank] { unmet-message-trace }
       *[other] 我要求尽快按约定做到，少了的天数、数量补上。{ unmet-message-close }
    }
unmet-message-nudge = 那段话发出去了吗？发了就告诉我，我来数日子。
