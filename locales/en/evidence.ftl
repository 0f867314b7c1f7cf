### Evidence: its name in lists; .proves says what it proves.

proof-bill = screenshot of the bill's details (time, amount, payee, number)
    .proves = when, how much and to whom you paid
proof-two-bills = screenshots of both bills (two different numbers)
    .proves = the same thing was paid twice
proof-order = order, receipt or chat that names the price
    .proves = only one payment was due
proof-page = screenshot of the page when you paid
    .proves = what the page said at that moment
proof-statement = statement of the paying account for those days
    .proves = the money left and did not come back
proof-talk = what was said with them and with customer service (chats, agent, number)
    .proves = when you asked and what they answered
proof-got-one = the payee's answer that only one arrived, or its records
    .proves = the other payment is with the platform or bank
proof-induced = the words that told you to pay again
    .proves = the second payment was at their request
proof-scam = their accounts, chats, calls and receiving account
    .proves = how you were cheated and where the money went
proof-login = log-in records and list of devices
    .proves = it was not your device
proof-device = model and system version of your own phone
    .proves = it is not the device that was used
proof-place = proof of where you and the card were
    .proves = you were somewhere else
proof-notice-given = call record, agent and number of your report to the bank or platform
    .proves = since when they knew
proof-police = police receipt, loss report
    .proves = it was reported
proof-person = chats with the person who used your card
    .proves = what was agreed and promised
proof-change = messages about a changed number, password or setting
    .proves = somebody else changed it
proof-sim = the carrier's record of the blocked SIM
    .proves = since when the number was out of your hands
proof-penalty = bill that shows the penalty or late fee
    .proves = how much it cost you
proof-late-fee = bill that shows the late fee
    .proves = how much the late fee is
proof-fee = record of the handling fee
    .proves = how much the fee is
proof-loan = messages and pages about the loan
    .proves = somebody borrowed in your name
proof-credit = the page of your credit report
    .proves = what the entry says, and since when
proof-intent = proof of who was to get it
    .proves = this payment went wrong
proof-due = receipt, order or price list with the sum due
    .proves = how much was due
proof-accident = order page and your chat right after it
    .proves = you did not mean to pay
proof-input = what you typed, what you confirmed, what the bill says
    .proves = they differ
proof-payee = traces of the payee (picture, name, account, bank)
    .proves = who got the money
proof-no-debt = chats and records that nothing is owed
    .proves = there was no debt between you
proof-failure = screenshot of the failure (time, order number, message)
    .proves = the debit failed at that moment
proof-taken = the page that says "failed" beside the record that it was taken
    .proves = it was shown as failed and taken all the same
proof-mandate = page of the password-free or debit service
    .proves = with whom, since when and how it debits
proof-call = recording of the call with customer service
    .proves = what the agent said
proof-no-notice = your messages and the notices of that time
    .proves = you were not told
proof-reminder = page that promises a reminder
    .proves = a reminder was promised
proof-theft = police receipt, loss report, page of logged-in devices
    .proves = it was not you
proof-service = notice that the service ended, page with the expiry date
    .proves = how long it was stopped
proof-extra = receipts for what you had to spend besides
    .proves = how much more it cost you
proof-unpaid = order page that says "unpaid", or their answer in writing
    .proves = the payment did not go through
proof-changed = the page you confirmed beside the bill
    .proves = what was taken is not what you confirmed
proof-qr = photo of that payment code, and what the shop says
    .proves = the code had been swapped
proof-request = your request for a refund, with its date
    .proves = when you asked for it
proof-promise = their promise of a refund
    .proves = how much was promised, and by when
proof-refund = refund number, page that says "refunded"
    .proves = where they say it went
proof-return = tracking number and receipt of the return
    .proves = the goods went back
proof-faulty = photos, videos and the product page
    .proves = it is not what was described
proof-rules = refund rules and price you saw when paying
    .proves = what was agreed about refunds
proof-agreed = order, contract, advertisement, chat
    .proves = what they promised
proof-parcel = tracking page, chats about delivery
    .proves = it was not sent or did not arrive
proof-prepaid = card, contract, records of use, balance
    .proves = how much you paid and what is left
proof-shut = photos and notices of the closed or moved shop
    .proves = the merchant no longer serves
proof-membership = screenshot that it is not active
    .proves = the membership did not begin
proof-recharge = state of the top-up, balance before and after
    .proves = the top-up did not arrive
proof-event = original plan, notice of cancellation or change
    .proves = it was cancelled or changed
proof-work = photos of the work and the acceptance record
    .proves = it was not done as agreed
proof-signup = screen recording of the sign-up (without paying)
    .proves = price and renewal were not made clear
proof-trial = page or advertisement of the trial
    .proves = what the trial promised
proof-price-rise = bills before and after, page with the old price
    .proves = how much it rose
proof-cancel = page or message that confirms the cancellation
    .proves = when you had cancelled
proof-hard = recording of how you look for the way out
    .proves = cancelling is made hard
proof-child = the child's age, your relation, traces of use
    .proves = the child paid
proof-unused = record that nothing was used
    .proves = it was not used and is due in full
proof-used = record of how much was used
    .proves = how much was used and what is left
proof-policy = policy, application page, terms of the debit
    .proves = what is insured and how it debits
proof-orders = orders, records of rental or installation
    .proves = whether the service was used
proof-name = full name and registered address of the merchant
    .proves = whom the complaint or suit is against
proof-billing = itemised bill and something to compare it with
    .proves = the quantity or the sum is wrong
proof-price = price page, advertisement or notice when you paid
    .proves = what price was shown
proof-coupon = coupon page, rules, checkout page
    .proves = the coupon should have counted
proof-fee-rule = contract, repayment plan or fee list
    .proves = how the fee should be worked out

## Checklist

button-letter = Write a letter
button-evidence = See and tick the evidence
button-calendar = Add to my calendar

evidence-offer =
    Tap what you have; tap again to take it back. Then tap "Done": I tell you what is still missing and why it matters.
    .done = Done
    .tips = How to take a good screenshot
evidence-item-files = { $item } ({ $count ->
    [one] { $count } file
   *[other] { $count } files
})
file-shows =
    Which piece of evidence is this? Tap it and I tick it off on your list.
    .keep = None of these, just keep it
files-show =
    Which piece of evidence are these files? Tap it and I tick it off on your list. If they are not the same thing, tap "None of these" and send them one kind at a time.
    .keep = None of these, just keep them
files-noted = { $missing ->
    [0] Noted: { $item }. All that matters is there.
    [one] Noted: { $item }. { $missing } more to find; send /evidence to see which, and why it matters.
   *[other] Noted: { $item }. { $missing } more to find; send /evidence to see which, and why they matter.
}
evidence-none = It is too early for the evidence. Finish telling me what happened; then I know what to keep.
evidence-held = { $count ->
    [one] You have { $count } item.
   *[other] You have { $count } items.
}
evidence-complete = All that matters is there. Keep the originals on the phone, do not edit the pictures, and back up before you change phones.
evidence-missing = Still missing
evidence-why = It proves: { $proves }
evidence-tips =
    A good screenshot:
    1. The whole page: time, amount, name and number in one picture. If it does not fit, take several that overlap a little.
    2. Open the details first; a list is not enough. Chats need the other side's name and the date.
    3. Record the screen where a page may change (price, rules, the cancel button), from opening the app onwards.
    4. Cover full card and ID numbers. Do not edit, crop or write on anything else.
    5. Keep the old phone and its records. Export bills and statements as well where you can.
