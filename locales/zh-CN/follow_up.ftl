### 跟进：投诉交了没有，对方怎么说，下一步找谁。

# 这一步投诉的对象，给下面的话引用。
follow-up-who = { $rung ->
    [merchant] 商家
    [provider] 支付平台
    [bank] 银行
    [regulator] 监管部门
    [mediation] 调解组织
    [court] 法院
   *[other] 对方
}

## 提交

follow-up-progress =
    { $rung ->
        [court] 起诉材料递交了吗？
        [mediation] 调解申请交了吗？
       *[other] { $liable ->
            [customer] 向{ follow-up-who }提过请求了吗？
            [payee] 请{ follow-up-who }帮忙联系对方了吗？
           *[other] { $rung ->
                [merchant] 向商家提出要求了吗？
               *[other] 给{ follow-up-who }的投诉提交了吗？
            }
        }
    }
    { $liable ->
        [customer] 提了就告诉我是哪天，过几天我来问结果。
       *[other] 交了就告诉我是哪天，我来记着日子、到时候提醒你。
    }
    .sent = 已经提交了
    .not_yet = 还没有
    .answered = 已经有答复了
    .stop = 不想继续了

follow-up-later =
    不急，这一步随时可以做；越早交，就越早有答复。
    { $rung ->
        [merchant] { $liable ->
            [customer] 卡住的话：只说三句就够：已经补付、哪天没扣成、请酌情减免。
           *[other] 卡住的话：先从账单里点投诉，写三句就够：哪天付了多少、出了什么事、要退多少。
        }
        [provider] 卡住的话：在支付平台的客服里选“投诉”；只咨询，不算投诉。
        [bank] { $liable ->
            [customer] 卡住的话：打客服电话，只说三句：已经还清、哪天没扣成、请酌情减免。
            [payee] 卡住的话：打客服电话，照着念：哪天多转了多少、转给谁，请帮我联系对方。
           *[other] 卡住的话：打客服电话时说“我要投诉”，并要一个投诉编号。
        }
        [regulator] 卡住的话：先把找过对方的记录和编号准备好，电话里照着念就行。
        [mediation] 卡住的话：带上证据复印件，说清要多少钱、哪些可以让。
        [court] 卡住的话：先打 { HOTLINE("legal-aid") } 免费问问起诉状怎么写。
       *[other] 卡住的话：先把证据截图放到一起，再写要求。
    }
    交完回来点一下。
    .sent = 已经提交了
    .not_yet = 还没有
    .answered = 已经有答复了
    .stop = 不想继续了

follow-up-nudge-send = 交上去了吗？交了就告诉我是哪天。还没交也没关系，照上次那张卡做第一步就行。
follow-up-nudge-send-again = 再提醒一次：不交，对方就没有答复的日子，证据也会越来越难找。今天抽几分钟交上去，回来告诉我。

follow-up-sent-on =
    是哪天提交的？有期限的，从第二天开始数。
    可以写“昨天”，也可以写 2026-03-05 这样。
follow-up-nudge-date = 还差一个日期：是哪天提交的？看看投诉页面或通话记录就有。
follow-up-answered-on =
    好，先补记一笔：是哪天向{ follow-up-who }提出的？再往下走，要说得出这一天。
    可以写“昨天”，也可以写 2026-03-05 这样。
    .skip = 记不清了

follow-up-sent-ref =
    有投诉编号（也叫工单号）吗？以后打电话、再往上找都要报它。
    它在投诉页面、短信或客服的话里。没有就跳过。
    .skip = 没有编号
follow-up-nudge-ref = 投诉编号找到了吗？没有也可以跳过，不耽误往下走。

## 等答复

follow-up-waiting =
    { $rung ->
        [regulator] 记下了。投诉会转给机构处理，{ $deadline_on }前该有答复。
        [mediation] 记下了。{ $deadline_on }前，调解该有个结果。
        [merchant] { $liable ->
            [customer] 记下了。一般到 { $deadline_on }会有回话；这是请求，对方不是非答应不可。
           *[other] 记下了。给商家的时间，我按 { $deadline_on }来数：到那天还没办，就往下走。
        }
        [provider] 记下了。按这一步的期限，{ $deadline_on }前该有结果。
       *[other] 记下了。{ follow-up-who }应在 { $deadline_on }前答复。
    }{ $deadline_firm ->
        [no] 那一年的放假安排还没有公布，这个日子可能会变。
       *[yes] { "" }
    }
    到那天上午我来问你，不用一直盯着。
    等的时候：每次通话记下时间和工号；有人说“先撤投诉才退款”，不要撤；退款会自己原路回来，不用先付钱，也不用扫码。

follow-up-good-answer =
    收到答复，先看四样写没写：
    1. 同不同意你的要求
    2. 退多少钱
    3. 哪天退、退到哪里
    4. 不同意的话，理由和证据
    缺哪样，就让对方补哪样，最好是文字的。

follow-up-waiting-open =
    { $rung ->
        [mediation] 记下了。调解没有统一的期限，问清调解员：约在哪天、最晚什么时候有结果。
       *[other] 记下了。这一步没有统一的期限。直接问{ follow-up-who }：最晚哪天给书面答复？把说好的日子和工号记下来。
    }
    过些天我会来问你。
    { $liable ->
        [customer] 等的时候：欠的先补上，别等答复。谁说交钱就能“消记录”“包减免”，都不要信。
       *[other] 等的时候：有人说“先撤投诉才退款”，不要撤；退款会自己原路回来，不用先付钱，也不用扫码。
    }
follow-up-nudge-open = 那边有消息了吗？没有的话，今天打个电话，报上编号，问清楚哪天答复。
follow-up-nudge-open-again = 还没有消息吗？再问一次，请对方说出一个日子。有了结果，或者决定不等了，告诉我。

follow-up-accepting =
    记下了。{ $deadline_on }前，市场监管部门该告诉你受不受理（{ LAW("consumer-46") }）。{ $deadline_firm ->
        [no] 那一年的放假安排还没有公布，这个日子可能会变。
       *[yes] { "" }
    }到那天上午我来问你。
    等的时候：短信、电话和 { LINK("samr-12315") } 上的进度都看一眼。让补材料的，尽快补上，不补可能不受理。
    商家来谈退款可以谈，但钱没到账，不要先撤投诉。
follow-up-acceptance = 那边怎么说？没消息就先不用点。
    .accepted = 受理了，在处理
    .declined = 不受理
    .result = 已经有结果了
    .nothing = 没有消息
follow-up-accept-due =
    我来问结果了：{ $deadline_on }那天结束前，该告诉你受不受理。
    先看看短信、投诉页面和未接来电。一直没消息的，打 { HOTLINE("samr") } 报编号问一声，也可以打 { HOTLINE("city") }。
follow-up-nudge-accept-due = { $deadline_on }的期限已经过了，受理了没有？没有消息就选“没有消息”，我们往下走。
follow-up-mediating =
    受理了就好。接下来一般是调解：两边都同意才谈得成，受理后 { TERM("samr-mediation-end") }内谈不拢就终止（{ LAW("samr-complaints-23") }）。
    先想好最低能接受多少、哪天到账。经办人会分别联系你和商家，了解两边怎么说；来电话时不急不吵，照证据讲，记下姓名和时间。这一步不用交钱。过些天我来问你。
follow-up-trial =
    记下了。材料齐全的话，法院应在 { TERM("court-filing") }内决定立不立案（{ LAW("civil-procedure-126") }），之后按法院通知的日子走。
    短信和电话都要留意，尤其是交费和开庭的通知；查进度打 { HOTLINE("court") }。冒充法院让你转账、点链接的，先打这个电话核实。
    法院也可能先请双方调解，谈成了一样有用。
follow-up-nudge-trial = 法院立案了吗？立了就等通知，按时交费、到庭。没有消息的话，打 { HOTLINE("court") } 查一下。
follow-up-nudge-trial-again = 案子有进展吗？打 { HOTLINE("court") } 问问到哪一步。判了、调解了，都来告诉我。

follow-up-overdue =
    记下了。按这个提交日期，期限是 { $deadline_on }，已经过了。
    如果还没有答复，选“没有答复”，我们看下一步；编号和提交页面先截图留好。

follow-up-due =
    我来问结果了：期限是 { $deadline_on }，那天结束前给答复都算按时。
    先看看短信、投诉页面和未接来电，再告诉我结果。
    { $rung ->
        [regulator] 监管部门一般是督促、转办或者调解，不直接判谁该赔；机构的答复可能另外发给你。
       *[other] 有答复的话，看它写没写金额、日期和理由。
    }
follow-up-nudge-due = { $deadline_on }的期限已经过了。那边有答复吗？没有的话，选“没有答复”，我们看下一步。

follow-up-too-early =
    还没到日子：对方在 { $deadline_on }前答复都算按时。先等到那天，不然到了下一处，还会让你回来等。
    这几天可以做两件事：打一次电话，报编号问进度，记下工号；把证据按时间排好。到那天上午我来问你。

follow-up-last-day = 今天还算在期限里。明天我再来问你；要是还没有，就不用再等了。

follow-up-outcome = 结果怎么样？选最接近的一个。
    .full = 同意全退或全赔
    .partial = 只给一部分钱
    .in_kind = 只给券或会员
    .mediated = 调解谈成了
    .refused = 拒绝了
    .silent = 没有答复
    .improper = 答复敷衍，没解决
    .stalled = 答应了，一直拖

follow-up-outcome-later = 一有消息就回来，选最接近的一个。没消息就先不用点。
    .full = 同意全退或全赔
    .partial = 只给一部分钱
    .in_kind = 只给券或会员
    .mediated = 调解谈成了
    .refused = 拒绝了
    .silent = 没有答复
    .improper = 答复敷衍，没解决
    .stalled = 答应了，一直拖

follow-up-nudge-answer = 那份答复是怎么说的？告诉我结果，我看看要不要再往下走。

## 给了一些

follow-up-full =
    好消息。不过钱到了才算数。
    { $rung ->
        [court] 判决书、调解书写明哪天付，就等到那天；过了还不付，可以向法院申请强制执行，打 { HOTLINE("court") } 问手续。不用扫码，不用验证码，不用先付钱。
       *[other] 退款原路返回：微信支付退到银行卡，一般要 { TERM("refund-bankcard") }，退到零钱更快；其他平台以退款页面为准。不用扫码，不用验证码，不用先付钱。
    }
follow-up-got-back = 一共到账多少？在账单里核对一下，写数字，单位元。
    .skip = 还没到账，或不是给钱
follow-up-arriving =
    钱到账之前，先不点“确认”或“结案”。问清三样：哪天退、退到哪里、退款单号是多少。
    付款的卡注销了，或者付款已经很久，退款可能要换方式，也请对方写明。
follow-up-arrived = 到账了，就写到账的金额。过了对方说的日子还没到，点下面的按钮。
    .skip = 过了日子还没到
follow-up-nudge-money = 钱到账了吗？看看当初付款的那张卡或零钱的明细，到了告诉我金额。
follow-up-nudge-money-again = 钱还没到吗？拿退款单号请付款的银行或支付平台查一查。过了说好的日子，就选“过了日子还没到”。

follow-up-partial =
    对方给多少，或者已经退了多少？写数字，单位元。
    先别点“确认”或“同意结案”，我们比一比再说。

follow-up-accept =
    对方给 { $got_back }；按你说的损失，一共可以主张 { $claim_total }。
    接受之前看三样：差的那部分能不能放下；写没写哪天到账；有没有“放弃其他要求”这句话。
    不接受，或只接受一部分，现在就回一句“不接受，差额是……，理由是……”，不要放着等它自动结案。
    .accept = 可以，就这样
    .go_on = 不接受，继续要

follow-up-in-kind =
    券、会员时长这类补偿，可以不要，坚持要钱。
    愿意接受的话，先问清：有效期多久、有没有使用条件、收下以后还能不能要别的损失。
    不愿意，现在就回一句“不接受非现金补偿，请退款”。
    .accept = 可以，就这样
    .go_on = 不接受，要退钱
follow-up-in-kind-coming =
    好。请对方写明：给什么、哪天给、在哪里看到。收到了再点“确认”，页面先截图。

follow-up-mediated =
    谈成的话要落在纸上：退多少、哪天、退到哪里、做不到怎么办。双方签字，或者在投诉单里写明，截图留好。
    由依法设立的调解组织主持谈成的，双方可以在协议生效后 { TERM("judicial-confirmation") }内一起请法院确认（{ LAW("civil-procedure-205") }）。确认以后对方不做，可以申请强制执行。客服口头说的不能这样办。怎么申请、收不收费，打 { HOTLINE("court") } 问。
follow-up-agreement = 到了约定的日子，告诉我对方做到没有。
    .kept = 做到了
    .broken = 没做到
follow-up-nudge-agreement = 约好的事，对方做到了吗？还没到日子就先不用点。

follow-up-nudge-accept = 那份方案你还没有定。想好了再回；不接受的话，先给对方回一句“不接受”，免得自动结案。

## 不给

follow-up-unsolved = { $rung ->
    [court] { $outcome ->
        [silent] 材料齐全的话，法院应在 { TERM("court-filing") }内决定立不立案（{ LAW("civil-procedure-126") }）。打 { HOTLINE("court") } 报案号或收件号查一下；让补材料的，问清补哪几样。
        [stalled] 审理要按程序走。打 { HOTLINE("court") } 查进度；判了对方不付的，可以向法院申请强制执行。
       *[other] 先看是哪一种：不予立案的，要一份写明理由的裁定；判了不服的，看判决书最后写的上诉期，一审判决一般是送达后 { TERM("appeal") }（{ LAW("civil-procedure-171") }）。小额诉讼一审就是终审（{ LAW("civil-procedure-165") }）。上诉前先打 { HOTLINE("legal-aid") } 问问值不值得。
    }
   *[other] { $liable ->
        [customer] { $outcome ->
            [silent] 请求减免，没有规定对方哪天之前要答复。想再试，打一次电话，请主管给个准话。
            [stalled] 答应了减免，就请对方写明减多少、哪天办好。
           *[other] 对方没有同意。这本来是请求，不是权利；想再试，可以请主管再看一次，说说以前一直按时付。
        }
       *[other] { $outcome ->
            [silent] 过了日子不答复，这本身就能说明问题。把提交页面、编号和日期截图留好，{ $next_rung ->
                [none] 以后用得上。
                [court] 起诉时一起交。
               *[other] 找下一家时一起交。
            }
            [stalled] 只答应不办，不算办了。请对方写明哪天办完。{ $rung ->
                [merchant] 该退的钱故意拖着不退，超过 { TERM("merchant-refund-stall") }的，可以向 { HOTLINE("samr") } 反映（{ LAW("consumer-penalties-8") }）。
               *[other] 答应的话、说好的日子都截图留好，{ $next_rung ->
                    [none] 以后用得上。
                    [court] 起诉时一起交。
                   *[other] 找下一家时一起交。
                }
            }
           *[other] 被拒绝不等于没有办法。请对方把拒绝的理由和证据写下来，{ $next_rung ->
                [none] 以后用得上。
                [court] 起诉时用得上。
               *[other] 找下一家时用得上。
            }
        }
    }
}

follow-up-improper = { $rung ->
    [court] 口头的、含糊的说法不算结果。打 { HOTLINE("court") } 报案号或收件号，问清走到哪一步：还没立案、正在审，还是已经结案。
        每一步都有书面的东西：受理通知、裁定、判决、调解书。没有收到，就请法院补发；短信里的链接不要点。
    [mediation] 没写金额和日子的，不算谈成。请调解员写清：对方同不同意、给多少、哪天给。
        谈不拢，就请写一份“未达成”的说明，起诉时用得上。不要加私人微信，不要点陌生链接。
   *[other]
        这样的答复不算解决，你可以不认：
        1. 套话，没说到你的问题
        2. 没写结果，或者写得含糊
        3. 没解决就点了结单
        4. 让你换渠道，或者加私人微信
        在原来的投诉单里回一句：“这份答复没有写明退不退、退多少、哪天退和理由，我不同意结案，请逐项书面答复。”
        不要加私人微信，不要点陌生链接。
}

follow-up-unaccepted =
    不接受就马上说，留下文字：“我不接受这个方案。我要求……，差额是……，请书面答复。”
    已经给的钱可以先收下，写明“只是部分退款，不放弃其余要求”。

follow-up-broken =
    说好的没做到。先截图：对方答应的话、说好的日子、到期还没收到的页面或账单。
    { $rung ->
        [court] 判决书、法院调解书写明的钱到期不付，可以向法院申请强制执行，打 { HOTLINE("court") } 问手续。
        [mediation] 法院确认过的调解协议，可以向法院申请强制执行，打 { HOTLINE("court") } 问手续。没有确认过的，拿着协议去起诉，它是很有用的证据。
        [regulator] 告诉经办人对方没有照办，请他再催。签过调解协议的，往下调解、起诉时一起交，它是很有用的证据。
       *[other] { $liable ->
            [customer] 回到原来的客服，把答应的话发给它，请它照办。
           *[other] 这是对方自己答应过的凭据，{ $next_rung ->
                [none] 以后用得上。
               *[other] 往下投诉、起诉都用得上。
            }
        }
    }

follow-up-push =
    接下来怎么走？
    { $rung ->
        [court] 再争取一次：上诉，或者补齐材料再立案。
        [mediation] 再争取一次：提一个新方案再谈。
       *[other] { $liable ->
            [customer] 再争取一次：还在{ follow-up-who }这里，请主管再看一次。
           *[other] 再争取一次：还在{ follow-up-who }这里，要求主管或投诉部门复核。
        }
    }
    { $next_rung ->
        [none] 看还剩什么办法：后面没有别的投诉渠道了，我给你说说剩下的。
        [court] 去起诉：我告诉你去哪里、交什么。
       *[other] 找下一家：我告诉你下一步找谁。
    }
    .object = 在这里再争取一次
    .next = { $next_rung ->
        [none] 看还剩什么办法
        [court] 去起诉
       *[other] 找下一家
    }
    .stop = 不想继续了

follow-up-nudge-push = 这件事停在这里了。再争取一次、往下走，还是先放下？你定，我跟着走。

follow-up-objected =
    { $liable ->
        [customer] 说“请转主管再看一次”，讲清以前一直按时付、这次已经补上。
       *[other] { $rung ->
            [merchant] 在原投诉单里继续投诉，不要另开一单（微信：{ PATH("wechat-complain-again") }）。打电话就说“请转主管复核”。
            [provider] 对支付平台说“请转投诉部门复核”。支付机构要及时处理和用户的争议（{ LAW("psp-regulation-35") }），并能查到这笔交易的记录。
            [bank] 对银行说“请转投诉部门复核，并给我新的编号”。
            [regulator] 回复经办人：答复里哪几点没有回应，请继续督促或组织调解。
            [mediation] 写明最低能接受多少、哪天到账，请调解员转给对方。调解靠自愿，谈不成不影响你起诉。
            [court] 上诉状通过原审法院递交，别过上诉期。补材料的，当面或在线交，留好回执。
           *[other] 请对方的主管或投诉部门复核。
        }
        可以这样写：“我的投诉没有解决。我要求……（金额）。请书面答复：是否同意、金额、日期、理由。”
    }
    费用：{ $rung ->
        [court] 上诉要先交诉讼费，问清再定。
       *[other] 不用交钱；谁要你先交钱，都不要给。
    }
follow-up-nudge-objected = 再争取的事有消息了吗？没有的话，打个电话，报编号，问哪天答复。
follow-up-nudge-objected-again = 还没有结果的话，可以选“没有答复”，我们看下一步。

## 结束

follow-up-done =
    好，这件事就到这里。
    下一步：下次出账单那天，由你再对一遍，看有没有又扣、有没有少退。不花钱。
    答复、退款记录和聊天先别删。要是钱又被扣回去，或者对方反悔，发 /start 回来。

follow-up-last = { $liable ->
    [customer]
        请求减免没有谈成。说实话，起因在自己这边，再去投诉多半没有用。欠的补上，损失就停在这里。
        拿不准的，今天就打 { HOTLINE("legal-aid") } 问一次，咨询免费。
        后来查到是对方的系统或规则造成的，就不一样了：发 /start 再开一件，按查到的原因算。
   *[other]
        { $rung ->
            [court] 能走的地方都走过了。说实话，剩下的路不多，但还有。
           *[other] 能投诉的地方都走过了。说实话，再投诉一遍多半还是这个结果，但还有路。
        }
        { $rung ->
            [court] 1. 判决赢了对方不付：向法院申请强制执行，打 { HOTLINE("court") } 问手续和期限。
           *[other] 1. 起诉：没有最低金额的门槛。在 { LINK("court-online") } 或到法院立案，也可以先打 { HOTLINE("court") } 问。诉讼费先由你交，输的一方承担；律师费一般自己出。合同里约定了仲裁的，走仲裁（{ LAW("arbitration") }）。
        }
        2. 法律援助：今天就可以打 { HOTLINE("legal-aid") }，咨询免费；请援助律师有经济困难等条件。
        3. 举报违规：商家的打 { HOTLINE("samr") }，支付机构的到 { LINK("pcac-report") }。这是查违规，不管帮你退钱。
}

follow-up-last-remains = { $liable ->
    [customer] 以后少发生一次：给要紧的扣款留个备用办法，到期前看一眼余额和卡。有了新情况，发 /start。
   *[other]
        时间：一般的诉讼时效是 { TERM("limitation") }，从你知道受损、也知道该找谁那天算（{ LAW("civil-188") }）。催要过、对方答应过还，都会重新算（{ LAW("civil-195") }），所以催要的记录要留好。过了期也能起诉，只是对方可以拿它来抗辩（{ LAW("civil-192") }）。
        下一步：打 { HOTLINE("legal-aid") } 问一次，最好这个月内，不花钱。有了新情况，发 /start。
}

follow-up-stopped =
    好，就到这里，我不再提醒。停下来是你的权利。
    今天把投诉编号和聊天存好就行。已经交出去的仍然有效；收到答复，先看清金额再点“确认”。
    { $liable ->
        [customer] 欠的补上，损失就停在这里。
       *[other] 以后想再要：一般的诉讼时效是 { TERM("limitation") }，从你知道受损、也知道该找谁那天算（{ LAW("civil-188") }），证据留着。
    }
    什么时候想接着办，发 /start；问法律打 { HOTLINE("legal-aid") }，咨询免费。

follow-up-dormant =
    有一阵没有消息了，我先不打扰你。你说过的都还在，什么时候想接着办，发 /start 就行。
    { $liable ->
        [customer] 欠的先补上，损失就不会再涨。
       *[other] 有一个时间要记住：一般的诉讼时效是 { TERM("limitation") }，从你知道受损、也知道该找谁那天算（{ LAW("civil-188") }）。隔一段时间书面催一次，把记录留好。
    }
