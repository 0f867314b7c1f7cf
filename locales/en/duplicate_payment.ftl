### A payment made twice: questions, liability, plan. Ids begin with dup-.

## Was it really paid twice?

dup-cause = First, how did it come to two payments? Which is closest?
    .charged_twice = I paid once, two debits came
    .several_taps = No reaction, so I tapped again
    .late_confirmation = No confirmation, so I paid again
    .two_channels = I paid again on another platform
    .tricked = Someone tricked me into it
    .not_sure = I cannot tell

dup-records =
    Let us check the bill first. A text message or pop-up alone is not enough.
    If you really paid twice there are two records: same receiver, same amount, close in time, but different transaction numbers.{ $dup_cause ->
        [two_channels] {" "}You used two platforms, so look at both bills.
       *[other] { "" }
    }
    How many completed debits do you see?
    .two_debits = Two completed debits
    .one_debit_one_pending = One done, one still pending
    .only_one = Only one
    .not_sure = Not checked yet, not sure

dup-look-up =
    The bill is here:
    WeChat: { PATH("wechat-bill") }
    Alipay: { PATH("alipay-bill") }
    Bank card: the transaction list in your bank’s app
    Go to the day you paid, open each record, and look at its state and transaction number. How many do you see now?
    .two_debits = Two completed debits
    .one_debit_one_pending = One done, one still pending
    .only_one = Only one
    .not_sure = I looked and am still not sure

dup-watch-wait =
    { $dup_records ->
        [only_one] One record in the bill means that you have been charged once so far. The extra notice may be a late message, or a debit that is not booked yet.
       *[other] The pending one may be a pre-authorisation (an amount set aside, not taken), or a debit that is booked late. It is not a double charge yet.
    }
    Do not pay again, and no need to complain yet. Keep a screenshot of the bill and look again { "three days" } from now. I will ask you then.

dup-watch = Once you have looked again: what has become of the second one?
    .second_debited = The second one was really taken
    .released = The second one is gone
    .nothing_new = Nothing has changed

dup-watch-nudge = Time to look at the bill again. Was the second payment taken, is it gone, or is it still the same?

dup-watch-more =
    If it keeps hanging, ask what it is. Use the service inside the app, or call the number on the back of your card, and ask three things:
    Is this a pre-authorisation? On what day will it be released or booked? Where is the money now?
    Ask them to answer in writing, and take a screenshot. Once you know, what is it?
    .second_debited = The second one was really taken
    .released = It is gone or will be released
    .nothing_new = They could not tell me

## Who holds the money?

dup-platform =
    { $dup_cause ->
        [two_channels] What did you use for the payment you want back?
       *[other] What did you use for the two payments?
    }
    .wechat = WeChat Pay
    .alipay = Alipay
    .unionpay = UnionPay app (云闪付)
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank card directly
    .other_platform = Something else

dup-bank =
    Which bank issued the card?
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

dup-payee = Whom did you pay?
    .merchant = A merchant (shop or online)
    .person = A person (transfer, QR code)

dup-contact = Have you talked to the receiver about it? What did they say?
    .not_yet = Not yet
    .admitted = They admit getting too much
    .no_reply = No answer
    .refused = They refuse to refund
    .got_one = They say only one arrived
    .induced = They tricked me into paying again

dup-merchant = What is the merchant called? The name as it stands in the bill is fine.
    .skip = I do not know

dup-amount = How much was the extra payment? Only the one too many, for example 128.5.

dup-paid-on = On what day did you make the extra payment?

dup-nudge = I am still here. Keep both bill records, do not delete them. To go on, just answer my last question.

dup-records-nudge = Have you looked at the bill? Tell me how many debits you see, and we go on.

## Liability: who should return it, and why

dup-liable-system =
    The merchant has no ground to keep the extra payment; you may ask for it back. An unstable network or a server fault can send one payment twice. That is not your doing.
    You show: two bill records with the same merchant and amount, and different transaction numbers.
    The payment platform has to find the cause and take your complaint seriously. If a payment for an online purchase went wrong, it compensates unless it proves that the error was not its own doing; it may also be liable if poor payment security cost you money.

dup-liable-late =
    The merchant has no ground to keep the extra payment; you may ask for it back. Seeing no confirmation and paying again happens to many people.
    You show: two bill records and, if you can, a screenshot from when no confirmation came.
    After an online purchase the payment platform has to confirm the payment promptly and correctly. If the error was the platform’s, it has to find and correct it, and to compensate for loss unless it proves that the error was not its own doing.

dup-liable-careless =
    The merchant has to return the extra payment. Tapping several times, paying again elsewhere, or not checking first does not make the money theirs.
    Carelessness touches at most the further damage it caused, never this payment itself. The exception is paying although you knew that you owed nothing.
    You show: one order, two bill records, different transaction numbers. If the merchant says both were due, ask for the second order.
    The payment platform has to handle your complaint promptly.

dup-liable-induced =
    A merchant that tricks you into paying again on purpose may be committing fraud. The extra payment has to come back, and you may also claim three times the price, at least 500 yuan.
    You show: proof of the trick, such as chat records, on-screen prompts, call recordings. A booking mistake or a system fault alone is generally not fraud.
    If money is still going out, or they have vanished, call the police first: { HOTLINE("police") }.

dup-liable-provider =
    The receiver says that only one payment arrived, so the other may have stopped on the way. The payment platform has to clear this up first.
    It must keep payment instructions complete and traceable and handle complaints promptly. If the error is its own, it corrects it and returns the money; for an online purchase it compensates unless it proves that the error was not its own doing.
    You show: two bill records, and the receiver’s answer that only one arrived.
    If it turns out that both reached the receiver, the receiver returns one ({ LAW("civil-985") }).

dup-liable-bank =
    The receiver says that only one payment arrived, so the other may have stopped at the bank or in clearing. Your bank has to clear this up first and return what it debited by mistake; a wrong debit may also carry interest.
    You show: two lines of the statement, and the receiver’s answer that only one arrived. If the bank says the debit was right, ask it to write down where the money went.
    If it turns out that both reached the receiver, the receiver returns one.

dup-liable-payee =
    They have no ground to keep the extra transfer and should return it. Not having looked closely does not change that.
    You show: two transfer records, and the chat or agreement that only one was due. If they say the money was for something else, ask for proof.
    { claim-accepted-transfer-final }
    If they really did not know, and the money is gone, they may not have to return it. So tell them early, and keep a record.

dup-liable-thief =
    Whoever tricked you owes you the money. Stop the payment and go to the police first; everything else can wait.
    Payment platforms and banks have to watch for suspicious payments and help the police with urgent stops. If you did not authorise the payment, the platform bears the loss unless it proves that you were at fault; if it did not act at once on your notice, it also bears what was lost from then on. If you were deceived into paying yourself, it depends on whether the platform did its duty.
    You show: chat records, their account, both bill records, the police receipt.

## What may be asked for

dup-claim-principal = You may ask for: the extra payment. It is money you really are short of.

dup-claim-triple = Possible, not certain: if the merchant deceived you on purpose, three times the price on top of the refund, at least 500 yuan ({ LAW("consumer-55") }). You have to prove the intent.

dup-claim-interest =
    Possible, not certain: interest from the day you asked for the refund, if they knew of the extra payment and still held on to it ({ LAW("civil-987") }). In practice some use the one-year loan prime rate, { RATE("lpr-1y") }. It is usually a small sum, and needs a dated refund request.

dup-not-claim =
    Not included: the payment that was due; and, unless agreed, usually no lawyer’s fee and nothing for your time.
    { $dup_contact ->
        [induced] Other losses need receipts, and must really come from this.
       *[other] A double debit or a slow refund is not fraud, so as a rule there is no triple compensation. Not having checked touches further losses at most, not this payment.
    }

## What to do now

dup-step-freeze = Stop the payment at once: call the payment platform or bank and say “I was tricked into paying, please stop it”. Then call the police on { HOTLINE("police") }; { HOTLINE("antifraud") } gives fraud advice. Pay nothing more.

dup-step-record =
    Take a full screenshot of each bill record: receiver, amount, time and transaction number must be readable. Do not delete the records or edit the pictures.
    { $platform ->
        [wechat] Where: { PATH("wechat-bill") }
        [alipay] Where: { PATH("alipay-bill") }
        [bank_card] Where: the transaction list in your bank’s app.
       *[other] Where: the bill or the orders in the app you paid with.
    }

dup-step-contact =
    Ask the merchant to refund one of the two. Website, chat, online service or phone will do; use only a number from an official page, never one from a search: fake service lines are common.
    One or two clear sentences: what day, how much, to whom, which one to refund. Tap “A message to send” and I write it for you.

dup-step-contact-payee =
    Tell them by chat or text message that you transferred once too often and ask for it back, with both screenshots. Give date and amount; no need to argue. If they do not answer or block you, ask the platform’s or the bank’s service to contact them; for a large sum, or if they cannot be found, the police can help.

dup-step-admitted = They admit it. Ask them to write down how much comes back, on what day, and where to. Do not confirm “solved” before the money is there.

dup-step-refused = They refuse. Ask them to write down the reason and keep a screenshot: the next step builds on it.

dup-step-got-one = Ask the receiver to show you what came in that day, best with one line saying “only one payment arrived”. With that { $liable ->
        [bank] the bank
       *[other] the payment platform
    } can look for the other one.

dup-step-provider =
    Ask the payment platform for a technical check: the state of each payment, and whose account the money reached. Attach the payment receipt and both bill screenshots.
    { $platform ->
        [wechat] { $dup_payee ->
            [person] Where: open the transfer in your bill and look for the service there.
           *[other] Where: { PATH("wechat-complain") }
        }
        [alipay] { $dup_payee ->
            [person] Where: { PATH("alipay-service") }
           *[other] Where: { PATH("alipay-complain") }
        }
        [douyin] Where: { PATH("douyin-service") }
       *[other] Where: the service page inside the app you paid with.
    }
    { $provider_hotline ->
        [none] Use the phone number shown in the app.
       *[other] Phone: { HOTLINE($provider_hotline) }
    }
    Some answer faster than others; note the number they give you. A platform that never deals with it may be liable ({ LAW("psp-regulation-35") }); you can report it on { HOTLINE("pboc") }.

dup-step-bank =
    { $liable ->
        [payee] Ask your bank to find out whether both transfers went through, and whose account they reached.
       *[other] Ask your bank to find out the state of each payment and whose account the money reached.
    }
    { $bank_hotline ->
        [none] The number is on the back of your card.
        [pab] Phone: { HOTLINE("pab") }. { claim-pab-press-three }
       *[other] Phone: { HOTLINE($bank_hotline) }; the number on the back of your card wins.
    }
    Note the date, the agent’s number and the ticket number.

dup-step-patience =
    Give them a little time and stay friendly: a refund costs them cash, and a lawsuit would cost both of you time and money.
    But ask them to name a day, and remind them once when it has passed.{ $dup_payee ->
        [person] { "" }
       *[other] { $platform ->
            [wechat] {" "}If you complain from the WeChat bill, the merchant should finish within { TERM("wx-finish") }.
           *[other] { "" }
        }
    }

dup-step-lawyer = Unsure about the law? { HOTLINE("legal-aid") } gives free legal advice, or ask a lawyer. Find out first, then decide whether to pay for help.

dup-step-refund =
    Once they agree, check that the money arrives.
    { $platform ->
        [wechat]
            { claim-refund-original-route } { claim-balance-refund-minutes }
            To a bank card: { TERM("refund-bankcard") }
            { claim-refund-partial }
       *[other]
            It differs: some take { TERM("refund-bankcard") } to a bank card, some longer; some can refund a part, some only the whole; some want more detailed proof. What the page says counts.
    }

dup-step-window = This payment is past WeChat’s window for sending money back the way it came ({ TERM("wx-refund-window") } after payment). They still owe it: ask for the refund by transfer.

dup-step-limitation = This was some time ago. The general limitation period is { TERM("limitation") } ({ LAW("civil-188") }), from the day you knew of the loss and of whom to ask. After that they may refuse on that ground, but you can still sue or settle. Ask for the refund in writing soon.

dup-step-safe =
    { claim-refund-no-action }
    Anyone who says “pay once more to get the refund”, or wants a code, a password or your screen, is a fraudster. If you paid, stop it at once and call { HOTLINE("police") } or { HOTLINE("antifraud") }.

## Whom to turn to, step by step

dup-rung-merchant =
    First ask the merchant who got the money to return the extra payment. Do it in writing, attach both bill screenshots, and note the day you sent it.
    A due refund held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties-8") }).
    .title = The merchant who got the money

dup-rung-bill =
    Complain about the merchant from the WeChat bill: { PATH("wechat-complain") }
    Write: what day, both amounts, both transaction numbers, which one to refund. Add both bill screenshots and what the merchant answered.
    The merchant has to reply within { TERM("wx-first-reply") } and finish within { TERM("wx-finish") }; what the complaint page shows counts. Not solved? Complain again: { PATH("wechat-complain-again") }
    You can also ask the service on { HOTLINE("wechat") } where both payments went; if the platform ignores you, report it on { HOTLINE("pboc") }.
    .title = WeChat Pay (complaint from the bill)

dup-rung-payee =
    Ask the payment platform’s service to contact the receiver for you and to register your complaint. Give them: times, amounts and numbers of both transfers, and the chat screenshots.
    { $provider_hotline ->
        [none] Use the service page inside the app you paid with, not a number from a search.
       *[other] Phone: { HOTLINE($provider_hotline) }
    }
    The platform will not tell you who they are, and cannot simply take accepted money back. If they cannot be found, the police may help; if they still keep it, the next step is the court.
    .title = The platform (to reach the receiver)

dup-rung-bank =
    { $liable ->
        [merchant] Complain to your bank about the double debit: ask where both payments went, to have it checked through the merchant’s bank, for help in getting the extra one back, and for an answer in writing.
       *[other] Complain to your bank about the double debit: ask where both payments went, for the extra one back, and for an answer in writing.
    }
    { $bank_hotline ->
        [none] The number is on the back of your card.
        [pab] Phone: { HOTLINE("pab") }. { claim-pab-press-three }
       *[other] Phone: { HOTLINE($bank_hotline) }
    }
    Give only the last four digits of the card, never a password or code.
    .title = The bank that issued the card
dup-rung-bank-payee =
    Ask the bank for help: to find out which bank and whose account both transfers reached, and to have that bank pass on that you want the extra one back.
    { $bank_hotline ->
        [none] The number is on the back of your card; a branch helps too.
        [pab] Phone: { HOTLINE("pab") }. { claim-pab-press-three }
       *[other] Phone: { HOTLINE($bank_hotline) }; a branch helps too.
    }
    Give them: time and amount of both transfers and the last four digits of your card, and ask for a number. Never a password or code.
    The bank made no mistake. Without the receiver’s consent it cannot take the money back, nor tell you who it is. If they cannot be found, the police may help; if they still keep it, the next step is the court.
    .title = The bank (to reach the receiver)

## Evidence

dup-evidence-bills = The detail page of both records: receiver, amount, time, two different transaction numbers. Full screenshots; an exported payment receipt is better still.

dup-evidence-order = { $dup_payee ->
        [person] What shows that only one payment was due: chat, IOU, the agreed amount.
       *[other] What shows that there was only one order: order page, receipt, delivery or service record.
    }

dup-evidence-notice = What you saw when paying: screenshots of a failure, of “processing” or of no confirmation, text messages and notifications.

dup-evidence-statement = The bank statement page with both debits; the bank can stamp it. Cover the full card number.

dup-evidence-talk = Everything exchanged with the receiver and the service: chat screenshots, call times, agent and ticket numbers, their answers.

dup-evidence-got-one = The receiver’s record of what came in that day, or a written “only one payment arrived”.

dup-evidence-induced = The words with which they made you pay again: chat, on-screen prompts, recordings, showing who said it and when.


dup-evidence-original = Keep the original phone and chats: screenshots may be checked against them. Do not edit pictures.

## From now on

dup-prevent-wait = Tap once, then wait for the result. If none comes, look at the bill before you tap again or pay elsewhere. Paying twice shakes one’s trust; using another way to pay is fine, too.

dup-prevent-check = Look at amount and payee before you pay. Keep the payment app up to date.

dup-prevent-confirm = Turn on the second confirmation for payments, if your app has one. WeChat transfers can also be set to arrive later, which leaves time to take one back.

dup-prevent-security = If a warning about an unusual payment comes up, stop and read it before you pay. Platforms have to encrypt your data and watch for unusual payments, and usually confirm by text code or face that it is you. Some say that they audit their security regularly; I have not verified this for each, so do not rely on it alone.

dup-prevent-outlook = It may get easier: platforms may use AI to spot slips, ask once more when a payment repeats, and explain more; the rules are catching up, such as { LAW("psp-regulation") }, already in force. None of this is settled. For now, a second look at the bill is what helps.


## After the plan

dup-next = What would you like to do next?
    .message = A message to send
    .evidence = What evidence to keep
    .follow = Follow up until the refund

dup-next-nudge = Has the extra payment come back? If you have not contacted them yet, I can give you a message to send, or stay with you until the end.

dup-evidence-next = Save the evidence first, then go on. What next?
    .message = A message to send
    .follow = Follow up until the refund

dup-trade-no =
    What is the transaction number of the first payment? Two different numbers are the best proof of two payments.
    { $platform ->
        [wechat] Where: { PATH("wechat-numbers") }
        [alipay] Where: { PATH("alipay-numbers") }
       *[other] Where: in the details of the bill or statement.
    }
    Do not send a payment code, a card number or a verification code.
    .skip = I cannot find it, skip

dup-trade-no-2 = And the number of the second payment, the one too many?
    .skip = I cannot find it, skip

dup-number-nudge = Only the transaction number is missing. You find it in the bill details; press and hold to copy. You may also skip it.

dup-message-intro = { $liable ->
        [provider] Send this to the payment platform’s service, with both bill screenshots:
        [bank] Send this to the bank’s service, with screenshots of both statement lines:
        [payee] Send this to them in the chat, with both transfer screenshots:
       *[other] Send this to the merchant, with both bill screenshots:
    }

dup-contact-message-both = { $liable ->
        [provider] Hello, on { $dup_paid_on } I was charged twice for the same payment, { $dup_amount } too much. The receiver says that only one arrived. The transaction numbers are { $trade_no } and { $trade_no_2 }. Please find out the state of both and where they went, return the extra one, and answer me in writing.
        [bank] Hello, on { $dup_paid_on } my card was charged twice for the same payment, { $dup_amount } too much. The receiver says that only one arrived. The transaction numbers are { $trade_no } and { $trade_no_2 }. Please find out the state of both and where they went, return the extra one, and answer me in writing.
        [payee] Hello, on { $dup_paid_on } I transferred to you once too often, { $dup_amount }. The transfer numbers are { $trade_no } and { $trade_no_2 }; screenshots attached. Could you have a look, send the extra one back, and tell me roughly what day? Thank you.
       *[other] Hello, on { $dup_paid_on } I paid twice for the same order, { $dup_amount } too much. The transaction numbers are { $trade_no } and { $trade_no_2 }; screenshots attached. Please check, refund the extra payment the way it came, and tell me on what day. Thank you.
    }

dup-contact-message-one = { $liable ->
        [provider] Hello, on { $dup_paid_on } I was charged twice for the same payment, { $dup_amount } too much. The receiver says that only one arrived. One transaction number is { $trade_no }; see the screenshot for the other. Please find out the state of both and where they went, return the extra one, and answer me in writing.
        [bank] Hello, on { $dup_paid_on } my card was charged twice for the same payment, { $dup_amount } too much. The receiver says that only one arrived. One transaction number is { $trade_no }; see the statement for the other. Please find out the state of both and where they went, return the extra one, and answer me in writing.
        [payee] Hello, on { $dup_paid_on } I transferred to you once too often, { $dup_amount }. One transfer number is { $trade_no }; see the screenshot for the other. Could you have a look, send the extra one back, and tell me roughly what day? Thank you.
       *[other] Hello, on { $dup_paid_on } I paid twice for the same order, { $dup_amount } too much. One transaction number is { $trade_no }; see the screenshot for the other. Please check, refund the extra payment the way it came, and tell me on what day. Thank you.
    }

dup-contact-message = { $liable ->
        [provider] Hello, on { $dup_paid_on } I was charged twice for the same payment, { $dup_amount } too much. The receiver says that only one arrived; see the screenshots of both. Please find out the state of both and where they went, return the extra one, and answer me in writing.
        [bank] Hello, on { $dup_paid_on } my card was charged twice for the same payment, { $dup_amount } too much. The receiver says that only one arrived; see both statement lines. Please find out the state of both and where they went, return the extra one, and answer me in writing.
        [payee] Hello, on { $dup_paid_on } I transferred to you once too often, { $dup_amount }; both screenshots are attached. Could you have a look, send the extra one back, and tell me roughly what day? Thank you.
       *[other] Hello, on { $dup_paid_on } I paid twice for the same order, { $dup_amount } too much; both bill screenshots are attached. Please check, refund the extra payment the way it came, and tell me on what day. Thank you.
    }

dup-message-next = Take a screenshot once it is sent. What next?
    .follow = Follow up until the refund
    .evidence = First, what evidence to keep

dup-message-nudge = Did you send the message? Did they answer? We can go on from here.

dup-evidence-last = Keep these and you are set. What next?
    .follow = Follow up until the refund
    .again = Show the message again

## Ends

dup-settled = Good: nothing extra was taken, so there is nothing to complain about. Next step: today you keep a screenshot of the bill; it costs nothing. Send /start if a second debit appears.

dup-unclear =
    If the bill cannot tell, the next step is to ask those who see the records behind it, today; it costs nothing. Until then, do not pay again:
    WeChat Pay: { HOTLINE("wechat") }
    Alipay: { HOTLINE("alipay") }
    Bank card: the number on the back of your card
    One question is enough: “How many payments to this receiver were taken that day, and what is the state of each?” They never need a password or code.
    Once you know, send /start and I will go on with you.

dup-no-rung = From what you told me there is nobody to complain to at the moment. Next step: today you keep both bill records and the chat; it costs nothing. If anything changes, send /start and I will look at it with you.
