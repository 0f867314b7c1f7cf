### 各项内容的名字：信里的空格、改答案时的列表都用它。

## 各场景共用

slot-platform = 付款方式
slot-bank = 银行
slot-merchant = 商家名称
slot-trade-no = 交易单号
slot-merchant-no = 商户单号
slot-trade-no-2 = 第二笔的交易单号
slot-days-price = 这一期付的钱
slot-days-period = 这一期的天数
slot-days-lost = 没用上的天数
slot-days-ready = 天数算好了
slot-sent-on = 提交日期
slot-sent-ref = 投诉编号

## 免密、自动扣款没成功

slot-symptom = 看到的情况
slot-scene = 付什么的
slot-cause = 失败的原因
slot-notice = 有没有通知
slot-reminder = 有没有提醒
slot-failed-on = 失败的日期
slot-losses = 损失

## 付了两次

slot-dup-cause = 怎么付重的
slot-dup-records = 账单里有几笔
slot-dup-payee = 钱付给了谁
slot-dup-contact = 收款方怎么说
slot-dup-amount = 多付的金额
slot-dup-paid-on = 多付的日期

## 转错了

slot-mistaken-how = 怎么错的
slot-mistaken-payee = 钱到了谁那里
slot-mistaken-contact = 收款人怎么说
slot-mistaken-amount = 转错的金额
slot-mistaken-on = 转错的日期

## 付款没成

slot-pf-seen = 账单上的情况
slot-pf-kind = 付款的种类
slot-pf-cause = 没成的原因
slot-pf-changed = 哪里被改了
slot-pf-says = 收款方怎么说
slot-pf-amount = 涉及的金额
slot-pf-paid-on = 付款日期
slot-pf-losses = 损失

## 金额不对

slot-wa-cause = 哪里不对
slot-wa-charger = 谁收的钱
slot-wa-shown = 事先写没写清楚
slot-wa-said = 对方怎么说
slot-wa-amount = 多收的金额
slot-wa-on = 扣款日期

## 没同意的扣款

slot-unauth-signup = 怎么开通的
slot-unauth-via = 从哪里扣的
slot-unauth-used = 用过多少
slot-unauth-notice = 讲没讲清楚
slot-unauth-industry = 商家的行业
slot-unauth-times = 扣了几次
slot-unauth-amount = 要求退还的金额
slot-unauth-last-on = 最近一次扣款的日期
slot-unauth-answer = 商家怎么说

## 退款没到

slot-refund-kind = 退款卡在哪里
slot-refund-refusal = 拒绝的说法
slot-refund-promise = 答应的方式
slot-refund-number = 有没有退款单号
slot-refund-short = 少退的理由
slot-refund-lost = 退到了哪里
slot-refund-from = 该由谁退
slot-refund-reason = 退款的原因
slot-refund-proof = 退货的凭证
slot-refund-paid-on = 付款日期
slot-refund-since = 提出或答应退款的日期
slot-refund-due-on = 说好的退款日期
slot-refund-price = 当初付的金额
slot-refund-amount = 还没退到的金额
slot-refund-no = 退款单号

## 货或服务没来

slot-unmet-kind = 出了哪种问题
slot-unmet-shop = 跟谁买的
slot-unmet-goods = 货的情况
slot-unmet-prepaid = 预付卡的情况
slot-unmet-recharge = 充值的情况
slot-unmet-event = 活动的情况
slot-unmet-answer = 卖家现在的情况
slot-unmet-losses = 损失
slot-unmet-on = 付款或收货的日期

## 被盗刷或被骗

slot-theft-kind = 发生了什么
slot-theft-gave = 给过对方什么
slot-theft-losses = 损失
slot-theft-on = 发生的日期
slot-theft-facts = 已经办了的
slot-theft-told-on = 通知银行或平台的日期

## 从不在这里问、由本人在信上填的

slot-full-name = 姓名
slot-gender = 性别
slot-birth-date = 出生日期
slot-nation = 民族
slot-occupation = 职业或工作单位
slot-id-type = 证件类型
slot-id-number = 身份证件号码
slot-phone = 联系电话
slot-address = 地址
slot-card-tail = 卡号或账户的后四位
slot-complaint-no = 投诉编号
slot-respondent-address = 商家的登记地址
slot-respondent-phone = 商家的电话
slot-institution-name = 机构全称
slot-other-party = 对方的名称或姓名
slot-other-party-phone = 对方的联系方式
slot-reporting-institution = 报送记录的机构
slot-entry-account = 账户后四位
slot-entry-month = 年月
slot-suspect-account = 收款账户或户名
slot-suspect-contact = 电话、账号、网址
slot-defendant-name = 被告的全称或姓名
slot-defendant-address = 被告的住所
slot-defendant-code = 统一社会信用代码
slot-defendant-head = 法定代表人姓名
slot-defendant-phone = 被告的电话
slot-court-name = 法院全称
