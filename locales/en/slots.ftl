### Names of what is asked: on the blanks of letters and in the list of answers to correct.

## In more than one conversation

slot-platform = way of paying
slot-bank = bank
slot-merchant = merchant's name
slot-trade-no = transaction number
slot-merchant-no = Merchant’s order number
slot-trade-no-2 = number of the second payment
slot-days-price = Paid for this period
slot-days-period = Days in this period
slot-days-lost = Days lost
slot-days-ready = Lost days worked out
slot-sent-on = day it was sent
slot-sent-ref = complaint number

## Automatic debit that failed

slot-symptom = what you saw
slot-scene = what it was for
slot-cause = why it failed
slot-notice = whether you were told
slot-reminder = whether you were reminded
slot-failed-on = day it failed
slot-losses = losses

## Paid twice

slot-dup-cause = how it came to two
slot-dup-records = entries on the bill
slot-dup-payee = who was paid
slot-dup-contact = what the payee says
slot-dup-amount = amount paid too much
slot-dup-paid-on = day of the extra payment

## Wrong transfer

slot-mistaken-how = what went wrong
slot-mistaken-payee = who got it
slot-mistaken-contact = what the payee says
slot-mistaken-amount = amount sent by mistake
slot-mistaken-on = day of the transfer

## Payment that failed

slot-pf-seen = what the bill shows
slot-pf-kind = kind of payment
slot-pf-cause = why it failed
slot-pf-changed = what was changed
slot-pf-says = what the payee says
slot-pf-amount = amount
slot-pf-paid-on = day of payment
slot-pf-losses = losses

## Wrong amount

slot-wa-cause = what is wrong
slot-wa-charger = who took the money
slot-wa-shown = whether it was shown before
slot-wa-said = what they say
slot-wa-amount = amount taken too much
slot-wa-on = day it was charged

## Debit without consent

slot-unauth-signup = how it was signed up
slot-unauth-via = where it is debited
slot-unauth-used = how much was used
slot-unauth-notice = whether it was made clear
slot-unauth-industry = kind of business
slot-unauth-times = how many debits
slot-unauth-amount = amount you want back
slot-unauth-last-on = day of the last debit
slot-unauth-answer = what the merchant says

## Refund that did not come

slot-refund-kind = where the refund hangs
slot-refund-refusal = reason given
slot-refund-promise = how it was promised
slot-refund-number = whether there is a refund number
slot-refund-short = why it was less
slot-refund-lost = where it went
slot-refund-from = who has to refund
slot-refund-reason = why a refund is due
slot-refund-proof = proof of return
slot-refund-paid-on = day of payment
slot-refund-since = day it was asked for or promised
slot-refund-due-on = promised day
slot-refund-price = amount paid
slot-refund-amount = amount still missing
slot-refund-no = refund number

## Goods or service that did not come

slot-unmet-kind = kind of problem
slot-unmet-shop = who sold it
slot-unmet-goods = state of the goods
slot-unmet-prepaid = state of the prepaid card
slot-unmet-recharge = state of the top-up
slot-unmet-event = state of the event
slot-unmet-answer = where the seller stands
slot-unmet-losses = losses
slot-unmet-on = day of payment or receipt

## Stolen or cheated

slot-theft-kind = what happened
slot-theft-gave = what you gave away
slot-theft-losses = losses
slot-theft-on = day it happened
slot-theft-facts = what is done already
slot-theft-told-on = day you told the bank or platform

## Never asked here: you write it on the letter yourself

slot-full-name = full name
slot-gender = sex
slot-birth-date = date of birth
slot-nation = ethnic group
slot-occupation = occupation or employer
slot-id-type = kind of ID
slot-id-number = ID number
slot-phone = phone number
slot-address = address
slot-card-tail = last four digits of the card or account
slot-complaint-no = complaint number
slot-respondent-address = merchant's registered address
slot-respondent-phone = merchant's phone number
slot-institution-name = full name of the institution
slot-other-party = name of the other side
slot-other-party-phone = how to reach the other side
slot-reporting-institution = institution that reported it
slot-entry-account = last four digits of the account
slot-entry-month = year and month
slot-suspect-account = receiving account or name
slot-suspect-contact = phone, account, web address
slot-defendant-name = full name of the defendant
slot-defendant-address = domicile of the defendant
slot-defendant-code = unified social credit code
slot-defendant-head = name of the legal representative
slot-defendant-phone = defendant's phone number
slot-court-name = full name of the court
