### How facts are worded: names, menu paths, lengths of time, and statements with a source.
### The numbers, articles and deadlines themselves stand in dialogs/facts/.

## Lengths of time

term-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
term-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
term-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
term-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
term-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
# $term and $most are worded as above: “15 days (at most 60 days)”
term-up-to = { $term } (at most { $most })

## Said right after a fact; the space in front belongs to the message

hedge = { " " }(please check the latest official notice)
rate-as-of = { $rate } (as of { $date })
article-of-law = Art. { $article } of { $law }
hotline-abroad = { $number } (from abroad { $abroad })
hours-workdays = office hours on working days
hours-always = day and night

## Banks

name-icbc = ICBC
name-abc = Agricultural Bank of China
name-boc = Bank of China
name-ccb = China Construction Bank
name-bocom = Bank of Communications
name-psbc = Postal Savings Bank of China
name-cmb = China Merchants Bank
name-citic = China CITIC Bank
name-ceb = China Everbright Bank
name-cmbc = China Minsheng Bank
name-cib = Industrial Bank (CIB)
name-spdb = SPD Bank
name-pab = Ping An Bank
name-cgb = China Guangfa Bank
name-hxb = Hua Xia Bank
name-bob = Bank of Beijing
name-bosc = Bank of Shanghai
name-nbcb = Bank of Ningbo
name-njcb = Bank of Nanjing

## Payment brands and shopping platforms

name-wechat = WeChat Pay
name-alipay = Alipay
name-unionpay = UnionPay
name-meituan = Meituan
name-jd = JD.com
name-douyin = Douyin

## Public bodies

name-nfra = the National Financial Regulatory Administration (NFRA)
name-pboc = the People’s Bank of China (PBoC)
name-samr = the market regulator
name-city = the city government hotline
name-police = the police
name-antifraud = the police anti-fraud line
name-legal-aid = the public legal service line
name-court = the court
name-cac = the internet regulator’s reporting centre
name-pcac = the Payment and Clearing Association of China
name-association = the consumers’ association

## Laws and rules

law-consumer = the Consumer Rights Protection Law
law-consumer-rules = the Implementing Regulations of the Consumer Rights Protection Law
law-consumer-penalties = the Measures for Penalising Infringements of Consumer Rights
law-online-trading = the Measures for the Supervision of Online Trading
law-platform-rules = the Measures for the Supervision of Online Trading Platform Rules
law-ecommerce = the E-Commerce Law
law-civil = the Civil Code
law-contract-interpretation = the Supreme People’s Court’s Interpretation on the General Provisions on Contracts of the Civil Code
law-psp-regulation = the Regulations on the Supervision of Non-Bank Payment Institutions
law-psp-rules = the Detailed Rules for the Regulations on the Supervision of Non-Bank Payment Institutions
law-network-payment = the Measures for Online Payment Services of Non-Bank Payment Institutions
law-anti-fraud = the Anti-Telecom and Online Fraud Law
law-commercial-bank = the Commercial Bank Law
law-bank-card = the Supreme People’s Court’s Provisions on Bank Card Disputes
law-credit-reporting = the Regulations on the Credit Reporting Industry
law-pboc-consumer = the PBoC’s Measures for Protecting Financial Consumers
law-bank-complaints = the Measures for Handling Consumer Complaints in Banking and Insurance
law-samr-complaints = the Measures for Handling Complaints and Reports in Market Regulation
law-pipl = the Personal Information Protection Law
law-civil-procedure = the Civil Procedure Law
law-civil-procedure-explanation = the Supreme People’s Court’s Interpretation of the Civil Procedure Law
law-evidence-rules = the Supreme People’s Court’s Provisions on Evidence in Civil Proceedings
law-online-consumer = the Supreme People’s Court’s Provisions (I) on Online Consumer Disputes
law-prepaid = the Supreme People’s Court’s Interpretation on Prepaid Consumption Disputes
law-insurance = the Insurance Law
law-arbitration = the Arbitration Law
# These two are rules of the platform for its merchants, not laws
law-wechat-complaints = the WeChat Pay Rules for Handling Consumer Complaints
law-wechat-nopass = the WeChat Pay Rules for Protecting Users of Password-Free Payment

## Menu paths: the Chinese words are what stands on the phone

path-wechat-bill = 我 (Me) → 服务 (Services) → 钱包 (Wallet) → 账单 (Transactions)
path-wechat-complain = 我 (Me) → 服务 (Services) → 钱包 (Wallet) → 账单 (Transactions) → open this payment → 对订单有疑惑 (Question about this order) → 投诉商家 (Complain about the merchant)
path-wechat-complain-again = open your earlier complaint → 继续投诉 (Continue the complaint)
path-wechat-numbers = 我 (Me) → 服务 (Services) → 钱包 (Wallet) → 账单 (Transactions) → open this payment → 交易单号 (transaction number) and 商户单号 (merchant number)
path-wechat-close-debit = 我 (Me) → 服务 (Services) → 钱包 (Wallet) → 支付设置 (Payment settings) → 自动续费 (Auto-renewal) or 免密支付 (Password-free payment) → open the service → 关闭扣费服务 (Stop debits)
path-wechat-close-debit-old = 我 (Me) → 服务 (Services) → “···” at the top right → 扣费服务 or 自动扣费 (Automatic debits) → open the service → 关闭扣费服务 (Stop debits)
path-alipay-bill = 我的 (Me) → 账单 (Transactions)
path-alipay-numbers = 我的 (Me) → 账单 (Transactions) → open this payment → 订单号 (order number) and 商家订单号 (merchant order number)
path-alipay-complain = 我的 (Me) → 账单 (Transactions) → open this payment → 对此订单有疑问 (Question about this order) or 投诉 (Complain)
path-alipay-service = 我的 (Me) → 我的客服 (My customer service)
path-alipay-close-debit = 我的 (Me) → 设置 (Settings) → 支付设置 (Payment settings) → 免密支付/自动扣款 (Password-free payment / automatic debit) → open the service → 关闭 (Turn off) or 解约 (End the agreement)
path-douyin-close-debit = 我 (Me) → “≡” at the top right → 我的钱包 (My wallet) → 设置 (Settings) or 支付设置 (Payment settings) → 自动扣款/免密支付 (Automatic debit / password-free payment)
path-douyin-service = 我 (Me) → “≡” at the top right → 我的钱包 (My wallet) → 客服 (Customer service)
path-unionpay-close-debit = 我的 (Me) → 支付设置 (Payment settings) → 免密支付 (Password-free payment)
path-ios-subscription = 设置 (Settings) → your name at the top (Apple Account) → 订阅 (Subscriptions) → open the subscription → 取消订阅 (Cancel subscription)
path-nfra-complain = search WeChat for the mini program 金融消费者保护服务平台 (Financial Consumer Protection Platform) → 我要投诉 (I want to complain)
path-app-service = open the company’s own app → 我的 (Me) → 客服 (Customer service)

## Statements: refunds and debits

claim-refund-original-route = Refunds go back the way you paid: to your balance if you paid from the balance, to the same card if you paid by card.
claim-balance-refund-minutes = A refund to the WeChat balance usually arrives within twenty minutes.
claim-refund-partial = A WeChat Pay order can be refunded in part, or in several parts.
claim-refund-no-action = A real refund arrives by itself. You never have to transfer money first, scan a code or pay to “unfreeze” anything.
claim-close-stops-future = Switching the debit off only stops future charges. Money already taken has to be claimed back separately.
claim-cancel-membership-too = After switching the debit off, cancel the membership in the merchant’s app as well. It is only closed when both are.
claim-accepted-transfer-final = Once the other person has accepted a transfer, neither the payment platform nor the bank can take it back. Ask them to return it, ask the police to help reach them, or sue.
claim-non-cash-optional = You may refuse coupons or a longer membership as compensation and insist on money.

## Statements: safety

claim-million-guarantee-free = The “million guarantee” (百万保障) of WeChat and Alipay is free and automatic. It does not expire and needs no renewing or cancelling. Anyone who calls to say it will cost you money or hurt your credit record is a fraudster.
claim-staff-never-ask = Real staff never ask for your password, a verification code, your payment code, your full card number or its security code. They never ask you to share your screen, or to move money to a “safe account”.
claim-start-complaint-yourself = Start the complaint yourself, from the bill or inside the app. Trust only the number in the app or on the back of your card, not one found by searching, and add no private WeChat or QQ “customer service”.
claim-card-back-number = The number on the back of your card is the safest. If it differs from ours, use the one on the card.
claim-agents-refuse = Turn down anyone who offers to get you a “full refund” for a fee and your ID card. A complaint with made-up facts can have legal consequences.
claim-antifraud-pick-up = If { HOTLINE("antifraud") } calls you, pick up: it is the police warning you that you may be being cheated.

## Statements: who does what

claim-regulator-split = Banks and insurers are supervised by the NFRA: call { HOTLINE("nfra") }. Payment institutions such as WeChat Pay and Alipay are supervised by the PBoC: call { HOTLINE("pboc") }.
claim-pboc-forwards = The PBoC passes a complaint on to the institution, or to mediation. It does not decide who owes what.
claim-institution-first = Before you complain to a regulator you are usually expected to have complained to the institution itself. Keep its ticket number and answer. A lawsuit has no such condition.
claim-association-separate = { HOTLINE("samr") } is the market regulator’s line. The consumers’ association is a separate body, which can also mediate.
claim-complaint-not-report = If you want your money back, file a complaint (投诉). A report (举报) points out a breach of the law and brings no refund.
claim-pcac-no-refund = The Payment and Clearing Association takes reports of rule-breaking. It does not decide on refunds.
claim-merged-hotlines = Many places have merged { HOTLINE("samr") } with { HOTLINE("city") }: either number will do.

## Statements: law

claim-no-minimum-suit = There is no minimum amount for a lawsuit. Small sums go through the small-claims procedure, where the first judgment is final.
claim-triple-only-fraud = The threefold compensation is for fraud only. A system fault, a wrong sum or a slow refund is not fraud in itself.
claim-limitation-defence = You can still sue after the limitation period, but the other side may then refuse on that ground. If they do not raise it, the court will not.
claim-limitation-restarts = The limitation period starts afresh when you demand payment, when the other side promises to pay, or when you sue. So keep a record of every demand.
claim-duplicate-careless = Even if you paid twice by your own oversight, the other side has no right to keep the second payment and must return it.
claim-unauthorised-provider-bears = For a payment that you neither made nor allowed, the payment provider bears the loss unless it proves that the fault was yours.
claim-final-interpretation-void = A clause in an online purchase such as “the seller has the right of final interpretation” is void.
claim-court-fee-loser = The side that loses usually bears the court fee.
claim-lawyer-fee-own = You usually bear your own lawyer’s fee and your own time, unless a contract or a law says otherwise.
claim-evidence-originals = Screenshots, recordings and chats all count as evidence. Keep the originals on your phone, do not edit pictures, and be able to open the original page when asked.
claim-simple-interest = interest = principal × yearly rate × days ÷ 365

## Statements: WeChat Pay’s rules for merchants, and what we do not know

claim-nopass-unused-full = Under WeChat Pay’s rules for merchants, if you did not agree to sign up and never used the service, the merchant should refund everything{ hedge }.
claim-nopass-used-part = Under WeChat Pay’s rules for merchants, if you did not agree to sign up but used part of the service, the merchant should keep only the part you used and refund the rest{ hedge }.
claim-nopass-no-proof = Under WeChat Pay’s rules for merchants, if the merchant has no proof that you used the service, the refund is the amount you ask for{ hedge }.
claim-wx-ticket-page-rules = For the time left, what your complaint page shows is what counts.
claim-wx-industry-unknown = WeChat Pay has separate rules for power banks, insurance, unmanned shops and optical modems. I could not find what they say, so I will not guess.
claim-insurance-policy-page = How much account-security insurance pays, and how soon you must report, is what your policy page says.
claim-pab-press-three = Once connected, press 3 for the bank, or 2 for credit cards.
claim-next-year-holidays = I do not have the public holidays of 2027 yet. Working days that reach into 2027 are counted by weekends only and may change.
