### When the program is locked.

locked-way = Locked
locked-way-recovery = Locked › Recovery
locked-title = tilsyn is locked
locked-ask = Type your passphrase:
locked-open = Unlock
locked-empty = Type your passphrase.
locked-wrong = The passphrase does not fit. Is Caps Lock on?
locked-forgotten = Do you have the recovery code?
locked-safe = All is saved. Your work goes on where you left it.

locked-recovery-title = Unlock with the recovery code
locked-recovery-why = Type the code from your paper, and choose a new passphrase. Capitals, small letters and dashes do not matter.
locked-code = Recovery code
locked-code-empty = Type the code from your paper.
locked-code-wrong = The code does not fit. Compare it with the paper, sign by sign.
