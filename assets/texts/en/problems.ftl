### What went wrong (problem-), and what can be done (hint-).

## The case list

problem-list-not-read = The list could not be read. Nothing is stored.
hint-list-not-read = Choose another file.
problem-list-columns = The columns have not been chosen. Nothing is stored.
hint-list-columns = Choose the column of case numbers.
problem-list-no-cases = No line of the list has a case. Nothing is stored.
hint-list-no-cases = Choose the column of case numbers, or export the list again.
problem-list-missing = The month has no case list yet.
hint-list-missing = Load the case list first.
problem-month-in-future = The month has not begun yet. Nothing is stored.
hint-month-in-future = Choose a month that is under way or over.
problem-list-asks =
    { $count ->
        [one] 1 case number looks like a CPR number and is held back.
       *[other] { $count } case numbers look like CPR numbers and are held back.
    }
hint-list-asks = Look at them in the list. If they are case numbers, take them when the list is loaded, or with --take-anyway.
problem-list-case-in-two-strata = A case is in two groups of the list.
hint-list-case-in-two-strata = Correct the list, or choose another column.
problem-program-not-found = The system does not say where the program is, so spreadsheets cannot be read.
hint-program-not-found = Start the program with its whole path, or ask IT for help.

## The sample

problem-draw-missing = No cases are drawn in this month yet.
hint-draw-missing = Draw the sample first.
problem-draw-too-small = That many per group takes at least { $needed } cases. Nothing is drawn.
hint-draw-too-small = Draw more, or lower the number per group.
problem-draw-larger-than-list = The list has only { $cases } cases. Nothing is drawn.
hint-draw-larger-than-list = Draw fewer.
problem-draw-size-zero = At least one case has to be drawn. Nothing is drawn.
hint-draw-size-zero = Type how many are drawn.
problem-draw-seed = The seed may hold only digits and letters a-z, at most 64. Nothing is drawn.
hint-draw-seed = Change the seed.
problem-draw-seed-source-missing = The seed was typed, but its source is missing. Nothing is drawn.
hint-draw-seed-source-missing = Say where the seed comes from, such as who threw the dice.
problem-area-not-known = There is no area "{ $area }", as typed for the case type "{ $type }". Nothing was saved.
hint-area-not-known = Type one of these: { $known }.
problem-parameter-value = The number for { $name } must be from { $least } to { $most }. Nothing was changed.
hint-parameter-value = Type another number.
problem-redraw-reason-missing = The month was drawn before. Nothing is changed.
hint-redraw-reason-missing = Type why it is drawn again.
problem-label-taken = The label { $label } is taken.
hint-label-taken = Give the team another name.
problem-no-random-numbers = The operating system gave no random numbers, so nothing was drawn.
hint-no-random-numbers = Try again, or type a seed, thrown with dice for instance.
problem-draw-label = A label has only letters a–z, digits and the signs . _ : - and at most 64 characters. Nothing was drawn.
hint-draw-label = Write it as 2026-11:team-nord, for instance.
problem-strata-column-unknown = The column { $column } cannot divide the list into groups.
hint-strata-column-unknown = Use one of these: { $columns }. They are also called case-type, target-group, team, caseworker or outcome.

## The cases

problem-random-only-by-draw = A case becomes random only by being drawn. Nothing is stored.
hint-random-only-by-draw = Choose what the case was picked as.
problem-case-reference-missing = The case number is missing. Nothing is stored.
hint-case-reference-missing = Type the case number.
problem-cpr-as-reference = The case number looks like a CPR number. Nothing is stored.
hint-cpr-as-reference = Type the case's number in its system.
problem-case-in-month-already = The case is in the month already. Nothing is changed.
hint-case-in-month-already = Type another case number.
problem-not-found = It is not there any more.
hint-not-found = Go back one step with Esc and choose again.
problem-case-not-in-sample = The case is no longer in the sample.
hint-case-not-in-sample = Go to the cases and choose another.
problem-case-number-unknown = There is no case no. { $number } in the month.
hint-case-number-unknown = See the numbers in the list of cases.

## Answers and remarks

problem-cpr-in-text = The text has something that looks like a CPR number. It is not saved yet.
hint-cpr-in-text = Take the number out. If it is not one, you can say so and save.
problem-words-too-long = The text is too long.
hint-words-too-long = Write at most { $limit } characters.
problem-reason-missing = A reason is missing.
hint-reason-missing = Write briefly why.
problem-act-date-in-future = The date of the act is in the future.
hint-act-date-in-future = Write the date of the act you judge.
problem-date-in-future = The date is in the future.
hint-date-in-future = Write today or an earlier day.
problem-no-checklist-in-force = No checklist is in force on { $date }.
hint-no-checklist-in-force = See whether the date is right.
problem-unknown-question = The question is not in the checklists of the case.
hint-unknown-question = Go back one step with Esc and choose again.
problem-question-not-asked = The question fell away: the facts of the case say so, or another question is asked instead.
hint-question-not-asked = G shows what decides it. Change the fact first if the question is to be asked.
problem-wrong-kind-of-answer = The answer does not fit the question. It was not saved.
hint-wrong-kind-of-answer = Answer with one of the keys at the bottom.
problem-unknown-code = The cause or consequence is not known. Nothing was saved.
hint-unknown-code = Choose one from the list.
problem-nothing-to-undo = There is nothing more to undo.
hint-nothing-to-undo = Undo works for what you did since you unlocked.
problem-nothing-to-redo = There is nothing to redo.
hint-nothing-to-redo = Redo works right after undo.

## Practice and handbook

problem-not-practising = The practice case is not open.
hint-not-practising = Open it from the menu with F9.
problem-local-note-empty = There is nothing in the note.
hint-local-note-empty = Write what was agreed, or go back with Esc.
problem-local-note-in-practice = Notes cannot be written while you practise.
hint-local-note-in-practice = End the practice with Esc and write the note from the handbook in the menu.
problem-handbook-no-page = There is no page on that question in the checklists that are here now.
hint-handbook-no-page = Go to the handbook from the menu with F9 and search for the question.

## Closing the month

problem-month-closed = The month is closed and cannot be changed.
hint-month-closed = Reopen it with a reason if something must be put right.
problem-month-not-closed = The month is not closed.
hint-month-not-closed = There is nothing to reopen; just carry on.
problem-month-not-ready =
    { $gaps ->
        [one] The month cannot be closed yet. 1 thing is missing.
       *[other] The month cannot be closed yet. { $gaps } things are missing.
    }
hint-month-not-ready = Go through the list. When it is empty the month can be closed.
problem-closing-not-readable = What was locked at the closing cannot be read. Nothing was changed.
hint-closing-not-readable = Bring back the newest copy with tilsyn backup restore.

## Documents

problem-report-not-read-back = The certificate was not written: what should be in the file could not be read back. Nothing was changed.
hint-report-not-read-back = Try again. If it happens again, tell IT.
problem-report-nothing-to-tell = There are no cases in the sample of that month, so there is nothing to write. Nothing was changed.
hint-report-nothing-to-tell = Choose another month, or draw the sample first.
problem-report-not-made = The document could not be made in that format.
hint-report-not-made = Choose another format. What was there before is untouched.
problem-report-period = The period does not fit that document.
hint-report-period = Write it as { $example }.
problem-report-without-pdf = This program was built without PDF.
hint-report-without-pdf = Choose docx or html; both can be saved as PDF.
problem-report-for-programs = Answers can be written as Excel, CSV or JSON only.
hint-report-for-programs = There are too many to be read. Choose one of the three formats.

## A draw certificate that is read

problem-certificate-not-readable = The file is not a draw certificate, or it is damaged.
hint-certificate-not-readable = Use the JSON file that tilsyn wrote.
problem-certificate-foreign = The file is not a draw certificate.
hint-certificate-foreign = Use the JSON file that tilsyn wrote.
problem-certificate-too-new = The certificate was made by a newer version of tilsyn ({ $found }; this one knows up to { $known }).
hint-certificate-too-new = Use the newer version of the program.
problem-certificate-value = The certificate has a value in { $field } that cannot be there.
hint-certificate-value = Use the file as tilsyn wrote it, without changes.
problem-certificate-edited = The certificate was changed or rewritten after tilsyn made it.
hint-certificate-edited = Use the file as tilsyn wrote it.
problem-certificate-does-not-hold = The certificate does not hold. { $first }
hint-certificate-does-not-hold = See whether it is the right list and the right certificate. Otherwise talk to whoever made the draw.

## Checklists

problem-checklist-unknown = There is no checklist { $name }.
hint-checklist-unknown = See them all with tilsyn checklist list.
    .keys = See them all under Checklists.
problem-checklists-faulty =
    { $faults ->
        [one] There is 1 fault in the checklist.
       *[other] There are { $faults } faults in the checklists.
    }
hint-checklists-faulty = Correct the lines and try again. A checklist with faults is not used.
problem-template-unknown = There is no template { $name }.
hint-template-unknown = The templates are called serviceguide and skema.
problem-checklist-file-not-read = The spreadsheet could not be read.
hint-checklist-file-not-read = Save it as .xlsx without a password, and try again.
problem-report-area-unknown = There is no area { $area } in the handbook.
hint-report-area-unknown = See the areas with tilsyn checklist list.
    .keys = See the areas under Checklists.

## Opening the database, and copies of it

problem-locked = The database is locked.
hint-locked = Unlock it with the passphrase.
problem-database-missing = There is no database in { $folder }.
hint-database-missing = Start the program without a command to make one, or choose the folder with --data-dir.
problem-passphrase-needed = The database is locked, and there is no passphrase to unlock it with.
hint-passphrase-needed = Give a file with the passphrase with --passphrase-file, or run the command in a terminal window.
problem-passphrase-file-not-readable = The file { $name } with the passphrase cannot be read.
hint-passphrase-file-not-readable = See whether the path is right and whether you may read the file.
problem-check-findings =
    { $findings ->
        [one] 1 fault was found in the database.
       *[other] { $findings } faults were found in the database.
    } Nothing was changed.
hint-check-findings = Copy the file as it is, then bring the latest good copy back with tilsyn backup restore.
problem-copy-damaged = The copy is damaged and was not used. The database is not touched.
hint-copy-damaged = Choose an older copy from tilsyn backup list.
problem-restore-not-agreed = The copy was verified but not put in place of the database. Nothing was changed.
hint-restore-not-agreed = Answer yes, or run the command again with --yes.
problem-team-unknown = The database is that of { $known } and not of { $team }.
hint-team-unknown = Leave --team out, or choose another folder with --data-dir.

## The window, files and folders

problem-file-exists = There is already a file { $name }. It was not touched.
hint-file-exists = Choose another name, or move the file.
problem-path-not-text = The path has characters that cannot be read.
hint-path-not-text = Give the file another name and try again.
problem-no-home-folder = The system has no folder for your data.
hint-no-home-folder = Choose one with --data-dir.
problem-no-terminal = There is no terminal window to show the program in, or it does not answer. What was saved is saved.
hint-no-terminal = Open a terminal window and start tilsyn in it. Commands without a window are listed by tilsyn help.
problem-output-not-written = The answer could not be written completely.
hint-output-not-written = See whether the disk is full and try again.
problem-demo-folder-taken = There is already a database in { $folder }. It was not touched.
hint-demo-folder-taken = Choose an empty folder with --into, or leave --into out.
problem-demo-folder = The folder of the demonstration cannot be made.
hint-demo-folder = Choose a folder you may write in with --into.
problem-bug = There is a fault in the program. What was saved is saved.
hint-bug = Try again, and tell IT what you did. Run tilsyn check if you want to be sure of your data.

## The command line

problem-calc-lines =
    { $count ->
        [one] 1 line could not be calculated. The others were.
       *[other] { $count } lines could not be calculated. The others were.
    }
hint-calc-lines = Each has its reason in the answer, on the same line.
problem-calc-stream = The lines could not be read, or the answers not written, to the end.
hint-calc-stream = See whether the file can be read and whether the disk is full.
problem-calc-differs =
    { $count ->
        [one] 1 published figure is not the same here.
       *[other] { $count } published figures are not the same here.
    }
hint-calc-differs = Do not trust the figures until this has been looked into. Pass the lines on to whoever publishes the program.
problem-usage = The command was not understood.
hint-usage = See how it is written with --help.
problem-usage-unknown-command = There is no command { $name }.
hint-usage-unknown-command = See them all with tilsyn help.
problem-usage-unknown-argument = { $name } does not belong to this command.
hint-usage-unknown-argument = See what does with --help.
problem-usage-missing = Something is missing: { $name }
hint-usage-missing = See how the command is written with --help.
problem-usage-missing-command = The command needs one more word.
hint-usage-missing-command = See the words with --help.
problem-usage-conflict = { $name } cannot be used together with the rest.
hint-usage-conflict = See how the command is written with --help.
problem-usage-not-text = A word of the command line cannot be read as text.
hint-usage-not-text = Type it again.
problem-usage-value = { $value } does not fit { $name }.
hint-usage-value = See what can be put there with --help.
problem-usage-value-missing = { $name } needs a value.
hint-usage-value-missing = See what can be put there with --help.
