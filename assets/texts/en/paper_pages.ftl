### The page on which papers are chosen, read and written.

papers-title = Documents
papers-why = Choose a document. You can read it before you write it.
papers-kind = Document
papers-quarter = Quarter
papers-quarter-hint = such as 2026-Q4
papers-quarter-wrong = Write the quarter as 2026-Q4.
papers-folder = Folder
papers-read = Read it first
papers-write = Write the files
papers-no-format = Choose at least one format.
papers-progress = File { $number } of { $all }
papers-done = Written and read back
papers-close = Close
papers-copy = Copy the path
papers-format-docx = Word
papers-format-xlsx = Excel
papers-format-html = Web page
papers-format-csv = CSV for Excel
papers-format-json = JSON
papers-format-text = Text
papers-name-month = Month report
papers-name-learning-sheet = Learning sheet of the month
papers-name-certificate = Draw certificate without case numbers
papers-name-analysis = Analysis
papers-name-initiatives = Initiatives
papers-name-follow-up = Follow-up
papers-name-submission = Submission, all in one
papers-name-committee = The committee’s version
papers-name-year = Audit folder of the year
papers-name-action-plan = Overview of action plans
papers-name-handbook = Quality handbook
papers-name-code = Code of good casework
papers-name-targets = Targets and barometer targets

palette-papers = Documents
palette-papers-synonyms = report word excel export write submission committee code audit folder
