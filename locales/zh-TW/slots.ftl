### 各項內容的名字：信裡的空格、改答案時的列表都用它。

## 各場景共用

slot-platform = 付款方式
slot-bank = 銀行
slot-merchant = 商家名稱
slot-trade-no = 交易單號
slot-merchant-no = 商戶單號
slot-trade-no-2 = 第二筆的交易單號
slot-days-price = 這一期付的錢
slot-days-period = 這一期的天數
slot-days-lost = 沒用到的天數
slot-days-ready = 天數算好了
slot-sent-on = 提交日期
slot-sent-ref = 投訴編號

## 免密、自動扣款沒成功

slot-symptom = 看到的情況
slot-scene = 付什麼的
slot-cause = 失敗的原因
slot-notice = 有沒有通知
slot-reminder = 有沒有提醒
slot-failed-on = 失敗的日期
slot-losses = 損失

## 付了兩次

slot-dup-cause = 怎麼付重的
slot-dup-records = 帳單裡有幾筆
slot-dup-payee = 錢付給了誰
slot-dup-contact = 收款方怎麼說
slot-dup-amount = 多付的金額
slot-dup-paid-on = 多付的日期

## 轉錯了

slot-mistaken-how = 怎麼錯的
slot-mistaken-payee = 錢到了誰那裡
slot-mistaken-contact = 收款人怎麼說
slot-mistaken-amount = 轉錯的金額
slot-mistaken-on = 轉錯的日期

## 付款沒成

slot-pf-seen = 帳單上的情況
slot-pf-kind = 付款的種類
slot-pf-cause = 沒成的原因
slot-pf-changed = 哪裡被改了
slot-pf-says = 收款方怎麼說
slot-pf-amount = 涉及的金額
slot-pf-paid-on = 付款日期
slot-pf-losses = 損失

## 金額不對

slot-wa-cause = 哪裡不對
slot-wa-charger = 誰收的錢
slot-wa-shown = 事先寫沒寫清楚
slot-wa-said = 對方怎麼說
slot-wa-amount = 多收的金額
slot-wa-on = 扣款日期

## 沒同意的扣款

slot-unauth-signup = 怎麼開通的
slot-unauth-via = 從哪裡扣的
slot-unauth-used = 用過多少
slot-unauth-notice = 講沒講清楚
slot-unauth-industry = 商家的行業
slot-unauth-times = 扣了幾次
slot-unauth-amount = 要求退還的金額
slot-unauth-last-on = 最近一次扣款的日期
slot-unauth-answer = 商家怎麼說

## 退款沒到

slot-refund-kind = 退款卡在哪裡
slot-refund-refusal = 拒絕的說法
slot-refund-promise = 答應的方式
slot-refund-number = 有沒有退款單號
slot-refund-short = 少退的理由
slot-refund-lost = 退到了哪裡
slot-refund-from = 該由誰退
slot-refund-reason = 退款的原因
slot-refund-proof = 退貨的憑證
slot-refund-paid-on = 付款日期
slot-refund-since = 提出或答應退款的日期
slot-refund-due-on = 說好的退款日期
slot-refund-price = 當初付的金額
slot-refund-amount = 還沒退到的金額
slot-refund-no = 退款單號

## 貨或服務沒來

slot-unmet-kind = 出了哪種問題
slot-unmet-shop = 跟誰買的
slot-unmet-goods = 貨的情況
slot-unmet-prepaid = 預付卡的情況
slot-unmet-recharge = 儲值的情況
slot-unmet-event = 活動的情況
slot-unmet-answer = 賣家現在的情況
slot-unmet-losses = 損失
slot-unmet-on = 付款或收貨的日期

## 被盜刷或被騙

slot-theft-kind = 發生了什麼
slot-theft-gave = 給過對方什麼
slot-theft-losses = 損失
slot-theft-on = 發生的日期
slot-theft-facts = 已經辦了的
slot-theft-told-on = 通知銀行或平台的日期

## 從不在這裡問、由本人在信上填的

slot-full-name = 姓名
slot-gender = 性別
slot-birth-date = 出生日期
slot-nation = 民族
slot-occupation = 職業或工作單位
slot-id-type = 證件類型
slot-id-number = 身份證件號碼
slot-phone = 聯絡電話
slot-address = 地址
slot-card-tail = 卡號或帳戶的後四位
slot-complaint-no = 投訴編號
slot-respondent-address = 商家的登記地址
slot-respondent-phone = 商家的電話
slot-institution-name = 機構全稱
slot-other-party = 對方的名稱或姓名
slot-other-party-phone = 對方的聯絡方式
slot-reporting-institution = 報送記錄的機構
slot-entry-account = 帳戶後四位
slot-entry-month = 年月
slot-suspect-account = 收款帳戶或戶名
slot-suspect-contact = 電話、帳號、網址
slot-defendant-name = 被告的全稱或姓名
slot-defendant-address = 被告的住所
slot-defendant-code = 統一社會信用代碼
slot-defendant-head = 法定代表人姓名
slot-defendant-phone = 被告的電話
slot-court-name = 法院全稱
