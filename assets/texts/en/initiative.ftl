### Initiatives, follow-up and effect.


## Words

initiative-state-proposed = proposed
initiative-state-decided = decided
initiative-state-running = running
initiative-state-carried-out = carried out
initiative-state-effect-measured = effect measured
initiative-state-closed = closed
initiative-state-given-up = given up
initiative-verdict-shown = effect shown
initiative-verdict-not-shown = effect not shown
initiative-verdict-too-early = too early
initiative-verdict-not-carried-out = not carried out
initiative-action-teaching = teaching
initiative-action-side-by-side = side-by-side training
initiative-action-workflow = changed workflow
initiative-action-template = template letter
initiative-action-network = network group
initiative-action-management = management follow-up
initiative-action-project = project
initiative-area-citizen = Borgeren ved roret
initiative-area-ombudsman = Borgerrådgiver (citizens' adviser)
initiative-area-audit = Audit
initiative-area-other = Other
initiative-done-yes = carried out
initiative-done-partly = partly carried out
initiative-done-no = not carried out
initiative-next-continue = goes on
initiative-next-adjust = is adjusted
initiative-next-spread = is spread
initiative-next-stop = ends
initiative-lack-owner = has no owner
initiative-lack-deadline = has no deadline
initiative-lack-criterion = has no criterion
initiative-lack-follow-up = has no follow-up in the quarter
gap-initiative-owner = Initiative { $name } has no owner.
gap-initiative-deadline = Initiative { $name } has no deadline.
gap-initiative-criterion = Initiative { $name } has no success criterion.
gap-initiative-follow-up = Initiative { $name } has no follow-up in the quarter.

## What is to change

initiative-quarter = Q{ $number } { $year }
initiative-window = { $first } to { $last }
initiative-all-teams = all teams
    .department = all centres
initiative-criterion = { $questions } in { $teams }: from { $before } to { $after } down to { $goal } at most; smallest fall worth having: { $least } percentage points.
initiative-declared = Criterion { $version }, declared { $day } by { $by }, before there was anything to see.
initiative-declared-late =
    { $months ->
        [one] Criterion { $version }, declared { $day } by { $by }, when 1 month had come in.
       *[other] Criterion { $version }, declared { $day } by { $by }, when { $months } months had come in.
    }
initiative-changed = { $when } Changed because: { $reason }
initiative-promise = With { $baseline } before and about { $cases } cases after, the chance of showing an effect is { $goal } if the share falls to the goal, and { $least } if it falls only by what is worth having.

## What the figures say

initiative-of = { $errors } of { $n } answers
initiative-seen = Not in order: { $before } before, { $after } after.
initiative-goal-reached = The goal is reached in the cases reviewed.
initiative-goal-not-reached = The goal is not reached in the cases reviewed.
initiative-caveat-changed = The criterion was changed when there were figures to see. There are { $versions } versions, and all are kept.
initiative-caveat-missing =
    { $missing ->
        [one] 1 of { $expected } team months is missing in one of the periods.
       *[other] { $missing } of { $expected } team months are missing in one of the periods.
    }
    .department =
        { $missing ->
            [one] 1 of { $expected } centre quarters is missing in one of the periods.
           *[other] { $missing } of { $expected } centre quarters are missing in one of the periods.
        }
initiative-caveat-teams =
    { $teams ->
        [one] 1 team is in one of the periods only and is left out of both.
       *[other] { $teams } teams are in one of the periods only and are left out of both.
    }
    .department =
        { $teams ->
            [one] 1 centre is in one of the periods only and is left out of both.
           *[other] { $teams } centres are in one of the periods only and are left out of both.
        }
initiative-caveat-worst = The team was chosen because it was highest. Then the share falls somewhat by itself.
    .department = The centre was chosen because it was highest. Then the share falls somewhat by itself.
initiative-caveat-in-window = The initiative was carried out only while it was being measured.
initiative-caveat-dose = { $count } of { $wanted } have taken part.
initiative-caveat-small = The fall is smaller than what is worth having.

## The command line

initiative-none = There are no initiatives here.
initiative-line = { $number }. { $title }: { $state }
initiative-line-owner = owner { $owner }
initiative-line-deadline = deadline { $day }
initiative-line-overdue =
    { $days ->
        [one] 1 day past the deadline
       *[other] { $days } days past the deadline
    }
initiative-raised = From { $quarter }. Kind: { $action }. Action area: { $area }.
initiative-problem = Problem: { $words }
initiative-cause = Cause: { $words }
initiative-evidence = Evidence: { $words }
initiative-step = { $day }: { $state } ({ $by })
initiative-step-reason = { $step }: { $reason }
initiative-participant = { $who }: took part { $day }
initiative-participant-waiting = { $who }: has not taken part yet
initiative-follow-up = Follow-up { $quarter } ({ $day }, { $by }): { $done }; { $next }.
initiative-follow-up-verdict = { $entry } Verdict: { $verdict }.
initiative-follow-up-judged = { $entry } Verdict: { $verdict } ({ $before } before, { $after } after).
initiative-today = Today: { $verdict }.
initiative-no-criterion = No criterion has been declared yet.
initiative-no-hindrances = The initiatives do not hold back the submission of { $quarter }.
initiative-hindrance = { $number }. { $title }: { $lack }
initiative-area = { $area }

## Help of the command line

cli-about-initiative = Initiatives: what the centre does about what it found
cli-about-initiative-list = Shows the open initiatives.
cli-about-initiative-show = Shows an initiative and what the figures say today.
cli-about-initiative-add = Proposes an initiative.
cli-about-initiative-change = Changes the parts you give.
cli-about-initiative-criterion = Declares what the initiative is to change, before there are figures to see.
cli-about-initiative-weigh = Says what a criterion could show, and declares nothing.
cli-about-initiative-dose = Says who must take part, and when they did.
cli-about-initiative-decide = The initiative is decided.
cli-about-initiative-start = The initiative is begun.
cli-about-initiative-carry-out = The initiative is carried out.
cli-about-initiative-measured = The effect is measured.
cli-about-initiative-close = The initiative is closed when its effect is shown.
cli-about-initiative-give-up = The initiative is given up.
cli-about-initiative-follow-up = Writes a follow-up and works out the effect.
cli-about-initiative-follow-ups = Shows the follow-up of a quarter, and what the figures say today.
cli-about-initiative-hindrances = Shows what the initiatives lack before the quarter can be submitted.
cli-about-initiative-overview = Shows the initiatives by action area.
cli-arg-initiative-list-all = Those that are closed or given up too
cli-arg-number = The number
cli-arg-initiative-add-raised-in = The quarter whose figures called for it, as 2026-Q4; otherwise the last one
cli-arg-title = In a few words
cli-arg-problem = What is wrong
cli-arg-cause = Why
cli-arg-evidence = How that is known
cli-arg-action = Kind: teaching, side_by_side, workflow, template, network, management or project
cli-arg-area = Action area: citizen, ombudsman, audit, other or your own words
cli-arg-owner = Initials of the owner
cli-arg-role = Their role
cli-arg-deadline = The day it must be carried out by
cli-arg-worst = The team was chosen because it was highest
cli-arg-not-cpr = The digits in the text are not a CPR number
cli-arg-question = Question, such as gen-01; can be repeated
cli-arg-in-team = Team that is measured; can be repeated; otherwise all
cli-arg-baseline-from = First quarter of the baseline; otherwise the three quarters before the one that called
cli-arg-baseline-to = Last quarter of the baseline
cli-arg-measure-from = First quarter measured
cli-arg-measure-to = Last quarter measured; otherwise the first
cli-arg-goal = Highest share not in order, in per cent
cli-arg-least = Smallest fall worth having, in percentage points
cli-arg-reason = Why
cli-arg-who = A team or a role
cli-arg-on = The day
cli-arg-done = Carried out: yes, partly or no
cli-arg-next = What next: continue, adjust, spread or stop
cli-arg-conclusion = The conclusion
cli-value-id = ID
cli-value-percent = PER-CENT
