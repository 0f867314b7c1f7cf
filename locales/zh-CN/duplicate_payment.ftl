### 重复付款：对话、责任、计划。编号前缀 dup-。

## 是不是真的付了两次

dup-cause = 先看看是怎么付重的。哪一种最像？
    .charged_twice = 只付一次，却扣了两笔
    .several_taps = 没反应，多点了几下
    .late_confirmation = 迟迟没提示，又付一次
    .two_channels = 换了个平台又付一次
    .tricked = 有人骗我再付一次
    .not_sure = 说不清

dup-records =
    先对一下账单，别只看短信或弹窗。
    真的扣了两次，会有两条记录：收款方和金额相同，时间接近，交易单号不同。{ $dup_cause ->
        [two_channels] 你换过平台，两边的账单都要看。
       *[other] { "" }
    }
    账单里看到几笔已经扣款的？
    .two_debits = 两笔都已扣款
    .one_debit_one_pending = 一笔已扣，一笔处理中
    .only_one = 只有一笔
    .not_sure = 还没看，不确定

dup-look-up =
    账单在这里：
    微信：{ PATH("wechat-bill") }
    支付宝：{ PATH("alipay-bill") }
    银行卡：手机银行的“交易明细”
    找到付款那天，点开每一笔，看状态和交易单号。现在看到几笔？
    .two_debits = 两笔都已扣款
    .one_debit_one_pending = 一笔已扣，一笔处理中
    .only_one = 只有一笔
    .not_sure = 看了还是不确定

dup-watch-wait =
    { $dup_records ->
        [only_one] 账单里只有一笔，就说明到现在只扣了一次。多出来的提示，可能是延迟的通知，也可能是还没入账。
       *[other] 处理中的那一笔，可能是预授权（先占住额度，没真扣），也可能是入账慢。现在还不能算重复扣款。
    }
    先别再付，也先别急着投诉。把账单截图留着，大后天再看一次，我也会来问你。

dup-watch = 再看账单时，第二笔怎么样了？
    .second_debited = 第二笔真的扣了
    .released = 第二笔没了
    .nothing_new = 还是老样子

dup-watch-nudge = 该再看一次账单了。第二笔是扣了、没了，还是老样子？

dup-watch-more =
    一直挂着，就去问清楚。从 App 里的客服进入，或打银行卡背面的电话，问三句话：
    这一笔是不是预授权？哪天撤销或入账？钱现在在谁那里？
    请客服用文字答复，你截图留着。问到之后，结果是哪一种？
    .second_debited = 第二笔真的扣了
    .released = 第二笔会退或没了
    .nothing_new = 问了也没说清

## 钱在谁那里

dup-platform =
    { $dup_cause ->
        [two_channels] 你想退回的那一笔，是用什么付的？
       *[other] 这两笔是用什么付的？
    }
    .wechat = 微信支付
    .alipay = 支付宝
    .unionpay = 云闪付（银联）
    .douyin = 抖音支付
    .jd = 京东支付
    .meituan = 美团支付
    .bank_card = 直接刷银行卡
    .other_platform = 其他

dup-bank =
    是哪家银行的卡？
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

dup-payee = 钱付给了谁？
    .merchant = 商家（门店或网店）
    .person = 个人（转账、收款码）

dup-contact = 和收款方说过这件事吗？对方怎么讲？
    .not_yet = 还没联系
    .admitted = 承认多收了
    .no_reply = 没有回音
    .refused = 不肯退
    .got_one = 说只收到一笔
    .induced = 是对方骗我再付的

dup-merchant = 收款商家叫什么？照账单上的名字写就行。
    .skip = 不知道

dup-amount = 多付的那一笔是多少钱？只算多出来的一笔，比如 128.5。

dup-paid-on = 多付的那一笔，是哪天付的？

dup-nudge = 我还在。两笔账单都留着别删。想继续时，回答上一个问题就行。

dup-records-nudge = 账单看过了吗？告诉我看到几笔，我们接着往下走。

## 责任：谁该退，为什么

dup-liable-system =
    商家多收的这一笔没有依据，你可以要求退回。网络不稳或系统故障，会把一次付款发成两次，这不是你的错。
    你要拿出：两笔账单，商户和金额相同，交易单号不同。
    支付平台也要把原因查清，认真处理你的投诉。网购付款出错，平台要赔，除非它能证明不是自己造成的；支付安全没做到位而让你受损，也要担责。

dup-liable-late =
    商家多收的这一笔没有依据，你可以要求退回。迟迟没有提示，以为没付成又付一次，很常见。
    你要拿出：两笔账单，最好还有当时没有提示的截图。
    网购付款后，支付平台应当及时、准确地告诉你付成了没有。是平台出错的，它要查清并改正；造成损失要赔，除非证明不是自己造成的。

dup-liable-careless =
    多付的这一笔，商家应当退给你。多点了几下、换平台又付、没核对就付，都不等于钱归了商家。
    粗心最多影响由此多出来的损失，影响不到这一笔本身。明知不欠钱还要付，才是例外。
    你要拿出：一个订单、两笔账单，交易单号不同。商家说两笔都该收，就请他拿出第二份订单。
    支付平台也有责任及时处理你的投诉。

dup-liable-induced =
    商家故意骗你再付一次，可能构成欺诈。多付的一笔应当退回，还可以主张退一赔三，赔偿不足 500元的按 500元算。
    你要拿出：骗你再付的证据，比如聊天记录、页面提示、通话录音。只是记错账或系统出错，一般不算欺诈。
    钱还在往外付，或者对方失联了，先打 { HOTLINE("police") } 报警。

dup-liable-provider =
    收款方说只收到一笔，另一笔可能停在付款途中。先由支付平台查清。
    平台应当保证付款指令完整、可追查，并及时处理投诉。是它的错，它要改正、退回；网购付款出错，平台要赔，除非证明不是自己造成的。
    你要拿出：两笔账单，和收款方“只收到一笔”的答复。
    如果查到两笔都到了收款方，就由收款方退（{ LAW("civil-985") }）。

dup-liable-bank =
    收款方说只收到一笔，另一笔可能停在银行或清算途中。先由发卡银行查清，扣错了就要退回，还可能要付利息。
    你要拿出：两笔流水，和收款方“只收到一笔”的答复。银行说没扣错，请它写明钱到了哪里。
    如果查到两笔都到了收款方，就由收款方退。

dup-liable-payee =
    对方多收的这一笔没有依据，应当退给你。你一时没看清，也不改变这一点。
    你要拿出：两笔转账记录，以及只该付一笔的聊天或约定。对方说另有用途，请他拿出凭据。
    { claim-accepted-transfer-final }
    对方确实不知道多收了、钱也已经不在了，可能不用退。所以早点告诉他，留下记录。

dup-liable-thief =
    骗你付钱的人要还钱。先止付、报警，再谈别的。
    支付平台和银行要监测可疑付款，并配合警方紧急止付。不是你本人授权的付款，损失由平台承担，除非它证明是你的过错；接到通知不马上处理，扩大的损失也由它承担。钱是你受骗后自己付的，平台要不要赔，看它有没有尽到责任。
    你要拿出：聊天记录、对方账号、两笔账单、报警回执。

## 可以要求什么

dup-claim-principal = 可以要求退回：多付的一笔。这是你实实在在少掉的钱。

dup-claim-triple = 可以主张、但不一定支持：商家故意欺诈的，退回之外再赔价款的三倍，不足 500元按 500元（{ LAW("consumer-55") }）。要由你证明是故意的。

dup-claim-interest =
    可以主张、但不一定支持：对方明知多收还拖着不退，从你要求退款那天起的利息（{ LAW("civil-987") }）。实践中有的参照一年期贷款市场报价利率 { RATE("lpr-1y") }计算。数目通常不大，要有写明日期的退款要求。

dup-not-claim =
    不在内的：该付的那一笔；没有约定的话，一般也不含律师费和花掉的时间。
    { $dup_contact ->
        [induced] 别的损失要有单据，并且确实由这件事引起。
       *[other] 只是扣重或退得慢，不算欺诈，一般没有三倍赔偿。你没核对，至多影响额外的损失，不影响这一笔。
    }

## 现在要做的

dup-step-freeze = 马上止付：打给支付平台或银行，说“被骗付款，要求止付”，再打 { HOTLINE("police") } 报警，也可以打 { HOTLINE("antifraud") } 咨询。不要再付任何一笔。

dup-step-record =
    把两笔账单的详情页各截一张整图：收款方、金额、时间、交易单号都要看得见。账单别删，截图别改。
    { $platform ->
        [wechat] 位置：{ PATH("wechat-bill") }
        [alipay] 位置：{ PATH("alipay-bill") }
        [bank_card] 位置：手机银行的“交易明细”。
       *[other] 位置：付款 App 的账单或订单里。
    }

dup-step-contact =
    联系商家，要求退其中一笔。官网、聊天窗口、在线客服、客服电话都可以；电话只用官方页面上的，别用搜来的号码，防假客服。
    一两句说清：哪天付的、多少钱、付给谁、退哪一笔。点“要一段话，直接发”，我写好给你。

dup-step-contact-payee = 在聊天或短信里告诉对方多转了一笔，请他退回，附上两笔转账截图。说清日期和金额，不用争吵。对方不回或拉黑你，就请支付平台或银行的客服代为联系；金额大或找不到人，可以报警求助。

dup-step-admitted = 对方已经承认多收。请他用文字写明：退多少、哪天退、退到哪里。钱没到账之前，不要确认“已解决”。

dup-step-refused = 对方不肯退，请他用文字写明理由，截图留好。下一步就用得上。

dup-step-got-one = 请收款方把当天的收款记录给你看，最好写一句“只收到一笔”。这样就能请{ $liable ->
        [bank] 银行
       *[other] 支付平台
    }去查另一笔在哪里。

dup-step-provider =
    请支付平台做技术核查：两笔各是什么状态，钱到了谁的账上。附上付款凭证和两笔账单截图。
    { $platform ->
        [wechat] { $dup_payee ->
            [person] 入口：账单里点开这笔转账，找客服。
           *[other] 入口：{ PATH("wechat-complain") }
        }
        [alipay] { $dup_payee ->
            [person] 入口：{ PATH("alipay-service") }
           *[other] 入口：{ PATH("alipay-complain") }
        }
        [douyin] 入口：{ PATH("douyin-service") }
       *[other] 入口：付款 App 里的“我的—客服”。
    }
    { $provider_hotline ->
        [none] 电话以 App 里显示的为准。
       *[other] 电话：{ HOTLINE($provider_hotline) }
    }
    客服快慢各家不同，记下编号。一直不处理，平台可能要担责（{ LAW("psp-regulation-35") }），可以打 { HOTLINE("pboc") } 反映。

dup-step-bank =
    { $liable ->
        [payee] 请发卡银行查清：两笔转账是不是都成功了，到了谁的账上。
       *[other] 请发卡银行查清：两笔各是什么状态，钱到了谁的账上。
    }
    { $bank_hotline ->
        [none] 电话看银行卡背面。
        [pab] 电话：{ HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 电话：{ HOTLINE($bank_hotline) }，以卡背面的号码为准。
    }
    记下日期、客服工号和编号。

dup-step-patience =
    给对方一点时间，话说平和些：退款要他拿出现钱，真打官司，两边都要多花时间和钱。
    但要请他定个日子，到日子没回音就再催一次。{ $dup_payee ->
        [person] { "" }
       *[other] { $platform ->
            [wechat] 在微信账单里投诉的，商家应在 { TERM("wx-finish") }内处理完。
           *[other] { "" }
        }
    }

dup-step-lawyer = 法律上拿不准，可以先打 { HOTLINE("legal-aid") } 免费问，或者问律师。先问清楚，再决定要不要花钱请人。

dup-step-refund =
    同意退款后，看钱到没到。
    { $platform ->
        [wechat]
            { claim-refund-original-route }{ claim-balance-refund-minutes }
            退到银行卡：{ TERM("refund-bankcard") }
            { claim-refund-partial }
       *[other]
            各家快慢不同：有的退到银行卡要 { TERM("refund-bankcard") }，有的更久；有的能退一部分，有的只能整笔退；有的要更详细的证明。以页面显示为准。
    }

dup-step-window = 这笔已超过微信原路退款的期限（付款后 { TERM("wx-refund-window") }）。不等于不用退：请对方改用转账退给你。

dup-step-limitation = 这笔时间久了。一般的诉讼时效是 { TERM("limitation") }（{ LAW("civil-188") }），从你知道受损、也知道该找谁那天算。过了，对方可以拿它来抗辩，但仍可以起诉、协商。尽快书面要求退款。

dup-step-safe =
    { claim-refund-no-action }
    谁说“再付一笔才能退”、要验证码、密码或共享屏幕，都是骗子。已经付了，马上止付，打 { HOTLINE("police") } 或 { HOTLINE("antifraud") }。

## 一步一步找谁

dup-rung-merchant =
    先向收款的商家提出：退回多付的一笔。用文字发出，附两笔账单截图，记下发出的日期。
    该退不退，拖过 { TERM("merchant-refund-stall") }，可能被认定为故意拖延（{ LAW("consumer-penalties-8") }）。
    .title = 收款的商家

dup-rung-bill =
    从微信账单投诉商家：{ PATH("wechat-complain") }
    要写：哪天、两笔各多少、两个交易单号、请退哪一笔。传上两笔账单截图和商家的答复。
    商家要在 { TERM("wx-first-reply") }内先答复，{ TERM("wx-finish") }内处理完，以投诉单页面为准。处理得不满意，可以继续投诉：{ PATH("wechat-complain-again") }
    也可以打 { HOTLINE("wechat") } 请客服查两笔的去向；平台拖着不理，可以打 { HOTLINE("pboc") } 反映。
    .title = 微信支付（账单投诉）

dup-rung-payee =
    请支付平台客服代为联系收款人，并登记你的投诉。给客服：两笔转账时间、金额、单号、聊天截图。
    { $provider_hotline ->
        [none] 从付款 App 里的“我的—客服”进入，别用搜来的号码。
       *[other] 电话：{ HOTLINE($provider_hotline) }
    }
    平台不会告诉你对方的身份，钱被收下后也不能直接划回。找不到人时，可以向派出所求助；再不退，就走诉讼。
    .title = 支付平台（请它帮忙联系）

dup-rung-bank =
    { $liable ->
        [merchant] 向发卡银行投诉重复扣款：要求查清两笔去向，通过商家的收单机构核实，协助退回多扣的一笔，并书面答复。
       *[other] 向发卡银行投诉重复扣款：要求查清两笔去向，退回多扣的一笔，并书面答复。
    }
    { $bank_hotline ->
        [none] 电话看银行卡背面。
        [pab] 电话：{ HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 电话：{ HOTLINE($bank_hotline) }
    }
    只报卡号后四位，不要说密码和验证码。
    .title = 发卡银行
dup-rung-bank-payee =
    请银行帮忙：查清两笔转账到了哪家银行、谁的账上，通过收款银行联系对方，转告你要求退回多的一笔。
    { $bank_hotline ->
        [none] 电话看银行卡背面，也可以去网点。
        [pab] 电话：{ HOTLINE("pab") }。{ claim-pab-press-three }
       *[other] 电话：{ HOTLINE($bank_hotline) }，也可以去网点。
    }
    给客服：两笔转账的时间、金额，你的卡号后四位，要一个编号。不要说密码和验证码。
    银行没有扣错，对方不同意，它不能把钱划回来，也不会告诉你对方的身份。找不到人，可以向派出所求助；再不退，就走诉讼。
    .title = 发卡银行（请它帮忙联系）

## 证据

dup-evidence-bills = 两笔账单的详情页：收款方、金额、时间、两个不同的交易单号。整页截图，能导出电子凭证更好。

dup-evidence-order = { $dup_payee ->
        [person] 只该付一笔的依据：聊天、借条、约定的金额。
       *[other] 只有一个订单的依据：订单页、小票、发货或服务记录。
    }

dup-evidence-notice = 付款当时的页面：失败、处理中、没有提示的截图，短信和推送通知。

dup-evidence-statement = 银行流水：两笔扣款的那一页，可以请银行盖章。遮住完整卡号。

dup-evidence-talk = 和收款方、客服的往来：聊天截图、通话时间、客服工号、投诉编号、对方的答复。

dup-evidence-got-one = 收款方当天的收款记录，或“只收到一笔”的文字答复。

dup-evidence-induced = 对方让你再付一次的原话：聊天记录、页面提示、录音，要看得出是谁、什么时候说的。


dup-evidence-original = 原来的手机和聊天记录别删、别换，提交截图时可能要当场核对。图片不要修改。

## 以后

dup-prevent-wait = 点一次就等结果。没提示就先看账单，别连着点，也别急着换平台再付。付重过难免不放心，换一种付款方式也可以。

dup-prevent-check = 付款前看一眼金额和收款方。付款 App 及时更新。

dup-prevent-confirm = 打开付款的二次确认（你的 App 有的话）。微信转账还可以设成延时到账，转错了有时间撤回。

dup-prevent-security = 收到异常交易的提醒，先停下看清再付。平台要加密保护你的信息、监测异常交易，常用短信验证码或刷脸确认是你本人；有的还说会定期做安全检查，我没有逐家核实，别全靠它。

dup-prevent-outlook = 以后也许会省心些：平台可能用人工智能认出误点，遇到重复付款多问一次，提醒也会更多；规则在跟上，比如已经施行的{ LAW("psp-regulation") }。这些还没有定论，眼下还是自己多看一眼账单。


## 计划之后

dup-next = 接下来做哪一件？
    .message = 要一段话，直接发
    .evidence = 看要留的证据
    .follow = 跟进到退款

dup-next-nudge = 多付的钱要回来了吗？还没联系对方的话，我可以写好一段话给你发，也可以陪你跟到底。

dup-evidence-next = 证据先存好，再往下走。接下来做哪一件？
    .message = 要一段话，直接发
    .follow = 跟进到退款

dup-trade-no =
    第一笔的交易单号是多少？两个单号不同，最能说明付了两次。
    { $platform ->
        [wechat] 位置：{ PATH("wechat-numbers") }
        [alipay] 位置：{ PATH("alipay-numbers") }
       *[other] 位置：账单或流水的详情里。
    }
    不要发付款码、卡号或验证码。
    .skip = 找不到，跳过

dup-trade-no-2 = 第二笔（多付的那一笔）的交易单号呢？
    .skip = 找不到，跳过

dup-number-nudge = 还差交易单号。在账单详情里，长按就能复制；找不到可以跳过。

dup-message-intro = { $liable ->
        [provider] 下面这段发给支付平台的客服，附上两笔账单截图：
        [bank] 下面这段给银行客服，附上两笔流水截图：
        [payee] 下面这段在聊天里发给对方，附上两笔转账截图：
       *[other] 下面这段发给商家，附上两笔账单截图：
    }

dup-contact-message-both = { $liable ->
        [provider] 你好，我在 { $dup_paid_on }为同一笔款项被扣了两次，多扣 { $dup_amount }。收款方说只收到一笔。两笔交易单号：{ $trade_no }、{ $trade_no_2 }。请查清两笔的状态和去向，退回多扣的一笔，并给我文字答复。
        [bank] 你好，我的卡在 { $dup_paid_on }为同一笔款项被扣了两次，多扣 { $dup_amount }。收款方说只收到一笔。两笔交易单号：{ $trade_no }、{ $trade_no_2 }。请查清两笔的状态和去向，退回多扣的一笔，并给我书面答复。
        [payee] 你好，我在 { $dup_paid_on }给你多转了一笔，{ $dup_amount }。两笔转账单号：{ $trade_no }、{ $trade_no_2 }，截图附上。麻烦你看一下，把多的这笔退给我，也告诉我大概哪天能退，谢谢。
       *[other] 你好，我在 { $dup_paid_on }付款时，同一个订单付了两次，多付 { $dup_amount }。两笔交易单号：{ $trade_no }、{ $trade_no_2 }，截图附上。请核对后把多付的一笔原路退回，并告诉我哪天退。谢谢。
    }

dup-contact-message-one = { $liable ->
        [provider] 你好，我在 { $dup_paid_on }为同一笔款项被扣了两次，多扣 { $dup_amount }。收款方说只收到一笔。其中一笔的交易单号：{ $trade_no }，另一笔见截图。请查清两笔的状态和去向，退回多扣的一笔，并给我文字答复。
        [bank] 你好，我的卡在 { $dup_paid_on }为同一笔款项被扣了两次，多扣 { $dup_amount }。收款方说只收到一笔。其中一笔的交易单号：{ $trade_no }，另一笔见流水。请查清两笔的状态和去向，退回多扣的一笔，并给我书面答复。
        [payee] 你好，我在 { $dup_paid_on }给你多转了一笔，{ $dup_amount }。其中一笔的单号：{ $trade_no }，另一笔见截图。麻烦你看一下，把多的这笔退给我，也告诉我大概哪天能退，谢谢。
       *[other] 你好，我在 { $dup_paid_on }付款时，同一个订单付了两次，多付 { $dup_amount }。其中一笔的交易单号：{ $trade_no }，另一笔见截图。请核对后把多付的一笔原路退回，并告诉我哪天退。谢谢。
    }

dup-contact-message = { $liable ->
        [provider] 你好，我在 { $dup_paid_on }为同一笔款项被扣了两次，多扣 { $dup_amount }。收款方说只收到一笔，两笔账单见截图。请查清两笔的状态和去向，退回多扣的一笔，并给我文字答复。
        [bank] 你好，我的卡在 { $dup_paid_on }为同一笔款项被扣了两次，多扣 { $dup_amount }。收款方说只收到一笔，两笔流水见截图。请查清两笔的状态和去向，退回多扣的一笔，并给我书面答复。
        [payee] 你好，我在 { $dup_paid_on }给你多转了一笔，{ $dup_amount }，两笔转账截图附上。麻烦你看一下，把多的这笔退给我，也告诉我大概哪天能退，谢谢。
       *[other] 你好，我在 { $dup_paid_on }付款时，同一个订单付了两次，多付 { $dup_amount }，两笔账单截图附上。请核对后把多付的一笔原路退回，并告诉我哪天退。谢谢。
    }

dup-message-next = 发出之后截个图。接下来？
    .follow = 跟进到退款
    .evidence = 先看要留的证据

dup-message-nudge = 那段话发出去了吗？对方有没有回？我们可以接着跟进。

dup-evidence-last = 这些存好就够了。接下来？
    .follow = 跟进到退款
    .again = 再看一遍那段话

## 结束

dup-settled = 那就好，钱没有多扣，现在不用投诉。下一步：今天由你把账单截图存好，不花钱；哪天又扣了，发 /start 回来找我。

dup-unclear =
    光看账单分不清，下一步：今天由你请看得到后台记录的人查，不花钱；先不要再付：
    微信支付：{ HOTLINE("wechat") }
    支付宝：{ HOTLINE("alipay") }
    银行卡：卡背面的电话
    只问一句：“那天付给这家的，一共扣了几笔，各是什么状态？”客服不会要密码和验证码。
    问清楚了，发 /start 回来，我接着帮你。

dup-no-rung = 按你说的情况，暂时没有要投诉的对象。下一步：今天由你把两笔账单和聊天记录存好，不花钱；情况有变化，发 /start 回来，我接着帮你看。
