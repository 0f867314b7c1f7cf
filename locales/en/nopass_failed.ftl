# A password-free or automatic debit did not go through: questions, liability, claims, steps, evidence, prevention.

## Questions

nopass-intro =
    A debit did not go through. No rush, one step at a time: find the cause, keep the evidence, then talk to them. If that fails, there are regulators and mediation; a lawsuit comes last.
nopass-symptom =
    What did you notice first?
    If you are not sure, look at the transactions in the payment app and in your bank’s app: is this payment there, and what does its status say?
    .shown_failed = It said the payment failed
    .not_taken = No message, just not debited
    .taken_anyway = Said failed, but money was taken
    .service_stopped = The service suddenly stopped
nopass-scene = What was this payment for?
    .till = Shop or supermarket till
    .transit = Metro or bus fare
    .membership = Membership renewal
    .utility = Water, power, gas and the like
    .repayment = Loan or credit-card repayment
    .other_scene = Something else
nopass-platform =
    Which company ran the debit?
    Choose the one where you gave the authorisation. If you signed directly with a bank, choose “Bank debits the card”.
    .wechat = WeChat Pay
    .alipay = Alipay
    .unionpay = UnionPay QuickPass
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank debits the card
    .other_platform = Another one
nopass-cause =
    Do you know why it failed?
    Whom to turn to depends on the cause. Choose what comes closest to what a message, the bill or customer service said. If nobody told you, choose “Not clear yet” and I will show you how to ask.
    .bank_maintenance = Bank system maintenance
    .tech_fault = Fault of the system or a supplier
    .merchant_rule = Merchant changed its debit rules
    .payment_rule = Payment app or bank changed rules
    .low_balance = Not enough balance
    .card_expired = The bank card expired
    .switched_off = I switched off or deleted it
    .someone_else = It was not me who did it
    .not_sure = Not clear yet
nopass-cause-nudge =
    No word on the cause yet? That is fine. Choose “Not clear yet” to go on, and I will show you how to get it in writing.
nopass-stolen-first =
    Stop the loss first, now: call the number on the back of your bank card and have it reported lost and frozen. If the debit ran through WeChat call { HOTLINE("wechat") }, through Alipay { HOTLINE("alipay") }, and have the account frozen at once. If money is leaving the account, call { HOTLINE("police") } too.
    Then change the login and payment passwords and switch password-free payment off. Give passwords and codes to nobody.
nopass-stolen =
    Is everything frozen? If so, go on and see who bears the losses of this failed debit. If it did not work, if money has left the account, or if you want to see every step, choose the second.
    .frozen = Frozen, go on
    .help = Show all the steps to stop it
nopass-stolen-nudge =
    Is the account frozen? If not, call the official number of the bank or platform now. This is the urgent part; everything else can wait.
nopass-bank = Which bank is it?
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
    .cib = Industrial Bank (CIB)
    .spdb = SPD Bank
    .pab = Ping An Bank
    .cgb = China Guangfa Bank
    .hxb = Hua Xia Bank
    .bob = Bank of Beijing
    .bosc = Bank of Shanghai
    .nbcb = Bank of Ningbo
    .njcb = Bank of Nanjing
    .other_bank = Another bank
nopass-merchant =
    What is the merchant or app called?
    The full name from the debit record is best: a complaint has to name its target exactly.
    .skip = I do not know yet
nopass-notice =
    Before the rules changed or the system went down, did you get a clear notice?
    A text message or app push, for example, saying from when, and what you had to do. A line hidden in a long agreement is not clear.
    .clear = Yes, and it was clear
    .hidden = Yes, but easy to miss
    .no_notice = No, nothing
nopass-reminder =
    Did anybody promise to remind you and then fail to?
    For example, when you signed up it said “we will tell you if the balance is low” or “before your card expires”.
    .missed = Promised, but no reminder came
    .received = I was reminded
    .not_promised = Nothing was promised
nopass-failed-on = On which day did this happen? If you do not remember, use the date in the transaction record.
nopass-losses =
    { $symptom ->
        [taken_anyway] What did this cost you? Start with “The money that was taken” and its amount, then add anything else.
       *[other] What did this cost you? Tap one item at a time and fill in the amount.
    }
    A stopped service and a late mark on your credit record need no amount; a tap is enough.
    .penalty = Penalty or extra interest
    .late_fee = Late fee
    .fee = Handling fee
    .extra_spending = Extra money spent meanwhile
    .taken = The money that was taken
    .service_stopped = Membership or service stopped
    .credit_record = Late mark on my credit record
    .done = That is all
    .none = It cost me nothing
nopass-losses-nudge =
    Rough amounts are fine, you can change them later. Or tap “It cost me nothing” and I will show you how to get the debit working again.
nopass-trade-no =
    { $platform ->
        [wechat] What is the transaction number of this payment? The complaint needs it. Where to find it: { PATH("wechat-numbers") }
        [alipay] What is the order number of this payment? The complaint needs it. Where to find it: { PATH("alipay-numbers") }
       *[other] What is the transaction or order number of this payment? The complaint needs it. It is usually in the transaction’s details.
    }
    If you cannot find it, skip this. Do not send card numbers, ID numbers, verification codes or payment codes.
    .skip = I do not have it
nopass-trade-no-nudge = Only the number is missing. If you do not have it, skip it and see what to do first.
nopass-next =
    If much is at stake or you are in doubt, call { HOTLINE("legal-aid") } for free legal advice, or ask a lawyer.
    Do you want the evidence checklist first, or go straight on to contacting them?
    .evidence = The evidence checklist first
    .follow = Go on to contacting them
nopass-next-nudge =
    Your plan is still here. Even the first step alone, done today, keeps the losses from growing. Choose when you are ready.
nopass-unclear =
    First ask for the cause. Once you have it, choose the first button: I work everything out again and only ask what the cause changes.
    If nobody tells you, you can also complain first and ask for an explanation in writing.
    .found = I know the cause now, change it
    .evidence = The evidence checklist first
    .follow = Go on to complaining
nopass-unclear-nudge =
    Did they tell you the cause? Then choose “I know the cause now, change it” and I work out again how much you may ask for, and from whom. If they will not say, choose “Go on to complaining”.
nopass-ready =
    Collect what you can. You may contact them with one or two items missing and add those later. Go on when you are ready.
    .follow = Go on to contacting them
nopass-ready-nudge = How is the evidence coming along? With a screenshot of the failure and the bill you can already contact them; the rest can follow.
nopass-own =
    From what you told me, there is nobody to claim compensation from this time. Do the steps above and the losses stop growing.
    This is for reference only. If it turns out that their system or their rules were the cause, send /start, open a new one, and we go by that cause.
    .done = I see
nopass-nothing-owed =
    Once the debt is paid and the debit works again, this is over. Next step: with the next bill, you check that the debit went through; it costs nothing. A few things that make it less likely next time:
nopass-nudge = Are you still there? Answer the last question and we can go on.

## Liability: who, what you must show, what they must prove, what is not owed

nopass-liable-taken-bank =
    It said failed, yet the money was taken: the bank has to trace it and reconcile its records first. If the payment did not go through, ask for the money back the way it came. If it did, ask to be treated as having paid; it may not be charged again.
    You need: the page that says failed and the bank’s debit record, with matching amount and time.
    The bank has to explain where the money is and why the records differ. Whoever received it without a reason has to return it.
    Usually not owed: threefold compensation. It is for fraud, not for system errors.
nopass-liable-taken-provider =
    It said failed, yet the money was taken: the payment platform has to trace it and reconcile its records first. If the payment did not go through, ask for the money back the way it came. If it did, ask to be treated as having paid; it may not be charged again.
    You need: the page that says failed and the debit record, with matching amount and time.
    The platform has to explain where the money is and why the records differ. It must handle the dispute promptly and not just pass it on. For online shopping it has to find the cause and put the error right, and pays unless it proves that the error was not its own. Whoever received the money without a reason has to return it.
    Usually not owed: threefold compensation. It is for fraud, not for system errors.
nopass-liable-maintenance =
    The bank did not tell you clearly about its maintenance. Say it upgraded its systems without a word, the mortgage debit failed and went overdue: by default the bank bears the loss.
    You need: the debit agreement, proof of money in the account on the due day, and how the loss came about.
    The bank has to prove that it sent a notice, that it reached you, and that it said what would be affected. Not doing what was agreed is enough; you need not prove fault first. Losses it could foresee count too.
    For comparison: payment institutions have to announce downtime { TERM("psp-downtime-notice") } ahead.
    Usually not owed: spending that has nothing to do with this failure.
nopass-liable-maintenance-told =
    The bank told you clearly when it would be down, so you were expected to pay in time by another way. The loss will probably be shared.
    If it was down for longer than announced, or the notice did not say that debits would fail, more of it falls on the bank.
    You need: the notice, the balance on the due day, and whether you could have paid otherwise.
    The bank has to show when and how the notice reached you, and whether it tried the debit again afterwards.
    Open to negotiation: a lower penalty, a corrected late mark.
    Usually not owed: the whole loss.
nopass-liable-merchant-rule =
    The merchant changed its debit rules alone and did not really tell you. A music or video app wants new consent, says nothing, and your membership stops: by default the merchant you signed up with is liable.
    You need: the sign-up page, the notice that service ended, and your messages from that time.
    The merchant has to prove that it alerted you conspicuously, by text message or push for example, and pointed out terms that disadvantage you. Information on goods and services must be true, exact and timely ({ LAW("ecommerce-17") }), but that is about online shopping; for changed rules of music or video memberships the articles below serve better.
    You may ask for: the service back, a longer term, and your losses.
    Usually not owed: threefold compensation, which is for fraud. If the payment platform turns out to have changed the rule, turn to the platform instead.
nopass-liable-merchant-rule-told =
    The merchant explained the change and offered a way to consent again. A loss because there was no new consent in time is usually your own. Nothing was debited, so nothing was overpaid. To keep the service, consent again or renew by hand.
    Exception: if the consent page did not open, or the service stopped earlier than announced, you can turn to the merchant. Keep screenshots.
    The merchant must still be able to show its notice, and must alert you conspicuously before each automatic renewal.
    Usually not owed: compensation for the days without service. You may kindly ask for an extension; that is a request, not a right.
nopass-liable-bank-rule =
    The bank changed its debit rules, such as a new agreement or limit, and did not tell you clearly. By default the bank bears the loss.
    You need: the earlier debit agreement, proof of money in the account on the due day, and your messages from that time.
    The bank has to prove that it pointed out and explained the terms that matter to you.
    Usually not owed: spending that has nothing to do with this failure.
nopass-liable-provider-rule =
    The payment platform changed its password-free rules, such as the limit or a need for new consent, and did not tell you clearly. By default the platform bears the loss.
    You need: the earlier authorisation page, proof that balance and card were in order, and your messages from that time.
    The platform has to prove that it announced the new agreement for { TERM("psp-agreement-notice") } and that you agreed to it.
    Usually not owed: spending that has nothing to do with this failure.
nopass-liable-payment-rule-told =
    The change was explained and you had time to consent again, so the loss will probably be shared.
    You need: the notice, and why you could not consent then, for example a page that did not open.
    They have to prove: a payment platform, not only that it announced the change for { TERM("psp-agreement-notice") } but that you agreed; a bank, that it pointed out and explained important standard terms. If they cannot, more of it falls on them.
    Open to negotiation: a lower penalty, a corrected late mark.
    Usually not owed: the whole loss.
nopass-liable-fault-bank =
    A fault of the bank’s system, or of a supplier it uses, made the debit fail or come late. By default the bank bears the loss. Even if a supplier was at fault, the bank answers to you.
    You need: the failure page, proof of money in the account on the due day, and a valid card and authorisation.
    The bank has to explain the cause, the time, and whether it tried again afterwards. The law has it protect its depositors ({ LAW("commercial-bank-6") }), and not doing what was agreed makes it liable.
    Usually not owed: threefold compensation, and your own time.
nopass-liable-fault-provider =
    A fault of the payment system, or of a supplier it uses, made the debit fail or come late. By default the payment platform bears the loss. Even if a supplier was at fault, the platform answers to you.
    You need: the failure page, enough balance, a valid card, and an authorisation that was on.
    The platform has to explain the cause and the time. Transaction data must be true, complete, traceable and the same from end to end. For online shopping, a service below the security requirements that causes a loss has to be made good.
    Usually not owed: threefold compensation, and your own time.
nopass-liable-reminder-missed =
    It began on your side, but they promised a reminder and none came. You may ask them to bear a part.
    You need: the page that promises a reminder, and your messages from that time without one.
    They have to prove that the reminder was sent and reached you. A payment platform has to tell you of timeouts and faults anyway.
    Usually not owed: the whole loss. There is no fixed share; it is a matter of agreement.
nopass-liable-low-balance =
    The balance was too low, and no promised reminder was missed. The loss is usually your own. Pay what is outstanding now and it stops growing.
    Exception: the balance was in fact enough, or they debited before the agreed day or more than agreed. Then ask for the record of debit attempts and an explanation; the answer may differ.
    Usually not owed: penalty interest, or compensation for a stopped service. You may ask for a waiver; that is a request, not a right.
nopass-liable-card-expired =
    The card expired before a new one was linked, so the debit failed; a credit-card repayment became overdue, for example. The loss is usually your own. Pay first, then link the new card, and it stops growing.
    Exception: the bank said that debits would move to the new card by themselves, or the app showed the new card as linked. Keep a screenshot and ask them to explain; the answer may differ.
    Usually not owed: penalty interest, or compensation for a stopped service. You may ask for a waiver; that is a request, not a right.
nopass-liable-switched-off =
    The authorisation was switched off, or deleted by mistake, on your side, and the debit then failed. The loss is usually your own. Pay by hand first, then authorise again, and it stops growing.
    Exception: the page said that other debits would not be affected, or the system switched it off. Keep a screenshot and ask them to explain; the answer may differ.
    Usually not owed: penalty interest, or compensation for a stopped service. You may ask for a waiver; that is a request, not a right.
nopass-liable-someone-bank =
    It was not you, so turn to the bank first. If it says that you did it or allowed it, it has to prove that. For money stolen from a card online you may ask the issuing bank to pay, unless it proves that you were at fault.
    You need: records of your prompt notice and of blocking the card, the police receipt, and where you and the card were.
    After that: whoever did it is liable. If you have account-security insurance you may also claim from the insurer, who can then recover from that person.
    Usually not owed: what was lost on top because the bank was told late.
    If no money is gone and somebody only removed the authorisation, ask the bank to check the operation log and restore it.
nopass-liable-someone-provider =
    It was not you, so turn to the payment platform first. It bears a payment you did not authorise unless it proves that you were at fault; if it did not act at once after your notice, the further loss is its own too. That rule is for online shopping; for payments offline you may cite it by comparison.
    You need: records of your prompt notice and of freezing the account, the police receipt, and the list of signed-in devices.
    After that: whoever did it is liable. If you have account-security insurance you may also claim from the insurer, who can then recover from that person.
    Usually not owed: what was lost on top because the platform was told late.
    If no money is gone and somebody only removed the authorisation, ask the platform to check the operation log and restore it.
nopass-liable-unclear =
    The cause is not known yet, so there is no conclusion yet.
    The general rule: whoever caused it bears it. If they did not do what was agreed, you need not prove fault first. Theft is the exception: the payment platform or bank bears it first.
    You need: the failure page, and that day’s balance, card and authorisation.
    They have to give: the cause in writing, and the authorisation and transaction records.
    Usually not owed: compensation before the cause is known. Once you know it, choose “I know the cause now, change it” below. If you are already complaining by then, send /start, begin a new one, and go through it with the cause you found.

## Claims

nopass-claim-taken = The money that was taken: back to your account, or counted as paid. One of the two.
nopass-claim-stolen = The money that was moved: you did not pay it, so you can ask for it back.
nopass-own-taken = The money that was taken: check the bill first. If too much was debited, open another case as “I paid the same thing twice” to get it back.
nopass-claim-penalty =
    { $liable ->
        [shared] Penalty or extra interest: you may start by asking for all of it; the shares are then a matter of agreement.
       *[other] Penalty or extra interest: you may ask them to bear all that the failed debit caused directly ({ LAW("civil-584") }).
    }
nopass-own-penalty =
    { $liable ->
        [unclear] Penalty or extra interest: note it down and claim it once the cause turns out to be theirs.
       *[other] Penalty or extra interest: it began on your side, so you can only ask for a waiver.
    }
nopass-claim-late-fee =
    { $liable ->
        [shared] Late fee: you may start by asking for all of it; the shares are then a matter of agreement.
       *[other] Late fee: you may ask them to bear all that the failed debit caused directly.
    }
nopass-own-late-fee =
    { $liable ->
        [unclear] Late fee: note it down and claim it once the cause turns out to be theirs.
       *[other] Late fee: it began on your side, so you can only ask for a waiver.
    }
nopass-claim-fee =
    { $liable ->
        [shared] Handling fee: you may start by asking for all of it; the shares are then a matter of agreement.
       *[other] Handling fee: a direct loss, which you may ask them to bear.
    }
nopass-own-fee =
    { $liable ->
        [unclear] Handling fee: note it down and claim it once the cause turns out to be theirs.
       *[other] Handling fee: it began on your side, so it is usually not returned.
    }
nopass-claim-extra =
    { $liable ->
        [shared] Extra spending: you may ask for the reasonable part; the shares are then a matter of agreement.
       *[other] Extra spending: you may ask them to bear what you reasonably spent to keep the loss small ({ LAW("civil-591") }), with receipts whose times fit.
    }
nopass-own-extra =
    { $liable ->
        [unclear] Extra spending: keep the receipts and claim it once the cause turns out to be theirs.
       *[other] Extra spending: it began on your side, so it is usually your own.
    }
nopass-claim-service = The stopped membership or service: you may ask for it back, with the lost days added or refunded ({ LAW("civil-577") }).
nopass-claim-days = The days it was stopped, by the day: { $days_price } ÷ { $days_period } days × { $days_lost } days ({ LAW("civil-577") }). { $liable ->
        [shared] In the end it depends on each side’s share of the blame.
       *[other] If they add the same number of days instead, that is fine too; then this sum is no longer owed. If you bought a substitute for the same days, only the difference comes on top.
    }
nopass-own-service =
    { $liable ->
        [unclear] The stopped membership or service: ask for it back now; talk about lost days once the cause is known.
       *[other] The stopped membership or service: it comes back once you pay; for the lost days you can only ask a favour.
    }
nopass-claim-credit = The late mark on your credit record: if you did not cause it, you may ask for a correction. They must check and answer in writing within { TERM("credit-objection") } ({ LAW("credit-reporting-25") }).
nopass-own-credit = The late mark on your credit record: a true entry cannot be removed by an objection, and anyone who offers to “clean” it for money is not to be trusted. Pay on time from now on and it matters less and less.

## To do now

nopass-step-pay =
    { $symptom ->
        [taken_anyway] Do not pay a second time yet: ask the payee whether this payment arrived. If it is urgent, have them write “if two are found, one is refunded” first. If you already paid twice, open another case as “I paid the same thing twice”.
       *[other] { $scene ->
            [repayment] Pay what is due by hand today; do not wait for the next debit. You can still claim the penalty back.
            [utility] Pay the bill by hand today, so that no late fee grows and nothing is cut off. Keep the receipt.
            [membership] To keep the service, renew once by hand and keep the order. If you no longer want it, do not pay, and do not sign up twice.
            [transit] Pay the outstanding fare in the ride-code page today; until then the code may not work.
            [till] Pay in another way. Before that, look at your transactions to be sure the first payment was not taken.
           *[other] Pay in another way today so that no more costs arise. Before that, look at your transactions to be sure the first payment was not taken.
        }
    }
nopass-step-stolen =
    Make sure account and card are frozen, strange devices are signed out, and that you called { HOTLINE("police") } and kept the receipt. Tell the platform or bank in writing today: I did not do this. Unsure whether it is fraud? Call { HOTLINE("antifraud") }. If you have account-security insurance, report it as the policy page says. The “million guarantee” (百万保障) is free and automatic: whoever asks money for it is a fraudster.
nopass-step-check-record =
    Find this payment in your transactions: failed, processing, or not there at all? Then see in your bank’s app whether money moved.{ $platform ->
        [wechat] {" "}Where: { PATH("wechat-bill") }
        [alipay] {" "}Where: { PATH("alipay-bill") }
       *[other] { "" }
    }
nopass-step-secure =
    Take screenshots now: the failure page (time, order number, message), the bill, the chats. Do not edit pictures or delete the originals.
nopass-step-ask-cause =
    Ask for the cause in writing: when it failed, whose system, why, whether there was a notice.{ $platform ->
        [bank_card] { "" }
       *[other] { $provider_hotline ->
            [none] {" "}The platform: customer service inside its app (客服), never a number found by searching.
           *[other] {" "}The platform: { HOTLINE($provider_hotline) }, or customer service in the app.
        }
    }{ $bank_hotline ->
        [none] {" "}The bank, if needed: the number on your card.
       *[other] {" "}The bank: { HOTLINE($bank_hotline) }.
    }
nopass-step-restore =
    { $cause ->
        [low_balance] Put enough money into the account, then ask whether the debit will be tried again. If not, pay by hand.
        [card_expired] Link the new card wherever the old one was debited: payment apps, loan or card repayments, memberships, utilities. Then check that the page shows its last digits.
       *[other] Look at the limit, day and account of the debit, then authorise again, usually on the payment or renewal page of the merchant’s app. Check that it shows in the payment settings.
    }
nopass-step-credit =
    Once the debt is paid, object to the credit entry in writing with the bank: what happened, your grounds, and a request to correct or remove it. They must check and answer within { TERM("credit-objection") } ({ LAW("credit-reporting-25") }). Ask for a letter about it, too.
nopass-step-negotiate =
    Tell them four things at once: the day it failed, what it cost, your evidence, what you want. Ask for the offer in writing; a spoken promise is no proof. If they refuse, ask for the reason in writing.
nopass-step-limitation = This was some time ago. The general limitation period is { TERM("limitation") } from when you knew of the harm and of whom to ask ({ LAW("civil-188") }). After that they may refuse on that ground ({ LAW("civil-192") }), but you can still settle or sue. A demand, or their promise, starts it afresh: look for records of that.
nopass-step-beware =
    Start from the bill or an official number yourself. Whoever wants a password, a code, your full card number or your screen, or money before a refund, is a fraudster.

## Evidence

nopass-evidence-failure = A screenshot of the failure: time, order number and error message must be readable.
nopass-evidence-taken = Two pictures side by side: the page that says failed, and the bank record that says debited, with matching amount and time.
nopass-evidence-bill =
    The transaction’s details with its number, and the entries just before and after it that day.{ $platform ->
        [wechat] {" "}The number is here: { PATH("wechat-numbers") }
        [alipay] {" "}The number is here: { PATH("alipay-numbers") }
       *[other] { "" }
    }
nopass-evidence-mandate =
    The authorisation agreement you signed at the start, usually in the payment settings.{ $platform ->
        [wechat] {" "}Where: { PATH("wechat-close-debit") }
        [alipay] {" "}Where: { PATH("alipay-close-debit") }
        [unionpay] {" "}Where: { PATH("unionpay-close-debit") }
        [douyin] {" "}Where: { PATH("douyin-close-debit") }
       *[other] {" "}If you cannot find it, ask customer service for a copy.
    }
    Take a screenshot once you see it; do not tap “turn off” at the end.
nopass-evidence-chat = Chats with customer service of the platform, bank or merchant, without gaps and with times. Keep the originals on your phone.
nopass-evidence-call = A recording of your call with customer service; note the time and the agent’s number.
nopass-evidence-notice = Whether there was a notice: your messages and app inbox of that time and the public announcements. If there is nothing, take a screenshot of that.
nopass-evidence-reminder = The page that promises a reminder, and your messages of that time without one.
nopass-evidence-theft = The police receipt, the record of freezing or blocking, the list of signed-in devices, and where you and the card were.
nopass-evidence-penalty = The line in the statement that shows the penalty or extra interest.
nopass-evidence-late-fee = The bill that shows the late fee.
nopass-evidence-fee = The record of the handling fee.
nopass-evidence-service = The notice that the membership or service ended, and the page with its end date.
nopass-evidence-extra = Receipts, invoices or orders of the extra spending, at times that fit the failure.
nopass-evidence-credit = The page of your credit report with the late mark.
nopass-evidence-link =
    A timeline: when it should have been debited, when it failed, what it cost afterwards. The fuller it is, the better it shows that this failure caused the loss.

## Those of whom one can only ask a favour

nopass-goodwill-bank =
    You may ask the bank for a waiver. { $bank_hotline ->
        [none] Call the number on the back of your card,
       *[other] Call { HOTLINE($bank_hotline) },
    } or use customer service in its app. Say three things: it is paid; on which day and why the debit failed; please waive this penalty. If you always paid on time before, say that too.
    Have ready: the repayment record and the failure page.
    A good answer says how much is waived, when it arrives, and what happens to the credit record.
    If they say no, you may ask for a supervisor to look at it once more. It is a request, not a right; there is no need to complain further up.
    .title = The bank (for a waiver)
nopass-goodwill-merchant =
    You may ask the merchant a favour. Go to customer service in its app, or to its payment page, and say three things: it is paid now; on which day and why the debit failed; please waive the late fee, or add the days without service.
    Have ready: the record of your payment and the notice that service stopped.
    A good answer says how much is waived, or until when the service now runs.
    If they say no, you may ask for a supervisor to look at it once more. It is a request, not a right; there is no need to complain further up.
    .title = The merchant (as a favour)
nopass-bill-complaint =
    If the merchant does not respond, complain about it from the bill in the payment app. { $platform ->
        [wechat] Where: { PATH("wechat-complain") }. The merchant has to reply within { TERM("wx-first-reply") } and finish within { TERM("wx-finish") }; what the ticket page shows is what counts.
        [alipay] Where: { PATH("alipay-complain") }
       *[other] Look for “complain” or “customer service” in the details of this transaction.
    }
    Hand in: screenshots of the failure and the stopped service, the chat with the merchant, proof of loss; say whether you want the service back, more days, or money.
    A good answer says whether they accept it, what they will do, and by which day.
    If they only say “system problem”, reply: please write whose system it was, and on what ground you refuse. If they stall, continue the complaint on the same page, or call the platform and ask for its complaints department.
    .title = The payment platform (complaint from the bill)

## Prevention

nopass-prevent-maintenance = Look at your account a day or so before important repayments, and put announced bank downtime in your calendar.
nopass-prevent-notices = Turn on debit and renewal notices in payment and membership apps. When one asks for new consent, deal with it the same day.
nopass-prevent-balance = Keep enough for one more debit in the account, and turn on balance alerts.
nopass-prevent-card = On the day you get a new card, list everything the old one paid for and relink them one by one.
nopass-prevent-switch = Before you switch a password-free payment off, see which bills and memberships depend on it.
nopass-prevent-account = Lower the password-free limit, end authorisations you do not use, and give passwords and codes to nobody.
nopass-prevent-not-twice = When it says failed, look at the bank record before you pay again.
nopass-prevent-calendar = Set a reminder for the day before the debit, so that you can pay by hand the same day if it fails.
nopass-prevent-second-way = Keep a second account or a way to pay by hand for debits that matter.
nopass-prevent-review = Now and then look through your authorisations in the payment settings: end those you do not use, check card and limit of those you do.
