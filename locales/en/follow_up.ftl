### Follow-up: was the complaint sent, what did they say, who is next.

# Whom this rung's complaint goes to; the texts below refer to it.
follow-up-who = { $rung ->
    [merchant] the merchant
    [provider] the payment app
    [bank] the bank
    [regulator] the regulator
    [mediation] the mediators
    [court] the court
   *[other] the other side
}

## Sending it

follow-up-progress =
    { $rung ->
        [court] Have you handed in the papers for the lawsuit?
        [mediation] Have you applied for mediation?
       *[other] { $liable ->
            [customer] Have you asked { follow-up-who } for the favour?
            [payee] Have you asked { follow-up-who } to contact the receiver?
           *[other] { $rung ->
                [merchant] Have you sent your demand to the merchant?
               *[other] Have you sent the complaint to { follow-up-who }?
            }
        }
    }
    { $liable ->
        [customer] When you have, tell me the day; I will ask in a few days how it went.
       *[other] Once it is sent, tell me the day. I keep the dates and remind you in time.
    }
    .sent = Yes, it is sent
    .not_yet = Not yet
    .answered = They have already answered
    .stop = I do not want to go on

follow-up-later =
    No rush. You can do this step any day, but the sooner it is sent, the sooner they have to answer.
    { $rung ->
        [merchant] { $liable ->
            [customer] If you are stuck: say three things only: it is paid now, which day the debit failed, please be lenient.
           *[other] If you are stuck: open the bill, choose to complain, and write three things: when you paid how much, what went wrong, how much you want back.
        }
        [provider] If you are stuck: choose “投诉” (complain) in the payment app’s service, not just a question. A question is not a complaint.
        [bank] { $liable ->
            [customer] If you are stuck: call the hotline and say three things only: it is paid, which day the debit failed, please be lenient.
            [payee] If you are stuck: call the hotline and simply read it out: which day you transferred how much too much, to whom, and that they please contact that person.
           *[other] If you are stuck: tell the bank’s hotline “我要投诉” (I want to complain) and ask for a complaint number.
        }
        [regulator] If you are stuck: have your earlier complaint and its number at hand, and simply read them out on the phone.
        [mediation] If you are stuck: take copies of your evidence, and say how much you want and what you could give up.
        [court] If you are stuck: call { HOTLINE("legal-aid") } first; they advise for free on how to write it.
       *[other] If you are stuck: put your screenshots together first, then write what you want.
    }
    Come back and tap when it is sent.
    .sent = Yes, it is sent
    .not_yet = Not yet
    .answered = They have already answered
    .stop = I do not want to go on

follow-up-nudge-send = Is it sent? Then tell me the day. If not, that is all right: just do the first line of the last card.
follow-up-nudge-send-again = One more reminder: until it is sent, there is no day by which they must answer, and evidence gets harder to find. Take a few minutes today, then tell me.

follow-up-sent-on =
    Which day did you send it? If there is a deadline, it counts from the day after.
    You can write “yesterday”, or a date such as 2026-03-05.
follow-up-nudge-date = One date is missing: which day did you send it? The complaint page or your call list shows it.
follow-up-answered-on =
    Good. One thing for the record first: which day did you turn to { follow-up-who }? If you go further, you will be asked for it.
    You can write “yesterday”, or a date such as 2026-03-05.
    .skip = I do not remember

follow-up-sent-ref =
    Did you get a complaint or ticket number? You will need it on the phone and whenever you go further.
    It is on the complaint page, in a text message, or the agent told you. If there is none, skip this.
    .skip = I have no number
follow-up-nudge-ref = Did you find the complaint number? You can skip it: we can go on without it.

## Waiting

follow-up-waiting =
    { $rung ->
        [regulator] Noted. The complaint is passed on to the institution, which should answer by { $deadline_on }.
        [mediation] Noted. By { $deadline_on } the mediation should have a result.
        [merchant] { $liable ->
            [customer] Noted. There is usually a reply by { $deadline_on }. It is a request; they need not agree.
           *[other] Noted. I give the merchant until { $deadline_on }: if nothing is done by then, we go on.
        }
        [provider] Noted. There should be a result by { $deadline_on }, the time this step allows.
       *[other] Noted. By { $deadline_on } you should have an answer from { follow-up-who }.
    }{ $deadline_firm ->
        [no] { " " }The holidays of that year are not published yet, so this day may change.
       *[yes] { "" }
    }
    I will ask you that morning, so you need not keep watching.
    Meanwhile: write down the time and the agent’s number of every call. If anyone says “withdraw the complaint first, then we refund”, do not withdraw it. Refunds come back by themselves; you never pay first or scan a code.

follow-up-good-answer =
    When an answer comes, check that it says four things:
    1. whether they agree to what you ask
    2. how much they pay back
    3. on which day, and where to
    4. if not, the reason and the proof
    If one is missing, ask them for it, in writing if you can.

follow-up-waiting-open =
    { $rung ->
        [mediation] Noted. There is no common deadline for mediation. Ask the mediator which day is set, and when there will be a result at the latest.
       *[other] Noted. There is no common deadline for this step. Ask { follow-up-who } directly by which day you get a written answer, and write down the day and the agent’s number.
    }
    I will ask you again in a while.
    { $liable ->
        [customer] Meanwhile: pay what is due, do not wait for the answer. Do not trust anyone who wants a fee to “clean the record” or “guarantee a waiver”.
       *[other] Meanwhile: if anyone says “withdraw the complaint first, then we refund”, do not withdraw it. Refunds come back by themselves; you never pay first or scan a code.
    }
follow-up-nudge-open = Any news from them? If not, call today, give your number and ask which day you will have an answer.
follow-up-nudge-open-again = Still no news? Ask once more and have them name a day. Tell me when there is a result, or when you have waited enough.

follow-up-accepting =
    Noted. By { $deadline_on } the market regulator should tell you whether it takes the complaint ({ LAW("consumer-46") }). { $deadline_firm ->
        [no] The holidays of that year are not published yet, so this day may change.{ " " }
       *[yes] { "" }
    }I will ask you that morning.
    Meanwhile: watch text messages, calls and the progress at { LINK("samr-12315") }. If they want more papers, send them soon, or they may decline.
    If the merchant wants to talk about a refund, do talk, but do not withdraw the complaint before the money has arrived.
follow-up-acceptance = What do they say? If there is no news, no need to tap anything yet.
    .accepted = Accepted, being handled
    .declined = Not accepted
    .result = There is a result already
    .nothing = No news
follow-up-accept-due =
    Time to ask how it went: by the end of { $deadline_on } they should tell you whether they take the complaint.
    Check your messages, the complaint page and missed calls. If there is nothing at all, call { HOTLINE("samr") } with your number, or { HOTLINE("city") }.
follow-up-nudge-accept-due = The deadline of { $deadline_on } has passed. Was it accepted? If there is no news, choose “No news” and we go on.
follow-up-mediating =
    Good that it is accepted. What follows is usually mediation: it works only if both sides agree, and ends if there is no agreement within { TERM("samr-mediation-end") } of acceptance ({ LAW("samr-complaints-23") }).
    Make up your mind about the least you would take and by which day. The officer in charge will ask both you and the merchant for their side. When they call, stay calm, say what your evidence shows, and note the name and the time. This step costs nothing. I will ask you in a while.
follow-up-trial =
    Noted. If the papers are complete, the court should decide within { TERM("court-filing") } whether to take the case ({ LAW("civil-procedure-126") }). After that, its notices set the days.
    Watch text messages and calls, above all those about the fee and the hearing; ask how far it is at { HOTLINE("court") }. If “the court” wants a transfer or sends a link, check with that number first.
    The court may try to settle it between you first; that is just as good.
follow-up-nudge-trial = Has the court taken the case? If so, wait for its notices, pay the fee and appear on time. If you have heard nothing, ask at { HOTLINE("court") }.
follow-up-nudge-trial-again = Is there any progress? Ask at { HOTLINE("court") } how far it is. Tell me when there is a judgment or a settlement.

follow-up-overdue =
    Noted. Counted from that day, the deadline was { $deadline_on }, so it is over.
    If there is no answer, choose “No answer” and we see what comes next. Keep a screenshot of the complaint and its number.

follow-up-due =
    Time to ask how it went: the deadline is { $deadline_on }, and an answer by the end of that day is in time.
    Check your messages, the complaint page and missed calls, then tell me the result.
    { $rung ->
        [regulator] A regulator usually urges, forwards or mediates; it does not decide who owes what. The institution’s answer may come separately.
       *[other] If there is an answer, see whether it names the amount, the day and the reason.
    }
follow-up-nudge-due = The deadline of { $deadline_on } has passed. Is there an answer? If not, choose “No answer” and we see what comes next.

follow-up-too-early =
    It is too early: they may answer until { $deadline_on }. Wait until then, or whoever comes next will send you back to wait.
    Two things to do meanwhile: call once, give your number, ask how far it is and note the agent’s number; and put your evidence in order by date. I will ask you that morning.

follow-up-last-day = Today still counts as in time. I will ask you again tomorrow; if there is nothing then, you need not wait any longer.

follow-up-outcome = What came of it? Choose the closest.
    .full = They agree to pay all of it
    .partial = They pay only part
    .in_kind = Only coupons or membership
    .mediated = We reached a settlement
    .refused = They refused
    .silent = No answer
    .improper = An empty answer, not solved
    .stalled = They promised, then put it off

follow-up-outcome-later = Come back as soon as there is news and choose the closest. Until then, no need to tap anything.
    .full = They agree to pay all of it
    .partial = They pay only part
    .in_kind = Only coupons or membership
    .mediated = We reached a settlement
    .refused = They refused
    .silent = No answer
    .improper = An empty answer, not solved
    .stalled = They promised, then put it off

follow-up-nudge-answer = What did that answer say? Tell me the result and I will see whether to go further.

## They give something

follow-up-full =
    Good news. But only money that has arrived counts.
    { $rung ->
        [court] The judgment or mediation statement says by when to pay; wait until that day. If nothing comes by then, you can ask the court to enforce it: call { HOTLINE("court") } for how. No code to scan, no verification code, nothing to pay first.
       *[other] Refunds go back the way you paid: with WeChat Pay, a bank card usually takes { TERM("refund-bankcard") } and the balance is faster. For other apps, go by the refund page. No code to scan, no verification code, nothing to pay first.
    }
follow-up-got-back = How much has arrived altogether? Check your bill and send the number in yuan.
    .skip = Not yet, or not about money
follow-up-arriving =
    Until the money has arrived, do not tap “confirm” or “close”. Ask three things: which day, where to, and the refund’s reference number.
    If the card you paid with is closed, or you paid long ago, the refund may have to come another way; ask them to put that in writing too.
follow-up-arrived = When it arrives, send the amount that came. If the day they named has gone by, tap the button.
    .skip = The day has gone by, nothing came
follow-up-nudge-money = Has the money arrived? Look at the card or balance you paid with, and tell me the amount when it has.
follow-up-nudge-money-again = Still no money? Give the refund’s reference number to the bank or payment app you paid with and have them trace it. If the promised day has gone by, choose “The day has gone by, nothing came”.

follow-up-partial =
    How much do they offer, or how much have they paid back already? Send the number in yuan.
    Do not tap “confirm” or “agree to close” yet. Let us compare first.

follow-up-accept =
    They give { $got_back }; from the losses you told me, you can ask for { $claim_total } in all.
    Before you accept, look at three things: can you let the rest go; is a day of payment named; does it say that you give up all other claims.
    If you do not accept, or only in part, answer now: “I do not accept. The difference is …, because …”. Do not let it close by itself.
    .accept = Fine, leave it at that
    .go_on = No, I go on

follow-up-in-kind =
    You may refuse coupons or a longer membership and insist on money.
    If you would take it, ask first: how long it is valid, what conditions it has, and whether you can still claim other losses afterwards.
    If not, answer now: “I do not accept compensation other than money. Please refund.”
    .accept = Fine, leave it at that
    .go_on = No, I want the money
follow-up-in-kind-coming =
    All right. Ask them to write down what you get, on which day, and where it shows. Confirm only once you have it, and take a screenshot of the page first.

follow-up-mediated =
    Put what you agreed on paper: how much, which day, where to, and what happens if it is not done. Both sign, or have it written in the complaint ticket and screenshot it.
    If a lawfully established mediation body led it, both sides can together ask a court to confirm the agreement within { TERM("judicial-confirmation") } of its taking effect ({ LAW("civil-procedure-205") }). If the other side then does not pay, you can ask for enforcement. A promise by customer service on the phone cannot be confirmed like this. Ask { HOTLINE("court") } how to apply and whether there is a fee.
follow-up-agreement = When the agreed day comes, tell me whether they did it.
    .kept = They did it
    .broken = They did not
follow-up-nudge-agreement = Did they do what was agreed? If the day is still to come, no need to tap anything.

follow-up-nudge-accept = You have not decided on their offer yet. Take your time; but if you do not accept, tell them so now, so that it does not close by itself.

## They do not

follow-up-unsolved = { $rung ->
    [court] { $outcome ->
        [silent] Once the papers are complete, the court should decide within { TERM("court-filing") } whether to take the case ({ LAW("civil-procedure-126") }). Call { HOTLINE("court") } with your case or receipt number. If they want more papers, ask exactly which.
        [stalled] A trial takes its course. Ask how far it is at { HOTLINE("court") }. If you have won and they do not pay, you can ask the court to enforce the judgment.
       *[other] See which it is. If the court does not take the case, ask for a written ruling with reasons. If you disagree with a judgment, look for the time to appeal at its end: for a first judgment usually { TERM("appeal") } from when you got it ({ LAW("civil-procedure-171") }). In small-claims cases the first judgment is final ({ LAW("civil-procedure-165") }). Before you appeal, ask { HOTLINE("legal-aid") } whether it is worth it.
    }
   *[other] { $liable ->
        [customer] { $outcome ->
            [silent] Nothing obliges them to answer a request for a favour by a certain day. To try again, call once and ask a supervisor for a clear word.
            [stalled] If they promised a waiver, ask them to write down how much, and by which day.
           *[other] They said no. It was a request, not a right. To try again, you can ask for a supervisor and say that you always paid on time before.
        }
       *[other] { $outcome ->
            [silent] Silence beyond the deadline says something in itself. Keep a screenshot of the complaint, its number and its date{ $next_rung ->
                [none] ; it will be useful.
                [court] , and hand it in with the lawsuit.
               *[other] , and hand it in at the next place.
            }
            [stalled] A promise alone is not a solution. Ask them to write down the day it will be done. { $rung ->
                [merchant] A merchant who deliberately puts off a refund that is due for more than { TERM("merchant-refund-stall") } can be reported to { HOTLINE("samr") } ({ LAW("consumer-penalties-8") }).
               *[other] Keep screenshots of the promise and of the day they named{ $next_rung ->
                    [none] ; they will be useful.
                    [court] , and hand them in with the lawsuit.
                   *[other] , and hand them in at the next place.
                }
            }
           *[other] A refusal is not the end. Ask them to put the reason and the proof in writing{ $next_rung ->
                [none] ; it will be useful.
                [court] ; it is useful in court.
               *[other] ; it is useful at the next place.
            }
        }
    }
}

follow-up-improper = { $rung ->
    [court] Something vague, or said on the phone, is no result. Call { HOTLINE("court") } with the case or filing number and ask how far it is: not accepted yet, being heard, or closed.
        Every step leaves a paper: a notice of acceptance, a ruling, a judgment, a mediation statement. What you have not received, ask the court to send again; open no link in a text message.
    [mediation] Without an amount and a day nothing is settled. Ask the mediator to write down whether they agree, how much, and when.
        If there is no agreement, ask for a note that says so; it helps in court. Add no private contact and open no unknown link.
   *[other]
        Such an answer solves nothing, and you need not accept it:
        1. stock phrases that do not touch your problem
        2. no result, or a vague one
        3. the ticket is closed although nothing is solved
        4. you are sent to another channel or a private WeChat contact
        Reply in the same ticket: “This answer does not say whether you refund, how much, when and why. I do not agree to close it. Please answer each point in writing.”
        Add no private contact and open no unknown link.
}

follow-up-unaccepted =
    If you do not accept, say so at once and in writing: “I do not accept this offer. I ask for …; the difference is …. Please answer in writing.”
    Money already paid you can keep for now; write “this is only a partial refund and I keep my other claims”.

follow-up-broken =
    They did not do what they promised. First take screenshots of the promise, of the day they named, and of the page or bill that shows nothing came.
    { $rung ->
        [court] If a judgment or a settlement before the court is not paid in time, you can ask the court to enforce it: ask { HOTLINE("court") } how.
        [mediation] If a court confirmed the agreement, you can ask the court to enforce it: ask { HOTLINE("court") } how. If not, sue with the agreement in hand; it is very useful evidence.
        [regulator] Tell the officer in charge that they did not do it, and ask to have them urged once more. If an agreement was signed, hand it in at mediation or in court; it is very useful evidence.
       *[other] { $liable ->
            [customer] Go back to the same customer service, send them their own words, and ask them to keep the promise.
           *[other] They promised it themselves{ $next_rung ->
                [none] ; this will be useful.
               *[other] ; this is useful in every later complaint and in court.
            }
        }
    }

follow-up-push =
    How do you want to go on?
    { $rung ->
        [court] Try here again: appeal, or complete the papers and file again.
        [mediation] Try here again: make a new proposal.
       *[other] { $liable ->
            [customer] Try here again: ask { follow-up-who } to have a supervisor look at it once more.
           *[other] Try here again: ask { follow-up-who } to have a supervisor or the complaints department review it.
        }
    }
    { $next_rung ->
        [none] What is left: there is no further place to complain to; I tell you what remains.
        [court] Sue: I tell you where, and what to hand in.
       *[other] The next place: I tell you whom to turn to now.
    }
    .object = Try here again
    .next = { $next_rung ->
        [none] Show me what is left
        [court] Go on to sue
       *[other] Go on to the next place
    }
    .stop = I do not want to go on

follow-up-nudge-push = This is where we stopped. Try again, go further, or leave it for now? You decide and I follow.

follow-up-objected =
    { $liable ->
        [customer] Say “请转主管再看一次” (please have a supervisor look at it once more), and that you always paid on time before and have paid this, too.
       *[other] { $rung ->
            [merchant] Continue in the same ticket instead of opening a new one (WeChat: { PATH("wechat-complain-again") }). On the phone say “请转主管复核” (please have a supervisor review it).
            [provider] Ask the payment app to pass it to the complaints department for review. A payment institution has to deal promptly with disputes with its users ({ LAW("psp-regulation-35") }) and be able to trace this payment.
            [bank] Ask the bank to have its complaints department review it, and for a new number.
            [regulator] Answer the officer in charge: which points were left open, and that you ask them to urge on or to mediate.
            [mediation] Write down the least you would accept and by which day, and have the mediator pass it on. Mediation is voluntary; if it fails you can still sue.
            [court] An appeal is handed in through the court that judged first; mind the last day. Missing papers you hand in there or online; keep the receipt.
           *[other] Ask for a supervisor or the complaints department to review it.
        }
        You can write: “My complaint is not solved. I ask for … (amount). Please answer in writing: whether you agree, the amount, the day and the reason.”
    }
    Cost: { $rung ->
        [court] an appeal has a court fee to be paid first; ask how much before you decide.
       *[other] nothing. If anyone asks for money first, do not pay.
    }
follow-up-nudge-objected = Any news of your second try? If not, call, give your number and ask which day you will have an answer.
follow-up-nudge-objected-again = If there is still no result, you can choose “No answer” and we see what comes next.

## Endings

follow-up-done =
    Good, this matter ends here.
    Next step: with the next bill, you check it once more for another charge or a missing refund. It costs nothing.
    Do not delete the answer, the refund record and the chats yet. If the money is taken again, or they change their mind, send /start and come back.

follow-up-last = { $liable ->
    [customer]
        They did not grant the favour. Honestly: the cause was on your side, so complaining will most likely not help. Once what is due is paid, the loss stops here.
        If you are in doubt, ask { HOTLINE("legal-aid") } once, today; advice is free.
        If it turns out later that their system or rules caused it, that changes things: send /start, open a new one, and we go by that cause.
   *[other]
        { $rung ->
            [court] You have been everywhere. Honestly: not many ways are left, but there are some.
           *[other] You have been to every place that takes complaints. Honestly: complaining again will most likely end the same, but there are other ways.
        }
        { $rung ->
            [court] 1. If you won and they do not pay: ask the court to enforce the judgment. { HOTLINE("court") } tells you how and until when.
           *[other] 1. Sue: there is no minimum amount. File at { LINK("court-online") } or at the court, or ask { HOTLINE("court") } first. You pay the court fee first and the losing side bears it; your lawyer’s fee is usually your own. If your contract names arbitration, go there instead ({ LAW("arbitration") }).
        }
        2. Legal aid: you can call { HOTLINE("legal-aid") } today. Advice is free; getting a legal-aid lawyer has conditions such as financial hardship.
        3. Report rule-breaking: merchants to { HOTLINE("samr") }, payment institutions at { LINK("pcac-report") }. That looks into the breach; it does not get your money back.
}

follow-up-last-remains = { $liable ->
    [customer] To make it rarer: keep a second way to pay for debits that matter, and look at balance and card before they are due. If something new turns up, send /start.
   *[other]
        Time: the general limitation period is { TERM("limitation") } from when you know of the harm and of whom to ask ({ LAW("civil-188") }). It starts afresh when you demand the money or they promise to pay ({ LAW("civil-195") }), so keep every record of that. You can still sue afterwards, but they may then refuse on that ground ({ LAW("civil-192") }).
        Next step: call { HOTLINE("legal-aid") } once, best this month. It is free. If something new turns up, send /start.
}

follow-up-stopped =
    All right, we stop here and I will not remind you. Stopping is your right.
    Today, just keep the complaint number and the chats. What you have sent still stands. When an answer comes, check the amount before you confirm anything.
    { $liable ->
        [customer] Once what is due is paid, the loss stops here.
       *[other] If you want it back later: the general limitation period is { TERM("limitation") } from when you know of the harm and of whom to ask ({ LAW("civil-188") }). Keep your evidence.
    }
    Whenever you want to go on, send /start; for legal questions call { HOTLINE("legal-aid") }, free advice.

follow-up-dormant =
    I have not heard from you for a while, so I will leave you in peace. Everything you told me is still here; whenever you want to go on, send /start.
    { $liable ->
        [customer] Pay what is due first, so that the loss stops growing.
       *[other] One date to keep in mind: the general limitation period is { TERM("limitation") } from when you know of the harm and of whom to ask ({ LAW("civil-188") }). Demand the money in writing from time to time, and keep the record.
    }
