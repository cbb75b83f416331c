### Targets: what is to be reached, and how far one is.


target-barometer-four = Barometermål 4
target-barometer-audit = Half the share of errors in the audit's cases
target-barometer-complaints = Half the share of complaints with criticism
target-measure-audit = the audit
target-measure-complaints = Borgerrådgiveren
target-measure-own = our own cases in error
target-measure-typed = typed figures
target-legend = · the path  ● now  ░ uncertainty
target-legend-today = │ the path today  ● now  ░ uncertainty
target-none = There are no targets yet.
target-line = { $number }. { $title } ({ $measure }): from { $baseline } on { $from } to { $goal } on { $to }
target-unknown-share = unknown
target-no-figures = There are no figures yet.
target-no-path = Now: { $errors } of { $n }. The start or the goal is missing, so the path cannot be worked out.
target-index-weights = { $name }: the weights do not add up to 100%.

## Help of the command line

cli-about-target = Targets: what is to be reached
cli-about-target-list = Shows the targets and how far along they are.
cli-about-target-add = Sets a target.
cli-about-target-change = Changes the parts you give.
cli-about-target-barometer = Sets the two parts of Barometermål 4. The part about complaints has no start and no goal until you give them.
cli-about-target-measure = Stores figures for a target whose figures are typed.
cli-arg-measure = Where its figures come from: own, audit, complaints, typed, or a question such as gen-01
cli-arg-baseline = The share at the start, in per cent
cli-arg-baseline-day = The day of the start
cli-arg-to-reach = The share to be reached, in per cent
cli-arg-goal-day = The day it is to be reached by
cli-arg-index = The index that the target is a part of
cli-arg-weight = Its weight in the index, in per cent
cli-arg-full-count = All of them were counted; it is not a sample
