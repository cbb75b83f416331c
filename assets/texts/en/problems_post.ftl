### What went wrong (problem-) and what can be done (hint-): set-ups, sealed months, receipts.

## Sending and fetching

problem-post-while-practising = The practice case is open. Nothing is changed.
hint-post-while-practising = End the practice first.
problem-post-not-read-back = The file { $name } was written but could not be read back as it should be. Do not send it.
hint-post-not-read-back = Choose another folder or drive, and try again.
problem-own-keys-unreadable = The program's own keys in the database cannot be read. Nothing is changed.
hint-own-keys-unreadable = Run tilsyn check and put the newest good copy back.
problem-centre-team-unknown = The centre has no team { $team }. Nothing is changed.
hint-centre-team-unknown = See the names with tilsyn setup teams.
    .keys = See the names under 1 Teams on the first page.
problem-team-is-own = That is your own team. Nothing is changed.
hint-team-is-own = Give the team another name in the settings.
problem-team-ends-before-it-begins = The team would end before it begins. Nothing is changed.
hint-team-ends-before-it-begins = Correct the date.
problem-deadline-too-late = The deadline can be at most { $limit } working days after the month. Nothing is changed.
hint-deadline-too-late = Write a smaller number.

## The set-up file

problem-setup-not-made = The set-up could not be made. Nothing is changed.
hint-setup-not-made = See whether names and checklists are in order, and try again.
problem-setup-missing = The centre's set-up is not in use, so the package has no recipient. Nothing is changed.
hint-setup-missing = Ask the centre for its set-up file and start using it.
problem-setup-words-not-compared = { $centre } is not known here yet. The words are: { $words }. Nothing is changed.
hint-setup-words-not-compared = Call the centre and compare the six words. On the command line they are written after --words.
problem-setup-key-changed = WARNING: the set-up from { $centre } has another key than before. The words are: { $words }. Nothing is changed.
hint-setup-key-changed = Call the centre on a number you know. If the words differ, the file is not from the centre.
problem-setup-words-differ = The words are not those of the set-up. Nothing is changed.
hint-setup-words-differ = Call the centre again. If the words differ, the file is not from the centre.
problem-setup-not-one = The file is not a set-up file from tilsyn. Nothing is changed.
hint-setup-not-one = Choose another file.
problem-department-setup-missing = The department is not known here yet. Nothing is changed.
hint-department-setup-missing = Start using the department's set-up file first.
problem-quarter-not-submitted = The quarter is not submitted, so there is nothing to send.
hint-quarter-not-submitted = Write the analysis, approve and submit the quarter first.
problem-quarter-has-cpr = A text in the quarter looks like a CPR number. Nothing is sent.
hint-quarter-has-cpr = Open the quarter again, correct the text and submit again.
problem-cases-at-the-centre = The cases behind the figure are at the centres. Here are only figures.
hint-cases-at-the-centre = Ask the centre; it can open each case.
problem-setup-nobody-above = A department does not use a set-up. Nothing is changed.
hint-setup-nobody-above = Give a set-up to the centres yourself.
problem-setup-for-centres = The set-up is from the department for its centres. Nothing is changed.
hint-setup-for-centres = Ask your centre for its own set-up file.
problem-cases-a-quarter = The number of cases a quarter does not fit. Nothing is saved.
hint-cases-a-quarter = Type a number from 1 to 100,000.
problem-setup-changed = The set-up file was changed or damaged after the centre made it. Nothing is changed.
hint-setup-changed = Ask the centre to send it again.
problem-setup-too-new = The set-up file was made with a newer version of tilsyn ({ $found }; this one knows up to { $known }). Nothing is changed.
hint-setup-too-new = Ask IT for the new version.
problem-setup-not-as-written = The set-up file is not as tilsyn writes it. Nothing is changed.
hint-setup-not-as-written = Ask the centre for a new one.
problem-setup-older = Set-up no. { $number } is older than no. { $known }, which is in use. Nothing is changed.
hint-setup-older = Ask the centre for the newest one.
problem-setup-contrary = Set-up no. { $number } is in use with other content. Nothing is changed.
hint-setup-contrary = Ask the centre for a new one with a higher number.
problem-setup-checklists-faulty = A checklist in the set-up has faults. Nothing is changed.
hint-setup-checklists-faulty = Ask the centre to correct it.
problem-setup-checklists-contrary = The checklists in the set-up do not fit together with those that are here. Nothing is changed.
hint-setup-checklists-contrary = Compare the folder checklists with the centre's.

## Packages

problem-package-not-made = The package could not be made from the closed month. Nothing is changed.
hint-package-not-made = Write to IT and say which month it is.
problem-package-too-large = The month is too large for a package. Nothing is changed.
hint-package-too-large = Ask the centre for a set-up without remarks.
problem-sender-words-not-compared = The sender is not known as { $team }. Nothing is taken in.
hint-sender-words-not-compared = Call the team and compare the six words.
problem-received-unknown = No package taken in begins with { $name }, or several do. Nothing is changed.
hint-received-unknown = Write more digits.
problem-received-not-contrary = There is nothing to choose between for { $name }. Nothing is changed.
hint-received-not-contrary = See what is contrary with tilsyn quarter status.
    .keys = See what is contrary on the first page: the cell with !.

## Receipts

problem-receipt-not-made = The receipt could not be made. The package is taken in.
hint-receipt-not-made = Take the same package in again to get the receipt.
problem-receipt-not-one = The file is not a receipt from tilsyn. Nothing is changed.
hint-receipt-not-one = Choose another file.
problem-receipt-too-new = The receipt was made with a newer version of tilsyn. Nothing is changed.
hint-receipt-too-new = Ask IT for the new version.
problem-receipt-changed = The receipt was changed or damaged. Nothing is changed.
hint-receipt-changed = Ask the centre to send it again.
problem-receipt-for-somebody-else = The receipt is for another team. Nothing is changed.
hint-receipt-for-somebody-else = Choose another file.
problem-receipt-not-of-the-centre = The receipt is not from the centre you know. Nothing is changed.
hint-receipt-not-of-the-centre = Call the centre.
problem-receipt-of-nothing-sent = The receipt is of a package that was not made here. Nothing is changed.
hint-receipt-of-nothing-sent = See whether it is for another computer.

## Several files and months at a time

problem-too-many-months = At most { $limit } months can be shown at a time.
hint-too-many-months = Choose a shorter period.
problem-unit-unknown = The database is for { $known } and not for { $unit }.
hint-unit-unknown = Leave --unit out, or choose another folder with --data-dir.
problem-files-contrary =
    { $count ->
        [one] 1 package is contrary to another. Both are kept, and neither counts.
       *[other] { $count } packages are contrary to others. All are kept, and none of them counts.
    }
hint-files-contrary = Ask the team, and choose with tilsyn package choose.
    .keys = Ask the team, and choose on the first page: Enter on the cell with !.
problem-files-of-unknown-senders =
    { $count ->
        [one] 1 file is from a sender who is not known. It is not taken in.
       *[other] { $count } files are from senders who are not known. They are not taken in.
    }
hint-files-of-unknown-senders = Call the team, compare the words, and write them after --words.
problem-files-words-differ =
    { $count ->
        [one] The words are not those of the file's sender. It is not taken in.
       *[other] The words are not those of any sender of the { $count } files. They are not taken in.
    }
hint-files-words-differ = Call the team again. If the words differ, the file is not from the team.
problem-files-refused =
    { $count ->
        [one] 1 file is refused. The others are taken in, each by itself.
       *[other] { $count } files are refused. The others are taken in, each by itself.
    }
hint-files-refused = See why at each file, and ask to have it sent again.
problem-post-no-room = There is no room for the file { $name } there. Nothing has changed, and the package is kept here.
hint-post-no-room = Make room, or choose another folder, and try again.
