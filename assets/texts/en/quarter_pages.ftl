### The pages about a quarter: the figures, the cases behind them, the analysis and handing it in.

## The figures

quarter-title = Analysis
quarter-view-overview = Overview
quarter-view-run = Trend
quarter-view-teams = Teams
    .department = Centres
quarter-view-questions = Questions
quarter-view-kinds = Kinds
quarter-view-causes = Causes
quarter-view-again = Recurring
quarter-view-severity = Severity
quarter-view-corrections = Corrections
quarter-view-ladder = Ladder
quarter-view-focus = Focus
quarter-view-good = Good practice
quarter-copy-hidden = hidden
quarter-copy-small = Figures of fewer than { $least } cases are hidden, and so are those they could be worked out from.
quarter-view-nothing = There are no figures to show here.
quarter-heading-run = Share of cases in error by quarter
quarter-heading-teams = Teams against all teams together
    .department = Centre against all centres together
quarter-row-reviewed = Reviewed
quarter-row-in-error = Cases in error
quarter-row-single = Single
quarter-again-name = { $question }: { $cause }
quarter-under = · { $name }
quarter-short = { $number }/{ $year }
quarter-cell-of = { $errors } of { $cases }
quarter-cell-none = –
quarter-cell-between = { $low } – { $high }
quarter-cell-pareto = { $findings }  in all { $so-far }
quarter-cell-refund = { $findings }, refund { $refund }
quarter-column-what = What
quarter-column-quarter = Quarter
quarter-column-team = Team
    .department = Centre
quarter-column-question = Question
quarter-column-step = Step
quarter-column-focus = Focus area
quarter-column-kind = Kind of error
quarter-column-cause = Cause
quarter-column-again = Question and cause
quarter-column-severity = Severity
quarter-column-month = Month
quarter-column-n = Number
quarter-column-of = Out of
quarter-column-errors = Errors
quarter-column-cases = Cases
quarter-column-share = Share
quarter-column-interval = Between
quarter-column-reached = Reached
quarter-column-findings = Findings
quarter-column-so-far = So far
quarter-column-teams = Teams
    .department = Centres
quarter-column-refund = Refund
quarter-column-no-refund = No refund
quarter-column-done = Corrected
quarter-column-open = To be done
quarter-column-cannot = Cannot be
quarter-column-unsaid = Not said
quarter-column-age = Months ago
quarter-column-good = Cases
quarter-ends-none = none
quarter-ends-all = all
quarter-goal = The goal is { $goal } at most.
quarter-legend-interval = █ the share  ░ ▒ its uncertainty  │ the goal, if any
quarter-legend-run = ● the share  ░ its uncertainty  ─ the median  · the goal, where there is one
quarter-legend-teams = ● the team  [··] chance alone  │ all teams together
    .department = ● the centre  [··] chance  │ all centres together
quarter-legend-heat = ▲ above  + maybe  · chance  - maybe  ▼ below  ? few  – not asked
quarter-heat-teams = Teams: { $teams }
quarter-legend-pareto = █ findings  ● all down to here
quarter-legend-refund = █ findings  │ of these, the refund may be touched
quarter-legend-corrections = █ corrected when the month was closed
quarter-ladder-how = A case is on a step when it holds there and on every step before. Without the law there is no quality.
quarter-again-how = The same error with the same cause in { $least } cases or more is systematic. The rest are single.
quarter-severity-how = The refund is only possibly touched: the case itself decides that.
quarter-pareto =
    { $vital ->
        [one] The first is { $findings } of { $total } findings.
       *[other] The first { $vital } are { $findings } of { $total } findings.
    }
quarter-in-team = { $question }, team { $number } { $team }: { $errors } of { $cases } cases not in order. { $class }
    .department = { $question }, centre { $number } { $team }: { $errors } of { $cases } cases not in order. { $class }
quarter-class-above = That is more than chance explains.
quarter-class-above-hint = That may be more than chance explains.
quarter-class-within = That is within chance.
quarter-class-below-hint = That may be fewer than chance explains.
quarter-class-below = That is fewer than chance explains. What does the team do?
    .department = That is fewer than chance can explain. What does the centre do?
quarter-class-few = That is too few cases to judge by.
quarter-class-not-asked = The question was not asked in the team.
    .department = The question was not asked in the centre.
quarter-caveats = ! Reservations: { $caveats }
quarter-caveats-none = No reservations follow from the rules.
caveat-short-missing = { $missing } of { $expected } months missing
    .department = { $missing } of { $expected } quarters missing
caveat-short-unfinished =
    { $missing ->
        [one] 1 month of a team was missing
       *[other] { $missing } months of teams were missing
    }
caveat-short-not-covered =
    { $teams ->
        [one] parts of 1 team's list not seen
       *[other] parts of { $teams } teams' lists not seen
    }
caveat-short-not-reviewable = { $cases } of { $drawn } could not be reviewed
caveat-short-kept-out = { $cases } targeted cases kept out
caveat-short-changed =
    { $questions ->
        [one] 1 question has another meaning
       *[other] { $questions } questions have another meaning
    }
caveat-short-single-reader = one reader
caveat-short-few = few cases (teams { $teams }, questions { $questions })
    .department = few cases (centres { $teams }, questions { $questions })
caveat-short-picked = { $question } picked as the worst
quarter-write-key = Write analysis
quarter-view-key = Next view
quarter-area-key = Area
quarter-all-key = Read all
quarter-before-key = Quarter before
quarter-after-key = Quarter after
quarter-chart-key = Chart

## A question over time

question-run-title = { $question } over time
question-run-key = The question over time
question-run-caveat = ! Random cases and this meaning only; counted, not weighted.

## The cases behind a figure

behind-title = Cases
behind-case-title = Case { $number }
behind-case-name = { $team }, { $month }, case { $number }
behind-column-case = Case
behind-column-outcome = Outcome
behind-column-questions = Questions
behind-column-answer = Answer
behind-drawn = Drawn at random: { $draw }. The team's draw certificate shows why it was this case.
behind-not-drawn = The package has no draw for this case.
behind-no-answers = The figure is about the whole case and not about single answers.
behind-handbook-key = Handbook

## The analysis

analysis-title = Text of the analysis
analysis-write-key = Write
analysis-read-key = Read all
analysis-words-label = The text
analysis-save-key = Save
analysis-model-key = Use suggestion
analysis-saved = The text is saved.
analysis-for-approval-key = For approval
analysis-approve-key = Approve
analysis-submit-key = Submit
analysis-reopen-key = Reopen
analysis-for-approval-title = Send for approval?
analysis-for-approval-why = Somebody else reads the text. It can still be changed.
analysis-approve-title = Approve the text?
analysis-approve-why = After that the text can only be changed by reopening the quarter.

## Submit or reopen

quarter-step-submit = Submit
quarter-step-reopen = Reopen
quarter-step-submit-why = This submits { $quarter }. Figures and text are frozen as they are now, with the centre manager's signature.
quarter-step-reopen-why = This reopens { $quarter }. What was submitted is kept.
quarter-step-name = Centre manager's name
quarter-step-reason = Reason
quarter-step-word = submit
quarter-step-type = Type { $word }
quarter-step-word-missing = Type the word { $word }, so that it does not happen by accident.
quarter-step-submitted = The quarter is submitted.
quarter-step-reopened = The quarter is open again.

## The menu

palette-quarter = The quarter's figures
palette-quarter-synonyms = analysis share chart trend pareto funnel kinds causes
palette-analysis = Text of the analysis
palette-analysis-synonyms = write quarter approve submit reopen signature
