### 被盗刷、被骗、账户被人动过：先止损，再说别的。

urgent-freeze =
    先止损，现在就做，做完再回答我：
    1. 打银行卡背面的电话，说“我要挂失、冻结”。钱从微信走的打 { HOTLINE("wechat") }，从支付宝走的打 { HOTLINE("alipay") }，说“账户被盗，马上冻结，可疑交易也先冻住”。
    2. 打 { HOTLINE("police") } 报警。像是诈骗的，再打 { HOTLINE("antifraud") } 问怎么止付。
    3. 在自己的手机上改登录密码和支付密码；看绑定的手机号还是不是你的；退出不认识的设备，关掉免密。
    4. 截图：扣款、转账、聊天、来电。什么都别删。

urgent-never =
    还在共享屏幕、还在通电话的：马上挂断、断网。
    { claim-staff-never-ask }
    “解冻费”“保证金”一分都不要付，退款从来不用你先付钱。

urgent-done = 账户冻住了吗？
    .frozen = 已经冻结或挂失
    .cannot_reach = 打不通，办不成
    .need_numbers = 我要电话号码

urgent-numbers =
    优先打银行卡背面的号码。手边没有卡，看这里：
    { NAME("icbc") } { HOTLINE("icbc") }　{ NAME("abc") } { HOTLINE("abc") }
    { NAME("boc") } { HOTLINE("boc") }　{ NAME("ccb") } { HOTLINE("ccb") }
    { NAME("bocom") } { HOTLINE("bocom") }　{ NAME("psbc") } { HOTLINE("psbc") }
    { NAME("cmb") } { HOTLINE("cmb") }　{ NAME("citic") } { HOTLINE("citic") }
    { NAME("ceb") } { HOTLINE("ceb") }　{ NAME("cmbc") } { HOTLINE("cmbc") }
    { NAME("cib") } { HOTLINE("cib") }　{ NAME("spdb") } { HOTLINE("spdb") }
    { NAME("pab") } { HOTLINE("pab") }，{ claim-pab-press-three }
    { NAME("cgb") } { HOTLINE("cgb") }　{ NAME("hxb") } { HOTLINE("hxb") }
    { NAME("bob") } { HOTLINE("bob") }　{ NAME("bosc") } { HOTLINE("bosc") }
    { NAME("nbcb") } { HOTLINE("nbcb") }　{ NAME("njcb") } { HOTLINE("njcb") }
    { NAME("wechat") } { HOTLINE("wechat") }　{ NAME("alipay") } { HOTLINE("alipay") }
    { NAME("unionpay") } { HOTLINE("unionpay") }　{ NAME("meituan") } { HOTLINE("meituan") }
    报警 { HOTLINE("police") }　反诈 { HOTLINE("antifraud") }
    其他平台：打开它的 App，从“我的—客服”进。不要打搜索到的号码。

urgent-cannot-reach =
    打不通就同时走这几条路：
    1. 手机银行、微信、支付宝里搜“挂失”“冻结”“安全中心”，自己就能办。
    2. 打 { HOTLINE("police") }，说“钱刚被转走，请联系银行紧急止付”（{ LAW("anti-fraud-20") }）。
    3. 离网点近就直接去，带身份证。
    4. 让家人接着打客服电话，你去办别的。

urgent-nudge-freeze = 账户冻住了吗？还没有的话，先打银行或支付平台的官方电话冻结，再打 { HOTLINE("police") }。越早通知，越容易要回来。

urgent-kind = 是哪一种？不同的情况，先找谁要钱也不同。
    .not_me = 不是我付的
    .tricked = 我被骗着付的
    .tampered = 有人动了我的账户

urgent-liable-not-me =
    不是你付、也没授权的钱，先找支付平台和发卡银行，不必等抓到人。
    网购等电子商务付款：损失由支付服务方承担，除非它证明是你的过错（{ LAW("ecommerce-57") }）。
    银行卡被盗刷：可以要求发卡银行还钱、赔损失；信用卡可以要求不还这笔账（{ LAW("bank-card-7") }）。
    它说“是本人操作”“你授权过”，要由它证明；你拿出卡和人当时在哪、流水、报警或挂失的记录（{ LAW("bank-card-4") }）。
    偷钱的人也要赔（{ LAW("civil-1165") }），但找不到他，不耽误你向平台和银行要。

urgent-duty =
    你要做的是及时通知，并记下时间和工号：通知之后它没有马上处理，多出来的损失可以要求它承担。
    密码、验证码没保管好，或者拖着没挂失，可能要自己承担一部分。

urgent-liable-tricked =
    被骗不是你的错。该退赔的是骗子，人要靠警方找；能不能追回，谁也不能打包票，越早止付机会越大（{ LAW("anti-fraud-20") }）。
    有人说“没付成功，再付一次”的，后面那次也是骗局的一部分，两笔都要报给警方。
    支付平台和银行：你通知以后它没有马上采取措施的，多出来的损失可以要求它承担（{ LAW("ecommerce-57") }，适用于网购等电子商务付款）。所以通知的时间、工号要记下来。
    千万别信“帮你追款”的人，那是第二次骗。

urgent-liable-tampered =
    有人动了你的账户，比如关掉免密、换了绑定的手机号、改了资料：是谁做的，谁来赔你的损失（{ LAW("civil-1165") }）。
    之后少的钱不是你授权的，网购等电子商务付款可以要求支付服务方承担，除非它证明是你的过错（{ LAW("ecommerce-57") }）。
    个人信息泄露或被改，可以要求平台补救；造成损失的，平台要证明自己没有过错，否则要赔（{ LAW("pipl-57") }、{ LAW("pipl-69") }）。
    免密被关引起的滞纳金、罚息，留好账单，发 /start 选“免密、自动扣款没成功”，我帮你算该谁承担。

urgent-insurance =
    开通过账户安全险的，今天就在 App 的保单页面报案。{ claim-insurance-policy-page }
    保险公司赔了你以后，会自己去向偷钱的人追（{ LAW("insurance-60") }）。
    { claim-million-guarantee-free }

urgent-today =
    今天要办完三件事：
    1. 书面异议：给银行和支付平台各写一份，在 App 的客服里交：写明哪天、几点、哪几笔、多少钱，不是我授权的（或者我是被骗的），请冻结可疑交易、查明并退还。要一个编号。打过电话也要再写。
    2. 报警：到派出所，带身份证和流水，要一张报警回执或受案回执。
    3. 证据：交易明细、登录记录、手机型号和系统版本、聊天来电截图。卡在身边的，拿卡到网点或柜员机查一次余额，凭条留好。
    三件都办完了吗？
    .done = 都办完了
    .not_yet = 还没有

urgent-pending =
    一件一件来：
    书面异议可以只写四句：“我的账户（尾号……）在……日被转走……元。这不是我授权的。请立即冻结、查明原因并退还。请书面答复并给我编号。”
    派出所说先等等的，请他至少登记，记下时间和警号；也可以打 { HOTLINE("city") } 反映。
    登录记录找不到的，向平台客服要：近几年的交易记录可以免费查（{ LAW("ecommerce-53") }）。

urgent-today-again = 现在呢，三件都办完了吗？
    .done = 都办完了
    .not_yet = 还没有

urgent-nudge-today = 书面异议、报警、证据，三件都办了吗？日子拖得越久，越难说清是谁的责任。今天能办一件是一件。
urgent-nudge-today-again = 再提醒一次：书面异议和报警回执最要紧，银行、保险公司和法院都要看。办完告诉我，我说下一步。

urgent-reported =
    做得好。接下来盯住三处：
    { $urgent_kind ->
        [tricked] 1. 警方：记下承办民警的电话，过几天问一次进展，有新线索就补上。
        [tampered] 1. 平台：要它书面告诉你，谁、在什么时候、用什么设备改的。
       *[other] 1. 银行和支付平台：要书面答复。只说“本人操作”的，请它拿出证据。
    }
    2. 期限：机构收到投诉后，一般应在 { TERM("institution-simple") }内答复，复杂的 { TERM("institution-complex") }。到时没有答复或你不同意：支付平台的打 { HOTLINE("pboc") }，银行和保险的打 { HOTLINE("nfra") }。
    3. 征信：因为盗刷有了不良记录的，可以要求撤销（{ LAW("bank-card-14") }）。
    报警和投诉都不用交钱。协商不成可以起诉，要垫诉讼费。

urgent-limits =
    说清楚我的限度：盗刷和诈骗这一块，我现在只能带你到这里，还不能替你记期限、写材料。
    请把期限写进手机日历。金额大，或者对方不认账的，下一步打 { HOTLINE("legal-aid") }，这几天就打，咨询免费；法律援助有经济困难等条件。
    { claim-agents-refuse }
    情况变了，发 /start。

urgent-quiet =
    我先不打扰你。还没办的，顺序不变：冻结、报警（{ HOTLINE("police") }）、给银行和支付平台写书面异议。越快越好，都不用交钱。
    要人帮忙：{ HOTLINE("antifraud") } 问反诈，{ HOTLINE("legal-aid") } 问法律，咨询免费。发 /start 可以回来。
