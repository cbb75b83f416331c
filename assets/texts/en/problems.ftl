### What went wrong (problem-), and what can be done (hint-).

## Case list

problem-list-not-read = The list could not be read. Nothing is stored.
hint-list-not-read = Choose another file.
problem-list-columns = The columns are not settled. Nothing is stored.
hint-list-columns = Choose the column of case references.
problem-list-no-cases = No line of the list gives a case. Nothing is stored.
hint-list-no-cases = Choose the column of case references, or fetch the list again.
problem-list-missing = The month has no case list yet.
hint-list-missing = Load the case list first.
problem-month-in-future = The month has not begun yet. Nothing is stored.
hint-month-in-future = Choose a month that is under way or over.

## Draw

problem-draw-missing = No cases are drawn in this month yet.
hint-draw-missing = Draw the sample first.
problem-draw-too-small = So many per stratum take at least { $needed } cases. Nothing is drawn.
hint-draw-too-small = Draw more, or lower the number per stratum.
problem-draw-larger-than-list = The list has only { $cases } cases. Nothing is drawn.
hint-draw-larger-than-list = Draw fewer.
problem-draw-size-zero = At least one case has to be drawn. Nothing is drawn.
hint-draw-size-zero = Type how many are drawn.
problem-draw-seed = The seed may hold only digits and letters a-z, at most 64. Nothing is drawn.
hint-draw-seed = Change the seed.
problem-redraw-reason-missing = The month was drawn before. Nothing is changed.
hint-redraw-reason-missing = Type why it is drawn again.
problem-label-taken = There is a draw with the label { $label } already. Nothing is drawn.
hint-label-taken = Give the team another name in the settings.

## Cases

problem-random-only-by-draw = A case becomes random only by being drawn. Nothing is stored.
hint-random-only-by-draw = Choose what the case was picked as.
problem-case-reference-missing = The case reference is missing. Nothing is stored.
hint-case-reference-missing = Type the case reference.
problem-cpr-as-reference = The case reference looks like a personal number. Nothing is stored.
hint-cpr-as-reference = Type the case's number in its system.
problem-case-in-month-already = The case is in the month already. Nothing is changed.
hint-case-in-month-already = Type another case reference.
