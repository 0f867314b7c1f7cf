### Account stolen, cheated, or settings changed by a stranger: stop the loss first, then talk.

urgent-freeze =
    Stop the loss first. Do this now, and answer me afterwards:
    1. Call the number on the back of your bank card: “我要挂失、冻结” (report it lost, freeze it). If the money went through WeChat call { HOTLINE("wechat") }, through Alipay { HOTLINE("alipay") }: “my account is stolen, freeze it now, and hold the suspicious payments”.
    2. Call { HOTLINE("police") } and report it. If it looks like fraud, also ask { HOTLINE("antifraud") } how to stop the payment.
    3. On your own phone, change the login and payment passwords. Check that the bound phone number is still yours. Log out devices you do not know, and switch password-free payment off.
    4. Screenshot the charges, transfers, chats and calls. Delete nothing.

urgent-never =
    Still sharing your screen, or still on the phone with them? Hang up and switch off the network.
    { claim-staff-never-ask }
    Do not pay a single yuan to “unfreeze” anything or as a “deposit”. No refund ever needs you to pay first.

urgent-done = Is the account frozen?
    .frozen = Frozen or reported lost
    .cannot_reach = I cannot get through
    .need_numbers = I need the numbers

urgent-numbers =
    Best is the number on the back of your card. If you do not have the card at hand:
    { NAME("icbc") } { HOTLINE("icbc") }
    { NAME("abc") } { HOTLINE("abc") }
    { NAME("boc") } { HOTLINE("boc") }
    { NAME("ccb") } { HOTLINE("ccb") }
    { NAME("bocom") } { HOTLINE("bocom") }
    { NAME("psbc") } { HOTLINE("psbc") }
    { NAME("cmb") } { HOTLINE("cmb") }
    { NAME("citic") } { HOTLINE("citic") }
    { NAME("ceb") } { HOTLINE("ceb") }
    { NAME("cmbc") } { HOTLINE("cmbc") }
    { NAME("cib") } { HOTLINE("cib") }
    { NAME("spdb") } { HOTLINE("spdb") }
    { NAME("pab") } { HOTLINE("pab") }. { claim-pab-press-three }
    { NAME("cgb") } { HOTLINE("cgb") }
    { NAME("hxb") } { HOTLINE("hxb") }
    { NAME("bob") } { HOTLINE("bob") }
    { NAME("bosc") } { HOTLINE("bosc") }
    { NAME("nbcb") } { HOTLINE("nbcb") }
    { NAME("njcb") } { HOTLINE("njcb") }
    { NAME("wechat") } { HOTLINE("wechat") }
    { NAME("alipay") } { HOTLINE("alipay") }
    { NAME("unionpay") } { HOTLINE("unionpay") }
    { NAME("meituan") } { HOTLINE("meituan") }
    Police { HOTLINE("police") }, anti-fraud { HOTLINE("antifraud") }
    Any other platform: open its app and go to 我的 (Me), then 客服 (Customer service). Do not call a number found by searching.

urgent-cannot-reach =
    If you cannot get through, try all of these at once:
    1. Search the banking app, WeChat or Alipay for 挂失 (report lost), 冻结 (freeze) or 安全中心 (security centre): you can do it yourself there.
    2. Call { HOTLINE("police") }: “money has just been moved out, please have the bank stop the payment” ({ LAW("anti-fraud-20") }).
    3. If a branch is near, go there with your ID card.
    4. Let someone in your family keep calling the hotline while you do the rest.

urgent-nudge-freeze = Is the account frozen? If not, first call the official number of your bank or payment app to freeze it, then { HOTLINE("police") }. The sooner they know, the better your chance to get it back.

urgent-kind = Which is it? It decides whom to ask for the money first.
    .not_me = I did not make the payment
    .tricked = I was cheated into paying
    .tampered = Someone changed my account

urgent-liable-not-me =
    For a payment you neither made nor allowed, turn to the payment app and the bank that issued the card first. You need not wait until anyone is caught.
    Online shopping and other e-commerce payments: the payment provider bears the loss unless it proves that the fault was yours ({ LAW("ecommerce-57") }).
    Bank card used by a thief: you can ask the bank to return the money and make good the loss; for a credit card, that you need not repay it ({ LAW("bank-card-7") }).
    If it says “you did it” or “you allowed it”, it has to prove that. You show where you and the card were, the statement, and the police or loss report ({ LAW("bank-card-4") }).
    The thief owes you too ({ LAW("civil-1165") }), but not finding him is no reason not to ask the app and the bank.

urgent-duty =
    Your part is to tell them promptly and to note the time and the agent’s number. If they do not act at once after that, you can ask them to bear the further loss.
    If you did not keep your password or codes safe, or waited to report it, you may have to bear part of it.

urgent-liable-tricked =
    Being cheated is not your fault. The fraudster owes you the money and only the police can find him; nobody can promise that it comes back, but the sooner it is stopped, the better the chance ({ LAW("anti-fraud-20") }).
    If someone told you “it did not go through, pay again”, the second payment is part of the fraud. Report both to the police.
    The payment app and the bank: if they do not act at once after you tell them, you can ask them to bear the further loss ({ LAW("ecommerce-57") }, for online shopping and other e-commerce payments). So write down when you told them, and the agent’s number.
    Do not believe anyone who offers to “chase the money” for you. That is the second fraud.

urgent-liable-tampered =
    Someone changed your account: switched off password-free payment, changed the bound phone number or your details. Whoever did it owes you the loss ({ LAW("civil-1165") }).
    You did not allow the payments that followed. In online shopping and other e-commerce you can ask the payment provider to bear them unless it proves that the fault was yours ({ LAW("ecommerce-57") }).
    If your personal data leaked or was changed, you can ask the platform to put it right; if it cost you money, the platform pays unless it proves that it was not at fault ({ LAW("pipl-57") }, { LAW("pipl-69") }).
    If the switched-off payment brought a late fee or penalty interest, keep the bill, send /start and choose “An automatic payment failed”: I will work it out with you.

urgent-insurance =
    If you ever took out account-security insurance, report the loss today on the policy page in the app. { claim-insurance-policy-page }
    After paying you, the insurer itself goes after the thief ({ LAW("insurance-60") }).
    { claim-million-guarantee-free }

urgent-today =
    Three things to finish today:
    1. A written dispute to the bank and to the payment app, through the service in the app: the day, the time, which payments, how much; that you did not allow them (or were cheated); please hold the suspicious payments, find the cause and return the money. Ask for a number. Write it even if you have called.
    2. The police: go to the station with your ID card and the statement, and ask for a receipt (报警回执 or 受案回执).
    3. Evidence: the transactions, the login history, your phone’s model and system version, screenshots of chats and calls. If you have the card, check the balance with it at a branch or machine once and keep the slip.
    Are all three done?
    .done = All done
    .not_yet = Not yet

urgent-pending =
    One at a time:
    Four sentences are enough for the dispute: “On … my account (ending in …) lost … yuan. I did not allow this. Please freeze it, find the cause and return the money. Please answer in writing and give me a number.”
    If the station tells you to wait, ask them at least to register it, and note the time and the officer’s number. You can also tell { HOTLINE("city") }.
    If you cannot find the login history, ask the app’s service for it; past years’ payment records are free of charge ({ LAW("ecommerce-53") }).

urgent-today-again = And now: are all three done?
    .done = All done
    .not_yet = Not yet

urgent-nudge-today = Written dispute, police, evidence: are all three done? The longer it takes, the harder it is to show whose fault it was. Even one of them today helps.
urgent-nudge-today-again = One more reminder: the written dispute and the police receipt matter most; bank, insurer and court will all ask for them. Tell me when they are done and I will say what comes next.

urgent-reported =
    Well done. Three things for you to watch now:
    { $urgent_kind ->
        [tricked] 1. The police: keep the officer’s number, ask how far they are in a few days, and hand in anything new.
        [tampered] 1. The platform: have it tell you in writing who changed what, when, and with which device.
       *[other] 1. The bank and the payment app: ask for a written answer. If they only say “you did it”, ask for the proof.
    }
    2. The deadline: after getting a complaint, an institution should usually answer within { TERM("institution-simple") }, in complex cases { TERM("institution-complex") }. If there is no answer by then, or you disagree: payment apps { HOTLINE("pboc") }, banks and insurers { HOTLINE("nfra") }.
    3. Your credit record: if the theft left a bad entry, you can ask to have it withdrawn ({ LAW("bank-card-14") }).
    Police and complaints cost nothing. If talks fail you can sue; then you pay the court fee first.

urgent-limits =
    To be plain about my limits: with theft and fraud I can only take you this far for now. I cannot yet count the deadline or write the papers for you.
    Please put the deadline into your phone’s calendar. If the sum is large or they deny it, your next step is to call { HOTLINE("legal-aid") } in the coming days; advice is free, and legal aid has conditions such as financial hardship.
    { claim-agents-refuse }
    If things change, send /start.

urgent-quiet =
    I will leave you in peace now. What is not done yet stays in the same order: freeze, police ({ HOTLINE("police") }), written dispute to the bank and the payment app. You do it, as soon as you can; none of it costs anything.
    People who can help: { HOTLINE("antifraud") } on fraud, { HOTLINE("legal-aid") } on the law, free advice. Send /start to come back.
