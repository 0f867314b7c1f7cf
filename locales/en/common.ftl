### Words every conversation shares: the welcome, commands, refusals, privacy warnings, cards and progress.

## Welcome and commands

welcome =
    I help with payments that went wrong: who is responsible, how much you can ask for, whom to turn to and by which day they should answer, until there is a result.
    One question at a time. Tap a button, send its number, or just use your own words.
    I give information; I am not a lawyer. I will never ask for your password, a verification code, your full card number or your ID number. Do not send them to anyone.

help =
    Tap a button, send the number in front of it, or just type. At any time you can send:
    /back to change the last answer
    /status to see how far we are and how many days are left
    /start to begin, or to go on
    /cases to switch to a matter set aside
    /fix correct anything you said
    /letter a letter, complaint or statement of claim
    /evidence your evidence, and what is missing
    /calendar the deadlines for your calendar
    /cancel to close this matter
    /human to reach a person
    /language to change the language
    /privacy to see what I keep, and how long
    /export to take all of it with you
    /delete to delete everything
    /help to see this again

unknown-command = I do not know the command { $answer }. Send /help for the list. The question above is still waiting for you.
stale-press = That button belonged to an earlier question. This is the one we are at:
file-unexpected = I cannot read pictures, voice messages or files yet, and I did not keep it. Keep the original safe and tell me what matters in words.
unreadable-voice = I cannot listen to voice messages or take calls. Please type it: a few words are enough. Or tap a button.
unreadable-sticker = Got it, though I only understand words and buttons.
unreadable-edited = I do not read a message again after it was edited. To change your last answer, send /back; to add something, send a new message.
unreadable-too-fast = That is faster than I can read. I have not read this message, and I am skipping the next few too. Wait a few seconds, then send me what matters most. Everything you told me before is kept.
unreadable-other = I cannot read this kind of message, and I have not kept it. Please tell me in words what matters.
file-kept = Got it. It is kept on the machine that runs this bot, and nowhere else, and removed by itself { $days } days after the matter is closed. I cannot read what is in it, so tell me what matters in words. Keep the original too.
file-too-large = That file is larger than { $megabytes } MB, so I did not keep it. A screenshot is rarely that large; keep the originals of videos and long recordings yourself.
file-too-many = I keep { $count } files already, so I did not keep this one. Keep the original safe and tell me what matters in words.
file-wrong-kind = I can only keep PNG, JPEG and WebP pictures and PDF files, so I did not keep this one. Send a screenshot of the chat or the bill; keep the original.
file-broken = That picture cannot be opened, so I did not keep it. Take it again and send it once more.
file-missing = The connection was poor and that file did not reach me, so I did not keep it. Please send it again.
too-long = That is too long: at most { $max } characters, please. Start with what matters most.

back-nothing = There is no earlier answer to change.
back-done = All right, back to the previous question.

restart-offer = You have a matter that is not finished. Go on with it, or set it aside and begin a new one?
    .resume = Go on
    .fresh = Begin a new one
restart-parked = All right. The earlier matter is set aside, not lost, and I will still remind you when its day comes. Now the new one.
resumed = All right, let us go on. This is where we stopped:

cases-offer = These matters are set aside. Which one shall we go on with?
cases-entry = No. { $number }: { $scenario }
cases-none = Nothing is set aside. To begin something new, send /start.

about-another = This is about another matter you set aside: { $scenario }. To go on with it, tap its button or send /cases.
cancel-offer = Close this matter? I will stop reminding you. Complaints you have already sent are not affected.
    .yes = Close it
    .no = No, go on
cancel-nothing = Nothing is open right now. Send /start to begin.
cancelled = This matter is closed and I will not remind you again. Whoever got a complaint from you still has to answer it. To take it up again, send /start.

delete-offer =
    Delete everything I have noted? Your answers, the record of your cases, reminders not sent yet and the files you sent go at once and cannot be brought back.
    Complaints you have already filed are not affected. If you still need it, take a copy first: send /export.
    .delete = Delete everything
    .keep = Keep it and go on
deleted =
    Everything is deleted, and I will not remind you any more. Receipt { $number }, { $time } (Beijing time).
    What your chat app shows is kept by that app; delete it there. To begin again, send /start.

export-ready = This is everything I have noted: open index.html in the archive to read it, data.json is for computers, and the files you sent are in it too. Keep it where only you can open it.
export-file = My payment dispute record
export-title = Everything the payment dispute helper has noted
export-about = Taken on { $time } (Beijing time). The same for computers is in data.json.
export-case = Case { $number }: { $scenario }
export-answers = Your answers
export-conversation = Conversation
export-you = You
export-bot = Helper
export-files = Files you sent
export-left-out = { $count ->
    [one] One more file is too large to be in here; fetch it from the web page.
   *[other] { $count } more files are too large to be in here; fetch them from the web page.
}
export-nothing = Nothing is noted but that this conversation took place.

language-offer = 用哪种语言？ 用哪種語言？ Which language?
    .zh-CN = 简体中文
    .zh-TW = 繁體中文
    .en = English
language-set = All right, English from now on.

human =
    To talk to a person, call:
    { HOTLINE("legal-aid") } for legal questions: advice is free, and they can tell you how to apply for legal aid
    { HOTLINE("samr") } for disputes with a merchant or a platform
    { HOTLINE("city") } if you do not know who is in charge, or nobody else picks up
    Money is leaving your account right now? Call your bank and { HOTLINE("police") } first.
    Have ready: the date, the amount, the transaction number, and what the other side said. Your record is still here: send /status to see it.

handover =
    I have failed to understand you several times, so let me not cost you more time. What you can do now:
    1. Money is leaving your account: call your bank and { HOTLINE("police") } at once.
    2. A dispute with a merchant: call { HOTLINE("samr") }. Not sure whom to call: { HOTLINE("city") }.
    3. A legal question first: call { HOTLINE("legal-aid") }.
    Four things are enough: which day, how much, paid to whom, and what you want. None of them will ask for your password or a verification code, and a complaint costs nothing.
    What you told me is kept. Send /start to come back to it.

privacy =
    What I keep: the options you chose, amounts, dates, reference numbers and how far we are. I use them to count deadlines, remind you and put a complaint in order.
    Where: in local storage on the machine that runs this bot. So are the pictures and PDF files you send, without the place a camera noted in them; they go { $files } days after the matter is closed. What you send also passes through your chat app, which keeps it by its own rules.
    What I do not keep: anything that looks like a full card number, an ID number, a verification code, a payment code or a password is masked, not stored as you typed it.
    How it is guarded: everything is stored encrypted, with a key of your own; deleting destroys that key too.
    How long: the words of our conversation go { $text } days after you last said something; if you say nothing more at all, everything goes after one day; when a matter has been quiet for { $idle } days and no reminder is due, all of it goes.
    You decide: /export takes everything with you, /fix corrects, /delete deletes everything at once, at any time. If you only want no more reminders, send /cancel.

ended = This matter has come to an end. If another payment went wrong, choose below to begin.
gone-quiet = I will leave you in peace for now. Nothing is lost: whenever you want to go on, send /start.
nothing-yet = Nothing is on record yet. Once I know what happened I can tell you whom to turn to and by when they should answer. Send /start to begin, or just answer the question above.
turn-failed = Sorry, something broke on our side. It was not you. Nothing you said before is lost. Please send your last message again.
session-reset = The questions of this part have just been changed. We go through it again; your earlier answers are kept, and only what changed is asked.

## Buttons

button-skip = Not sure, skip
button-done = Done
button-none = None of these
button-today = Today
button-yesterday = Yesterday

## When an answer cannot be read

moved-on-without = No problem, we leave this one open and go on.
refused-choice = I could not match that to an answer. Please tap a button below, or send the number in front of it.
refused-many = I could not tell which ones you mean. Tap them one by one, then “Done”; or send the numbers together, such as 1 3.
refused-text-empty = That looks empty. Please write a few words.
refused-text-too-long = That is too long: at most { $max } characters. Just the most important part, please.
refused-text-pattern = That does not look quite right. It should look like this: { $example }
refused-money-unreadable = I could not find an amount in “{ $answer }”. Please send only the number, in yuan, such as 35.50.
refused-money-negative = An amount cannot be negative. Please send a number such as 35.50.
refused-money-too-precise = An amount has at most two decimals, such as 35.50.
refused-money-too-small = The amount has to be at least { $min }. Please check it once more.
refused-money-too-large = I can note at most { $max }. Please check whether there is a digit too many.
refused-money-currency = I only count in yuan here. Please write about how many yuan it was, such as 35.50.
refused-money-unclear = “{ $answer }” can be read as more than one amount. Please send just one, without thousands separators, such as 35.50.
refused-count-unreadable = I could not find a number of days in “{ $answer }”. One number is enough, such as 30.
refused-count-range = I can note a number from { $min } to { $max } here. Please check it once more.
refused-date-vague = “{ $answer }” is a stretch of time, not a day. Which day was it, roughly? The likeliest one is fine, such as 2026-03-05.
refused-date-unreadable = I could not find a date in “{ $answer }”. You can write “yesterday”, or a date such as 2026-03-05.
refused-date-impossible = The calendar has no “{ $answer }”. Please send it again, such as 2026-03-05.
refused-date-future = That day is still to come. Please send a day that has already been.
refused-date-too-old = That is too long ago: { $min } is the earliest I can take. Please check it once more.
refused-reference = That does not look like a reference number. It is a long row of digits or letters, like this: { $example }
refused-reference-too-long = That is too long: a reference number has at most { $max } digits. It may have been pasted twice. Please send just the number.
refused-ledger = I could not tell which loss you mean, or how much. First choose one, then send the amount.

ask-which = You wrote “{ $answer }”. Which of these did you mean?
reading-money = { $money }
reading-date = { $date }

## What should never be sent to anyone

secret-card = That looks like a full card number. I masked it and did not keep it. The last four digits are enough. Never send the full number, the expiry date or the code on the back to anyone, customer service included.
secret-id = That looks like an ID number. I masked it and did not keep it. It is not needed here. Where a complaint needs your real name, enter it only on the official website or in the official app.
secret-code = That looks like a verification code. I did not keep it. Such a code can move your money, and no real bank, service desk or police officer asks for it. If you have told it to anyone, call the official number of your bank or payment app now and freeze the account.
secret-pay-code = That looks like a payment code. I did not keep it. Whoever has it can charge you. Close the payment code page; do not screenshot it or read it out to anyone.
secret-password = That looks like a password. I did not keep it. Please change it soon and send it to nobody. Neither I nor any real service desk needs it.

## Ticks and losses

ledger-amount = { $kind }: how much was it? Send a number in yuan, such as 35.50.
ledger-more =
    Noted:
    { $entries }
    Was there any other loss?
ledger-entry = { $kind }: { $money }
ledger-entry-uncounted = { $kind }
ticked = Chosen: { $entries }

## Cards

card-liability = Who is responsible
card-law = Legal basis: { $laws }
card-claim = What you can ask for
card-claim-amount = { " " }[{ $money }]
card-claim-total = Together you can ask for: { $claim_total }
card-claim-nothing = From what you told me, there is no amount to claim at the moment.
card-claim-left-out = Not counted in:
card-plan = Do this now
card-plan-then = Then turn to
card-plan-later = If that does not work, go on to
step-by-today = { " " }[today]
step-by = { " " }[by { $by }]
rung-by = Best sent by { $by }.
rung-answer-due =
    { $term ->
        [court-filing] If the papers are complete that day, the court should decide by { $due } whether it takes the case.
        [samr-accept] If you send it that day, the market regulator should tell you by { $due } whether it takes the complaint.
        [samr-mediation-end] Counted from that day, mediation should have a result by { $due } at the latest.
        [wx-finish] If you send it that day, the merchant should be done with it by { $due }.
        [merchant-refund-stall] If you ask that day, not refunding by { $due } may count as deliberate delay.
        [platform-check] If you send it that day, things usually move by { $due }; that is common practice, not a legal deadline.
        [service-written-plan] If you ask that day, an answer usually comes by { $due }; that is common practice, not a legal deadline.
       *[other] If you send it that day, they should answer by { $due }.
    }
rung-answer-due-provisional = { " " }The public holidays of that year are not published yet, so this day may change.
rung-interest =
    You may also ask for interest; whether it is granted is for whoever decides. From the day after your first complaint on { $first_sent_on } until today that is { $interest_days ->
        [one] { $interest_days } day
       *[other] { $interest_days } days
    }; at the one-year LPR of { RATE("lpr-1y") }, simple interest, about { $interest }.
    Formula: { $claim_total } × yearly rate × days ÷ 365.
card-evidence = Keep this evidence
card-prevention = To avoid it next time
card-rung = Next: { $title }
card-summary = Record of this matter
summary-opened = Opened: { $opened }
summary-filing = Sent { $sent_on }: { $title }
summary-filing-due = Answer due by: { $due }
summary-outcome = Result: { $outcome }
summary-got-back = Got back: { $got_back }

## Progress

status-heading = Where things stand
status-scenario = The problem: { $scenario }
status-waiting-for = Waiting for: { $title }. They should answer by { $due }.
status-days-left = { $days ->
    [0] Today is the last day.
    [one] { $days } day left.
   *[other] { $days } days left.
}
status-next = The question we are at:

scenario-nopass-failed = a password-free or automatic payment failed
scenario-duplicate-payment = the same payment was taken twice
scenario-refund-not-received = a refund is refused, late, missing or short
scenario-unauthorised-deduction = a renewal or charge you did not agree to
scenario-service-not-rendered = something paid for did not come, or not as agreed
scenario-payment-failed = a payment, transfer, top-up or withdrawal that failed
scenario-wrong-amount = a charge of the wrong amount
scenario-mistaken-transfer = money sent by mistake
scenario-account-theft = account stolen, or cheated into paying

outcome-full = agreed to all of it
outcome-partial = only part of the money
outcome-in-kind = offered coupons or membership, no money
outcome-mediated = a settlement was reached
outcome-refused = refused
outcome-silent = no answer
outcome-improper = an empty answer, nothing solved
outcome-stalled = promised, then put off

disclaimer = This is information, not a lawyer’s advice. Rules and numbers are from public sources as of the day they were checked; the latest official notice is what counts.

## Letters, evidence, calendar, correcting an answer

letters-offer = These letters fit where you are now. Which one?
letters-none = It is too early for a letter. Finish telling me what happened; then I can write it.
letter-intro =
    { $about }
    The next message is the letter, ready to copy. It is in Chinese, because those who get it read Chinese. { $blanks ->
        [0] { "" }
        [one] { $blanks } blank is left for you to fill in: what was never confirmed I do not make up.
       *[other] { $blanks } blanks are left for you to fill in: what was never confirmed I do not make up.
    }
letter-more = You can also have this letter
    .file = As a Word file to print
    .short = Short, for a web form
    .reading = In my language, to read
    .others = Another letter
    .back = Back to the question
letter-file-here = Here is the file; Word and WPS open it. Fill in the blanks, print it and sign.
letter-day = { $day }
calendar-none = No deadline runs now. Once a complaint is sent, I can count the day by which they should answer.
calendar-here = { $count ->
    [one] { $count } deadline runs.
   *[other] { $count } deadlines run.
} Open the file to add it to your calendar; ask again later, and what is over goes by itself.
calendar-file = Deadlines
calendar-summary = { $title }: last day for an answer
calendar-description =
    Sent to { $title } on { $sent_on }{ $has_ref ->
        [yes] { " " }(number { $ref })
       *[no] { "" }
    }. Time the rule gives: { $rule }. Last day: { $due }. { $firm ->
        [no] The holidays of that year are not published yet; the day may change.
       *[yes] { "" }
    }
    If there is no answer by then, come back and tell me: we take the next step.
calendar-limitation = Limitation period: ask once more or sue before this day
calendar-limitation-description =
    You last asked the side that may owe you on { $sent_on }. From that day the limitation period generally begins anew: { TERM("limitation") } ({ LAW("civil-188") }, { LAW("civil-195") }).
    If the money is not back, ask once more in writing before { $due } and keep the record, or sue. You can still sue after that day, but the other side may then rely on the period having passed.
fix-offer = Which one do you want to correct? I only ask again what depends on it.
fix-entry = { $name }: { $value }
fix-ask = Let us do this one again:
fix-none = There is no answer yet that could be corrected.
button-back-to-question = None, back to the question
cases-entry-claim = No. { $number }: { $scenario }, { $money }, since { $opened }
status-then = If nothing comes of it, the next step: { $title }

## What the lost days were worth

days-price = Let us work out what the lost days were worth. How much did you pay for this period, in all? Go by the bill.
    .skip = Not now
days-period = How many days did that pay for? A month is 30, a quarter 90, a year 365; if the order page shows from when to when, count by that.
    .skip = Not sure
days-lost = How many of them could you not use? Count from the day it stopped to the day before it came back; if it never did, to the day it ran out.
    .skip = Not sure
days-reckoned = That is what you can ask for now. If a number is wrong, send /back to change it.
    .go = Go on
