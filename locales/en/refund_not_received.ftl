### A refund that does not come: questions, liability, plan. Ids begin with refund-.

## Where is it stuck?

refund-kind = Where is your refund stuck? Choose the closest.
    .refused = They refuse it
    .stalled = I asked, nothing happens
    .promised = Promised, not here yet
    .missing = They say it is sent; nothing came
    .short = Too little came back
    .wrong_account = It went somewhere else
    .tricked = I must pay or scan first

refund-refusal = They refuse. What do they say?
    .no_reason = They give no reason
    .rule = “Our rules: no refund”
    .used = That I used or damaged it
    .past_window = That it is too late
    .elsewhere = That I must ask someone else

refund-promise = Is the promise in writing? Chat, text message, ticket and refund page all count.
    .written = Yes, I can show it
    .spoken = Only spoken

refund-check =
    Let us look first: refunds often arrive without a notice and are easy to miss.
    { claim-refund-original-route } On a credit card it shows up in the card’s bill.
    Have you looked there?
    .not_there = Yes, it is not there
    .found = I found it, it came
    .part = Only a part came
    .not_yet = Not looked yet

refund-look-up =
    Look like this:
    1. Open the record of your payment. Does it say “refunded” (已退款), and to where?
    WeChat: { PATH("wechat-bill") }
    Alipay: { PATH("alipay-bill") }
    2. Look at the place it names: the balance’s details, that card’s statement, the credit card’s bill.
    3. If you paid one order in two ways, it may come back in two parts. Look at both.
    What did you find?
    .not_there = I looked, it is not there
    .found = I found it, it came
    .part = Only a part came
    .not_yet = I looked and cannot tell

refund-check-nudge = Have you looked at the bill and the card’s statement? Tell me whether the refund is there, and we go on.

refund-number =
    Did they give you a refund number, a page that says the refund was made, or a receipt?
    With a number the money can be traced.
    .have = Yes
    .none = No, only words

refund-short = How do they explain the missing part?
    .fee = They kept a fee or penalty
    .used = They kept what I had used
    .in_kind = They gave coupons or points
    .unexplained = They do not explain it

refund-lost = Where did it go?
    .closed_card = To a closed or replaced card
    .other_person = To a stranger
    .payer = To whoever paid for me
    .store_credit = To my credit with the shop
    .not_sure = I do not know, nor do they say

refund-from = Who has to refund it?
    .store = A shop or service on site
    .online = An online shop, app or seller
    .travel = Airline, railway, hotel, tickets
    .pay_app = The payment app itself
    .bank = The bank itself
    .person = A private seller, a person

refund-reason = Why should it come back?
    .faulty = Faulty or not as described
    .no_reason = Nothing wrong, I want to return it
    .not_delivered = Not delivered, service not given
    .my_cancel = I cancelled a service or ticket
    .duplicate = I paid twice
    .overcharged = They charged too much
    .never_agreed = I never agreed to this charge
    .other = Another reason

refund-proof = Did you send the goods back? Do you have proof?
    .signed = Returned, they signed for it
    .sent = Sent, not signed for yet
    .not_yet = Not returned yet
    .none = Returned, but no proof

refund-platform = How did you pay?
    .wechat = WeChat Pay
    .alipay = Alipay
    .unionpay = UnionPay app (云闪付)
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank card directly
    .other_platform = Something else

refund-bank =
    { $refund_from ->
        [bank] Which bank?
       *[other] Which bank issued the card?
    }
    Just the bank’s name. Please do not send me the card number.
    .icbc = ICBC
    .abc = Agricultural Bank of China
    .boc = Bank of China
    .ccb = China Construction Bank
    .bocom = Bank of Communications
    .psbc = Postal Savings Bank
    .cmb = China Merchants Bank
    .citic = China CITIC Bank
    .ceb = China Everbright Bank
    .cmbc = China Minsheng Bank
    .cib = Industrial Bank
    .spdb = SPD Bank
    .pab = Ping An Bank
    .cgb = China Guangfa Bank
    .hxb = Hua Xia Bank
    .bob = Bank of Beijing
    .bosc = Bank of Shanghai
    .nbcb = Bank of Ningbo
    .njcb = Bank of Nanjing
    .other_bank = Another bank

refund-paid-on = On what day did you pay? After a long time the refund has to take another way.
    .skip = I do not remember

refund-since = { $refund_kind ->
        [promised] On what day did they promise the refund?
        [missing] On what day do they say they refunded it?
        [short] On what day was the refund that is too small made?
        [wrong_account] On what day do they say they refunded it?
       *[other] On what day did you ask for the refund?
    }

refund-due-on = By what day did they promise it? A day still to come is fine.
    .skip = They named no day

refund-until-due =
    The promised day is { $refund_due_on }, which has not passed; so far they are not late.
    Have them write down the amount and that day, and keep a screenshot. I will ask you then; if you would rather not wait, we can go on now.
    .arrived = It has come already
    .go_on = Do not wait, go on

refund-due-day =
    The promised day, { $refund_due_on }, has come. Look at your account: is the refund there?
    .arrived = It came
    .go_on = It did not come, go on

refund-due-nudge = Has the refund come? If not, choose “It did not come, go on”, and I will tell you whom to turn to.

refund-price = How much did you pay in all?
    .skip = I do not remember

refund-amount = { $refund_kind ->
        [short] How much is still missing? Only the missing part, for example 128.5.
       *[other] How much should come back and has not? For example 128.5.
    }

refund-nudge = I am still here. Keep the bill, the chat and the refund page, do not delete them. To go on, just answer my last question.

## Liability: who has to refund, and why

refund-liable-own-provider =
    This refund is the payment platform’s own. If it is due, you may ask it to perform ({ LAW("civil-577") }); what it holds without a ground it has to return ({ LAW("civil-985") }).
    You show: the bill, your refund request, its answer.
    It has to keep every instruction traceable and handle your complaint promptly ({ LAW("psp-regulation-25") }, { LAW("psp-regulation-35") }). If it says that it has refunded, ask for the number, the day and the account in writing.

refund-liable-own-bank =
    This refund is the bank’s own. If it is due, you may ask it to perform ({ LAW("civil-577") }); what it holds without a ground it has to return ({ LAW("civil-985") }). A wrong debit or a delay may also carry interest ({ LAW("commercial-bank-73") }).
    You show: the statement, your refund request, the bank’s answer.
    If the bank says that it has refunded, ask for the day, the last digits of the account and the booking number in writing.

refund-liable-person =
    A refund that was agreed is owed ({ LAW("civil-509") }, { LAW("civil-577") }); money received without a ground is owed back, too ({ LAW("civil-985") }).
    You show: the transfer record, and the chat in which the return or refund was agreed.
    Between private persons there is usually no return without reasons, and the market regulator is not in charge: what you agreed counts. { claim-accepted-transfer-final }

refund-liable-trace-provider =
    The merchant can show a refund number, so the money has probably left the merchant. First the payment platform has to find it by that number.
    It must keep every instruction traceable ({ LAW("psp-regulation-25") }) and handle complaints promptly ({ LAW("psp-regulation-35") }). For online purchases it also owes you free reconciliation and records ({ LAW("ecommerce-53") }), and compensates for an error unless it proves that the error was not its own doing ({ LAW("ecommerce-55") }).
    You show: the refund number or the page that says it was made, and the records in which it is missing.
    If the platform says that there is no such refund, go back to the merchant, who still owes it.

refund-liable-trace-bank =
    The merchant can show a refund number, so the money has probably left the merchant. First ask your bank to look for it by that number. If it arrived, it has to be booked ({ LAW("civil-577") }); the bank may not keep it without a ground ({ LAW("civil-985") }), and delay may carry interest ({ LAW("commercial-bank-73") }).
    You show: the refund number or the card slip, and the statement of those days.
    If the bank says in writing that nothing came, take that to the merchant, who still owes it.

refund-liable-no-number =
    A refund is done when it has reached you. Whoever says “refunded” and cannot show a number still owes it ({ LAW("civil-509") }, { LAW("civil-577") }).
    They show: refund number, day, and which account. In a dispute over an online purchase the merchant has to produce the contract and the transaction records ({ LAW("ecommerce-62") }).
    You show: where they said “refunded”, and the records in which it is missing.
    Refusing or stalling on purpose makes them liable ({ LAW("consumer-48") }).

refund-liable-closed-provider =
    A refund to a closed or replaced card is usually not lost: it may bounce back to the payment platform or the merchant, or sit with the bank. First ask the platform for its state, then for another way to you.
    It must keep every instruction traceable ({ LAW("psp-regulation-25") }) and handle complaints promptly ({ LAW("psp-regulation-35") }). Whoever holds the money has no ground to keep it ({ LAW("civil-985") }).
    You show: the refund number or page, the last four digits of the card, the day you closed or replaced it.

refund-liable-closed-bank =
    A refund to a closed or replaced card is usually not lost: it may be with the bank, or have been sent back. First ask the bank. What it holds it owes you ({ LAW("civil-577") }, { LAW("civil-985") }); delay may carry interest ({ LAW("commercial-bank-73") }).
    You show: the refund number or slip, the last four digits of the card, the day you closed or replaced it.
    If the bank says that it sent the money back, ask on what day and to whom, in writing, and take that to the merchant for a new refund.

refund-liable-wrong-person =
    Refunding somebody else is not refunding you: the merchant still owes it ({ LAW("civil-509") }, { LAW("civil-577") }). It is for the merchant to get the money back from the wrong person ({ LAW("civil-985") }).
    You show: your payment record, to which the refund belongs; the merchant’s refund record.
    Exception: if you gave the wrong account yourself, the merchant may not have to pay twice, but should help you to find it.

refund-liable-store-credit =
    You paid money, so money comes back. Unless you agreed, the merchant cannot turn it into credit with the shop ({ LAW("civil-509") }, { LAW("consumer-52") }).
    { claim-non-cash-optional }
    You show: the payment record, and the page on which it became credit.
    Exception: what you paid from credit, vouchers or stored value may go back there.

refund-liable-promised =
    A promised refund has to be made ({ LAW("civil-509") }, { LAW("civil-577") }). The reason for it need not be argued again; stalling on purpose makes them liable ({ LAW("consumer-48") }).
    You show: the words in which they agreed, with their name and the date in the screenshot. A spoken promise counts, too, but is hard to prove, so ask for it in writing first.
    If they say that it has been refunded, they show the refund number.

refund-liable-faulty =
    Goods that are faulty or not as described may be returned for a refund ({ LAW("consumer-24") }, { LAW("consumer-52") }). Refusing without reason or stalling on purpose makes them liable ({ LAW("consumer-48") }).
    You show: photos or a video of the fault, how the merchant described the goods, the return’s tracking number.
    If they say that you broke it, ask what they base that on. A small fault that can be mended may first mean repair or exchange, as agreed.

refund-liable-not-delivered =
    Paid, and no goods or service: you may ask for the refund ({ LAW("civil-577") }, { LAW("consumer-52") }). An order placed online is usually a contract already, which the merchant cannot simply cancel ({ LAW("ecommerce-49") }). With a prepayment you choose: perform or refund; with a refund you may also ask for interest and necessary costs ({ LAW("consumer-53") }).
    You show: the payment record, what was promised for when, and that it was not done.
    What you have used is usually deducted. If they say that they performed, they show the delivery or service record.

refund-liable-no-ground =
    { $refund_reason ->
        [duplicate] The receiver has no ground to keep the second payment and has to return it ({ LAW("civil-985") }). Not having looked closely does not change that.
       *[other] What was charged too much has no ground and has to come back ({ LAW("civil-985") }).
    }
    You show: { $refund_reason ->
        [duplicate] two bill records with different numbers. You can go on right here; for all about paying twice, send /start and choose “I paid the same thing twice”.
       *[other] the agreed price or price list, and the record of what you paid.
    }
    If they know that it is too much and still hold on to it, they may also owe the loss this causes ({ LAW("civil-987") }).

refund-liable-no-reason =
    Goods bought online may be returned within { TERM("goods-return") } of receipt without a reason ({ LAW("consumer-25") }). They must be intact; opening the parcel to look usually does no harm. You pay the return freight unless agreed otherwise.
    Not covered: made to order, fresh or perishable goods, unsealed recordings and software, downloads, newspapers and magazines; and goods unfit for return that you confirmed as such when paying. Nor services such as courses and tickets.
    You show: the day of receipt, your return request.
    Once the merchant has the goods back, it has { TERM("goods-refund") } to refund ({ LAW("consumer-25") }); after that you can complain ({ LAW("consumer-penalties-9") }).

refund-liable-past-window =
    A return without reasons can be asked for only within { TERM("goods-return") } of receipt ({ LAW("consumer-25") }). If that is really over, the merchant may refuse.
    You may still ask for the refund in three cases: the merchant itself grants a longer time; you asked in time and they let it pass; or the goods are in fact faulty.
    If one of these fits, send /back, change the answer, and I will look at it again.

refund-liable-store =
    Nothing wrong with it, and bought in the shop: no law gives a refund without a reason here ({ LAW("consumer-25") } is only for purchases made at a distance).
    You may still ask for it in two cases: the shop, the receipt or the staff said in writing “returns accepted”, which binds ({ LAW("civil-509") }); or the goods are in fact faulty ({ LAW("consumer-24") }).
    If one of these fits, send /back, change the answer, and I will look at it again.

refund-liable-my-cancel =
    You cancelled it yourself, so the refund rules you agreed to come first: a proper charge comes off, the rest comes back ({ LAW("civil-577") }). You can also agree on a partial refund.
    You must have been able to see the rules before paying; if not, you may argue that they do not apply ({ LAW("civil-496") }). “No refund at all” or a clearly excessive charge may be void ({ LAW("civil-497") }, { LAW("consumer-26") }).
    You show: the rules as you paid, when you cancelled, and how they calculate the charge.

refund-liable-unclear =
    Whether a refund is due depends on the reason and on what was agreed, and I cannot tell yet. First ask them to write down: refund or not, why, on what ground.
    A merchant who refuses a proper refund without reason or stalls it on purpose is liable ({ LAW("consumer-48") }, { LAW("consumer-52") }), and so is one who breaks the contract ({ LAW("civil-577") }). For online purchases the merchant has to produce the contract and the records ({ LAW("ecommerce-62") }).
    You show: the payment record, the order, what you agreed.

## What may be asked for

refund-claim-amount = You may ask for: the money that has not come back to you.

refund-claim-most = At most you may ask for: what was not refunded, less an agreed and fair charge. Ask them to write down how they calculate it.

refund-claim-sum = You can put it like this: paid { $refund_price }, still missing { $refund_amount }.

refund-not-claim-goodwill = The merchant need not refund this. You may ask for an exchange, another size or a part of the money; what they agree to, they have to do.

refund-claim-freight = You may also ask for: the freight for returning faulty goods ({ LAW("consumer-24") }). Keep the receipt and state the sum in your demand.

refund-claim-prepaid = For a prepayment that was not honoured: interest and necessary costs ({ LAW("consumer-53") }). Costs need receipts.

refund-claim-interest =
    Possible, not certain: interest for the delay, from the day you asked for the refund in writing ({ LAW("civil-577") }, { LAW("civil-583") }). If nothing was agreed, the one-year loan prime rate may serve, { RATE("lpr-1y") }.
    { claim-simple-interest }. It is usually a small sum.

refund-not-claim =
    Not included: your time and annoyance; and, unless agreed, usually no lawyer’s fee.
    { claim-triple-only-fraud }

## To do now

refund-step-record =
    Take screenshots: the payment’s details (receiver, amount, day, number), the order, the refund page. Do not edit them, do not delete the bill.
    { $platform ->
        [wechat] The bill is here: { PATH("wechat-bill") }
        [alipay] The bill is here: { PATH("alipay-bill") }
        [bank_card] The bill is the transaction list in your bank’s app.
       *[other] The bill is in the payment app, under bills or orders.
    }

refund-step-promise = Have the promise written down. You could send: “You agreed to refund this payment. Please confirm the amount and the day it arrives.” Even a plain “yes” helps.

refund-step-due = The promised day is { $refund_due_on }. If it is still to come, wait for it; if it has passed, put that day into your demand: a day named and missed shows the delay best.

refund-step-number = Ask the merchant for three things: refund number, day, and which account (last digits will do). If there is no number, ask for a new refund; if it became credit with the shop, ask for money. Never give anybody a full card number or a code.

refund-step-refusal = { $refund_refusal ->
        [rule] “Our rules” – then ask to see them: where they stand, and whether you could see them before paying. A home-made “no refunds” does not always hold ({ LAW("consumer-26") }).
        [used] They say that you used or damaged it: ask for photos or the record of the check. Opening it to look is usually not using it.
        [past_window] They say that it is too late: compare the dates of receipt and of your request. If you asked in time, send them that record.
        [elsewhere] They send you to somebody else: look who received the money in your bill. Whoever got it comes first. Ask them to write down whom to turn to, and why.
       *[other] Ask for the refusal, its reason and its ground in writing, and keep a screenshot. Having no reason is itself something to complain about.
    }

refund-step-short = { $refund_short ->
        [fee] Ask them to write down each charge, the rule behind it and the calculation. You need not accept a charge that you could not see before paying.
        [used] Ask for the record of what you used, at the original price. If there was a discount, see what was agreed about it.
        [in_kind] { claim-non-cash-optional } Ask how much was covered that way, and for that part in money.
       *[other] Ask them to write down how they got there. Check for yourself first: coupons, vouchers and points usually do not come back as money, and if it comes in parts, one may still be on its way.
    }

refund-step-proof = { $refund_proof ->
        [signed] Take a screenshot of the tracking page that shows they signed for it, with number and day. The refund counts from when they have the goods, so that day matters most.
        [sent] Keep the tracking number and watch for the day they sign; take a screenshot at once. If they refuse the parcel, keep that, too, and ask whether the address is right.
        [none] Get proof: look for the waybill in the courier’s app or ask the courier for the number; if you handed it over, ask the shop for a line that they have it.
       *[other] First ask for the return address, in writing. Take pictures of the intact goods and the packing, and send it with tracking. The return comes before the refund, so send it early.
    }

refund-step-goodwill = Ask kindly once: an exchange, another size, or part of the money? Look at the merchant’s own return promise and your member benefits, too: what stands on the page or the receipt has to be kept.

refund-step-demand = Send a dated demand: what you paid, why it should come back, how much, and by when they answer. “A message to send” gives you the words. A phone call alone is not enough; have it in writing.

refund-step-stalled = { $refund_kind ->
        [promised] A promised refund that is more than { TERM("merchant-refund-stall") } late, counted from the day agreed on (or, without one, from the promise), may count as deliberate delay ({ LAW("consumer-penalties-8") }). Say so in your demand and in every complaint.
       *[other] Counted from { $refund_since }, more than { TERM("merchant-refund-stall") } have gone by, which may count as deliberate delay ({ LAW("consumer-penalties-8") }). Say so in your demand and in every complaint.
    }

refund-step-market = { $refund_from ->
        [travel] Look who received the money in your bill: if you paid a booking platform, ask that platform, and it turns to the airline, railway or hotel. Keep a screenshot of the refund rules as of the day you paid. If they cancelled, do not accept a charge for cancelling; ask for its ground in writing.
       *[other]
            If you bought on a platform, also ask it to step in from the order page, with your records. It must offer an easy way to complain and help you ({ LAW("ecommerce-59") }, { LAW("ecommerce-61") }); some settle disputes online ({ LAW("ecommerce-63") }).
            If it cannot give you the seller’s real name, address and contact, you may ask the platform to pay first ({ LAW("consumer-44") }).
    }

refund-step-trace = { $platform ->
        [bank_card]
            Ask your bank whether a refund of { $refund_amount } came in since { $refund_since }, and where it is. With a credit card, look at the last bill and the current one.
            { $bank_hotline ->
                [none] The number is on the back of your card.
                [pab] Phone: { HOTLINE("pab") }. { claim-pab-press-three }
               *[other] Phone: { HOTLINE($bank_hotline) }; the number on the back of your card wins.
            }
       *[other]
            Ask the payment platform to trace the refund by number: was it made, to where, did it bounce? If it bounced, ask how it can reach you another way; if it went to a card, ask that bank with the day and the number.
            { $platform ->
                [wechat] Where: { PATH("wechat-complain") }, or call { HOTLINE("wechat") }.
                [alipay] Where: { PATH("alipay-service") }, or call { HOTLINE("alipay") }.
                [douyin] Where: { PATH("douyin-service") }.
               *[other] Where: the service page inside the payment app, not a number from a search.
            }
    }
    If it was sent only just now it may be on its way; to a bank card it often takes { TERM("refund-bankcard") }. Note the day and the ticket number.

refund-step-window = This payment is past WeChat’s window for sending money back the way it came ({ TERM("wx-refund-window") } after payment). They still owe it: ask for the refund by transfer, and agree in writing on where to and on what day.

refund-step-arrive =
    When they agree, ask them to write down two things: where the money goes, and on what day it arrives. “As soon as possible” says nothing.
    { $platform ->
        [wechat]
            { claim-refund-original-route } { claim-balance-refund-minutes }
            To a bank card: { TERM("refund-bankcard") }
            { claim-refund-partial }
       *[other]
            It differs: some take { TERM("refund-bankcard") } to a bank card, some longer; some can refund a part, some only the whole; some want more detailed proof. What the page says counts.
    }
    Do not confirm “solved” and do not withdraw a complaint before the money is there.

refund-step-safe =
    { claim-refund-no-action }
    Anyone who wants you to pay, scan, read out a code, share your screen or install something before you get a refund is a fraudster. If you did it already, call { HOTLINE("police") } or { HOTLINE("antifraud") } at once.

## Whom to turn to, step by step

refund-rung-merchant =
    First write to the merchant who got the money: how much to refund, why, and by when to answer.{ $refund_kind ->
        [missing] {" "}Ask for the refund number, the day and the last digits of the account.
        [wrong_account] {" "}Ask for the refund number, the day and the last digits of the account.
       *[other] {" "}Attach the bill and your proof.
    }
    Where it leaves a record: the app’s service, the order chat, text message, e-mail. Take a screenshot the same day.
    A good answer says in writing: refund or not, how much, where to, on what day; if not, why and on what ground.
    How long: a due refund held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties-8") }).
    If they stall, say: “Please give me your refusal and its reasons in writing. I will hand it to the market regulator.”
    .title = The merchant who got the money

refund-rung-bill =
    Complain about the merchant from the WeChat bill and ask for the refund: { PATH("wechat-complain") }
    Write: what day you paid, how much, on what day you asked for the refund, what they answered, what is still missing. Add screenshots of bill and chat.
    The merchant has to reply within { TERM("wx-first-reply") } and finish within { TERM("wx-finish") }; what the complaint page shows counts. A refusal needs reasons and proof.
    Not solved? Complain again: { PATH("wechat-complain-again") }
    You can also ask on { HOTLINE("wechat") } whether a refund was made.
    .title = WeChat Pay (complaint from the bill)

refund-rung-help =
    Ask the payment platform to step in: did the merchant start a refund? Have your complaint registered and passed on with a day to answer.
    Where: { $provider_hotline ->
        [none] the service page inside the payment app, not a number from a search.
        [alipay] { PATH("alipay-complain") }, or call { HOTLINE("alipay") }.
       *[other] call { HOTLINE($provider_hotline) }, or use the service centre in the app.
    }
    Write: day, amount and number of the payment, the day you asked for the refund, what the merchant answered, what is still missing.
    A good answer says in writing whether there is such a refund, its state and the day it arrives, with a ticket number.
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple ({ LAW("pboc-consumer") }).
    The platform cannot decide for the merchant; but a refund stuck with it, it has to find ({ LAW("psp-regulation-25") }, { LAW("psp-regulation-35") }).
    .title = The payment platform (to step in)

refund-rung-provider =
    Complain formally to the payment platform: where is the money, and please return it. Say “I want to complain”, not just “I have a question”.
    Where: { $platform ->
        [wechat] { HOTLINE("wechat") }, or open the payment in your bill and look for the service.
        [alipay] { HOTLINE("alipay") }, or { PATH("alipay-service") }.
        [douyin] { PATH("douyin-service") }.
       *[other] the service page inside the payment app, not a number from a search.
    }
    Write: number, amount, day, the records in which it is missing, what you want.
    A good answer says in writing: the state of the money, where it is, on what day it arrives or how it can reach you another way, with a ticket number.
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("pboc-consumer") }).
    If they stall, say: “Please pass me to the complaints department. If you cannot find it, put that in writing for the PBoC.”
    .title = The payment platform (to find the refund)

refund-rung-person =
    { $platform ->
        [bank_card] Ask the bank where the transfer went, and whether it can help to reach the receiver. The number is on the back of your card.
       *[other] Ask the payment platform’s service to contact the receiver for you and to register your complaint. If you bought on a marketplace, ask it to step in first.
    }
    Give them: day, amount and number of the payment, and the chat in which the refund was agreed.
    They will usually not tell you who the person is, and cannot simply take accepted money back.
    If you suspect fraud, call { HOTLINE("police") }; if they just do not pay, the next step is the court.
    .title = The payment platform (to reach the person)

refund-rung-bank =
    Complain formally to the bank: find the refund, book it, and answer in writing. Say “I want to complain”, not just “I have a question”.
    { $bank_hotline ->
        [none] The number is on the back of your card.
        [pab] Phone: { HOTLINE("pab") }. { claim-pab-press-three }
       *[other] Phone: { HOTLINE($bank_hotline) }
    }
    Write: day, amount, refund number, the last four digits of the card, what you want. Never a password or code.
    A good answer says: did it come, where is it, on what day it is booked, or on what day it went back and to whom.
    How long: within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("bank-complaints") }).
    .title = The bank (to find the refund)

## Evidence

refund-evidence-bill = The payment’s detail page: receiver, amount, day, number; and the order page or receipt.

refund-evidence-request = Your refund request: chat, request page, call times and agent’s number, with the day visible.

refund-evidence-promise = The words with which they promised the refund, as a full screenshot: who said it, how much, and by what day.

refund-evidence-promise-spoken = A spoken promise counts, too, but you have to show it. Today, send them a line that asks them to confirm how much they promised and for what day; keep the time you sent it and their answer.

refund-evidence-refund = The refund record: its number, the page that says it was made, the chat in which they say so.

refund-evidence-statement = Records in which it is missing: balance or card statement from the promised day to today. Cover the full card number.

refund-evidence-return = Proof of the return: tracking number, the page that shows they signed, or a line from the shop.

refund-evidence-faulty = Photos or a video of the fault, and the merchant’s description. A video of the unpacking is best.

refund-evidence-rules = The refund rules, price and description as you paid, and how a charge was calculated. Pages change, so take screenshots early.

refund-evidence-original = Keep the original phone and chats: screenshots may be checked against them. Do not edit pictures.

## From now on

refund-prevent-rules = Before you pay, look at the refund rules and keep a screenshot: is there a refund, what comes off, where does it go?

refund-prevent-written = Keep refund talks in the app or chat, and have them write down amount and day.

refund-prevent-card = Do not close a card while a refund is on its way; after a new card, tell the bank and the merchant early.

refund-prevent-parcel = Send returns with tracking, take pictures before packing, and a screenshot on the day they sign.

refund-prevent-scam = Hang up on any “refund service” that calls you, and check from inside the app yourself. { claim-staff-never-ask }

## After the plan

refund-next = What would you like to do next?
    .message = A message to send
    .evidence = What evidence to keep
    .follow = Follow up until it arrives

refund-next-nudge = Has the refund come? If you have not sent a written demand yet, I can give you the words, or stay with you until the end.

refund-evidence-next = Save the evidence first, then go on. What next?
    .message = A message to send
    .follow = Follow up until it arrives

refund-no =
    What refund number did they give you? Copy it from the refund page, or press and hold to copy.
    Do not send a payment code, a card number or a verification code.
    .skip = I cannot find it, skip

refund-trade-no =
    What is the transaction number of your payment? It is what refunds are found by.
    { $platform ->
        [wechat] Where: { PATH("wechat-numbers") }
        [alipay] Where: { PATH("alipay-numbers") }
       *[other] Where: in the details of the bill or statement.
    }
    Do not send a payment code, a card number or a verification code.
    .skip = I cannot find it, skip

refund-number-nudge = Only a number is missing. You find it in the details of the bill or refund; press and hold to copy. You may also skip it.

refund-message-intro = { $liable ->
        [provider] Send this to the payment platform’s service, with screenshots of the bill and the refund page:
        [bank] Send this to the bank’s service, with the statement and the refund’s proof:
        [payee] Send this to them in the chat, with the transfer screenshot:
       *[other] Send this to the merchant, with the bill screenshot and your proof:
    }

# What happened, at the beginning of each message.
refund-clause = { $refund_kind ->
        [promised] The refund of { $refund_amount } agreed on { $refund_since } has not reached me.
        [missing] A refund of { $refund_amount }, said to have been made on { $refund_since }, has not reached me; I have checked my accounts.
        [short] The refund of { $refund_since } was too small; { $refund_amount } is still missing.
        [wrong_account] A refund of { $refund_amount }, said to have been made on { $refund_since }, did not go to an account I can use.
        [refused] On { $refund_since } I asked for a refund of { $refund_amount }, and it was not granted.
       *[other] On { $refund_since } I asked for a refund of { $refund_amount }, and nothing has happened since.
    }

# What is asked for, at the end of each message.
refund-ask = { $liable ->
        [provider] { $refund_kind ->
            [missing] Please find out the state of this refund: where the money is, and on what day it arrives; if it cannot go back the way it came, tell me how it can reach me. Please answer in writing, with a ticket number.
            [wrong_account] Please find out the state of this refund: where the money is, how it can reach an account I can use, and on what day. Please answer in writing, with a ticket number.
           *[other] Please refund what is due, and tell me where it goes and on what day it arrives; if you refuse, give me the reason and its ground in writing. Please give me a ticket number.
        }
        [bank] { $refund_kind ->
            [missing] Please find out whether this refund came, where it is, and on what day it is booked; if it went back, tell me on what day and to whom. Please answer in writing, with a ticket number.
            [wrong_account] Please find out whether this refund came, where it is, and how it can reach an account I can use; if it went back, tell me on what day and to whom. Please answer in writing, with a ticket number.
           *[other] Please refund what is due, and tell me on what day it is booked; if you refuse, give me the reason and its ground in writing. Please give me a ticket number.
        }
        [payee] Could you send it to me within { "three days" }, or tell me on what day you can? Thank you.
       *[other] { $refund_kind ->
            [missing] Please send me the refund number, the day and the last digits of the account; if it was not made, refund it the way I paid within { "three days" }. A due refund held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties-8") }).
            [wrong_account] Please send me the refund number, the day and the last digits of the account, and refund it to me the way I paid within { "three days" }. A due refund held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties-8") }).
           *[other] Please refund it the way I paid within { "three days" } (by transfer, if that way is closed), and send me the refund number and the day it arrives; if you refuse, give me the reason and its ground in writing. A due refund held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties-8") }).
        }
    }

refund-because = { $refund_reason ->
        [faulty] the goods are faulty or not as described.
        [no_reason] I bought it online and am returning it without giving a reason.
        [not_delivered] the goods were not delivered or the service was not given.
        [my_cancel] I cancelled the service or order; if you deduct a charge, please give its ground and calculation.
        [duplicate] this order was paid twice; please return the extra payment.
        [overcharged] I was charged too much.
       *[other] I consider this refund due; please check.
    }

refund-demand-number = Hello. { refund-clause } Reason: { refund-because } Transaction number of the payment: { $trade_no }. Today, { $today }, I ask again in writing. { refund-ask }

refund-demand = Hello. { refund-clause } Reason: { refund-because } See the screenshot of the bill. Today, { $today }, I ask again in writing. { refund-ask }

refund-message-refund = Hello. { refund-clause } Refund number: { $refund_no }. Today is { $today }. { refund-ask }

refund-message-number = Hello. { refund-clause } Transaction number of the payment: { $trade_no }. Today is { $today }. { refund-ask }

refund-message = Hello. { refund-clause } See the screenshot of the bill. Today is { $today }. { refund-ask }

refund-message-next = Take a screenshot once it is sent, with the day visible. What next?
    .follow = Follow up until it arrives
    .evidence = First, what evidence to keep

refund-message-nudge = Did you send the message? Did they answer? We can go on from here.

refund-evidence-last = Keep these and you are set. What next?
    .follow = Follow up until it arrives
    .again = Show the message again

## Ends

refund-found = Good: the money is back, so there is nothing to complain about. Next step: today you check the amount and keep a screenshot; it costs nothing. If it is too little, send /start and choose “too little came back”, and I will go on with you.

refund-payer =
    A refund goes back to whoever made the payment. That is as it should be; the merchant made no mistake.
    Next step: ask them today to send you the money, which costs nothing, and write in the chat which refund it is, how much, and on what day they will.
    If they do not, it depends on what you agreed: who was to bear the cost. If talking does not help, ask { HOTLINE("legal-aid") } for free advice before you choose mediation or court.


refund-no-rung =
    From what you told me the merchant may refuse, so there is nobody to complain to. Next step: you ask once more today, at no cost. You could send:
    “Hello, what I bought does not suit me. It is unused, and I have the packing and the receipt. Could I exchange it, or get a part of the money back? Please let me know. Thank you.”
    Keep the bill and the order. If the goods turn out to be faulty, or the merchant did promise returns, send /start and I will go on with you.
