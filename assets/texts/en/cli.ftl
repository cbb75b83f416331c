### The command line: help and answers.

## Headings of help

cli-usage-heading = Usage:
cli-commands-heading = Commands
cli-arguments-heading = Arguments
cli-options-heading = Options
cli-usage-options = OPTIONS
cli-usage-command = COMMAND
cli-value-area = AREA
cli-value-cause = CAUSE
cli-value-part = PART
cli-value-question = QUESTION
cli-value-state = STATE
cli-value-certificate = CERTIFICATE
cli-value-column = COLUMN
cli-value-command = COMMAND
cli-value-date = DATE
cli-value-dir = DIR
cli-value-file = FILE
cli-value-format = FORMAT
cli-value-hash = DIGITS
cli-value-kind = KIND
cli-value-label = LABEL
cli-value-method = METHOD
cli-value-name = NAME
cli-value-number = NUMBER
cli-value-period = PERIOD
cli-value-seed = SEED
cli-value-shell = SHELL
cli-value-team = TEAM
cli-value-text = TEXT
cli-value-unit = UNIT
cli-value-words = WORDS
cli-value-yyyy = YYYY
cli-exit-codes =
    Exit codes: 0 done; 1 refused, and you can put it right; 2 wrong usage; 3 damaged or unknown file, nothing changed; 4 something outside the program (disk, permissions, open elsewhere); 70 a fault in the program.

## What the commands do

cli-about = Management reviews of cases: the sample, the review and the closed month. Without a command the program opens.
cli-about-demo = Makes invented data in a folder of its own and opens them. Your own data are not touched.
cli-about-cases = Case lists
cli-about-cases-check = Reads a case list as an import would and says what is in it. Nothing is changed.
cli-about-sample = Samples without a database
cli-about-sample-draw = Draws by the published method tilsyn1, which anybody can repeat.
cli-about-sample-verify = Draws again and compares with a draw certificate.
cli-about-checklist = Checklists
cli-about-checklist-list = Shows all checklists.
cli-about-checklist-show = Shows one checklist with its questions and legal basis.
cli-about-checklist-diff = Shows what differs between two versions of a checklist, and what cannot be compared.
cli-about-checklist-check = Finds every fault of checklist files, with line and question.
cli-about-checklist-import = Starts using a checklist of the municipality's own, from a spreadsheet or a TOML file. If it has faults, all are shown with row and cell.
cli-about-checklist-template = Writes a template to fill in in a spreadsheet and then import.
cli-about-checklist-export = Writes a checklist to a file that can be changed and given a new version number.
cli-about-month = The month of the team
cli-about-month-status = Shows how far the month is and what is missing.
cli-about-month-close = Closes the month, or says everything that is missing.
cli-about-month-reopen = Opens a closed month again. The closed version is kept.
cli-about-package = Sealed months from team to centre
cli-about-package-write = Seals a closed month for the centre and reads the file back.
cli-about-package-inspect = Shows what a file is. Nothing is taken in.
cli-about-package-import = Takes packages in from files and folders, each by itself.
cli-about-package-choose = Chooses between two packages of one month and version.
cli-about-package-receipt = Takes in the centre's receipt.
cli-about-package-inbox = Shows new files in the watched folder.
cli-about-setup = The set-up from centre to teams
cli-about-setup-write = Writes the centre's set-up file for the teams.
cli-about-setup-inspect = Shows what a set-up file says and changes.
cli-about-setup-import = Starts using the centre's set-up file.
cli-about-setup-teams = Shows the teams of the centre.
cli-about-setup-team = Adds a team, changes it or ends it.
cli-about-setup-centre = Shows and changes what the centre asks of its teams.
cli-about-quarter = The centre's quarter
cli-about-quarter-status = Shows who has delivered and how far they came.
cli-about-quarter-figures = Shows the quarter's figures with their reservations.
cli-about-quarter-cases = Shows the cases behind a figure.
cli-about-quarter-question = Shows one question over the quarters.
cli-about-quarter-analysis = Shows the seven parts of the analysis with suggestions.
cli-about-quarter-write = Writes a part of the analysis.
cli-about-quarter-move = Moves the quarter to another state.
cli-about-quarter-send = Seals a submitted quarter for the department.
cli-about-report = Writes a report.
cli-about-template = Your own template for papers: name, logo, colours and fixed phrases.
cli-about-template-check = Tries the template in every format, with file and line of what is wrong.
cli-about-template-export = Writes the program's template to a folder, to be changed.
cli-about-backup = Copies of the database
cli-about-backup-now = Makes a copy and verifies it.
cli-about-backup-list = Shows the copies there are.
cli-about-backup-restore = Puts a copy in place of the database. The file that was there is kept beside it.
cli-about-check = Checks the database.
cli-about-calc = Calculates the statistics: one line of JSON in, one line of JSON out. With self-check, published figures are recomputed.
cli-about-completions = Writes completions of commands for a shell.
cli-about-man = Writes manual pages.
cli-about-help = Shows help on a command.

## Arguments

cli-arg-help = Show help
cli-arg-version = Show the program's version
cli-arg-data-dir = Folder of the database, settings and copies [TILSYN_DATA_DIR]
cli-arg-lang = Language: da or en [TILSYN_LANG]
cli-arg-now = Takes this as the time, such as 2026-11-21T14:32:07+01:00 [TILSYN_NOW]
cli-arg-passphrase-file = File with the passphrase on its first line [TILSYN_PASSPHRASE_FILE]
cli-arg-json = Write the answer as one JSON document
cli-arg-demo-scale = How much: month, centre, city or country
cli-arg-demo-years = How many years of closed months before this one
cli-arg-demo-into = Folder it is made in; otherwise a new temporary one
cli-arg-demo-no-open = Only make it, do not open it
cli-arg-cases-check-file = The case list: CSV, XLSX or ODS
cli-arg-sample-draw-cases = The case list: CSV, XLSX or ODS
cli-arg-sample-draw-size = How many cases are drawn
cli-arg-sample-draw-mark = What the draw is for, such as 2026-11:team-nord
cli-arg-sample-draw-seed = Seed, thrown with dice for instance; otherwise from the operating system
cli-arg-sample-draw-seed-source = Where the seed comes from, such as who threw the dice; shown in the certificate
cli-arg-sample-draw-strata = The column that divides the cases into groups
cli-arg-sample-draw-allocation = How the groups share: equal (the default) or proportional
cli-arg-sample-draw-minimum = The fewest from each group; 1 unless you say otherwise
cli-arg-sample-draw-certificate = File the draw certificate is written to
cli-arg-sample-draw-take-anyway = Also take case numbers that look like CPR numbers. Only when you have looked at them
cli-arg-sample-verify-certificate = The draw certificate
cli-arg-sample-verify-cases = The case list it was drawn from
cli-arg-sample-verify-strata = The column that divides the cases into groups
cli-arg-checklist-show-id = Id of the checklist, such as syg or syg@1
cli-arg-checklist-diff-earlier = The earlier version, e.g. syg@1
cli-arg-checklist-diff-later = The later version, e.g. syg@2
cli-arg-checklist-check-files = The files
cli-arg-checklist-import-file = The file: xlsx, ods or toml
cli-arg-checklist-template-name = The template: serviceguide or skema
cli-arg-checklist-template-format = Form: xlsx or toml
cli-arg-checklist-template-out = The file that is written
cli-arg-checklist-export-id = Id of the checklist, such as syg or syg@1
cli-arg-checklist-export-format = Form: toml or xlsx
cli-arg-checklist-export-out = The file that is written
cli-arg-team = The team; it must be that of the database
cli-arg-month = The month as 2026-11; otherwise the one under way
cli-arg-month-reopen-reason = Why the month is opened
cli-arg-package-write-out = The file; otherwise its own name among the reports
cli-arg-package-inspect-file = The file or a folder
cli-arg-package-import-files = Files and folders
cli-arg-package-import-sender-words = The sender's six words as the team read them aloud
cli-arg-package-import-instead = The team's earlier keys are no longer valid
cli-arg-package-choose-hash = The first digits of the package's SHA-256, at least 8
cli-arg-package-choose-reason = Why it counts
cli-arg-package-receipt-file = The receipt
cli-arg-setup-write-out = The file; otherwise its own name among the reports
cli-arg-setup-inspect-file = The set-up file
cli-arg-setup-import-file = The set-up file
cli-arg-setup-import-centre-words = The centre's six words as the centre read them aloud
cli-arg-setup-team-name = The team's name
cli-arg-setup-team-cases = Cases planned a month
cli-arg-setup-team-from = The team's first day, such as 2026-01-01
cli-arg-setup-team-until = The team's last day; the team ends
cli-arg-setup-centre-department = The department above the centre
cli-arg-setup-centre-deadline = Working day of the next month a package must be in by; 0 is the month's own last one
cli-arg-setup-centre-references = Packages include case numbers: true or false
cli-arg-setup-centre-remarks = Packages include remarks: true or false
cli-arg-setup-centre-inbox = Folder that is watched
cli-arg-unit = The centre; it must be the database's
cli-arg-quarter = The quarter as 2026-Q4; otherwise the present one
cli-arg-year = A whole year instead
cli-arg-quarter-figures-area = Only cases of one case area, such as syg
cli-arg-quarter-cases-area = Only cases of one case area, such as syg
cli-arg-quarter-cases-team = Only one team
cli-arg-quarter-cases-question = Where this question was not in order, such as gen-10
cli-arg-quarter-cases-meaning = The number of the question's meaning
cli-arg-quarter-cases-kind = With a finding of this kind, such as frist
cli-arg-quarter-cases-cause = With a finding of this cause, such as time
cli-arg-quarter-cases-severity = With a finding at least this grave
cli-arg-quarter-cases-good-practice = With something worth sharing
cli-arg-quarter-question-question = The question, such as gen-10
cli-arg-quarter-question-meaning = The number of the question's meaning
cli-arg-quarter-write-part = The part
cli-arg-quarter-write-text = The text
cli-arg-quarter-move-to = Where to
cli-arg-quarter-move-reason = Why; needed for reopening
cli-arg-quarter-move-signed-by = The centre manager's name; needed for submitting
cli-arg-quarter-send-quarter = The quarter such as 2026-Q4; otherwise the last one that is over
cli-arg-quarter-send-out = The file; otherwise its usual name among the reports
cli-arg-report-kind = What is written: month, learning-sheet, draw-certificate, analysis, initiatives, follow-up, submission, action-plan, committee, year-folder, code, targets, handbook, guide or answers
cli-arg-report-unit = The team or the centre; it must be that of the database
cli-arg-report-period = The month as 2026-11, the quarter as 2026-Q4 or the year as 2026; else the month under way or the last whole quarter
cli-arg-report-format = Formats with commas between: { $formats }
cli-arg-report-out = The folder that is written to
cli-arg-report-area = The case area, for the handbook of one area
cli-arg-report-case = Number of the case in the month, for a learning sheet about one case
cli-arg-report-name = A name on the learning sheet. It is not stored
cli-arg-report-public = The draw certificate without case numbers
cli-arg-report-plain-csv = CSV for programs: commas and decimal points
cli-arg-template-check-folder = Folder of the template; otherwise report in the data folder
cli-arg-template-check-out = Folder a specimen is written to in every format
cli-arg-template-export-folder = The folder that is written to
cli-arg-backup-restore-file = The copy
cli-arg-backup-restore-yes = Do not ask first
cli-arg-check-full = Every page, every row and every seal
cli-arg-calc-method = The method, such as ci_hypergeometric, or self-check. Type any other word to see them all
cli-arg-completions-shell = bash, zsh, fish, elvish or powershell
cli-arg-man-out = The folder that is written to
cli-arg-help-command = The words of the command

## Answers

cli-indented = { "  " }{ $line }
cli-written = Written: { $path }
cli-passphrase = Passphrase:
cli-progress = Month { $done } of { $of }
cli-cases-read = { $name }: { $how }.
cli-cases-taken =
    { $cases ->
        [one] 1 case can be loaded.
       *[other] { $cases } cases can be loaded.
    } Repetitions: { $duplicates }. Refused lines: { $refused }.
cli-cases-columns = Columns:
cli-cases-column = { "  " }{ $name }: { $role }
cli-cases-remarks = Remarks:
cli-column = The column "{ $header }": { $role }
cli-reference-like-cpr = Line { $line }: the case number looks like a CPR number.
cli-drawn =
    { $drawn ->
        [one] 1 case
       *[other] { $drawn } cases
    } drawn from { $cases }. Repetitions in the list: { $duplicates }.
cli-drawn-by = Method { $method }, seed { $seed }, label { $label }.
cli-drawn-frame = Fingerprint of the list (SHA-256): { $sha256 }
cli-drawn-case = { $ticket }  { $id }
cli-drawn-case-stratum = { $ticket }  { $id }  { $stratum }
cli-verify-drawn-again = The certificate holds. The draw { $label } was done again and gave the same { $drawn } of { $cases } cases.
cli-verify-consistent = The certificate does not contradict itself, but without the case list the draw { $label } cannot be repeated. Give the list with --cases.
cli-checklist-line = { $name }  { $title }, { $questions } questions, { $validity }
cli-checklist-own = { $name }  { $title }, { $questions } questions, { $validity } (own)
cli-checklist-draft = { $name }  { $title }, { $questions } questions, { $validity } (draft)
cli-checklist-always = without limit of dates
cli-checklist-from = for dates of the act from { $from }
cli-checklist-until = for dates of the act until { $to }
cli-checklist-between = for dates of the act { $from } to { $to }
cli-checklist-question = { "  " }{ $label } ({ $id }): { $words }
cli-checklist-legal = { "      " }{ $basis } (verified { $on } by { $by })
cli-checklist-legal-unverified = { "      " }{ $basis } (not verified)
cli-checklists-sound =
    { $count ->
        [one] No faults in the checklist.
       *[other] No faults in the { $count } checklists.
    }
cli-checklist-imported = The checklist { $name } is in { $path } and is used for cases whose date of the act is in its period. The centre needs it too: until it has it, months wait there.
cli-checklist-imported-draft = The checklist { $name } is in { $path }. It is a draft and never chosen by itself.
cli-fault-line = { $line }
cli-usage-suggestion = Did you mean { $name }?
cli-usage-values = It can be: { $values }
cli-month-heading = { $team }, { $month }
cli-month-open =
    { $days ->
        [one] Open. Due { $date }; 1 working day is left.
       *[other] Open. Due { $date }; { $days } working days are left.
    }
cli-month-closed = Closed { $date } by { $by }, version { $version }, seal { $seal }.
cli-month-list =
    { $cases ->
        [one] Case list: 1 case.
       *[other] Case list: { $cases } cases.
    }
cli-month-cases = Reviewed: { $done } of { $cases } cases.
cli-month-critical =
    { $count ->
        [one] 1 critical matter is not handled.
       *[other] { $count } critical matters are not handled.
    }
cli-month-gaps =
    { $gaps ->
        [one] 1 thing is missing:
       *[other] { $gaps } things are missing:
    }
cli-month-gap-answers =
    { $count ->
        [one] Case { $number }: 1 answer is missing.
       *[other] Case { $number }: { $count } answers are missing.
    }
cli-teams =
    { $count ->
        [one] 1 team:
       *[other] { $count } teams:
    }
    .department =
        { $count ->
            [one] 1 centre:
           *[other] { $count } centres:
        }
cli-team = { "  " }{ $name }: { $cases } cases a month from { $from }, known keys: { $keys }
    .department = { "  " }{ $name }: { $cases } cases a quarter from { $from }, known keys: { $keys }
cli-team-ended = { "  " }{ $name }: { $cases } cases a month { $from } to { $to }, known keys: { $keys }
    .department = { "  " }{ $name }: { $cases } cases a quarter { $from } to { $to }, known keys: { $keys }
cli-centre-department = Department: { $name }
cli-centre-inbox = The folder { $folder } is watched
cli-setup-written = Set-up no. { $number } is written and read back: { $path }
cli-setup-same = Set-up no. { $number } still says the same and is written again: { $path }
cli-setup-holds = Teams: { $teams }. Checklists in force: { $lists }.
    .department = Centres: { $teams }. Checklists in force: { $lists }.
cli-setup-words = The centre's words: { $words }
    .department = The department's words: { $words }
cli-setup-of = { $centre }, set-up no. { $number } of { $date }
cli-setup-checklist = The checklist { $name }
cli-package-written = { $team }, { $month }, version { $version }: the package is sealed, written and read back: { $path }
cli-package-again = { $team }, { $month }, version { $version }: the same package is written again and read back: { $path }
cli-package-words = Words of the content: { $words }
cli-package-sender = The sender's words: { $words }
cli-package-recipient = Only { $name } can open it. The centre's words: { $words }
    .department = Only { $name } can open it. The department's words: { $words }
cli-package-extras = With it go { $references } case references and { $remarks } remarks.
cli-package-kept-back =
    { $count ->
        [one] 1 text is kept back because it looks like a CPR number.
       *[other] { $count } texts are kept back because they look like CPR numbers.
    }
cli-file = { $name }: { $fate }
cli-copy = { $path } ({ $size } kB)
cli-no-copies = There are no copies in { $folder }.
cli-restored = The copy { $path } is the database now.
cli-restored-aside = The file that was there before is kept as { $path }.
cli-restore-ask = The copy is verified. Put it in place of the database? The present file is kept beside it. Type yes:
cli-check-quick = The database is in order. The journal has { $entries } entries. Every page and every row is checked with --full.
cli-check-full = The database is in order: every page, every row and every seal. The journal has { $entries } entries.
cli-calc-agrees = equal: { $name } = { $published } ({ $source })
cli-calc-differs = different: { $name }, printed { $published }, computed { $computed } ({ $source })
cli-calc-nothing = nothing
cli-calc-summary = { $agree } of { $of } equal
cli-demo-made =
    { $months ->
        [0] { $team }: { $listed } cases in the list, { $drawn } drawn, { $done } reviewed.
        [one] { $team }: { $listed } cases in the list, { $drawn } drawn, { $done } reviewed. Before that 1 closed month.
       *[other] { $team }: { $listed } cases in the list, { $drawn } drawn, { $done } reviewed. Before that { $months } closed months.
    }
cli-demo-centre-made = { $centre }: { $teams } teams, { $months } months, { $cases } cases
cli-demo-folder = Invented data in { $folder }

## What a check of the database finds

check-damaged = The file is damaged: { $what }
check-page = A page does not have the content it was stored with: { $what }
check-structure = The structure of the file does not fit: { $what }
check-foreign-keys =
    { $count ->
        [one] 1 row points to something that is not there.
       *[other] { $count } rows point to something that is not there.
    }
check-journal-broken = Journal, entry { $entry }: the chain does not fit.
check-journal-changed = Journal, entry { $entry }: the content was changed.
check-journal-gap = Journal, entry { $entry }: is missing.
check-row = A row of { $table } is not what the journal says: { $row }
check-list-changed = Case list no. { $id } was changed after it was loaded.
check-seal = Closing no. { $id }: the seal does not fit.
check-setup = Set-up no. { $id } is no longer the one that was given out or put into use.
check-received = The package taken in as no. { $id } is no longer the one that was taken in.
check-counts = Month { $month }: the stored figures do not fit the cases.
check-checklist-unknown = Checklist { $id }, version { $version }, was used but is not known here. Put its file back into the folder checklists.

## Where a draw certificate does not hold

mismatch-method = The method { $name } is not known.
mismatch-locked-after-drawn = The list was locked after the draw.
mismatch-strata = The groups do not fit the allocation.
mismatch-stratum-twice = The group { $name } is named twice.
mismatch-population-sum = The certificate says { $stated } cases in the list; the groups add up to { $found }.
mismatch-sample-sum = The certificate says { $stated } cases; the numbers add up to { $found }.
mismatch-allocation = Group { $name }: the certificate says { $stated } drawn; the rule gives { $found }.
mismatch-allocation-impossible = The sample cannot be shared out by the rule stated.
mismatch-selected-count = The certificate says { $stated } drawn; { $found } are named.
mismatch-selected-twice = The case { $name } is named twice.
mismatch-ticket = The case { $name } has a wrong ticket.
mismatch-frame-size = The certificate says { $stated } cases in the list; it has { $found }.
mismatch-frame-fingerprint = It is another list: the certificate has the fingerprint { $stated }, the list { $found }.
mismatch-in-two-strata = The case { $name } is in two groups of the list.
mismatch-outside-strata =
    { $count ->
        [one] 1 case of the list belongs to none of the certificate's groups.
       *[other] { $count } cases of the list belong to none of the certificate's groups.
    }
mismatch-stratum-population = Group { $name }: the certificate says { $stated } cases; the list has { $found }.
mismatch-not-selected = The case { $name } should have been drawn but is not named.
mismatch-wrongly-selected = The case { $name } is named but should not have been drawn.
mismatch-wrong-stratum = The case { $name } is in another group of the list.
mismatch-order = These are the right cases, but not in the order of the draw.

cli-about-passphrase = The passphrase
cli-about-passphrase-change = Gives the database a new passphrase. Only the key file is written.
cli-about-passphrase-recover = Gives the database a new passphrase with the recovery code.
cli-arg-new-passphrase-file = File with the new passphrase on its first line. Without it you are asked
cli-arg-code-file = File with the recovery code on its first line. Without it you are asked
cli-passphrase-new = New passphrase:
cli-recovery-code = Recovery code:
cli-passphrase-changed = The new passphrase is in use now. The recovery code is the same.
cli-passphrase-recovered = The new passphrase is in use now, and the recovery code still works.
