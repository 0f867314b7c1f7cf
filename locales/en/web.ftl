### The page's own words: buttons, notices, what went wrong. What the bot says is in the other files.

web-title = Payment dispute helper
web-lead =
    A payment went wrong?
    Let us work it out, step by step.
web-points =
    Stop the loss first: if money is leaving now, how to freeze it
    Make it clear: who is liable, what you can claim, on what grounds
    A plan with dates: whom to turn to, what to say, when to expect an answer
web-openings = Or choose what happened to you
web-begin = Begin
web-privacy = No account, no fee. The conversation is stored only after you press “Begin” or one of the choices above, on the machine that runs this page; you can “End and delete” at any time. Never send a password, a verification code, a full card number or an ID number to anyone, and not here either.
web-own-device = This is my own phone or computer: let me come back within { $days } days
web-shared-device = Without the tick you start over after { $hours } hours away

web-me = Me:{" "}
web-helper = Helper:{" "}
web-log = Conversation
web-skip = Skip to the message box
web-options = Answers to choose from
web-write = Say what happened, or answer the question
web-write-here = Write here…
web-send = Send
web-newer = New messages ↓
web-progress = Question { $done } of about { $total }
web-back = Change last answer
web-status = Progress
web-human = Talk to a person
web-more = More
web-languages = Change language
web-copy = Copy
web-copied = Copied
web-print = Print or save as PDF
web-sending = Sending…
web-offline = The connection is lost; reconnecting. What you wrote is still here.
web-not-sent = It was not sent. What you wrote is still here. Check your connection and press “Send” again.

web-delete = End and delete
web-delete-explained =
    This removes the conversation, the record of your case and the pictures and files you uploaded, and reminders stop. It cannot be undone.
    Complaints you have already sent are not affected. If you still need the plan, print it or write it down first.
web-delete-yes = Delete everything
web-delete-no = Keep it, back to the conversation
web-go-on = Back to the conversation
web-deleted = Everything has been deleted
web-receipt = Receipt { $number }, { $time } (Beijing time).
web-again = Back to the start

web-file = Add a picture or PDF
web-file-hint = Screenshots, photos (PNG, JPEG, WebP) or PDF, up to { $megabytes } MB each, { $count } in all. Where and when a photo was taken is removed from it. Cover card and ID numbers first.
web-file-send = Upload
web-files = My documents
web-picture = Picture { $number }
web-document = Document { $number }
web-file-remove = Delete

web-too-fast = That was too fast. Wait { $seconds } seconds and send it again. What you wrote is still here.
web-too-long = That is too long. Say what matters most, in several messages.
web-empty = There is nothing written yet.
web-forged = This did not pass a safety check, and nothing was changed. Go back to the start and try again.
web-down = Messages cannot be taken right now. That is our fault, and nothing you said before is lost. Please try again in a moment.
web-expired = This conversation is over, or was left for too long. You can start again.
web-not-found = There is no such page.
web-file-too-large = The file is too large: { $megabytes } MB at most. A screenshot is usually enough.
web-file-too-many = There are { $count } files already. Delete one you do not need, then upload again.
web-file-wrong-kind = Only PNG, JPEG and WebP pictures and PDF files are kept. This file was not kept.
web-file-broken = This picture cannot be opened and was not kept. Take it again and upload it once more.
