### What is said on Telegram outside of conversations: the introduction in an empty chat, one message in a group.

telegram-description = A payment in mainland China went wrong? Charged wrongly, not received, refund not coming, stolen: step by step we find out who is responsible, what you can ask for, whom to turn to, and by when they must answer. No sign-up, no fee. I never ask for passwords, codes, full card numbers or ID numbers. Start means you agree that I note your answers to help you: kept encrypted, /privacy tells what, /delete deletes all.
telegram-group = Your payment is your own business, so let us not talk about it in a group. Tap the button below to talk in private.
telegram-group-button = Open a private chat
