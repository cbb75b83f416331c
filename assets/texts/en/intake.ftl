### What there is to say about a case list. Each sentence belongs to a code of the reader.

## How the list was read

intake-kind-csv = a CSV file
intake-kind-xlsx = an Excel workbook
intake-kind-ods = an ODS spreadsheet
intake-kind-pasted = pasted lines
intake-encoding-utf-8 = encoding UTF-8
intake-encoding-utf-8-bom = encoding UTF-8
intake-encoding-utf-8-faulty = encoding UTF-8 with a few unreadable characters
intake-encoding-utf-16le = encoding UTF-16
intake-encoding-utf-16be = encoding UTF-16
intake-encoding-windows-1252 = encoding Windows-1252
intake-delimiter-semicolon = delimiter semicolon
intake-delimiter-comma = delimiter comma
intake-delimiter-tab = delimiter tab
intake-delimiter-other = another delimiter

## Words put into the sentences

intake-kind-picture = a picture
intake-kind-pdf = a PDF
intake-kind-document = a text document
intake-kind-archive = a packed file
intake-kind-xml = an XML file
intake-kind-json = a JSON file
intake-kind-binary = not text
intake-likeness-letter-case = only capital and small letters differ
intake-likeness-leading-zeros = only zeros at the front differ
intake-likeness-inner-blanks = only spaces differ
intake-likeness-several = only the letters' case, zeros or spaces differ
intake-role-case-reference = the case number
intake-role-caseworker = the caseworker
intake-role-case-type = the case type
intake-role-target-group = the target group
intake-role-team = the team
intake-role-created = the date of creation
intake-role-act-date = the date of the act
intake-role-outcome = the decision
intake-role-ignore = not used
intake-role-refused-cpr = it holds CPR numbers
intake-role-refused-person = it is about a person
intake-lines =
    { $count ->
        [one] Line { $lines }
       *[other] Lines { $lines }
    }

## Remarks

intake-list-encoding-assumed = The file does not say which encoding it has. I read it with { $encoding }; check that æ, ø and å look right.
intake-list-name-differs-from-content = The file's name does not match its content. I read it as { $kind }.
intake-list-cpr-in-file-name = The file's name looks like a CPR number. The number is not stored; please give the file another name.
intake-list-other-sheets = The workbook has several sheets. I read "{ $sheet }" and not { $sheets }.
intake-list-hidden-sheets = Hidden sheets are not read: { $sheets }.
intake-list-hidden-rows = { intake-lines }: hidden in the sheet, perhaps by a filter, but loaded.
intake-list-merged-cells = { intake-lines }: merged cells. Only the first of them has content; check that nothing is missing.
intake-list-formulas-without-value = { intake-lines }: formulas without a stored result in "{ $column }". Save the file again in the spreadsheet program.
intake-list-rounded-numbers = { intake-lines }: numbers in "{ $column }" have more digits than a spreadsheet keeps. The last digits may be wrong.
intake-list-title-lines = { intake-lines }: above the headings and passed over.
intake-list-control-characters = { intake-lines }: control characters in "{ $column }". They are made visible.
intake-list-invisible-characters = { intake-lines }: invisible characters in "{ $column }". They are made visible.
intake-list-long-fields = { intake-lines }: more than { $limit } characters in "{ $column }". The rest is left out.
intake-list-unreadable-characters = { intake-lines }: characters in "{ $column }" cannot be read. There is a replacement sign there.
intake-list-double-encoded = { intake-lines }: æ, ø or å is garbled in the file itself. The text is loaded as it is.
intake-list-uneven-lines = { intake-lines }: not { $expected } fields as in the heading. Check whether columns have shifted.
intake-list-quote-holds-lines = { intake-lines }: a quoted field holds several lines. A quotation mark is probably missing.
intake-list-footer-lines = { intake-lines }: looks like a total or a date of the extract and is passed over.
intake-list-cpr-column = The column "{ $column }" holds CPR numbers. It is never loaded.
intake-list-cpr-in-cells = { intake-lines }: something in "{ $column }" looks like a CPR number. Check the file.
intake-list-person-columns = Columns about people are never loaded: { $columns }.
intake-list-other-column-for-role = "{ $column }" could be { $role } too. It is not used; press Enter on the column if it should be.
intake-list-damaged-references = { intake-lines }: the case number has become a number such as 2.6E+11. Fetch the list again with case numbers as text.
intake-list-date-references = { intake-lines }: the case number looks like a date. A spreadsheet may have changed it.
intake-list-near-duplicates = { intake-lines }: like line { $earlier }; { $likeness }. Both are counted.
intake-list-invalid-dates = { intake-lines }: "{ $column }" is not a date. The case is loaded without it.
intake-list-error-values = { intake-lines }: an error of the spreadsheet in "{ $column }". The field is empty.
intake-list-general-only =
    { $count ->
        [one] The general checklist only: 1 case. Type the area of its case type in the settings.
       *[other] The general checklist only: { $count } cases. Type the area of the case type in the settings.
    }
intake-list-reviewed-with =
    { $count ->
        [one] Reviewed with "{ $list }": 1 case.
       *[other] Reviewed with "{ $list }": { $count } cases.
    }

## Repetitions, and lines that give no case

intake-duplicate = Line { $line }: the same case as line { $first }. It is counted once.
intake-duplicate-differs = Line { $line }: the same case number as line { $first }, but other content. Line { $first } is counted.
intake-row-no-reference = Line { $line }: no case number. The line is left out.
intake-row-error-value = Line { $line }: an error of the spreadsheet instead of a case number. The line is left out.
intake-row-truth-value = Line { $line }: TRUE or FALSE instead of a case number. The line is left out.
intake-row-unreadable-characters = Line { $line }: the case number cannot be read. The line is left out.
intake-row-several-lines = Line { $line }: the case number runs over several lines. The line is left out.
intake-row-too-long = Line { $line }: the case number is too long. The line is left out.
intake-row-not-a-reference = Line { $line }: the text cannot be a case number. The line is left out.

## What has to be settled about the columns first

intake-list-no-header = I cannot find headings in the list. Choose the column of case numbers with Enter.
intake-list-no-case-reference = I cannot find case numbers in the list. Choose the right column with Enter.
intake-list-double-column = Several columns are used as { $role }: { $columns }. Choose one of them.
intake-list-cpr-as-reference = "{ $column }" holds CPR numbers and cannot be the case number. Export a list with case numbers.
intake-list-refused-column = "{ $column }" cannot be used: { $role }.
intake-list-no-cases =
    { $count ->
        [0] No line of the list has a case.
       *[other] None of the { $count } lines gives a case.
    }

## Why a file cannot be read

intake-list-empty = The list is empty. Choose another file, or export the list again.
intake-list-no-rows = There are headings, but no cases under them. Fetch the list again.
intake-list-file-too-large = The file takes { $bytes } MB; the limit is { $limit } MB. Fetch only the month's cases.
intake-list-too-many-rows = The list has more than { $limit } lines. Fetch only the month's cases.
intake-list-too-many-columns = Line { $line } has more than { $limit } columns. Fetch the list again without the empty columns.
intake-list-too-many-cells = The list has more than { $limit } cells. Fetch only the columns that are needed.
intake-list-web-page = The file is a web page, perhaps a login page. Log in, and export the list again.
intake-list-foreign-file = The file is { $kind } and not a case list. Export the list as CSV or Excel.
intake-list-unclosed-quote = Line { $line } opens a quotation mark that is never closed. Correct the line, or export the list again.
intake-list-old-spreadsheet = This is an old spreadsheet format. Save the file as .xlsx or CSV, and try again.
intake-list-password-protected = The spreadsheet is protected with a password. Save a copy without one, and try again.
intake-list-damaged = The spreadsheet is damaged. Fetch the list again.
intake-list-unpacks-too-much = The spreadsheet grows far too large when unpacked. Fetch the list again as CSV.
intake-list-no-visible-sheet = All sheets of the workbook are hidden. Show the sheet, save, and try again.
intake-list-unknown-sheet = The sheet "{ $sheet }" is not there or is hidden. Look in the workbook.
intake-list-reader-died = The spreadsheet could not be read. Save it as CSV, and try again.
intake-list-reader-timed-out = The spreadsheet took too long to read. Save it as CSV, and try again.
intake-list-reader-not-started = Spreadsheets cannot be read just now. Save the list as CSV, and try again.
