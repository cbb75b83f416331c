### Personal data: how long they are kept, what is held about a case, and what was erased.

personal-data-title = Personal data and how long they are kept
personal-data-rule = Case numbers and remarks are erased { $words } months after the month was closed. Single answers, dates and codes of caseworkers are erased after { $answers } months.
personal-data-nothing-due = Nothing is old enough to be erased today.
personal-data-due = Due to be erased
personal-data-due-words = { $month }, { $team }: { $held }.
personal-data-due-answers = { $month }, { $team }, the answers too: { $held }.
personal-data-goes =
    { $months ->
        [one] Erased for 1 month: { $held }.
       *[other] Erased for { $months } months: { $held }.
    }
personal-data-copies =
    { $n ->
        [0] A new copy of the database is made.
        [one] A new copy of the database is made, and 1 older copy on this computer goes too.
       *[other] A new copy of the database is made, and { $n } older copies on this computer go too.
    }
personal-data-next = Next due: { $date }.
personal-data-left-open = Not closed, and therefore not erased: { $months }. Close the months, and the time limits apply to them.
personal-data-stays = Figures, reports and sealed months stay. They hold no case numbers, remarks, dates or caseworkers.
personal-data-log = Erased before
personal-data-log-line = { $at }, { $who }: { $month }, { $rule } – { $held }.
personal-data-log-time = the time was up
personal-data-log-case = a single case
personal-data-erased = Erased: { $held }. The database was rewritten, a new copy was made, and { $copies ->
        [one] 1 older copy is gone
       *[other] { $copies } older copies are gone
    }.
personal-data-erase-key = Erase
personal-data-find-key = Find a case
personal-data-look-key = Find
personal-data-times-key = Times
personal-data-papers-key = Papers
personal-data-times-why = How long may it stay after the month was closed? The municipality decides. Ask your data protection officer (DPO) when in doubt.
personal-data-find-why = Type the case number to see everything this database holds about the case.
personal-data-months = months
personal-data-words-label = Numbers, remarks
personal-data-answers-label = Answers and dates
personal-data-reference-label = Case number
personal-data-times-stored = The times are stored.
palette-personal-data = Personal data and how long they are kept
palette-personal-data-synonyms = gdpr erase deletion access retention dpo lost stolen equipment record

erase-title = Erase for good? It cannot be undone
erase-word = erase
erase-type = Type { $word } to erase:

case-held-title = What is held about the case
case-held-write-key = Write to a file
case-held-erase = The case number { $reference } and all words about the case are erased. The answers stay without a case number until their time is up.

holdings-rows =
    { $n ->
        [one] 1 case number on a list
       *[other] { $n } case numbers on lists
    }
holdings-references =
    { $n ->
        [one] the number of 1 reviewed case
       *[other] the numbers of { $n } reviewed cases
    }
holdings-notes =
    { $n ->
        [one] 1 remark
       *[other] { $n } remarks
    }
holdings-answers =
    { $n ->
        [one] 1 answer
       *[other] { $n } answers
    }
holdings-files =
    { $n ->
        [one] 1 sealed file with case numbers or remarks
       *[other] { $n } sealed files with case numbers or remarks
    }

case-data-title = What is held about case { $reference }
case-data-nothing = This database holds nothing about that case.
case-data-month-closed = { $month }, { $team } (closed)
case-data-month-open = { $month }, { $team } (open)
case-data-row = On the case list: { $cells }
case-data-row-bare = On the case list, with its number only
case-data-review = Reviewed as case { $n } ({ $stream })
case-data-answer = – { $question } Answer: { $answer }
case-data-note = – { $question } Written: { $words }
case-data-note-case = – Written about the case: { $words }
case-data-received = Received from { $team }: { $month }, version { $version }, as case { $n }
case-data-received-elsewhere = If you erase it here, it is still in the sealed file that came, and with the team. Delete the file where it lies, and ask the team to erase the case.

## Personal data

problem-retention = The times must be whole months from { $least } to { $most }, and answers cannot go before remarks. Nothing is changed.
hint-retention = Change the numbers.
problem-nothing-to-erase = Nothing is old enough to be erased. Nothing is changed.
hint-nothing-to-erase = See the times under Personal data in the menu.
problem-case-not-held = This database holds nothing about that case.
hint-case-not-held = Check that the number is typed correctly.
problem-reference-missing = A case number is missing.
hint-reference-missing = Type it as it is on the case list.
problem-erase-month-open = The case is in { $month }, which is not closed. Nothing is erased.
hint-erase-month-open = Close the month first, or take the case out of the sample.
problem-erase-not-agreed = Nothing is erased.
hint-erase-not-agreed = Answer yes, or run the command again with --yes.
problem-answers-erased = The answers of that month were erased when their time was up.
hint-answers-erased = The month's figures and report are still there. See them under months.
problem-package-erased = The sealed file held case numbers or remarks and was erased when its time was up.
hint-package-erased = The centre has its own. Ask there.
problem-personal-data-while-practising = The practice case is invented and has no personal data.
hint-personal-data-while-practising = Leave the practice first.

cli-about-data = What is held about cases, and how it is erased
cli-about-data-find = Shows everything held about a case number.
cli-about-data-export = Writes everything held about a case number to two files.
cli-about-data-erase = Erases what is due, or everything about one case.
cli-about-data-log = Shows the times, and what was erased before.
cli-about-data-papers = Writes the sheet for lost equipment and the note for the municipality's records.
cli-arg-data-find-reference = The case number
cli-arg-data-export-reference = The case number
cli-arg-data-erase-case = This case only
cli-arg-data-erase-dry-run = Only show what would be erased
cli-arg-data-erase-yes = Do not ask first
cli-value-ref = CASE_NUMBER
cli-erase-ask = Erase for good? It cannot be undone. (y/n)

sheet-lost-heading = LOST EQUIPMENT: WHAT WAS ON THE COMPUTER?
sheet-lost-who = Written { $date } by { $who }, { $team }.
sheet-lost-encrypted = The database and its copies are encrypted (AES-256). Without the passphrase or the recovery code nobody can read them. Each attempt to guess the passphrase takes about a second on an ordinary computer.
sheet-lost-plain = The database is NOT encrypted. It is a demonstration on invented data only.
sheet-lost-what = The database held:
sheet-lost-months = – months: { $n }
sheet-lost-rows = – case numbers on case lists: { $n }
sheet-lost-cases = – case numbers of reviewed cases: { $n }
sheet-lost-answers = – answers to questions about casework: { $n }
sheet-lost-notes = – remarks: { $n }
sheet-lost-received = – months received from teams: { $n }
sheet-lost-copies = – copies of the database: { $n }
sheet-lost-reports = Outside the database, NOT encrypted by tilsyn: { $n } files in { $folder }. Check whether there are case numbers in them.
sheet-lost-not = The database did not hold: names of citizens or of staff in cases, or CPR numbers. The program does not store them.
sheet-lost-gone = Months that were not closed, and may be lost if there is no copy elsewhere: { $n }
sheet-lost-now = Do this now:
sheet-lost-step-tell = 1. Tell your manager, IT and the data protection officer (DPO) at once. It is not your fault when something is stolen.
sheet-lost-step-72 = 2. The municipality judges whether the breach must be notified to Datatilsynet. That must be done within 72 hours, unless it is unlikely to harm anybody (regulation (EU) 2016/679 article 33).
sheet-lost-step-passphrase = 3. Was the passphrase or the paper with the recovery code with the computer? Then the data is not protected: say so. A new passphrase helps on your own new computer only, not on the lost one.
sheet-lost-step-reports = 4. What else was there: reports, exports, e-mails, USB sticks?
sheet-lost-step-again = 5. Install tilsyn on a new computer and restore the latest copy. Then set a new passphrase and make a new recovery code.

sheet-note-heading = NOTE FOR THE MUNICIPALITY'S RECORD OF PROCESSING (draft)
sheet-note-draft = Filled in as far as the program knows. The municipality and its data protection officer (DPO) read, change and approve it. References are to regulation (EU) 2016/679.
sheet-note-controller = Controller: the municipality. (Name, contact and DPO to be filled in.)
sheet-note-purpose = Purpose: management reviews of casework. A sample of the month's cases is reviewed by a checklist, so that errors are found, put right and prevented.
sheet-note-basis = Legal basis (to be confirmed by the DPO): article 6(1)(c) and (e); for health data article 9(2)(f) and (g), and the Danish Data Protection Act section 7.
sheet-note-people = Data subjects: citizens with a case in the drawn months, indirectly by case number. Caseworkers, by a code that only the team knows. The user, by name and initials.
sheet-note-data = Data: case number, case type, dates, answers about casework and short remarks. Not: name, address, CPR number, documents. CPR numbers are stopped when they are typed or read in.
sheet-note-receivers = Recipients: the centre, which gets the month's answers without dates and caseworkers. Case numbers and remarks only if the centre has chosen to have them. Nobody else. The program sends nothing over a network.
sheet-note-erasure = Erasure: case numbers and remarks { $words } months after the month was closed, answers after { $answers } months. Figures that identify nobody stay. Erasure takes the journal and the copies on the computer too, and is recorded.
sheet-note-security = Security: the database is encrypted (SQLCipher, AES-256, key behind passphrase and recovery code). { $minutes ->
        [0] The screen does not lock by itself.
        [one] The screen locks after 1 minute.
       *[other] The screen locks after { $minutes } minutes.
    } Files can be read by the user only. Every change is kept in a chained journal. Packages to the centre are signed and encrypted.
sheet-note-processor = Processor: none. The program runs on the municipality's own computer without a network and sends nothing to its maker.
sheet-note-rights = Access and erasure: everything about a case number can be found, written out and erased in the program (articles 15 and 17).
sheet-note-screening = Screening, article 35: sensitive data: yes, indirectly. Vulnerable data subjects: yes. Large scale: no, a sample. Automated decisions, profiling, monitoring, new technology, matching: no. Two criteria speak for an impact assessment: the municipality decides.
sheet-note-rest = Risks that remain: malicious programs while the database is open; somebody who has both the file and the passphrase; reports once they are written; a photograph of the screen.
