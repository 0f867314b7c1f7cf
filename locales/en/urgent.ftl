### Stop it now: account stolen, cheated, or settings changed by a stranger. Several conversations say these.

urgent-freeze =
    Stop the loss first. Do this now, and answer me afterwards:
    1. Call the number on the back of your bank card: “我要挂失、冻结” (report it lost, freeze it). If the money went through WeChat call { HOTLINE("wechat") }, through Alipay { HOTLINE("alipay") }: “my account is stolen, freeze it now, and hold the suspicious payments”.
    2. Call { HOTLINE("police") } and report it. If it looks like fraud, also ask { HOTLINE("antifraud") } how to stop the payment.
    3. You still have your phone: change the login and payment passwords, check that the bound phone number is still yours, log out devices you do not know, and switch password-free payment off. Your phone is gone: borrow one and have your carrier block the SIM card first (China Mobile { HOTLINE("china-mobile") }, Unicom { HOTLINE("china-unicom") }, Telecom { HOTLINE("china-telecom") }).
    4. Screenshot the charges, transfers, chats and calls. Delete nothing.

urgent-never =
    Still sharing your screen, or still on the phone with them? Hang up and switch off the network.
    { claim-staff-never-ask }
    Do not pay a single yuan to “unfreeze” anything or as a “deposit”. No refund ever needs you to pay first.

urgent-done = Is the account frozen?
    .frozen = Frozen or reported lost
    .cannot_reach = I cannot get through
    .need_numbers = I need the numbers

urgent-done-again = Is it frozen now? If not, let us go on anyway; it will be the first step of the plan.
    .frozen = Frozen or reported lost
    .cannot_reach = Not yet, go on anyway
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
    { NAME("alipay") } { HOTLINE("alipay") }, { HOURS("alipay") }
    { NAME("unionpay") } { HOTLINE("unionpay") }
    { NAME("meituan") } { HOTLINE("meituan") }
    Police { HOTLINE("police") }, { HOURS("police") }; anti-fraud { HOTLINE("antifraud") }
    Any other platform: open its app and go to 我的 (Me), then 客服 (Customer service). Do not call a number found by searching.

urgent-cannot-reach =
    If you cannot get through, try all of these at once:
    1. Search the banking app, WeChat or Alipay for 挂失 (report lost), 冻结 (freeze) or 安全中心 (security centre): you can do it yourself there.
    2. Call { HOTLINE("police") }: “money has just been moved out, please have the bank stop the payment” ({ LAW("anti-fraud-20") }).
    3. If a branch is near, go there with your ID card.
    4. Let someone in your family keep calling the hotline while you do the rest.

urgent-nudge-freeze = Is the account frozen? If not, first call the official number of your bank or payment app to freeze it, then { HOTLINE("police") }. The sooner they know, the better your chance to get it back.

urgent-quiet =
    I will leave you in peace now. What is not done yet stays in the same order: freeze, police ({ HOTLINE("police") }), written dispute to the bank and the payment app. You do it, as soon as you can; none of it costs anything.
    People who can help: { HOTLINE("antifraud") } on fraud, { HOTLINE("legal-aid") } on the law, free advice. Send /start to come back.
