### The team leader's month: Home, the cases, the question, check and close.

home-title = Home
home-now = Do now
home-press-enter = press Enter
home-go-on-case = Continue case { $number } of { $of } ({ $case })
home-go-on-question = question { $place } of { $places }
home-next-month = Go to { $month }
home-next-month-why = Everything is saved. Month report: press 4, then F2
home-month-done = See { $month }, which is closed
home-month-done-why = Next begins { $date }. Report is here
home-do-list = Load the month's case list
home-why-list = A file, pasted lines or just a number
home-do-draw = Draw the sample
home-why-draw = The list is locked and the cases are drawn
home-do-review = Review the cases
home-why-review = One question at a time
home-do-check = See what is missing
home-why-check = The cases have been reviewed
home-do-close = Close the month
home-why-close = Nothing is missing
home-sample-of = Sample for { $month }
home-due = due { $date } ({ $days ->
    [one] 1 working day
   *[other] { $days } working days
  })
home-due-today = due today, { $date }
home-due-passed = due { $date } ({ $days ->
    [one] 1 working day ago
   *[other] { $days } working days ago
  })
home-closed = closed
home-step-list = Load case list
home-step-draw = Draw sample
home-step-review = Review cases
home-step-check = Check answers
home-step-close = Close the month
state-done = √ Done
state-under-way = … Under way
state-to-mend = ! To put right
state-ready = ► Ready
state-waiting = · Waiting
home-waits-list = waiting
home-waits-draw = after case list
home-waits-review = after the draw
home-waits-check = after the review
home-waits-close = once complete
home-list-done = { $date } · { $cases ->
    [one] 1 case
   *[other] { $cases } cases
  }
home-draw-done = { $date } · { $cases ->
    [one] 1 case
   *[other] { $cases } cases
  }
home-answers-erased = the answers are erased, the figures are here
home-review-count = { $done } of { $cases } done
home-check-mend = something missing
home-attention = Needs attention
home-critical = ! { $n ->
    [one] 1 critical matter is still open
   *[other] { $n } critical matters are still open
  }
home-cures = ! { $n ->
    [one] 1 correction is still open
   *[other] { $n } corrections are still open
  }
home-incomplete = ! { $n ->
    [one] 1 answer lacks something
   *[other] { $n } things are missing in the answers
  }
home-to-discuss = { $n ->
    [one] 1 answer is marked "to discuss"
   *[other] { $n } answers are marked "to discuss"
  }
home-checklist-faults = ! { $n ->
    [one] 1 fault in your own checklists
   *[other] { $n } faults in your own checklists
  }
home-read-only = ! Read only: nothing can be saved. Ask IT for write access.
read-only-title = Opened for reading only
read-only-means = The database, or the folder it is in, is read-only. Everything can be seen, but answers and changes are not saved.
read-only-how = Ask IT for write access to the folder { $folder }, then start tilsyn again.
checklist-faults-title = Faults in own checklists
checklist-faults-about = The checklists here are not used until they are corrected. Nothing else is affected. Correct the file in the folder checklists and start tilsyn again.
home-months = See all months
home-months-shares = All months · in error: { $shares }
home-share = { $month } { $errors } of { $cases }
home-practice-hint = New here? Press P for a practice case that does not count.
home-cases = Cases
demo-banner = DEMO, invented data · { $team }
practice-banner = PRACTICE, does not count
practice-team = Practice team

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

cases-title = Review cases
cases-progress = { $done } of { $cases } done
cases-done = done
cases-mend = something missing
cases-under-way = under way
cases-not-begun = not begun
cases-to-discuss = to discuss
cases-critical = critical
cases-dispose-key = Cannot be reviewed
cases-add-key = Add case
cases-certificate-key = Certificate
cases-column-sign = { "" }
cases-column-number = No.
cases-column-case = Case number
cases-column-type = Type
cases-column-answers = Answers
cases-column-findings = Found
cases-column-status = Status
cases-legend = √ done   … under way   ! something missing   · not begun   - not for review

stream-random = random
stream-risk = risk-based
stream-themed = themed
stream-complaint = complaint
stream-supplementary = supplementary
stream-calibration = calibration
disposition-outside-target-group = outside the target group
disposition-not-reviewable = cannot be reviewed
disposition-own-case = own case or someone close
disposition-reviewed-within-year = reviewed within 12 months
disposition-not-found = cannot be found

verdict-met = Yes
verdict-not-met = No
verdict-partly-met = Partly
verdict-not-relevant = Not relevant
verdict-not-documented = Cannot be seen
verdict-key-met = Y
verdict-key-not-met = N
verdict-key-partly-met = P
verdict-key-not-relevant = I
verdict-key-not-documented = K
severity-1 = Deficiency
severity-2 = Error
severity-3 = Critical
level-statutory = Statutory requirement
level-minimum = Minimum quality target
level-ambition = Ambition
cause-overlooked = Overlooked
cause-not-noted = Done, but not noted
cause-knowledge = Lack of knowledge
cause-time = Lack of time
cause-workflow = Unclear workflow
cause-system = IT system
cause-template = Letter template
cause-handover = Change of caseworker
cause-law-change = New legislation
cause-other = Other
consequence-none = No effect for the citizen
consequence-risk-of-loss = Risk of losing money or a right
consequence-risk-of-wrong-decision = Risk of a wrong decision
consequence-paid-too-little = Paid too little
consequence-paid-too-much = Paid too much
consequence-not-assessed = Not assessed
cure-not-said = Not stated
cure-open = To be put right
cure-done = Put right
cure-cannot = Cannot be put right
category-afgoerelse = Unlawful or wrong decision
category-beregning = Calculation, payment, accounting
category-sagsoplysning = Facts of the case
category-frist = Deadlines and follow-up
category-manglende-svar = Missing reply
category-vejledning = Guidance
category-formalia = Hearing, reasons, guidance on appeal
category-journal = Notes, filing, documentation
category-helhed = Overall assessment and plan
category-fortrolighed = Confidentiality and data

question-case = Case { $number } of { $of }
question-act = as of { $date }
question-copy-hint = C copies the no.
question-progress = Question { $place } of { $places }
question-progress-facts = Fact { $place } of { $places }
question-press = Answer with one of the keys. S skips.
question-findings = { $n ->
    [0] no findings
    [one] 1 finding
   *[other] { $n } findings
  }
question-resume = case { $number }, question { $place }
question-facts = Facts of the case
question-date = Date
question-guidance = Guidance (V)
question-questions = Questions
question-fell-away = { $n ->
    [one] 1 question fell away (G)
   *[other] { $n } questions fell away (G)
  }
question-suggestion = Suggestion: { $answer }. Enter uses it.
question-error-when = Counts as an error: { $words }
question-severity = Severity: { $said }
question-remark = Remark: { $words }
question-waits = Waiting for an answer on { $facts }.
question-gated-out = Fell away because of { $facts }.
question-marked-to-discuss = T  Marked to discuss
question-marked-good-practice = E  Good example
question-has-draft = You were writing a remark. F2 shows it.
question-last = Last answer ({ $question }): { $answer }
question-undo-hint = Ctrl+Z undoes
question-undone = Undone: { $question }. Ctrl+Y redoes it.
question-redone = Redone: { $question }. Ctrl+Z undoes it.
question-case-done = Case { $number } is done. Enter goes to the next case.
question-all-done = Case { $number } is done, and there are no more. Enter goes to Check answers.
question-all-read = Case { $number } has been read, and there are no more. Enter goes back; send the answers from Calibration.
question-practice-done = The practice case is done. Enter shows the result.
question-closed = The month is closed. The answers can be read but not changed.
question-end = That was the last question. U goes to what is missing.
question-no-last-time = You have not answered that question in another case yet.
question-last-time = Last time, { $date }: { $answer }
question-last-time-remark = Last time, { $date }: { $answer }. { $remark }
question-act-title = Which decision or event?
question-act-why = The date decides which version of the checklist is used. Type the date of the decision or step you are judging, not today's date.
question-act-label = Date of the act
question-area-label = Case area (Tab, then the arrows)
question-area-general = The general checklist only
question-reviewed-within-year = The case was reviewed within the last 12 months. It can be replaced in Review cases (F2).
missing-remark = ! Write a remark (F2)
missing-severity-reason = ! Write why the severity was changed (F2)
missing-cause = ! Choose a cause (F2)
missing-action = ! Write what you will do today (F2)

deadline-limit-working-days = { $n ->
    [one] 1 working day
   *[other] { $n } working days
  }
deadline-limit-days = { $n ->
    [one] 1 day
   *[other] { $n } days
  }
deadline-limit-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
  }
deadline-limit-months = { $n ->
    [one] 1 month
   *[other] { $n } months
  }
deadline-due = Deadline: { $limit } = { $date }
deadline-in-time = √ Deadline met
deadline-late = × { $days ->
    [one] 1 day late
   *[other] { $days } days late
  }
deadline-late-working = × { $used } working days, { $working ->
    [one] 1 late
   *[other] { $working } late
  }
deadline-days-off = Days off not counted: { $days }
holiday-new-years-day = New Year's Day
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-great-prayer-day = Great Prayer Day
holiday-ascension-day = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-christmas-day = Christmas Day
holiday-second-christmas-day = Boxing Day
holiday-closing-day = closing day

date-missing = Type a date
date-no-such-day = There is no date { $date }
date-too-far = The date is too far away
date-not-a-date = Type e.g. 3-2, 3.2.26 or yesterday
number-not-a-number = Type a whole number

guidance-judge = How to judge
guidance-error-when = Counts as an error
guidance-in-order = In order, e.g.
guidance-not-in-order = Not in order, e.g.
guidance-look-in = Look at
guidance-law = Legal basis
guidance-level = Level
guidance-severity = Severity
guidance-category = Kind of error
guidance-workflow = Workflow
guidance-contact = Ask
guidance-refund = A finding may affect the refund.
guidance-verified = Legally verified { $date } by { $by }
guidance-not-verified = Not legally verified
guidance-list = Checklist
guidance-validity = In force
guidance-version = { $label }, version { $version }
guidance-valid-from = from { $from }
guidance-valid-to = until { $to }
guidance-valid-between = { $from } to { $to }

reading-papers = The case papers

finding-title = { $question }: finding
finding-title-note = { $question }: remark
finding-remark = What did you see?
finding-remark-hint = Write what happened, not who did it. No names or CPR numbers.
finding-severity = Severity
finding-severity-reason = Why another severity?
finding-cause = Cause
finding-consequence = For the citizen
finding-action = What will you do today?
finding-cure = Put right in the case?
finding-cure-on = When
finding-cure-by = By whom (initials)
finding-not-cpr = Not a CPR number
finding-done-key = Save, back
finding-next-key = Save, next

check-title = Check answers
check-report-key = Month report
check-sheet-key = Learning sheet
check-close-key = Close the month
check-reopen-key = Reopen
check-is-closed = The month is closed
check-nothing-missing = Nothing is missing
check-missing = { $n ->
    [one] 1 thing is missing
   *[other] { $n } things are missing
  }
check-cases-not-begun = { $n ->
    [one] 1 case has not been begun
   *[other] { $n } cases have not been begun
  }
check-cases-and-things = { $cases }, and { $n ->
    [one] 1 thing is missing in those begun
   *[other] { $n } things are missing in those begun
  }
check-not-begun = Case { $number }: not begun, up to { $n } questions
check-ready = All cases have been reviewed. Press F8 to close the month.
check-closed-words = The answers are locked. F8 reopens the month if something has to be changed.
check-sum-cases = Randomly drawn cases: { $done } of { $cases } reviewed.
check-sum-errors = Cases in error: { $errors } of { $cases } reviewed. A few cases give no certain figure.
check-sum-errors-so-far = Cases in error so far: { $errors } of { $cases } reviewed. What it says about the whole list is shown when all drawn cases are reviewed: the first ones may be the easiest.
check-sum-replaced = Cases replaced: { $n }.
check-sum-other = Cases picked in other ways: { $n }. They do not count in the share in error.
check-open-critical = { $n ->
    [one] 1 critical matter is still open. It stays on Home.
   *[other] { $n } critical matters are still open. They stay on Home.
  }
check-closing = Closed { $date } by { $by }, version { $version }. Seal { $seal }.
gap-list = The case list is missing
gap-draw = The sample has not been drawn
gap-act-date = Case { $number }: date of the act missing
gap-answer = Case { $number }, { $label }: not answered
gap-remark = Case { $number }, { $label }: remark missing
gap-severity-reason = Case { $number }, { $label }: reason for the severity missing
gap-cause = Case { $number }, { $label }: cause missing
gap-action = Case { $number }, { $label }: today's action missing

close-breadcrumb = Close
close-title = Close { $month }?
close-count = You are closing { $cases ->
    [one] 1 case
   *[other] { $cases } cases
  }.
close-count-drawn = You are closing { $cases ->
    [one] 1 case
   *[other] { $cases } cases
  }, { $drawn ->
    [0] none of them randomly drawn
   *[other] { $drawn } of them randomly drawn
  }.
close-what = The answers are locked and sealed. Corrections in the cases can still be followed up.
close-again = The month can be reopened with a reason. The closed version is kept.
close-type = Type { $word } to close:
close-cancel = Cancel
close-do = Close the month

reason-reopen-title = Reopen
reason-reopen-label = Why?
reason-reopen-why = The month is reopened. The closed version is kept, and the reason is given in the report. F8 reopens, Esc leaves it closed.
reason-good-practice-title = Good example
reason-good-practice-label = What was good?
reason-good-practice-why = What you write here comes first on the learning sheet. No names or CPR numbers.
reason-keep-key = Save
reason-write-key = Write the sheet
reason-learning-sheet-title = Learning sheet
reason-learning-sheet-label = Name (optional)
reason-learning-sheet-why = The sheet is for the talk: the good things first, no marks. A name is on the sheet only and is not saved. F8 writes the sheet.

matters-title = Follow-up on findings
matters-open = { $n ->
    [0] Everything is followed up.
    [one] 1 thing is open.
   *[other] { $n } things are open.
  }
matters-done-key = Done
matters-cannot-key = Cannot be done
matters-column-kind = What
matters-column-month = Month
matters-column-case = Case
matters-column-question = Item
matters-column-words = Remark
matters-critical = Critical
matters-cure = Correction
matters-due = by { $date }: { $words }

palette-home = Go to Home
palette-home-synonyms = start first page
palette-list = Load case list
palette-list-synonyms = import file csv excel spreadsheet
palette-draw = Draw the sample
palette-draw-synonyms = random sample seed redraw again
palette-press-number = Press the number in front of the line.
palette-cases = Go to the month's cases
palette-cases-synonyms = review list
palette-check = Check what is missing
palette-check-synonyms = close lock missing errors reopen
palette-certificate = Draw certificate
palette-certificate-synonyms = show ticket seed sample audit
palette-matters = Follow-up on findings
palette-matters-synonyms = corrections critical matters open
palette-months = All months
palette-months-synonyms = earlier change month overview
palette-report = Write the month report
palette-report-synonyms = print export save html
palette-settings = Settings
palette-settings-synonyms = options name team colours language closing days password
palette-practice = Practice case
palette-practice-synonyms = try training
palette-copy = Make a copy now
palette-copy-synonyms = backup
palette-calculators = What if …
palette-calculators-synonyms = calculate discover sample size uncertainty interval power compare plan hours statistics

all-saved = Everything is saved.
all-saved-at = Everything is saved, { $clock }.
draft-restored = What you typed and did not save is here again.
how-to-leave = Ctrl+Q quits.
astray = This looks like text for another window ({ $n } characters). Nothing was changed.
working = Working …
copied = Sent to the clipboard: { $text }. If it is not there, type it.
files-written = Saved: { $files }
panic = An error occurred in tilsyn, and the program was closed. Whatever was shown as saved is saved. Start again to continue.

jump-title = Questions
jump-column-label = Item
jump-column-question = Question
jump-column-why = Why not
jump-fell-away = fell away: { $facts }
jump-waits = waits for { $facts }
question-act-key = Change date of act
question-all-key = All questions
question-field-key = Type in the field
question-area-key = Case area
question-date-key = Date of the act
question-to-question = To the question
question-use-suggestion = Use the suggestion
question-next-case = Next case
question-to-check = Check answers
question-practice-end = See the result
question-practice-stop = End practice
question-practice-papers = O shows the papers of the case. Read them first.

# Another version of a checklist for one case.
version-title = Another version of the checklist
version-why = Case { $number } · { $case } · as of { $date }. The date of the act decides the version. Use another one only when the case follows rules other than those of that day, for instance under a transition rule.
version-which = Version
version-reason = Why?
version-in-use = in use
version-by-date = by the date
version-is-in-use = That version is in use already. Choose another one.
version-nothing-falls-away = No answers fall away.
version-falls-away =
    { $n ->
        [one] 1 answer falls away
       *[other] { $n } answers fall away
    }: { $labels }.
version-missing =
    { $n ->
        [0] Nothing is missing afterwards.
        [one] Afterwards something is missing in 1 question.
       *[other] Afterwards something is missing in { $n } questions.
    }
version-chosen = The version was chosen by hand: { $reason }
version-reason-missing = Say why the case is to be judged by another version.
version-sure = Use this version?
version-no = Cancel
version-use = Use it
guidance-other-version = Does the case follow rules other than the date says? B on the question uses another version of the checklist.
