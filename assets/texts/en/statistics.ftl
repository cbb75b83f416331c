### The statistics in words. Cases seen, all cases and interval always stand in the sentence.

## Numbers in the sentences

statistics-over = over { $share }
statistics-under = under { $share }
statistics-points-fall =
    { $size ->
        [one] a fall of { $points } percentage point
       *[other] a fall of { $points } percentage points
    }
statistics-points-rise =
    { $size ->
        [one] a rise of { $points } percentage point
       *[other] a rise of { $points } percentage points
    }
statistics-points-none = no change
statistics-between = between { $low } and { $high }
statistics-between-falls = a fall of between { $low } and { $high } percentage points
statistics-between-rises = a rise of between { $low } and { $high } percentage points
statistics-more = { $points } percentage points more
statistics-fewer = { $points } percentage points fewer
statistics-seen = { $share } ({ $errors } of { $cases } cases)
statistics-seen-none = 0 of { $cases } seen
statistics-period = { $share } (weighted, { $errors } of { $cases } cases, { $population } in all)
statistics-period-none = 0 of { $cases } seen ({ $population } in all)

## One sample

statistics-interval = We found errors in { $errors } of { $cases } cases; with 95% confidence between { $low } and { $high } of the { $population } cases are in error.
statistics-interval-few = We found errors in { $errors } of { $cases } cases. That is too few to judge by: between { $low } and { $high } of the { $population } cases may be in error.
statistics-interval-certain = We found errors in { $errors } of { $cases } cases; with 95% confidence { $low } of the { $population } cases are in error.
statistics-none-certain = Cases in error: 0 of { $cases } seen; with 95% confidence none of the { $population } cases is in error.
statistics-none = Cases in error: 0 of { $cases } seen; it may still be up to { $high } of { $population }.
statistics-none-few = Cases in error: 0 of { $cases } seen; it may still be up to { $high } of { $population }. That is too few to judge by.
statistics-full-count =
    { $population ->
        [one] The only case has been reviewed, and it was in error. Nothing about the figure is uncertain.
       *[other] All { $population } cases have been reviewed, and { $errors } were in error. Nothing about the figure is uncertain.
    }
statistics-full-count-none =
    { $population ->
        [one] The only case has been reviewed, and it was not in error.
       *[other] All { $population } cases have been reviewed, and none was in error.
    }
statistics-divided = The sample: { $seen }. Weighted by the size of the groups the error share is { $share }; with 95% confidence between { $low } and { $high } of the { $population } cases are in error.
statistics-divided-uncovered =
    { $cases ->
        [one] 1 case on the list is in a group without reviewed cases; the figure says nothing about it.
       *[other] { $cases } cases on the list are in groups without reviewed cases; the figure says nothing about them.
    }
statistics-interval-unknown = We found errors in { $errors } of { $cases } cases; with 95% confidence between { $low } and { $high } of all cases are in error, however many there are.
statistics-interval-unknown-few = We found errors in { $errors } of { $cases } cases. That is too few to judge by: between { $low } and { $high } of all cases may be in error, however many there are.
statistics-none-unknown = Cases in error: 0 of { $cases } seen; it may still be up to { $high } of all cases, however many there are.

## Plans

statistics-size = With { $cases } of { $population } cases the error share can be given to within about plus or minus { $points } percentage points.
statistics-size-all = To be that exact, all { $population } cases must be reviewed. Then nothing is uncertain.
statistics-size-unknown = With { $cases } cases the error share can be given to within about plus or minus { $points } percentage points, however many cases there are.
statistics-planned = With { $cases } of { $population } cases, and if { $expected } are in error, we can say that between { $low } and { $high } of the { $population } cases are in error.
statistics-planned-few = { $cases } of { $population } cases are too few to judge by: if { $expected } are in error, it may be between { $low } and { $high } of the { $population }.
statistics-planned-all = If all { $population } cases are reviewed, nothing about the figure is uncertain.
statistics-discovery = If no error is found in { $cases } of { $population } cases, we are 95% sure that fewer than { $errors } of the { $population } cases have it.
statistics-discovery-with-some = If we find at most { $allowed } with the error in { $cases } of { $population } cases, we are 95% sure that fewer than { $errors } of the { $population } cases have it.
statistics-discovery-unknown = If no error is found in { $cases } cases, we are 95% sure that fewer than { $share } of all cases have it.
statistics-discovery-unknown-with-some = If we find at most { $allowed } with the error in { $cases } cases, we are 95% sure that fewer than { $share } of all cases have it.
statistics-power = If the error share goes from { $from } to { $to }, the chance of seeing the fall is { $chance } with { $before } cases before and { $after } after.
statistics-visible-fall = With { $cases } cases in each period a fall from { $from } can be seen once the share is down to { $to } or lower (with a chance of { $power }).
statistics-no-visible-fall = With { $cases } cases in each period not even a fall from { $from } to no errors can be seen with a chance of { $power }.
statistics-outlook = { $cases } cases take { $hours } hours. If { $expected } are in error, the error share is between { $low } and { $high }.
statistics-outlook-of = { $cases } of { $population } cases take { $hours } hours. If { $expected } are in error, the error share is between { $low } and { $high }.
statistics-outlook-all = All { $population } cases take { $hours } hours. Then nothing about the figure is uncertain.

## Quarter and centre

statistics-weighted = The sample: { $seen }. Weighted by the teams' { $population } cases: { $share }, between { $low } and { $high }; as uncertain as a random sample of { $effective } cases.
    .department = The sample: { $seen }. Weighted by the centres' { $population } cases: { $share }, between { $low } and { $high }; as uncertain as a random sample of { $effective } cases.
statistics-weighted-few = The sample: { $seen }. That is too few to judge by: between { $low } and { $high } of the { $population } cases may be in error.
statistics-weighted-none = Cases in error: 0 of { $cases } seen; it may still be up to { $high } of the { $population } cases.
statistics-covered =
    { $teams ->
        [one] The figure covers { $share } of the cases ({ $covered } of { $population }): 1 team has not been reviewed.
       *[other] The figure covers { $share } of the cases ({ $covered } of { $population }): { $teams } teams have not been reviewed.
    }
    .department =
        { $teams ->
            [one] The figure covers { $share } of the cases ({ $covered } of { $population }): 1 centre has not been reviewed.
           *[other] The figure covers { $share } of the cases ({ $covered } of { $population }): { $teams } centres have not been reviewed.
        }
statistics-contribution = { $team } adds { $points } of the { $whole } percentage points (between { $low } and { $high }; { $cases } of { $population } cases reviewed).

## Before and after

statistics-change-fall = The error share fell from { $before } to { $after }: { $between }, and the probability of a real fall is { $chance }.
statistics-change-rise = The error share rose from { $before } to { $after }: { $between }, and the probability of a real rise is { $chance }.
statistics-change-undecided = It is not decided whether the error share has changed. Before: { $before }, after: { $after }; { $between }, and the probability of a real fall is { $chance }.
statistics-change-cannot = It cannot be decided whether the error share has changed. Before: { $before }, after: { $after }. { $why }
statistics-verdict-fall = fall
statistics-verdict-rise = rise
statistics-verdict-undecided = not decided
statistics-verdict-cannot = cannot be decided
statistics-objection-checklist = The questions do not mean the same in the two periods.
statistics-objection-population = The cases are not of the same kind in the two periods.
statistics-objection-no-cases = One of the periods has no assessed cases.
statistics-objection-few-cases = One of the periods has fewer than { $n } assessed cases.
statistics-objection-trigger = The bad period that called for the initiative is part of the baseline. Some of any fall would have come by itself.
statistics-objection-short-baseline = The baseline has fewer than { $n } periods.
statistics-objection-repeated =
    { $n ->
        [one] The same baseline has been compared once before. Whoever looks often enough sees a fall by chance.
       *[other] The same baseline has been compared { $n } times before. Whoever looks often enough sees a fall by chance.
    }
statistics-objection-not-decided = This is not the comparison that was agreed when the initiative began.
statistics-halved = The probability that the error share is at least halved is { $chance } ({ $before } cases before, { $after } after).
statistics-fisher = Fisher's exact test: p = { $fall } for a fall, { $two-sided } two-sided. Before: { $before }, after: { $after }.

## Goals

statistics-path-on = We should be down to { $target } now; the probability that we are is { $chance }, so we are on track. Seen: { $seen }, between { $low } and { $high }.
statistics-path-off = We should be down to { $target } now; the probability that we are is { $chance }, so we are not on track. Seen: { $seen }, between { $low } and { $high }.
statistics-path-uncertain = We should be down to { $target } now; the probability that we are is { $chance }, so it is still uncertain. Seen: { $seen }, between { $low } and { $high }.
statistics-path-few = We should be down to { $target } now. Seen: { $seen }, between { $low } and { $high }. That is too few cases to judge by.
statistics-path-no-cases = We should be down to { $target } now, but no cases have been assessed yet.
statistics-trend = If things go on as in the { $periods } periods ({ $cases } cases), the error share will be { $share } by then, between { $low } and { $high }; the probability of at most { $target } is { $chance }.
statistics-trend-too-short = { $periods } periods ({ $cases } cases) are too few to look ahead; at least { $least } are needed.
statistics-index = We are { $share } of the way to { $goal } (between { $low } and { $high }, { $cases } cases).
statistics-index-away = We are further from { $goal } than at the start: { $share } of the way (between { $low } and { $high }, { $cases } cases).
statistics-index-missing =
    { $missing ->
        [one] We cannot say how far we are on the way to { $goal }: 1 part is missing.
       *[other] We cannot say how far we are on the way to { $goal }: { $missing } parts are missing.
    }
statistics-part-missing = We cannot say how far we are on the way to { $goal }. { $why }

## The auditor and other readers

statistics-auditor-chance = The auditor found { $difference } cases in error than we did (between { $low } and { $high }). The difference may be due to chance, but our own reviews may also be too mild or too strict. Ours: { $ours }, the auditor's: { $auditors }.
statistics-auditor-more = The auditor found { $difference } cases in error than we did (between { $low } and { $high }). Our own reviews seem to be milder. Ours: { $ours }, the auditor's: { $auditors }.
statistics-auditor-fewer = The auditor found { $difference } cases in error than we did (between { $low } and { $high }). Our own reviews seem to be stricter. Ours: { $ours }, the auditor's: { $auditors }.
statistics-auditor-few = There are too few cases to compare us with the auditor: { $difference } cases in error (between { $low } and { $high }). Ours: { $ours }, the auditor's: { $auditors }.
statistics-overlap = We found { $found } of the auditor's { $auditors } cases in error (between { $low } and { $high }) among { $cases } cases that both have read.
statistics-overlap-none = The auditor found no cases in error among the { $cases } cases that both have read.
statistics-corrected = Corrected using the { $again } cases that the auditor read again, the error share is { $share } (between { $low } and { $high }, { $cases } cases).
statistics-corrected-none = Corrected using the { $again } cases that the auditor read again, no cases in error are left ({ $cases } cases); it may still be up to { $high }.
statistics-corrected-no-interval = Corrected using the auditor's reading ({ $again } of { $cases } cases), the error share is { $share }. That is too few for an interval.
statistics-agreement = The readers answered alike in { $percent } of the questions; agreement beyond chance is { $ac1 } (between { $low } and { $high }, { $cases } cases). It is { $level }.
statistics-agreement-few = { $cases ->
    [one] One case is too little
   *[other] { $cases } cases are too few
} to say how far you agree in other cases.
statistics-agreement-none = No question was answered by two readers.
statistics-no-disagreement = No disagreement in { $cases } cases; there may still be disagreement in up to { $limit } of the cases.
statistics-level-low = low
statistics-level-fair = fair
statistics-level-good = good

## Month by month

statistics-run-chance = The curve swings by chance around the median { $median } ({ $useful } months, { $cases } cases); there is no sign of a lasting change yet. Longest run { $run } (limit { $run-limit }), crossings { $crossings } (at least { $crossings-limit }).
statistics-run-signal = The curve shows signs of a lasting change around the median { $median } ({ $useful } months, { $cases } cases). Longest run { $run } (limit { $run-limit }), crossings { $crossings } (at least { $crossings-limit }).
statistics-run-too-few = There are { $useful } months that are not on the median { $median } ({ $cases } cases). Below { $least } the curve says nothing.
statistics-point-within = The month is within what chance can explain around { $centre }: { $seen }, limits { $low } and { $high }.
statistics-point-low = The month has fewer errors than chance can explain around { $centre }: { $seen }, limits { $low } and { $high }.
statistics-point-high = The month has more errors than chance can explain around { $centre }: { $seen }, limits { $low } and { $high }.
statistics-point-few = The month has too few cases to judge around { $centre }: { $seen }, limits { $low } and { $high }.
statistics-pareto =
    { $vital ->
        [one] 1 of { $kinds } kinds of error makes up { $share } of the errors ({ $errors } of { $total } errors in { $cases } cases).
       *[other] { $vital } of { $kinds } kinds of error make up { $share } of the errors ({ $errors } of { $total } errors in { $cases } cases).
    }
statistics-pareto-none = There are no errors to divide up in { $cases } cases.

## Teams side by side

statistics-funnel-above = { $team } is above what chance can explain at { $cases } cases: { $seen } against the centre's { $reference }, limits { $low } and { $high }.
    .department = { $team } is above what chance can explain at { $cases } cases: { $seen } against the department's { $reference }, limits { $low } and { $high }.
statistics-funnel-above-hint = { $team } is high, but that may be chance at { $cases } cases: { $seen } against the centre's { $reference }, limits { $low } and { $high }.
    .department = { $team } is high, but that may be chance at { $cases } cases: { $seen } against the department's { $reference }, limits { $low } and { $high }.
statistics-funnel-within = { $team } is within what chance can explain at { $cases } cases: { $seen } against the centre's { $reference }, limits { $low } and { $high }.
    .department = { $team } is within what chance can explain at { $cases } cases: { $seen } against the department's { $reference }, limits { $low } and { $high }.
statistics-funnel-below-hint = { $team } is low, but that may be chance at { $cases } cases: { $seen } against the centre's { $reference }, limits { $low } and { $high }.
    .department = { $team } is low, but that may be chance at { $cases } cases: { $seen } against the department's { $reference }, limits { $low } and { $high }.
statistics-funnel-below = { $team } is below what chance can explain at { $cases } cases: { $seen } against the centre's { $reference }, limits { $low } and { $high }.
    .department = { $team } is below what chance can explain at { $cases } cases: { $seen } against the department's { $reference }, limits { $low } and { $high }.
statistics-funnel-few = { $team } has too few cases to judge by ({ $cases }): { $seen } against the centre's { $reference }, limits { $low } and { $high }.
    .department = { $team } has too few cases to judge by ({ $cases }): { $seen } against the department's { $reference }, limits { $low } and { $high }.
statistics-funnel-no-cases = { $team } has no assessed cases.
statistics-class-above = above
statistics-class-within = within
statistics-class-below = below
statistics-shrunken = Each of the { $teams } teams is drawn towards the centre's average of { $average } ({ $cases } cases), most where the sample is small.
    .department = Each of the { $teams } centres is drawn towards the department's average of { $average } ({ $cases } cases), most where the sample is small.
statistics-shrunken-all-alike = There is no measurable difference between the { $teams } teams; the average is { $average } ({ $cases } cases).
    .department = There is no measurable difference between the { $teams } centres; the average is { $average } ({ $cases } cases).
statistics-suppressed = Figures for fewer than { $least } cases or fewer than { $workers } caseworkers are not shown outside the team; { $hidden } of { $groups } hidden.
    .department = Figures for fewer than { $least } cases or fewer than { $workers } caseworkers are not shown outside the centre; { $hidden } of { $groups } hidden.
statistics-suppressed-total = Figures for fewer than { $least } cases or fewer than { $workers } caseworkers are not shown outside the team; { $hidden } of { $groups } hidden, and the sum too.
    .department = Figures for fewer than { $least } cases or fewer than { $workers } caseworkers are not shown outside the centre; { $hidden } of { $groups } hidden, and the sum too.
statistics-suppressed-none = None of the { $groups } figures rests on fewer than { $least } cases or fewer than { $workers } caseworkers; all are shown.

## Why there is no figure

statistics-undefined-no-cases = No cases have been assessed, so there is no figure.
statistics-undefined-full-count = Every case has been reviewed, so there is no sample to calculate from.
statistics-undefined-single-case = One of the groups has a single assessed case, so its spread cannot be calculated.
statistics-undefined-impossible = No sample can answer that.
statistics-undefined-no-variation = All values are the same, so there is nothing to measure.
statistics-undefined-too-few-units = There are too few for the figure to be calculated.
statistics-undefined-not-two-readers = The figure is for two readers.
statistics-undefined-no-overlap = Cases with and without errors do not overlap in time, so the trend cannot be calculated.
statistics-undefined-part-missing = The baseline, the target or the cases are missing.
statistics-undefined-no-team-difference = There is no measurable difference between the teams.
    .department = There is no measurable difference between the centres.
statistics-undefined-no-errors = There are no errors to divide up.
statistics-undefined-too-few-points = There are too few points.
statistics-fault-share = The share must be between { $least } and { $most }.
statistics-fault-range = The number must be between { $least } and { $most }.
statistics-fault-more-errors = There cannot be { $errors } cases in error among { $cases } cases.
statistics-fault-more-than-all = { $cases } cases cannot be reviewed when there are { $population } in all.
statistics-fault-empty = There must be at least 1 case in all.
statistics-fault-lengths = There must be { $expected } values; there are { $given } here.
statistics-fault-too-few = There must be at least { $least } values; there are { $given } here.
statistics-fault-repeated = Number { $place } is already there.
statistics-fault-unknown = Number { $place } is not known.
statistics-fault-end = The end date must be after the start date.
statistics-fault-target = The target must differ from the baseline.
