### Free words: said back to be confirmed, and believed only then. And answers to what is said beside the question.

## Which trouble

topic-confirm = You mean “{ $scenario }”, right?
topic-yes = Yes, that is it
topic-no = No, let me choose
topic-which = It sounds like one of these. Which comes closest?
topic-none = None of them, let me choose
topic-urgent =
    This sounds like theft or fraud. If money is leaving right now, first call the number on the back of your card and have it frozen, then { HOTLINE("police") }.
    Shall I take you through stopping it, step by step?
topic-urgent-yes = Yes, stop it now
topic-urgent-no = It is not theft or fraud
topic-switch = This sounds like another matter: “{ $scenario }”. Go on with the one in hand, or change over? The one in hand is not lost.
topic-go = Change over
topic-stay = Go on with this one

## What was heard

heard-card =
    I took this from your words. Is it right? What is right I will not ask again; press what is wrong.
    { $lines }
heard-line-money = – { $what }: { $money }
heard-line-date = – { $what }: { $date }
heard-line-choice = – { $what }: { $choice }
heard-line-text = – { $what }: { $text }
heard-all = All right
heard-fix = Wrong: { $what }
heard-none = All wrong, ask me one by one
heard-dropped = Fine, that one does not count; I will ask when we get there. And the rest?
heard-changed = Changed. Have another look.
heard-taken = Good, noted.
heard-bill = I see the bill. I keep its time, amount and number in mind; they count only once you confirm them. What went wrong with this payment?

## Beside the question

remark-crisis =
    I am worried about you. Money can be claimed back slowly; you matter more than all of it.
    Please find somebody to be with you now: family, a friend, a neighbour. You can also call { HOTLINE("mental-health") }, the mental health helpline in mainland China, where somebody will listen; it may speak only Chinese.
    If you are hurt, or in danger where you are: call { HOTLINE("police") } at once, or go straight to the nearest emergency room.
    I am here. Whenever you feel like it, we go on.

remark-despair = Anybody would be shaken by this. It is not your fault. We take one small step at a time, beginning with what can be done now.

remark-anger = Anybody would be angry. I will help you claim what can be claimed, one thing at a time. If I did not understand you, please tell me once more in other words.

remark-thanks = You are welcome. Tell me when something changes; /status shows how far it is.

remark-greeting = Hello, I am here.

remark-wait = Take your time, I will wait. The question is still this one:

remark-robot = I am a bot, not a person, and not a lawyer. If you want a person, send /human and I will tell you whom to call.

remark-trust =
    It is right to ask. I take no money, I never ask for your password, codes, full card number or ID number, and I will never tell you to transfer money, open a link or install anything.
    You can check every number I give you on the official website or in the official app.

remark-cost = I cost nothing. Complaining to the merchant, the payment app or the authorities costs nothing either. If anyone wants money first, do not pay.

remark-how-long =
    It depends on whom you ask. A payment app or bank: { TERM("institution-simple") } for a simple matter, { TERM("institution-complex") } for a complex one. A complaint about a merchant at { HOTLINE("samr") }: whether it is accepted, within { TERM("samr-accept") }.
    Once I know what happened, I work out the date of each step and remind you.

remark-hope = I cannot promise that you get it back, or how much. I can tell you who is liable, on what basis, and whom to turn to next; good evidence makes it likelier. Please finish this question first:

remark-where-number =
    WeChat Pay: { PATH("wechat-numbers") }
    Alipay: { PATH("alipay-numbers") }
    The transaction number is the payment app’s, the merchant order number is the merchant’s; a complaint had best carry both. If you cannot find it now, you can skip it.

remark-what-12315 = { HOTLINE("samr") } is the market regulator’s number, for disputes with merchants about goods and services: no refund, no delivery, wrong charges. You can also complain online: { LINK("samr-12315") }. It costs nothing.

remark-what-12363 = { HOTLINE("pboc") } is the number of the People’s Bank of China, for payment apps and credit records. For banks, loans and insurance call { HOTLINE("nfra") }, the financial regulator. Ask the company’s own service first in each case; both cost nothing.

remark-lawyer = Usually you can complain yourself and need no lawyer first. If unsure, ask { HOTLINE("legal-aid") }; advice is free.

remark-police = If you were cheated or robbed, or somebody moved your money, call the police: { HOTLINE("police") }, the sooner the better. For an ordinary refund or a wrong charge a complaint is faster; the police usually do not take it.

remark-screenshots = Keep: the bill’s details (with time, amount and number), the chat with the merchant, the messages from the bank, and what the web page promised. Keep the originals; do not crop or delete. When you have told me what happened, I will list what you need.
