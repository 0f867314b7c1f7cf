### Charges nobody agreed to: renewals and password-free debits. Questions, liability, claims, steps, WeChat Pay’s rules, evidence, prevention.

## Questions

unauth-intro =
    Money was taken without your agreement. Much of this can be got back; first let us see how it began.
    A password-free debit means: you authorised it once, and from then on the merchant sends an order and the money goes, without a password or text code. That is why many people only notice afterwards.

unauth-signup =
    How did this charge come about? Choose the closest.
    If neither you nor your family know it and you fear that somebody is in your account, choose “Urgent” at the bottom.
    .never_seen = I never saw a sign-up page
    .default_ticked = It was ticked by default
    .trial_rolled = A trial ended, then it charged
    .cancelled = I cancelled, it still charges
    .price_rose = The renewal price went up
    .child = A child signed up or paid
    .family = An adult in my family did
    .not_sure = I cannot remember
    .not_me = Urgent! Account may be stolen

unauth-via =
    Where was the money taken from? See the bill or the text message.
    If you have an iPhone and a receipt from Apple in your mail, choose Apple subscription.
    .wechat = WeChat Pay
    .alipay = Alipay
    .ios = Apple subscription (App Store)
    .unionpay = UnionPay QuickPass
    .douyin = Douyin Pay
    .jd = JD Pay
    .meituan = Meituan Pay
    .bank_card = Bank debits the card
    .other_via = Another one

unauth-used = { $unauth_signup ->
        [cancelled] After you cancelled, did you still use the service?
        [price_rose] After the price went up, did you use the service?
       *[other] Have you used the service it charged for?
    }
    .unused = Not once
    .partly = Some of it
    .fully = Nearly all of it
    .cannot_tell = I cannot tell

unauth-notice =
    { $unauth_signup ->
        [price_rose] Did the merchant tell you the new price clearly? Is it easy to cancel? Choose the closest.
       *[other] Did the merchant tell you clearly that it would charge by itself? Is it easy to cancel? Choose the closest.
    }
    Small grey print, or a line in a long agreement, is not clear.
    .neither = Neither at sign-up nor before it
    .signup_only = At sign-up, not before charging
    .renewal_only = Before charging, not at sign-up
    .hard_to_cancel = Told both, but hard to cancel
    .told = Told both, and I can cancel
    .not_sure = I do not remember

unauth-industry = What kind of business is it?
    .membership = Membership or app subscription
    .power_bank = Shared power bank
    .insurance = Insurance
    .vending = Unmanned shop or vending cabinet
    .modem = Optical modem, broadband device
    .other_industry = Something else

unauth-times = How many times did it charge? Search your bills for the merchant’s name.
    .once = Only once
    .few = Several times, all this past year
    .long = Several, since over a year ago

unauth-amount =
    { $unauth_signup ->
        [price_rose] How much too much was it altogether? Only the difference in price, added up for each time.
        [cancelled] How much did it charge after you cancelled? Add up every charge.
        [child] How much did the child pay altogether? Add up every charge.
       *[other] { $unauth_used ->
            [partly] How much do you want back? Take the total charged and subtract what you used. A membership by the day, for example: price ÷ all days × days not used.
           *[other] How much did it charge altogether? Add up every charge.
        }
    }
    Write a number, in yuan.
unauth-amount-nudge = A rough sum from the bills is fine; you can change it later.

unauth-last-on = On which day was the latest charge? See the date on the bill.

unauth-answer = Have you told the merchant? What does it say?
    .not_yet = Not contacted yet
    .promised = Promised a refund, no money yet
    .partial = Offers only a part
    .in_kind = Offers only coupons or more days
    .refused = Refuses
    .brushed_off = Brushes me off
    .gone = Cannot be reached

unauth-nudge = I am still here. Answer the last question and we can go on. In a hurry? Switch the debit off in the payment settings first.

## Liability: who gives it back, what you need, what they must prove, what is not owed

unauth-liable-unused =
    You did not agree and never used it: you may ask the merchant to refund everything.
    { $unauth_signup ->
        [default_ticked] A box ticked by default is not your choice; you have the right to choose ({ LAW("consumer-9") }). In online shops, extras may not be agreed by default either ({ LAW("ecommerce-19") }).
       *[other] You have a right to know the price and the renewal beforehand, and to say no ({ LAW("consumer-8") }, { LAW("consumer-9") }).
    }
    The merchant has to show: the record of your consent, and a conspicuous notice before the sign-up and before each renewal ({ LAW("consumer-rules-10") }). Money taken without a ground is to be returned ({ LAW("civil-985") }).
    { $unauth_via ->
        [wechat] { claim-nopass-unused-full }
       *[other] An important standard term that was not pointed out to you need not bind you ({ LAW("civil-496") }).
    }
    You need: the bills, the page of the debit agreement, and records that show no use.
    Usually not owed: threefold compensation. That needs proof that you were deceived on purpose.

unauth-liable-partly =
    You did not agree but used a part: what you used is counted as it was, and you may ask for the rest back.
    The merchant has to show: the record of your consent, the notice before each renewal ({ LAW("consumer-rules-10") }), and how much you used. Money taken without a ground is to be returned ({ LAW("civil-985") }).
    { $unauth_via ->
        [wechat] { claim-nopass-used-part } { claim-nopass-no-proof }
       *[other] { $unauth_signup ->
            [default_ticked] A box ticked by default is not your choice ({ LAW("consumer-9") }).
           *[other] Unfair standard terms do not bind you ({ LAW("consumer-26") }).
        }
    }
    You need: the bills, the page of the debit agreement, and the record of use.
    Usually not owed: the part you used, and threefold compensation.

unauth-liable-fully =
    You did not agree, but the service is nearly used up. Honestly: what was used is rarely refunded. Even when a contract does not hold, what you used has to be made good in money ({ LAW("civil-157") }).
    What you still can do: stop the charges now. Charging without a clear word is the merchant’s fault ({ LAW("consumer-rules-10") }), so ask it for a part, and complain if it will not.
    { $unauth_via ->
        [wechat] { claim-nopass-used-part } Proof of use is for the merchant to give; if it has none, you can ask for your amount.
       *[other] Let the merchant prove the use. Without proof it cannot say that you used it up.
    }
    You need: the bills and the page of the debit agreement.
    Usually not owed: the full amount, and threefold compensation.

unauth-liable-no-proof =
    You did not agree, and it is unclear whether it was used: ask for everything and let the merchant prove the use.
    The merchant has to show: the record of your consent, its notices ({ LAW("consumer-rules-10") }), and proof of use. In a dispute about an online purchase it has to produce the contract and the transaction records ({ LAW("ecommerce-62") }). If it holds evidence back, a court may take your word as true ({ LAW("evidence-rules-95") }).
    { $unauth_via ->
        [wechat] { claim-nopass-no-proof }
       *[other] If it can prove the use, the used part is deducted.
    }
    You need: the bills, the page of the debit agreement, and the usage record in your account.
    Usually not owed: threefold compensation.

unauth-liable-trial =
    When a trial turns into a paid renewal, the merchant must say so clearly before you sign up, and remind you conspicuously before it charges ({ LAW("consumer-rules-10") }). If either was missing, you may ask for { $unauth_used ->
        [unused] everything back.
        [partly] the unused part back.
        [fully] money back; but what is used up is rarely refunded.
       *[other] it back; let the merchant prove any use.
    }
    Cancelling must be conspicuous, simple and always possible, without unreasonable fees ({ LAW("online-trading-18") }). No rule names a number of days for the reminder, so argue about whether it came and could be seen, not about “how many days before”.
    The merchant has to show: the sign-up page, the reminder and when it was sent.
    You need: the trial page, your messages from around the charge, and the bill.
    Usually not owed: threefold compensation.

unauth-liable-price =
    The price rose and it charged without saying so clearly: you may ask for the difference. A renewal needs a conspicuous reminder ({ LAW("consumer-rules-10") }), and you have a right to know the price ({ LAW("consumer-8") }). A standard term that changes the price and was not pointed out need not bind you ({ LAW("civil-496") }).
    If you do not want it at the new price, you may cancel and ask for the unused part too.
    The merchant has to show: a reminder with the new price, and your consent.
    You need: the page with the old price, the bills before and after, and your messages from that time.
    Usually not owed: what you used at the old price, and threefold compensation.

unauth-liable-hard =
    The merchant did say that it would charge, but cancelling is hard, and that is its fault: cancelling must be conspicuous, simple and always possible, without unreasonable fees ({ LAW("online-trading-18") }). You may ask for what it charged because you could not cancel. As you knew of the charges, you may have to bear a part.
    You need: a screen recording of the missing or failing way out, and a message in which you told them to cancel.
    The merchant has to show: where the way out was, and why it did not work that day.
    Usually not owed: what was used, and threefold compensation.

unauth-liable-told =
    It was explained at sign-up and before the charge, and you could cancel: this usually counts as agreed ({ LAW("civil-509") }), so there is no right to a refund. { $unauth_signup ->
        [price_rose] { "" }
       *[other] Forgetting to cancel is very common; no shame in it.
    }
    Switch it off now and it will not charge again. If it charged only recently and you used nothing, ask kindly. Many merchants do refund, but it is a request, not a right.
    Exception: if the page hid the price or the renewal, or there was no reminder after all, come back and change the answer; the result will differ ({ LAW("consumer-rules-10") }, { LAW("online-trading-18") }).
    Usually not owed: what was charged, and threefold compensation.

unauth-liable-cancelled =
    A charge after you cancelled has no ground; you may ask for all of these charges back ({ LAW("civil-577") }, { LAW("civil-985") }). Cancelling must always be possible ({ LAW("online-trading-18") }), and a refund held back makes the merchant liable ({ LAW("consumer-48") }).
    First see which one you cancelled: the debit in the payment app, the membership in the merchant’s app and an Apple subscription are three things. If one was left, it goes on charging. Having told them to cancel needs a record.
    The merchant has to show: that you agreed again afterwards.
    You need: the page or message that says cancelled, and the later bills, with the dates.
    { $unauth_used ->
        [partly] Usually not owed: what you used after cancelling, and threefold compensation.
       *[other] Usually not owed: the charges before you cancelled, and threefold compensation.
    }

unauth-liable-cancelled-used =
    A charge after you cancelled has no ground ({ LAW("civil-985") }). But you went on using the service, and for that part the merchant may keep the money.
    What you still can do: make it stop and confirm the end in writing; ask for any charge whose period you did not use.
    The merchant has to show: proof of use, and that you agreed again.
    You need: the page or message that says cancelled, and the bills. Cancelling must always be possible ({ LAW("online-trading-18") }).
    Usually not owed: the part you used, and threefold compensation.

unauth-liable-child =
    A child signed up alone: under 8 the contract is void ({ LAW("civil-20") }, { LAW("civil-144") }); between 8 and 18 it usually does not hold when the sum is beyond the child’s age and the parents do not agree ({ LAW("civil-19") }, { LAW("civil-145") }); from 16 on, a young person who lives mainly on own earnings counts as an adult ({ LAW("civil-18") }). You may ask for a refund. What was used is made good in money, and each side bears its own fault ({ LAW("civil-157") }).
    How much comes back depends on the child’s age, the sum, and how it got the password. Parents who did not look after phone and password often bear a part.
    You need: proof of the child’s age, traces that the child was using it (time, content, account), and your written refusal.
    The merchant has to explain: whether it checked the age, and what limits or payment checks it had.
    Usually not owed: a certain full refund, and threefold compensation. Do not call an adult’s spending a child’s.

unauth-liable-family-unseen =
    An adult of your family tapped it without seeing that it would charge: that is the same as if you had not seen it. Price and renewal must be clear before the sign-up, with a reminder before each renewal ({ LAW("consumer-rules-10") }); otherwise it was not their choice ({ LAW("consumer-8") }, { LAW("consumer-9") }). You may ask for the unused part.
    The merchant has to show: the record of consent, its reminders, and proof of use.
    You need: where they tapped and what they saw; the bills and the page of the debit agreement. On an elderly person’s phone, ask the merchant to treat it as a mistaken tap.
    Usually not owed: the part that was used, and threefold compensation.

unauth-liable-family-knew =
    An adult of your family saw it and signed up: the merchant usually owes nothing ({ LAW("civil-509") }). Ask whether they still use it; if not, switch it off together.
    If it charged only recently and nothing was used, ask kindly. That is a request, not a right.
    Exception: if they did not see that it would charge, or could not cancel, come back and change the answer; the result will differ ({ LAW("consumer-rules-10") }, { LAW("online-trading-18") }).
    Usually not owed: what was charged. This is a family matter; do not report it as theft.

unauth-liable-unclear =
    It is fine not to remember: whether you agreed is for the merchant to show.
    Ask for three things: on which day, on which page and how you agreed; the notices before the sign-up and before each charge ({ LAW("consumer-rules-10") }); proof of use. In a dispute about an online purchase it has to produce the contract and the transaction records ({ LAW("ecommerce-62") }).
    { $unauth_via ->
        [wechat] Under WeChat Pay’s rules for merchants, what the merchant cannot prove to be your responsibility is settled as you ask or as you both agree{ hedge }. { $unauth_used ->
            [unused] { claim-nopass-unused-full }
            [partly] { claim-nopass-used-part }
           *[other] { claim-nopass-no-proof }
        }
       *[other] If it cannot, you may ask for a refund.
    }
    You need: the bills, the page of the debit agreement and its date.
    Usually not owed: charges that turn out to be clearly explained and agreed; and threefold compensation.

## Claims

unauth-claim-difference = The difference in price: you may ask for it back.
unauth-claim-child = What the child paid: you may ask for it back; the share depends on each side’s fault.
unauth-claim-all = { $unauth_signup ->
        [cancelled] What was charged after you cancelled: you may ask for all of it.
       *[other] What was charged: unused, so you may ask for all of it.
    }
unauth-claim-rest = { $unauth_signup ->
        [cancelled] What was charged after you cancelled: ask for all of it; the merchant may deduct what was used.
       *[other] The unused part: you may ask for it back.
    }
unauth-claim-no-proof = What was charged: ask for all of it; less only if the merchant proves use.
unauth-own-used = What was used up: rarely refunded, but you can ask for a part. If the merchant has no proof of use, ask for all of it.
unauth-own-told = What was charged: it was explained, so you can only ask for goodwill.
unauth-claim-stop = An end to the charges, confirmed in writing: any time, without an unreasonable fee ({ LAW("online-trading-18") }).
unauth-claim-interest = Interest: may be asked for, not always granted. If the merchant knows that it owes the refund and stalls, from the day you asked ({ LAW("civil-987") }). Usually very little.
unauth-not-claim = Threefold compensation: only if you can prove deliberate deceit ({ LAW("consumer-55") }). Unclear wording or a slow refund alone is no fraud. Lawyer’s fees and your own time are usually not owed either.

## Now

unauth-step-shoot = Screenshots first, then switch off. The page of the debit agreement shows the merchant, the date and how it charges, and may vanish afterwards. Take the bills too.
unauth-step-close =
    Switch the debit off today. { $unauth_via ->
        [wechat] Where: { PATH("wechat-close-debit") }; older versions: { PATH("wechat-close-debit-old") }
        [alipay] Where: { PATH("alipay-close-debit") }
        [ios] Where: { PATH("ios-subscription") }
        [unionpay] Where: { PATH("unionpay-close-debit") }
        [douyin] Where: { PATH("douyin-close-debit") }
        [bank_card] Search the bank’s app for 代扣 (direct debit) or 签约管理 (agreements), or call the number on the back of your card and ask to end this merchant’s debit agreement.
       *[other] In its app: payment settings, then password-free payment or automatic debit. If you cannot find it, ask its customer service.
    }
    { claim-close-stops-future }
unauth-step-account = See first whether something is still open: { $unauth_industry ->
        [power_bank] return the power bank and end the order, or it goes on counting.
        [insurance] if you want to keep the cover, do not switch off yet, or pay the premiums by hand; unpaid, the cover ends.
        [modem] if it really belongs to your broadband contract, switching off may lead to arrears and a cut line, so ask first.
       *[other] check the amount of an order that is not settled yet.
    } If you are sure, write to the merchant: “Please end the agreement, stop charging, and confirm it in writing.”
unauth-step-membership =
    Cancel with the merchant too: its app → 我的 (Me) → membership or subscription → switch off renewal. { $unauth_via ->
        [ios] An Apple subscription has to be ended with Apple; the app alone is not enough.
       *[other] With an iPhone, also look here: { PATH("ios-subscription") }
    }
    No way out? Record the screen, and write to its service: “Please cancel the renewal and confirm it in writing.”
unauth-step-ask = Write to the merchant: when it charged and why it should not have; please refund, end the agreement, stop charging, and answer in writing by a day you name. “A text to send” gives you the words. Be truthful about what you used.
unauth-step-promised = The merchant promised a refund: have it write down how much, which day, and to where. Until the money is there, do not tap “solved” and do not withdraw a complaint.
unauth-step-offer = Coupons, a longer membership, only a part: you need not take them. Answer at once: “I do not accept this. Please refund; the difference is …” Do not leave it to be closed by itself.
unauth-step-refused = Ask the merchant to write down its reasons and proof: when and how you agreed, when it reminded you, what you used. Keep a screenshot of the written refusal for the next step.
unauth-step-brushed =
    None of these is a proper answer: stock phrases; no result, or a vague one; “go to another channel” or “add my private WeChat”; closed without being solved.
    Reply: “Please write whether you refund, how much, by which day, and why. I do not agree to closing this.” { $unauth_via ->
        [wechat] If it is closed: { PATH("wechat-complain-again") }
       *[other] { "" }
    }
unauth-step-gone = The merchant cannot be reached: take its full name from the bill, look up company and address at { LINK("company-register") }, and ask the payment platform to contact it. If it looks like taking money and running, you can go to the police.
unauth-step-child = Write a note: the child’s age, the day, what was paid, that you do not agree, and that you want a refund. Change the payment password first and switch off paying on that device. Hand in proof of identity only on official pages.
unauth-step-family = Ask your family first: where they tapped, what they saw, and whether they still use it. Then complain, so that the story stays the same.
unauth-step-power-bank =
    Power bank: look in the order for when it was taken, returned, and how it was charged. If it went on charging after the return, ask to correct it to the time of return. { $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] I found no special rules for this business, so the general ones apply.
    }
unauth-step-insurance =
    Insurance: call the number on the policy. Ask for the policy, the sign-up page and the debit agreement, what you get back if you cancel now, and whether a cooling-off period applies. If you never saw a sign-up page, say so. { $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] { "" }
    }
unauth-step-vending =
    Unmanned cabinet: ask for the itemised order, the door record and the video, and see which item was too much. Ask for a refund of what you did not take or what was counted twice. { $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] I found no special rules for this business, so the general ones apply.
    }
unauth-step-modem =
    Optical modem: ask who takes the money, the operator or the installer, and whether it is rent, a deposit or a purchase. Ask for the contract or work order. If the installer tapped the consent for you, write that too. { $unauth_via ->
        [wechat] { claim-wx-industry-unknown }
       *[other] I found no special rules for this; for an operator’s charges you can ask at { HOTLINE("city") } who is in charge.
    }
unauth-step-many = Charged several times: take a screenshot of each and make a list (date, amount, number). Complain from the latest bill, put the others into it, and ask for all of them.
unauth-step-long =
    Some charges are over a year old: screenshot each, list them, and ask for all of them. { $unauth_via ->
        [wechat] WeChat refunds the way it came only within { TERM("wx-refund-window") } of the payment; ask for a transfer for the older ones.
       *[other] Old ones may not go back the way they came; ask for a transfer.
    }
    Courts usually protect a claim for { TERM("limitation") } from knowing of the charge and whom to turn to ({ LAW("civil-188") }); each demand starts it afresh.
unauth-step-beware =
    { claim-million-guarantee-free } So is “password-free payment was switched on and will cost you”, followed by an app to install, screen sharing or a transfer. A refund comes by itself; never pay first.

## WeChat Pay’s rules for merchants

unauth-wechat-who =
    You paid through WeChat Pay, so there are rules you can use: { LAW("wechat-nopass") }. WeChat Pay (Tenpay) made them on the basis of the Consumer Protection Law and a measure of the central bank. They bind every merchant that uses WeChat’s password-free debits, the institutions that manage and settle its money, and the service providers that connect it.
    The merchant on the bill may be connected directly or managed by a bank or payment institution. You need not tell them apart: complain from the bill, { PATH("wechat-complain") }, or call { HOTLINE("wechat") } for a person.
    These are a platform’s rules, not law, and a court looks at the evidence itself. They may be revised, which is published beforehand. Their “continuing to use it counts as consent to a revision” is about merchants, not about you.

unauth-wechat-duties =
    Under these rules the merchant should{ hedge }:
    1. Respect your right to know and to choose; handle complaints promptly, honestly and fairly.
    2. Look into the real transaction by itself, explain the charging plan and the service again, and ask what you really want.
    3. If it cannot prove that you are responsible, settle it as you ask or as you both agree.
    4. Not agreed and unused: refund everything. Used in part: refund by actual use. No proof of use: the amount you ask for.
    5. Miscalculated: refund promptly. If you misread the price, it explains the real charges at your first complaint.
    6. If you ask for a refund, check the use promptly, then refund or answer.
    7. If you complain again, talk to you and hand in valid evidence.
    Power banks, insurance, unmanned shops and optical modems have further rules of their own. I could not find what they say, so I will not guess.

unauth-wechat-fault =
    The platform counts it as the merchant’s fault{ hedge } when it:
    1. Misses the time: first reply within { TERM("wx-first-reply") }, done within { TERM("wx-finish") }; { TERM("wx-miniprogram") } for trades in a mini program.
    2. Did not make clear how often and how much it charges.
    3. Gets a repeated complaint and still has no valid evidence.
    4. Offers no easy way to enquire, unsubscribe or return. The law wants simple cancelling as well ({ LAW("online-trading-18") }).
    5. Does not handle complaints promptly, effectively and properly.
    6. Breaks anything in the platform’s complaint guide, its complaint rules or the password-free operating rules.

unauth-wechat-leverage =
    If the merchant does not mend its ways, the platform may tell it to (by e-mail, inbox, WeChat or its service), or act at once{ hedge }:
    a deadline to put it right; ending unfinished Pay Score (支付分) orders for it; refunding your payment out of its unsettled money; warning or reminding users before it charges; pausing or closing new sign-ups; suspending or closing its debits; lower limits and fewer charges; later settlement; ending password-free and Pay Score and the contract; closing some or all of its payments. Institutions and service providers that do not cooperate can be treated the same way.
    Whether and which is for the platform to decide, and you cannot promise it. But you can say:
    “Please refund in time. If you reject this, give your reasons and attach proof that I agreed and used it. Otherwise I will complain again and ask the platform to find you responsible and refund me from your unsettled money.”
    Facts only, no exaggeration: it works better.

## Each step of the complaint

unauth-rung-merchant =
    Ask the merchant for three things first: the refund, the end of the agreement, and no more charges.
    Where: customer service in its app, its official account or its shop; in writing.{ $unauth_via ->
        [ios] { " " }Developers often say “ask Apple”; have that in writing too.
       *[other] { "" }
    }
    Write: which day, which charges, how much altogether, why you did not agree, and by when you want an answer.
    A good answer responds to what you asked and explains the charge; says how much is refunded, to where and by which day; and that the agreement is ended. A refusal needs reasons and proof.
    How long: an offer within { TERM("service-written-plan") } is common practice. A refund that is due and held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties-8") }).
    If they stall, say: “Please give me three things: the record of my consent, the reminder before the charge, proof of use. Without them, please refund; I will complain to the payment platform and the market regulator.”
    Legal basis: { LAW("consumer-rules-10") }, { LAW("online-trading-18") }, { LAW("consumer-48") }.
    .title = The merchant

unauth-rung-merchant-done =
    { $unauth_answer ->
        [gone] You tried the merchant and could not reach it: keep screenshots of the unanswered calls and messages, count this step as done, and take the next one.
       *[other] The merchant has refused already: keep a screenshot of that, count this step as done, and take the next one.
    }
    The screenshot should show the day, who it was and what was said. If nothing is in writing, send one more message for the record: “I ask for a refund, the end of the agreement and no more charges. Please answer in writing.”
    .title = The merchant (already asked)

unauth-goodwill =
    You can ask the merchant for a favour. In its app’s customer service, say three things: the day it charged; that renewal is off and you did not mean to go on; please refund this period, or the unused days.
    Bring: the bill, and the record that you did not use it.
    A good answer says how much, and by which day.
    If it says no, ask for a supervisor once more. It is a request, not a right; there is nothing to complain about further up.
    .title = The merchant (as goodwill)

unauth-rung-bill-wechat =
    Complain about the merchant from the WeChat bill: { PATH("wechat-complain") }
    Write: not agreed, how much was used, how much you want. Write “refund” plainly, not just an enquiry. Add the bill, the page of the debit agreement and your chat with the merchant. If it charged several times, put each charge in.
    How long: the merchant replies first within { TERM("wx-first-reply") } and approves or rejects within { TERM("wx-finish") }; { TERM("wx-miniprogram") } for trades in a mini program. { claim-wx-ticket-page-rules }
    A good answer responds politely and soon, and explains the charge you asked about. It is either a refund, with where to and how long, or a rejection with reasons and evidence. The merchant does it on its own platform; you see the progress on the ticket.
    Brushed off, or closed unsolved: { PATH("wechat-complain-again") }. Then it has to talk to you again and hand in valid evidence. If it is late, the platform counts it as its fault and may refund you from its money.
    If it still ignores you, call { HOTLINE("wechat") }, ask for a person, and have the platform decide under its password-free rules. If the platform stalls too, call { HOTLINE("pboc") } (the central bank): payment institutions must handle disputes with users promptly ({ LAW("psp-regulation-35") }).
    .title = WeChat Pay (complaint from the bill)

unauth-rung-bill =
    Complain about the merchant in the payment app, and have it look up the authorisation.
    Where: { $unauth_via ->
        [alipay] { PATH("alipay-complain") }; service: { PATH("alipay-service") }
        [douyin] { PATH("douyin-service") }
       *[other] “complain” (投诉) or “question about this order” in the bill; if you cannot find it, 我的 (Me) → 客服 (customer service).
    } { $provider_hotline ->
        [none] { "" }
       *[other] Phone: { HOTLINE($provider_hotline) }
    }
    Write: not agreed, how much was used, how much you want. Ask for the record of the sign-up: which day, which page, how it was confirmed. An automatic debit needs your authorisation beforehand ({ LAW("network-payment-23") }), and the agreement has to be fair ({ LAW("psp-regulation-20") }).
    A good answer says: refund or not, why, by which day; with the record of the sign-up. The Payment & Clearing Association has called on its members not to switch on password-free payment by default and to make it easy to end. You can mention it; it is self-regulation, not law.
    How long: it differs: { TERM("platform-check") } where it is quick, longer elsewhere. That is practice, not law.
    If the platform stalls, say “please pass this to the complaints department and answer in writing”, or call { HOTLINE("pboc") } (the central bank): payment institutions must handle disputes with users promptly ({ LAW("psp-regulation-35") }).
    .title = The payment platform (complaint in the app)

unauth-rung-apple =
    Ask Apple for a refund. Apple takes the money for its subscriptions and decides about refunds.
    Where: { LINK("apple-refund") }, your purchases in the App Store, or the receipt Apple mailed you. Open this item and choose “report a problem” or “request a refund”, with the true reason. Make sure that the mail is genuine; if in doubt, go through the phone’s settings and do not tap links in the mail.
    Write: not agreed, or forgot to cancel, unused, or bought by a child; which day, how much.
    A good answer says whether it is refunded and to where. How much and how long is up to Apple’s page; there is no common deadline.
    If Apple says no, ask once more with an explanation, and ask the developer too. If that fails, complain to the market regulator about whoever sold you the service ({ LAW("consumer-rules-10") }).
    .title = Apple (refund request)

unauth-rung-bank =
    Ask the bank to look up this debit authorisation and to end it.
    Where: { $bank_hotline ->
        [none] call the number on the back of your card.
        [pab] call { HOTLINE("pab") }. { claim-pab-press-three }
       *[other] call { HOTLINE($bank_hotline) }.
    } You can also use customer service in the bank’s app or go to a branch.
    Write: the last 4 digits of the card, which day, which charges, the merchant. Ask it to show your authorisation and, without one, to help return the money. Note down the ticket number.
    A good answer says in writing: when and how it was authorised, that it is ended, and what happens to the money.
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("bank-complaints") }).
    If the bank says “ask the merchant”, answer: “An automatic debit needs my authorisation beforehand ({ LAW("network-payment-23") }). Please give me the record in writing.” If it still stalls, call { HOTLINE("nfra") }.
    .title = The bank that debited

unauth-rung-insurance =
    Complain about the insurer to { NAME("nfra") }. Insurance is its business, not the market regulator’s.
    Where: call { HOTLINE("nfra") }; or online: { PATH("nfra-complain") }
    Hand in: your name, identity and contact, the insurer’s full name, the policy number, your request, the main facts and grounds ({ LAW("bank-complaints-13") }), with the debit record, the sign-up page and the insurer’s answer.
    How long: the regulator has no common day of its own; it passes the complaint to the insurer, which answers you within { TERM("institution-simple") }, or { TERM("institution-complex") } if complex. The regulator does not decide how much is refunded.
    A good answer says in writing: how you signed up, whether it was explained, how much comes back.
    If it still stalls, call again and say “the time to answer has passed, please press them”, or choose mediation (我要调解).
    Complain to the insurer first and have its number ready.
    .title = Financial regulator (insurance)

unauth-rung-mediation-insurance =
    Ask somebody neutral to mediate.
    Where: “我要调解” (I want mediation) in the WeChat mini program 金融消费者保护服务平台, or the local mediation body for banking and insurance; ask { HOTLINE("nfra") } where it is.
    Hand in: proof of identity, the facts, evidence, earlier complaint numbers and answers, and what you could accept. Ask first whether it costs anything.
    A good result is a written agreement: how much, by which day, and what happens if they do not pay.
    If they do not perform it you can sue; or both of you ask a court within { TERM("judicial-confirmation") } of its taking effect to confirm it ({ LAW("civil-procedure-205") }).
    If there is no agreement, ask for a note that says so and go on. Turn down “policy surrender agents” who want a fee.
    .title = A mediation body

## Evidence

unauth-evidence-bills = The details of each charge: date, amount, the merchant’s full name, transaction number and merchant number.
unauth-evidence-mandate = The page of the debit agreement: merchant, date, how often, how much. Take it before switching off.
unauth-evidence-signup = Walk through its sign-up again with a screen recording, without paying: where the price and the renewal stand, how small, whether ticked by default.
unauth-evidence-trial = The page or advertisement of the trial: how many days, how much, what happens at the end.
unauth-evidence-price = The bills before and after the rise, and the page with the old price.
unauth-evidence-cancel = The page, text message or chat that says cancelled, with its date.
unauth-evidence-hard = A screen recording of the search for the way out: how many levels, where it stuck, what service said.
unauth-evidence-notice = Your text messages and app messages from around the charge, also when there is no reminder among them.
unauth-evidence-child = Proof of the child’s age and that you are the parent; traces that the child was using it: time, content, account, device.
unauth-evidence-unused = Records that show no use: nothing watched, borrowed or returned in the account.
unauth-evidence-used = The record of how much was used, as it is; the sum rests on it.
unauth-evidence-policy = The policy, the sign-up page and the debit agreement.
unauth-evidence-device = The order, the times of borrowing or opening, the installer’s work order and contract.
unauth-evidence-name = Name “{ $merchant }” as the other side, and look up its full name and address at { LINK("company-register") }.
unauth-evidence-no-name = The merchant’s full name: it is in the bill’s details; look up the address at { LINK("company-register") }.
unauth-evidence-talk = What you and the merchant or service said: chats, times of calls, agent and ticket numbers, reasons for refusing.
unauth-evidence-original = Keep the bills and chats on the phone itself and do not edit pictures; you may have to open the originals.

## Later

unauth-prevent-review = Look through the list of debits in the payment settings once a month and switch off what you do not know or use. Look at Apple’s subscriptions separately.
unauth-prevent-trial = When you begin a trial, switch off its renewal the same day; usually it still runs to the end.
unauth-prevent-tick = Before paying, look at the small ticked lines below. Untick “sign up”, “password-free” and “renew automatically” first.
unauth-prevent-child = Switch off password-free payment on a child’s device, use the youth mode, and keep the payment password to yourself.
unauth-prevent-price = Take a screenshot after cancelling. Set a reminder for the day before a charge, and see whether the price changed.
unauth-prevent-limits = Lower the password-free limit and switch on a notice for each charge.
unauth-prevent-scam = If somebody calls to “switch off a membership or password-free charge for you”, hang up and look in the app yourself.

## After the plan

unauth-next =
    If much is at stake or you are in doubt, call { HOTLINE("legal-aid") } for legal advice.
    Switch the debit off first. Then what would you like to do?
    .message = A text to send
    .evidence = See what evidence to keep
    .follow = Complain, and follow it through
unauth-next-nudge = Is the debit off? Then no more money goes. The refund is still open: choose one and we go on.
unauth-tool = What next?
    .message = A text to send
    .evidence = See what evidence to keep
    .follow = Complain, and follow it through
unauth-ready = No need to remember all this; I will tell you again what to say at each step.
    .follow = Begin the complaint
    .message = Show the text to send first
unauth-bank = Which bank’s card was debited?
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
unauth-merchant =
    What is the merchant called? As it stands on the bill: a complaint has to name it exactly.
    .skip = I do not know yet
unauth-trade-no =
    { $unauth_via ->
        [wechat] Please send me the transaction number of the latest charge; the complaint needs it. Where to find it: { PATH("wechat-numbers") }
        [alipay] Please send me the order number of the latest charge; the complaint needs it. Where to find it: { PATH("alipay-numbers") }
        [ios] Please send me the order number of the latest charge; the complaint needs it. It is in Apple’s receipt.
       *[other] Please send me the number of the latest charge; the complaint needs it. It is usually in the bill’s details.
    }
    If you cannot find it, skip this. Do not send card numbers, ID numbers, verification codes or payment codes.
    .skip = I cannot find it
unauth-number-nudge = Only this is missing. If you do not have it, skip it; we can go on without.

unauth-message-intro = You can send this to the merchant, or paste it into a complaint. Change it to fit what happened, and do not write anything that did not.
# What happened and what is asked for; shared by the two texts below. Says nothing the customer did not say.
unauth-message-facts = { $unauth_signup ->
        [cancelled] I had cancelled before and was charged all the same, without a ground.
        [price_rose] { $liable ->
            [shared] The renewal price went up. I wanted to cancel and could not.
           *[other] The renewal price went up. I saw no clear notice and did not agree to the new price.
        }
        [trial_rolled] { $liable ->
            [shared] I wanted to end the renewal when the trial ended and could not.
           *[other] I was charged when a trial ended, without a clear notice.
        }
        [child] A child signed up or paid alone; as a parent I do not agree.
        [family] A family member signed up and saw no clear word about charges.
        [not_sure] I do not remember agreeing to this charge. Please show me the record of my consent first.
        [default_ticked] This charge was ticked by default when I paid; I did not choose it.
       *[other] I never saw a sign-up page and did not agree to this charge.
    } { $unauth_used ->
        [unused] The service was not used.
        [partly] Only a part of the service was used.
        [fully] The service was used; please state how much.
       *[other] If you say that it was used, please show the proof.
    }
unauth-message-ask = { $liable ->
        [customer] The renewal is now switched off. Could you refund { $unauth_amount } as goodwill, and confirm in writing that it has ended? Thank you for your understanding.
       *[other] { unauth-message-facts } Please 1) { $unauth_signup ->
            [price_rose] refund the difference, { $unauth_amount }
           *[other] { $unauth_used ->
                [fully] work out the actual use and refund the rest ({ $unauth_amount } was charged altogether)
               *[other] refund { $unauth_amount }
            }
        }; 2) end the agreement and stop charging; 3) answer in writing whether you refund, how much and by which day. If you do not agree, please attach the record of my consent, the reminder before the charge and proof of use. Thank you.
    }
unauth-message-number = Hello, I was charged on { $unauth_last_on } (number { $trade_no }). { unauth-message-ask }
unauth-message-plain = Hello, I was charged on { $unauth_last_on }; the bill is attached. { unauth-message-ask }
unauth-message-nudge = Did you send the text? Tell me when you have, and I will count the days.
