### What the centre’s documents say: titles, tables, what the words mean.

## Titles and front page

paper-title-analysis = Analysis, { $period }
paper-title-initiatives = Initiatives, { $period }
paper-title-follow-up = Follow-up, { $period }
paper-title-submission = Submission, { $period }
paper-title-committee = Quality in citizens’ cases, { $period }
paper-title-year = Audit folder, { $period }
paper-title-action-plan = Overview of action plans
paper-title-handbook = Quality handbook
paper-title-code = Code of good casework
paper-title-targets = Targets and barometer targets
paper-title-answers = The answers, { $period }
paper-answers-how = A row for each answer in the months that count. Work out shares of the randomly drawn cases only: choose them in the column Drawn as.
paper-table-answers = Answers
paper-means-answers = Severity is 1 for a deficiency, 2 for an error and 3 for critical. The number of a case is its number in the month and says nothing about the citizen.
paper-column-case-number = Case
paper-column-stream = Drawn as
paper-column-meaning = Meaning
paper-column-answer = Answer
paper-front-centre = Centre
    .department = Department
paper-front-period = Period
paper-front-state = Status
paper-front-months = Months received of those expected
    .department = Quarters received of those expected
paper-front-reviewed = Cases reviewed of those planned
paper-front-in-error = Cases in error, weighted
paper-front-version = Version
paper-front-signed = Signed by
paper-front-signed-at = Submitted
paper-front-despite = Submitted although something was missing, because
paper-not-submitted = The quarter is not submitted. Figures and text may still change.
paper-signature = Signature
paper-signature-name = Centre manager
    .department = Head of department
paper-signature-date = Date
paper-made = Made { $moment } by { $program } from { $packages } months and { $checklists } checklists.
    .department = Made { $moment } by { $program } from { $packages } quarters and { $checklists } checklists.
paper-made-from = { $name }: { $value }

## Sections

paper-part-analysis = Analysis
paper-part-figures = The figures behind it
paper-part-initiatives = Initiatives
paper-part-follow-up = Initiatives and follow-up
paper-part-data = Data appendix
paper-new-initiatives = New initiatives
paper-earlier-initiatives = Earlier initiatives
paper-follow-up = Follow-up
paper-plans = Action plans
paper-plan-line = { $plan }. Initiatives: { $numbers }
paper-no-plans = There are no action plans yet.
paper-targets = The targets
paper-indices = Targets taken together
paper-draws = Draws
paper-journal = Extract of the journal
paper-journal-head = The last entry of the journal has the hash { $hash }.
paper-committee-short = In short
paper-committee-deeds = What the centre does
    .department = What the department does
paper-hidden = hidden
paper-hidden-all = There are too few cases to show figures.
paper-rare-kinds = Other kinds of error together
paper-all-teams = All teams
    .department = All centres

## Columns and tables

paper-column-reviewed = Reviewed
paper-column-drawn = Drawn
paper-column-replaced = Replaced
paper-column-missing = Missing months
    .department = Missing quarters
paper-column-in-error = Cases in error
paper-column-not-in-order = Not in order
paper-column-said = Assessment
paper-column-area = Case area
paper-column-version = Version
paper-column-hash = Hash (SHA-256)
paper-column-checklist = Checklist
paper-column-initiative = Initiative
paper-column-description = Description
paper-column-effect = Effect
paper-column-window = Period
paper-column-target = Target
paper-column-measure = Measured by
paper-column-baseline = Start
paper-column-from = From
paper-column-now = Now
paper-column-goal = To reach
paper-column-to = By
paper-column-when = When
paper-column-who = Who
paper-column-why = Why
paper-table-completion = Completion by team
    .department = Completion by centre
paper-table-teams = Teams by name
    .department = Centres by name
paper-table-questions = Questions in all teams
    .department = Questions in all centres
paper-table-kinds = Kinds of error
paper-table-causes = Causes
paper-table-severity = Severity and possible bearing on the refund
paper-table-corrections = What became of the findings
paper-table-ladder = Quality ladder by case area
paper-table-focus = The three focus areas
paper-table-packages = The months that the figures rest on
    .department = The quarters that the figures rest on
paper-table-checklists = The checklists that the cases were judged by
paper-table-plan = Initiatives
paper-table-effect = Before and after
paper-table-targets = Where the targets stand
paper-draws-at-centres = The draws stand in the centres’ own year folders.
paper-table-draws = The draws of the year
paper-table-steps = The quarters step by step

## Figures

paper-chart-teams = Teams by number of cases
    .department = Centres by number of cases
paper-chart-kinds = Kinds of error, the most frequent on top
paper-chart-ladder = Cases that reached each step
paper-chart-effect = Not in order before and after
paper-chart-path-to-goal = The way to the target
paper-alt-run = The share of each quarter is in the table above. The dot is the share, the line its uncertainty.
paper-alt-funnel = Each of the { $teams } dots is a team: cases to the right, share in error upwards. Between the broken lines are 95% of chance variations, between the full ones 99.8%. The figures are in the table above.
    .department = Each of the { $teams } dots is a centre: cases to the right, share in error upwards. Between the broken lines are 95% of chance variations, between the full ones 99.8%. The figures are in the table above.
paper-alt-ladder = Each line is a step of a case area’s ladder. The dot is the share of cases that are on the step or higher, the line its uncertainty. The figures are in the table above.
paper-area = { $code }: { $area }

## Initiative and follow-up

paper-initiative-problem = Problem
paper-initiative-cause = Cause
paper-initiative-evidence = Evidence
paper-initiative-action = Kind
paper-initiative-area = Action area
paper-initiative-owner = Owner
paper-initiative-deadline = Deadline
paper-initiative-state = Status
paper-initiative-raised = Comes from
paper-initiative-participants = Took part, of those who must
paper-initiative-criterion = Success criterion
paper-no-criterion = no success criterion
paper-no-follow-up = No follow-up is written for { $quarter } yet.
paper-follow-up-done = Is it done?
paper-follow-up-evidence = We know that from
paper-follow-up-words = Conclusion
paper-follow-up-next = What next?
paper-follow-up-on = Written
paper-before = Before
paper-after = After

## Code

paper-handbook-how = One entry for each question. What you agreed yourselves comes first, with its date.
paper-handbook-new = New in { $now } against { $before }
paper-code-how = This is what the law asks for in every case. The rules are those in force on { $day }.
paper-code-line = { $question } ({ $law })

## What the words mean

paper-definitions = What the words mean
paper-word-in-error = Case in error
paper-word-share = Share
paper-word-interval = Uncertainty
paper-word-random = Drawn at random
paper-word-finding = Finding
paper-word-not-in-order = Not in order
paper-means-in-error = Errors and cases are counted. The share is weighted by the teams’ lists and may therefore differ from errors divided by cases. Below 10 cases only counts are shown.
    .department = Errors and cases are counted. The share is weighted by the centres’ lists and may therefore differ from errors divided by cases. Below 10 cases only counts are shown.
paper-means-in-error-long = At least one finding in the case is an error or critical. A deficiency alone does not put a case in error.
paper-means-share = Errors of cases reviewed, weighted by how many cases each team has. The counts are always beside it.
    .department = Errors of cases reviewed, weighted by how many cases each centre has. The counts are always beside it.
paper-means-interval = We have only seen a sample. In 95 of 100 samples the true share lies within the interval in brackets.
paper-means-random = Only cases picked by the draw are in the shares. Cases picked for other reasons are counted separately.
paper-means-questions = No, partly and cannot be seen together, of the cases in which the question was judged. Not relevant is not counted.
paper-means-completion = Cases reviewed of those planned. A replaced case is one that the next in line stood in for.
paper-means-teams = Teams are listed by name; the order is not a ranking. Each team is compared with all teams together. The share is weighted by the lists; the assessment counts the cases as they are.
    .department = Centres are listed by name; the order is not a ranking. Each centre is compared with all centres together. The share is weighted by the lists; the assessment counts the cases as they are.
paper-means-focus = Answers not in order, of the answers that belong to the focus area.
paper-means-effect = Answers not in order in the two periods agreed beforehand. The share is weighted.
paper-means-targets = Start and target were agreed. Now is the newest figures with the uncertainty they carry.
paper-means-hash = The hash shows that the content is the same as then.
paper-means-draws = With seed, label and the team’s list anybody can repeat the draw. The team’s draw certificate shows how.
