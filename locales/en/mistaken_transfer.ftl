# Money sent by mistake: wrong person, wrong account, wrong amount, an accident. Questions, liability, claims, steps, rungs, evidence, texts to send.

## Questions

mistaken-how =
    No panic: what has not arrived can often be stopped, and there are ways to get back what has. First, what went wrong?
    If somebody tricked you into it, choose the last one; stopping the payment comes first.
    .wrong_payee = It went to another person
    .wrong_account = I mistyped the account number
    .wrong_amount = Wrong amount, I paid too much
    .accident = I paid by accident
    .system = My input was right, theirs was not
    .tricked = Urgent! I was tricked into it

mistaken-platform =
    Where did you send it from?
    Through WeChat or Alipay with a card bound to it: choose WeChat or Alipay.
    .wechat = WeChat Pay
    .alipay = Alipay
    .unionpay = UnionPay QuickPass
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank transfer or bank card
    .other_platform = Another one

mistaken-state =
    Has the other side got the money?
    { $platform ->
        [wechat] Open the transfer in the chat, or look at the bill. If it says 待对方收款 (not accepted yet), choose the first one.
       *[other] Look at its status in the bill: being processed, not arrived yet, or successful.
    }
    .waiting = Not accepted, being processed
    .delayed = Delayed arrival, still on its way
    .arrived = Accepted or arrived
    .not_sure = I cannot tell

mistaken-look-up =
    This is how to see it: { $platform ->
        [wechat] open { PATH("wechat-bill") }, tap this payment and look at 当前状态 (current status).
        [alipay] open { PATH("alipay-bill") }, tap this payment and look at its status.
        [bank_card] look at the status of this payment in the transfer records of the bank’s app.
       *[other] open this payment in the bill of the app you paid with and look at its status.
    }
    Which is it? If you still cannot tell, choose “I cannot tell” and we go on as if it had arrived.
    .waiting = Not accepted, being processed
    .delayed = Delayed arrival, still on its way
    .arrived = Accepted or arrived
    .not_sure = I cannot tell

mistaken-waiting-first =
    { $platform ->
        [wechat] Good news: a WeChat transfer that is not accepted comes back by itself after { TERM("wx-transfer-return") }. Do not urge them to accept; if you can talk to them, ask them to tap 退还 (return).
       *[other] It has not arrived, so there is still a chance: call the official service of the app or bank now and say “sent by mistake, not arrived yet, please revoke it”. If name and account number do not match, it usually comes back by itself.
    }
    Pay nobody who offers to “speed up” the return.

mistaken-waiting = What has become of the money? When you know more, come back and tap one.
    .back = It has come back
    .taken = They accepted it, or it arrived
    .nothing = Neither back nor accepted

mistaken-delayed =
    You can revoke it until it arrives, so do it now: open this payment in the bill and look for 撤销 or 申请撤回 (revoke). The place differs a little between versions.
    { $provider_hotline ->
        [none] { $platform ->
            [bank_card] If you cannot find it, call the number on the back of your card: “my transfer has not arrived yet, please revoke it”.
           *[other] If you cannot find it, go to 我的 (Me) → 客服 (Customer service) in the app: “my transfer has not arrived yet, please revoke it”.
        }
       *[other] If you cannot find it, call { HOTLINE($provider_hotline) }: “my transfer has not arrived yet, please revoke it”.
    }
    Then see whether the money is back, and tell me.
    .back = Revoked, it is back
    .taken = Too late, it has arrived
    .nothing = Neither back nor arrived

mistaken-still-waiting =
    If it is neither back nor accepted, have the service look where it is: { $provider_hotline ->
        [none] { $platform ->
            [bank_card] the number on the back of your card.
           *[other] 我的 (Me) → 客服 (Customer service) in the app.
        }
       *[other] call { HOTLINE($provider_hotline) }, or use the service in the app.
    }
    One question is enough: “What is the status of this payment, on which day does it come back, and where to?” Note the agent’s number.
    .back = It has come back
    .taken = They accepted it, or it arrived
    .nothing = Still no result

mistaken-bank = Which bank did you send it from?
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

mistaken-payee = Who has got the money?
    .known = Someone I know
    .stranger = A stranger I can message
    .merchant = A merchant or shop
    .unknown = I do not know, cannot reach them

mistaken-contact = What do they say?
    .not_yet = I have not contacted them yet
    .agreed = They agreed, but have not paid
    .no_reply = No reply
    .refused = They refuse
    .says_owed = They say I owed it anyway
    .no_contact = They blocked me, no contact

mistaken-merchant =
    What is the merchant called? Best is its full name in the bill.
    .skip = I do not know yet

mistaken-amount =
    { $mistaken_how ->
        [wrong_amount] How much too much did you pay? Only the part that was too much, in yuan, such as 35.50.
       *[other] How much went wrong? In yuan, such as 35.50.
    }

mistaken-on = On which day did you send it? Look at the date in the bill.

mistaken-nudge = Are you still there? Answer the last question and I can tell you how to get it back. If it has not arrived yet, call the official service first and have it revoked.
mistaken-watch-nudge = Has anything happened to that money? Look at the bill and choose: back, accepted, or neither.
mistaken-delayed-nudge = Did you revoke it? It only works until the money arrives. Done or too late, tap one.

## Who owes it: what to show, what is usually not to be had

mistaken-liable-payee =
    They have no ground to keep this money and have to return it; that it was your own slip changes nothing ({ LAW("civil-985") }).
    { claim-accepted-transfer-final }
    You show: the record of the transfer, and whom or how much you meant to pay.
    If they really did not know, and the money is gone, they may not have to return it ({ LAW("civil-986") }). If they know and keep it, they owe you your loss on top ({ LAW("civil-987") }). So tell them soon, and keep a record of it.
    Usually not to be had: that the platform or bank pays in their place.

mistaken-liable-unknown =
    Whoever got it has no ground to keep it and has to return it; that it was your own slip changes nothing ({ LAW("civil-985") }).
    The difficulty is to find them: the platform and bank usually do not tell you who it is, but can pass on your message. If that fails, ask the police to help reach them. The last way is to sue and ask the court to have their identity disclosed; practice differs from place to place, so ask { HOTLINE("court") } first.
    You show: the record of the transfer, and whom or how much you meant to pay.
    If they know and keep it, they owe you your loss on top ({ LAW("civil-987") }); if they really did not know, and it is gone, they may not have to return it ({ LAW("civil-986") }).
    Usually not to be had: that the platform or bank takes it back by itself, or pays in their place.

mistaken-liable-refused =
    To keep money one knows to be sent by mistake has no ground: they have to return it ({ LAW("civil-985") }), and you can ask for your loss on top, such as interest from the day you asked for it back ({ LAW("civil-987") }).
    { claim-accepted-transfer-final }
    You show: the record of the transfer, whom you meant to pay, your messages asking for it with their dates, and their refusal.
    Do not insult them and do not publish their name, picture or number; that would turn against you.
    Usually not to be had: your own time, and lawyer’s fees nobody agreed on.

mistaken-liable-owed =
    They say you owed it anyway, so it depends on whether there was such a debt. What you did owe and only paid early usually does not come back; nor does what you paid knowing that you did not owe it ({ LAW("civil-985") }).
    If there was no such debt, they have to return it. Ask them for proof: a note of the debt, an order, a chat. Saying so is not enough.
    You show: the record of the transfer, whom you meant to pay, and chats that there was no such debt between you.
    If you owe a part, settle the sum first and ask only for the rest.
    Usually not to be had: that the platform or bank decides this for you.

mistaken-liable-merchant =
    The merchant has no ground to keep what you paid by mistake or too much and has to return it; that you did not look closely changes nothing ({ LAW("civil-985") }). If it knows and stalls, you can ask for your loss ({ LAW("civil-987") }).
    You show: the payment record, and how much you should have paid, such as the order, receipt or price list.
    If it says the money was for something else, ask for the order or contract.
    Usually not to be had: threefold compensation. That is for merchants who deceive; your slip is no deceit.

mistaken-liable-merchant-accident =
    If you paid by accident, see first whether there is a purchase:
    You only paid too much, nothing belongs to it: the merchant has to return it ({ LAW("civil-985") }).
    There is an order, not shipped or used: cancel it now and ask for a refund. If the page did not let you check and correct it before you submitted, you can argue that this is its fault ({ LAW("ecommerce-50") }).
    Bought online and already shipped: most goods can be returned without a reason within { TERM("goods-return") } of getting them, except custom-made goods, opened digital goods and the like ({ LAW("consumer-25") }).
    You show: the payment record, the status of the order, and that you contacted the merchant at once.
    Usually not to be had: a service already used, and threefold compensation.

mistaken-liable-merchant-owed =
    The merchant says you owed it, so it depends on whether there was such a purchase. What you did buy and use usually does not come back; most goods bought online can still be returned without a reason within { TERM("goods-return") } of getting them, with exceptions ({ LAW("consumer-25") }).
    If there was no such purchase, it has to return the money ({ LAW("civil-985") }). Ask for the order, receipt or contract; saying so is not enough.
    You show: the payment record, that you placed no such order, the chat.
    If it admits a part, settle the sum first and ask only for the rest.
    Usually not to be had: threefold compensation, which is for merchants who deceive.

mistaken-liable-provider =
    Your input was right and the platform sent it wrongly: it has to find the cause and correct it, and pays your loss unless it proves that the error was not its doing ({ LAW("ecommerce-55") } for online shopping and the like; by comparison for other payments). It must be able to trace every payment ({ LAW("psp-regulation-25") }) and handle disputes promptly ({ LAW("psp-regulation-35") }).
    Whoever got the money has no ground to keep it either ({ LAW("civil-985") }).
    Check three things first: are payee, account and amount what you entered? If you mistyped, send /back a few times and choose again.
    You show: the page when you paid, the bill, and a note from the one who should have got it that nothing came.
    Usually not to be had: threefold compensation; a system error is no deceit.

mistaken-liable-bank =
    Your input was right and the bank sent it wrongly: it has to find out and correct it, and pays your loss because it did not do what you asked ({ LAW("civil-577") }), possibly with interest ({ LAW("commercial-bank-73") }).
    Whoever got the money has no ground to keep it either ({ LAW("civil-985") }).
    Check three things first: are name, account and amount what you entered? If you mistyped, send /back a few times and choose again.
    You show: the slip or page of the transfer, the statement, and a note from the one who should have got it that nothing came.
    Usually not to be had: threefold compensation; a system error is no deceit.

## Claims

mistaken-claim-principal = { $liable ->
        [unclear] The money sent by mistake: you can ask for it back; how much depends on whether they can prove that it was owed.
        [provider] The money that went wrong: you can ask the payment platform to find and return it.
        [bank] The money that went wrong: you can ask the bank to find and return it.
        [merchant] The money paid by mistake: you can ask the merchant to refund it the way you paid.
       *[other] The money sent by mistake: you can ask them to return all of it.
    }
mistaken-claim-interest = Interest while they keep it: you may ask for it, but it is not sure to be granted ({ LAW("civil-987") }). It runs from the day you asked for the money; some courts go by the one-year loan prime rate, { RATE("lpr-1y") }. Usually not much.
mistaken-not-claim = Usually not to be had: your own time, and lawyer’s fees nobody agreed on. The other way round: if they want a “handling fee” or a “reward” before they return it, you need not pay it.

## Do now

mistaken-step-record =
    Take three screenshots: the whole bill page (payee, amount, time, number); { $mistaken_how ->
        [wrong_amount] how much you should have paid;
        [accident] that you did not mean to pay, such as the order page or the other code;
        [system] the page with what you entered;
       *[other] whom you meant to pay, such as the chat or the account;
    } { $mistaken_payee ->
        [merchant] the merchant’s full name and the order page.
        [unknown] the other account and name.
       *[other] their picture, nickname or account.
    } Delete nothing.
mistaken-step-message = Send them a message: which day, how much, sent by mistake, please return it, with the screenshot. Keep it friendly; most people return it. “A text to send” has one ready.
mistaken-step-agreed = They agreed: have them write on which day and where to. The way it came is best; you need not scan anything, give a code or pay first.
mistaken-step-refused = They refuse: send one more message with the amount and the day and keep a screenshot. It proves that they know, and starts the limitation period afresh ({ LAW("civil-195") }). “A text to send” has one ready.
mistaken-step-owed = Ask for proof: a note, an order, a chat; since when and how much. Then list your side of the account for them, facts only. “A text to send” has one ready.
mistaken-step-provider =
    { $liable ->
        [provider] Have the platform find out where it went and why that differs from what you entered; ask for a written answer and a number.
       *[other] Have the platform register a “transfer by mistake” and contact the payee for you. It usually does not tell you who that is, and cannot take back what was accepted.
    } Where: { $platform ->
        [wechat] open this payment in the bill and look for customer service, or call { HOTLINE("wechat") }.
        [alipay] { PATH("alipay-service") }, or call { HOTLINE("alipay") }.
        [douyin] { PATH("douyin-service") }.
       *[other] 我的 (Me) → 客服 (Customer service) in the app.
    }
mistaken-step-bank =
    { $bank_hotline ->
        [none] Call the number on the back of your card.
        [pab] Call { HOTLINE("pab") }, then 3.
       *[other] Call { HOTLINE($bank_hotline) }.
    } { $liable ->
        [bank] Have the bank find out where it went and why that differs from what you entered; ask for a written answer and a number.
       *[other] Ask whether it has arrived. If not, revoke it; if so, have it register a “transfer by mistake” and pass your message on through the other bank. It cannot take the money back without their consent. If name and account do not match, it usually comes back by itself.
    }
mistaken-step-cancel = If there is an order, cancel it now and ask for a refund; before shipping it is easiest. If password-free payment did it, switch that off for this merchant.
mistaken-step-police = If you cannot reach them or they refuse, go to the police station with your ID card and the record, or call { HOTLINE("police") }, and ask for help to contact them. It is a request for help: the police do not decide who owes what, and may not find them.
mistaken-step-limitation = This was some time ago. The period for asking a court is usually { TERM("limitation") } ({ LAW("civil-188") }); a demand or a promise to pay starts it afresh ({ LAW("civil-195") }). Ask for the money in writing today and keep the record.
mistaken-step-beware = Whoever offers to “speed up the refund” or to “recover it” and wants money, a code or your screen first is a fraudster. A return needs no scanning and no payment from you.

## Whom to turn to

mistaken-rung-merchant =
    Ask the merchant who got it to return what was paid by mistake.
    Where: in the shop, on the order page, in the service of its app; in writing, with a screenshot of the bill. Note the day you sent it.
    A good answer says: whether and how much they return, on which day, the way you paid.
    How long: a refund that is due and held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties-8") }).
    If they stall, say: “Please give me the reasons in writing. I will hand them to the market regulator.”
    { $mistaken_contact ->
        [says_owed] If it says you owed it, ask for the order or contract.
       *[other] Do not accept a prepaid card instead, or a “handling fee” first.
    }
    .title = The merchant

mistaken-rung-bill =
    If the merchant does not refund, complain from the bill. { $platform ->
        [wechat] Path: { PATH("wechat-complain") }. The merchant then has to reply within { TERM("wx-first-reply") } and finish within { TERM("wx-finish") }; what the ticket page shows is what counts.
        [alipay] Path: { PATH("alipay-complain") }
       *[other] Look for 投诉 (Complain) or customer service in the details of this payment.
    }
    Write: which day, how much, why it was a mistake, how much to return. Upload the bill, the order or price list, and the chat with the merchant.
    A good answer says how much and on which day.
    If they stall, continue the complaint on the same page, or have the platform’s service pass it to the complaints department.
    .title = The payment platform (complaint from the bill)

mistaken-rung-payee =
    { $mistaken_contact ->
        [not_yet] Send them the message first; if there is no answer in a day or two, ask the payment platform to help you reach them.
        [agreed] If the day they named goes by, ask the payment platform to help you reach them.
       *[other] Ask the payment platform to help you reach the payee.
    }
    Where: { $provider_hotline ->
        [none] 我的 (Me) → 客服 (Customer service) in the app, never a number found by searching.
       *[other] the service in the app, or call { HOTLINE($provider_hotline) }.
    }
    Hand in: time, amount, number, screenshots, why it was a mistake. Have it registered, have your phone number and request passed on, and ask for a ticket number.
    What it can do: contact them and pass on your message. What it cannot: tell you who they are, or take back what they accepted.
    A good answer says whether it reached them and what they said.
    How long: as a formal complaint, usually answered within { TERM("institution-simple") } ({ LAW("pboc-consumer") }).
    At the same time you can ask the police to help reach them. If they still do not pay, the next way is the court; a regulator supervises the platform, not the payee.
    .title = The payment platform (to reach the receiver)

mistaken-rung-bank =
    { $mistaken_contact ->
        [not_yet] Contact them first; if there is no answer in a day or two, ask the bank you paid from to help you reach them.
        [agreed] If the day they named goes by, ask the bank you paid from to help you reach them.
       *[other] Ask the bank you paid from to help you reach the payee.
    }
    Where: { $bank_hotline ->
        [none] the number on the back of your card,
        [pab] call { HOTLINE("pab") }, then 3,
       *[other] call { HOTLINE($bank_hotline) },
    } or a branch, with your ID card and bank card.
    Hand in: time, amount, the other account and name, screenshots, why it was a mistake. Have your request passed on through the other bank, and ask for a ticket number. Only the last 4 digits of your own card.
    What it can do: see whether it arrived, and pass on your message. What it cannot: take the money back without their consent.
    A good answer says whether it arrived, whether they were reached and what they said.
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple ({ LAW("bank-complaints") }).
    At the same time you can ask the police to help reach them.
    .title = The paying bank (to reach the receiver)

mistaken-rung-court =
    If talking fails, you can sue the payee for the money ({ LAW("civil-985") }). There is no minimum amount; small sums can be decided in one instance ({ LAW("civil-procedure-165") }).
    If you do not know their name or address: write down account, nickname and transfer number, and ask { HOTLINE("court") } how to file. You can ask the court to obtain the payee’s identity from the platform or bank; practice differs from place to place, and a lawyer can apply for it too.
    Where: the court where they live ({ LAW("civil-procedure-22") }); online { LINK("court-online") }.
    Hand in: a statement of claim ({ LAW("civil-procedure-124") }), a copy of your ID card, the record of the transfer, whom you meant to pay, your messages. Bring the original phone to the hearing.
    How long: filed within { TERM("court-filing") } of complete papers. The limitation period is usually { TERM("limitation") } from knowing of the mistake and of who owes it ({ LAW("civil-188") }); a demand starts it afresh ({ LAW("civil-195") }).
    Cost: you pay the court fee first and the losing side bears it; a lawyer’s fee is usually your own. For a small sum, see whether it is worth it. If unsure, call { HOTLINE("legal-aid") }, free advice.
    .title = The court (a lawsuit for the money)

## Evidence

mistaken-evidence-bill = The whole bill page: payee, amount, time, transaction number; an exported receipt is better still.
mistaken-evidence-intent = Whom you meant to pay: the chat, their account, earlier transfers to them. Put similar names or numbers next to each other.
mistaken-evidence-amount = How much you should have paid: the order, receipt, price list, or chat.
mistaken-evidence-accident = That you did not mean to pay: the order page, what happened in the minutes around it, and that you contacted them at once.
mistaken-evidence-input = The page with what you entered, the confirmation, text messages, and where the bill differs.
mistaken-evidence-payee = What points to the payee: picture, nickname, account, last digits of the phone number, the name of their bank.
mistaken-evidence-talk = What was said with them and with customer service: chats, call times, agent and ticket numbers, their answers.
mistaken-evidence-no-debt = That there was no such debt: chats about the account between you, and that earlier ones were settled.
mistaken-evidence-original = Do not delete anything on the original phone and do not edit pictures; you may have to show the originals.

## Prevention

mistaken-prevent-check = Before you pay, check name, last 4 digits and amount; for a large sum send a little first, and the rest when it has arrived.
mistaken-prevent-delay = Set transfers to delayed arrival, so that there is time to revoke them.
mistaken-prevent-lock = Have payments confirmed by password or fingerprint, and switch off password-free payment you do not use.
mistaken-prevent-list = Save the people you often pay with their real names instead of typing account numbers.
mistaken-prevent-scam = If a stranger says “I sent you money by mistake, send it back”, see first whether it arrived, then have it returned the way it came.

## After the plan

mistaken-next =
    What would you like to do next?
    .message = A text to send
    .evidence = Evidence to keep
    .follow = Follow it until it is back

mistaken-more = What would you like to do next?
    .message = A text to send
    .evidence = Evidence to keep
    .follow = Follow it until it is back

mistaken-next-nudge = Is the money back? If you have not asked yet, I can give you a text to send; if you are already talking, choose “Follow it until it is back”.
mistaken-message-nudge = Did you send it? What did they say? Choose “Follow it until it is back” and we go on.

mistaken-message-intro = { $liable ->
        [provider] Give this to the service of the payment platform, with the screenshots:
        [bank] Give this to the bank’s service, with the slip or statement and only the last 4 digits of the card:
        [merchant] Send this to the merchant, with a screenshot of the bill:
       *[other] { $mistaken_payee ->
            [unknown] You cannot reach them, so have customer service or the police pass this on:
            [merchant] Send this to the merchant, with a screenshot of the bill:
           *[other] { $mistaken_contact ->
                [no_contact] They blocked you, so have customer service pass this on, or send it as a text message:
               *[other] Send them this, with a screenshot of the transfer:
            }
        }
    }

mistaken-message-text = { $liable ->
        [provider] Hello, on { $mistaken_on } I paid { $mistaken_amount }. The payee and amount I entered were right, but the money did not get where it should. Please find out where it went and why, recover or return it, and give me a written answer and a ticket number.
        [bank] Hello, on { $mistaken_on } I transferred { $mistaken_amount }. The name, account and amount I entered were right, but the money did not get where it should. Please find out where it went and why, recover or return it, and give me a written answer and a ticket number.
       *[other] { $mistaken_payee ->
            [merchant] { $mistaken_contact ->
                [says_owed] Hello, for the { $mistaken_amount } I paid you on { $mistaken_on } I can find no order. Please send me the order, receipt or contract; if there is none, please refund it and tell me on which day.
                [refused] Hello, on { $mistaken_on } I paid you { $mistaken_amount } by mistake and have asked for it back. Please refund it when you get this; if you refuse, give me the reasons in writing for the market regulator.
               *[other] Hello, on { $mistaken_on } I paid you { $mistaken_amount } by mistake; a screenshot of the bill is attached. Please check and refund it the way I paid, and tell me on which day. Thank you.
            }
           *[other] { $mistaken_contact ->
                [says_owed] Hello, for the { $mistaken_amount } I sent you on { $mistaken_on } I find nothing that I owe. Please send me the note, order or chat so that we can compare; if there is none, please return it.
                [refused] Hello, on { $mistaken_on } I sent you { $mistaken_amount } by mistake and have asked for it back. It was not meant for you. Please return it to the same account within a week. Otherwise I will ask the police for help and sue, also for interest and the court fee.
               *[other] Hello, sorry to trouble you. On { $mistaken_on } I sent you { $mistaken_amount } by mistake; a screenshot is attached. Could you please check and return it the way it came? If you are unsure, ask the official service of the app or bank first. Thank you, and sorry for the bother.
            }
        }
    }

mistaken-trade-no =
    { $platform ->
        [wechat] Send me the transaction number of this payment; the service finds it by that. Where: { PATH("wechat-numbers") }
        [alipay] Send me the order number of this payment; the service finds it by that. Where: { PATH("alipay-numbers") }
       *[other] Send me the transaction number of this payment; the service finds it by that. It usually stands in the bill or on the slip.
    }
    Do not send a card number, ID number, verification code or payment code.
    .skip = I do not have it
mistaken-trade-no-nudge = Only the number is missing. If you do not have it, skip it and we go on.

## Endings

mistaken-settled = Good, the money is back; there is nobody to turn to, and it cost nothing. Next step: today you look at the bill and see that the amount is right. If something else comes up, send /start.

mistaken-unclear =
    Only the service’s own records show where this payment is.
    Next step: today you call the official service of the app or bank (WeChat Pay { HOTLINE("wechat") }, Alipay { HOTLINE("alipay") }, the number on the back of your card), ask for a ticket number and for the day you will know; look at the bill again on that day. It costs nothing.
    If it was taken, or is not back by that day, send /start and I will help you claim it.
