### When the program is locked.

locked-way = Locked
locked-way-recovery = Locked › Recovery
locked-title = tilsyn is locked
locked-ask = Type your passphrase:
locked-open = Unlock
locked-empty = Type your passphrase.
locked-wrong = The passphrase does not fit. Is Caps Lock on?
locked-forgotten = Do you have the recovery code?
locked-safe = Everything is saved. You continue where you left off.

locked-recovery-title = Unlock with the recovery code
locked-recovery-why = Type the code from your paper, and choose a new passphrase. Capitals, small letters and dashes do not matter.
locked-code = Recovery code
locked-code-empty = Type the code from your paper.
locked-code-wrong = The code does not fit. Compare it with the paper, character by character.

locked-damaged = The database is damaged. F4 shows the copies.
locked-copies-key = Copies
restore-title = Restore a copy
restore-why = If the database is damaged, choose a copy. It is checked before it takes the database's place, and the file that is there now is kept. What you wrote after the copy is not in it.
restore-none = There are no copies in the folder. Ask IT: there may be one in your own backup.
restore-label = Copy
restore-passphrase = Passphrase
restore-copy = { $date } · { $name }
restore-copy-at = { $date } { $clock } · { $name }
restore-copy-damaged = That copy is damaged too and was not used. Choose an older one.
restore-key = Restore it
restore-done = The copy is restored. The earlier file is kept as { $name }.
locked-damaged-safe = The file is not touched. A copy was made on the days the program was used.
