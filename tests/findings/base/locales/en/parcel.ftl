menu = What went wrong?
    .parcel = A parcel
    .something_else = Something else
menu-elsewhere = I cannot help with that yet.

parcel-fault = What is wrong with it?
    .missing = It is not here
    .damaged = It is broken
    .late = It was late
parcel-tracking = Which number is on the label? It looks like { $example }.
parcel-posted-on = On which day was it sent?
parcel-value = What was in it worth?
parcel-receipt = What is the order number?
parcel-nudge = Still there? Only the amount is missing.
parcel-next = Have you read it?
    .done = Yes
parcel-too-early = It was sent on { $posted_on } and is still on its way. Please wait a little.

parcel-liable-carrier = The parcel { $tracking } was lost: the carrier pays.
parcel-liable-nobody = Without a number nobody can look for it, and nobody pays.
parcel-liable-shop = The shop pays: { $fault ->
    [late] it came too late.
   *[damaged] it came broken.
}
parcel-claim-value = What it was worth: { $value }
parcel-step-photo = Take photos of the parcel.
parcel-rung-shop = Ask the shop first; it answers within { TERM("shop-answer") }.
    .title = The shop
parcel-evidence-receipt = Keep the receipt.
