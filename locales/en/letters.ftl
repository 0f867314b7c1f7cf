### Letters: titles, fixed phrases, what happened and what is asked for in each scenario. What is sent is always the Chinese text;
### these words are for the customer to understand it. What was never confirmed stays a blank.

## Shared words

letter-blank = ________ (please fill in: { $what })
letter-via = { $platform ->
    [wechat] WeChat Pay
    [alipay] Alipay
    [unionpay] UnionPay (Yunshanfu)
    [douyin] Douyin Pay
    [jd] JD Pay
    [meituan] Meituan Pay
    [bank_card] a card of { letter-bank }
    [other_platform] ________ (please fill in: full name of the payment platform)
   *[other] { $platform }
}
letter-bank = { $bank_hotline ->
    [none] ________ (please fill in: full name of the bank)
   *[other] { NAME($bank_hotline) }
}
letter-respondent = { $at_rung ->
    [merchant] { $merchant }
    [provider] { letter-via }
    [bank] { letter-bank }
   *[other] ________ (please fill in: full name of the other side)
}
letter-file = { $title } { $today }
letter-reading-note = [A translation for your own reading. Send the Chinese one.]

## Titles. .name is what the button says, .about how to use it

letter-merchant-demand = Demand for return of payment and compensation
    .name = Letter to the merchant
    .about = Send it to the merchant's customer service, e-mail or complaint page, or print, sign and post it. Keep the proof of sending; the days count from the day after.
letter-goodwill-request = Request for a goodwill waiver
    .name = Request for a waiver
    .about = A request, not a complaint: say what happened and that you have paid, and ask for a waiver.
letter-duplicate-note = Short message to the payee
    .name = Short message to the other side
    .about = Copy the words below, send them to the payee, and add the screenshots of both bills.
letter-platform-complaint = Complaint (payment platform)
    .name = Complaint to the payment platform
    .about = Hand it to the platform's official customer service as a complaint, and note the complaint number.
letter-bank-complaint = Complaint (bank)
    .name = Complaint to the bank
    .about = Hand it to the bank's hotline, complaint department or a branch, and note the complaint number. Only the last four digits of the card.
letter-samr-complaint = Consumer complaint
    .name = Complaint to the market regulator
    .about = Copy it into { LINK("samr-12315") } or the national platform's app or mini program, as a complaint (投诉), not a report (举报). Give name and ID number on the official page only.
letter-pboc-complaint = Financial consumer complaint
    .name = Complaint to the central bank
    .about = Read it out when you call { HOTLINE("pboc") }, or print it for the local branch of the People's Bank. Use it after you complained to the platform.
letter-nfra-complaint = Banking and insurance consumer complaint
    .name = Complaint to the financial regulator
    .about = Read it out when you call { HOTLINE("nfra") }, or fill it in here: { PATH("nfra-complain") }. Use it after you complained to the bank.
letter-mediation-request = Request for mediation
    .name = Request for mediation
    .about = Hand it to the mediator. Decide beforehand what is the least you would take.
letter-credit-objection = Objection to a credit record
    .name = Objection to a credit record
    .about = Hand it to the bank or lender that reported the entry, or to the credit reference centre. Only a wrong entry can be corrected; a true one stays.
letter-police-outline = Outline for the police report
    .name = Outline for the police
    .about = Tell it in this order at the police station; the officer writes the statement. Bring ID and phone. Read the statement before you sign it, and insist on a receipt.
letter-civil-complaint = Statement of claim
    .name = Statement of claim for the court
    .about = Hand it to the court, or submit it at { LINK("court-online") }. Fill in the blanks yourself; one copy for each defendant and one for the court. Before you do, { HOTLINE("legal-aid") } can look it over.
letter-evidence-list = List of evidence
    .name = List of evidence
    .about = Goes with a complaint or a suit. Delete what you do not have; keep the originals.
letter-call-log = Record of calls and messages
    .name = Record of calls
    .about = Add a line for every call and message. Who can name the day and the agent is not put off so easily.
letter-improper-reply = Reply to your answer
    .name = Answer a poor reply
    .about = Send it within the same complaint; do not open another one, and do not tap "solved".

## Headings

letter-head-story = What happened
letter-head-facts = Facts in dispute
letter-head-done = What was done so far
letter-head-asks = What I ask for
letter-head-request = My request
letter-head-demands = What is asked for
letter-head-laws = Legal basis
letter-head-enclosures = Enclosures
letter-head-complainant = Complainant
letter-head-respondent = Complaint against
letter-head-applicant = Applicant
letter-head-other-party = Other side
letter-head-mediation-asks = What mediation is asked for
letter-head-entry = The entry in question
letter-head-police-who = Who reports
letter-head-police-what = What happened
letter-head-police-money = The money that was taken
letter-head-police-suspect = Traces of the other side
letter-head-police-asks = Requests
letter-head-police-bring = Brought along
letter-head-court-claims = Claims (order the defendant to)
letter-head-court-facts = Facts and reasons
letter-head-court-evidence = Evidence and where it comes from

## Address and parties

letter-to-merchant = To { $merchant }:
letter-to-whom = To { letter-respondent }:
letter-to-platform = To { letter-via }:
letter-to-bank = To { letter-bank }:
letter-to-samr = To the market regulator:
letter-to-pboc = To the People's Bank of China (local branch):
letter-to-nfra = To the National Financial Regulatory Administration (local office):
letter-to-mediator = To the mediator:
letter-to-credit = To { $reporting_institution }:
letter-complainant =
    Name: { $full_name }
    ID number: { $id_number }
    Phone: { $phone }
letter-complainant-address =
    Name: { $full_name }
    ID number: { $id_number }
    Address: { $address }
    Phone: { $phone }
letter-complainant-samr =
    Name: { $full_name }
    Kind and number of ID: { $id_type }; { $id_number }
    Address: { $address }
    Phone: { $phone }
letter-respondent-merchant =
    Name: { $merchant }
    Address: { $respondent_address }
    Phone: { $respondent_phone }
letter-respondent-platform =
    Institution: { $institution_name } ({ letter-via })
    Number of the complaint to it: { $complaint_no }
letter-respondent-bank =
    Institution: { letter-bank }
    Number of the complaint to it: { $complaint_no }
letter-respondent-institution =
    Institution: { $institution_name }
    Number of the complaint to it: { $complaint_no }
letter-other-party =
    Name: { $other_party }
    Contact: { $other_party_phone }
letter-platform-about-merchant = I have a dispute with a merchant whom I paid through { letter-via }. Please take the complaint under your rules and press the merchant to deal with it.
letter-platform-about-payee = Please help me to reach the payee and pass on my request for a refund.
letter-bank-card = I am your customer; the last four digits of the paying card are { $card_tail }.
letter-bank-about-other = I know that somebody else received this payment. Please help to trace and reach the receiver, and give me the records of the transaction.

## Requests

letter-claim-amount = { $claim }: { $money };
letter-claim-plain = { $claim };
letter-claim-total = The above comes to { $claim_total }.
letter-ask-interest = pay interest on { $claim_total } at the one-year loan prime rate { RATE("lpr-1y") }, from the day after my first demand on { $first_sent_on } until it is paid in full ({ $claim_total } × yearly rate × days ÷ 365, in sections where the rate changed); up to { $today }, { $interest_days ->
    [one] { $interest_days } day
   *[other] { $interest_days } days
}, it comes to { $interest };
letter-ask-written = answer in writing whether you agree; if so, with amount, day and account of the payment; if not, with reasons and evidence.
letter-ask-platform-check = find out how this transaction was processed, where the money is now and why, and give me the records;
letter-ask-bank-check = find out how this transaction was processed, where the money is now and why, and give me the records of the debit and of failed attempts;
letter-ask-contact-payee = help to reach the payee and pass on my request; if you cannot, say why in writing;
letter-ask-samr = take this complaint, arrange mediation, and tell me whether it is taken and what came of it.
letter-ask-regulator = deal with this complaint and press the institution to answer in writing: what it found, what it does, and on what basis.
letter-by-merchant = Please do so by { $answer_by } and tell me the result in writing. Holding back a refund that is due without good reason may count as deliberate delay under { LAW("consumer-penalties-8") }. If it is not solved by then, I will complain to the market regulator and reserve the right to sue.
letter-by-institution = Please answer in writing by { $answer_by }. If there is no answer or no solution by then, I will turn to the regulator and reserve the right to sue.
letter-by-open = Please tell me the day by which you will answer in writing, and answer by then.
letter-request-waive = please look at my payment record and waive or return the fees that came of it;
letter-request-answer = please tell me the result; if you agree, with amount and day.
letter-mediation-terms = I am willing to talk about amount and day of payment. If we agree, please put it in writing: amount, day of payment, and what happens if it is not paid.
letter-samr-consent = May the complaint be made public: □ yes □ no. May mediation be entrusted to others: □ yes □ no.
letter-true = The above is true, and I answer for the material provided.
letter-laws = My request rests on { $laws }.
letter-filing = On { $sent_on } I asked { $rung ->
    [merchant] the merchant
    [provider] the payment platform
    [bank] the bank
    [regulator] the regulator
    [mediation] the mediator
    [court] the court
   *[other] the other side
}{ $has_ref ->
    [yes] { " " }(number { $ref })
   *[no] { "" }
}. { $outcome ->
    [full] They promised to solve all of it.
    [partial] They agreed to a part only.
    [in_kind] They offered coupons or membership instead of money.
    [mediated] It was settled in mediation.
    [refused] They refused.
    [silent] They did not answer in time.
    [improper] Their answer solved nothing.
    [stalled] They promised and did nothing.
   *[none] I have no result so far.
}
letter-done-none = On ________ (please fill in: day) I complained to the institution; its answer was: ________ (please fill in: their answer).
letter-enclosures-pick = (keep what you enclose, delete the rest)
letter-sign-writer = Signed:
    .date = Date:
letter-sign-complainant = Complainant (signature):
    .date = Date:
letter-sign-applicant = Applicant (signature):
    .date = Date:
letter-sign-objector = Objector (signature):
    .date = Date:
letter-sign-reporter = Reporter (signature):
    .date = Date:
letter-sign-plaintiff = Plaintiff (signature):
    .date = Date:
letter-sign-submitter = Submitted by (signature):
    .date = Date:

## Short form for web pages

letter-short-ask = I ask for { $claim_total } in all, back to the paying account, and a written answer with the result and the day of payment; if you refuse, with reasons and evidence.
letter-short-ask-open = Please find the cause, correct the error, and answer in writing; if you refuse, with reasons and evidence.
letter-short-by = Please answer by { $answer_by }.
letter-short-check = Please find out how this transaction was processed and where the money is.
letter-short-talks = I complained to the other side first; it was not solved.
letter-short-request = Please look at my payment record, waive the fees that came of it, and tell me the result.
letter-short-reply = I do not agree to close the case. Please have it reviewed by a supervisor or the complaint department and answer each point in writing.

## Short messages

letter-note-both = { $liable ->
    [provider] Hello, on { $dup_paid_on } I was charged twice for the same thing, { $dup_amount } too much; the payee says only one arrived. The numbers: { $trade_no }, { $trade_no_2 }. Please find out the state of both, return the extra one, and answer in writing.
    [bank] Hello, on { $dup_paid_on } my card was charged twice for the same thing, { $dup_amount } too much; the payee says only one arrived. The numbers: { $trade_no }, { $trade_no_2 }. Please find out the state of both, return the extra one, and answer in writing.
    [payee] Hello, on { $dup_paid_on } I sent you { $dup_amount } too much. The numbers of the two transfers: { $trade_no }, { $trade_no_2 }, screenshots attached. Please check, send the extra one back, and tell me roughly when. Thank you.
   *[other] Hello, on { $dup_paid_on } I paid twice for the same thing, { $dup_amount } too much. The numbers: { $trade_no }, { $trade_no_2 }, screenshots attached. Please check, return the extra one the way it came, and tell me when. Thank you.
}
letter-note-one = { $liable ->
    [provider] Hello, on { $dup_paid_on } I was charged twice for the same thing, { $dup_amount } too much; the payee says only one arrived. One number: { $trade_no }; the other is on the screenshot. Please find out the state of both, return the extra one, and answer in writing.
    [bank] Hello, on { $dup_paid_on } my card was charged twice for the same thing, { $dup_amount } too much; the payee says only one arrived. One number: { $trade_no }; the other is on the statement. Please find out the state of both, return the extra one, and answer in writing.
    [payee] Hello, on { $dup_paid_on } I sent you { $dup_amount } too much. One number: { $trade_no }; the other is on the screenshot. Please check, send the extra one back, and tell me roughly when. Thank you.
   *[other] Hello, on { $dup_paid_on } I paid twice for the same thing, { $dup_amount } too much. One number: { $trade_no }; the other is on the screenshot. Please check, return the extra one the way it came, and tell me when. Thank you.
}
letter-note-none = { $liable ->
    [provider] Hello, on { $dup_paid_on } I was charged twice for the same thing, { $dup_amount } too much; the payee says only one arrived. Both bills are on the screenshots. Please find out the state of both, return the extra one, and answer in writing.
    [bank] Hello, on { $dup_paid_on } my card was charged twice for the same thing, { $dup_amount } too much; the payee says only one arrived. Both entries are on the statement. Please find out the state of both, return the extra one, and answer in writing.
    [payee] Hello, on { $dup_paid_on } I sent you { $dup_amount } too much; screenshots of both transfers attached. Please check, send the extra one back, and tell me roughly when. Thank you.
   *[other] Hello, on { $dup_paid_on } I paid twice for the same thing, { $dup_amount } too much; screenshots of both bills attached. Please check, return the extra one the way it came, and tell me when. Thank you.
}

## Credit record

letter-credit-entry =
    Reported by: { $reporting_institution }
    Account (last four digits): { $entry_account }
    Entered as overdue for: { $entry_month }
letter-ask-credit-check = find out how this entry came about;
letter-ask-credit-correct = confirm that it is not my doing, correct or delete it, and update the credit reference centre;
letter-ask-credit-written = answer in writing within { TERM("credit-objection") } what you found and did; if it is not corrected, with reasons.
letter-credit-law = Under { LAW("credit-reporting-25") }, whoever finds an entry wrong or incomplete may object and ask for correction; it must be checked, dealt with and answered in writing within { TERM("credit-objection") }.
letter-credit-law-theft = A bad entry that comes from theft may be withdrawn on request under { LAW("bank-card-14") }.

## Police

letter-police-who =
    Name: { $full_name }
    ID number: { $id_number }
    Address: { $address }
    Phone: { $phone }
    Account that was used (last four digits): { $card_tail }
letter-police-total = The loss known so far comes to { $claim_total }.
letter-police-money = Time, amount, payee and number of each payment are on the bills brought along.
letter-police-suspect =
    Receiving account or name: { $suspect_account }
    Phone, WeChat, web address, software: { $suspect_contact }
letter-police-ask-receipt = take the report and give me a receipt;
letter-police-ask-stop = stop payment from and freeze the accounts involved, as the law allows;
letter-police-ask-records = obtain the records of the transactions and of the receiving account.

## Court

letter-plaintiff =
    Plaintiff: { $full_name }
    Sex: { $gender }
    Date of birth: { $birth_date }
    Ethnic group: { $nation }
    Occupation or employer: { $occupation }
    Address: { $address }
    Phone: { $phone }
    ID number: { $id_number }
letter-defendant =
    Defendant: { $defendant_name }
    Domicile: { $defendant_address }
    Unified social credit code: { $defendant_code }
    Legal representative: { $defendant_head }
    Phone: { $defendant_phone }
letter-defendant-person =
    Defendant: { $defendant_name }
    Address: { $defendant_address }
    Phone: { $defendant_phone }
letter-court-interest = pay interest on { $claim_total } at the one-year loan prime rate { RATE("lpr-1y") }, from the day after the first demand on { $first_sent_on } until it is paid in full ({ $claim_total } × yearly rate × days ÷ 365, in sections where the rate changed); up to { $today }, { $interest_days ->
    [one] { $interest_days } day
   *[other] { $interest_days } days
}, it comes to { $interest };
letter-court-interest-open = pay interest on { $claim_total } at the one-year loan prime rate { RATE("lpr-1y") }, from the day of filing until it is paid in full ({ $claim_total } × yearly rate × days ÷ 365);
letter-court-fee = bear the court fee.
letter-court-done = This is what I asked for after it happened:
letter-court-reasons = It is still not solved, and my loss comes from it. To protect my rights I bring this suit and ask the court to grant all of my claims.
letter-court-original = The screenshots and electronic records were taken by the plaintiff from their own phone and accounts; the originals are kept there and can be checked in court. Please order the other side to produce records that it holds and withholds ({ LAW("evidence-rules-95") }).
letter-court-to =
    To
    { $court_name }

## List of evidence, record of calls

letter-evidence-case = Submitted by: { $full_name }.
letter-evidence-note = The originals of this material are kept by the person who submits it and can be checked when needed.
letter-table-no = No.
letter-table-item = Evidence
letter-table-proves = What it proves
letter-table-pages = Pages
letter-call-how = Kept by: { $full_name }. One line for each call or message, with the time to the minute.
letter-call-record = Keep recordings and screenshots apart, with the day in the name of the file.
letter-call-time = Day, time
letter-call-who = Who, phone, agent
letter-call-said = What was said and answered
letter-call-ref = Number
letter-call-rung = { $rung ->
    [merchant] merchant
    [provider] payment platform
    [bank] bank
    [regulator] regulator
    [mediation] mediator
    [court] court
   *[other] other side
}
letter-call-filed = complaint or demand made

## Reply to an answer

letter-reply-number = On complaint { $sent_ref } I reply as follows:
letter-reply-no-number = On my complaint (number: { $complaint_no }) I reply as follows:
letter-reply-why = { $outcome ->
    [refused] You refused my request without giving reasons and grounds point by point. I do not accept this.
    [stalled] You promised to deal with it and have not done so. I do not agree to close the case.
    [partial] You agreed to a part only, and the difference has no grounds. I do not accept this as a settlement.
    [in_kind] You offered coupons or membership instead of money. I do not accept this and insist on a refund.
    [silent] You did not answer in time. I do not agree to close the case.
   *[improper] Your answer does not say whether you refund, how much, when and why. It solves nothing, and I do not agree to close the case.
}
letter-reply-points = answer each point in writing: whether you agree, how much, on which day, to which account; if you refuse, with reasons, grounds and evidence;
letter-reply-review = have it reviewed by a supervisor or the complaint department, and tell me the number of the review and the day of the answer.
letter-reply-next = I take what was paid as a part and do not give up the rest. If it is still not solved, I will complain to the regulator and reserve the right to sue.

## What happened: shared

story-number = Transaction number: { $trade_no }.
story-merchant-number = Merchant’s order number: { $merchant_no }.

## What happened: automatic debit failed

nopass-story-failed = I had set up password-free payment (automatic debit) with { letter-via }{ $scene ->
    [till] { " " }for everyday payments
    [transit] { " " }for public transport
    [membership] { " " }for a membership
    [utility] { " " }for household bills
    [repayment] { " " }for repayments
   *[other] { "" }
}. On { $failed_on }, { $symptom ->
    [shown_failed] the debit was shown as failed
    [taken_anyway] the debit was shown as failed, but the money was taken from the account
    [service_stopped] the debit was not made and the service was stopped because of it
   *[not_taken] the debit that was due was not made
}.
nopass-story-cause = { $cause ->
    [bank_maintenance] As far as I know, the bank's system was under maintenance.
    [tech_fault] As far as I know, there was a technical fault.
    [merchant_rule] As far as I know, the merchant changed how or by which rules it debits.
    [payment_rule] As far as I know, the payment side changed its rules.
    [low_balance] The balance was too low at that time.
    [card_expired] The card had expired.
    [switched_off] Password-free payment had been switched off.
    [someone_else] I did nothing; the account may have been used by somebody else.
   *[not_sure] The cause has not been explained in writing so far.
}
nopass-story-notice = { $notice ->
    [hidden] The notice stood where it is hard to see, and I did not see it beforehand.
   *[no_notice] I was not told beforehand.
}
nopass-story-reminder = I had been promised a reminder and did not get one.

## What happened: paid twice

dup-story-paid = On { $dup_paid_on } I paid { $dup_payee ->
    [person] the payee
   *[merchant] { $merchant }
} through { letter-via }, and the same thing was paid twice: { $dup_amount } too much.
dup-story-cause = { $dup_cause ->
    [charged_twice] I paid once, but the account was charged twice.
    [several_taps] The page did not react, and I tapped to pay again.
    [late_confirmation] No confirmation came for a long time, and I paid again.
    [two_channels] I changed to another way of paying, and the first payment went through as well.
    [tricked] I paid again because somebody told me to.
   *[not_sure] The two payments belong to one order.
}
dup-story-contact = { $dup_contact ->
    [admitted] The payee admits having received too much and has not returned it.
    [no_reply] I contacted the payee and got no answer.
    [refused] I contacted the payee, who refused to return it.
    [got_one] The payee says that only one arrived; where the other went is not known.
   *[induced] The second payment was made at the payee's request.
}
dup-story-numbers = The numbers of the two payments: { $trade_no }; { $trade_no_2 }.

## What happened: wrong transfer

mistaken-story-paid = On { $mistaken_on }, paying through { letter-via }, { $mistaken_how ->
    [wrong_payee] I chose the wrong payee
    [wrong_account] I typed the wrong account
    [wrong_amount] I typed the wrong amount
    [system] I typed everything correctly and the system went wrong
   *[accident] I tapped by accident
}, and { $mistaken_amount } went to { $mistaken_payee ->
    [merchant] { $merchant }
    [known] the payee
    [stranger] a payee
   *[unknown] a payee I do not know
} by mistake.
mistaken-story-no-debt = I do not owe the payee this money.
mistaken-story-contact = { $mistaken_contact ->
    [agreed] The payee agreed to return it and has not done so.
    [no_reply] I contacted the payee and got no answer.
    [refused] I asked for it back, and the payee refused.
   *[says_owed] I asked for it back; the payee says it was owed but shows no grounds.
}

## What happened: payment failed

pf-story-paid = On { $pf_paid_on }, through { letter-via }, { $pf_kind ->
    [shop] I paid in a shop
    [person] I sent money to a person
    [top_up] I topped up
    [withdrawal] I withdrew or moved money to my own account
   *[online] I paid online
}: { $pf_seen ->
    [failed] the payment failed
    [pending] the payment has been shown as pending
    [gone_unpaid] the money left my account, but the payment was not completed
    [refused] the payment was blocked
   *[changed] what was taken differs from what I confirmed
}.
pf-story-amount = The amount in question is { $pf_amount }.
pf-story-changed = { $pf_changed ->
    [qr_replaced] The payment code on the spot had been swapped.
    [malware] My phone may have been infected or controlled by somebody else.
    [page_differs] Amount or payee of the debit differ from what the page showed.
   *[not_sure] The difference has not been explained so far.
}
pf-story-says = { $pf_says ->
    [received] The payee confirms having received the money but does not accept it as paid.
   *[not_received] The payee says the money did not arrive.
}

## What happened: wrong amount

wa-story-charged = On { $wa_on }, { $wa_charger ->
    [payment_app] { letter-via }
    [bank] { letter-bank }
    [consumer_finance] ________ (please fill in: full name of the lender)
    [person] the payee
   *[shop] { $merchant }
} took { $wa_amount } more than was due.
wa-story-cause = { $wa_cause ->
    [slip] I typed the wrong amount when paying.
    [merchant_typed] The amount was typed by the other side and was too high.
    [billing] The quantity or the sum was worked out wrongly.
    [price_misread] The price taken differs from the one I saw before paying.
    [coupon] A discount that was due was not deducted.
    [fee] The fee or interest taken differs from what was agreed.
   *[not_sure] The other side has not explained what it rests on.
}
wa-story-shown = { $wa_shown ->
    [different] What was shown or agreed before paying differs from what was taken.
   *[hidden] The price or rule was not made clear before paying.
}
wa-story-said = { $wa_said ->
    [admitted] They admit having taken too much and have not returned it.
    [explained] They say that this is how it is charged but show no grounds.
   *[refused] I asked for it back; they refused or did not react.
}

## What happened: debit without consent

unauth-story-debit = Through { $unauth_via ->
    [ios] my Apple account's subscriptions
   *[other] { letter-via }
}, { $merchant } { $unauth_times ->
    [once] debited me once, on { $unauth_last_on }
    [few] debited me several times, last on { $unauth_last_on }
   *[long] debited me several times over more than a year, last on { $unauth_last_on }
}. The amount I ask back is { $unauth_amount }.
unauth-story-signup = { $unauth_signup ->
    [never_seen] I never saw a sign-up page and did not agree to be debited.
    [default_ticked] The service was ticked by default on a payment page; I did not order it.
    [trial_rolled] The service began as a free or cheap trial and was debited when that ended.
    [cancelled] I had cancelled the service and was debited all the same.
    [price_rose] The price rose on renewal without my consent.
    [child] The payment was made by a minor without the guardian's knowledge.
    [family] The service was set up on my account by a family member.
   *[not_sure] I do not remember agreeing to this; please show the record of the sign-up.
}
unauth-story-used = { $unauth_used ->
    [unused] I have not used the service.
    [partly] I have used only a part of it.
   *[fully] I have used the service.
}
unauth-story-notice = { $unauth_notice ->
    [signup_only] I was not told before the debit.
    [renewal_only] Before the sign-up it was not made clear that it debits automatically.
    [hard_to_cancel] The way to cancel is hard to find and hard to use.
   *[neither] Neither before the sign-up nor before the debit was it made clear that it debits automatically.
}
unauth-story-answer = { $unauth_answer ->
    [promised] The merchant promised a refund that has not arrived.
    [partial] The merchant agreed to return a part only.
    [in_kind] The merchant offered coupons or a longer membership only.
    [refused] The merchant refused.
    [brushed_off] The merchant's answer solved nothing.
   *[gone] I cannot reach the merchant.
}

## What happened: refund that did not come

refund-story-paid = On { $refund_paid_on }, through { letter-via }, I paid { $refund_from ->
    [pay_app] { letter-via }
    [bank] { letter-bank }
    [person] the payee
   *[store] { $merchant }
}.
refund-story-reason = { $refund_reason ->
    [faulty] The goods or service are not as agreed, and I asked for a refund.
    [no_reason] I asked to return the goods within the time allowed.
    [not_delivered] The goods were not sent or the service not provided, and I asked for a refund.
    [my_cancel] I cancelled the service or ticket and asked for a refund.
    [duplicate] The same thing was paid twice, and I asked for the extra payment back.
    [overcharged] The amount was wrong, and I asked for the difference back.
    [never_agreed] I had not agreed to this debit and asked for a refund.
   *[other] I asked for a refund.
}
refund-story-kind = { $refund_kind ->
    [refused] Since I asked on { $refund_since }, they have refused.
    [stalled] Since I asked on { $refund_since }, nothing has been done.
    [promised] On { $refund_since } they promised a refund that has not arrived.
    [missing] On { $refund_since } they said it was refunded, but I did not receive it.
    [short] On { $refund_since } they refunded less than was due.
   *[wrong_account] On { $refund_since } they said it was refunded, but it did not go back to the account I paid from.
}
refund-story-amount = Still missing is { $refund_amount }.
refund-story-number = Refund number: { $refund_no }.

## What happened: goods or service did not come

unmet-story-bought = { $unmet_kind ->
    [goods_wrong] I received the goods on { $unmet_on } and had paid through { letter-via }; the seller is { unmet-story-seller }.
   *[other] On { $unmet_on }, through { letter-via }, I paid { unmet-story-seller } for { $unmet_kind ->
        [not_shipped] goods
        [prepaid] a prepaid card, credit or course
        [membership] a membership
        [recharge] a top-up
        [event] a show, trip or event
       *[service] a service
    }.
}
unmet-story-seller = { $unmet_shop ->
    [person] the seller
   *[other] { $merchant }
}
unmet-story-wrong = { $unmet_kind ->
    [not_shipped] The goods were not sent, or I did not receive them.
    [goods_wrong] { $unmet_goods ->
        [defective] The goods are defective.
        [fake] The goods seem to be fake.
        [regret_early] I asked to return them without giving reasons within the time allowed.
        [regret_late] I asked to return them.
       *[wrong] The goods are wrong, too few, or not as described.
    }
    [prepaid] { $unmet_prepaid ->
        [shut] The merchant has closed.
        [moved] The merchant moved, and I can hardly use it any more.
        [changed] The merchant handed over or changed what was agreed.
        [regret_early] I asked for a refund shortly after paying.
        [regret_late] I asked to end it and get the rest back.
       *[no_service] The merchant does not provide the service as agreed.
    }
    [membership] The membership is not active or cannot be used.
    [recharge] { $unmet_recharge ->
        [seller_has_it] They received the money but did not top up.
        [seller_has_not] They say the money did not arrive; my account was charged.
        [wrong_account] The number was typed wrongly when topping up.
       *[not_sure] The money is gone and the top-up did not arrive.
    }
    [event] { $unmet_event ->
        [cancelled] They cancelled the event.
        [cannot_go] I cannot go and asked for a refund.
       *[postponed] They changed its time or content.
    }
   *[service] The service was not provided as agreed.
}
unmet-story-answer = { $unmet_answer ->
    [promised] They promised to deal with it and have not.
    [partial] They agreed to return a part only.
    [in_kind] They offered coupons or more time only.
    [refused] They refused.
    [no_reply] I contacted them several times; they stall or do not answer.
    [closed] They have closed or moved.
    [vanished] I cannot reach them.
   *[bankrupt] They are in insolvency proceedings.
}

## What happened: stolen or cheated

theft-story-what = On { $theft_on }, { $theft_kind ->
    [nopass] somebody used the password-free payment of my { letter-via }; I neither made nor authorised it.
    [phone_gone] after my phone or SIM card was lost or stolen, payments that I did not make went through { letter-via }.
    [tampered] number, password or settings of my { letter-via } were changed by somebody else, and changes that I did not make followed.
    [closed] password-free payment or the account of my { letter-via } was closed without my knowledge.
    [fake_service] somebody who posed as customer service tricked me into paying or giving information through { letter-via }.
    [brushing] somebody tricked me into paying through { letter-via } for paid tasks.
    [other_trick] somebody deceived me, and money in my { letter-via } was lost.
   *[not_me] payments that I neither made nor authorised went through { letter-via }.
}
theft-story-gave = { $theft_gave ->
    [link] Before, I had typed data into a link somebody sent.
    [code] Before, I had been tricked into telling a code or password.
    [screen] Before, I had been tricked into sharing the screen or installing software.
    [paid] I paid it myself after being deceived.
    [lent] Before, I had let somebody I know use the card or password.
   *[nothing] I gave nobody a password or code.
}
theft-story-with-me = Card and phone were with me all the time.
theft-story-told = On { $theft_told_on } I told the bank or the payment platform about it.
theft-story-police = I have reported it to the police.

## How it is asked for

letter-claim-double = return the payment made twice
letter-claim-mistaken = return the payment made by mistake
letter-claim-overcharge = return what was taken too much
letter-claim-stuck = return what was taken, or treat it as paid, one of the two
letter-claim-changed = return what was taken beyond what I confirmed
letter-claim-stolen = return or make good what was taken without my authority
letter-claim-after-notice = make good the loss that went on after I told you
letter-claim-penalty = bear the penalty interest, late fees and interest that came of it
letter-claim-late-fee = bear the late fee that came of it
letter-claim-fee = bear the handling fee that came of it
letter-claim-extra = bear the reasonable expenses that came of it
letter-claim-taken = return what was shown as failed and taken all the same, or treat it as paid, one of the two
letter-claim-refund = pay the refund that has not arrived
letter-claim-refund-most = return what is due; if you deduct something, state the terms and the sum it rests on
letter-claim-price = return the price of goods or services not provided as agreed
letter-claim-freight = return freight and handling fees
letter-claim-difference = return the difference of a price rise without consent
letter-claim-child = return what the minor paid
letter-claim-unagreed = return what was debited without my consent
letter-claim-unused-part = return the part that was not used
letter-claim-service = restore the membership or service, add the days lost, or refund them by the day
letter-claim-credit = correct the bad credit entry that came of it
letter-claim-order = restore the order that failed; if that is impossible, bear the difference that can be shown
letter-claim-loan = confirm that the loan in my name is not mine, and stop collection
letter-claim-stop = stop debiting at once, end the automatic renewal, and confirm it in writing
letter-claim-days-refund = make up the { $days_lost } days that could not be used; failing that, refund them by the day, { $days_price } ÷ { $days_period } days × { $days_lost } days
letter-claim-days = make up the days not used, or refund them by the day
