### Paid, but the goods, the service, the credit or the membership did not come, or not as agreed.

## Questions

unmet-intro =
    You paid and it did not come. First let us see what is missing and how the seller stands; then decide whether to press for it or ask for the money back.

unmet-kind = What went wrong? Choose the closest.
    .not_shipped = Online order never arrived
    .goods_wrong = Wrong or broken goods, a return
    .prepaid = Prepaid card, balance, course
    .membership = Membership not active
    .recharge = Top-up not credited
    .event = Show, trip or event
    .service = Service not done, or badly

unmet-answer =
    How does the seller stand now? Choose the closest.
    If it looked like a fraud from the start, such as a private transfer or a deposit, choose “Urgent” at the bottom.
    .not_yet = Not contacted yet
    .promised = Promised, not done yet
    .partial = Offers only a part
    .in_kind = Offers coupons or more time
    .refused = Refuses
    .no_reply = Stalls, does not answer
    .closed = Shut, closed down or moved
    .vanished = Disappeared
    .bankrupt = In bankruptcy proceedings
    .scam = Urgent! It looks like fraud

unmet-shop = From whom did you buy?
    .market = A shop on an online marketplace
    .own_online = The seller’s own app or website
    .store = In a shop, face to face
    .person = A private person, second-hand

unmet-goods =
    What is it with the goods you received?
    Goods bought online can usually be returned within { TERM("goods-return") } of receipt even if nothing is wrong. Goods bought in a shop cannot.
    .wrong = Wrong, incomplete, not as said
    .defective = Broken or of poor quality
    .fake = Fake
    .regret_early = Fine, still in the return time
    .regret_late = Fine, return time is over

unmet-prepaid =
    What is it with the prepaid card or course?
    Wanting it back within { TERM("prepaid-regret") } of paying is one thing, and later another.
    .shut = The shop has shut
    .moved = The shop moved far away
    .changed = Passed on, or changed
    .no_service = No bookings, not served
    .regret_early = Just paid, do not want it
    .regret_late = Paid a while ago, do not want it

unmet-recharge =
    Where did the top-up go? Have you asked whoever was paid?
    .seller_has_it = They got it, not credited
    .seller_has_not = They say no money came
    .wrong_account = I typed a wrong number
    .not_sure = Not clear yet

unmet-event = What is it with the show, trip or event?
    .cancelled = They cancelled it
    .postponed = Moved, or changed
    .cannot_go = It takes place, I cannot go

unmet-platform =
    How did you pay?
    .wechat = WeChat Pay
    .alipay = Alipay
    .unionpay = UnionPay QuickPass
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank card directly
    .other_platform = Another way

unmet-losses =
    { $unmet_kind ->
        [prepaid] What do you want back? The unused money on the card or course is “the price you want back”.
        [membership] What do you want back? If you only lost some days, tap “Days I could not use”; I help you work out what they were worth later. “The price you want back” is for the whole sum.
       *[other] What do you want back? Begin with “the price you want back”, then add the rest.
    }
    Tap one item at a time and fill in the amount. For days, a tap is enough.
    .price = The price you want back
    .fee = Postage, handling fee
    .extra = Extra money it cost me
    .days = Days I could not use
    .done = That is all
    .none = I only want it done, no money
unmet-losses-nudge = Rough amounts are fine; you can change them later.

unmet-on = { $unmet_kind ->
        [goods_wrong] On which day did the goods arrive? See the delivery record.
       *[other] On which day did you pay? See the date on the bill.
    }
unmet-nudge = I am still here. Answer the last question and we can go on.

## Liability: who gives it back, what you need, what they must prove, what is not owed

unmet-liable-person =
    The seller is a private person, so what you agreed counts: if it was not done, you may ask for it or for the money back ({ LAW("civil-577") }), and for your losses ({ LAW("civil-584") }).
    Somebody who sells now and then is usually outside consumer law: no return without a reason, no threefold compensation. On a second-hand platform, look at its dispute rules first.
    You need: the chat in which it was agreed, the payment record, and proof that it did not come or was wrong.
    If they say it was sent, have them show the tracking number and the receipt.
    Usually not owed: a penalty that was not agreed.

unmet-liable-bankrupt =
    The seller is in bankruptcy. It still owes you the money ({ LAW("consumer-53") }, { LAW("civil-577") }), but you have to file the claim with the administrator, and it is paid from what is left. Nobody can say how much.
    You need: the payment record, contract or card, the balance and what was not used.
    The administrator has to tell you: until when to file, which papers, and how claims are accepted.
    Automatic debits or instalments still running: stop them or explain in writing first.
    Usually not owed: a certain full amount, or quick money.

unmet-liable-goods =
    Wrong, incomplete or defective goods are the seller’s affair: you may ask for return, exchange, repair or the missing part ({ LAW("consumer-24") }, { LAW("consumer-52") }). When it is not as agreed, you need not prove fault ({ LAW("civil-577") }). With a defect, the seller pays the postage back.
    You need: the order page, photos or video of the unpacking or the fault, and the delivery record.
    The seller has to show: what it sent, and its checks or dispatch record.
    Usually not owed: what you broke yourself. A wrong parcel alone gives no threefold compensation; that is for fraud.

unmet-liable-fake =
    A fake can be returned for the whole price. If the seller knew that it was fake, you may also ask for three times the price, at least 500 yuan ({ LAW("consumer-55") }).
    On a marketplace that cannot give the seller’s true name, address and contact, you may ask the marketplace to pay first ({ LAW("consumer-44") }).
    You need: the order page, the claim that it was genuine, photos, and best of all a written word of the brand or an appraiser.
    The seller has to show: where it bought the goods.
    Usually not owed: threefold compensation without proof. If you only have a feeling, have it appraised first.

unmet-liable-return =
    Goods bought online can be returned even if nothing is wrong: within { TERM("goods-return") } of receipt, without a reason ({ LAW("consumer-25") }). They must be intact; opening and trying them usually does no harm. You usually pay the postage back unless agreed otherwise.
    Exceptions: made to order, fresh goods, opened digital goods such as recordings and software, newspapers and magazines, and what you confirmed at the order as not returnable.
    You need: the day of receipt, photos of intact goods and packaging, and the return request.
    Once the goods are back the seller has { TERM("goods-refund") } to refund ({ LAW("consumer-25") }); stalling makes it liable ({ LAW("consumer-penalties-9") }).
    Usually not owed: postage back, and threefold compensation.

unmet-liable-no-return =
    Nothing is wrong with the goods, and { $unmet_shop ->
        [store] they were bought in a shop, where there is no return without a reason
       *[other] the time to return them without a reason is over
    } ({ LAW("consumer-25") }). The seller usually need not take them back; the purchase stands ({ LAW("civil-509") }).
    Exception: if the seller promised a longer time, its promise counts. If they turn out defective, fake or not as said, come back and change the answer.
    You need: the receipt, and any promise about returns.
    Usually not owed: a refund. You may kindly ask for an exchange or a credit; that is a request, not a right.

unmet-liable-not-shipped =
    You paid and nothing came: you may set a day for sending it, or ask for the money back ({ LAW("civil-577") }, { LAW("consumer-53") }). If it was lost before it reached you, it is usually for the seller to deal with the carrier, not for you.
    You need: the order page, the payment record, where the tracking stopped, and your reminders.
    The seller has to show: the tracking number and the receipt. If it says “delivered” and you have nothing, let it check who signed.
    Usually not owed: threefold compensation, unless it never meant to send anything.

unmet-liable-prepaid =
    Shut, no bookings, not served: you may ask for what was agreed or for the unused money back, with interest and necessary costs ({ LAW("consumer-53") }, { LAW("civil-577") }).
    You need: the card, the contract, top-ups and visits, photos and chats about the shut shop or refused bookings.
    The seller has to show: how much is left, and who serves you now. If it holds the records back, a court can order them ({ LAW("evidence-rules-48") }).
    If it goes on under a new name or was passed on, name both. If it looks like taking a lot and running, complain and go to the police as well.
    Usually not owed: what you used. Whether free extras count depends on the contract.

unmet-liable-prepaid-changed =
    It moved to where you can hardly go, or was passed on without asking you: you may ask to end the contract and have the unused money back ({ LAW("prepaid-13") }), with interest ({ LAW("consumer-53") }).
    You need: the contract with the old address, the notice of the move or handover, how much longer the way is, and the balance.
    The seller has to show: that you agreed to the change.
    “Final interpretation is ours” or “no refunds” usually does not hold ({ LAW("consumer-26") }).
    Usually not owed: what you used.

unmet-liable-prepaid-regret =
    Within { TERM("prepaid-regret") } of paying you may ask for the prepaid principal back, without a reason ({ LAW("prepaid-14") }).
    There are exceptions, for example if you had already used the same service there or elsewhere before. What you used is counted.
    It covers cards, courses and balances used over several visits, not vouchers or tickets used once.
    You need: the day you paid, the contract, and your written request with its time.
    The seller has to show: which exception applies to you.
    Usually not owed: interest, and threefold compensation.

unmet-liable-prepaid-late =
    The shop is open and serves as agreed, you just do not want to go: after { TERM("prepaid-regret") } the seller usually need not refund ({ LAW("prepaid-14") }, { LAW("civil-509") }).
    Exceptions: if illness, injury or pregnancy keeps you away, you can negotiate an end and the unused money. If it moved, changed staff or cut the service, come back and change the answer.
    However big “no refunds” or “expires” is printed, it may be asked to explain: terms clearly unfair to you are void ({ LAW("consumer-26") }).
    You need: the contract, the balance, and proof of why you cannot go.
    Usually not owed: everything. Ask for a part, a transfer, a pause or an extension; that is negotiation, not a right.

unmet-liable-membership =
    The membership was paid and is not active: you may ask for it at once with the days made up, or for the days in money ({ LAW("civil-577") }, { LAW("consumer-53") }).
    You need: the order and payment record, the account page that says inactive, and the end date.
    The seller has to show: on which account it is, since when, and whether it was used.
    Usually not owed: days you could use. A fault of the system is no fraud, so no threefold compensation.

unmet-liable-recharge =
    Paid and not credited: whoever was paid has to credit it or refund it ({ LAW("civil-577") }, { LAW("consumer-53") }).
    You need: the bill, the number you topped up, the page that says pending or failed, and the unchanged balance.
    They have to show: whether the money came, to which number it went, and when. If they say none came, change the answer, and we look at the payment side.
    Usually not owed: threefold compensation. What was credited, such as game points or phone credit, is rarely taken back.

unmet-liable-recharge-provider =
    They say that no money came, so it may be stuck on the way: the payment platform has to look first. It has to keep instructions complete and traceable and handle disputes promptly ({ LAW("psp-regulation-25") }, { LAW("psp-regulation-35") }). For an error in an online purchase it pays unless it proves that the error was not its own ({ LAW("ecommerce-55") }).
    You need: the bill, their answer that nothing came, and the top-up page.
    If it turns out that the money did arrive, they have to credit or refund it ({ LAW("civil-577") }).
    Usually not owed: threefold compensation.

unmet-liable-recharge-bank =
    They say that no money came, so it may be stuck with the bank or in clearing: your bank has to look first and return a wrong debit ({ LAW("civil-577") }, { LAW("commercial-bank-73") }).
    You need: the bank statement, their answer that nothing came, and the top-up page.
    If the bank says it paid, have it write where the money went. If it did arrive, they have to credit or refund it.
    Usually not owed: threefold compensation.

unmet-liable-wrong-account =
    The number was wrong and the money went to somebody else’s account: whoever got it has no ground to keep it ({ LAW("civil-985") }). If they did not know and it is gone, they may not have to return it ({ LAW("civil-986") }), so be quick.
    Ask the seller’s service first: stop what is not credited yet, undo what is. Then ask the payment platform to help to reach the other side.
    You need: the wrong number, the right one, the bill, and a message sent at once.
    Usually not owed: payment by the seller; it credited the number you typed.

unmet-liable-event =
    They cancelled, moved or changed it: you may ask for the ticket price back ({ LAW("civil-577") }, { LAW("consumer-53") }). If it was moved, the choice to go or not is yours. “No refunds once sold” does not stand against that ({ LAW("consumer-26") }).
    If nobody could help it, such as weather or an epidemic, the price can usually still be asked for; more than that is hard to get.
    You need: the order, the original time and contents, and the notice.
    They have to say: why it was cancelled, and when the refund comes.
    Usually not owed: board and travel without receipts. Weather or system faults give no threefold compensation.

unmet-liable-event-own =
    It takes place and you cannot go: look first at the refund rules at the time of booking ({ LAW("civil-509") }). If they were hard to see, or take everything long before the day, you can call them unfair and ask for less ({ LAW("consumer-26") }).
    You need: the page with the refund rules, when you asked, and why you cannot go.
    Open to negotiation: a refund less the fee, passing it on, another date.
    Usually not owed: the full price, or compensation.

unmet-liable-service =
    Not done, not finished or badly done: you may ask for it to be done again, for a lower price or for the money back ({ LAW("consumer-52") }, { LAW("civil-577") }). What was paid in advance for what was not done comes back ({ LAW("consumer-53") }).
    You need: what was agreed in the contract or chat, the payment record, and photos or video of the result.
    The seller has to show: what it did, and by what standard.
    “No refunds” and the like, unfair to you, is void ({ LAW("consumer-26") }).
    Usually not owed: the price of what was done well. Being dissatisfied is no fraud, so no threefold compensation.

## Claims

unmet-claim-price = { $liable ->
        [payee] The price: you may ask whoever got it to return it.
       *[other] { $unmet_answer ->
            [bankrupt] The price: file this sum with the administrator.
           *[other] The price: you may ask for it back.
        }
    }
unmet-own-price = The price: from what you told me, you can only ask for goodwill.
unmet-claim-fee = Postage and handling fees spent for nothing: you may ask for them.
unmet-own-return-fee = Postage and handling fees: for a return without a reason you usually pay the postage back, unless the seller covers it.
unmet-own-fee = Postage and handling fees: usually not refunded.
unmet-claim-extra = Extra money it cost you: if reasonable, with receipts and at the right time, you may ask for it ({ LAW("civil-591") }), as far as it could be foreseen ({ LAW("civil-584") }).
unmet-own-extra = Extra money it cost you: usually your own.
unmet-claim-days = Days you could not use: you may ask to have them made up, or paid by the day.
unmet-claim-days-refund = The days you could not use, by the day: { $days_price } ÷ { $days_period } days × { $days_lost } days ({ LAW("civil-577") }). If they make up the same number of days instead, that is fine too; then this sum is no longer owed.
unmet-own-days = Days you could not use: you can ask for an extension; that is negotiation.
unmet-claim-interest = Interest on what you prepaid, and necessary costs: you may ask for both ({ LAW("consumer-53") }). Commonly: { claim-simple-interest }. The one-year loan prime rate { RATE("lpr-1y") } can serve as the rate; none is fixed.
unmet-claim-triple = Threefold compensation: if you can prove that the seller knew it was fake, you may ask for it, at least 500 yuan ({ LAW("consumer-55") }).
unmet-not-triple = Threefold compensation: only if you can prove deliberate deceit ({ LAW("consumer-55") }). Late, badly done or slow to refund is not enough.
unmet-not-claim = Lawyer’s fees and your own time are usually not owed. Coupons and points you may refuse and insist on money.

## Now

unmet-step-return = Tap “return without a reason” (无理由退货) on the order page today: you only have { TERM("goods-return") } from the day after receipt. If they are over, see whether the page gives more. Keep tags and packaging, send it with a traceable carrier, and photograph the packing.
unmet-step-regret = Ask in writing today: “I want the prepaid money back within { TERM("prepaid-regret") } of paying.” Send it to the seller’s WeChat or service, or have it noted in the shop, and keep a screenshot with the time. If those days are over, change the answer and see what can still be had.
unmet-step-police = They disappeared. Do they owe many people at once, gone together with the money, is the company empty? Then call { HOTLINE("police") } or go to the police station with payment records and chats, and ask for a receipt. Whether they take the case is for the police; it does not stop complaints or a lawsuit.
unmet-step-record = Screenshots first, today: order or contract, bill, what they promised, how it looks now. Pages change and close; export what can be exported.
unmet-step-shut =
    At { LINK("company-register") }, look up the company’s full name, address, legal representative, and whether it was deregistered. Ask the landlord or mall where they are and whether there is a deposit.
    List and complain together with other customers, each with their own papers. Not sure which office: call { HOTLINE("city") }.
unmet-step-bankrupt = File with the administrator: call { HOTLINE("court") } or see the court’s notice for the case number, the administrator’s phone, the last day and the papers. Filing late may cost extra, so do not wait.
unmet-step-parcel = See the tracking first: no number, not moving, or “delivered” are three things. If you have nothing, do not confirm receipt; if the system is about to do it, tap “extend receipt” (延长收货). For “delivered”, have the seller check who signed.
unmet-step-goods = Leave it as it is: keep packaging, accessories and labels, and stop using it. Photos and video should show the number and the fault. Return it through the order page, not to an address given in private.
unmet-step-membership = Check three things: logged in with the account that paid; the order says “done” or “pending”; log out and in once. Bought through Apple or an app store: tap “restore purchases”. Still nothing: send screenshots to its service.
unmet-step-recharge = Check number and amount, and look at the balance; while it says “pending”, do not pay again. A wrong number: ask the seller at once to stop it or undo it. If they say no money came, have them write that, and hand it with the bill to the payment platform or bank to trace.
unmet-step-event = Cancelled: see the refund notice or tap refund in the order. Moved: choose to go or to get a refund by the day they set. You cannot go: the earlier you ask, the less is usually kept. See the refund before you buy a second ticket.
unmet-step-instalments = If this was paid by loan, in instalments or by automatic debit: first write to the lender and the seller what happened, and ask to stop or end it. Do not simply stop paying, or your credit record may suffer first.
unmet-step-service = Name a day: “Please finish by … If not, please refund … yuan.” If the day passes, there is a ground for a refund. Photograph bad work before anybody else repairs it.
unmet-step-ask = Write to the seller: which day you paid how much, what is missing, what you want, and by when you want an answer. “A text to send” gives you the words.
unmet-step-promised = They promised: have it written what they do or how much they refund, which day, and to where. Until the money is there, do not tap “solved” and do not withdraw a complaint.
unmet-step-offer = Coupons, an extension, only a part: you need not take them. Answer at once: “I do not accept this. Please refund; the difference is …” Do not leave it to be closed by itself.
unmet-step-refused = Have them write why they refuse. If they do not answer, write once more with a day, and take a screenshot when it passes. Both serve at the next step.
unmet-step-market = Bought on a marketplace: ask for after-sales service on the order page; if the seller does not answer, tap “platform intervention” (平台介入) before its time runs out. Talk inside the platform, not in private WeChat.
unmet-step-beware = { claim-refund-no-action } “Service” that offers double for a lost parcel or wants to “verify first”, with an app to install, screen sharing or a code, is a fraud.

## Each step of the complaint

unmet-rung-merchant =
    The seller first: do it or refund it, one of the two, in plain words.
    Where: after-sales on the order page, customer service in its app, or the shop; in writing.
    Write: the day you paid, the order, what is missing, how much to refund or by when to do it, and by when you want an answer.
    A good answer says: done or not, refunded or not; how much, to where, by which day; reasons and proof for a refusal.
    How long: an offer within { TERM("service-written-plan") } is common practice. A refund that is due and held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties-8") }).
    If they stall, say: “Please write why you do not refund. Otherwise I will complain to the payment platform and the market regulator.”
    Legal basis: { LAW("consumer-48") }, { LAW("consumer-52") }, { LAW("consumer-53") }.
    .title = The seller

unmet-rung-merchant-done =
    { $unmet_answer ->
        [closed] The shop has shut: photograph the closed door, the notice and the unanswered calls, count this step as done, and take the next one.
        [vanished] They cannot be found: keep screenshots of the unanswered calls and messages, count this step as done, and take the next one.
       *[other] You asked the seller already: keep screenshots of the refusal or the silence, count this step as done, and take the next one.
    }
    If nothing is in writing, send one more for the record: “I ask for … (what, or how much). Please answer in writing by …”
    .title = The seller (already asked)

unmet-rung-administrator =
    File your claim with the bankruptcy administrator.
    Where: the court’s notice names the administrator and a phone; if you cannot find it, call { HOTLINE("court") } for the case number and the administrator.
    Hand in: proof of identity, payment record, contract or card, the balance, and the sum you ask for. Copies only, and keep the receipt.
    How long: the last day is in the notice; there is no common day for an answer. The administrator tells you whether and how much is accepted; you may object.
    A good answer says how much is accepted, and why not the rest.
    “Pay a fee and be refunded first” is a fraud; filing costs nothing to a private person.
    .title = Bankruptcy administrator

unmet-goodwill =
    You can ask for a favour. Say three things to its service: the day you bought it; why you do not want it or cannot go; please refund a part, exchange, extend or pass it on.
    Bring: the order, and photos that show it unused or unopened.
    A good answer says how much, what in exchange, and by which day.
    If it says no, ask for a supervisor once more. It is a request, not a right; there is nothing to complain about further up.
    .title = The seller (as goodwill)

unmet-rung-bill =
    Complain about the seller in the app you paid with.
    Where: { $platform ->
        [wechat] { PATH("wechat-complain") }.
        [alipay] { PATH("alipay-complain") }.
        [douyin] { PATH("douyin-service") }.
       *[other] “complain” (投诉) in this bill; if you cannot find it, 我的 (Me) → 客服 (customer service).
    }{ $unmet_shop ->
        [market] { " " }On a marketplace, also tap “platform intervention” (平台介入) on the order page.
       *[other] { "" }
    }
    Write: the day you paid, what is missing, what the seller said, and how much you want back. Add the bill, the order and the chat.
    How long: { $platform ->
        [wechat] the merchant replies first within { TERM("wx-first-reply") } and finishes within { TERM("wx-finish") }; { TERM("wx-miniprogram") } for trades in a mini program. { claim-wx-ticket-page-rules }
       *[other] it differs: { TERM("platform-check") } where it is quick, longer elsewhere. That is practice, not law.
    }
    A good answer says: refund or not, why, how much, by which day. If it is closed unsolved, complain again in the same ticket.
    A marketplace that cannot give the seller’s true name, address and contact may be asked to pay first ({ LAW("consumer-44") }). If the payment platform stalls, call { HOTLINE("pboc") } ({ LAW("psp-regulation-35") }).
    .title = The payment platform (complaint in the app)

unmet-rung-payee =
    Ask the payment platform to help to reach the payee, and to note your complaint.
    Where: { $provider_hotline ->
        [none] 我的 (Me) → 客服 (customer service) in the app you paid with.
       *[other] { HOTLINE($provider_hotline) }, or customer service in the app.
    } On a second-hand platform, ask for “platform intervention” (平台介入) on the order page.
    Write: which day, how much, what was agreed and what did not come; for a wrong number, both numbers. Add the chat and the bill.
    A good answer says whether they were reached, what they say, and whether they return it.
    How long: it differs: { TERM("platform-check") } where it is quick, longer elsewhere. That is practice, not law.
    The platform does not tell you who they are and cannot take accepted money back. If they ignore you, ask at the police station for help; after that there is the court.
    .title = The payment platform (to reach the receiver)

unmet-rung-card =
    Ask the bank that issued the card for help.
    Where: { $bank_hotline ->
        [none] call the number on the back of your card.
        [pab] call { HOTLINE("pab") }. { claim-pab-press-three }
       *[other] call { HOTLINE($bank_hotline) }.
    } You can also use customer service in the bank’s app or go to a branch.
    Write: the last 4 digits of the card, which day, how much, paid to whom, what did not come, and the seller’s answer. With a credit card, ask whether you can dispute it as “goods or service not received”. Whether and how is up to the bank’s answer.
    A good answer says in writing whether it can be disputed or recovered, how long, and what is missing. Note down the ticket number.
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("bank-complaints") }).
    If the bank only says “ask the seller”, have it write why it does not take it on, and go on.
    .title = The bank you paid with

## Evidence

unmet-evidence-payment = The details of the payment: date, amount, payee, transaction number and merchant number; with a loan or instalments, the contract.
unmet-evidence-promise = What they promised: order page, contract, advertisement, chat, with contents, time and refund rules.
unmet-evidence-parcel = The tracking page and your reminders; for “delivered”, the seller’s proof of who signed.
unmet-evidence-goods = Photos and video of unpacking and fault, with the number visible; invoice and warranty card; keep goods, packaging and accessories.
unmet-evidence-prepaid = The card, the contract, each visit, and how much is left.
unmet-evidence-shut = Photos and notices of the closure or move, unanswered calls, and the company’s register page.
unmet-evidence-membership = The account page that says inactive, and the page with the end date.
unmet-evidence-recharge = The number topped up, the page with its status, the balance before and after; their answer that nothing came.
unmet-evidence-event = The original time and contents, the notice, and the page with the refund rules.
unmet-evidence-service = Photos and video of what was not done or badly done, how it was before, and any acceptance record.
unmet-evidence-costs = Receipts and orders for the extra money, and why it had to be spent.
unmet-evidence-name = Name “{ $merchant }” as the other side, and look up its full name and address at { LINK("company-register") }.
unmet-evidence-no-name = The seller’s full name: in the bill, on the licence or in the shop’s details; look up the address at { LINK("company-register") }.
unmet-evidence-number = Put the number of this payment into the complaint: { $trade_no }
unmet-evidence-talk = What you and the seller or service said: chats, e-mails, times of calls, agent and ticket numbers, reasons for refusing.
unmet-evidence-original = Keep the bills and chats on the phone itself and do not edit pictures; you may have to open the originals.

## Later

unmet-prevent-in-app = Pay and talk inside the platform; no private transfers.
unmet-prevent-prepaid = Prepay few visits and short terms. See how long the shop has existed, and write down what happens if it moves or shuts.
unmet-prevent-goods = Look before you sign, film the unpacking, and do not confirm what has not come.
unmet-prevent-recharge = Read the number out once before topping up; if nothing comes, look at the record before paying again.
unmet-prevent-written = Have contents, time and refund in a chat or contract before you pay.
unmet-prevent-receipt = Keep receipts, contracts and payments in one album.
unmet-prevent-scam = Calls about “compensation” or “refunds”: hang up and look at the order in the app yourself.

## After the plan

unmet-next =
    If much is at stake or you are in doubt, call { HOTLINE("legal-aid") } for legal advice.
    What would you like to do first?
    .message = A text to send
    .evidence = See what evidence to keep
    .follow = Complain, and follow it through
unmet-next-nudge = Your plan is still here. If you do only one thing today, take screenshots of the order and the payment. Choose when you are ready.
unmet-tool = What next?
    .message = A text to send
    .evidence = See what evidence to keep
    .follow = Complain, and follow it through
unmet-bank = Which bank’s card did you pay with?
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
    .skip = Skip this
unmet-merchant =
    What is the seller called? As it stands in the order or on the bill: a complaint has to name it exactly.
    .skip = I do not know yet
unmet-trade-no =
    { $platform ->
        [wechat] Please send me the transaction number of this payment; the complaint needs it. Where to find it: { PATH("wechat-numbers") }
        [alipay] Please send me the order number of this payment; the complaint needs it. Where to find it: { PATH("alipay-numbers") }
       *[other] Please send me the transaction or order number of this payment; the complaint needs it. It is usually in the details of the bill or order.
    }
    If you cannot find it, skip this. Do not send card numbers, ID numbers, verification codes or payment codes.
    .skip = I cannot find it
unmet-number-nudge = Only this is missing. If you do not have it, skip it; we can go on without.

unmet-message-intro = { $liable ->
        [provider] Send this to the payment platform’s service. Change it to fit what happened, and do not write anything that did not.
        [bank] Send this to the bank’s service. Change it to fit what happened, and do not write anything that did not.
       *[other] You can send this to the seller, or paste it into a complaint. Change it to fit what happened, and do not write anything that did not.
    }
# What is missing; shared by the two texts below.
unmet-message-facts = { $unmet_kind ->
        [not_shipped] The order has not arrived.
        [goods_wrong] For the goods I received, please see the pictures.
        [prepaid] This is a prepaid card or course with an unused part.
        [membership] The membership is not active or cannot be used.
        [recharge] { $liable ->
            [payee] { $unmet_shop ->
                [person] The top-up was not credited.
               *[other] The number for the top-up was typed wrong, and the money went to somebody else’s account.
            }
           *[other] The top-up was not credited.
        }
        [event] This was for a show, trip or event; please see the pictures.
       *[other] The agreed service was not done, or was badly done.
    }
unmet-message-trace = The payee answered that no money came; the screenshot is attached. Please find out the status of this payment and where it is, return it if it did not arrive, and answer me in writing.
unmet-message-goodwill = I would like to ask a favour: could you refund a part, exchange, extend or let me pass it on? Please answer in writing. Thank you.
unmet-message-close = Please answer in writing by …: whether, how much, by which day. If you do not agree, please give your reasons and proof. Thank you.
unmet-message-amount = Hello, about my payment of { $unmet_on } (bill attached): { unmet-message-facts } { $liable ->
        [provider] { unmet-message-trace }
        [bank] { unmet-message-trace }
       *[other] { $unmet_kind ->
            [recharge] { $liable ->
                [payee] { $unmet_shop ->
                    [person] Please do it now or refund { $claim_total }. { unmet-message-close }
                   *[other] Please stop what is not credited yet; for the rest, please undo it or help to reach them to return { $claim_total }. { unmet-message-close }
                }
               *[other] Please do it now or refund { $claim_total }. { unmet-message-close }
            }
            [goods_wrong] Please refund { $claim_total }. { unmet-message-close }
            [prepaid] Please refund { $claim_total }. { unmet-message-close }
           *[other] Please do it now or refund { $claim_total }. { unmet-message-close }
        }
    }
unmet-message-plain = Hello, about my payment of { $unmet_on } (bill attached): { unmet-message-facts } { $liable ->
        [customer] { unmet-message-goodwill }
        [provider] { unmet-message-trace }
        [bank] { unmet-message-trace }
       *[other] Please do what was agreed soon, and make up what is missing. { unmet-message-close }
    }
unmet-message-nudge = Did you send the text? Tell me when you have, and I will count the days.
