### A new kind of trouble: say here in one sentence what it is.

scenario-@id = a new kind of trouble
slot-@id-amount = the money you want back

@id-said =
    What does the other side say now?
    .silent = Nothing at all
    .refuses = They refuse
@id-amount = How much should they give back? For example 128.5.
@id-nudge = Still there? Once the last question is answered, you see whom to turn to and what to do.
@id-next = When you have read it, we go step by step.
    .follow = Follow it up

@id-liable-merchant =
    Whoever took the money has to give it back.
    You need to show: proof of the payment, and what was said.
@id-claim = You may ask for: the money you paid and should have back.
@id-claim-letter = Return of the money that is due back
@id-step-proof = Take a screenshot of the proof of payment and one of the chat, whole, with time and amount.
@id-evidence-order = Proof of payment, the order or the receipt.
@id-evidence-talk = The chat and the calls with the other side.
@id-story = I paid { $@name_amount }; it is due back and was not returned.
@id-prevent = Before you pay, have it in writing when and how the money comes back.
@id-no-rung =
    There is nobody else to turn to in this matter.
    Next step: today, keep the proof safe; it costs nothing. If things change, send /start and come back.
