# The customer made the payment, only its amount is wrong. Ids begin with wa-.

## Questions

wa-cause =
    What is wrong with the amount? Choose the closest.
    If you did not make the payment, send /start and choose “Stolen or cheated”; if it was debited twice, “I paid the same thing twice”.
    .slip = I typed the wrong amount
    .merchant_typed = They typed too much
    .billing = Wrong sums (weight, distance …)
    .price_misread = Not the price I expected
    .coupon = A coupon was not applied
    .fee = A fee or interest is wrong
    .not_sure = I cannot tell

wa-charger = Who took the money?
    .shop = A shop or merchant
    .app = An app (rides, membership …)
    .utility = Utilities, phone or internet
    .payment_app = A payment app (its own fee)
    .bank = A bank
    .consumer_finance = A consumer-finance firm or lender
    .person = A person

wa-bank =
    Which bank is it?
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

wa-platform =
    { $wa_charger ->
        [payment_app] Which payment app is it?
       *[other] What did you pay with?
    }
    .wechat = WeChat Pay
    .alipay = Alipay
    .unionpay = UnionPay app (云闪付)
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank card or bank app
    .other_platform = Something else

wa-shown =
    { $wa_cause ->
        [coupon] Were the coupon’s conditions clear before you paid? Such as a minimum sum, goods left out, the last day.
        [fee] Were you told beforehand how this fee or interest is charged? A contract, a page of rates or a message counts.
       *[other] Was the real price clear before you paid? Hidden in long terms, or several taps away, is not clear.
    }
    .clear = It was clear, I overlooked it
    .hidden = Not there, or hard to find
    .different = They charged another one

wa-said = Have you told them? What did they say?
    .not_yet = Not yet
    .admitted = They admit charging too much
    .explained = They say that is the right price
    .refused = They refuse or do not answer

wa-amount =
    How much was charged too much? Only the difference: what was charged, less what was due, for example 12.5.
    If you are not sure, write what you think it is; you can change it later. If you paid too little, simply pay the rest; you do not need me for that.
wa-amount-nudge = A rough difference will do: what was charged, less what you think was due.

wa-on = On what day was it charged? If you are not sure, look at the date in the bill.

wa-next = What would you like to do next? If the difference comes back, tell me, too.
    .evidence = See what evidence to keep
    .follow = Give me a message to send
    .returned = It is solved
wa-next-nudge = Has the difference come back? If so, choose “It is solved”; if not, I will give you a message to send.

wa-then = You can write to them even if something is missing, and add it later. What next?
    .follow = Give me a message to send
    .returned = It is solved

wa-merchant = What is the merchant called? Write the name as it stands in the bill; a complaint needs it exactly.
    .skip = I do not know

wa-trade-no =
    { $platform ->
        [wechat] Send me the transaction number of this payment, so that I can put it into the message. Where: { PATH("wechat-numbers") }
        [alipay] Send me the order number of this payment, so that I can put it into the message. Where: { PATH("alipay-numbers") }
       *[other] Send me the transaction or order number of this payment, so that I can put it into the message. It is usually in the details of the transaction or order.
    }
    Skip it if you cannot find it. Never send a card number, a code or your payment code.
    .skip = I cannot find it
wa-trade-no-nudge = Only the number is missing. Skip it if you cannot find it; you can write to them without it.

wa-message-intro = { $wa_charger ->
        [payment_app] Send this to the payment app’s customer service, with a screenshot of the bill:
        [bank] Give this to the bank’s customer service, with a screenshot of the bill:
        [consumer_finance] Send this to the lender’s customer service, with a screenshot of the bill:
        [person] Send this in the chat, with a screenshot of the transfer:
       *[other] Send this to the merchant, with screenshots of the bill and the order:
    }

wa-message-numbered = { $liable ->
        [customer] Hello, about my payment of { $wa_on }, number { $trade_no }: I overlooked the price, and it is { $wa_amount } more than I thought. Please explain how it is really charged; if you can, please refund a part or offer another plan. Thank you.
        [unclear] Hello, about my payment of { $wa_on }, number { $trade_no }: by my sums it is { $wa_amount } too much. Please send me the calculation: unit price, quantity, fees and discounts. If it is too much, please refund the difference. Please answer in writing.
       *[other] { $wa_cause ->
            [slip] Hello, about my payment of { $wa_on }, number { $trade_no }: I typed the wrong amount and paid { $wa_amount } too much. Please check it, refund what was too much, and tell me on which day. Thank you.
            [merchant_typed] Hello, about my payment of { $wa_on }, number { $trade_no }: the amount was typed wrongly and is { $wa_amount } too much. Please check it, refund the difference, and tell me on which day. Thank you.
            [billing] Hello, about my payment of { $wa_on }, number { $trade_no }: it was worked out wrongly and is { $wa_amount } too much. Please send me the details, refund the difference, and tell me in writing on which day.
            [coupon] Hello, about my payment of { $wa_on }, number { $trade_no }: the discount was not applied, which makes { $wa_amount } too much. Please write down which rule excludes it; if it was not stated, please refund the difference. Please answer in writing.
            [fee] Hello, about my payment of { $wa_on }, number { $trade_no }: the fee is { $wa_amount } too much. Please write down its basis, rate and calculation; what I was not told beforehand, please refund. Please give me a number and an answer in writing.
           *[other] Hello, about my payment of { $wa_on }, number { $trade_no }: { $wa_amount } more was charged than I saw before paying. Please write down the real rules and where they stood before I paid; if they were not stated, please refund the difference. Please answer in writing.
        }
    }

wa-message-plain = { $liable ->
        [customer] Hello, about my payment of { $wa_on } (see the screenshot): I overlooked the price, and it is { $wa_amount } more than I thought. Please explain how it is really charged; if you can, please refund a part or offer another plan. Thank you.
        [unclear] Hello, about my payment of { $wa_on } (see the screenshot): by my sums it is { $wa_amount } too much. Please send me the calculation: unit price, quantity, fees and discounts. If it is too much, please refund the difference. Please answer in writing.
       *[other] { $wa_cause ->
            [slip] Hello, about my payment of { $wa_on } (see the screenshot): I typed the wrong amount and paid { $wa_amount } too much. Please check it, refund what was too much, and tell me on which day. Thank you.
            [merchant_typed] Hello, about my payment of { $wa_on } (see the screenshot): the amount was typed wrongly and is { $wa_amount } too much. Please check it, refund the difference, and tell me on which day. Thank you.
            [billing] Hello, about my payment of { $wa_on } (see the screenshot): it was worked out wrongly and is { $wa_amount } too much. Please send me the details, refund the difference, and tell me in writing on which day.
            [coupon] Hello, about my payment of { $wa_on } (see the screenshot): the discount was not applied, which makes { $wa_amount } too much. Please write down which rule excludes it; if it was not stated, please refund the difference. Please answer in writing.
            [fee] Hello, about my payment of { $wa_on } (see the screenshot): the fee is { $wa_amount } too much. Please write down its basis, rate and calculation; what I was not told beforehand, please refund. Please give me a number and an answer in writing.
           *[other] Hello, about my payment of { $wa_on } (see the screenshot): { $wa_amount } more was charged than I saw before paying. Please write down the real rules and where they stood before I paid; if they were not stated, please refund the difference. Please answer in writing.
        }
    }

wa-sent = Take a screenshot once you have sent it. The next card says where to take it, and by when they should answer.
    .follow = Go on until there is a result
wa-sent-nudge = Have you sent the message? If so, go on, and I will count the days for their answer.

wa-nudge = I am still here. Do not delete the bill and the order. To go on, just answer my last question.

wa-settled = Good. Next step: today you check that what came back is the difference, and keep the screenshots; it costs nothing. If too much is charged again, send /start.

## Liability: who returns the difference, what is not owed

wa-liable-slip =
    You typed too much: they have no ground to keep the extra part, and you may ask for it back ({ LAW("civil-985") }). A slip of yours does not make it theirs.
    You need: the bill, and the order, receipt or offer with the amount that was due, side by side.
    The sooner the better: before they settle, ship or use it up, they can often simply cancel it or refund the difference.
    To be honest: checking the amount before paying is up to the payer ({ LAW("ecommerce-55") }). So the receiver returns it, and nobody pays for a payment system that made no error.
    Usually not owed: more than the difference.

wa-liable-slip-person =
    What you transferred too much to a person is treated like a mistaken transfer: they have no ground to keep it and should return it ({ LAW("civil-985") }).
    You need: the transfer record, and the chat about how much was due.
    { claim-accepted-transfer-final }
    If they know of it and still keep it, you may also ask for interest and the like ({ LAW("civil-987") }). If they really did not know, and the money is gone, they may not have to return it ({ LAW("civil-986") }); so tell them early.
    Usually not owed: that the payment app returns it in their place.

wa-liable-typed =
    They typed too much: there is no ground for the extra part, and you may ask for it back ({ LAW("civil-985") }, { LAW("civil-577") }).
    You need: the bill, and the receipt, order or price tag with the amount that was due, side by side.
    “It is booked, we cannot refund it” is no reason: they can return the difference in another way. Refusing a refund without reason has its own liability ({ LAW("consumer-48") }).
    Usually not owed: triple compensation. That is for fraud, and a typing error is none; if they “mistype” again and again, tell the market regulator so.

wa-liable-billing =
    Weight, distance, time or a meter reading was worked out wrongly: you may ask for the extra part back ({ LAW("civil-985") }, { LAW("civil-577") }).
    You need: the details of the sum, and something to compare: a photo of weighing it again, the route, the meter, start and end time.
    They have to show unit price, quantity and how it was worked out ({ LAW("consumer-8") }); online, the original contract and records ({ LAW("ecommerce-62") }).{ $platform ->
        [wechat] {" "}WeChat Pay, too, asks merchants with password-free services to refund billing errors promptly{ hedge }.
       *[other] { "" }
    }
    Usually not owed: more than the difference. Triple compensation is for fraud; a scale or meter tampered with on purpose is another matter and needs proof.

wa-liable-billing-provider =
    The payment app’s own fee was worked out wrongly: it finds the cause, corrects it and returns the difference ({ LAW("civil-985") }).
    It has to publish its fees ({ LAW("psp-regulation-34") }), keep traceable records ({ LAW("psp-regulation-25") }) and deal with disputes promptly ({ LAW("psp-regulation-35") }). For online shopping, reconciliation and records are free ({ LAW("ecommerce-53") }), and it finds and corrects its own errors ({ LAW("ecommerce-55") }).
    You need: the bill, the published fees, and your own sum.
    Usually not owed: more than the difference.

wa-liable-billing-bank =
    A fee or interest was worked out wrongly: you may ask for the extra part back ({ LAW("civil-577") }, { LAW("civil-985") }).
    You need: the statement or repayment plan, the rate and fees in the contract, and your own sum.
    They have to show which clause, which principal, how many days, and how. Financial firms have to tell you price, fees and risks anyway ({ LAW("consumer-28") }).
    For a wrong debit a bank may also owe interest ({ LAW("commercial-bank-73") }, banks only).
    Usually not owed: more than the difference.

wa-liable-person =
    What was agreed is what is due; for the extra part they have no ground and should return it ({ LAW("civil-985") }).
    You need: the transfer record, and the chat or listing with the agreed price.
    { claim-accepted-transfer-final }
    If they know of it and still keep it, you may also ask for interest and the like ({ LAW("civil-987") }).
    If no price was agreed, talk first: how they worked it out, and what you think is right.
    Usually not owed: more than the difference, or that the payment app returns it in their place.

wa-liable-price-clear =
    To be honest: the price was clear beforehand and you overlooked or misread it, so this is often not refundable; what was agreed is due ({ LAW("civil-509") }).
    But you have a right to know how it is really charged ({ LAW("consumer-8") }). Ask the merchant for unit price, unit, the end of the offer, and the renewal price.{ $platform ->
        [wechat] {" "}WeChat Pay asks merchants with password-free services to explain the real rules at the first complaint about a misunderstood price{ hedge }.
       *[other] { "" }
    }
    The exception: they cannot explain it, or the page you paid on did not say so. Then you misread nothing: find the screenshot and change your answer to “Not there, or hard to find”.
    You may ask them to refund a part. It is a request, not a right.

wa-liable-price-hidden =
    The price was missing or hard to find, so the merchant did not make it clear, and you may ask for the difference back.
    The merchant has to show that before you paid, the real price stood where you could see it ({ LAW("consumer-8") }; online { LAW("ecommerce-17") }, but not for audio, video and other content). Terms that matter to you have to be conspicuous; what was not pointed out you may treat as not binding ({ LAW("consumer-26") }, { LAW("civil-496") }). An automatic renewal has to be announced conspicuously each time ({ LAW("consumer-rules-10") }).
    You need: a screenshot or recording of the page you paid on, the advertisement, the bill.
    Ask them first to explain the real rules; if they cannot show where they stood, ask for the difference.
    Usually not owed: triple compensation, unless you can prove that they deceived you on purpose.

wa-liable-coupon-clear =
    To be honest: the conditions were clear, and they were not met or the coupon was not ticked, so the difference is often not refundable ({ LAW("civil-509") }).
    Look at two things first: whether the coupon came back and still works, and whether you can cancel the order and place it again.
    You have a right to know which condition was not met ({ LAW("consumer-8") }); ask them to write it down.
    You may ask them to grant the discount after all. It is a request, not a right.

wa-liable-coupon-hidden =
    The limits of the offer were missing or hard to find, so the merchant cannot rely on them, and you may ask for the difference back ({ LAW("consumer-8") }, { LAW("consumer-26") }).
    A term that can be read in two ways is read against whoever wrote it ({ LAW("civil-498") }). { claim-final-interpretation-void } That is { LAW("online-consumer-1") }.
    You need: screenshots of the coupon, the offer’s rules and the checkout page, and the bill.
    Usually not owed: more than the difference, or cash for the coupon.

wa-liable-different =
    One price was shown and another charged. The one that was shown is due, and you may ask for the difference back ({ LAW("civil-577") }, { LAW("consumer-16") }; online { LAW("ecommerce-17") }).
    You need: a screenshot of the page, price tag or advertisement, and the bill, side by side.
    A wrong label or an outdated system usually means the difference only. Triple compensation, at least 500 yuan, may be claimed only if you can prove that the merchant lured you with the low price on purpose ({ LAW("consumer-55") }).
    If they say the label was wrong, you may cancel for a full refund, or negotiate the price that was shown; an obvious slip does not always bind them.

wa-liable-fee-clear =
    To be honest: the fee or rate was clear beforehand and you agreed, so it is most likely due ({ LAW("civil-509") }).
    You may still ask which clause, which principal, how many days, and how it was worked out. { $wa_charger ->
        [payment_app] A payment app has to publish its fees ({ LAW("psp-regulation-34") }).
       *[other] Financial firms have to tell you price and fees ({ LAW("consumer-28") }).
    } If the sum does not come out, change your answer to “Wrong sums”.
    You may ask them for a reduction. It is a request, not a right.

wa-liable-fee-provider =
    The fee was not made clear beforehand, or differs from the published one: the payment app has to give its basis, and what it cannot justify you may ask back ({ LAW("civil-577") }).
    It has to publish its fees ({ LAW("psp-regulation-34") }), tell you beforehand (for online shopping { LAW("ecommerce-53") }; for financial services { LAW("consumer-28") }) and deal with disputes promptly ({ LAW("psp-regulation-35") }).
    You need: the bill with the fee, the page of that time, the published fees.
    Usually not owed: more than the difference.

wa-liable-fee-bank =
    The fee or interest was not made clear beforehand, or is not what was agreed: they have to show its basis, and what they cannot justify you may ask back ({ LAW("civil-577") }, { LAW("civil-985") }).
    They have to show that they told you price, fees and risks ({ LAW("consumer-28") }), and pointed out and explained the standard terms that matter to you; otherwise you may treat these as not part of the contract ({ LAW("civil-496") }).
    You need: the contract, the repayment plan, the bill, the page or a recording of that time.
    The loan and the agreed interest are still due. Pay what is not in dispute on time, so that nothing becomes overdue.
    Usually not owed: more than the difference.

wa-liable-unclear =
    Where the difference comes from is not known yet, so there is no conclusion yet. You have a right to know how it is really charged ({ LAW("consumer-8") }): ask for unit price, quantity, fees and discounts.
    Online, the seller has to provide the original contract and records ({ LAW("ecommerce-62") }).
    If it is too much, or not what was agreed, then ask for the difference ({ LAW("civil-577") }).
    You need: the bill, the order or contract, and your own sum.
    Once you have the details, send /back and change what is wrong with the amount, and we see whom to ask.

## Claims

wa-claim-difference = The difference: you may ask for it back. What was due stays due.
wa-own-unclear = The difference: note it down and claim it once the details show that it was too much.
wa-own-clear = The difference: it was clear beforehand, so you can only ask a favour.
wa-claim-triple = Triple compensation: only if you can prove that the merchant deceived you on purpose, then at least 500 yuan ({ LAW("consumer-55") }). A wrong label or sum is not enough.
wa-not-claim = Triple compensation (only for fraud; wrong sums and typing errors are none), and, unless agreed, a lawyer’s fee or your time.

## To do now

wa-step-sums =
    Write down three figures: what was due, what was charged, the difference. What was due stands in the order, receipt, price tag or contract; what was charged in the bill.{ $platform ->
        [wechat] {" "}The bill: { PATH("wechat-bill") }
        [alipay] {" "}The bill: { PATH("alipay-bill") }
       *[other] { "" }
    }
# How to check a fee of a financial firm or payment app; used by the text below.
wa-proof-fee = Find what the fee rests on: contract, page of rates, messages. Work it out yourself: principal × rate × days, plus the fees that are stated. With a loan, still pay what is not in dispute, so that nothing becomes overdue.

wa-step-proof = { $wa_cause ->
        [slip] { $wa_charger ->
            [person] Tell them at once in the same chat: how much too much, how much it should have been, and please to return the rest. If they have not accepted it yet, do not press them to; with delayed arrival switched on, ask to revoke it now.
            [payment_app] Look at once: if the money is still in your own balance it is not lost, and you can move it out; if it went elsewhere, ask customer service to cancel it.
            [bank] Ask the bank at once where the extra money is: can it come back to your account, or count towards the next bill?
            [consumer_finance] Ask customer service at once where the extra money is: can it come back to your account, or count towards the next instalment?
           *[other] Tell them at once, before they settle or ship: ask them to cancel it so that you pay anew, or to refund only what was too much. Refund first, then pay; do not pay a second time before.
        }
        [merchant_typed] If you are still in the shop, say so now: have it cancelled and charged anew, or the difference refunded, with a refund slip. If not, go back with the bill or call.
        [billing] { $wa_charger ->
            [payment_app] { wa-proof-fee }
            [bank] { wa-proof-fee }
            [consumer_finance] { wa-proof-fee }
           *[other] Ask for the details: unit price, quantity, start and end, readings. Check today what can be checked: weigh it again, save the route, photograph the meter.
        }
        [price_misread] Find the page you paid on: price, unit, last day of the offer, renewal price. Pages change, so take screenshots or record it now.
        [coupon] Take screenshots of the coupon, the offer’s rules and the checkout, and see which condition fails. If the order can still be cancelled, you may place it again.
        [fee] { $wa_charger ->
            [payment_app] { wa-proof-fee }
            [bank] { wa-proof-fee }
            [consumer_finance] { wa-proof-fee }
           *[other] Find where the fee is stated (price list, order page, notice) and take a screenshot; if it is nowhere, have them write down what it is called and how it is charged.
        }
       *[other] Ask for the details: unit price, quantity, fees, discounts. Go through them with the order and mark where they differ.
    }
wa-step-renewal =
    If a renewal became dearer, switch it off first, so that it is not charged again: { $platform ->
        [wechat] { PATH("wechat-close-debit") }
        [alipay] { PATH("alipay-close-debit") }
        [douyin] { PATH("douyin-close-debit") }
        [unionpay] { PATH("unionpay-close-debit") }
       *[other] on the membership page of the merchant’s app and in the payment settings
    }. { claim-close-stops-future }
wa-step-said = { $wa_said ->
        [admitted] They admit it. Have them write down how much comes back, on which day, and where to. Do not confirm “solved” before the money is there.
        [explained] They say it is right. Have them write down which rule, where it stood, and how it makes this figure. Go through it line by line: if it fits, there is nothing to argue about; if not, it is your proof.
        [refused] They refuse or keep silent. Ask for the reason in writing; if they do not answer, take screenshots of your chats and calls. That is what the next complaint is built on.
       *[other] Tell them first, in writing: which day, what was charged, what was due, and that you want the difference. Stay friendly; mostly it is a mistake. Tap “Give me a message to send” for a ready text.
    }
wa-step-favour = Compare first: does the charge fit the rules that were stated? If it does, ask them for a favour; if not, send /back and change your answer, and we ask for it as too much.
wa-step-recheck =
    If they do not accept it, take the record to the payment app or the app you ordered in, and ask for a check: what was ordered at which price, and what was debited. Note the ticket number. { $provider_hotline ->
        [none] Use customer service inside the app (客服).
       *[other] The payment app: { HOTLINE($provider_hotline) }, or customer service in the app.
    }

## Whom to turn to, step by step

wa-goodwill =
    The price was clear beforehand, but you may ask a favour: that they explain how it is really charged, and refund a part, reduce it, or change it to something you can use.
    Where: { $wa_charger ->
        [payment_app] { $provider_hotline ->
            [none] customer service inside the app (客服).
           *[other] call { HOTLINE($provider_hotline) }, or customer service in the app.
        }
        [bank] { $bank_hotline ->
            [none] the number on the back of your card, or customer service in the bank’s app.
           *[other] call { HOTLINE($bank_hotline) }, or customer service in the bank’s app.
        }
        [consumer_finance] customer service in its app, or the number in the contract.
       *[other] customer service in the app, the order page, or the shop.
    }
    A good answer says in writing: the real rules, where they stood, whether they refund, and how much. A coupon you may take or leave.
    If they cannot show where it stood, you misread nothing: send /start, open another case and choose “Not there, or hard to find”.
    If they say no, you may ask for a supervisor to look at it once more. It is a request, not a right; there is no need to complain further up.
    .title = Whoever charged it (for the rules, and a favour)

wa-rung-bill =
    Complain about the merchant from the WeChat bill: { PATH("wechat-complain") }
    Write: which day, the number, what was charged, what was due, and the difference you want. Add screenshots of the bill and of the order or price tag, and what the merchant answered.
    The merchant has to reply within { TERM("wx-first-reply") } and finish within { TERM("wx-finish") }; what the complaint page shows counts. Not solved? Complain again: { PATH("wechat-complain-again") }
    If the platform ignores you, report it on { HOTLINE("pboc") }.
    .title = WeChat Pay (complaint from the bill)

wa-rung-lender =
    Turn to the lender’s customer service or complaints department.
    Where: customer service in its app, or the number in the contract, never one found by searching.
    Write: which day, the last 4 characters of the contract number, what was charged, what was due, by which clause, and how much back or which instalment changed. Note down the ticket number.
    A good answer says in writing: the basis of the charge, the calculation, whether they refund, and on which day.
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("bank-complaints") }, which covers consumer-finance firms).
    If they stall, say: “Please pass me to the complaints department. If you refuse, give me the reasons in writing for the NFRA.”
    Micro-lenders are supervised locally; if unsure, ask at { HOTLINE("city") }. Pay what is not in dispute on time.
    .title = The lender

wa-rung-nfra =
    Complain about the consumer-finance firm to { NAME("nfra") }.
    Where: call { HOTLINE("nfra") }; or online: { PATH("nfra-complain") }; website { LINK("nfra") }. If they say it is not theirs, ask at { HOTLINE("city") } whose it is.
    Hand in: your name, identity and contact, the firm’s full name, your request, the main facts and grounds ({ LAW("bank-complaints-13") }), and the firm’s ticket number and answer.
    How long: the regulator passes it to the firm, which answers you within { TERM("institution-simple") }, or { TERM("institution-complex") } if complex. The regulator does not decide who owes what.
    A good answer says in writing: what was found, what will be done, on what ground.
    If the firm still stalls, call again and say “the time to answer has passed, please press them”, or choose mediation (我要调解) online.
    Turn down “rights agents” who want a fee, and anyone who tells you to stop repaying.
    .title = Financial regulator (NFRA)

## Evidence

wa-evidence-bill =
    The payment’s details: amount, time, payee, number.{ $platform ->
        [wechat] {" "}The number is here: { PATH("wechat-numbers") }
        [alipay] {" "}The number is here: { PATH("alipay-numbers") }
       *[other] { "" }
    }
wa-evidence-due = Whatever shows the amount that was due: receipt, order, offer, price tag, a chat about the price.
wa-evidence-billing = The details of the sum, and what to compare them with: a photo of weighing it again, the route, the meter, start and end time.
wa-evidence-price = Screenshots or a recording of the page you paid on, the advertisement and the renewal notice, with their dates.
wa-evidence-coupon = Screenshots of the coupon, the offer’s rules and the checkout page, and the coupon’s state now.
wa-evidence-fee = The contract, the repayment plan or the page of fees, and a sheet with your own sum.
wa-evidence-fee-shop = Where the fee is stated: price list, order page, notice. If it is nowhere, a picture that shows so.
wa-evidence-talk = Everything exchanged with them and customer service: chat screenshots, call times, agent and ticket numbers, answers.

## Prevention

wa-prevent-type = Stop for a second after typing an amount: look at the figure and the payee, then confirm.
wa-prevent-measure = With anything weighed, timed or driven, look at the details on the spot and speak up on the spot.
wa-prevent-price = Look at three things before paying: the unit of the price, the last day of the offer, the renewal price.
wa-prevent-fee = Before you borrow or take a card, save the page with rate, fees and early repayment.
wa-prevent-shot = For large sums, take a screenshot of the price before you pay.
wa-prevent-check = Look at the bill right after paying, and go through it once a month; the same day is the easiest.
