### 退款没到：对话、责任、计划。编号前缀 refund-。

## 退款卡在哪里

refund-kind = 退款现在卡在哪一步？选最接近的。
    .refused = 不肯退
    .stalled = 申请了，一直没处理
    .promised = 答应退，还没到账
    .missing = 说退了，我没收到
    .short = 退少了
    .wrong_account = 退到别的地方了
    .tricked = 要我先付钱或扫码才退

refund-refusal = 对方不肯退，是怎么说的？
    .no_reason = 没说理由
    .rule = 说规定不退
    .used = 说我用过或弄坏了
    .past_window = 说过了退货期限
    .elsewhere = 让我去找别人

refund-promise = 答应退款，有没有文字？聊天、短信、工单、退款页面都算。
    .written = 有文字，能截图
    .spoken = 只是口头说的

refund-check =
    先对一下，退款到账时常常没有提醒，容易漏看。
    { claim-refund-original-route }信用卡会记在信用卡账单里。
    都看过了吗？
    .not_there = 都看了，没有
    .found = 找到了，已经到账
    .part = 只到了一部分
    .not_yet = 还没看

refund-look-up =
    这样看：
    1. 点开当初付款的那笔账单，看有没有写“已退款”、退到哪里。
    微信：{ PATH("wechat-bill") }
    支付宝：{ PATH("alipay-bill") }
    2. 照它写的地方去看：零钱或余额的明细、那张卡的流水、信用卡账单。
    3. 一笔钱用了两种付法的，可能分开退，两边都看。
    结果是哪一种？
    .not_there = 都看了，没有
    .found = 找到了，已经到账
    .part = 只到了一部分
    .not_yet = 看了，分不清

refund-check-nudge = 账单和卡的流水看过了吗？告诉我有没有找到那笔退款，我们接着往下走。

refund-number =
    对方有没有给你退款单号，或者写着退款成功的页面、回单？
    有单号，就能顺着查到钱在哪里。
    .have = 给了
    .none = 没有，只是嘴上说

refund-short = 少退的部分，对方怎么解释？
    .fee = 扣了手续费、违约金
    .used = 扣了用掉的部分
    .in_kind = 用券、积分抵了
    .unexplained = 没解释

refund-lost = 退到哪里去了？
    .closed_card = 注销或换掉的银行卡
    .other_person = 不认识的人那里
    .payer = 替我付款的人那里
    .store_credit = 商家的余额、储值里
    .not_sure = 说不清，对方也没说

refund-from = 这笔钱该由谁退？
    .store = 实体店、上门服务
    .online = 网店、App、平台上的商家
    .travel = 航空、铁路、酒店、订票
    .pay_app = 支付平台自己
    .bank = 银行自己
    .person = 个人卖家、个人

refund-reason = 为什么要退？
    .faulty = 东西有问题，和说的不一样
    .no_reason = 没问题，就是想退货
    .not_delivered = 没发货，服务没兑现
    .my_cancel = 我自己取消的服务或票
    .duplicate = 付重了
    .overcharged = 多收了、算错了
    .never_agreed = 我没同意过这笔扣款
    .other = 别的原因

refund-proof = 东西退回去了吗？有没有凭证？
    .signed = 退了，对方已签收
    .sent = 寄出了，还没签收
    .not_yet = 还没退
    .none = 退了，但没有凭证

refund-platform = 当初是用什么付的？
    .wechat = 微信支付
    .alipay = 支付宝
    .unionpay = 云闪付（银联）
    .douyin = 抖音支付
    .jd = 京东支付
    .meituan = 美团支付
    .bank_card = 直接刷银行卡
    .other_platform = 其他

refund-bank =
    { $refund_from ->
        [bank] 是哪家银行？
       *[other] 是哪家银行的卡？
    }
    只要银行名字，不要把卡号发给我。
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

refund-paid-on = 当初是哪天付的钱？时间太久的，退款要换一条路。
    .skip = 记不清

refund-since = { $refund_kind ->
        [promised] 对方是哪天答应退的？
        [missing] 对方说是哪天退的？
        [short] 少退的这一次，是哪天退的？
        [wrong_account] 对方说是哪天退的？
       *[other] 你是哪天向对方提出退款的？
    }

refund-due-on = 说好最晚哪天到账？还没到的日子也可以写。
    .skip = 没说日子

refund-until-due =
    说好的日子是 { $refund_due_on }，还没过，现在还不算拖。
    先请对方把金额和这个日子写成文字，截图留好。到那天我来问你；不想等，也可以现在就往下走。
    .arrived = 已经到账了
    .go_on = 不等了，往下走

refund-due-day =
    说好的日子 { $refund_due_on }到了。看看账户，那笔退款到了没有？
    .arrived = 到账了
    .go_on = 没到，往下走

refund-due-nudge = 退款到了吗？没到就选“没到，往下走”，我告诉你该找谁。

refund-price = 当初一共付了多少钱？
    .skip = 记不清

refund-amount = { $refund_kind ->
        [short] 还差多少钱没退？只算少退的部分，比如 128.5。
       *[other] 该退还没拿到的，是多少钱？比如 128.5。
    }

refund-nudge = 我还在。账单、聊天和退款页面都留着别删。想继续时，回答上一个问题就行。

## 责任：谁该退，为什么

refund-liable-own-provider =
    这笔钱由支付平台自己退。该退不退，可以要求它履行（{ LAW("civil-577") }）；没有依据收着的钱，应当退回（{ LAW("civil-985") }）。
    你要拿出：账单、申请退款的记录、它的答复。
    它要保证每笔指令查得到去向，并及时处理你的投诉（{ LAW("psp-regulation-25") }、{ LAW("psp-regulation-35") }）。它说退过了，就请它写明单号、日期和账户。

refund-liable-own-bank =
    这笔钱由银行退。该退不退，可以要求它履行（{ LAW("civil-577") }）；没有依据收着的钱，应当退回（{ LAW("civil-985") }）。错扣、拖着不付，还可能要付利息（{ LAW("commercial-bank-73") }）。
    你要拿出：流水、申请退款的记录、银行的答复。
    银行说退过了，请它写明日期、账户尾号和流水号。

refund-liable-person =
    按约定该退的，对方应当退（{ LAW("civil-509") }、{ LAW("civil-577") }）；钱收得没有依据，也应当退（{ LAW("civil-985") }）。
    你要拿出：转账记录，和说好退款、退货的聊天。
    个人之间的买卖，一般没有无理由退货，也不归市场监管部门管，要看你们怎么约定。{ claim-accepted-transfer-final }

refund-liable-trace-provider =
    商家给得出退款单号，钱多半已经离开商家。先由付款平台按单号查到下落。
    平台要保证每笔指令查得到去向（{ LAW("psp-regulation-25") }），及时处理投诉（{ LAW("psp-regulation-35") }）；网购付款还要免费给你对账和记录（{ LAW("ecommerce-53") }），出错要赔，除非证明不是自己造成的（{ LAW("ecommerce-55") }）。
    你要拿出：退款单号或退款成功的页面，和没有到账的明细。
    平台说没有这笔退款，就回头找商家，商家仍然要退。

refund-liable-trace-bank =
    商家给得出退款单号，钱多半已经离开商家。先请发卡行按单号查：有没有到、停在哪里。到了就应当入账（{ LAW("civil-577") }），没有依据不能留着（{ LAW("civil-985") }）；拖着不付，还可能要付利息（{ LAW("commercial-bank-73") }）。
    你要拿出：退款单号或刷卡退货的小票，和那几天的流水。
    银行书面说没收到，就拿着它回头找商家，商家仍然要退。

refund-liable-no-number =
    退款要到你手里才算退完。说退了却拿不出单号，责任还在收钱的一方（{ LAW("civil-509") }、{ LAW("civil-577") }）。
    对方要拿出：退款单号、退款日期、退到哪个账户。网购有纠纷，商家应当提供原始的合同和交易记录（{ LAW("ecommerce-62") }）。
    你要拿出：对方说“已退”的记录，和没有到账的明细。
    不肯退、故意拖着，要承担责任（{ LAW("consumer-48") }）。

refund-liable-closed-provider =
    退到注销或换掉的卡，钱一般没有丢：可能退不进去，回到付款平台或商家那里，也可能停在银行。先请付款平台查状态，再改退到你能用的账户。
    平台要保证每笔指令查得到去向（{ LAW("psp-regulation-25") }），及时处理投诉（{ LAW("psp-regulation-35") }）。钱停在谁那里，谁就没有理由留着（{ LAW("civil-985") }）。
    你要拿出：退款单号或页面，卡号后四位，换卡或销卡的日期。

refund-liable-closed-bank =
    退到注销或换掉的卡，钱一般没有丢：可能在发卡行，也可能被退了回去。先请发卡行查清，在它那里的，应当给你（{ LAW("civil-577") }、{ LAW("civil-985") }）；拖着不付，还可能要付利息（{ LAW("commercial-bank-73") }）。
    你要拿出：退款单号或小票，卡号后四位，换卡或销卡的日期。
    银行说已经退回，请它写明日期和退给了谁，再拿去找商家重退。

refund-liable-wrong-person =
    退给了别人，就还没有退给你，商家仍然要退（{ LAW("civil-509") }、{ LAW("civil-577") }）。错收的人，由商家自己去要回（{ LAW("civil-985") }）。
    你要拿出：你付款的账单，说明退款该回到这里；商家的退款记录。
    例外：账户是你自己给错的，商家可能不用再退一次，但应当帮你联系、查找。

refund-liable-store-credit =
    付的是钱，退的也该是钱。没有说好，商家不能只退成余额或储值（{ LAW("civil-509") }、{ LAW("consumer-52") }）。
    { claim-non-cash-optional }
    你要拿出：付款账单，和商家退成余额的页面。
    例外：当初用余额、储值或券付的部分，退回原处是正常的。

refund-liable-promised =
    答应了退款，就要照办（{ LAW("civil-509") }、{ LAW("civil-577") }）。为什么退，已经不用再争；故意拖着要承担责任（{ LAW("consumer-48") }）。
    你要拿出：写着同意退款的那段文字，截图时带上对方名称和日期。口头答应也算数，只是难证明，先请他写下来。
    对方说已经退了，由他拿出退款单号。

refund-liable-faulty =
    东西有问题、和说的不一样，可以要求退货退款（{ LAW("consumer-24") }、{ LAW("consumer-52") }）。无理拒绝或故意拖着，要承担责任（{ LAW("consumer-48") }）。
    你要拿出：问题的照片或视频，商家当初的描述，退货单号。
    商家说是你弄坏的，请他拿出检查的依据。问题很小、修好就行的，也可能先按约定修理或更换。

refund-liable-not-delivered =
    付了钱，货没到、服务没兑现，可以要求退款（{ LAW("civil-577") }、{ LAW("consumer-52") }）。网上下单成功，合同一般就成立了，商家不能随意取消（{ LAW("ecommerce-49") }）。预付的钱，由你选继续履行还是退款；选退款，还可以要利息和必须支付的合理费用（{ LAW("consumer-53") }）。
    你要拿出：付款账单，说好的时间和内容，对方没有做到的记录。
    已经用掉的部分，一般要扣除。对方说做到了，由他拿出签收或服务记录。

refund-liable-no-ground =
    { $refund_reason ->
        [duplicate] 付重的那一笔，收款方没有理由留下，应当退（{ LAW("civil-985") }）。你没看清，也不改变这一点。
       *[other] 多收的钱没有依据，应当退（{ LAW("civil-985") }）。
    }
    你要拿出：{ $refund_reason ->
        [duplicate] 两笔账单，单号不同。在这里接着办就行；想看付重了的细节，也可以发 /start 选“同一笔付了两次”。
       *[other] 说好的价格或收费单，和实际付款的账单。
    }
    明知多收还拖着，可能还要赔由此造成的损失（{ LAW("civil-987") }）。

refund-liable-no-reason =
    网购的商品，签收后 { TERM("goods-return") }内可以退货，不用说理由（{ LAW("consumer-25") }）。商品要完好，为了查看而拆开一般不算不完好。运费由你出，除非另有约定。
    不能这样退的：定作的、鲜活易腐的、拆封的音像和软件、下载的数字内容、报纸期刊；还有性质不宜退、付款时让你确认过的。课程、门票这类服务也不在内。
    你要拿出：签收日期、申请退货的记录。
    商家收到退回的东西，要在 { TERM("goods-refund") }内退钱（{ LAW("consumer-25") }）；到期不退，可以投诉（{ LAW("consumer-penalties-9") }）。

refund-liable-past-window =
    不说理由的退货，只在签收后 { TERM("goods-return") }内可以要求（{ LAW("consumer-25") }）。真的过了，商家可以不退。
    还有三种情况可以要求退：商家自己写了更长的退货期；你在期限内已经提出，是他拖过去的；东西其实有问题。
    属于这三种的，发 /back 改一下回答，我重新给你看。

refund-liable-store =
    东西没问题，又是在店里当面买的，法律没有规定可以不说理由就退（{ LAW("consumer-25") } 只管网购等看不到实物的购买）。
    还有两种情况可以要求退：店里、小票上或店员写过“几天内可退”，承诺要算数（{ LAW("civil-509") }）；东西其实有问题（{ LAW("consumer-24") }）。
    属于这两种的，发 /back 改一下回答，我重新给你看。

refund-liable-my-cancel =
    是你自己取消的，先看当初的退改规则：该扣的扣掉，剩下的应当退（{ LAW("civil-577") }）。双方也可以商量退一部分。
    规则要让你付款前看得到；没有提示你的，你可以主张它不算数（{ LAW("civil-496") }）。一分不退、扣得明显过分的，可以主张条款无效（{ LAW("civil-497") }、{ LAW("consumer-26") }）。
    你要拿出：付款时的退改规则、取消的时间、对方扣款的算法。

refund-liable-unclear =
    该不该退，要看理由和约定，现在还看不准。先请对方用文字写明：退不退、为什么、依据哪一条。
    商家对合理的退款要求无理拒绝或故意拖着，要承担责任（{ LAW("consumer-48") }、{ LAW("consumer-52") }）；违反约定也要承担责任（{ LAW("civil-577") }）。网购的，商家要提供原始的合同和交易记录（{ LAW("ecommerce-62") }）。
    你要拿出：付款账单、订单、你们的约定。

## 可以要求什么

refund-claim-amount = 可以要求：还没退到你手里的钱。

refund-claim-most = 最多可以要求：没退的钱，减去约定好、而且合理的扣费。扣多少，请对方写明算法。

refund-claim-sum = 算式可以这样写：当初付了 { $refund_price }，还差 { $refund_amount }没退。

refund-not-claim-goodwill = 这一笔商家可以不退。可以商量换货、换尺码或退一部分，他答应了就要照办。

refund-claim-freight = 可以一并要求：退回有问题的商品的运费（{ LAW("consumer-24") }）。运费单留好，数目另写在要求里。

refund-claim-prepaid = 预付的钱没兑现：可以主张利息，和必须支付的合理费用（{ LAW("consumer-53") }）。费用要有单据。

refund-claim-interest =
    可以主张、但不一定支持：从你书面要求退款那天起，拖着不退的利息（{ LAW("civil-577") }、{ LAW("civil-583") }）。没有约定的，可以参照一年期贷款市场报价利率 { RATE("lpr-1y") }。
    { claim-simple-interest }。数目通常不大。

refund-not-claim =
    不在内的：花掉的时间、精神上的不快；没有约定时，一般也不含律师费。
    { claim-triple-only-fraud }

## 现在要做的

refund-step-record =
    截图留好：付款账单详情（收款方、金额、日期、单号）、订单、退款页面。截图别改，账单别删。
    { $platform ->
        [wechat] 账单在：{ PATH("wechat-bill") }
        [alipay] 账单在：{ PATH("alipay-bill") }
        [bank_card] 账单在：手机银行的“交易明细”。
       *[other] 账单在：付款 App 的账单或订单里。
    }

refund-step-promise = 对方答应过，就请他写下来。可以这样发：“你们答应退我这笔款，请回复确认金额和到账的日子。”对方回一个“好”也有用。

refund-step-due = 说好的日子是 { $refund_due_on }。还没过，就等到那天；过了还没到账，在要求里写上这一天：说了日子又没做到，最能说明是拖延。

refund-step-number = 向商家要三样：退款单号、退款日期、退到哪个账户（尾号就够）。给不出单号，就请他重新退；退成余额、储值的，请他改退成钱。别把完整卡号和验证码给任何人。

refund-step-refusal = { $refund_refusal ->
        [rule] 说“规定不退”，就请他拿出规定：写在哪里、付款前有没有让你看到。对方自己写的“概不退款”，不一定算数（{ LAW("consumer-26") }）。
        [used] 说你用过、弄坏了，请他拿出检查的照片或记录。为了查看而拆开，一般不等于用过。
        [past_window] 说过了期限，先对日期：哪天签收、哪天提出退货。你在期限内提过的，把那条记录发给他。
        [elsewhere] 让你找别人，就看账单上的收款方是谁：谁收的钱，先找谁。请他写明该找谁、为什么。
       *[other] 请对方用文字写明不退的理由和依据，截图留好。说不出理由，这本身就是投诉的材料。
    }

refund-step-short = { $refund_short ->
        [fee] 请对方写明扣了哪几项、按哪一条、怎么算的。付款前没让你看到的扣费，可以不认。
        [used] 请对方拿出你用了多少的记录，按原来的单价算。原来有优惠的，看约定怎么扣。
        [in_kind] { claim-non-cash-optional }请对方写明抵了多少，把这部分改退成钱。
       *[other] 请对方写明怎么算出来的。先自己核一下：优惠券、红包和积分抵掉的部分，一般不退成钱；分几次退的，可能还有一笔在路上。
    }

refund-step-proof = { $refund_proof ->
        [signed] 把“已签收”的物流页面截图：单号、签收日期要看得见。退款从对方收到退货起算，这一天最要紧。
        [sent] 物流单号留好，盯着签收那天，签收了马上截图。对方拒收，也截图，再问他退货地址对不对。
        [none] 补凭证：寄件 App 里查运单，或找快递员补单号；当面退的，请店家写一句收到退货。
       *[other] 先问清退货地址，要文字。寄之前拍下商品完好和装箱的样子，用能查物流的快递。法律上退货在先，退款在后，所以早点寄。
    }

refund-step-goodwill = 客气地问一次：能不能换货、换尺码，或者退一部分。商家自己的退货承诺、会员权益也看一眼，页面和小票上写了的，就要照办。

refund-step-demand = 发一份写明日期的退款要求：付了多少、为什么退、退多少、限哪天答复。点“要一段话”可以直接拿去发。只打电话不够，要有文字。

refund-step-stalled = { $refund_kind ->
        [promised] 答应了又不退，从说好的日子（没说日子的，从答应那天）起拖过 { TERM("merchant-refund-stall") }的，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。在要求里写上这一句，投诉时也写上。
       *[other] 从 { $refund_since }算起，已经拖过 { TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。在要求里写上这一句，投诉时也写上。
    }

refund-step-market = { $refund_from ->
        [travel] 先看账单上的收款方：在订票平台付的，先找平台退，再由它找航空公司、铁路或酒店。付款那天的退改规则截个图。因对方取消的，不按自愿退票扣费，请它写明扣费依据。
       *[other]
            在平台上买的，同时在订单里申请平台介入，传上记录。平台要有方便的投诉渠道，帮你维权（{ LAW("ecommerce-59") }、{ LAW("ecommerce-61") }），有的能在线解决纠纷（{ LAW("ecommerce-63") }）。
            平台给不出卖家的真实名称、地址和联系方式，你可以要求平台先赔（{ LAW("consumer-44") }）。
    }

refund-step-trace = { $platform ->
        [bank_card]
            请发卡行查：从 { $refund_since }起，有没有一笔 { $refund_amount }的退款，停在哪里。信用卡要看已出和未出的账单。
            { $bank_hotline ->
                [none] 电话看银行卡背面。
                [pab] 电话：{ HOTLINE("pab") }。{ claim-pab-press-three }
               *[other] 电话：{ HOTLINE($bank_hotline) }，以卡背面的号码为准。
            }
       *[other]
            请付款平台按单号查这笔退款：退出来没有、退到哪里、是不是退不进去。退不进去的，问清怎样改退；已经退到某张卡的，再拿日期和单号问那家银行。
            { $platform ->
                [wechat] 入口：{ PATH("wechat-complain") }，或打 { HOTLINE("wechat") }。
                [alipay] 入口：{ PATH("alipay-service") }，或打 { HOTLINE("alipay") }。
                [douyin] 入口：{ PATH("douyin-service") }。
               *[other] 入口：付款 App 里的“我的—客服”，不打搜来的号码。
            }
    }
    刚退不久的可能还在路上，到银行卡常要 { TERM("refund-bankcard") }，先记下日期和受理编号。

refund-step-window = 这笔已超过微信原路退款的期限（付款后 { TERM("wx-refund-window") }）。不等于不用退：请商家改用转账退给你，先在文字里说好转到哪里、哪天转。

refund-step-arrive =
    对方同意退款，请他写明两样：退到哪里、哪天到。只说“会尽快”，等于没说。
    { $platform ->
        [wechat]
            { claim-refund-original-route }{ claim-balance-refund-minutes }
            退到银行卡：{ TERM("refund-bankcard") }
            { claim-refund-partial }
       *[other]
            各家快慢不同：有的退到银行卡要 { TERM("refund-bankcard") }，有的更久；有的能退一部分，有的只能整笔退；有的要更详细的证明。以页面显示为准。
    }
    钱没到，不要点“确认解决”，也不要先撤投诉。

refund-step-safe =
    { claim-refund-no-action }
    谁说要先付一笔、扫码、报验证码、共享屏幕、下载软件才能退，都是骗子。已经照做了，马上拨 { HOTLINE("police") } 或 { HOTLINE("antifraud") }。

## 一步一步找谁

refund-rung-merchant =
    先向收钱的商家书面提出：退多少、为什么、限哪天答复。{ $refund_kind ->
        [missing] 并请他给出退款单号、日期和账户尾号。
        [wrong_account] 并请他给出退款单号、日期和账户尾号。
       *[other] 附上账单和你手里的凭证。
    }
    发在能留记录的地方：App 客服、订单聊天、短信、邮件。当天截图。
    合格的答复：退不退、退多少、退到哪里、哪天到，要文字；不退，写明理由和依据。
    多久：该退的钱拖过 { TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。
    推脱时可以说：“请给我书面的拒绝理由，我要交给市场监管部门。”
    .title = 收钱的商家

refund-rung-bill =
    从微信账单投诉商家，要求退款：{ PATH("wechat-complain") }
    要写：哪天付的、多少钱、哪天提出退款、商家怎么说、还差多少。传上账单和聊天截图。
    商家要在 { TERM("wx-first-reply") }内先答复，{ TERM("wx-finish") }内处理完，以投诉单页面为准。不同意退，要写理由、给证据。
    处理得不对，可以继续投诉：{ PATH("wechat-complain-again") }
    也可以打 { HOTLINE("wechat") }，请客服查有没有退款。
    .title = 微信支付（账单投诉）

refund-rung-help =
    请付款平台介入：查商家有没有发起退款，登记你的投诉，转给商家限期答复。
    去哪里：{ $provider_hotline ->
        [none] 付款 App 里的“我的—客服”，不要用搜来的号码。
        [alipay] { PATH("alipay-complain") }，或打 { HOTLINE("alipay") }。
       *[other] 打 { HOTLINE($provider_hotline) }，或在 App 的客服中心提交。
    }
    要写：付款日期、金额、单号，提出退款的日期，商家的答复，还差多少。
    合格的答复：有没有这笔退款、状态是什么、哪天到，要文字，并给受理编号。
    多久：正式投诉的答复，简单的 { TERM("institution-simple") }内（{ LAW("pboc-consumer") }）。
    平台不能替商家决定退不退；但退款卡在它那里的，它要查清（{ LAW("psp-regulation-25") }、{ LAW("psp-regulation-35") }）。
    .title = 付款平台（请它介入）

refund-rung-provider =
    向付款平台正式投诉，要求查清这笔钱在哪里、退给你。说“我要投诉”，不要只咨询。
    去哪里：{ $platform ->
        [wechat] { HOTLINE("wechat") }，或账单里点开这一笔找客服。
        [alipay] { HOTLINE("alipay") }，或{ PATH("alipay-service") }。
        [douyin] { PATH("douyin-service") }。
       *[other] 付款 App 里的“我的—客服”，不要用搜来的号码。
    }
    要写：单号、金额、日期，没有到账的明细，你要什么。
    合格的答复：钱的状态、停在哪里、哪天到账或怎样改退，要文字，并给受理编号。
    多久：正式投诉，简单的 { TERM("institution-simple") }内答复，复杂的 { TERM("institution-complex") }（{ LAW("pboc-consumer") }）。
    推脱时可以说：“请转投诉部门；查不到，请书面写明，我要交给人民银行。”
    .title = 付款平台（查退款）

refund-rung-person =
    { $platform ->
        [bank_card] 请银行查这笔转账到了哪里，能不能帮忙联系收款人。电话看银行卡背面。
       *[other] 请付款平台的客服代为联系收款人，并登记你的投诉。在交易平台上买的，先在那里申请介入。
    }
    给它：付款日期、金额、单号、说好退款的聊天截图。
    对方的身份一般不会告诉你，钱被收下后也不能直接划回。
    怀疑是骗子，拨 { HOTLINE("police") }；只是赖着不退，走诉讼。
    .title = 付款平台（请它联系对方）

refund-rung-bank =
    向银行正式投诉，要求查清这笔退款、入账，并书面答复。说“我要投诉”，不要只咨询。
    { $bank_hotline ->
        [none] 电话看银行卡背面。
        [pab] 电话：{ HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 电话：{ HOTLINE($bank_hotline) }
    }
    要写：日期、金额、退款单号，卡号后四位，你要什么。不要说密码和验证码。
    合格的答复：收到没有、停在哪里、哪天入账，或哪天退回了谁。
    多久：简单的 { TERM("institution-simple") }内告知结果，复杂的 { TERM("institution-complex") }（{ LAW("bank-complaints") }）。
    .title = 银行（查退款）

## 证据

refund-evidence-bill = 付款账单的详情页：收款方、金额、日期、单号；还有订单页或小票。

refund-evidence-request = 你提出退款的记录：聊天、申请页面、通话时间和工号，日期要看得见。

refund-evidence-promise = 对方答应退款的原话，截全：是谁说的、多少钱、哪天退。

refund-evidence-promise-spoken = 口头答应的也算数，只是要能证明：今天发一条文字请对方确认“你那天答应退我多少钱、哪天退”，把发送时间和对方的回复截下来。

refund-evidence-refund = 退款记录：退款单号、“退款成功”的页面、对方说已退的聊天。

refund-evidence-statement = 没有到账的明细：零钱、余额或银行卡流水，从说好的那天到今天都要有。遮住完整卡号。

refund-evidence-return = 退货的凭证：快递单号、签收页面，或店家收到退货的字条。

refund-evidence-faulty = 问题的照片、视频，和商家当初的描述页面。拆箱的视频最好。

refund-evidence-rules = 付款时看到的退款规则、价格和说明，扣费的算法。页面会改，早点截图。

refund-evidence-original = 原来的手机和聊天别删、别换，截图可能要当场核对。图片不要修改。

## 以后

refund-prevent-rules = 付款前看一眼退款规则，截个图：能不能退、扣多少、退到哪里。

refund-prevent-written = 退款的事都在 App 或聊天里说，请对方写出金额和日子。

refund-prevent-card = 还有退款没到的卡，先别注销；换了卡，早点告诉银行和商家。

refund-prevent-parcel = 退货用能查物流的快递，装箱前拍照，签收那天截图。

refund-prevent-scam = 自称“退款客服”的来电都先挂掉，自己从 App 里进客服核实。{ claim-staff-never-ask }

## 计划之后

refund-next = 接下来做哪一件？
    .message = 要一段话，直接发
    .evidence = 看要留的证据
    .follow = 跟进到退款到账

refund-next-nudge = 退款到了吗？还没发书面要求的话，我可以给你一段话直接发，也可以陪你跟到底。

refund-evidence-next = 证据先存好，再往下走。接下来做哪一件？
    .message = 要一段话，直接发
    .follow = 跟进到退款到账

refund-no =
    对方给的退款单号是多少？照着退款页面抄，或长按复制。
    不要发付款码、卡号或验证码。
    .skip = 找不到，跳过

refund-trade-no =
    付款那一笔的交易单号是多少？查退款要靠它。
    { $platform ->
        [wechat] 位置：{ PATH("wechat-numbers") }
        [alipay] 位置：{ PATH("alipay-numbers") }
       *[other] 位置：账单或流水的详情里。
    }
    不要发付款码、卡号或验证码。
    .skip = 找不到，跳过

refund-number-nudge = 还差一个单号。在账单或退款的详情里，长按就能复制；找不到可以跳过。

refund-message-intro = { $liable ->
        [provider] 下面这段发给付款平台的客服，附上账单和退款页面的截图：
        [bank] 下面这段给银行客服，附上流水和退款凭证：
        [payee] 下面这段在聊天里发给对方，附上转账截图：
       *[other] 下面这段发给商家，附上账单截图和你的凭证：
    }

# 经过，放在每一段话的开头。
refund-clause = { $refund_kind ->
        [promised] 在 { $refund_since }答应退的 { $refund_amount }，我至今没有收到。
        [missing] 有一笔 { $refund_amount }的退款，说是 { $refund_since }退的，我查过账户，至今没有收到。
        [short] { $refund_since }的退款少了，还差 { $refund_amount }。
        [wrong_account] 有一笔 { $refund_amount }的退款，说是 { $refund_since }退的，没有退到我能用的账户。
        [refused] 我在 { $refund_since }要求退款 { $refund_amount }，没有得到同意。
       *[other] 我在 { $refund_since }申请退款 { $refund_amount }，至今没有处理。
    }

# 要什么，放在每一段话的末尾。
refund-ask = { $liable ->
        [provider] { $refund_kind ->
            [missing] 请查清这笔退款的状态：钱在哪里、哪天到账；退不进原来的账户，请告诉我怎样改退。请给我文字答复和受理编号。
            [wrong_account] 请查清这笔退款的状态：钱在哪里、怎样改退到我能用的账户、哪天到账。请给我文字答复和受理编号。
           *[other] 请把该退的钱退给我，并告诉我退到哪里、哪天到账；不同意的，请用文字写明理由和依据。请给我受理编号。
        }
        [bank] { $refund_kind ->
            [missing] 请查清这笔退款收到没有、停在哪里、哪天入账；已经退回的，请写明日期和退给了谁。请给我书面答复和受理编号。
            [wrong_account] 请查清这笔退款收到没有、停在哪里、怎样转到我能用的账户；已经退回的，请写明日期和退给了谁。请给我书面答复和受理编号。
           *[other] 请把该退的钱退给我，并告诉我哪天入账；不同意的，请书面写明理由和依据。请给我受理编号。
        }
        [payee] 麻烦你在{ "三天" }内退给我；一时不方便，也请告诉我哪天退。谢谢。
       *[other] { $refund_kind ->
            [missing] 请把退款单号、退款日期和账户尾号发给我；还没退出的，请在{ "三天" }内按原付款方式退回。该退的钱拖过 { TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。
            [wrong_account] 请把退款单号、退款日期和账户尾号发给我，并在{ "三天" }内按原付款方式退给我本人。该退的钱拖过 { TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。
           *[other] 请在{ "三天" }内按原付款方式退给我（原路退不了的，请转账），并把退款单号和到账日期发来；不同意的，请用文字写明理由和依据。该退的钱拖过 { TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。
        }
    }

refund-because = { $refund_reason ->
        [faulty] 商品有问题，或和描述不一样。
        [no_reason] 网购商品，我申请无理由退货。
        [not_delivered] 货没有收到，或服务没有兑现。
        [my_cancel] 我已经取消这项服务或订单；如要扣费，请写明依据和算法。
        [duplicate] 这个订单付了两次，多付的一笔请退回。
        [overcharged] 这一笔多收了。
       *[other] 这笔钱我认为应当退，请核对。
    }

refund-demand-number = 你好。{ refund-clause }理由：{ refund-because }付款的交易单号：{ $trade_no }。今天是 { $today }，我再次书面要求：{ refund-ask }

refund-demand = 你好。{ refund-clause }理由：{ refund-because }付款账单见截图。今天是 { $today }，我再次书面要求：{ refund-ask }

refund-message-refund = 你好。{ refund-clause }退款单号：{ $refund_no }。今天是 { $today }。{ refund-ask }

refund-message-number = 你好。{ refund-clause }付款的交易单号：{ $trade_no }。今天是 { $today }。{ refund-ask }

refund-message = 你好。{ refund-clause }付款账单见截图。今天是 { $today }。{ refund-ask }

refund-message-next = 发出之后截个图，日期要看得见。接下来？
    .follow = 跟进到退款到账
    .evidence = 先看要留的证据

refund-message-nudge = 那段话发出去了吗？对方有没有回？我们可以接着跟进。

refund-evidence-last = 这些存好就够了。接下来？
    .follow = 跟进到退款到账
    .again = 再看一遍那段话

## 结束

refund-found = 那就好，钱已经回来了，不用投诉。下一步：今天由你对一下数目，把到账的记录截图存好，不花钱；要是少了，发 /start 选“退少了”那一项，我接着帮你。

refund-payer =
    退款会原路回到付款的人那里，这是正常的，商家没有退错。
    下一步：今天就请他把钱转给你，不花钱；聊天里写明是哪笔退款、多少钱、哪天转。
    他不肯给，要看你们当初怎么说的：谁该出这笔钱。说不通，可以打 { HOTLINE("legal-aid") } 免费问，再决定要不要调解或起诉。


refund-no-rung =
    按你说的情况，商家可以不退，所以没有要投诉的一步。下一步：今天由你和商家商量一次，不花钱。可以这样发：
    “你好，我买的这件东西不太合适，还没有用，包装和票据都在。能不能换一件，或者退一部分？麻烦回复一下，谢谢。”
    账单和订单留着。发现东西有问题，或商家写过可以退，发 /start 回来，我接着帮你。
