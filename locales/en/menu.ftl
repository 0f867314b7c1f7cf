### The first question: what kind of trouble it is.

menu =
    What went wrong with your payment? Choose the closest.
    Money is leaving your account now, or you did not make the payment? Choose “Stolen or cheated” first: I will tell you at once how to stop it.
    .stolen = Urgent! Stolen or cheated
    .nopass_failed = An automatic payment failed
    .unauthorised_deduction = Charged without my consent
    .duplicate_payment = I paid the same thing twice
    .wrong_amount = The amount is wrong
    .payment_failed = A payment or transfer went wrong
    .refund_not_received = My refund is refused or missing
    .service_not_rendered = Paid, but nothing came
    .mistaken_transfer = I sent money by mistake
    .something_else = Something else

menu-elsewhere =
    I am not prepared for this kind of problem yet, and I do not want to cost you time. You can go straight to:
    Merchants, platforms, membership renewals, prepaid cards: { HOTLINE("samr") }, or { LINK("samr-12315") }. You can also ask { NAME("association") } to mediate.
    WeChat Pay, Alipay and other payment apps: their own service first (WeChat Pay { HOTLINE("wechat") }, Alipay { HOTLINE("alipay") }); if that does not solve it, the People’s Bank at { HOTLINE("pboc") }.
    Bank cards, loans, insurance: the bank or insurer first; if that does not solve it, { HOTLINE("nfra") }.
    Not sure who is in charge: { HOTLINE("city") }. Legal questions: { HOTLINE("legal-aid") }, free advice. Legal aid has conditions such as financial hardship; ask about it there too.

menu-elsewhere-before =
    Next step: today, you call the one that fits best. Complaining to these offices costs nothing; if anyone asks for money first, do not pay.
    Have ready: which day, how much, paid to whom, the transaction number, and what you want. Trust the number in the app, on the back of the card or on the official website, not a “customer service” found by searching.
    If things change, send /start and come back.
