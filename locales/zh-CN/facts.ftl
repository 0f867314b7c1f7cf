### 事实用语：名称、菜单路径、期限的说法和有出处的说明。
### 号码、条文号和期限本身在 dialogs/facts/，这里只管怎么说。

## 期限

term-hours = { $n }小时
term-days = { $n }天
term-working-days = { $n }个工作日
term-months = { $n }个月
term-years = { $n }年
# $term 和 $most 都是上面的说法，例如“15天（最长60天）”
term-up-to = { $term }（最长{ $most }）

## 附在事实后面的话，紧接着写，不另加空格

hedge = （请以官方最新公布为准）
rate-as-of = { $rate }（截至 { $date }）
article-of-law = { $law }第{ $article }条
hours-workdays = 工作日上班时间
hours-always = 全天

## 银行

name-icbc = 工商银行
name-abc = 农业银行
name-boc = 中国银行
name-ccb = 建设银行
name-bocom = 交通银行
name-psbc = 邮储银行
name-cmb = 招商银行
name-citic = 中信银行
name-ceb = 光大银行
name-cmbc = 民生银行
name-cib = 兴业银行
name-spdb = 浦发银行
name-pab = 平安银行
name-cgb = 广发银行
name-hxb = 华夏银行
name-bob = 北京银行
name-bosc = 上海银行
name-nbcb = 宁波银行
name-njcb = 南京银行

## 支付平台和商家平台

name-wechat = 微信支付
name-alipay = 支付宝
name-unionpay = 中国银联（云闪付）
name-meituan = 美团
name-jd = 京东
name-douyin = 抖音

## 机关和组织

name-nfra = 国家金融监督管理总局
name-pboc = 中国人民银行
name-samr = 市场监督管理部门
name-city = 政务服务便民热线
name-police = 公安机关
name-antifraud = 公安反诈专线
name-legal-aid = 公共法律服务热线
name-court = 人民法院
name-cac = 中央网信办举报中心
name-pcac = 中国支付清算协会
name-association = 消费者协会

## 法律和规则

law-consumer = 《消费者权益保护法》
law-consumer-rules = 《消费者权益保护法实施条例》
law-consumer-penalties = 《侵害消费者权益行为处罚办法》
law-online-trading = 《网络交易监督管理办法》
law-platform-rules = 《网络交易平台规则监督管理办法》
law-ecommerce = 《电子商务法》
law-civil = 《民法典》
law-contract-interpretation = 《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》
law-psp-regulation = 《非银行支付机构监督管理条例》
law-psp-rules = 《非银行支付机构监督管理条例实施细则》
law-network-payment = 《非银行支付机构网络支付业务管理办法》
law-anti-fraud = 《反电信网络诈骗法》
law-commercial-bank = 《商业银行法》
law-bank-card = 《最高人民法院关于审理银行卡民事纠纷案件若干问题的规定》
law-credit-reporting = 《征信业管理条例》
law-pboc-consumer = 《中国人民银行金融消费者权益保护实施办法》
law-bank-complaints = 《银行业保险业消费投诉处理管理办法》
law-samr-complaints = 《市场监督管理投诉举报处理办法》
law-pipl = 《个人信息保护法》
law-civil-procedure = 《民事诉讼法》
law-civil-procedure-explanation = 《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》
law-evidence-rules = 《最高人民法院关于民事诉讼证据的若干规定》
law-online-consumer = 《最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）》
law-prepaid = 《最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释》
law-insurance = 《保险法》
law-arbitration = 《仲裁法》
# 下面两个是平台给商户定的规则，不是法律
law-wechat-complaints = 微信支付《消费者投诉管理规范》
law-wechat-nopass = 《微信支付免密服务用户权益保障规范》

## 菜单路径

path-wechat-bill = 我 → 服务 → 钱包 → 账单
path-wechat-complain = 我 → 服务 → 钱包 → 账单 → 点开这笔账单 → 对订单有疑惑 → 投诉商家
path-wechat-complain-again = 点开原来的投诉单 → 继续投诉
path-wechat-numbers = 我 → 服务 → 钱包 → 账单 → 点开这笔账单 → 交易单号、商户单号
path-wechat-close-debit = 我 → 服务 → 钱包 → 支付设置 → 自动续费（或免密支付） → 点开这项服务 → 关闭扣费服务
path-wechat-close-debit-old = 我 → 服务 → 右上角“···” → 扣费服务（或自动扣费） → 点开这项服务 → 关闭扣费服务
path-alipay-bill = 我的 → 账单
path-alipay-numbers = 我的 → 账单 → 点开这笔账单 → 订单号、商家订单号
path-alipay-complain = 我的 → 账单 → 点开这笔账单 → 对此订单有疑问（或投诉）
path-alipay-service = 我的 → 我的客服
path-alipay-close-debit = 我的 → 设置 → 支付设置 → 免密支付/自动扣款 → 点开这项服务 → 关闭（或解约）
path-douyin-close-debit = 我 → 右上角“≡” → 我的钱包 → 设置（或支付设置） → 自动扣款/免密支付
path-douyin-service = 我 → 右上角“≡” → 我的钱包 → 客服
path-unionpay-close-debit = 我的 → 支付设置 → 免密支付
path-ios-subscription = 设置 → 最上面的头像（Apple 账户） → 订阅 → 点开这项订阅 → 取消订阅
path-nfra-complain = 微信搜索小程序“金融消费者保护服务平台” → 我要投诉
path-app-service = 打开对方的 App → 我的 → 客服

## 有出处的说明：退款和扣费

claim-refund-original-route = 退款会原路退回：从零钱付的退到零钱，用银行卡付的退到那张卡。
claim-balance-refund-minutes = 退到微信零钱，一般二十分钟内到账。
claim-refund-partial = 微信支付的订单可以只退一部分，也可以分几次退。
claim-refund-no-action = 真正的退款会自己到账，不用你先转账、扫码，也不用交什么“解冻费”。
claim-close-stops-future = 关闭扣费服务只管以后不再扣，已经扣掉的钱要另外申请退款。
claim-cancel-membership-too = 关掉扣费服务后，商家 App 里的会员也要一并取消，两边都关才算关干净。
claim-accepted-transfer-final = 对方已经收下的转账，支付平台和银行都不能直接划回来，只能请对方退还、请警方帮忙联系，或者起诉。
claim-non-cash-optional = 优惠券、延长会员这类补偿，你可以不接受，坚持要求退钱。

## 有出处的说明：防骗

claim-million-guarantee-free = 微信和支付宝的“百万保障”免费、自动生效，不会到期，也不用续费或关闭。来电说它“要扣费”“影响征信”的，都是诈骗。
claim-staff-never-ask = 真客服不会要你的密码、验证码、付款码，也不会要完整卡号和卡背面的安全码；不会让你共享屏幕，更不会让你把钱转到“安全账户”。
claim-start-complaint-yourself = 投诉要自己从账单或 App 里发起。电话只认 App 里和银行卡背面的，不打搜索来的号码，也不加自称客服的微信、QQ。
claim-card-back-number = 银行卡背面的电话最可靠，和这里不一样时，以卡背面为准。
claim-agents-refuse = 有人说能“代理维权、全额退款”，又要身份证又要收费的，不要答应。编造事实去投诉，可能要承担法律责任。
claim-antifraud-pick-up = { HOTLINE("antifraud") } 打来的电话一定要接，那是警方在提醒你：你可能正在被骗。

## 有出处的说明：谁管什么

claim-regulator-split = 银行和保险公司归金融监管总局管，打 { HOTLINE("nfra") }；微信支付、支付宝这类支付机构归人民银行管，打 { HOTLINE("pboc") }。
claim-pboc-forwards = 人民银行收到投诉后，会转给被投诉的机构处理或者交去调解，不裁定谁该赔多少。
claim-institution-first = 向监管部门投诉之前，一般要先向机构自己投诉一次，留好投诉编号和答复。起诉没有这个前提。
claim-association-separate = { HOTLINE("samr") } 是市场监管部门的热线；消费者协会是另一个组织，也可以请它调解。
claim-complaint-not-report = 想要退款、赔偿，请选“投诉”。“举报”是反映违法行为，不会帮你把钱要回来。
claim-pcac-no-refund = 中国支付清算协会受理的是违规举报，不裁决个人退款。
claim-merged-hotlines = 不少地方已经把 { HOTLINE("samr") } 和 { HOTLINE("city") } 并在一起，打哪个都行。

## 有出处的说明：法律

claim-no-minimum-suit = 起诉没有金额门槛，再小的数目也可以告。金额小的案件走小额诉讼，一审就是终审。
claim-triple-only-fraud = “退一赔三”只适用于欺诈。系统出错、算错钱、退款慢，本身都不算欺诈。
claim-limitation-defence = 过了诉讼时效仍然可以起诉，只是对方可以拿时效来抗辩；对方不提，法院不会主动提。
claim-limitation-restarts = 向对方催要、对方答应还钱、提起诉讼，都会让诉讼时效重新计算，所以催要的记录要留好。
claim-duplicate-careless = 多付的那一笔，就算是自己没留意才付重的，对方也没有理由留下，应当退还。
claim-unauthorised-provider-bears = 不是你本人付的、也没有你授权的款项，损失由支付服务方承担，除非它能证明是你的过错造成的。
claim-final-interpretation-void = 网购合同里“最终解释权归商家所有”这样的条款，法律上无效。
claim-court-fee-loser = 诉讼费一般由败诉的一方承担。
claim-lawyer-fee-own = 律师费和耽误的时间一般要自己承担，除非合同或者法律另有规定。
claim-evidence-originals = 截图、录音、聊天记录都能作证据。原件留在手机里，不要修改图片，需要时要能当场打开原始页面。
claim-simple-interest = 利息 ＝ 本金 × 年利率 × 天数 ÷ 365

## 有出处的说明：微信支付给商户定的规则，以及我不知道的事

claim-nopass-unused-full = 按微信支付给商户定的规则，你不认可开通、也没用过这项服务的，商户应当全额退款{ hedge }。
claim-nopass-used-part = 按微信支付给商户定的规则，你不认可开通、但用过一部分的，商户应当扣除实际用掉的部分，退还其余的钱{ hedge }。
claim-nopass-no-proof = 按微信支付给商户定的规则，商户拿不出你使用过的凭证的，退多少以你申请的金额为准{ hedge }。
claim-wx-ticket-page-rules = 还剩多少时间，以投诉单页面显示的为准。
claim-wx-industry-unknown = 充电宝、保险、无人售货、光猫这几类，微信支付另有行业规则。具体内容我没有查到，不能替它下结论。
claim-insurance-policy-page = 账户安全险赔多少、要在多久之内报案，以你的保单页面为准。
claim-pab-press-three = 接通后按 3 转银行服务，信用卡按 2。
claim-next-year-holidays = 2027年的放假安排我这里还没有，跨到 2027年的工作日先按周末推算，日期可能会变。
