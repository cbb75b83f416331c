### What if: calculators for whoever plans.

calculators-title = What if …
calculators-key-next = Next question
calculators-key-fields = To the fields

calculators-size-title = Sample
calculators-size-question = How many cases does it take?
calculators-power-title = Power
calculators-power-question = Can we see it if the error share falls?
calculators-interval-title = Interval
calculators-interval-question = What does what we found say?
calculators-comparison-title = Change
calculators-comparison-question = Has the error share changed?
calculators-plan-title = Plan
calculators-plan-question = What does the plan cost, and what does it show?
calculators-discovery-title = Discover
calculators-discovery-question = Is there an error of one kind at all?

calculators-population = All cases
calculators-expected = Expected error share
calculators-half-width = Plus/minus
calculators-cases-a-period = Cases in each period
calculators-from = Error share before
calculators-to = Error share after
calculators-cases = Cases reviewed
calculators-errors = Cases in error
calculators-errors-before = Before: in error
calculators-cases-before = Before: reviewed
calculators-population-before = Before: all cases
calculators-errors-after = After: in error
calculators-cases-after = After: reviewed
calculators-population-after = After: all cases
calculators-cases-a-month = Cases per team and month
calculators-teams = Teams
calculators-months = Months
calculators-minutes = Minutes per case
calculators-to-discover = Share to discover
calculators-allowed = Errors found at most
calculators-if-known = if it is known

calculators-waiting = Calculates when you pause.
calculators-type-number = Type a number in “{ $field }”.
calculators-no-fall = Type a lower error share after than before.
calculators-verdict = Answer: { $verdict }
calculators-part = Part of all cases
calculators-interval = Error share between
calculators-at-most = Error share at most
calculators-range = { $low } and { $high }
calculators-visible = Seen from at most
calculators-seen = Error share seen
calculators-before = Before
calculators-after = After
calculators-hours = Hours in all
calculators-width = Width of the interval
calculators-smallest-change = Smallest visible fall
calculators-points = { $points } percentage points
