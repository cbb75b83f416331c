### A new passphrase, typed twice.

passphrase-new = New passphrase
passphrase-again = The same again
passphrase-least = 12 chars or 4 words
passphrase-short = { $count ->
        [one] 1 character, too short
       *[other] { $count } characters, too short
    }
passphrase-simple = too repetitive
passphrase-enough = can be used
passphrase-good = good
passphrase-strong = strong √
passphrase-same = the same √
passphrase-differs = not the same yet
passphrase-too-short = Type at least 12 characters or four words. A sentence is easy to remember.
passphrase-too-simple = Use more different letters. A sentence is easy to remember.
passphrase-not-the-same = Type the same passphrase in both fields.
