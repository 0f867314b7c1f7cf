# Stolen, cheated, a phone gone, an account tampered with: questions, liability, claims, steps, rungs, evidence, prevention, ready texts.
# The freeze-and-report texts are in urgent.ftl.

## Questions

theft-kind =
    Which is it? It decides whom to ask for the money first.
    “It did not go through, pay again” and “pay first, get it back with commission” are frauds too: choose the closest of the last three. Being cheated is not your fault.
    .not_me = My card or account was used
    .nopass = Password-free payment was misused
    .phone_gone = My phone or SIM card is gone
    .tampered = Phone number or password changed
    .closed = A debit or account was shut
    .fake_service = A fake customer service
    .brushing = Lured into paid “tasks”
    .other_trick = Another kind of fraud

theft-gave =
    Did any of these happen? If several did, choose the lowest one in the list.
    This is not to blame you: it decides whom to ask and how to write the dispute. Choose what is true; they can look it up too.
    .nothing = None of these, or I do not know
    .link = I filled in data behind a link
    .code = I told a code or a password
    .screen = I shared my screen or installed it
    .paid = I paid or transferred it myself
    .lent = I let someone I know use it

theft-platform =
    { $theft_kind ->
        [closed] Where was the debit or account that was shut?
       *[other] Which way did the money go?
    }
    Through WeChat or Alipay with a card bound to it: choose WeChat or Alipay. Through a bank’s app, a cash machine or a card terminal: choose “Bank card”.
    .wechat = WeChat Pay
    .alipay = Alipay
    .unionpay = UnionPay QuickPass
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank card
    .other_platform = Another one

theft-bank = Which bank’s card is it?
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

theft-losses =
    How much is gone? Choose one item at a time, then send the amount.
    “Lost after I told them” is money that went only after you had told the bank or the platform. Do not count it twice.
    A loan in your name and a bad credit record need no amount.
    .stolen = Taken or cheated away
    .after_notice = Lost after I told them
    .penalty = Late fees, penalty interest
    .loan = Someone borrowed in my name
    .credit_record = A bad entry in my credit record
    .done = That is all
    .none = No money is gone

theft-losses-nudge = A rough amount will do; you can change it later. If nothing is gone, choose “No money is gone”.

theft-on =
    { $theft_kind ->
        [closed] On which day was it shut? If you are not sure, look at the date of the message about it.
       *[other] On which day did it happen? Look at the date of the first wrong entry in your bill.
    }

theft-facts =
    Which of these are done, or true for you? Tap as many as apply, then “Done”. If none, that is fine too.
    .told = I told the bank or platform
    .written = I sent a written dispute
    .police = I reported it and have a receipt
    .secured = Passwords changed, number still mine
    .with_me = Card and phone never left me

theft-told-on =
    On which day did you first tell the bank or the platform?
    If it did not act at once after that, you can ask it to bear what went on being lost. Your call list shows the day.
    .skip = I do not remember, skip

theft-nudge = Are you still there? Answer the last question and I can tell you whom to ask for the money. If money is still going out, call the official number to freeze it first, then come back.

## Who is liable: what to show, what they must prove, what is usually not to be had

theft-liable-closed =
    Whoever maliciously shut your debit or account owes you the loss that came of it, such as late fees ({ LAW("civil-1165") }).
    First have { $platform ->
        [bank_card] the bank
       *[other] the payment platform
    } find out who shut it, when and with which device, and restore it. If personal data leaked or was changed, it must put that right at once ({ LAW("pipl-57") }); if it caused you a loss, it pays unless it proves that it was not at fault ({ LAW("pipl-69") }).
    You show: when it stopped, that you did nothing then, and the bill with the fees.
    Usually not to be had: costs that have nothing to do with it.
    If a caller talked you into “switching off the million guarantee” or “a debit” yourself, that is a fraud: send /back a few times and choose “A fake customer service”.

theft-liable-brushing =
    Order brushing, “tasks”, paying first and getting it back with commission: all of it is fraud. Do not keep it from the police out of shame.
    The fraudster owes you the money ({ LAW("civil-985") }, { LAW("civil-1165") }), and the police have to find him and the account. Nobody can promise that it comes back; the sooner it is stopped, the better the chance ({ LAW("anti-fraud-20") }).
    You paid it yourself, so the platform and the bank do not simply owe it. Ask them to write down two things: whether they warned you or held the payment ({ LAW("anti-fraud-18") }), and whether they acted at once after you told them. If not, you can ask them to bear the part that came of it.
    You show: the chats, the receiving account and bill of every payment, the police receipt.
    Usually not to be had: the commission you were promised.

theft-liable-paid =
    Being cheated is not your fault. The fraudster owes you the money ({ LAW("civil-985") }, { LAW("civil-1165") }), and the police have to find him and the account. Nobody can promise that it comes back; the sooner it is stopped, the better the chance ({ LAW("anti-fraud-20") }).
    If you were told “it did not go through, pay again”, both payments are part of the fraud. Report both.
    You paid it yourself, so the platform and the bank do not simply owe it. Ask them to write down whether they warned you or held the payment ({ LAW("anti-fraud-18") }), and whether they acted at once after you told them; if not, you can ask them to bear the further loss ({ LAW("ecommerce-57") } for online shopping and the like; by comparison for other payments).
    You show: the chats, the receiving account, the bills, when you told them and the agent’s number, the police receipt.
    Usually not to be had: all of it from the platform or the bank.

theft-liable-lent =
    You let someone you know use the card or the password. To be honest: the platform and the bank usually do not have to pay. They will say that you allowed it or did not keep it safe.
    What went beyond what you agreed to, you can claim from that person ({ LAW("civil-985") }, { LAW("civil-1165") }).
    An exception: if the platform or the bank did not act at once after you told it to stop, you can ask it to bear what was lost from then on.
    You show: the chat about what it was for, every bill, your messages telling them to stop and to pay back.
    Usually not to be had: what you had agreed they could spend.

theft-liable-screen =
    Somebody watched your screen, or worked your phone through an app, and moved the money. You did not want it, but you opened the screen: most likely the loss is shared. (If you tapped “pay” yourself because you were told to, send /back a few times and choose “I paid or transferred it myself”.)
    First ask { $platform ->
        [bank_card] the bank: if it says that you did it or allowed it, it has to prove that; for what you did not keep safe it may ask you to bear a part.
       *[other] the payment platform: it bears the loss unless it proves that you were at fault ({ LAW("ecommerce-57") } for online shopping and the like; by comparison for other payments); if it says that you allowed it, it has to prove that too.
    }
    Did it warn you about, delay or stop such unusual payments ({ LAW("anti-fraud-18") })? If not, its share is larger.
    You show: the name of the app, the call list, the time of each payment, the police receipt.
    The fraudster owes you the money ({ LAW("civil-1165") }). Usually not to be had: the full amount.

theft-liable-code-bank =
    You did not make the payment, but the code, password or data came from you: most likely the loss is shared.
    First ask the bank that issued the card. It has to prove that you did it or allowed it, and that you did not keep your data safe. If it checked a single code and let the whole balance go, its share is larger; if it advertised that it pays first, it is bound by that.
    You show: the chats and calls that tricked you, the time of each payment, the loss report and the police report.
    Write down truthfully how it happened. If something you left out comes to light, nobody believes the rest.
    The fraudster owes you too ({ LAW("civil-1165") }). Usually not to be had: the full amount, and what was lost because you waited to report it.

theft-liable-code-provider =
    You did not make the payment, but the code, password or data came from you: most likely the loss is shared.
    First ask the payment platform. It bears the loss unless it proves that you were at fault ({ LAW("ecommerce-57") } for online shopping and the like; by comparison for other payments). If it says that you did it or allowed it, it has to prove that. If it advertised that it pays first, it is bound by that.
    If the money came from a bound bank card, ask its issuer too; for what you did not keep safe it may ask you to bear a part.
    You show: the chats and calls that tricked you, the time of each payment, the freeze and the police report. Write down truthfully how it happened.
    The fraudster owes you too ({ LAW("civil-1165") }). Usually not to be had: the full amount, and what was lost because you waited to tell them.

theft-liable-nopass-bank =
    Having small password-free payments switched on does not mean that you let others use the card. You can ask the issuing bank to return the money and make good the loss; for a credit card, that you need not repay it.
    It has to prove that you did it or allowed it, and that it told you about this function and how it checks who pays. If it did not, you can argue that it was never agreed. Ask whether it has a scheme that covers small password-free payments.
    You show: every entry, where you and the card were, when you reported it lost and to the police.
    Whoever used the card owes you too ({ LAW("civil-1165") }); not finding them is no reason not to ask the bank.
    Usually not to be had: what was lost because you knew and waited to report it.

theft-liable-nopass-provider =
    Having password-free payment switched on does not mean that you let others pay with it. The payment platform bears payments you did not allow, unless it proves that you were at fault ({ LAW("ecommerce-57") } for online shopping and the like; by comparison for payments in shops).
    It has to show how the function was switched on and which device made these payments ({ LAW("psp-regulation-25") }). If it says that you paid, it has to prove that; if it never explained how it checks who pays, you can argue that this was not agreed.
    You show: the bills, the login devices, where your phone was, when you told them and the police.
    Whoever paid with it owes you too ({ LAW("civil-1165") }); not finding them is no reason not to ask the platform.
    Usually not to be had: what was lost because you knew and did not tell them or switch it off.

theft-liable-phone-bank =
    You did not allow payments made after your phone was taken. You can ask the issuing bank to return the money and make good the loss; for a credit card, that you need not repay it. If it says that you did it or allowed it, it has to prove that.
    Time is the key: when the phone went, when you reported it, when the payments were made; a court looks at them together. No screen lock, or a late report, will be held against you.
    You show: when the carrier blocked the SIM card, the police receipt, every entry.
    Whoever took the phone owes you too ({ LAW("civil-1165") }); not finding them is no reason not to ask the bank.
    Usually not to be had: what was lost because you knew and did not report it.

theft-liable-phone-provider =
    You did not allow payments made after your phone was taken. The payment platform bears them unless it proves that you were at fault ({ LAW("ecommerce-57") } for online shopping and the like; by comparison for payments in shops and transfers). If it says that you did it or allowed it, it has to prove that.
    Time is the key: when the phone went, when you reported it, when the payments were made; a court looks at them together. No screen lock, or a late report, will be held against you.
    You show: when the carrier blocked the SIM card, the police receipt, every bill.
    Whoever took the phone owes you too ({ LAW("civil-1165") }); not finding them is no reason not to ask the platform.
    Usually not to be had: what was lost because you knew and did not report it.

theft-liable-tampered-bank =
    Somebody changed your phone number, password or details, and you did not allow what was taken after that. You can ask the issuing bank to return the money and make good the loss; for a credit card, that you need not repay it.
    It has to say who changed it, when, with which device, and how that passed its checks. If it says it was you, it has to prove that.
    If personal data leaked or was changed, it must put that right at once and tell you ({ LAW("pipl-57") }); if it caused you a loss, it pays unless it proves that it was not at fault ({ LAW("pipl-69") }).
    You show: the messages about the change, the login history, where you and your phone were, when you told them.
    Whoever did it owes you too ({ LAW("civil-1165") }); not finding them is no reason not to ask the bank.
    Usually not to be had: what was lost because you knew and waited to tell them.

theft-liable-tampered-provider =
    Somebody changed your phone number, password or details, and you did not allow what was taken after that. The payment platform bears it unless it proves that you were at fault ({ LAW("ecommerce-57") } for online shopping and the like; by comparison for other payments).
    It has to say who changed it, when, with which device, and how that passed its checks. If it says you paid, it has to prove that.
    If personal data leaked or was changed, it must put that right at once and tell you ({ LAW("pipl-57") }); if it caused you a loss, it pays unless it proves that it was not at fault ({ LAW("pipl-69") }).
    You show: the messages about the change, the login history, where you and your phone were, when you told them.
    Whoever did it owes you too ({ LAW("civil-1165") }); not finding them is no reason not to ask the platform.
    Usually not to be had: what was lost because you knew and waited to tell them.

theft-liable-bank =
    For money you neither paid nor allowed, turn to the issuing bank first. You need not wait until anyone is caught. For a debit card you can ask for the money, interest on it and your loss; for a credit card, that you need not repay it.
    If it says “you did it” or “you allowed it”, it has to prove that. If it did not check with you promptly after you told it, or did not keep slips and video, it bears the consequence.
    You show: where you and the card were, the entries, the loss report and the police report.
    The thief owes you too ({ LAW("civil-1165") }); an insurer that pays you goes after him itself ({ LAW("insurance-60") }). Not finding him is no reason not to ask the bank.
    Usually not to be had: what was lost because you knew and waited to report it.

theft-liable-provider =
    For money you neither paid nor allowed, turn to the payment platform first. You need not wait until anyone is caught. It bears the loss unless it proves that you were at fault ({ LAW("ecommerce-57") } for online shopping and the like; by comparison for payments in shops and transfers).
    If it says “you did it” or “you allowed it”, it has to prove that. If the money came from a bound bank card, you can also ask its issuer to pay.
    You show: where you, the card and the phone were, the bills, the login devices, when you told them and the police.
    The thief owes you too ({ LAW("civil-1165") }); an insurer that pays you goes after him itself ({ LAW("insurance-60") }). Not finding him is no reason not to ask the platform.
    Usually not to be had: what was lost because you knew and waited to tell them.

## Claims

theft-claim-stolen = { $liable ->
        [bank] The stolen money: you can ask the bank for all of it; for a credit card, that you need not repay it.
        [provider] The stolen money: you can ask the payment platform to bear all of it.
        [shared] The stolen money: you can ask for all of it first; in the end it is shared by fault.
        [customer] The money spent without your consent: you can ask the person who used your card to return it.
       *[other] The lost money: you can ask whoever did it or cheated you for all of it. How much comes back depends on what the police find.
    }
theft-claim-after-notice = Lost after you told them: if { $platform ->
        [bank_card] the bank
       *[other] the payment platform
    } did not act at once, you can ask it to bear this part, even if it does not owe the rest. Show when you told it and the agent’s number.
theft-claim-penalty = { $liable ->
        [bank] Late fees and penalty interest: if they came of the theft, you can ask to have them waived or returned.
        [provider] Late fees and penalty interest: if they came directly of this, you can ask for them; also ask whoever charged them for a waiver.
        [shared] Late fees and penalty interest: you can ask for all of them first; in the end they are shared by fault.
       *[other] Late fees and penalty interest: you can ask whoever did it to pay them. You may also ask whoever charged them for a waiver; that is a request, not a right.
    }
theft-claim-loan = Money borrowed in your name: if you did not borrow it, you can ask the lender for the contract, how it checked who you are, and where the money went. If it cannot show that you agreed, you can argue that you need not repay. Say so in writing now; do not let it run into default.
theft-claim-credit = A bad credit record: if it came of the theft and you need not repay, you can ask the bank to withdraw it ({ LAW("bank-card-14") }). Or object in writing with the police receipt; it should be checked and answered within { TERM("credit-objection") } ({ LAW("credit-reporting-25") }).
theft-claim-interest = Interest on stolen deposits: for a debit card you can ask for it too ({ LAW("bank-card-7") }), from the day it was taken until it is paid, at the deposit rate. Usually not much.
theft-not-claim = Usually not to be had: your own time, distress, and lawyer’s fees nobody agreed on. The threefold compensation is for merchants who deceive consumers; it does not fit here.

## Do now

theft-step-freeze =
    Freeze it first: { $bank_hotline ->
        [none] the number on the back of your card;
        [pab] bank { HOTLINE("pab") }, then 3;
       *[other] bank { HOTLINE($bank_hotline) };
    } { $provider_hotline ->
        [none] payment app: 安全中心 (Security centre) inside it.
       *[other] payment app: { HOTLINE($provider_hotline) }.
    } If nobody answers, ask { HOTLINE("police") } to have it stopped ({ LAW("anti-fraud-20") }).
theft-step-sim = Borrow a phone and have your carrier block the SIM card; note the time. Lock or wipe the old phone with its “find my phone”. Then get a new SIM card and remove the old device from your accounts.
theft-step-screen = Cut the network and delete what they had you install. Change the login and payment passwords on another, clean phone and check the bound number. Screenshot the old phone as evidence, then reset it.
theft-step-stop = Have it stopped: give { HOTLINE("police") } and the bank or platform the receiving account, amount and time. A WeChat transfer not yet accepted comes back by itself; with delayed arrival on, revoke it at once.
theft-step-person = Take back the card and the login today: change passwords, log out devices. Then message the person which payments were too much and by which day to return them; “Written dispute” has a text for it.
theft-step-secure = Change the login and payment passwords, see that the bound phone number is still yours, log out devices you do not know, and switch off debits you do not know.
theft-step-nopass = Switch password-free payment off now. Where: { $platform ->
        [wechat] { PATH("wechat-close-debit") }
        [alipay] { PATH("alipay-close-debit") }
        [douyin] { PATH("douyin-close-debit") }
        [unionpay] { PATH("unionpay-close-debit") }
        [bank_card] search the bank’s app for 小额免密 (small password-free payments), or have customer service switch it off.
       *[other] the payment settings of the app.
    }
theft-step-dispute = Send a written dispute today, even if you have called: { $platform ->
        [bank_card] to the bank,
       *[other] to the payment platform, and to the issuing bank if a bound card paid,
    } through the service in the app. Ask for a number. “Written dispute” has one ready.
theft-step-police = Go to the police station with your ID card and the statement, and ask for a receipt (报警回执 or 受案回执). Bank, insurer and court will want it. “Police outline” has what to say.
theft-step-police-again = Keep the officer’s number, ask how far they are in a few days, and hand in anything new.
theft-step-presence = Show that the card was with you: check the balance with it at a branch or cash machine today and keep the slip. Save proof of where you were at the time.
theft-step-restore =
    Have { $platform ->
        [bank_card] the bank
       *[other] the payment platform
    } restore your number, password or what was shut, and tell you in writing who changed it, when and with which device. Screenshot the messages about it first.
theft-step-records = Ask for the record of each payment, how it was verified, and the logins and devices. For online shopping, { TERM("records-three-years") } of records are free ({ LAW("ecommerce-53") }). If they refuse, have them write why.
theft-step-loan = Write to the lender: I did not borrow this; stop collecting, find out, withdraw the record. Do not agree to “pay first”. Check your credit report for other loans.
theft-step-insurance = If you have account-security insurance, report the loss on its policy page in the app; sums and time limits are as written there. The insurer then goes after the thief. The “million guarantee” is free: whoever wants money for it is a fraudster.
theft-step-beware = Whoever wants money, a code or your screen to “unfreeze” or “chase” your money is the second fraud. Turn down paid “refund agents” too.

## Whom to turn to

theft-rung-provider =
    Give the payment platform a written dispute; a call is not enough.
    Where: { $provider_hotline ->
        [none] inside its app under 我的 (Me) → 客服 (Customer service), never a number you found by searching.
       *[other] choose 投诉 (Complaint) in the app’s service, or call { HOTLINE($provider_hotline) }.
    }
    Hand in: the dispute, every bill, the police receipt, where you, the card and the phone were. Note the ticket and agent numbers. If the money came from a bound card, give the issuing bank the same.
    A good answer says: { $liable ->
        [thief] { $theft_kind ->
            [closed] who shut it, when and with which device, when it is restored, and what happens to the cost.
           *[other] whether it warned you or held the payment, when it stopped it after you told it, and where the money went.
        }
        [customer] when you told it, when it stopped, and whether it returns what went after that.
       *[other] how each payment was verified, with which device, where the money went, whether and when it pays. If it only says “you did it”, ask for the proof ({ LAW("bank-card-4") }).
    }
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("pboc-consumer") }).
    If they stall, say: “Please pass me to the complaints department. If you refuse, give me the reasons in writing for the PBoC.”
    .title = The payment platform (written dispute)

theft-rung-bank =
    Give the bank a written dispute; a call is not enough.
    Where: { $bank_hotline ->
        [none] call the number on the back of your card
        [pab] call { HOTLINE("pab") }, then 3,
       *[other] call { HOTLINE($bank_hotline) }
    } and say “盗刷投诉” (complaint about a stolen payment); then hand it in through the service in the bank’s app or at a branch.
    Hand in: the dispute, the statement, the police receipt, the slip that shows where the card was. Only the last 4 digits of the card. Note the ticket and agent numbers.
    A good answer says: { $liable ->
        [thief] { $theft_kind ->
            [closed] who shut it, when and with which device, when it is restored, and what happens to the cost.
           *[other] whether it warned you or held the payment, when it stopped it after you told it, and where the money went.
        }
        [customer] when you told it, when it stopped, and whether it returns what went after that.
       *[other] how each payment was verified, where the card was used, whether there are slips and video, whether and when it pays. If it only says “you did it”, ask for the proof ({ LAW("bank-card-4") }); if it kept none, it bears the consequence ({ LAW("bank-card-5") }).
    }
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("bank-complaints") }).
    If they stall, say: “Please pass me to the complaints department. If you refuse, give me the reasons in writing for the NFRA.”
    .title = The bank (written dispute)

theft-rung-court-thief =
    As long as nobody is found, stay in touch with the police. Take this step when they are.
    When the case is solved: give the police, prosecutor or court in charge your list of losses and the bills, and ask that the money be recovered and returned (追缴、责令退赔).
    If you know who it is: you can sue for the money ({ LAW("civil-985") }, { LAW("civil-1165") }).
    If you think that the platform or bank did not warn, did not hold the payment, or did nothing after you told it: you can sue it separately for the part that came of it. Whether that succeeds depends on the evidence; ask { HOTLINE("legal-aid") } first, advice is free.
    Where: { LINK("court-online") } or phone { HOTLINE("court") }.
    Hand in: a statement of claim ({ LAW("civil-procedure-124") }), bills, chats, the police receipt, the written answer of the platform or bank.
    How long: filed within { TERM("court-filing") } of complete papers. The limitation period is usually { TERM("limitation") } from knowing of the loss and of who owes it ({ LAW("civil-188") }).
    Cost: you pay the court fee first and the losing side bears it; a lawyer’s fee is usually your own.
    .title = The court (recovery in the criminal case, or a lawsuit)

theft-rung-court-person =
    Talk first; if that fails, sue the person who used your card.
    Send a message with the amount and a day. You can also ask a people’s mediator of the residents’ or village committee to join. Put it on paper: how much, by which day.
    If they do not pay, you can sue ({ LAW("civil-985") }). There is no minimum amount; small sums can be decided in one instance ({ LAW("civil-procedure-165") }).
    Where: the court where they live ({ LAW("civil-procedure-22") }); online { LINK("court-online") }, phone { HOTLINE("court") }.
    Hand in: a statement of claim ({ LAW("civil-procedure-124") }), their name and address, the bills, the chats. Bring the original phone to the hearing.
    How long: filed within { TERM("court-filing") } of complete papers. The limitation period is usually { TERM("limitation") } ({ LAW("civil-188") }); a demand starts it afresh ({ LAW("civil-195") }).
    Cost: you pay the court fee first and the losing side bears it. If unsure, call { HOTLINE("legal-aid") }, free advice.
    .title = That person (ask first, then sue)

## Evidence

theft-evidence-bill = The details of every wrong payment: time, amount, payee, number, the whole page; then export the statement of those days.
theft-evidence-login = The login history and the list of devices: under the app’s account and security settings; if you cannot find them, ask its service for them.
theft-evidence-device = The model and system version of your own phone: a screenshot of “About” in its settings. If the thief’s device differs, it was not you.
theft-evidence-place = Where you and the card were: a cash machine slip, a clock-in, a ticket, a receipt, people who were with you.
theft-evidence-notice = When you told the bank or platform: the call list, the agent’s number, the ticket number, the text messages about each payment. If you have not told them, call today and note it down.
theft-evidence-told = The call list, agent’s number and ticket number of { $theft_told_on }, and the text messages about each payment. With these you can ask for what went on being lost if they did not act at once.
theft-evidence-police = The police receipt (报警回执 or 受案回执) and the receipt of the loss report.
theft-evidence-scam = The fraudster’s chats, calls, accounts, receiving account, link and the name of the app. Do not delete the chats, do not open the link again.
theft-evidence-person = The chat with the person who used your card: what it was for, that you told them to stop, that they promised to pay.
theft-evidence-change = The messages about the changed number or password or the closed function. If there were none, take a screenshot of that too: nobody told you.
theft-evidence-sim = When the carrier blocked the SIM card: ask its service for a text message or a receipt.
theft-evidence-penalty = The line of the bill that shows the late fee or penalty interest.
theft-evidence-loan = The text message about the loan, the loan page, the collectors’ calls and messages.
theft-evidence-credit = That page of your credit report.
theft-evidence-original = Keep the original phone and card, do not wipe them, and do not edit pictures; you may have to show the originals.

## Prevention

theft-prevent-code = Give codes, passwords and payment codes to nobody; share no screen and install nothing a stranger sends.
theft-prevent-limit = Lower the limits of password-free payments and transfers, and switch off those you do not use.
theft-prevent-sim = Set a PIN for the SIM card and a screen lock, and hide text messages on the locked screen.
theft-prevent-closed = Look at the list of password-free payments and debits once a month; if one is missing, look into it that day.
theft-prevent-trick = Pay first, leave a deposit, move it to a “safe account”: stop and ask at an official number before you do anything.
theft-prevent-pick-up = { claim-antifraud-pick-up }
theft-prevent-alert = Have every payment reported to your phone, and keep little money on the card you pay with.

## After the plan

theft-next =
    What would you like to do next? { $liable ->
        [customer] “Written dispute” has a text you can send to that person.
       *[other] The dispute and the police report help most if done today.
    }
    .dispute = Written dispute
    .police = Police outline
    .evidence = Evidence to keep
    .follow = Follow it to a result

theft-more = What would you like to do next?
    .dispute = Written dispute
    .police = Police outline
    .evidence = Evidence to keep
    .follow = Follow it to a result

theft-today-nudge = Written dispute, police, evidence: how many are done? The longer it takes, the harder it is to show whose fault it was. Even one today helps. When they are done, choose “Follow it to a result”.
theft-today-nudge-again = One more reminder: the written dispute and the police receipt matter most; bank, insurer and court will all ask for them. Once they are in, choose “Follow it to a result” and I will count the deadline from that day.

theft-dispute-intro = { $liable ->
        [customer] Send this to the person who used your card. Fill in the blanks, and take a screenshot when it is sent:
       *[other] Hand this in through the service in the app. Fill in the blanks. Only the last 4 digits of a card, no password, no code. Add the bills and the police receipt. (They will want it in Chinese; switch with /language to get it.)
    }

theft-dispute-text = { $theft_gave ->
        [lent] I let you use my card for … only. From { $theft_on } on you spent … yuan more (bills attached), which I did not agree to. Please return it by … and do not use this card from now on. Please confirm that you got this.
        [paid]
            Dispute, and request to stop payment
            I am …, account (phone number or last 4 digits of the card …). On { $theft_on } I was cheated into paying: … payments, … yuan, to the account …, numbers …. I told you on … at … and reported it to the police (receipt …).
            Please: 1. stop what has not arrived or is still in the receiving account, keep its data and help the police; 2. tell me in writing which warnings and stops there were, and at what time you acted after I told you; 3. bear the part of the loss that came of what you neglected; 4. give me a number and answer in writing within the time the rules set.
        [code]
            Dispute
            I am …, account (phone number or last 4 digits of the card …). On { $theft_on } there were … payments of … yuan that I neither made nor allowed, numbers …. How it happened: someone who said they were … got me to tell them …, and then the money was moved. I told you on … at … and reported it to the police (receipt …).
            Please: 1. freeze the account and the suspicious payments at once; 2. tell me in writing the time, device, verification and payee of each; 3. return the money; if you think that I was at fault, show the proof and say for which share; 4. give me a number and answer in writing within the time the rules set.
            Legal basis: { $platform ->
                [bank_card] { LAW("bank-card-4") }, { LAW("bank-card-7") }.
               *[other] { LAW("ecommerce-57") }, { LAW("bank-card-4") }.
            }
        [link]
            Dispute
            I am …, account (phone number or last 4 digits of the card …). On { $theft_on } there were … payments of … yuan that I neither made nor allowed, numbers …. How it happened: I got … and filled in … behind a link, and then the money was moved. I told you on … at … and reported it to the police (receipt …).
            Please: 1. freeze the account and the suspicious payments at once; 2. tell me in writing the time, device, verification and payee of each; 3. return the money; if you think that I was at fault, show the proof and say for which share; 4. give me a number and answer in writing within the time the rules set.
            Legal basis: { $platform ->
                [bank_card] { LAW("bank-card-4") }, { LAW("bank-card-7") }.
               *[other] { LAW("ecommerce-57") }, { LAW("bank-card-4") }.
            }
        [screen]
            Dispute
            I am …, account (phone number or last 4 digits of the card …). On { $theft_on } there were … payments of … yuan that I neither made nor wanted, numbers …. How it happened: someone who said they were … had me share my screen with … (name of the app) and moved the money. I told you on … at … and reported it to the police (receipt …).
            Please: 1. freeze the account and the suspicious payments at once; 2. tell me in writing the time, device, verification and payee of each, and which warnings and stops there were; 3. return the money; if you think that I was at fault, show the proof and say for which share; 4. give me a number and answer in writing within the time the rules set.
            Legal basis: { $platform ->
                [bank_card] { LAW("bank-card-4") }, { LAW("bank-card-7") }, { LAW("anti-fraud-18") }.
               *[other] { LAW("ecommerce-57") }, { LAW("bank-card-4") }, { LAW("anti-fraud-18") }.
            }
       *[nothing] { $theft_kind ->
            [closed]
                Dispute
                I am …, account (phone number or last 4 digits of the card …). On { $theft_on } my … (password-free payment, automatic debit or account) was shut, and not by me. It cost me … yuan (bill attached).
                Please: 1. find out and tell me in writing who shut it, when and with which device; 2. restore it and check my bound phone number and details; 3. bear the cost if it came of your side; 4. give me a number and answer in writing within the time the rules set.
                Legal basis: { LAW("pipl-57") }, { LAW("pipl-69") }.
           *[other]
                Dispute
                I am …, account (phone number or last 4 digits of the card …). On { $theft_on } there were … payments of … yuan that I neither made nor allowed, numbers …. At that time I was at …, and my card and phone were …. I told you on … at … and reported it to the police (receipt …).
                Please: 1. freeze the account and the suspicious payments at once; 2. tell me in writing the time, device, verification and payee of each; 3. return the full amount; 4. if you say that I did it or allowed it, show the proof; 5. give me a number and answer in writing within the time the rules set.
                Legal basis: { $platform ->
                    [bank_card] { LAW("bank-card-4") }, { LAW("bank-card-5") }, { LAW("bank-card-7") }.
                   *[other] { LAW("ecommerce-57") }, { LAW("bank-card-4") }.
                }
        }
    }

theft-police-intro = { $liable ->
        [customer] If someone you know spent too much, the police will mostly tell you to settle it or to sue. If they took the card in secret, or it is a large sum, you can report it. Say it in this order:
       *[other] Take your ID card, your phone and the statement to the police station. In this order it takes a few minutes:
    }

theft-police-text =
    1. Who you are: name, phone, the last 4 digits of the card or the account.
    2. When: { $theft_on }; at what time you noticed, and how.
    3. { $theft_gave ->
        [paid] How you were cheated: who it was, how they reached you, what they said, which payments you made.
        [code] How you were cheated: who they said they were, which code or password you told them, which payments followed.
        [link] How you were cheated: where the link came from, what you filled in, which payments followed.
        [screen] How you were cheated: who they said they were, with which app you shared the screen, which payments followed.
        [lent] How they got the card, what it was for, which payments went beyond that.
       *[nothing] { $theft_kind ->
            [phone_gone] How the phone went: when, where, when you had it blocked, which payments followed.
            [closed] What was shut: when, which message you got, what it cost you.
           *[other] Which payments are wrong: you did not make them; where you, the card and the phone were then.
        }
    }
    4. Where the money went: receiving account, payee, numbers, each amount.
    5. What you have done: when you froze it, when you told the bank or platform, the agent’s number.
    6. What you ask for: register the case, stop the payment where possible, give you a receipt.
    If they tell you to go home and wait, ask them at least to register it, and note the time and the officer’s number; if they still do not, tell { HOTLINE("city") }. If they register it but open no case, ask whether there is a written notice.
    Say only what is true; what you do not remember, say so.

theft-trade-no =
    { $theft_kind ->
        [closed] If there is a number that belongs to it, send it to me; if not, skip.
       *[other] { $platform ->
            [wechat] Send me the transaction number of the largest one, for the complaint. Where: { PATH("wechat-numbers") }
            [alipay] Send me the order number of the largest one, for the complaint. Where: { PATH("alipay-numbers") }
           *[other] Send me the transaction number of the largest one, for the complaint. It usually stands in the details of the bill or statement.
        }
    }
    Do not send a card number, ID number, verification code or payment code.
    .skip = I do not have it
theft-trade-no-nudge = Only the number is missing. If you do not have it, skip it and we go on.

theft-no-rung =
    No money is gone, so there is nobody to complain about. Take back the card, the password and the login, and this matter ends here. It costs nothing.
    Next step: today you change the passwords and log out their device; tomorrow look at the bill once more. If money is gone, send /start and come back.
