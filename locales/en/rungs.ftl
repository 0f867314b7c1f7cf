# Each step of the ladder: where, what to hand in, what a good answer contains, what to say when they stall. Shared by all scenarios.

rung-merchant =
    First the merchant: the shop, app or service you signed up with.
    Where: customer service in its app, the order page, or the shop. { $provider_hotline ->
        [wechat] You can also complain from the WeChat bill: { PATH("wechat-complain") }. The merchant then has to reply within { TERM("wx-first-reply") } and finish within { TERM("wx-finish") }; what the ticket page shows is what counts.
        [alipay] You can also complain from the Alipay bill: { PATH("alipay-complain") }.
       *[other] You can also complain from the transaction’s details in the payment app.
    }
    Write: which day, which payment (its number), what it cost you, what evidence you have, what you want, and by when you expect an answer.
    A good answer says in writing: whether they accept it, why, what they will do, and on which day the money arrives.
    How long: a refund that is due and held back for more than { TERM("merchant-refund-stall") } may count as deliberate delay ({ LAW("consumer-penalties") }).
    If they stall, say: “Please give me your refusal and its reasons in writing. I will hand it to the market regulator.”
    Legal basis: { LAW("consumer-11") }, { LAW("consumer-48") }, { LAW("consumer-52") }.
    .title = The merchant

rung-provider =
    Turn to the payment platform’s official customer service.
    Where: { $provider_hotline ->
        [none] inside its app under 我的 (Me) → 客服 (Customer service), never a number you found by searching.
       *[other] call { HOTLINE($provider_hotline) }, or submit it in the app’s service centre or from the bill.
    }
    Write: when it failed or went wrong, the number, kinds and amounts of loss, evidence, what you want. Note down the ticket number.
    A good answer says in writing: the cause, whose responsibility, what they will do, on which day the money arrives. A spoken promise is no proof.
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("pboc-consumer") }). A first offer within { TERM("service-written-plan") } is common, but that is practice, not law.
    If they stall, say: “Please pass me to a supervisor or the complaints department. If you refuse, give me the reasons in writing for the PBoC.”
    Ask for records: for online shopping it has to give you reconciliation and the records of { TERM("records-three-years") } free of charge ({ LAW("ecommerce-53") }). It must handle the dispute promptly and not just pass it on ({ LAW("psp-regulation-35") }).
    .title = The payment platform

rung-bank =
    Turn to the bank’s official customer service or complaints department.
    Where: { $bank_hotline ->
        [none] call the number on the back of your card; most banks have a short one that begins with 955.
        [pab] call { HOTLINE("pab") }, then 3.
       *[other] call { HOTLINE($bank_hotline) }.
    } You can also submit it in the bank’s app or at a branch.
    Write: which day, which payment, the last 4 digits of the card, kinds and amounts of loss, evidence, what you want. Note down the ticket number.
    A good answer says in writing: the cause, the record of debit attempts, whose responsibility, what they will do, and how the credit record is corrected.
    How long: a formal complaint is answered within { TERM("institution-simple") } if simple, { TERM("institution-complex") } if complex ({ LAW("bank-complaints") }).
    If they stall, say: “Please pass me to a supervisor or the complaints department. If you refuse, give me the reasons in writing for the NFRA.”
    Legal basis: { LAW("civil-577") }, { LAW("commercial-bank-73") }.
    .title = The bank

rung-regulator-nfra =
    Complain about the bank to { NAME("nfra") }, which has taken over from the former CBIRC.
    Where: call { HOTLINE("nfra") }, { HOURS("nfra") }; or online: { PATH("nfra-complain") }; website { LINK("nfra") }. It supervises banks and insurers; for payment platforms call { HOTLINE("pboc") }.
    Hand in: your name, identity and contact, the bank’s name, your request, the main facts and grounds ({ LAW("bank-complaints-13") }). Give only the last 4 digits of the card, and add the bank’s ticket number and answer.
    How long: the regulator passes it to the bank, which answers you within { TERM("institution-simple") }, or { TERM("institution-complex") } if complex. The regulator does not decide who owes what.
    A good answer says in writing: what was found, what will be done, on what ground.
    If the bank still stalls, call again and say “the time to answer has passed, please press them”, or choose mediation (我要调解) online.
    Complain to the bank first and have its ticket number ready.
    .title = Financial regulator (NFRA)

rung-regulator-pboc =
    Complain about the payment platform to { NAME("pboc") }, which supervises payment institutions ({ LAW("psp-regulation-4") }).
    Where: call { HOTLINE("pboc") }, { HOURS("pboc") }, with the area code first from another city; or go to the local PBoC branch. If you cannot get through, ask at { HOTLINE("city") }. I found no official online complaint platform of the PBoC, so do not enter your data into one you found by searching.
    Hand in: your name, identity and contact, the full name of the payment institution, time, amount, facts and evidence, your request, and the ticket number or answer from the platform.
    How long: the PBoC passes it to the institution, which answers you within { TERM("institution-simple") }, or { TERM("institution-complex") } if complex ({ LAW("pboc-consumer") }). The PBoC does not decide who owes what.
    A good answer says in writing: what was found, what will be done, on what ground.
    If the platform still stalls, call again and say “the time to answer has passed, please press them”, and ask about mediation.
    .title = Central bank (PBoC)

rung-regulator-samr =
    Complain about the merchant to the market regulator; membership renewals and debits by merchants belong here.
    Where: { LINK("samr-12315") }, its app or WeChat mini program, or call { HOTLINE("samr") }. The market regulator runs it; the consumers’ association is another route.
    Hand in: your real identity and phone number; the exact company or shop and its address; the facts with time, place and how the loss arose; your request with the amount. Upload the payment record, the messages and proof of loss.
    How long: within { TERM("samr-accept") } you are told whether it is accepted ({ LAW("consumer-46") }). If there is no agreement within { TERM("samr-mediation-end") } of acceptance, mediation ends and you are told ({ LAW("samr-complaints-23") }).
    If you agree, have it written down: how much, by which day. If not, go on to mediation elsewhere or to court.
    If the merchant stalls, upload what it said and ask the officer to press it. Choose “complaint” (投诉) to get money back; a “report” (举报) only looks into a breach of the law.
    .title = Market regulator (SAMR)

rung-mediation =
    Ask somebody neutral to mediate.
    Where: { $regulator ->
        [samr] the local office of { NAME("association") } ({ LAW("consumer-37") }, { LAW("consumer-39") }), or tick that you agree to delegated mediation in your complaint.
        [nfra] “我要调解” (I want mediation) in the WeChat mini program 金融消费者保护服务平台, or the local mediation body for banking and insurance.
       *[other] ask { HOTLINE("pboc") } for the local mediation body for financial disputes, or call { HOTLINE("city") }.
    }
    Hand in: proof of identity, the facts, evidence, earlier complaint numbers and answers, and what you could accept. Ask first whether it costs anything.
    A good result is a written agreement: how much, by which day, and what happens if they do not pay.
    If they do not perform it you can sue; or both of you ask a court within { TERM("judicial-confirmation") } of its taking effect to confirm it ({ LAW("civil-procedure-205") }).
    If they do not come, ask the mediator for a note that no agreement was reached, and go on.
    Turn down “rights agents” who want a fee.
    .title = A mediation body

rung-court =
    If mediation fails you can sue. There is no minimum amount; small sums can be decided in one instance ({ LAW("civil-procedure-165") }).
    Where: the court of the defendant’s domicile or of the place of performance ({ LAW("civil-procedure-24") }); for online purchases often where the goods arrived or you live ({ LAW("civil-procedure-explanation-20") }). See first whether the user agreement names one. Online: { LINK("court-online") }; phone { HOTLINE("court") }, { HOURS("court") }.
    Hand in: a statement of claim (both parties, claims, facts and reasons, evidence and its sources, { LAW("civil-procedure-124") }); copies of your ID card and the evidence; for a company, its details or licence ({ LINK("company-register") }). Bring the originals to the hearing.
    How long: filed within { TERM("court-filing") } of complete papers; if refused, ask for a written ruling.
    What you may get: losses you can prove. The loser bears the court fee; a lawyer’s fee is usually your own.
    Limitation: { TERM("limitation") } from knowing of the loss and of who owes it, at most { TERM("limitation-max") } ({ LAW("civil-188") }). Later you may still sue, but the other side may raise it; the court will not ({ LAW("civil-192") }). A demand starts it afresh ({ LAW("civil-195") }).
    For reference only; for help: { HOTLINE("legal-aid") } or a lawyer.
    .title = The court
