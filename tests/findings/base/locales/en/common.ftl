# The bot's own messages are filled in by the test; here are those with buttons, and those that facts need.
restart-offer = Go on, or begin again?
    .resume = Go on
    .fresh = Begin again
cancel-offer = Close it?
    .yes = Close it
    .no = Go on
language-offer = Which language?
    .zh-CN = 简体中文
    .en = English
handover = Please call { HOTLINE("post") }.
scenario-parcel = a parcel went wrong

hedge = { " " }(check the latest notice)
article-of-law = Art. { $article } of the { $law }
term-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
term-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
rate-as-of = { $rate } (as of { $date })
law-carriage = Carriage Act
law-sales = Sales Act
evidence-offer = What do you have?
    .done = Done
    .tips = Screenshots
letter-more = What else?
    .file = File
    .short = Short
    .reading = Translation
    .others = Another
    .back = Back
delete-offer = Delete everything?
    .delete = Delete it
    .keep = Keep it
file-shows = Which one?
    .keep = None
files-show = Which one?
    .keep = None
slot-tracking = the number on the label
