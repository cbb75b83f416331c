## The quarter's figures

quarter-figures-heading = { $centre }: { $period }, { $area }
quarter-period = { $from } to { $to }
quarter-name = quarter { $number }, { $year }
quarter-all-areas = all areas
quarter-no-area = the general checklist alone
quarter-section-completion = Completion
quarter-section-share = Cases in error
quarter-section-caveats = Reservations
quarter-section-teams = Teams
    .department = Centres
quarter-section-questions = Questions that were not in order
quarter-section-kinds = Kinds of error
quarter-section-causes = Causes
quarter-section-systematic = Systematic or single
quarter-section-severity = Severity and refund
quarter-section-corrections = Corrections as they were when the month was closed
quarter-section-ladder = Quality ladder
quarter-section-focus = Focus areas
quarter-section-good = Good practice to share
quarter-section-run = Quarters
quarter-nothing = None
quarter-completion = Planned { $planned }, drawn { $drawn }, reviewed { $reviewed }, replaced { $replaced }.
quarter-completion-reason = { $reason }: { $cases }
quarter-completion-missing =
    { $months ->
        [one] 1 month is missing.
       *[other] { $months } months are missing.
    }
    .department =
        { $months ->
            [one] 1 quarter is missing.
           *[other] { $months } quarters are missing.
        }
quarter-team-figure = { $team }: { $completion }
quarter-team-few = { $team }: { $errors } of { $cases } cases in error. That is too few to judge by.
quarter-question = { $question }: { $errors } of { $cases } cases (no { $no }, partly { $partly }, cannot be seen { $unseen }); the share lies between { $low } and { $high }.
quarter-question-name = { $label } { $text }
quarter-kind = { $kind }: { $errors } of { $total } findings
quarter-kind-none = Without a kind
quarter-kind-auditor = Auditor: { $classes }
quarter-kind-appeals-board = Appeals board: { $classes }
quarter-kind-ombudsman = Ombudsman: { $classes }
quarter-cause-none = No cause given
quarter-systematic =
    { $teams ->
        [one] { $question }, cause { $cause }: { $cases } cases in 1 team
       *[other] { $question }, cause { $cause }: { $cases } cases in { $teams } teams
    }
    .department =
        { $teams ->
            [one] { $question }, cause { $cause }: { $cases } cases in 1 centre
           *[other] { $question }, cause { $cause }: { $cases } cases in { $teams } centres
        }
quarter-single = Single: { $errors } of { $total } findings
quarter-severity = { $severity }: { $errors } findings, of these { $refund } that may touch the refund
quarter-corrections = { $month }: corrected { $done }, to be corrected { $open }, cannot be corrected { $cannot }, not said { $unsaid }
quarter-corrections-old =
    { $months ->
        [one] { $line } (1 month ago)
       *[other] { $line } ({ $months } months ago)
    }
quarter-ladder = { $area }: { $cases } cases
quarter-step = { $step }: { $reached } of { $cases }, between { $low } and { $high }
quarter-step-1 = Legal requirements
quarter-step-2 = Minimum quality targets
quarter-step-3 = Quality objectives
quarter-focus =
    { $questions ->
        [one] { $focus }: { $errors } of { $answers } answers to 1 question not in order
       *[other] { $focus }: { $errors } of { $answers } answers to { $questions } different questions not in order, added up. There is a share only for each question.
    }
quarter-focus-none = { $focus }: no answers in the period
quarter-focus-1 = Processing time
quarter-focus-2 = Reply within 10 working days
quarter-focus-3 = Guidance
quarter-good =
    { $cases ->
        [one] { $question }: 1 case
       *[other] { $question }: { $cases } cases
    }
quarter-run-point = { $quarter }: { $errors } of { $cases } cases in error, between { $low } and { $high }
quarter-run-none = { $quarter }: no cases reviewed
quarter-run-chance = The curve swings by chance around the median { $median } ({ $useful } quarters, { $cases } cases); there is no sign of a lasting change yet. Longest run { $run } (limit { $run-limit }), crossings { $crossings } (at least { $crossings-limit }).
quarter-run-signal = The curve shows signs of a lasting change around the median { $median } ({ $useful } quarters, { $cases } cases). Longest run { $run } (limit { $run-limit }), crossings { $crossings } (at least { $crossings-limit }).
quarter-run-too-few = There are { $useful } quarters that are not on the median { $median } ({ $cases } cases). Below { $least } the curve says nothing.

## Reservations

caveat-missing = { $here } of { $expected } months are here. Missing: { $teams }.
    .department = { $here } of { $expected } quarters are here. Missing: { $teams }.
caveat-missing-team = { $team } ({ $months })
caveat-unfinished = Months of teams were missing when the centres submitted: { $centres }.
caveat-unfinished-centre = { $centre } ({ $count })
caveat-not-covered = Parts of the lists have no reviewed case: { $teams }. The figure says nothing about them.
caveat-not-reviewable = { $cases } of { $drawn } drawn cases could not be reviewed. The others may be better or worse than they are.
caveat-kept-out = Not drawn by chance and therefore in no share: { $streams }.
caveat-kept-out-stream = { $stream } { $cases }
caveat-changed-meaning = These questions mean something different from before: { $questions }. They cannot be compared.
caveat-single-reader = Each of the { $cases } cases was read by one person. How strict the reader is was not measured.
caveat-few = Below { $least } cases: { $teams } teams and { $questions } questions. We do not judge those ({ $cases } cases in all).
    .department = Under { $least } cases: { $teams } centres and { $questions } questions. We do not judge those ({ $cases } cases in all).
caveat-picked-as-worst = { $question } has the most errors: { $errors } of { $cases } cases. Next time around { $expected } of { $cases } are to be expected, even if nothing is done.

## The seven parts of the analysis

analysis-heading = { $centre }, { $quarter }: { $state }
analysis-part-looked-at = 1. What we looked at
analysis-part-main-result = 2. The main result
analysis-part-error-types = 3. The largest kinds of error and why
analysis-part-differences = 4. Differences
analysis-part-compared = 5. Compared with before
analysis-part-good = 6. What is good and can be shared
analysis-part-reservations = 7. Reservations
analysis-about-looked-at = A good text names the number of cases, teams, months, and how far you got.
    .department = A good text names the number of cases, centres, the quarter, and how far you got.
analysis-about-main-result = A good text is one sentence with number and uncertainty.
analysis-about-error-types = A good text says for each of the largest kinds why it happens, and where you see it.
analysis-about-differences = A good text tells differences that matter from those that may be chance.
analysis-about-compared = A good text compares the figure with last quarter and the audit, and says whether they can be compared.
analysis-about-good = A good text names something definite that works, and who can use it.
analysis-about-reservations = A good text says what the figures cannot show.
analysis-lack-words = Nothing is written here yet.
analysis-lack-figure = There is no number in the text.
analysis-lack-length = The text is a few words long. Can a stranger understand it?
analysis-model = Suggestion: { $sentence }
analysis-state-draft = draft
analysis-state-for-approval = for approval
analysis-state-approved = approved
analysis-state-submitted = submitted
analysis-state-reopened = reopened
analysis-step = { $state } { $date }, { $who }
analysis-step-signed = { $step }, signed by { $name }
analysis-step-reason = { $step }: { $reason }
analysis-submitted = Version { $version }, hash { $hash }
analysis-overtaken = Other months count now than those that were submitted. The figures here are the submitted ones.
model-looked-at = We reviewed { $reviewed } of { $planned } planned cases in { $teams } teams. { $replaced } cases were replaced.
    .department = We reviewed { $reviewed } of { $planned } planned cases in { $teams } centres. { $replaced } cases were replaced.
model-kind = { $kind } is { $errors } of { $total } findings.
model-cause = The most frequent cause is { $cause } ({ $errors } of { $total } findings). We see this because …
model-differences-none = No team differs more from the others than chance explains.
    .department = No centre differs more from the others than chance can explain.
model-compared-none = There is no earlier quarter to compare with.
model-good = { $fine } of { $cases } cases were without errors.
model-good-practice = Good practice was seen at { $question } ({ $cases }). It can be used by …
gap-part-looked-at = Part 1, what we looked at, is empty.
gap-part-main-result = Part 2, the main result, is empty.
gap-part-error-types = Part 3, the kinds of error, is empty.
gap-part-differences = Part 4, the differences, is empty.
gap-part-compared = Part 5, the comparison, is empty.
gap-part-good = Part 6, what is good, is empty.
gap-part-reservations = Part 7, the reservations, is empty.

## The cases behind a figure

behind-heading =
    { $cases ->
        [0] There are no cases behind it.
        [one] 1 case
       *[other] { $cases } cases
    }
behind-cut = Here are the first { $cases } cases; there are more. Choose a team or a question to see them.
behind-case = { $team }, { $month }, case { $number }: { $outcome }
behind-reference = { $case } ({ $reference })
behind-in-order = in order
behind-deficient = deficiency
behind-in-error = { $severity }
behind-incomplete = not finished
behind-not-assessable = not assessable
behind-answer = { $question }: { $verdict }
behind-answer-finding = { $answer }, { $severity }, cause: { $cause }
question-quarter = { $quarter }: { $errors } of { $cases } cases not in order, between { $low } and { $high }
question-quarter-none = { $quarter }: not asked

## The quarter

problem-quarter-closed = The quarter is approved or submitted. Nothing was changed.
hint-quarter-closed = Reopen it with a reason if something must be corrected.
problem-quarter-step = The quarter cannot go from { $from } to { $to }.
hint-quarter-step = The order is draft, for approval, approved, submitted. Reopening needs a reason.
problem-quarter-not-over = The quarter is not over yet.
hint-quarter-not-over = Submit it when its last month has passed.
problem-quarter-not-ready =
    { $count ->
        [one] The quarter cannot be submitted yet: 1 thing is missing.
       *[other] The quarter cannot be submitted yet: { $count } things are missing.
    }
hint-quarter-not-ready = Write what is missing, or give a reason for submitting without it.
problem-signature-missing = A signature is missing.
hint-signature-missing = Write the centre manager's name.
problem-area-unknown = The area { $area } is not known.
hint-area-unknown = Choose one of these: { $known }.
check-submission = The submitted quarter number { $id } is not the one that was submitted.
