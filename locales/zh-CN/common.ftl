### 各个对话共用的话：开场、命令、读不懂时的回答、隐私提醒、卡片和进度。

## 开场和命令

welcome =
    我帮你处理出了问题的付款：弄清谁该负责、能要回多少、找谁、哪天之前该有答复，直到事情有结果。
    一次只问一个问题。点按钮、回数字，或者直接用自己的话说，都行。
    我提供信息，不是律师。我不会问你的密码、验证码、完整卡号或身份证号，你也不要发给任何人。

help =
    点按钮、回按钮前的数字，或者直接打字都可以。随时可以发：
    /back 改上一个回答
    /status 看办到哪一步、还剩几天
    /start 开始，或接着办
    /cases 换到放着的另一件
    /fix 改前面说过的任何一项
    /letter 写信、投诉书、起诉状
    /evidence 证据清单，看还缺什么
    /calendar 把期限加到日历
    /cancel 结束这件事
    /human 找真人帮忙
    /language 换语言
    /privacy 我记了什么、留多久
    /export 把记下的全部取走
    /delete 全部删除
    /help 看这份说明

unknown-command = 我不认识 { $answer } 这个命令。发 /help 看有哪些；现在的问题还在等你回答。
stale-press = 那个按钮是前面那一题的。现在要回答的是这一个：
file-unexpected = 我还看不了图片、语音和文件，也没有保存它。原件请你自己留好，重要的内容用文字告诉我。
unreadable-voice = 我听不了语音和通话。请打字告诉我，几个字就行，也可以点按钮。
unreadable-sticker = 表情收到了，不过我只看得懂文字和按钮。
unreadable-edited = 发出去再改的话，我不会重读。要改上一个回答，发 /back；要补充，直接再发一条。
unreadable-too-fast = 消息来得太快，刚才这条我没有看，紧接着的几条也先不看。请停几秒，再把最要紧的一句发给我。之前说好的都还在。
unreadable-other = 这种消息我看不了，也没有保存。重要的内容请用文字告诉我。
file-kept = 收到，存好了：只存在运行这个机器人的机器上，这件事办完 { $days }天后自动删掉。里面的内容我看不懂，要紧的请用文字告诉我；原件也请留着。
file-too-large = 这个文件超过 { $megabytes } MB，没有保存。截图一般不会这么大；视频和长录音请你自己留好原件。
file-too-many = 已经存满 { $count }个文件，这个没有存。原件请你自己留好，要紧的内容用文字告诉我。
file-wrong-kind = 我只能存 PNG、JPEG、WebP 图片和 PDF，这个没有保存。聊天、账单可以截图发来；原件请留好。
file-broken = 这张图片打不开，没有保存。请重新截图或拍照，再发一次。
file-missing = 刚才网络不顺，这个文件我没有收到，也没有保存。请再发一次。
too-long = 这段话太长了，最多 { $max } 个字。请挑最要紧的说。

back-nothing = 前面没有可以改的回答了。
back-done = 好，回到上一个问题。

restart-offer = 你有一件事还没办完。接着办，还是先放着、开始一件新的？
    .resume = 接着办
    .fresh = 开始新的
restart-parked = 好，原来那件先放着，没有丢，到了日子照样提醒你。现在说新的这件。
resumed = 好，接着办。我们停在这里：

cases-offer = 你放着的事有这些。接着办哪一件？
cases-entry = 第 { $number }件：{ $scenario }
cases-none = 没有放着的事。要办新的，发 /start。

about-another = 说的是放着的另一件事：{ $scenario }。要接着办那一件，点它的按钮，或发 /cases。
cancel-offer = 要结束这件事吗？结束后我不再提醒，已经交出去的投诉不受影响。
    .yes = 结束
    .no = 不，接着办
cancel-nothing = 现在没有正在办的事。发 /start 开始。
cancelled = 这件事已经结束，我不再提醒。已经提交的投诉，对方该答复还要答复。想再办，发 /start。

delete-offer =
    要把记下的全部删掉吗？你的回答、这些事的记录、还没发出的提醒、你传的文件，马上删，删了找不回来。
    已经交出去的投诉不受影响。还要用的话，先发 /export 取走一份。
    .delete = 全部删除
    .keep = 不删，接着办
deleted =
    已经全部删除，以后也不再提醒你。回执号 { $number }，{ $time }（北京时间）。
    聊天软件里显示的消息归它管，要清掉请在聊天软件里删。想从头再来，发 /start。

export-ready = 这是我记下的全部：压缩包里的 index.html 可以直接看，data.json 给电脑读，你传的文件也在里面。请放在只有你能打开的地方。
export-file = 我的付款纠纷记录
export-title = 付款纠纷助手记下的全部
export-about = 取于 { $time }（北京时间）。同样的内容给电脑读的一份在 data.json 里。
export-case = 第 { $number } 件：{ $scenario }
export-answers = 你的回答
export-conversation = 对话
export-you = 我
export-bot = 助手
export-files = 你传的文件
export-left-out = 还有 { $count } 个文件太大，没有装进来；请在网页上直接取。
export-nothing = 除了“有过这个对话”，什么也没有记。

language-offer = 用哪种语言？ 用哪種語言？ Which language?
    .zh-CN = 简体中文
    .zh-TW = 繁體中文
    .en = English
language-set = 好，以后用简体中文。

human =
    想找真人，可以直接打：
    { HOTLINE("legal-aid") }：问法律，咨询免费，也能问法律援助怎么申请
    { HOTLINE("samr") }：和商家、平台的消费纠纷
    { HOTLINE("city") }：不知道归谁管，或者别处打不通
    钱正在被转走：先打银行和 { HOTLINE("police") }。
    打之前备好：日期、金额、交易单号、对方怎么说的。你的记录还在，发 /status 可以看。

handover =
    我几次都没听懂，不让你再耗着了。现在可以这样做：
    1. 钱正在被转走：马上打银行和 { HOTLINE("police") }。
    2. 和商家的纠纷打 { HOTLINE("samr") }；不知道找谁打 { HOTLINE("city") }。
    3. 想先问清楚法律：打 { HOTLINE("legal-aid") }。
    说清四样就够：哪天、多少钱、付给谁、你要什么。这些电话不会要你的密码和验证码，投诉也不收费。
    你说过的都记着，发 /start 可以回来接着办。

privacy =
    我记下的：你选的选项、金额、日期、单号和办到哪一步，用来算期限、提醒你、整理投诉内容。
    存在哪里：运行这个机器人的机器上的本地存储。你发来的图片和 PDF 也存在这里，拍摄地点等信息先去掉，事情办完 { $files } 天后删除。你发的话也会经过你用的聊天软件，它按它自己的规定保存。
    不留的：像完整卡号、身份证号、验证码、付款码、密码的内容，我会遮住，不存原文。
    怎么保管：存下的都加密，每个人一把单独的钥匙，删除时连钥匙一起销毁。
    留多久：对话文字在你最后一次说话的 { $text } 天后删；什么也没接着说的，一天后全删；一件事 { $idle } 天没有动静、也没有要提醒的日子，全部删。
    由你决定：/export 取走全部，/fix 改，/delete 马上全部删除，随时都可以。不想被提醒就发 /cancel。

ended = 这件事已经告一段落。还有别的付款问题，从下面选一个开始。
gone-quiet = 我先不打扰了。什么也没丢，想接着办的时候，发 /start 就行。
nothing-yet = 这件事还没有记下来。先把问题说清楚，我就能告诉你找谁、哪天之前该有答复。发 /start 开始，或接着回答。
turn-failed = 对不起，我们这边出了故障，不是你的问题。你之前说的都没丢。请把刚才那句再发一次。
session-reset = 这一段的问题刚改过，我们重新过一遍。你之前的回答都留着，只问有变化的。

## 按钮

button-skip = 不清楚，跳过
button-done = 好了
button-none = 都没有
button-today = 今天
button-yesterday = 昨天

## 读不懂时

moved-on-without = 没关系，这一项先空着，往下走。
refused-choice = 我没对上是哪一个。请点下面的按钮，或回它前面的数字。
refused-many = 我没对上是哪几个。一个一个点，点完点“好了”；也可以把数字一起发来，比如 1 3。
refused-text-empty = 好像没有内容。请写几个字再发。
refused-text-too-long = 太长了，最多 { $max } 个字。写最要紧的就行。
refused-text-pattern = 格式不太对。应该像这样：{ $example }
refused-money-unreadable = “{ $answer }”里我没看出金额。请只写数字，单位元，比如 35.50。
refused-money-negative = 金额不能是负数。请写数字，比如 35.50。
refused-money-too-precise = 金额最多到分，也就是两位小数，比如 35.50。
refused-money-too-small = 金额至少是 { $min }。请再看一眼。
refused-money-too-large = 金额最多记到 { $max }。请看看是不是多打了数字。
refused-money-currency = 这里只算人民币。请写折合人民币多少元，比如 35.50。
refused-money-unclear = “{ $answer }”可以读成不止一个数。请只写一个金额，不带千位的逗号或点，比如 35.50。
refused-count-unreadable = “{ $answer }”里我没看出天数。只写一个数字就行，比如 30。
refused-count-range = 这里只记 { $min } 到 { $max } 之间的数。请再看一眼。
refused-date-vague = “{ $answer }”说的是一段时间，不是一天。大概是哪一天？记不清就写最可能的那天，比如 2026-03-05。
refused-date-unreadable = “{ $answer }”里我没看出日期。可以写“昨天”“前天”，或者 2026-03-05 这样。
refused-date-impossible = 日历上没有“{ $answer }”这一天。请再写一次，比如 2026-03-05。
refused-date-future = 这一天还没到。请写已经发生的日期。
refused-date-too-old = 这个日期太早了，最早到 { $min }。请再看一眼。
refused-reference = 这不像单号。单号是一长串数字或字母，像这样：{ $example }
refused-reference-too-long = 这串太长了：单号最多 { $max } 位数字。看看是不是连着粘了两遍，只发单号这一串就行。
refused-ledger = 我没看出是哪项损失、多少钱。先点一项，再写金额。

ask-which = 你写的是“{ $answer }”。是下面哪一个？
reading-money = { $money }
reading-date = { $date }

## 不该发给任何人的东西

secret-card = 这像是完整的银行卡号，我已经遮住，没有保存。只说尾号四位就够了。完整卡号、有效期和背面三位数，不要发给任何人，客服也不要。
secret-id = 这像是身份证号，我已经遮住，没有保存。这里用不着它。投诉要实名时，只在官方网站或官方 App 里填。
secret-code = 这像是验证码，我没有保存。验证码能动你的钱，真的客服、银行和警察都不会要。要是已经告诉了别人，马上打银行或支付平台的官方电话冻结账户。
secret-pay-code = 这像是付款码，我没有保存。别人拿到它就能扣你的钱。请把付款码页面关掉，不要截图，不要念给任何人听。
secret-password = 这像是密码，我没有保存。请尽快把它改掉，不要发给任何人。我和真的客服都不需要你的密码。

## 勾选和损失

ledger-amount = { $kind }是多少钱？写数字，单位元，比如 35.50。
ledger-more =
    记下了：
    { $entries }
    还有别的损失吗？
ledger-entry = { $kind }：{ $money }
ledger-entry-uncounted = { $kind }
ticked = 已选：{ $entries }

## 卡片

card-liability = 谁该负责
card-law = 依据：{ $laws }
card-claim = 可以主张的钱
card-claim-amount = 【{ $money }】
card-claim-total = 合计可以主张：{ $claim_total }
card-claim-nothing = 按你说的情况，现在没有可以要求赔偿的金额。
card-claim-left-out = 另外这些没有算进去：
card-plan = 现在就做
card-plan-then = 然后，找这里
card-plan-later = 还不行，依次再找
step-by-today = 【今天】
step-by = 【最晚 { $by }】
rung-by = 最好不晚于 { $by }提交。
rung-answer-due =
    { $term ->
        [court-filing] 那天把材料交齐，法院应在 { $due }前决定立不立案。
        [samr-accept] 那天提交的话，市场监管部门应在 { $due }前告诉你受不受理。
        [samr-mediation-end] 从那天算起，调解最晚到 { $due }该有个结果。
        [wx-finish] 那天提交的话，商家应在 { $due }前处理完。
        [merchant-refund-stall] 那天提出的话，过了 { $due }还不退，就可能算故意拖延。
        [platform-check] 那天提交的话，一般在 { $due }前会有进展；这是常见做法，不是法定期限。
        [service-written-plan] 那天提出的话，一般在 { $due }前会有答复；这是常见做法，不是法定期限。
       *[other] 那天提交的话，对方应在 { $due }前答复。
    }
rung-answer-due-provisional = 那一年的放假安排还没有公布，这个日子可能会变。
rung-interest =
    还可以一并提出利息，支不支持由处理的一方决定：从 { $first_sent_on }第一次投诉的第二天算到今天，{ $interest_days }天，按一年期 LPR { RATE("lpr-1y") }单利，约 { $interest }。
    算法：{ $claim_total } × 年利率 × 天数 ÷ 365。
card-evidence = 留好这些证据
card-prevention = 以后少踩坑
card-rung = 下一步：{ $title }
card-summary = 这件事的记录
summary-opened = 开始：{ $opened }
summary-filing = { $sent_on }提交：{ $title }
summary-filing-due = 应答复：{ $due }前
summary-outcome = 结果：{ $outcome }
summary-got-back = 拿回：{ $got_back }

## 进度

status-heading = 现在的进度
status-scenario = 问题：{ $scenario }
status-waiting-for = 正在等：{ $title }，{ $due }前应有答复。
status-days-left = { $days ->
    [0] 今天是最后一天。
   *[other] 还剩 { $days }天。
}
status-next = 现在要回答的是：

scenario-nopass-failed = 免密支付或自动扣款没成功
scenario-duplicate-payment = 同一笔付了两次
scenario-refund-not-received = 退款没到、被拒或退少了
scenario-unauthorised-deduction = 没同意的扣款或自动续费
scenario-service-not-rendered = 付了钱，货或服务没有来
scenario-payment-failed = 付款、转账、充值或提现没成
scenario-wrong-amount = 扣款金额不对
scenario-mistaken-transfer = 转错了账
scenario-account-theft = 被盗刷或被骗

outcome-full = 同意全退或全赔
outcome-partial = 只给一部分钱
outcome-in-kind = 给券、会员等，不给钱
outcome-mediated = 调解谈成了
outcome-refused = 被拒绝
outcome-silent = 没有答复
outcome-improper = 答复敷衍，没解决
outcome-stalled = 答应了，一直拖

disclaimer = 以上是参考信息，不是律师意见。规定和电话按核实当天的公开资料整理，以官方最新公布为准。

## 信、证据、日历、改答案

letters-offer = 现在能用的信有这些，要哪一封？
letters-none = 还没有到写信的时候。先把问题说完，我就能照你说的写好。
letter-intro =
    { $about }
    下面一条就是全文，可以直接复制。{ $blanks ->
        [0] { "" }
       *[other] 里面有 { $blanks }处空格，写着“请填写”，要你自己填：没有确认过的，我不替你写。
    }
letter-more = 这封信还可以：
    .file = 要 Word 文件，可以打印
    .short = 要短的，填网页用
    .reading = 用我的语言看一遍
    .others = 换一封
    .back = 回到刚才的问题
letter-file-here = 文件在这里，Word、WPS 都能打开。填好空格，打印后签名。
letter-day = { $day }
calendar-none = 现在没有在走的期限。投诉提交以后，我才能算出对方该答复的日子。
calendar-here = 在走的期限有 { $count }个，打开文件就能加进手机日历；办完了再要一次，旧的会自己取消。
calendar-file = 期限
calendar-summary = { $title }：该答复的最后一天
calendar-description =
    { $sent_on }提交给{ $title }{ $has_ref ->
        [yes] ，编号 { $ref }
       *[no] { "" }
    }。规定的期限：{ $rule }。最后一天是 { $due }。{ $firm ->
        [no] 那一年的放假安排还没有公布，这个日子可能会变。
       *[yes] { "" }
    }
    到那天还没有答复，回来告诉我，我们走下一步。
calendar-limitation = 诉讼时效：在这天之前再要一次，或者起诉
calendar-limitation-description =
    最近一次向该负责的一方要钱是 { $sent_on }，从那天起，诉讼时效一般重新算 { TERM("limitation") }（{ LAW("civil-188") }、{ LAW("civil-195") }）。
    还没要回来的，在 { $due } 之前再书面要一次，把记录留好，或者起诉。过了这天也能起诉，只是对方可以拿时效来抗辩。
fix-offer = 要改哪一项？改完只会再问和它有关的。
fix-entry = { $name }：{ $value }
fix-ask = 好，这一项重新说：
fix-none = 现在还没有可以改的回答。
button-back-to-question = 都不改，回到刚才的问题
cases-entry-claim = 第 { $number }件：{ $scenario }，{ $money }，{ $opened }开始
status-then = 没有结果的话，下一步：{ $title }

## 停掉的天数值多少钱

days-price = 先算算停掉的天数值多少钱。这一期一共付了多少？按账单上实际付的写。
    .skip = 先不算
days-period = 这笔钱管多少天？月卡写 30，季卡写 90，年卡写 365；订单页写着起止日期的，照日期数。
    .skip = 不清楚
days-lost = 其中有多少天没用上？从停掉那天数起，数到恢复的前一天；一直没恢复的，数到到期那天。
    .skip = 不清楚
days-reckoned = 能要的现在是上面这些。数字不对，发 /back 改。
    .go = 接着往下
