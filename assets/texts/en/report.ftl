### Papers: month report, learning sheet and draw certificate.

report-moment = { $date } at { $clock }
report-made = Made { $moment } (Danish time) with tilsyn.
report-made-from-seal = Seal of the month (SHA-256): { $hash }
report-made-from-frame = Fingerprint of the case list (SHA-256): { $hash }
report-made-from-checklist = Checklist { $label } version { $version } (SHA-256): { $hash }

## Month report

report-month-title = Management review, { $month }
report-month-subtitle = { $team }, { $centre }

report-h-completion = Completion
report-planned = Cases planned
report-drawn = Cases drawn, replaced ones included
report-reviewed = Cases reviewed
report-incomplete = Reviews not finished
report-replaced = Cases replaced
report-replaced-why = – { $reason }
report-not-replaced = Set aside without replacement (the list ran out)
report-not-found = Cases not found (count as in error)
report-not-assessable = Reviewed, but nothing could be judged
report-stream-cases = Also reviewed: { $stream }

report-h-in-order = What was in order
report-without-remarks = { $cases } of { $n ->
    [one] 1 case judged is
   *[other] { $n } cases judged are
  } without remarks.
report-without-remarks-key = Cases without remarks
report-always-in-order = In order in every case where it was relevant:
report-always-in-order-line = { $question } ({ $n ->
    [one] 1 case
   *[other] { $n } cases
  })
report-good-practice = { $count ->
    [0] No good practice was noted this month.
    [one] Good practice was noted once. It is worth sharing.
   *[other] Good practice was noted { $count } times. It is worth sharing.
  }

report-h-errors = Errors and critical matters
report-no-cases = No case was judged, so there are no figures to show.
report-errors-none = There are no errors in the { $n ->
    [one] one case judged
   *[other] { $n } cases judged
  }.
report-errors = There are errors in { $errors } of { $n ->
    [one] 1 case judged
   *[other] { $n } cases judged
  }.
report-errors-percent = There are errors in { $errors } of { $n } cases judged ({ $percent }).
report-few-cases = So few cases show only what happened in these. They say nothing certain about the rest.
report-between = With 95% certainty, between { $low } and { $high } of the { $population } cases on the list have errors.
report-between-divided = The sample was drawn group by group. Weighted by the size of the groups the share in error is { $percent }; with 95% certainty, between { $low } and { $high } of the { $population } cases on the list have errors.
report-between-later = How many cases on the list have errors can be said when all drawn cases are reviewed. Those finished first may be the easiest.
report-between-all = Every case on the list was judged, so the figure has no uncertainty.
report-key-with-finding = Cases with at least one finding (deficiency, error or critical)
report-key-in-error = Cases with errors
report-key-critical = Cases with critical matters
report-definition-cases = A case counts as in error when it has at least one finding of the severity error or critical. Deficiencies alone do not put a case in error. A case that cannot be found counts as in error. Reviews that are not finished and cases where nothing could be judged do not count. Only randomly drawn cases are included.

report-h-questions = Question by question
report-no-questions = No question was answered.
report-questions-caption = { $label }: { $title }
report-questions-caption-unknown = Checklist { $id }
report-col-question = Question
report-col-met = In order
report-col-partly = Partly
report-col-no = No
report-col-cannot-see = Cannot be seen
report-col-not-relevant = Not relevant
report-col-gated-out = Fell away
report-col-judged = Judged
report-question-meaning = { $question } (meaning { $meaning })
report-definition-questions = The figures are cases. Judged is in order, partly, no and cannot be seen together; the last three are together not in order. Not relevant was answered by the reviewer. Fell away means that a fact of the case made the question unnecessary.

report-h-findings = Findings
report-no-findings = There are no findings in the randomly drawn cases.
report-findings-severity = Findings by severity
report-findings-category = Findings by kind of error
report-findings-cause = Findings by cause
report-findings-consequence = Findings by consequence for the citizen
report-col-severity = Severity
report-col-category = Kind of error
report-col-cause = Cause
report-col-consequence = Consequence
report-col-findings = Findings
report-unsaid = Not stated
report-definition-findings = A finding is one question that is not in order in one case. Each finding counts once in every table. Findings are from the randomly drawn cases.

report-severity-deficiency = Deficiency
report-severity-error = Error
report-severity-critical = Critical

report-h-corrections = Corrections
report-no-corrections = Nothing was found that needs putting right.
report-cured-done = Put right
report-cured-open = Not yet put right
report-cured-cannot = Can no longer be put right
report-cured-unsaid = Not stated
report-to-discuss = Answers marked for discussion
report-definition-corrections = The figures are findings in all cases reviewed, also those that were not randomly drawn.

report-h-caveats = Caveats
report-no-caveats = There are no caveats.
report-caveat = Caveat
report-caveat-not-closed = The month is not closed. The figures may change.
report-caveat-reopened = The month was reopened after it had been closed. { $times }
report-reopening = Version { $version } was reopened on { $date } by { $by }: { $reason }.
report-caveat-streams-apart = { $cases ->
    [one] 1 case was picked for a particular reason. It is kept out of the figures.
   *[other] { $cases } cases were picked for a particular reason. They are kept out of the figures.
  }
report-caveat-few-cases = { $n ->
    [0] No case was judged.
    [one] Only 1 case was judged. That is why there are no percentages.
   *[other] Only { $n } cases were judged. That is why there are no percentages.
  }
report-caveat-not-reviewable = { $cases } of { $of } cases could not be reviewed ({ $reasons }). Counting them, the number of cases with errors lies between { $low } and { $high } of { $n }.
report-caveat-fewer-than-planned = { $reviewed } of { $planned } planned cases were reviewed.
report-caveat-incomplete = { $cases ->
    [one] 1 review is not finished. It does not count.
   *[other] { $cases } reviews are not finished. They do not count.
  }
report-caveat-drawn-again = The cases were drawn again. Reason: { $reasons }.

report-h-draw = The draw
report-no-draw = No cases were drawn this month.
report-key-label = Label
report-key-seed = Seed
report-key-fingerprint = Fingerprint of the list (SHA-256)
report-key-population = Cases on the list (N)
report-key-sample = Cases drawn (n)
report-key-duplicates = Repetitions removed
report-key-refused = Lines refused
report-key-locked = List locked
report-key-drawn-at = Drawn
report-strata-caption = Drawn in each group
report-col-stratum = Group
report-judged-caption = Judged in each group
report-judged-definition = N is the group's cases on the list without those found to be outside the target group.
report-col-in-error = In error
report-col-population = Cases (N)
report-col-sample = Drawn (n)
report-stratum-none = (no name)
report-earlier-draws = Earlier draws of the month:
report-earlier-draw = { $label }, { $moment }
report-later-draw = New draw { $label }, { $moment }. Reason: { $reason }

report-h-draw-again = How to repeat the draw
report-draw-again-why = Every case gets a ticket made from the seed, the label and the number of the case, and the lowest tickets are drawn. Anybody with the case list can repeat the calculation and get the same cases. When a case is set aside, the next ticket takes its place.
report-draw-again-tilsyn = With tilsyn, from the certificate and the case list:
report-draw-again-command = tilsyn sample verify CERTIFICATE --cases LIST
report-draw-again-shell = Without tilsyn, with any SHA-256 program. The file { $file } has one case number on each line, without spaces around it. The lines that come out are the cases drawn, lowest ticket first:
report-draw-again-strata = The draw was made in each group by itself. The lines below are for the group { $stratum }, when { $file } has the cases of that group only. Repeat for each group with its own cases and its own number in N.
report-draw-again-fingerprint = The fingerprint is checked on the whole list with:
report-list-file = cases.txt

report-h-closing = Closing
report-key-version = Version
report-key-closed-on = Closed
report-key-closed-by = By
report-key-seal = Seal (SHA-256)

report-disposition-outside-target-group = outside the target group
report-disposition-not-reviewable = cannot be reviewed
report-disposition-own-case = own case or that of someone close
report-disposition-reviewed-within-year = reviewed within 12 months
report-disposition-not-found = not found
report-disposition-none = no reason given

report-stream-random = randomly drawn cases
report-stream-risk = risk-based cases
report-stream-themed = themed cases
report-stream-complaint = complaint cases
report-stream-supplementary = supplementary cases
report-stream-calibration = calibration cases

report-cause-overlooked = Overlooked
report-cause-not-noted = Done, but not noted
report-cause-knowledge = Lack of knowledge
report-cause-time = Lack of time
report-cause-workflow = Unclear workflow
report-cause-system = IT system
report-cause-template = Template or letter
report-cause-handover = Handover of the case
report-cause-law-change = Change of law
report-cause-other = Other

report-consequence-none = None
report-consequence-risk-of-loss = Higher risk of loss of a right
report-consequence-risk-of-wrong-decision = Higher risk of a wrong decision
report-consequence-paid-too-little = Paid too little
report-consequence-paid-too-much = Paid too much
report-consequence-not-assessed = Not assessed

report-category-decision = Wrong or unlawful decision
report-category-calculation = Calculation and payment
report-category-facts = Facts of the case
report-category-time-limits = Time limits and follow-up
report-category-missing-reply = Missing reply
report-category-guidance = Guidance
report-category-formal = Hearing, reasons and guidance on appeal
report-category-records = Notes, filing and documentation
report-category-whole = Assessment of the whole, measures and plan
report-category-confidentiality = Confidentiality and data

## Learning sheet

report-sheet-title-case = Learning sheet, case no. { $number }
report-sheet-title-month = Learning sheet, { $month }
report-sheet-subtitle = { $team }
report-sheet-subtitle-named = { $team }, { $name }
report-sheet-good = This went well
report-sheet-good-practice = { $question } { $words }
report-sheet-good-empty = Write what was best about the work here:
report-sheet-change = This we can do differently
report-sheet-nothing = Nothing needs to change.
report-sheet-remark = What we saw: { $words }
report-sheet-legal = Rule: { $words }
report-sheet-legal-unverified = { $words } (not verified)
report-sheet-guidance = How we do it: { $words }
report-sheet-workflow = Workflow: { $words }
report-sheet-next = We agree (what, who, when):
report-sheet-disagree = I disagree, because …
report-sheet-footer = The sheet is for the talk. It is not kept under a name.

## Draw certificate

report-certificate-title = Draw certificate, { $label }
report-certificate-subtitle = { $team }, { $centre }
report-certificate-form = Form
report-certificate-full = Full: with case numbers. Stays with the team.
report-certificate-public = Public: without case numbers.
report-certificate-method = Method
report-certificate-method-words = { $method }: ticket = SHA-256 of method, seed, label and case number; the lowest are drawn
report-certificate-list = Case list
report-certificate-seed-source = Source of the seed
report-certificate-seed-system = random numbers of the operating system, made after the list was locked
report-certificate-seed-typed = typed: { $words }
report-certificate-sharing = Allocation
report-certificate-simple = one draw from the whole list
report-certificate-equal = the same number from each group, at least { $minimum } (or all)
report-certificate-proportional = in proportion to the size of the groups, at least { $minimum } from each (or all)
report-certificate-reserve = In reserve
report-certificate-all = Every case on the list was drawn (full count).
report-certificate-reason = Reason for the new draw
report-certificate-cases = Cases drawn
report-certificate-cases-caption = The cases drawn, lowest ticket first
report-certificate-cases-definition = The ticket is shown with its first 16 characters; the whole ticket is in the JSON file of the certificate. The reserves follow in the same order and are used with a reason only.
report-col-rank = No.
report-col-ticket = Ticket
report-col-case = Case number
report-certificate-whole-list = The whole list
report-certificate-whole-list-in-file = The whole list of { $n } cases is in the JSON file of the certificate.
report-certificate-public-note = This form names no case. Together with the case list it proves as much as the full one. Without the list it only shows that the certificate does not contradict itself.
report-certificate-full-note = This form names case numbers. It must not leave the team.
report-note = Note
