### The pages of initiatives, follow-up, action plans, targets and what others found.


## Tabs and board

initiatives-title = Initiatives
initiatives-tab-initiatives = Initiatives
initiatives-tab-follow-ups = Follow-up
initiatives-tab-plans = Action plans
initiatives-tab-overview = Overview
initiatives-tab-targets = Targets
initiatives-tab-audits = Audit
initiatives-tab-remarks = Remarks
initiatives-tab-complaints = Borgerrådgiver
initiatives-head-initiatives =
    { $overdue ->
        [0] { $open } open, none overdue.
       *[other] { $open } open, { $overdue } overdue.
    }
initiatives-head-follow-ups = { $quarter }: { $written } of { $of } followed up. ← and → change the quarter.
initiatives-head-plans = An action plan bundles initiatives and answers something from outside.
initiatives-head-overview = All initiatives by action area.
    .department = The centres' initiatives by action area, as they were last reported.
initiatives-head-targets = What is to be reached, and whether we are on the way.
initiatives-head-audits = The audit's sample beside ours of the same year and area.
initiatives-head-remarks = The audit's remarks, and what answers them.
initiatives-head-complaints = Kinds of error by the initiatives that cover them (√). ! is a gap.
initiatives-empty-initiatives = There are no open initiatives. Press N to propose one.
initiatives-empty-follow-ups = There is nothing to follow up in the quarter.
initiatives-empty-plans = There are no action plans yet. Press N, or make one from a remark.
initiatives-empty-overview = There are no initiatives yet.
initiatives-empty-targets = There are no targets yet. Press N for a new one, or F4 for Barometermål 4.
initiatives-empty-audits = No results yet. Press N and enter the audit's figures.
initiatives-empty-remarks = No remarks yet. Press N and enter the first one.
initiatives-empty-complaints = No cases yet. Press N and enter the count. Figures only, nothing about citizens.
initiatives-column-number = No
initiatives-column-initiative = Initiative
initiatives-column-owner = Owner
initiatives-column-deadline = Deadline
initiatives-column-state = Status
initiatives-column-done = Done
initiatives-column-effect = Effect
initiatives-column-next = Next
initiatives-column-plan = Action plan
initiatives-column-answers = Answers
initiatives-column-target = Target
initiatives-column-start = Start
initiatives-column-goal = Goal
initiatives-column-now = Now
initiatives-column-way = On path
initiatives-column-area = Area
initiatives-column-auditors = The audit
initiatives-column-ours = Ours
initiatives-column-not-asked = Not asked
initiatives-column-remark = Number
initiatives-column-colour = Colour
initiatives-column-plans = Action plan
initiatives-column-category = Kind of error
initiatives-column-criticised = Criticised
initiatives-new-key = New initiative
initiatives-all-key = Show all
initiatives-open-key = Open only
initiatives-status-key = Change status
initiatives-figures-key = Enter figures
initiatives-plan-key = Make action plan
initiatives-bundle-key = Add initiative
initiatives-quarter-before = Quarter before
initiatives-quarter-after = Quarter after
initiatives-seen = { $errors } of { $n }
initiatives-not-followed-up = Nothing is followed up in the quarter yet. F2 writes the follow-up.
initiatives-area-empty = no initiatives yet
initiatives-reported = As the centre reported it with { $quarter }.
initiatives-plan-empty = There are no initiatives in the plan yet. F4 adds one.
initiatives-answers-remark = remark { $number }, { $year }
board-planned = Proposed and decided ({ $count })
board-running = Running ({ $count })
board-carried-out = Carried out ({ $count })
board-measured = Effect measured ({ $count })

## An initiative

initiative-page-title = { $number } { $title }
initiative-page-state = Status: { $state }
initiative-page-no-owner = no owner yet
initiative-page-no-deadline = no deadline yet
initiative-page-raised = Raised by
initiative-page-not-written = not written yet
initiative-page-dose =
    { $wanted ->
        [0] Who must take part
       *[other] Who must take part: { $count } of { $wanted } have
    }
initiative-page-no-dose = Nobody is entered yet.
initiative-page-criterion = Declared beforehand
initiative-page-today = What the figures say today
initiative-page-follow-ups = Follow-up
initiative-page-no-follow-up = Nothing is followed up yet.
initiative-page-history = History
initiative-page-step = { $state } ({ $by })

## What can be done about it

deed-proposed = Propose
deed-decided = Decide
deed-running = Start
deed-carried-out = Carried out
deed-effect-measured = Effect measured
deed-closed = Close
deed-given-up = Give up
deed-follow-up = Follow up
deed-criterion = Success criterion
deed-participant = Participant
deed-change = Edit

## The forms

register-saved = Saved.
register-choice-missing = Choose one of them.
register-quarter-wrong = Write a quarter and a year, such as 4 2026.
register-share-wrong = Write per cent, such as 10 or 22.5.
register-number-wrong = Write a whole number.
register-clauses-wrong = Write one clause a line, such as Sygedagpengeloven § 11 = 4.
register-no-promise = The baseline has too few cases to say what the plan can show.
register-initiative-title = Initiative
register-initiative-why = Write what is wrong, and why. Owner and deadline can wait, but are needed before the quarter is submitted.
register-criterion-title = Success criterion
register-criterion-why = Agree now what is to change, before there are figures to see. Then nobody can pick the best figure afterwards.
register-criterion-again-title = Change the success criterion
register-criterion-again-why = The earlier version is kept and shown. If there are figures to see already, the criterion says so.
register-participant-title = Participant
register-participant-why = A team or a role, not a person. Enter the day once they have taken part.
register-step-why = Enter the day. A reason is needed when the initiative is given up or started again.
register-follow-up-title = Follow-up
register-follow-up-why = Was it done? Did it help? What next? The effect is worked out from the figures.
register-plan-title = New action plan
register-plan-why = Name the plan. Add initiatives to it afterwards.
register-plan-state-title = Status of the action plan
register-plan-state-why = An action plan is done when its initiatives are closed or given up.
register-bundle-title = Initiative in action plan
register-bundle-why = The numbers are under 1 Initiatives.
register-target-title = Target
register-target-why = The share is what is not in order. If start or goal is not known yet, leave the field empty.
register-figures-title = Figures of the target
register-figures-why = The newest figure is shown. Earlier ones are kept.
register-audit-title = Result of the audit
register-audit-why = Write at the bottom what makes the figure different from ours. Leave fields empty where it is the same.
register-remark-title = Audit remark
register-remark-why = The same year and number replaces what was there.
register-complaints-title = Borgerrådgiveren's cases
register-complaints-why = Figures only, nothing about citizens. The same year and kind replaces what was there.
register-title = Name
register-problem = Problem
register-cause = Cause
register-evidence = Evidence
register-action = Kind
register-area = Action area
register-area-own = own words
register-own-area = Own words
register-role = Owner's role
register-initials = Owner's initials
register-deadline = Deadline
register-raised = Raised by quarter
register-worst = Teams picked as worst
register-questions = Questions
register-questions-hint = e.g. GEN-10, SYG-03
register-teams = Teams
register-teams-hint = empty is all
register-before-first = Before: from quarter
register-before-last = Before: to quarter
register-after-first = After: from quarter
register-after-last = After: to quarter
register-goal = Goal: at most (%)
register-goal-hint = not in order
register-least = Smallest fall
register-least-hint = percentage points
register-pick = Choose among the questions
register-pick-take = Use
register-pick-mark = Choose or not
register-pick-label = Label
register-weigh = See what the plan can show
register-reason = Reason
register-who = Team or role
register-took-part = Took part on
register-day = Day
register-quarter = Quarter
register-done = Was it done?
register-next = What next?
register-conclusion = Conclusion
register-focus = Focus area
register-state = Status
register-initiative-number = Initiative no.
register-into = Part of the plan
register-measure-question = a question
register-measure = Figures come from
register-baseline = Start (per cent)
register-baseline-day = Day of the start
register-target-goal = Goal (per cent)
register-goal-day = Reached by
register-share-hint = empty is unknown
register-index = Part of index
register-weight = Weight (per cent)
register-figures-day = Figures are from
register-not-in-order = Not in order
register-of = Out of
register-full-count = All are counted
register-year = Year
register-audit-area = Case area
register-audit-area-hint = such as syg
register-examined = Cases examined
register-in-error = Cases in error
register-definition = What is an error?
register-clauses = Errors by clause
register-remark-number = Number
register-colour = Colour
register-remark-words = What it says
register-category = Kind of error
register-category-hint = such as journal
register-treated = Decided on merits
register-criticised = With criticism

## The menu

centre-tab-initiatives = Initiatives
palette-initiatives = Initiatives and follow-up
palette-initiatives-synonyms = action board improvement effect measure
palette-follow-ups = Follow-up of the quarter's initiatives
palette-follow-ups-synonyms = verdict effect before after did it work
palette-plans = Action plans
palette-plans-synonyms = plan audit remark focus area
palette-overview = Overview of action areas
palette-overview-synonyms = citizen areas summary
palette-targets = Targets and barometers
palette-targets-synonyms = result contract path barometer index
palette-audits = The audit's results and remarks
palette-audits-synonyms = auditor mirror compare sample
palette-complaints = Borgerrådgiveren's cases
palette-complaints-synonyms = complaints criticism coverage ombudsman
