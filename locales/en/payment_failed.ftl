# An ordinary payment, transfer, top-up or withdrawal that failed, or took the money without being done. Ids begin with pf-.

## Questions

pf-seen =
    Please do not pay again yet, or you may pay twice. Open the bill in the payment app and in your bank’s app: did the money move?
    What do you see?
    .failed = It failed, no money is gone
    .pending = It says “processing”
    .gone_unpaid = Money gone, still counts as unpaid
    .refused = Blocked by risk control
    .changed = Amount or payee was changed

pf-kind = What was the payment for?
    .shop = A shop or restaurant
    .online = An online order
    .person = A transfer to a person
    .top_up = A top-up (phone, game, card)
    .withdrawal = Between my wallet and my card

pf-watch-wait =
    { $pf_kind ->
        [person] With a transfer to a person, the other side may not have accepted it yet. A WeChat transfer nobody accepts comes back by itself after { TERM("wx-transfer-return") }; elsewhere, see what the bill says.
        [withdrawal] Moving money between wallet and card goes through a bank. How fast it is differs, and holidays often make it slower.
       *[other] A pending payment may be a pre-authorisation (an amount set aside, not taken), or it is booked late.
    }
    Most of them turn into “done” or come back by themselves; how fast differs. Do not pay again for now. Take a screenshot of the bill and look again { "three days" } from now. I will ask you then.

pf-watch = Once you have looked again: what has become of it?
    .returned = It came back or was never taken
    .arrived = It went through, all is well
    .unpaid = Taken, still counts as unpaid
    .still = Days have passed, no change

pf-watch-nudge = Time to look at the bill again: did the pending payment come back, go through, or is it still the same?

pf-changed =
    What was changed? Choose the closest.
    If the price was worked out wrongly or misread, send /start and choose “The amount is wrong”.
    .qr_replaced = The payment code was swapped
    .malware = Virus, or my phone was controlled
    .page_differs = Debit differs from the page
    .not_sure = I cannot tell

pf-stop =
    Is the account frozen? If so, go on, and we find out who owes you the money. If not, see all the steps to stop the loss first.
    .frozen = It is frozen, go on
    .help = Show me all the steps
pf-stop-nudge = If money is still going out, do not wait for me: call the official number of your bank or payment app to freeze the account, then { HOTLINE("police") }.

pf-platform =
    What did the money go through?
    Choose the app if you paid with one; if you used a card directly or your bank’s app, choose “Bank card or bank app”.
    .wechat = WeChat Pay
    .alipay = Alipay
    .unionpay = UnionPay app (云闪付)
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank card or bank app
    .other_platform = Something else

pf-bank =
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

pf-cause = Do you know why it failed? Go by what the page said and choose the closest.
    .network = Bad network, timeout
    .balance_limit = Balance too low, or over a limit
    .system = System busy or faulty
    .card_data = Card details wrong, card expired
    .risk_control = Blocked as risky
    .not_sure = I do not know

pf-own = Try it once that way. How did it go?
    .solved = It worked
    .still_fails = It still fails
    .money_gone = Money gone, still counts as unpaid
pf-own-nudge = Have you tried? If it still fails, tell me too: then we ask those who are in charge.

pf-says =
    { $pf_kind ->
        [person] Have you asked them? Did they get the money?
       *[other] Have you asked the merchant? What do they say? If the order page still shows it as unpaid (待付款), choose “It has not arrived”.
    }
    .not_asked = I have not asked yet
    .not_received = It has not arrived
    .received = They have it but do not accept it

pf-amount =
    { $pf_seen ->
        [changed] How much was taken too much? If the payee was changed, too, write the whole amount, for example 128.5.
       *[other] How much was this payment? For example 128.5.
    }

pf-paid-on = On what day did it happen? If you are not sure, look at the date in the bill.

pf-losses =
    Did it cause any other loss besides the payment itself? Choose them one by one and give the amounts.
    A lost order and the credit record need no amount. Paying again for the same thing does not belong here.
    .late_fee = Penalty, late fee
    .fee = Handling fee
    .extra_spending = Extra spending at that moment
    .order_lost = An order or place was lost
    .credit_record = Late mark on my credit record
    .done = That is all
    .none = No other loss
pf-losses-nudge = A rough figure will do for other losses; you can change it later. If there are none, choose “No other loss”.

pf-next = { $pf_seen ->
        [failed] What would you like to do next?
        [refused] What would you like to do next?
       *[other] What would you like to do next? If the money comes back, tell me, too.
    }
    .evidence = See what evidence to keep
    .follow = Give me a message to send
    .returned = It is solved
pf-next-nudge =
    { $pf_seen ->
        [failed] Did it work in the end? If not, I will give you a message for customer service.
        [refused] Did the payment go through in the end? If it is still blocked, I will give you a message for customer service.
       *[other] Look at the bill once more: did the money come back? If so, choose “It is solved”; if not, let us press them.
    }

pf-then = You can write to them even if something is missing, and add it later. What next?
    .follow = Give me a message to send
    .returned = It is solved

pf-merchant = What is the merchant called? Write the name as it stands in the bill; a complaint needs it exactly.
    .skip = I do not know

pf-trade-no =
    { $platform ->
        [wechat] Send me the transaction number of this payment, so that I can put it into the message. Where: { PATH("wechat-numbers") }
        [alipay] Send me the order number of this payment, so that I can put it into the message. Where: { PATH("alipay-numbers") }
       *[other] Send me the transaction or order number of this payment, so that I can put it into the message. It is usually in the transaction’s details.
    }
    Skip it if you cannot find it. Never send a card number, a code or your payment code.
    .skip = I cannot find it
pf-trade-no-nudge = Only the number is missing. Skip it if you cannot find it; you can write to them without it.

pf-message-intro = { $liable ->
        [merchant] Send this to the merchant, with screenshots of the bill and the order:
        [bank] Give this to the bank’s customer service, with a screenshot of the statement:
        [payee] Send this in the chat, with a screenshot of the transfer:
       *[other] Send this to the payment platform’s customer service, with a screenshot of the bill:
    }

pf-message-numbered = { $pf_seen ->
        [gone_unpaid] { $liable ->
            [merchant] Hello, you have received my payment of { $pf_paid_on }, number { $trade_no }, but my order was not carried out. Please treat it as paid and carry it out, or refund it the way it came, and tell me in writing by which day. Thank you.
            [payee] Hello, you have received my transfer of { $pf_paid_on }, number { $trade_no }. Please accept it for what we agreed; if you do not, please return it and tell me on which day. Thank you.
           *[other] Hello, my payment of { $pf_paid_on }, number { $trade_no }, was debited but not carried out. Please find out where the money is: if the payment failed, return it the way it came; if it succeeded, give me proof. Please give me a ticket number and an answer in writing.
        }
        [pending] Hello, my payment of { $pf_paid_on }, number { $trade_no }, keeps showing as processing. Please tell me its state and on which day it will be settled; if it cannot be completed, return it the way it came. Please give me a ticket number and an answer in writing.
        [changed] { $liable ->
            [thief] Hello, for my payment of { $pf_paid_on }, number { $trade_no }, the code I scanned had been swapped and the money went to a fraudster. I reported it to the police. Please stop this payment at once, find out whose account got it, and work with the police. Please give me a ticket number and an answer in writing.
           *[other] Hello, for my payment of { $pf_paid_on }, number { $trade_no }, the amount or payee debited is not the one I confirmed. Please find out at which step it changed, stop whatever can still be stopped, and return what was wrongly taken. Please give me a ticket number and an answer in writing.
        }
       *[other] Hello, my payment of { $pf_paid_on }, number { $trade_no }, did not go through. Please find out why: whose system or rule, what I need to hand in, and when it will work. Please give me a ticket number and an answer in writing.
    }

pf-message-plain = { $pf_seen ->
        [gone_unpaid] { $liable ->
            [merchant] Hello, you have received my payment of { $pf_paid_on } (see the screenshot), but my order was not carried out. Please treat it as paid and carry it out, or refund it the way it came, and tell me in writing by which day. Thank you.
            [payee] Hello, you have received my transfer of { $pf_paid_on } (see the screenshot). Please accept it for what we agreed; if you do not, please return it and tell me on which day. Thank you.
           *[other] Hello, my payment of { $pf_paid_on } (see the screenshot) was debited but not carried out. Please find out where the money is: if the payment failed, return it the way it came; if it succeeded, give me proof. Please give me a ticket number and an answer in writing.
        }
        [pending] Hello, my payment of { $pf_paid_on } (see the screenshot) keeps showing as processing. Please tell me its state and on which day it will be settled; if it cannot be completed, return it the way it came. Please give me a ticket number and an answer in writing.
        [changed] { $liable ->
            [thief] Hello, for my payment of { $pf_paid_on } (see the screenshot), the code I scanned had been swapped and the money went to a fraudster. I reported it to the police. Please stop this payment at once, find out whose account got it, and work with the police. Please give me a ticket number and an answer in writing.
           *[other] Hello, for my payment of { $pf_paid_on } (see the screenshot), the amount or payee debited is not the one I confirmed. Please find out at which step it changed, stop whatever can still be stopped, and return what was wrongly taken. Please give me a ticket number and an answer in writing.
        }
       *[other] Hello, my payment of { $pf_paid_on } (see the screenshot) did not go through. Please find out why: whose system or rule, what I need to hand in, and when it will work. Please give me a ticket number and an answer in writing.
    }

pf-sent = Take a screenshot once you have sent it. The next card says where to complain formally, and by when they should answer.
    .follow = Go on until there is a result
pf-sent-nudge = Have you sent the message? If so, go on, and I will count the days for their answer.

pf-nudge = I am still here. Do not delete the bill. To go on, just answer my last question.

pf-settled = Good. Next step: today you keep the screenshots; it costs nothing. If it went through and they still say it is unpaid, show them the bill that says so. If the money is wrong again, send /start.
pf-solved = Good that it worked. Next step: today you look at the bill once more to be sure that it was debited only once; it costs nothing. A few hints, so that it happens less often:

## Liability: who looks into it, who returns the money, what is not owed

pf-liable-merchant =
    The merchant has the money but does not accept the order, so it is the merchant’s to settle: carry it out as paid, or return the money, one of the two ({ LAW("civil-577") }, { LAW("civil-985") }).
    You need: the bill that says the payment went through, the order page, and the words with which the merchant admits getting it.
    “Our system has not updated” or “ask the payment platform” does not change its duty to you; it has the money, so it does the reconciling. Refusing a refund without reason has its own liability ({ LAW("consumer-48") }, { LAW("consumer-52") }).
    Usually not owed: triple compensation. That is for fraud; a system out of step is none.

pf-liable-payee =
    They have the money, so the payment went through. They should accept it for what you agreed, or return it if they have no ground to keep it ({ LAW("civil-985") }).
    You need: the transfer record, and the chat about what the money was for.
    { claim-accepted-transfer-final }
    If you sent it to the wrong person, the way is the same. Usually not owed: that the platform pays in their place.

pf-liable-gone-provider =
    The money left but the payment was not done: the payment platform first finds out where the money is. If the payment failed, you may ask for it back the way it came; if it went through, the receiver treats it as paid.
    You need: the bill with the debit, the page that still says unpaid, and the receiver’s “it has not arrived” once you have it.
    The platform has to keep instructions complete and traceable ({ LAW("psp-regulation-25") }) and deal with disputes promptly ({ LAW("psp-regulation-35") }). For online shopping it has to tell you promptly whether you paid ({ LAW("ecommerce-56") }); for an error it finds the cause, corrects it, and compensates for loss unless it proves that the error was not its own doing ({ LAW("ecommerce-55") }).
    If a bank card was behind it, ask the bank, too, where the debit went. If the money turns out to be with the receiver, turn to the receiver.
    Usually not owed: triple compensation, which is for fraud.

pf-liable-gone-bank =
    The money left your card but the payment was not done: the bank first finds out where the money is. If the payment failed, you may ask for it back to your account; not doing what was agreed makes the bank liable ({ LAW("civil-577") }), and a wrong debit may carry interest ({ LAW("commercial-bank-73") }).
    You need: the line of the statement, the page or slip that says unpaid, and the receiver’s “it has not arrived” once you have it.
    The bank has to say where the money is and on which day it comes back; if it says the payment went through, ask for proof. If the money turns out to be with the receiver, turn to the receiver.
    Usually not owed: triple compensation, which is for fraud.

pf-liable-own-account-provider =
    The money was on its way between your wallet and your card and is in neither: the payment platform first finds out when it went out and whether the bank took it. If it did not go through, you may ask for it back into your balance ({ LAW("civil-577") }).
    You need: the bill of the transfer, and that day’s statement of the card it should have reached.
    The platform has to be prompt, accurate and traceable ({ LAW("psp-regulation-18") }, { LAW("psp-regulation-25") }) and deal with disputes promptly ({ LAW("psp-regulation-35") }). If it says the money went to the bank, ask for the proof of transfer and take it to the bank.
    Check the card first: with a wrong number or a closed card the money usually comes back to the balance, only more slowly.
    Usually not owed: interest for the days that the page itself announced.

pf-liable-own-account-bank =
    The money was on its way between your own accounts and is in neither: the bank it left first finds out when it went out and whether the other side took it. If it did not go through, you may ask for it back ({ LAW("civil-577") }); holding back what is due may carry interest ({ LAW("commercial-bank-73") }).
    You need: the statement of the account it left, and that day’s statement of the one it should have reached.
    The bank has to say where the money is and on which day it comes back; if it says the money went out, ask for the transfer slip.
    Check the account first: with a wrong number or a closed account the money usually comes back, only more slowly.
    Usually not owed: interest for the days that the page itself announced.

pf-liable-pending-provider =
    After days of “processing”, the payment platform has to say what state it is in and on which day it will be settled. If it cannot be completed, you may ask for it back the way it came ({ LAW("civil-577") }).
    You need: screenshots of the pending bill, best from different days.
    The platform has to be prompt, accurate and without interruption ({ LAW("psp-regulation-18") }), tell you of a timeout or no response ({ LAW("network-payment-27") }), and for online shopping tell you promptly whether you paid ({ LAW("ecommerce-56") }).
    Usually not owed: compensation while the money is only set aside. No rule says how long is too long.

pf-liable-pending-bank =
    After days of “processing”, the bank has to say whether it is a pre-authorisation or a debit, and on which day it will be settled. If it cannot be completed, you may ask that the amount be released or returned ({ LAW("civil-577") }, { LAW("commercial-bank-73") }).
    You need: screenshots of the pending entry, best from different days.
    A pre-authorisation is made by the merchant, and often has to be undone by the merchant. Ask both to look at once; whoever says it is not theirs should put that in writing.
    Usually not owed: compensation while the money is only set aside. No rule says how long is too long.

pf-liable-refused =
    It was blocked and your money is still there, so nobody is at fault yet. Payment platforms and banks have to watch for suspicious payments and may delay or limit them ({ LAW("anti-fraud-18") }).
    But you may ask them to say why, what you need to hand in, how to object, and when it will work again; whoever restricts you to prevent fraud has to tell you the reason and how to appeal, and to lift it at once when nothing was wrong ({ LAW("anti-fraud-32") }). A payment platform has to deal with a dispute promptly ({ LAW("psp-regulation-35") }).
    You need: the page that blocked you, what the money was for (order, contract, chat), and something that shows it was you.
    Only if they keep blocking after it was cleared up have they failed to do what was agreed and may owe a loss ({ LAW("civil-577") }).
    Usually not owed: losses while they were reasonably checking.

pf-liable-qr =
    Somebody swapped the payment code and has the money. That person owes it to you ({ LAW("civil-985") }, { LAW("civil-1165") }). Go to the police first, then ask the payment platform or bank to stop it: the sooner, the better the chance ({ LAW("anti-fraud-20") }).
    You need: a photo of the code you scanned and where it was, the bill, the police receipt.
    A shop whose code was swapped is a victim, too: ask it to report it with you and to look at its cameras. If it wants you to pay again, you may hold back until this is cleared up; opinions differ, and nothing is settled.
    Usually not owed: that the platform pays in the thief’s place, unless it failed in its own duties.

pf-liable-malware-provider =
    Your phone was infected or controlled, and what was paid is not what you meant to pay. What you did not authorise you may ask the payment platform to bear, unless it proves that you were at fault; if it did not act at once on your notice, it may also bear what was lost from then on ({ LAW("ecommerce-57") }; cite it by comparison if it was not an online purchase).
    If it says that it was you, it has to prove that ({ LAW("bank-card-4") }, for card payments).
    You need: the police receipt, time and agent number of your notice, the phone’s model, and what was installed that day.
    Whoever did it owes you, too ({ LAW("civil-1165") }).
    Usually not owed: what was lost on top because they were told late.

pf-liable-malware-bank =
    Your phone was infected or controlled, and amount or payee of a card payment was changed. What you did not authorise you may ask the bank to repay, unless it proves that you were at fault ({ LAW("bank-card-7") }). If it says that it was you, it has to prove that ({ LAW("bank-card-4") }).
    You need: the police receipt, time and agent number of your report, the phone’s model, and what was installed that day.
    Whoever did it owes you, too ({ LAW("civil-1165") }).
    Usually not owed: what was lost on top because the bank was told late.

pf-liable-changed-provider =
    The debit is not what you confirmed, so the payment platform first finds out at which step it changed. Transaction data have to be true, complete and the same from end to end ({ LAW("psp-regulation-25") }, { LAW("anti-fraud-19") }).
    For online shopping it finds the cause of a wrong instruction, corrects it, and compensates for loss unless it proves that the error was not its own doing ({ LAW("ecommerce-55") }).
    You need: the page you confirmed and the bill, with amount and payee side by side.
    To be honest: checking amount and payee before paying is up to the payer. If that page already showed today’s amount, the platform is hardly liable; treat it as a wrong amount and turn to the merchant.
    Usually not owed: more than the difference. Triple compensation is for fraud.

pf-liable-changed-bank =
    The debit is not what you confirmed, so the bank first finds out at which step it changed. Transaction data have to be true, complete and the same from end to end ({ LAW("anti-fraud-19") }); a wrong debit has to come back and may carry interest ({ LAW("commercial-bank-73") }, { LAW("civil-577") }).
    You need: the slip or confirmation page and the statement, with amount and payee side by side.
    To be honest: checking the amount before you sign or enter the password is up to the payer. If it already showed today’s amount, the bank is hardly liable; treat it as a wrong amount and turn to the merchant.
    Usually not owed: more than the difference. Triple compensation is for fraud.

pf-liable-network =
    Most likely the network; no money moved, so nobody owes you anything. Look at the bill, then try again: another network often does it.
    The exception: others cannot pay either, or the platform announced a fault. Then it is the system; tell me “It still fails”. The platform has to tell you of a timeout or no response ({ LAW("network-payment-27") }).

pf-liable-balance =
    If the balance is too low or a limit is reached, a failed payment is usually nobody’s breach, and what it cost is your own ({ LAW("civil-592") }). Top up, or pay in another way.
    The exception: the balance was enough, or the limit changed without anybody telling you. Ask the bank or platform for the reason; the answer may then be different.

pf-liable-card-data =
    With wrong card details or an expired card, a failed payment is usually nobody’s breach. Correct them and pay again. Checking the details before paying is up to the payer ({ LAW("ecommerce-55") }).
    The exception: the details are right and it still fails. It may be the system; tell me “It still fails”.

pf-liable-system-provider =
    The payment platform’s system failed, so it has to get it working; if somebody it chose failed, it answers to you first ({ LAW("civil-593") }).
    It has to be prompt, accurate and without interruption ({ LAW("psp-regulation-18") }), tell you of a fault ({ LAW("network-payment-27") }) and deal with disputes promptly ({ LAW("psp-regulation-35") }).
    You need: a screenshot of the error with its time, balance and card in order, proof of what it cost.
    You may ask for the loss that followed directly from not doing what was agreed ({ LAW("civil-577") }).
    Usually not owed: what another way to pay would have avoided, and your own time.

pf-liable-system-bank =
    The bank’s system failed, so it has to get it working; if somebody it chose failed, it answers to you first ({ LAW("civil-593") }).
    You need: a screenshot of the error with its time, money in the account, proof of what it cost.
    You may ask for the loss that followed directly from not doing what was agreed ({ LAW("civil-577") }, { LAW("commercial-bank-73") }).
    Usually not owed: what another way to pay would have avoided, and your own time.

pf-liable-unclear =
    The cause is not known yet, so there is no conclusion yet. Whose system or rule it was, that one is responsible; what lay in your own balance, limit or card details is usually your own.
    You may ask the platform or bank to write down when it failed, whose system, and why. For online shopping, reconciliation and records are free ({ LAW("ecommerce-53") }); a payment platform has to deal with a dispute promptly ({ LAW("psp-regulation-35") }).
    You need: a screenshot of the failure with its time, and your balance and limits then.
    Usually not owed: compensation before the cause is known ({ LAW("civil-577") } asks first who failed to do what was agreed).

## Claims

pf-claim-principal = The money that was taken: back to you, or treated as paid. One of the two, not both.
pf-claim-changed = What was taken too much: you may ask for it back.
pf-claim-late-fee = Penalty or late fee: you may ask for all that this payment caused directly ({ LAW("civil-584") }).
pf-own-late-fee = Penalty or late fee: note it down and claim it once the cause turns out to be theirs.
pf-claim-fee = Handling fee: a direct loss, which you may ask them to bear.
pf-own-fee = Handling fee: note it down and claim it once the cause turns out to be theirs.
pf-claim-extra = Extra spending: what you reasonably spent to keep the loss small ({ LAW("civil-591") }), with receipts whose times fit.
pf-own-extra = Extra spending: keep the receipts and claim it once the cause turns out to be theirs.
pf-claim-order = A lost order or place: ask them to restore it; if they cannot, you may raise the price difference you can prove. It is not sure to be accepted.
pf-claim-credit = The late mark on your credit record: if you did not cause it, you may ask for a correction. They must check and answer in writing within { TERM("credit-objection") } ({ LAW("credit-reporting-25") }).
pf-not-claim-own = No money moved, so there is nothing to get back; what it cost you otherwise is usually your own.
pf-not-claim-yet = Compensation before the cause is known. We count again once you have it in writing.
pf-not-claim = Triple compensation (only for fraud), and, unless agreed, a lawyer’s fee or your time.

## To do now

pf-step-check =
    Before you pay again, look at the bill: was it taken, and does it say done, processing or failed? If it was taken, do not pay again; take a screenshot with the time. If you already paid twice, open another case as “I paid the same thing twice”.{ $platform ->
        [wechat] {" "}Where: { PATH("wechat-bill") }
        [alipay] {" "}Where: { PATH("alipay-bill") }
        [bank_card] {" "}Where: the transaction list in your bank’s app.
       *[other] { "" }
    }
pf-step-try = { $pf_cause ->
        [network] Sure that nothing was taken? Then try another network: switch Wi-Fi off and use mobile data, or the other way round; restart the app and update it. Tap once and wait for the result.
        [balance_limit] Top up, or pay in another way. For a limit, look up the limits per payment and per day in the payment app or your bank’s app; paying in parts needs the other side’s consent. Raise a limit only inside your own app, never because a caller tells you to.
        [card_data] Enter it again: card number, name, registered phone number and expiry date have to match what the bank has. New card or phone number? Change it with the bank first. For a transfer, check the receiver once more.
        [risk_control] { pf-step-refused }
       *[other] Pay in another way first, so that nothing urgent waits. Then ask customer service whether there is a fault, whose, and until when; have them note it and give you a number. Do not keep tapping before it is repaired.
    }
pf-step-refused =
    Stop for a moment: is somebody urging you to pay, or telling you what to answer customer service? Then it is probably a fraud. Do not pay; ask { HOTLINE("antifraud") }.
    If it is really your own payment: verify yourself as the app asks, or call the official number and ask why, what they need, and how long. If it is urgent, pay in another way. Whoever offers to “lift the risk control” for a fee or a code is a fraudster.
pf-step-police =
    Call { HOTLINE("police") }, report it and get a receipt. At the same time tell the payment platform or bank: “the money went to a fraudster, please stop this payment”. Unsure whether it is fraud? Ask { HOTLINE("antifraud") }.
    { $pf_changed ->
        [qr_replaced] Take a photo of the code and have the shop remove it at once.
       *[other] Take the infected phone off the network, and change passwords on another one.
    }
pf-step-compare = Put two things side by side: the page you confirmed (amount, payee) and the bill. Write the difference in one sentence.
pf-step-ask = { $pf_kind ->
        [withdrawal] Put both statements side by side: when it went out, whether the card got it, whether the balance has it back. Check card number and name, too.
        [person] Ask them to look at what they received and to write “it arrived” or “it has not arrived”. Keep a screenshot. A WeChat transfer nobody accepts comes back by itself after { TERM("wx-transfer-return") }; you need not ask for it.
       *[other] Ask the merchant to look the payment up by its number: if it arrived, they treat it as paid; if not, have them write “it has not arrived” and keep a screenshot. If they want you to pay again before that, have them write first “if two are found, one is refunded”.
    }
pf-step-received = Have them write down how much they received, on which day, and why they do not accept it. That is what a complaint is built on.
pf-step-provider =
    Ask the payment platform to check it by its record: what state it is in, who has the money, and why; in writing, with a ticket number.{ $provider_hotline ->
        [none] {" "}Use customer service inside its app (客服), never a number found by searching.
       *[other] {" "}Call { HOTLINE($provider_hotline) }, or submit it to customer service in the app.
    }
pf-step-bank =
    Ask the bank to check it by the statement: what state it is in, who has the money, and why; in writing, with a number.{ $bank_hotline ->
        [none] {" "}Call the number on the back of your card.
        [pab] {" "}Call { HOTLINE("pab") }. { claim-pab-press-three }
       *[other] {" "}Call { HOTLINE($bank_hotline) }; the number on the back of your card wins.
    }
pf-step-wait = Money of a payment that failed often comes back by itself. How fast differs, and no rule fixes it. Look at the bill again on this day; if it is not back, go on with the complaint and wait no longer.
pf-step-refund =
    Once they say it was refunded, look at the account you paid from:
    { $platform ->
        [wechat]
            { claim-refund-original-route } { claim-balance-refund-minutes }
            To a bank card: { TERM("refund-bankcard") }
       *[other] Where it goes and how long it takes differs; what the refund page says counts. If it does not come, get the refund number and ask the bank you paid from.
    }
pf-step-beware = Start from the bill or an official number yourself. Whoever wants a password, a code, your full card number or your screen, or money before a refund or to unfreeze something, is a fraudster.

## Whom to turn to, step by step

pf-rung-bill =
    Complain about the merchant from the WeChat bill: { PATH("wechat-complain") }
    Write: which day, how much, the number; the money arrived and the order was not carried out; you want it carried out as paid, or a refund. Add the bill, the order page and what the merchant answered.
    The merchant has to reply within { TERM("wx-first-reply") } and finish within { TERM("wx-finish") }; what the complaint page shows counts. Not solved? Complain again: { PATH("wechat-complain-again") }
    If the platform ignores you, report it on { HOTLINE("pboc") }.
    .title = WeChat Pay (complaint from the bill)

pf-rung-payee =
    { $platform ->
        [bank_card] Ask the bank the money left to contact the receiver for you and to register your complaint. { $bank_hotline ->
            [none] Call the number on the back of your card.
           *[other] Phone: { HOTLINE($bank_hotline) }
        }
       *[other] Ask the payment platform’s service to contact the receiver for you and to register your complaint. { $provider_hotline ->
            [none] Use the service page inside the app you paid with, not a number from a search.
           *[other] Phone: { HOTLINE($provider_hotline) }
        }
    }
    Give them: time, amount and number of the transfer, and the chat screenshots.
    They will not tell you who the receiver is, and cannot simply take accepted money back. If the receiver cannot be found, the police may help; if they still keep it, the next step is the court.
    .title = Customer service (to reach the receiver)

## Evidence

pf-evidence-page = The page that said failed, processing or blocked: its time and exact words must be readable.
pf-evidence-bill =
    The payment’s details: amount, time, payee, state, number.{ $platform ->
        [wechat] {" "}The number is here: { PATH("wechat-numbers") }
        [alipay] {" "}The number is here: { PATH("alipay-numbers") }
       *[other] { "" }
    }
pf-evidence-order = What shows that it was not done: the order page that says unpaid, or their words that it has not arrived or is not accepted.
pf-evidence-statement = The statement of those days of the account you paid from: debited and not returned. Cover the full card number.
pf-evidence-changed = Two pictures side by side: the page you confirmed, and the bill with the actual debit.
pf-evidence-qr = A photo of the code and where it was, what the shop says, and the police receipt.
pf-evidence-malware = The police receipt, the record of freezing or blocking, the phone’s model and system version, and what was installed that day. Do not reset the phone yet.
pf-evidence-talk = Everything exchanged with the receiver and customer service: chat screenshots, call times, agent and ticket numbers, their answers.
pf-evidence-late-fee = The bill that shows the penalty or late fee.
pf-evidence-extra = Receipts, invoices or orders of the extra spending, at times that fit the failure.
pf-evidence-original = Do not delete the originals on your phone or edit pictures: they may be checked on the spot.

## Prevention

pf-prevent-look = If no success is shown, look at the bill before you pay a second time. Tap once and wait.
pf-prevent-balance = Before a large payment, look at your balance and the limit per day.
pf-prevent-card = On the day you get a new card or phone number, change it with the bank and in your payment apps.
pf-prevent-refused = Verify yourself in your own app before you use a new phone or make a large transfer.
pf-prevent-code = After scanning, look at the payee’s name first, then the amount. Install nothing and open no link that a stranger sends. Pay with a well-known app, your bank’s app or a channel your bank names; leave tools without a payment licence alone.
pf-prevent-second-way = Do not leave payments that matter to the last moment, and have a second way to pay.
pf-prevent-keep = Keep screenshots of order and bill until goods and money are settled.
