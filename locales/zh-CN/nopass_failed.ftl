# 免密支付、自动扣款没有成功：提问、责任、主张、步骤、证据、预防。

## 提问

nopass-intro =
    扣款没成，别急，一步步来：先查清原因，再留好证据，然后和对方协商。谈不拢，再找监管和调解，最后才是起诉。
nopass-symptom =
    你最先看到的是哪种情况？
    拿不准就先打开支付 App 和银行 App 的账单看一眼：有没有这一笔，状态写的是什么。
    .shown_failed = 提示支付失败
    .not_taken = 没有提示，就是没扣款
    .taken_anyway = 显示失败，钱却扣了
    .service_stopped = 服务突然停了
nopass-scene = 这笔钱是付什么的？
    .till = 便利店、超市收银
    .transit = 地铁、公交刷码
    .membership = 会员自动续费
    .utility = 水电燃气等缴费
    .repayment = 房贷、信用卡等还款
    .other_scene = 其他
nopass-platform =
    这笔扣款走的是哪一家？
    授权在哪里开的，就选哪一家；和银行直接签的代扣，选“银行直接扣卡”。
    .wechat = 微信支付
    .alipay = 支付宝
    .unionpay = 云闪付（银联）
    .douyin = 抖音支付
    .jd = 京东支付
    .meituan = 美团支付
    .bank_card = 银行直接扣卡
    .other_platform = 其他
nopass-cause =
    知道为什么没扣成吗？
    原因不同，该找的人也不同。短信、账单或客服怎么说，就选最接近的；没问到就选“还不清楚”，我会告诉你怎么问。
    .bank_maintenance = 银行系统维护
    .tech_fault = 系统或第三方出故障
    .merchant_rule = 商家改了扣款规则
    .payment_rule = 支付方改规则要重授权
    .low_balance = 余额不够
    .card_expired = 银行卡过期
    .switched_off = 我关了或误删了授权
    .someone_else = 不是我本人操作的
    .not_sure = 还不清楚
nopass-cause-nudge =
    原因还没问到也没关系，选“还不清楚”就能往下走，我会告诉你怎么要到书面说明。
nopass-stolen =
    冻结好了吗？好了就接着往下，看这次失败的损失该谁承担。还没办成，或有钱被转走，先看完整的止损步骤。
    .frozen = 冻结好了，接着往下
    .help = 看完整的止损步骤
nopass-stolen-nudge =
    账户冻结了吗？没有的话，现在就打银行或支付平台的官方电话，这件事最急，别的都可以等。
nopass-bank = 是哪家银行？
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
nopass-merchant =
    商家或 App 叫什么名字？
    最好写扣款账单上的商户全称，投诉时要写准被投诉方。
    .skip = 暂时不知道
nopass-notice =
    规则改动或系统停机之前，你收到过清楚的通知吗？
    例如短信、App 推送，写明从什么时候起、你要做什么。藏在长协议里的不算清楚。
    .clear = 收到过，写得清楚
    .hidden = 有，但很难发现
    .no_notice = 没有收到
nopass-reminder =
    有没有哪一方答应过会提醒你，到时候却没提醒？
    例如开通时写着“余额不足会提醒”“卡到期前会通知”。
    .missed = 答应了，却没提醒
    .received = 提醒过我
    .not_promised = 没有这种约定
nopass-failed-on = 这件事发生在哪一天？记不清就看账单上的日期。
nopass-losses =
    { $symptom ->
        [taken_anyway] 这次让你少了哪些钱？先点“被扣走的那笔”填上金额，有别的损失再接着加。
       *[other] 这次给你造成了哪些损失？一项一项点，再填金额。
    }
    服务被停、征信逾期不用填金额，点一下就行。
    .penalty = 罚息、违约金、利息
    .late_fee = 滞纳金
    .fee = 手续费
    .extra_spending = 临时多花的钱
    .taken = 被扣走的那笔钱
    .service_stopped = 会员或服务被停
    .credit_record = 征信有逾期记录
    .done = 填好了
    .none = 没有损失
nopass-losses-nudge =
    金额先写个大概就行，以后可以改。没有损失就选“没有损失”，我先把恢复扣款的办法给你。
nopass-trade-no =
    { $platform ->
        [wechat] 把这一笔的交易单号发给我，写投诉要用。位置：{ PATH("wechat-numbers") }
        [alipay] 把这一笔的订单号发给我，写投诉要用。位置：{ PATH("alipay-numbers") }
       *[other] 把这一笔的交易单号或订单号发给我，写投诉要用。一般在账单详情里。
    }
    找不到就跳过。不要发卡号、身份证号、验证码或付款码。
    .skip = 手边没有
nopass-trade-no-nudge = 只差单号了。手边没有就跳过，先看该怎么办。
nopass-next =
    金额大或拿不准，可以打 { HOTLINE("legal-aid") } 咨询法律服务，或请律师看看。
    接下来，先看证据清单，还是直接去联系对方？
    .evidence = 先看证据清单
    .follow = 直接去联系对方
nopass-next-nudge =
    方案还在这里。今天能做的只有一件也好：把欠的先补上，损失就不再涨。准备好了就选一项继续。
nopass-ready =
    照着凑就行，缺一两样也可以先联系，后面再补。准备好了就继续。
    .follow = 继续，去联系对方
nopass-ready-nudge = 证据凑得怎么样了？有失败截图和账单，就可以先联系对方，其余后补。
nopass-own =
    按你说的情况，这次没有可以要求赔偿的一方。把上面几步做完，损失就不会再涨。
    判断仅供参考；后来查到是对方系统或规则的原因，随时回来，我们重新算。
    .done = 知道了
nopass-nothing-owed =
    补上欠款、恢复扣款，这件事就到这里。下面几条，能让它少发生一次。
nopass-nudge = 还在吗？刚才那一题选一下，我们就能接着往下走。

## 责任：谁承担、你要准备什么、对方要证明什么、哪些要不到

nopass-liable-taken-bank =
    显示失败、钱却扣了，由银行先查账、对账。没付成的，要求原路退回；已经付成的，要求按已付处理，不能再收一次。
    你准备：失败页面和银行扣款记录，金额、时间对得上。
    银行要说明：钱到了哪里，两边为什么不一致。没有依据收到钱的一方应当退回（{ LAW("civil-985") }）。
    一般要不到：退一赔三。那只针对欺诈，系统出错不算。
nopass-liable-taken-provider =
    显示失败、钱却扣了，由支付平台先查账、对账。没付成的，要求原路退回；已经付成的，要求按已付处理，不能再收一次。
    你准备：失败页面和扣款记录，金额、时间对得上。
    平台要说明：钱到了哪里，两边为什么不一致；纠纷它要及时处理，不能一推了之（{ LAW("psp-regulation-35") }）。网购付款出错，它要查原因、改正，证明不了不是自己造成的就要赔（{ LAW("ecommerce-55") }）。没有依据收到钱的一方应当退回（{ LAW("civil-985") }）。
    一般要不到：退一赔三。那只针对欺诈，系统出错不算。
nopass-liable-maintenance =
    银行维护没有讲清楚，例如系统升级没告知，房贷代扣落空、产生逾期，由此造成的损失默认由银行承担。
    你准备：代扣约定、到期日账户里有钱、损失是怎么来的。
    银行要证明：通知发过、发到了你、讲清了影响。没按约定办到就要担责，你不必先证明它有过错（{ LAW("civil-577") }）；能预见的损失也在内（{ LAW("civil-584") }）。
    可以对照：支付机构停机，须提前{ TERM("psp-downtime-notice") }公告（{ LAW("network-payment-30") }）。
    一般要不到：和这次失败没有关系的花费。
nopass-liable-maintenance-told =
    银行提前讲清了停机时间，你这边也要换个办法按时付，所以损失多半要分担（{ LAW("civil-591") }）。
    停得比公告久，或通知里没说会影响自动扣款，银行的责任就更大。
    你准备：通知原文、到期日的余额、当时能不能用别的办法付。
    银行要说明：通知什么时候、怎么发到你手上，恢复后有没有补扣。
    可以谈：减免罚息、更正逾期记录。
    一般要不到：全额赔偿。
nopass-liable-merchant-rule =
    商家单方改了扣款规则又没有有效通知，例如音乐、视频会员要重新授权却没说，会员到期被停，默认由和你签约的商家承担。
    你准备：开通页面、停服通知、那段时间的短信和消息列表。
    商家要证明：用短信、推送等办法显著提醒过你（{ LAW("consumer-rules-10") }），对你不利的格式条款提示过（{ LAW("consumer-26") }）。{ LAW("ecommerce-17") }只管商品和服务的信息披露，不必靠它。
    可以要求：恢复服务、有效期顺延，有损失的照赔（{ LAW("consumer-11") }、{ LAW("consumer-52") }）。
    一般要不到：退一赔三，那只针对欺诈。若查明规则是支付平台改的，就改找支付平台。
nopass-liable-merchant-rule-told =
    商家讲清楚了，也给了重新授权的办法，没来得及授权造成的损失一般自己承担（{ LAW("civil-592") }）。没扣款就没有多付；还想用，重新授权或手动续一次就行。
    例外：授权入口打不开，或服务停得比说好的早，就可以找商家，请截图留着。
    商家仍要拿得出通知记录；自动续费每次到期前都要显著提醒（{ LAW("consumer-rules-10") }）。
    一般要不到：停用那几天的补偿。可以客气地请它顺延，这是请求，不是权利。
nopass-liable-bank-rule =
    银行改了扣款规则，例如要重新签约、调整额度，却没有清楚地通知你，损失默认由银行承担（{ LAW("civil-577") }）。
    你准备：原来的代扣约定、到期日账户里有钱、那段时间的短信和消息列表。
    银行要证明：和你有重大利害关系的条款，它提示过、说明过（{ LAW("civil-496") }）。
    一般要不到：和这次失败没有关系的花费。
nopass-liable-provider-rule =
    支付平台改了免密规则，例如调整免密额度、要重新授权，却没有清楚地通知你，损失默认由支付平台承担（{ LAW("civil-577") }）。
    你准备：原来的授权页面、余额和卡都正常、那段时间的短信和消息列表。
    平台要证明：改协议公告满{ TERM("psp-agreement-notice") }，并且和你达成了一致（{ LAW("psp-regulation-20") }）。
    一般要不到：和这次失败没有关系的花费。
nopass-liable-payment-rule-told =
    规则改动讲清楚了，你也有时间重新授权，损失多半要分担（{ LAW("civil-592") }）。
    你准备：通知原文，以及当时为什么没能授权，例如入口打不开。
    对方要证明：支付平台改协议，公告满{ TERM("psp-agreement-notice") }还不够，还要和你达成一致（{ LAW("psp-regulation-20") }）；银行的重要格式条款，要提示和说明（{ LAW("civil-496") }）。拿不出来，它的责任就更大。
    可以谈：减免罚息、更正逾期记录。
    一般要不到：全额赔偿。
nopass-liable-fault-bank =
    银行的系统或它用的第三方出故障，扣款没成或扣晚了，默认由银行承担。第三方出错，也是银行先对你负责（{ LAW("civil-593") }）。
    你准备：失败页面、到期日账户里有钱、卡和授权都有效。
    银行要说明：故障原因、时间、恢复后有没有补扣。没按约定办到就要担责（{ LAW("civil-577") }、{ LAW("commercial-bank-73") }；{ LAW("commercial-bank-6") }只是原则，别单独引用）。
    一般要不到：退一赔三、自己花的时间。
nopass-liable-fault-provider =
    支付系统或它用的第三方出故障，扣款没成或扣晚了，默认由支付平台承担。第三方出错，也是平台先对你负责（{ LAW("civil-593") }）。
    你准备：失败页面、余额够、卡没过期、授权开着。
    平台要说明：故障的原因和时间。交易信息要真实、完整、可追溯、全程一致（{ LAW("psp-regulation-25") }、{ LAW("anti-fraud-19") }）；网购付款，服务不合安全要求、造成损失的要赔（{ LAW("ecommerce-54") }）。
    一般要不到：退一赔三、自己花的时间。
nopass-liable-reminder-missed =
    没扣成的起因在你这边，但对方答应提醒却没提醒，可以要求它分担一部分（{ LAW("civil-592") }）。
    你准备：写着“会提醒”的页面，那段时间没有提醒的短信和消息列表。
    对方要证明：提醒发过、发到了你。支付平台遇到超时、故障，本来也要提示（{ LAW("network-payment-27") }）。
    一般要不到：全额。分多少没有固定比例，靠协商。
nopass-liable-low-balance =
    余额不够，又没有谁答应过提醒却漏掉，这次的损失一般自己承担（{ LAW("civil-592") }）。先补上，损失就停住。
    例外：扣款时余额其实够，或没到约定的日子、超出约定的金额就来扣。这时请对方给出扣款尝试记录，说明为什么没扣成，责任可能不同。
    一般要不到：罚息和停服的赔偿。可以请对方酌情减免，这是请求，不是权利。
nopass-liable-card-expired =
    卡到期没换绑，代扣没扣成，例如信用卡还款因此逾期，这次的损失一般自己承担（{ LAW("civil-592") }）。先还上，再换绑新卡，损失就停住。
    例外：银行说过“扣款会自动转到新卡”，或 App 显示换绑成功。有这样的页面，请截图并让对方说明，责任可能不同。
    一般要不到：罚息和停服的赔偿。可以请对方酌情减免，这是请求，不是权利。
nopass-liable-switched-off =
    自己关了免密或误删了授权，之后没扣成，这次的损失一般自己承担（{ LAW("civil-592") }）。先手动补上，再重新授权，损失就停住。
    例外：关闭时页面说“不影响其他扣款”，或是系统替你关掉的。有这样的页面，请截图并让对方说明，责任可能不同。
    一般要不到：罚息和停服的赔偿。可以请对方酌情减免，这是请求，不是权利。
nopass-liable-someone-bank =
    不是你本人操作的，先找银行。它说是你本人或你授权的，要由它证明（{ LAW("bank-card-4") }）；卡里的钱被网络盗刷，可以要求发卡行赔付，除非它证明你有过错。
    你准备：及时通知和挂失的记录、报警回执、卡和人当时在哪里。
    再往后：动手的人要担侵权责任（{ LAW("civil-1165") }）；有账户安全险的，也可以找保险公司，它赔了再去追那个人。
    一般要不到：知道以后拖着没通知、因此多出来的损失。
    钱没少、只是授权被人恶意关掉的，请银行查操作记录、恢复授权。
nopass-liable-someone-provider =
    不是你本人操作的，先找支付平台。未经授权的支付由它承担，除非它证明是你的过错；你通知后它没有马上处理，扩大的损失也归它（{ LAW("ecommerce-57") }，线下付款也可以拿来对照）。
    你准备：及时通知和冻结的记录、报警回执、登录设备记录。
    再往后：动手的人要担侵权责任（{ LAW("civil-1165") }）；有账户安全险的，也可以找保险公司，它赔了再去追那个人。
    一般要不到：知道以后拖着没通知、因此多出来的损失。
    钱没少、只是授权被人恶意关掉的，请平台查操作记录、恢复授权。
nopass-liable-unclear =
    原因还没查清，先不下结论。
    总的原则：谁造成，谁承担；对方没按约定办到，你不必先证明它有过错（{ LAW("civil-577") }）。被盗刷是例外，先由支付平台或银行承担。
    你准备：失败页面，当天的余额、卡和授权状态。
    对方要拿出：书面的失败原因，以及授权和交易记录（网购付款见{ LAW("ecommerce-53") }、{ LAW("ecommerce-62") }）。
    一般要不到：原因没查明之前的赔偿。拿到说明后改一下“原因”，就能算出可以向谁要多少。

## 主张

nopass-claim-taken = 被扣走的那笔：退回原账户，或者按已付处理，二选一。
nopass-claim-stolen = 被转走的那笔：不是你付的，可以要求退还。
nopass-own-taken = 被扣走的那笔：先核对账单。确实多扣了，可以从“重复付款”另开一件去要回来。
nopass-claim-penalty =
    { $liable ->
        [shared] 罚息、违约金、利息：可以先按全额提出，最后按双方责任大小谈。
       *[other] 罚息、违约金、利息：扣款失败直接造成的部分，可以要求全额承担（{ LAW("civil-584") }）。
    }
nopass-own-penalty =
    { $liable ->
        [unclear] 罚息、违约金、利息：先记着，查明是对方的原因再要。
       *[other] 罚息、违约金、利息：起因在自己这边，只能请对方酌情减免。
    }
nopass-claim-late-fee =
    { $liable ->
        [shared] 滞纳金：可以先按全额提出，最后按双方责任大小谈。
       *[other] 滞纳金：扣款失败直接造成的部分，可以要求全额承担。
    }
nopass-own-late-fee =
    { $liable ->
        [unclear] 滞纳金：先记着，查明是对方的原因再要。
       *[other] 滞纳金：起因在自己这边，只能请对方酌情减免。
    }
nopass-claim-fee =
    { $liable ->
        [shared] 手续费：可以先按全额提出，最后按双方责任大小谈。
       *[other] 手续费：属于直接损失，可以要求承担。
    }
nopass-own-fee =
    { $liable ->
        [unclear] 手续费：先记着，查明是对方的原因再要。
       *[other] 手续费：起因在自己这边，一般不退。
    }
nopass-claim-extra =
    { $liable ->
        [shared] 临时多花的钱：合理的部分可以提出，最后按双方责任大小谈。
       *[other] 临时多花的钱：为了不让损失变大而合理花的，可以要求承担（{ LAW("civil-591") }），要有票据、时间对得上。
    }
nopass-own-extra =
    { $liable ->
        [unclear] 临时多花的钱：先留好票据，查明是对方的原因再要。
       *[other] 临时多花的钱：起因在自己这边，一般自己承担。
    }
nopass-claim-service = 被停的会员或服务：可以要求恢复，停用的天数顺延或按天退费（{ LAW("civil-577") }）。
nopass-own-service =
    { $liable ->
        [unclear] 被停的会员或服务：先请对方恢复，顺延多少等原因查明再谈。
       *[other] 被停的会员或服务：补上费用就能恢复；停用的几天只能请对方酌情顺延。
    }
nopass-claim-credit = 征信上的逾期：不是你的原因造成的，可以要求更正，{ TERM("credit-objection") }内应当核查并书面答复（{ LAW("credit-reporting-25") }）。
nopass-own-credit = 征信上的逾期：如实的记录不能靠异议删掉，说能花钱“洗征信”的都不要信。还清后按时还款，影响会慢慢变小。

## 现在要做的

nopass-step-pay =
    { $symptom ->
        [taken_anyway] 先别付第二次，让收款方查这一笔到没到账。急着用，就请它写明“查到两笔就退一笔”再付。已经付了两次，可以从“重复付款”另开一件。
       *[other] { $scene ->
            [repayment] 今天就手动还上欠的钱，别等下一次自动扣。先还清不等于认账，罚息可以之后再要。
            [utility] 今天就手动缴清，免得滞纳金接着涨或被停。缴费后把凭证留好。
            [membership] 还想用，就手动续一次并留好订单；不想用就先不付，别重复开通。
            [transit] 今天就在乘车码页面补上欠的车费，欠着可能暂时刷不了码。
            [till] 换一种方式付。付之前看一眼账单，确认那一笔真的没扣。
           *[other] 今天就换一种方式付清，免得费用接着涨。付之前看一眼账单，确认那一笔真的没扣。
        }
    }
nopass-step-stolen =
    确认账户和卡已冻结或挂失，已打 { HOTLINE("police") } 报警并留了回执；今天就书面告诉支付平台或银行：这不是我本人操作。拿不准是不是诈骗，打 { HOTLINE("antifraud") } 问。有账户安全险的，按保单页面报案。“百万保障”免费、自动生效，说它要收费的是骗子。
nopass-step-check-record =
    打开账单找到这一笔，看它是“失败”“处理中”，还是根本没有；再到银行 App 看钱动没动。{ $platform ->
        [wechat] 路径：{ PATH("wechat-bill") }
        [alipay] 路径：{ PATH("alipay-bill") }
       *[other] { "" }
    }
nopass-step-secure =
    现在就截图：失败页面（带时间、订单号、提示）、账单、聊天记录。图片不要修改，原手机里的记录先别删。
nopass-step-ask-cause =
    问客服要失败原因，请书面写明：几点失败、哪一方的系统、为什么、有没有提前通知。{ $platform ->
        [bank_card] { "" }
       *[other] { $provider_hotline ->
            [none] 支付平台：从 App 内“我的—客服”进，不要用搜来的号码。
           *[other] 支付平台：{ HOTLINE($provider_hotline) }，或 App 内客服。
        }
    }{ $bank_hotline ->
        [none] 也可以问银行：打卡背面的号码。
       *[other] 银行：{ HOTLINE($bank_hotline) }。
    }
nopass-step-restore =
    { $cause ->
        [low_balance] 往扣款账户里补足钱，再问清楚会不会自动补扣；不会，就手动付。
        [card_expired] 在每个扣款的地方换绑新卡：支付 App、贷款或信用卡还款、会员、水电。换完看一眼页面写的是不是新卡尾号。
       *[other] 恢复扣款前，先看清额度、扣款日和扣款账户，再重新授权，一般在商家 App 的付款或续费页面里。办好后到支付设置里核对，这一项在不在。
    }
nopass-step-credit =
    欠款付清后，向银行书面提征信异议，写明经过和依据，请它更正或消除这条逾期；{ TERM("credit-objection") }内应当核查并答复（{ LAW("credit-reporting-25") }）。也请它出一份书面的情况说明。
nopass-step-negotiate =
    联系对方时一次讲清四样：哪天失败、损失多少、有什么证据、要它做什么。请给书面方案，口头答应不算数；不同意，也请书面写明理由。
nopass-step-beware =
    从账单或官方号码主动找客服。谁要密码、验证码、完整卡号，要你共享屏幕，或让你先转账才能退款，都是骗子。

## 证据

nopass-evidence-failure = 失败页面截图：要看得到时间、订单号、失败提示。
nopass-evidence-taken = 两张图放一起：写着“失败”的页面，和写着“已扣款”的银行记录，金额、时间对得上。
nopass-evidence-bill =
    账单详情和单号，同一天前后的流水也截上。{ $platform ->
        [wechat] 单号在：{ PATH("wechat-numbers") }
        [alipay] 单号在：{ PATH("alipay-numbers") }
       *[other] { "" }
    }
nopass-evidence-mandate =
    当初签的免密或代扣协议，一般在支付设置里。{ $platform ->
        [wechat] 路径：{ PATH("wechat-close-debit") }
        [alipay] 路径：{ PATH("alipay-close-debit") }
        [unionpay] 路径：{ PATH("unionpay-close-debit") }
        [douyin] 路径：{ PATH("douyin-close-debit") }
       *[other] 找不到就请客服发一份。
    }
    看到内容就截图，不要点最后的“关闭”。
nopass-evidence-chat = 和支付平台、银行或商家客服的聊天截图，要连着、带时间；原手机里的记录留着备查。
nopass-evidence-call = 和客服的通话录音，记下时间和工号。
nopass-evidence-notice = 有没有通知：那段时间的短信、App 消息列表、官网公告页，一条都没有也要截图。
nopass-evidence-reminder = 写着“会提醒”的页面，和那段时间没有提醒的短信、消息列表。
nopass-evidence-theft = 报警回执、挂失或冻结的记录、登录设备页面，以及当时你和卡在哪里。
nopass-evidence-penalty = 写着罚息、违约金或利息的账单那一行。
nopass-evidence-late-fee = 写着滞纳金的缴费单。
nopass-evidence-fee = 手续费的扣款记录。
nopass-evidence-service = 会员或服务终止的通知，和写着到期日的页面。
nopass-evidence-extra = 临时多花钱的小票、发票或订单，时间要和失败那一刻接得上。
nopass-evidence-credit = 个人信用报告里逾期的那一页。
nopass-evidence-link =
    按时间排一条线：本该几点扣、几点失败、后来多出哪笔钱。越完整，越能证明损失是这次失败造成的。

## 只能请求、不能要求的一方

nopass-goodwill-bank =
    可以请银行酌情减免。{ $bank_hotline ->
        [none] 打卡背面的号码，
       *[other] 打 { HOTLINE($bank_hotline) }，
    }或在手机银行找客服，说三句：已经还清；哪天、因为什么没扣成；请减免这次的罚息。以前一直按时还的，也说上。
    带上：还款记录、失败页面。
    好的答复会写明：减多少、哪天到账、征信怎么处理。
    对方不同意，可以请它转主管再看一次。这是请求，不是权利，谈不成也不必再往上投诉。
    .title = 请银行酌情减免
nopass-goodwill-merchant =
    可以请商家帮个忙。在 App 的“我的—客服”或缴费页面找客服，说三句：已经补付；哪天、因为什么没扣成；请减免滞纳金，或把停用的几天顺延。
    带上：补付记录、停用通知。
    好的答复会写明：减多少或顺延到哪天。
    对方不同意，可以请它转主管再看一次。这是请求，不是权利，谈不成也不必再往上投诉。
    .title = 请商家酌情照顾
nopass-bill-complaint =
    商家不理，就从账单投诉它。{ $platform ->
        [wechat] 路径：{ PATH("wechat-complain") }。商家要在{ TERM("wx-first-reply") }内首次回复、{ TERM("wx-finish") }内处理完，以工单页面为准。
        [alipay] 路径：{ PATH("alipay-complain") }
       *[other] 在这一笔的账单详情里找“投诉”或“联系客服”。
    }
    要交：失败和停服的截图、和商家的聊天记录、损失凭证，写清要它恢复、顺延还是退钱。
    好的答复会写明：认不认、怎么处理、哪天办好。
    商家只说“系统问题”，就回它：请写明是谁的系统、依据是什么。再拖，在同一页面继续投诉，或打平台客服转投诉部门。
    .title = 支付 App 的账单投诉

## 预防

nopass-prevent-maintenance = 重要还款提前一两天看一次账户；银行公告里的停机时间，记到日历上。
nopass-prevent-notices = 打开支付 App 和会员 App 的扣款、续费通知，看到“重新授权”当天就办。
nopass-prevent-balance = 在扣款账户里多留一笔的余量，再开余额变动提醒。
nopass-prevent-card = 换卡当天，把用旧卡扣款的地方列一张单子，逐个换绑。
nopass-prevent-switch = 关免密前，先看这张授权下面挂着哪些缴费和会员。
nopass-prevent-account = 调低免密额度，关掉不用的授权，密码和验证码谁要都不给。
nopass-prevent-not-twice = 显示失败时，先看银行流水再付第二次。
nopass-prevent-calendar = 扣款日前一天设个提醒，没扣成当天就能手动补。
nopass-prevent-second-way = 给要紧的扣款留一个备用账户或手动付款的办法。
nopass-prevent-review = 每隔一段时间，到支付设置里看一遍授权，没用的关掉，在用的核对卡和额度。
