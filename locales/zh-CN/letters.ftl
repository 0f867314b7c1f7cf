### 信件：标题、固定的话、各个场景的经过和要求。正文用简体中文，寄给中国内地的商家、机构和法院。
### 没有确认过的内容不写，留成空格。

## 共用的词

letter-blank = ________（请填写：{ $what }）
letter-via = { $platform ->
    [wechat] 微信支付
    [alipay] 支付宝
    [unionpay] 云闪付
    [douyin] 抖音支付
    [jd] 京东支付
    [meituan] 美团支付
    [bank_card] { letter-bank }的银行卡
    [other_platform] ________（请填写：支付平台全称）
   *[other] { $platform }
}
letter-bank = { $bank_hotline ->
    [none] ________（请填写：银行全称）
   *[other] { NAME($bank_hotline) }
}
letter-respondent = { $at_rung ->
    [merchant] { $merchant }
    [provider] { letter-via }
    [bank] { letter-bank }
   *[other] ________（请填写：对方全称）
}
letter-file = { $title } { $today }
letter-reading-note = 【供你自己看懂用的译文。寄出去的请用简体中文的那一份。】

## 标题。.name 是按钮上的名字，.about 说怎么用

letter-merchant-demand = 关于要求退还款项、承担损失的函
    .name = 写给商家的信
    .about = 发给商家的客服、邮箱或投诉页，也可以打印签名后寄出。保留发送记录，第二天起开始数期限。
letter-goodwill-request = 请求酌情处理的函
    .name = 请求减免的信
    .about = 这是商量，不是投诉：说清情况、已经补上，请对方酌情减免。
letter-duplicate-note = 发给收款方的短消息
    .name = 发给对方的短消息
    .about = 复制下面这段，发给收款方，账单截图一起发。
letter-platform-complaint = 投诉书（支付平台）
    .name = 给支付平台的投诉书
    .about = 交给支付平台的官方客服，选“投诉”，记下投诉编号。
letter-bank-complaint = 投诉书（银行）
    .name = 给银行的投诉书
    .about = 交给银行的客服、投诉部门或网点，记下投诉编号。卡号只写后四位。
letter-samr-complaint = 消费者投诉书
    .name = 给市场监管部门的投诉
    .about = 照着填到 { LINK("samr-12315") } 或全国12315平台 App、小程序，选“投诉”，不是“举报”。姓名、证件号只在官方页面里填。
letter-pboc-complaint = 金融消费者投诉书
    .name = 给人民银行的投诉
    .about = 打 { HOTLINE("pboc") } 时照着说，或者打印后交给当地的人民银行分支机构。先向支付平台投诉过，再用它。
letter-nfra-complaint = 银行业保险业消费投诉书
    .name = 给金融监管总局的投诉
    .about = 打 { HOTLINE("nfra") } 时照着说，或者在{ PATH("nfra-complain") }里填。先向银行投诉过，再用它。
letter-mediation-request = 调解申请书
    .name = 调解申请书
    .about = 交给调解组织。去之前想好最低能接受多少。
letter-credit-objection = 征信异议申请书
    .name = 征信异议申请
    .about = 交给报送这条记录的银行或放款机构，也可以交给征信中心。只能更正错误的记录，如实的逾期改不掉。
letter-police-outline = 报案材料提纲
    .name = 报案提纲
    .about = 到派出所照着说，笔录由民警做。带上身份证和手机；签字前看一遍笔录，一定要回执。
letter-civil-complaint = 民事起诉状
    .name = 民事起诉状
    .about = 交给法院，或在 { LINK("court-online") } 提交。空格自己填；份数是被告人数加一。递交前可以打 { HOTLINE("legal-aid") } 请人看一遍。
letter-evidence-list = 证据清单
    .name = 证据清单
    .about = 和投诉书、起诉状一起交。没有的材料删去，原件自己留着。
letter-call-log = 沟通记录表
    .name = 通话记录表
    .about = 每打一次电话、发一次消息就添一行。说得出哪天、谁接的，对方就难推脱。
letter-improper-reply = 对答复的回复意见
    .name = 回复敷衍的答复
    .about = 回在原来的投诉单里，不要另开一单，也不要点“已解决”。

## 小标题

letter-head-story = 事情经过
letter-head-facts = 争议事实
letter-head-done = 已经做过的沟通
letter-head-asks = 我的要求
letter-head-request = 我的请求
letter-head-demands = 投诉请求
letter-head-laws = 依据
letter-head-enclosures = 附件
letter-head-complainant = 投诉人
letter-head-respondent = 被投诉人
letter-head-applicant = 申请人
letter-head-other-party = 被申请人
letter-head-mediation-asks = 调解请求
letter-head-entry = 有异议的记录
letter-head-police-who = 报案人
letter-head-police-what = 经过
letter-head-police-money = 被转走的钱
letter-head-police-suspect = 对方的线索
letter-head-police-asks = 请求
letter-head-police-bring = 随带的材料
letter-head-court-claims = 诉讼请求（请求判令被告）
letter-head-court-facts = 事实与理由
letter-head-court-evidence = 证据和证据来源

## 称呼和当事人

letter-to-merchant = 致{ $merchant }：
letter-to-whom = 致{ letter-respondent }：
letter-to-platform = 致{ letter-via }：
letter-to-bank = 致{ letter-bank }：
letter-to-samr = 致市场监督管理部门：
letter-to-pboc = 致中国人民银行（当地分支机构）：
letter-to-nfra = 致国家金融监督管理总局（当地派出机构）：
letter-to-mediator = 致调解组织：
letter-to-credit = 致{ $reporting_institution }：
letter-complainant =
    姓名：{ $full_name }
    身份证件号码：{ $id_number }
    联系电话：{ $phone }
letter-complainant-address =
    姓名：{ $full_name }
    身份证件号码：{ $id_number }
    住址：{ $address }
    联系电话：{ $phone }
letter-complainant-samr =
    姓名：{ $full_name }
    证件类型和号码：{ $id_type }；{ $id_number }
    联系地址：{ $address }
    联系电话：{ $phone }
letter-respondent-merchant =
    名称：{ $merchant }
    地址：{ $respondent_address }
    电话：{ $respondent_phone }
letter-respondent-platform =
    机构全称：{ $institution_name }（{ letter-via }）
    向它投诉的编号：{ $complaint_no }
letter-respondent-bank =
    机构名称：{ letter-bank }
    向它投诉的编号：{ $complaint_no }
letter-respondent-institution =
    机构名称：{ $institution_name }
    向它投诉的编号：{ $complaint_no }
letter-other-party =
    名称或姓名：{ $other_party }
    联系方式：{ $other_party_phone }
letter-platform-about-merchant = 本人通过{ letter-via }付款时与收款商家发生争议，请依照平台规则受理并督促商家处理。
letter-platform-about-payee = 本人请求协助联系收款人，转达退款要求。
letter-bank-card = 本人是贵行客户，付款账户的卡号后四位：{ $card_tail }。
letter-bank-about-other = 本人知道这笔款项由他人收取，请贵行协助查询、联系收款方，并提供交易记录。

## 要求

letter-claim-amount = { $claim }，计{ $money }；
letter-claim-plain = { $claim }；
letter-claim-total = 以上款项合计{ $claim_total }。
letter-ask-interest = 支付资金占用利息：以{ $claim_total }为基数，自{ $first_sent_on }首次提出要求的次日起，至实际付清之日止，按一年期贷款市场报价利率{ RATE("lpr-1y") }计算（{ $claim_total }×年利率×天数÷365，期间利率变动的分段计算）；暂计至{ $today }，共{ $interest_days }天，为{ $interest }；
letter-ask-written = 书面答复：是否同意上述要求；同意的，写明金额、到账日期和退回的账户；不同意的，写明理由并提供证据。
letter-ask-platform-check = 查明这笔交易的处理经过、款项现在的去向和原因，并提供交易记录；
letter-ask-bank-check = 查明这笔交易的处理经过、款项现在的去向和原因，并提供扣款及扣款尝试记录；
letter-ask-contact-payee = 协助联系收款人，转达退款要求；不能协助的，书面说明原因；
letter-ask-samr = 依法受理本投诉，组织调解，并将是否受理和处理结果告知本人。
letter-ask-regulator = 依法处理本投诉，督促被投诉机构书面答复：查到什么、怎么处理、依据是什么。
letter-by-merchant = 请在{ $answer_by }前办理，并将结果书面告知本人。应退的款项无正当理由拖延的，依照{ LAW("consumer-penalties-8") }可能被认定为故意拖延。逾期未解决，本人将向市场监督管理部门投诉，并保留起诉的权利。
letter-by-institution = 请在{ $answer_by }前书面答复。逾期未答复或者未解决的，本人将向监管部门反映，并保留起诉的权利。
letter-by-open = 请告知书面答复的日期，并在该日期前答复。
letter-request-waive = 请结合本人以往的付款记录，酌情减免或者退还由此产生的费用；
letter-request-answer = 请把处理结果告知本人；同意的，写明金额和日期。
letter-mediation-terms = 本人愿意在调解中协商金额和付款日期；达成一致的，请写成书面协议，写明金额、付款日期和不付款时的处理办法。
letter-samr-consent = 是否同意公示投诉信息：□同意　□不同意。是否同意委托调解：□同意　□不同意。
letter-true = 以上内容真实，本人对所提供的材料负责。
letter-laws = 本人的要求依据{ $laws }。
letter-filing = { $sent_on }，本人向{ $rung ->
    [merchant] 商家
    [provider] 支付平台
    [bank] 银行
    [regulator] 监管部门
    [mediation] 调解组织
    [court] 人民法院
   *[other] 对方
}提出{ $has_ref ->
    [yes] ，编号{ $ref }
   *[no] { "" }
}。{ $outcome ->
    [full] 对方答应全部解决。
    [partial] 对方只同意解决一部分。
    [in_kind] 对方只愿意给券、会员等，不退钱。
    [mediated] 经调解达成一致。
    [refused] 对方拒绝。
    [silent] 到期没有答复。
    [improper] 对方的答复没有解决问题。
    [stalled] 对方答应处理，但一直没有办。
   *[none] 至今没有收到处理结果。
}
letter-done-none = 本人已于________（请填写：日期）向被投诉机构投诉，得到的答复是：________（请填写：对方的答复）。
letter-enclosures-pick = （按实际提交的保留，没有的请删去）
letter-sign-writer = 署名：
    .date = 日期：
letter-sign-complainant = 投诉人（签名）：
    .date = 日期：
letter-sign-applicant = 申请人（签名）：
    .date = 日期：
letter-sign-objector = 异议申请人（签名）：
    .date = 日期：
letter-sign-reporter = 报案人（签名）：
    .date = 日期：
letter-sign-plaintiff = 具状人（签名）：
    .date = 日期：
letter-sign-submitter = 提交人（签名）：
    .date = 日期：

## 网页短版

letter-short-ask = 要求：退还款项或承担损失，合计{ $claim_total }，退回原付款账户，并书面答复处理结果和到账日期；不同意的，写明理由和证据。
letter-short-ask-open = 要求：查明原因，改正错误，并书面答复处理结果；不同意的，写明理由和证据。
letter-short-by = 请在{ $answer_by }前答复。
letter-short-check = 请查明这笔交易的经过和款项去向。
letter-short-talks = 本人已先向对方投诉，没有解决。
letter-short-request = 请结合本人以往的付款记录，酌情减免由此产生的费用，并告知结果。
letter-short-reply = 本人不同意结案，请转主管或投诉部门复核，逐项书面答复。

## 短消息

letter-note-both = { $liable ->
    [provider] 你好，我在{ $dup_paid_on }为同一笔款项被扣了两次，多扣{ $dup_amount }，收款方说只收到一笔。两笔交易单号：{ $trade_no }、{ $trade_no_2 }。请查清两笔的状态和去向，退回多扣的一笔，并给我文字答复。
    [bank] 你好，我的卡在{ $dup_paid_on }为同一笔款项被扣了两次，多扣{ $dup_amount }，收款方说只收到一笔。两笔交易单号：{ $trade_no }、{ $trade_no_2 }。请查清两笔的状态和去向，退回多扣的一笔，并给我书面答复。
    [payee] 你好，我在{ $dup_paid_on }给你多转了一笔，{ $dup_amount }。两笔转账单号：{ $trade_no }、{ $trade_no_2 }，截图附上。麻烦你核对一下，把多的这笔退给我，也告诉我大概哪天能退，谢谢。
   *[other] 你好，我在{ $dup_paid_on }付款时，同一笔款项付了两次，多付{ $dup_amount }。两笔交易单号：{ $trade_no }、{ $trade_no_2 }，截图附上。请核对后把多付的一笔原路退回，并告诉我哪天退，谢谢。
}
letter-note-one = { $liable ->
    [provider] 你好，我在{ $dup_paid_on }为同一笔款项被扣了两次，多扣{ $dup_amount }，收款方说只收到一笔。其中一笔的交易单号：{ $trade_no }，另一笔见截图。请查清两笔的状态和去向，退回多扣的一笔，并给我文字答复。
    [bank] 你好，我的卡在{ $dup_paid_on }为同一笔款项被扣了两次，多扣{ $dup_amount }，收款方说只收到一笔。其中一笔的交易单号：{ $trade_no }，另一笔见流水。请查清两笔的状态和去向，退回多扣的一笔，并给我书面答复。
    [payee] 你好，我在{ $dup_paid_on }给你多转了一笔，{ $dup_amount }。其中一笔的单号：{ $trade_no }，另一笔见截图。麻烦你核对一下，把多的这笔退给我，也告诉我大概哪天能退，谢谢。
   *[other] 你好，我在{ $dup_paid_on }付款时，同一笔款项付了两次，多付{ $dup_amount }。其中一笔的交易单号：{ $trade_no }，另一笔见截图。请核对后把多付的一笔原路退回，并告诉我哪天退，谢谢。
}
letter-note-none = { $liable ->
    [provider] 你好，我在{ $dup_paid_on }为同一笔款项被扣了两次，多扣{ $dup_amount }，收款方说只收到一笔，两笔账单见截图。请查清两笔的状态和去向，退回多扣的一笔，并给我文字答复。
    [bank] 你好，我的卡在{ $dup_paid_on }为同一笔款项被扣了两次，多扣{ $dup_amount }，收款方说只收到一笔，两笔流水见截图。请查清两笔的状态和去向，退回多扣的一笔，并给我书面答复。
    [payee] 你好，我在{ $dup_paid_on }给你多转了一笔，{ $dup_amount }，两笔转账截图附上。麻烦你核对一下，把多的这笔退给我，也告诉我大概哪天能退，谢谢。
   *[other] 你好，我在{ $dup_paid_on }付款时，同一笔款项付了两次，多付{ $dup_amount }，两笔账单截图附上。请核对后把多付的一笔原路退回，并告诉我哪天退，谢谢。
}

## 征信异议

letter-credit-entry =
    报送机构：{ $reporting_institution }
    账户（只写后四位）：{ $entry_account }
    记为逾期的月份：{ $entry_month }
letter-ask-credit-check = 核查这条记录的成因；
letter-ask-credit-correct = 确认不是本人原因造成的，更正或者删除这条记录，并向征信机构更新；
letter-ask-credit-written = 在{ TERM("credit-objection") }内将核查和处理结果书面答复本人；不更正的，写明理由。
letter-credit-law = 依据{ LAW("credit-reporting-25") }，信息主体认为记录存在错误、遗漏的，有权提出异议并要求更正，受理机构应当在{ TERM("credit-objection") }内核查、处理并书面答复。
letter-credit-law-theft = 因盗刷产生的不良记录，可以依据{ LAW("bank-card-14") }请求撤销。

## 报案

letter-police-who =
    姓名：{ $full_name }
    身份证件号码：{ $id_number }
    住址：{ $address }
    联系电话：{ $phone }
    被使用的账户（只写后四位）：{ $card_tail }
letter-police-total = 目前知道的损失合计{ $claim_total }。
letter-police-money = 每一笔的时间、金额、收款方和交易单号，以随带的账单为准。
letter-police-suspect =
    收款账户或户名：{ $suspect_account }
    电话、微信、网址、软件名：{ $suspect_contact }
letter-police-ask-receipt = 受理报案，出具报案回执；
letter-police-ask-stop = 对涉案账户依法止付、冻结；
letter-police-ask-records = 调取涉案交易和收款账户的记录。

## 起诉

letter-plaintiff =
    原告：{ $full_name }
    性别：{ $gender }
    出生日期：{ $birth_date }
    民族：{ $nation }
    职业或工作单位：{ $occupation }
    住址：{ $address }
    联系电话：{ $phone }
    公民身份号码：{ $id_number }
letter-defendant =
    被告：{ $defendant_name }
    住所地：{ $defendant_address }
    统一社会信用代码：{ $defendant_code }
    法定代表人：{ $defendant_head }
    联系电话：{ $defendant_phone }
letter-defendant-person =
    被告：{ $defendant_name }
    住址：{ $defendant_address }
    联系电话：{ $defendant_phone }
letter-court-interest = 支付利息：以{ $claim_total }为基数，自{ $first_sent_on }首次提出要求的次日起，至实际付清之日止，按一年期贷款市场报价利率{ RATE("lpr-1y") }计算（{ $claim_total }×年利率×天数÷365，期间利率变动的分段计算）；暂计至{ $today }，共{ $interest_days }天，为{ $interest }；
letter-court-interest-open = 支付利息：以{ $claim_total }为基数，自起诉之日起，至实际付清之日止，按一年期贷款市场报价利率{ RATE("lpr-1y") }计算（{ $claim_total }×年利率×天数÷365）；
letter-court-fee = 承担本案诉讼费。
letter-court-done = 事情发生后，本人提出过以下要求：
letter-court-reasons = 上述问题至今没有解决，本人的损失由此产生并持续。为维护合法权益，特提起诉讼，请支持本人的全部请求。
letter-court-original = 以上截图和电子记录由原告从本人的手机、账户中截取或者导出，原始载体由原告保存，可以当庭核对。对方掌握而不提供的记录，请责令其提交（{ LAW("evidence-rules-95") }）。
letter-court-to =
    此致
    { $court_name }

## 证据清单和沟通记录

letter-evidence-case = 提交人：{ $full_name }。
letter-evidence-note = 以上材料的原件、原始载体由提交人保存，需要时可以当面核对。
letter-table-no = 序号
letter-table-item = 证据名称
letter-table-proves = 证明内容
letter-table-pages = 页数
letter-call-how = 记录人：{ $full_name }。每一次沟通记一行，时间写到几点几分。
letter-call-record = 有通话录音、聊天截图的，另外保存，文件名写上日期。
letter-call-time = 日期、时间
letter-call-who = 对方、电话、工号
letter-call-said = 内容和答复
letter-call-ref = 编号
letter-call-rung = { $rung ->
    [merchant] 商家
    [provider] 支付平台
    [bank] 银行
    [regulator] 监管部门
    [mediation] 调解组织
    [court] 人民法院
   *[other] 对方
}
letter-call-filed = 提出投诉或要求

## 回复答复

letter-reply-number = 就编号{ $sent_ref }的投诉，回复如下：
letter-reply-no-number = 就本人的投诉（编号：{ $complaint_no }），回复如下：
letter-reply-why = { $outcome ->
    [refused] 贵方拒绝了本人的要求，但没有逐项说明理由和依据，本人不接受。
    [stalled] 贵方已经答应处理，但至今没有办理，本人不同意结案。
    [partial] 贵方只同意解决一部分，差额没有依据，本人不接受以此了结。
    [in_kind] 贵方提出以券、会员等代替退款，本人不接受，坚持要求退还款项。
    [silent] 贵方到期没有答复，本人不同意结案。
   *[improper] 贵方的答复没有写明是否退款、金额、日期和理由，没有解决问题，本人不同意结案。
}
letter-reply-points = 逐项书面答复：同不同意、金额多少、哪天到账、退到哪个账户；不同意的，写明理由和依据，并提供证据；
letter-reply-review = 转主管或者投诉部门复核，并告知复核的编号和答复日期。
letter-reply-next = 已经支付的部分，本人视为部分履行，不放弃其余要求。仍不解决的，本人将向监管部门投诉，并保留起诉的权利。

## 经过：各场景共用

story-number = 交易单号：{ $trade_no }。
story-merchant-number = 商户单号：{ $merchant_no }。

## 经过：免密、自动扣款没成功

nopass-story-failed = 本人开通了{ letter-via }的免密支付（自动扣款）{ $scene ->
    [till] ，用于日常付款
    [transit] ，用于乘坐公共交通
    [membership] ，用于会员续费
    [utility] ，用于缴纳生活费用
    [repayment] ，用于还款
   *[other] { "" }
}。{ $failed_on }，{ $symptom ->
    [shown_failed] 应扣的款项提示扣款失败
    [taken_anyway] 页面显示扣款失败，账户里的钱却被扣走
    [service_stopped] 应扣的款项没有扣成，服务因此被停
   *[not_taken] 应扣的款项没有扣成
}。
nopass-story-cause = { $cause ->
    [bank_maintenance] 据本人了解，原因是银行系统维护。
    [tech_fault] 据本人了解，原因是系统出现技术故障。
    [merchant_rule] 据本人了解，原因是商家改变了扣款方式或规则。
    [payment_rule] 据本人了解，原因是支付方改变了扣款规则。
    [low_balance] 当时账户余额不足。
    [card_expired] 当时绑定的银行卡已经过期。
    [switched_off] 当时免密支付已经关闭。
    [someone_else] 本人没有操作，账户疑似被他人使用。
   *[not_sure] 失败的原因至今没有得到书面说明。
}
nopass-story-notice = { $notice ->
    [hidden] 相关通知放在不显眼的位置，本人事前没有看到。
   *[no_notice] 事前本人没有收到通知。
}
nopass-story-reminder = 对方曾承诺提醒，但本人没有收到提醒。

## 经过：付了两次

dup-story-paid = { $dup_paid_on }，本人通过{ letter-via }向{ $dup_payee ->
    [person] 收款人
   *[merchant] { $merchant }
}付款时，同一笔款项支付了两次，多付{ $dup_amount }。
dup-story-cause = { $dup_cause ->
    [charged_twice] 本人只付款一次，账户却被扣了两笔。
    [several_taps] 付款页面当时没有反应，本人又点击了付款。
    [late_confirmation] 付款后长时间没有成功提示，本人又付了一次。
    [two_channels] 本人换了一个付款渠道，前一笔随后也扣款成功。
    [tricked] 本人是应他人的要求再次付款的。
   *[not_sure] 两笔款项只对应一个订单。
}
dup-story-contact = { $dup_contact ->
    [admitted] 收款方承认多收，但至今没有退还。
    [no_reply] 本人已联系收款方，没有得到答复。
    [refused] 本人已联系收款方，对方拒绝退还。
    [got_one] 收款方答复只收到一笔，另一笔的去向不明。
   *[induced] 第二次付款是收款方要求的。
}
dup-story-numbers = 两笔交易的单号：{ $trade_no }；{ $trade_no_2 }。

## 经过：转错了

mistaken-story-paid = { $mistaken_on }，本人通过{ letter-via }付款时，{ $mistaken_how ->
    [wrong_payee] 选错了收款人
    [wrong_account] 填错了收款账号
    [wrong_amount] 输错了金额
    [system] 本人填写无误，系统却转错
   *[accident] 误触付款
}，将{ $mistaken_amount }误付给{ $mistaken_payee ->
    [merchant] { $merchant }
    [known] 收款人
    [stranger] 一名收款人
   *[unknown] 身份不明的收款人
}。
mistaken-story-no-debt = 本人与收款人之间没有这笔款项对应的债务。
mistaken-story-contact = { $mistaken_contact ->
    [agreed] 收款人答应退还，但至今没有退。
    [no_reply] 本人已联系收款人，没有得到答复。
    [refused] 本人已要求退还，收款人拒绝。
   *[says_owed] 本人已要求退还，收款人称该款项应当支付，但没有提供依据。
}

## 经过：付款没成

pf-story-paid = { $pf_paid_on }，本人通过{ letter-via }{ $pf_kind ->
    [shop] 在门店付款
    [person] 向他人转账
    [top_up] 充值
    [withdrawal] 提现或转账到自己的账户
   *[online] 在网上付款
}，{ $pf_seen ->
    [failed] 付款失败
    [pending] 款项一直显示处理中
    [gone_unpaid] 账户里的钱已经扣走，付款却没有完成
    [refused] 付款被拦截
   *[changed] 实际扣款与本人确认的内容不一致
}。
pf-story-amount = 涉及的金额是{ $pf_amount }。
pf-story-changed = { $pf_changed ->
    [qr_replaced] 现场的收款码被他人调换。
    [malware] 本人的手机疑似被他人植入程序或者操控。
    [page_differs] 扣款的金额或收款人与页面显示的不同。
   *[not_sure] 差异的原因至今没有得到说明。
}
pf-story-says = { $pf_says ->
    [received] 收款方确认收到款项，但不予认可。
   *[not_received] 收款方答复没有收到款项。
}

## 经过：金额不对

wa-story-charged = { $wa_on }，{ $wa_charger ->
    [payment_app] { letter-via }
    [bank] { letter-bank }
    [consumer_finance] ________（请填写：放款机构全称）
    [person] 收款人
   *[shop] { $merchant }
}收取的款项比应收的多{ $wa_amount }。
wa-story-cause = { $wa_cause ->
    [slip] 付款时本人输错了金额，实付多于应付。
    [merchant_typed] 付款金额由对方输入，高于应付金额。
    [billing] 计费的数量或者计算有误。
    [price_misread] 实际收取的价格与本人付款前看到的不一致。
    [coupon] 应当使用的优惠没有抵扣。
    [fee] 收取的手续费或者利息与约定不符。
   *[not_sure] 对方没有说明收取的依据。
}
wa-story-shown = { $wa_shown ->
    [different] 付款前公示或者约定的标准与实际收取的不同。
   *[hidden] 付款前没有清楚地告知该项价格或者规则。
}
wa-story-said = { $wa_said ->
    [admitted] 对方承认多收，但至今没有退还。
    [explained] 对方称本来就应这样收取，但没有提供依据。
   *[refused] 本人已要求退还，对方拒绝或者不予理会。
}

## 经过：没同意的扣款

unauth-story-debit = 本人的{ $unauth_via ->
    [ios] 苹果账户订阅
   *[other] { letter-via }
}被{ $merchant }{ $unauth_times ->
    [once] 扣款一次，日期是{ $unauth_last_on }
    [few] 多次扣款，最近一次是{ $unauth_last_on }
   *[long] 多次扣款，持续一年以上，最近一次是{ $unauth_last_on }
}。本人要求退还的金额是{ $unauth_amount }。
unauth-story-signup = { $unauth_signup ->
    [never_seen] 本人从未见过该服务的开通页面，没有同意扣款。
    [default_ticked] 该服务在付款页面被默认勾选，本人没有主动开通。
    [trial_rolled] 该服务以低价或免费试用开通，到期后自动扣款。
    [cancelled] 本人已经取消该服务，之后仍被扣款。
    [price_rose] 该服务续费时涨价，本人没有同意新的价格。
    [child] 该笔款项由未成年人在监护人不知情时支付。
    [family] 该服务由家人在本人账户上开通。
   *[not_sure] 本人不记得同意过这项扣款，请提供开通的记录。
}
unauth-story-used = { $unauth_used ->
    [unused] 本人没有使用过该服务。
    [partly] 本人只使用了其中一部分。
   *[fully] 本人使用过该服务。
}
unauth-story-notice = { $unauth_notice ->
    [signup_only] 扣款之前，商家没有提醒。
    [renewal_only] 开通之前，商家没有以显著方式说明会自动扣款。
    [hard_to_cancel] 取消的入口难以找到，无法方便地取消。
   *[neither] 开通之前和扣款之前，商家都没有以显著方式说明会自动扣款。
}
unauth-story-answer = { $unauth_answer ->
    [promised] 商家答应退款，但至今没有到账。
    [partial] 商家只同意退还一部分。
    [in_kind] 商家只同意给券或者延长会员。
    [refused] 商家拒绝退款。
    [brushed_off] 商家的答复没有解决问题。
   *[gone] 本人无法联系到商家。
}

## 经过：退款没到

refund-story-paid = { $refund_paid_on }，本人通过{ letter-via }向{ $refund_from ->
    [pay_app] { letter-via }
    [bank] { letter-bank }
    [person] 收款人
   *[store] { $merchant }
}付款。
refund-story-reason = { $refund_reason ->
    [faulty] 商品或服务与约定不符，本人要求退款。
    [no_reason] 本人在规定的期限内要求退货退款。
    [not_delivered] 商品没有发出或者服务没有提供，本人要求退款。
    [my_cancel] 本人取消了该服务或票，要求退款。
    [duplicate] 同一笔款项支付了两次，本人要求退还多付的一笔。
    [overcharged] 收取的金额有误，本人要求退还多收的部分。
    [never_agreed] 本人没有同意过这笔扣款，要求退款。
   *[other] 本人要求退款。
}
refund-story-kind = { $refund_kind ->
    [refused] 自{ $refund_since }提出后，对方拒绝退款。
    [stalled] 自{ $refund_since }提出后，对方一直没有处理。
    [promised] { $refund_since }，对方答应退款，但至今没有到账。
    [missing] { $refund_since }，对方称已经退款，但本人没有收到。
    [short] { $refund_since }，对方退还的金额少于应退的金额。
   *[wrong_account] { $refund_since }，对方称已经退款，但没有退回本人的原付款账户。
}
refund-story-amount = 至今没有退到的金额是{ $refund_amount }。
refund-story-number = 退款单号：{ $refund_no }。

## 经过：货或服务没来

unmet-story-bought = { $unmet_kind ->
    [goods_wrong] { $unmet_on }收到的商品，本人通过{ letter-via }付款，卖家是{ unmet-story-seller }。
   *[other] { $unmet_on }，本人通过{ letter-via }向{ unmet-story-seller }付款{ $unmet_kind ->
        [not_shipped] 购买商品
        [prepaid] 办理预付卡、储值或者课程
        [membership] 购买会员服务
        [recharge] 充值
        [event] 购买演出、旅行或者活动
       *[service] 购买服务
    }。
}
unmet-story-seller = { $unmet_shop ->
    [person] 卖家
   *[other] { $merchant }
}
unmet-story-wrong = { $unmet_kind ->
    [not_shipped] 对方至今没有发货，或者本人没有收到。
    [goods_wrong] { $unmet_goods ->
        [defective] 商品有质量问题。
        [fake] 商品疑似假冒。
        [regret_early] 本人在退货期限内要求无理由退货。
        [regret_late] 本人要求退货。
       *[wrong] 商品发错、少发或者与说明不符。
    }
    [prepaid] { $unmet_prepaid ->
        [shut] 商家已经停业。
        [moved] 商家搬迁，本人难以继续使用。
        [changed] 商家转让或者改变了约定的内容。
        [regret_early] 本人付款后不久要求退款。
        [regret_late] 本人要求终止并退还剩余款项。
       *[no_service] 商家没有按约定提供服务。
    }
    [membership] 会员至今没有生效或者无法使用。
    [recharge] { $unmet_recharge ->
        [seller_has_it] 对方收到了款项，但没有充值到账。
        [seller_has_not] 对方称没有收到款项，本人账户已经扣款。
        [wrong_account] 充值时号码填写有误。
       *[not_sure] 款项已经扣走，充值没有到账。
    }
    [event] { $unmet_event ->
        [cancelled] 对方取消了活动。
        [cannot_go] 本人不能参加，要求退款。
       *[postponed] 对方改变了时间或者内容。
    }
   *[service] 对方没有按约定提供服务。
}
unmet-story-answer = { $unmet_answer ->
    [promised] 对方答应处理，但至今没有办。
    [partial] 对方只同意退还一部分。
    [in_kind] 对方只同意给券或者延期。
    [refused] 对方拒绝退款。
    [no_reply] 本人多次联系，对方拖延或者不回复。
    [closed] 对方已经关门、停业或者搬走。
    [vanished] 本人无法联系到对方。
   *[bankrupt] 对方已经进入破产程序。
}

## 经过：被盗刷或被骗

theft-story-what = { $theft_on }，{ $theft_kind ->
    [nopass] 他人使用本人{ letter-via }的免密支付付款，本人没有操作，也没有授权。
    [phone_gone] 本人的手机或 SIM 卡遗失、被盗后，{ letter-via }发生了不是本人操作的交易。
    [tampered] 本人{ letter-via }的手机号、密码或者支付设置被他人更改，发生了不是本人操作的变动。
    [closed] 本人{ letter-via }的免密支付或者账户在本人不知情的情况下被关闭。
    [fake_service] 有人冒充客服，骗取本人通过{ letter-via }付款或者提供信息。
    [brushing] 有人以刷单、做任务返利为名，骗取本人通过{ letter-via }付款。
    [other_trick] 有人以欺骗手段，使本人{ letter-via }的资金受到损失。
   *[not_me] 本人{ letter-via }发生了不是本人操作、也没有授权的交易。
}
theft-story-gave = { $theft_gave ->
    [link] 此前本人曾在他人发来的链接里填写资料。
    [code] 此前本人曾被骗说出验证码或者密码。
    [screen] 此前本人曾被骗共享屏幕或者安装软件。
    [paid] 款项是本人受骗后付出的。
    [lent] 此前本人曾把卡或者密码交给认识的人使用。
   *[nothing] 本人没有向任何人提供密码、验证码。
}
theft-story-with-me = 事发时，银行卡和手机一直由本人保管。
theft-story-told = { $theft_told_on }，本人已将上述情况通知银行或支付平台。
theft-story-police = 本人已经报警。

## 要求的说法

letter-claim-double = 退还重复支付的款项
letter-claim-mistaken = 返还误付的款项
letter-claim-overcharge = 退还多收的款项
letter-claim-stuck = 退还已经扣走的款项，或者按已付款办成，二者择一
letter-claim-changed = 退还与本人确认不一致而多扣的款项
letter-claim-stolen = 返还或者赔偿未经本人授权而被转走的款项
letter-claim-after-notice = 赔偿本人通知之后继续发生的损失
letter-claim-penalty = 承担由此产生的罚息、违约金和利息
letter-claim-late-fee = 承担由此产生的滞纳金
letter-claim-fee = 承担由此产生的手续费
letter-claim-extra = 承担由此多支出的合理费用
letter-claim-taken = 退还显示失败却被扣走的款项，或者按已付款办理，二者择一
letter-claim-refund = 支付至今没有退到的款项
letter-claim-refund-most = 退还应退的款项；主张扣除的，写明约定的依据和算法
letter-claim-price = 退还没有按约定提供的商品或者服务的价款
letter-claim-freight = 退还运费和手续费
letter-claim-difference = 退还未经同意涨价而多扣的差价
letter-claim-child = 退还未成年人支付的款项
letter-claim-unagreed = 退还未经本人同意扣走的款项
letter-claim-unused-part = 退还未使用部分的款项
letter-claim-service = 恢复被停的会员或者服务，顺延停用的天数，或者按天退费
letter-claim-credit = 更正因此产生的不良信用记录
letter-claim-order = 恢复没有办成的订单；不能恢复的，承担能够证明的差价
letter-claim-loan = 确认以本人名义发放的借款与本人无关，停止催收
letter-claim-stop = 立即停止扣款、解除自动续费，并书面确认
letter-claim-days-refund = 补足没有用上的{ $days_lost }天；不能补足的，按{ $days_price }÷{ $days_period }天×{ $days_lost }天退还费用
letter-claim-days = 补足没有用上的天数，或者按天退还费用
