### What others found, and the action plans that answer it.


## Words

mirror-aspect-population = cases and period
mirror-aspect-unit = what is counted
mirror-aspect-questions = the questions
mirror-aspect-threshold = the limit for an error
mirror-aspect-documentation = not relevant and missing documentation
mirror-aspect-draw = the draw
mirror-aspect-reader = who read them
mirror-aspect-law = the rules
mirror-colour-red = red, critical
mirror-colour-yellow = yellow, material
mirror-colour-green = green, less material
mirror-remark-new = new
mirror-remark-repeated = repeated
mirror-remark-closed = closed
plan-state-draft = draft
plan-state-approved = approved
plan-state-running = running
plan-state-done = done

## Sentences

mirror-none = There is nothing here yet.
mirror-audit = The audit of { $year }, { $area }: { $errors } of { $n } cases in error. An error is here: { $definition }
mirror-beside = { $said } The difference is worked out with our share weighted by the teams' lists, { $own }.
    .department = { $said } The difference is worked out with our share weighted by the centres' lists, { $own }.
mirror-no-own = We have reviewed no cases of the same year and area.
mirror-different = Not directly comparable because { $aspect } is not the same: { $why }
mirror-not-asked = Errors found under { $clause } ({ $errors }), which none of our checklists asks about.
mirror-remark = Remark { $number } of { $year } ({ $colour }; { $state })
mirror-remark-line =
    { $plans ->
        [0] [{ $id }] { $remark }. { $words } No action plan answers it.
        [one] [{ $id }] { $remark }. { $words } 1 action plan answers it.
       *[other] [{ $id }] { $remark }. { $words } { $plans } action plans answer it.
    }
mirror-complaints = { $category }: criticism in { $criticised } of { $treated } cases at Borgerrådgiveren
mirror-covered = { $line }. Covered by initiative { $numbers }.
mirror-not-covered = { $line }. No initiative covers it.
plan-line = { $number }. { $title } ({ $state }). Answers: { $answers }
plan-answers-ombudsman = Borgerrådgiveren, { $category }
plan-answers-focus = the focus area { $focus }

## Help of the command line

cli-about-mirror = What others found, beside what we found
cli-about-mirror-audits = Shows the audit's results beside ours.
cli-about-mirror-audit = Stores a result of the audit in place of what was known of its year and area.
cli-about-mirror-remarks = Shows the audit's remarks and what answers them.
cli-about-mirror-remark = Stores a remark of the audit in place of what was known of its year and number.
cli-about-mirror-complaints = Shows Borgerrådgiveren's cases by kind, and which initiatives cover them.
cli-about-mirror-complaint = Stores a count of Borgerrådgiveren's cases. Figures only, nothing about citizens.
cli-about-plan = Action plans that bundle initiatives and answer something from outside
cli-about-plan-list = Shows the action plans.
cli-about-plan-add = Makes an action plan.
cli-about-plan-state = Says how far an action plan has come.
cli-about-plan-bundle = Takes an initiative into an action plan or out of it.
cli-arg-of-year = The year
cli-arg-of-area = The case area, such as syg
cli-arg-examined = Cases examined
cli-arg-in-error = Cases in error
cli-arg-definition = What the audit counted as an error
cli-arg-different = Why it cannot be compared directly, such as threshold=…; can be repeated. Names: population, unit, questions, threshold, documentation, draw, reader, law
cli-arg-clause = A clause with the number of errors, such as "Sygedagpengeloven § 11=4"; can be repeated
cli-arg-category = Kind of error, such as journal or vejledning
cli-arg-treated = Cases decided on their merits
cli-arg-criticised = Cases with criticism
cli-arg-remark-number = The remark's number
cli-arg-colour = Colour: red, yellow or green
cli-arg-remark-words = What it says
cli-arg-mirror-remark-state = State: new, repeated or closed
cli-arg-remark = The audit's remark, by the number in square brackets
cli-arg-complaint = Kind of error that Borgerrådgiveren found
cli-arg-focus = Focus area
cli-arg-plan-state-state = State: draft, approved, running or done
cli-arg-initiative = The initiative's number
cli-arg-take-out = Out of the action plan
