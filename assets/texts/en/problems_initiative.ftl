### What can go wrong with initiatives, action plans, targets and what others found, and what to do.

## Initiatives

problem-initiatives-while-practising = Practice is on.
hint-initiatives-while-practising = End it first. Initiatives belong to real work.
problem-initiative-from-the-future = The quarter has not begun.
hint-initiative-from-the-future = Choose the quarter whose figures called for the initiative.
problem-initiative-ended = The initiative is closed or given up and cannot be changed.
hint-initiative-ended = Propose a new one if there is more to do.
problem-initiative-title = A name or an action area is missing.
hint-initiative-title = Write both in a few words.
problem-initiative-owner = An owner needs both a role and initials.
hint-initiative-owner = Write both, or neither for now.
problem-initiative-no-such-step = The initiative cannot take that step from where it is.
hint-initiative-no-such-step = The order is: proposed, decided, running, carried out, effect measured, closed. It can be given up on the way.
problem-initiative-reason = A reason is missing.
hint-initiative-reason = Write briefly why.
problem-initiative-not-judged = The effect has not been measured yet.
hint-initiative-not-judged = Write a follow-up when the measuring period is over. The effect is worked out then.
problem-initiative-not-shown = The effect is not shown, so the initiative stays open.
hint-initiative-not-shown = Adjust it and start it again, or give it up with a reason.
problem-initiative-step-too-early = The day is before the latest step.
hint-initiative-step-too-early = Choose the same day or a later one.
problem-day-in-the-future = The day has not come yet.
hint-day-in-the-future = Choose today or an earlier day.
problem-participant-empty = A team or a role is missing.
hint-participant-empty = Write who must take part: a team or a role, not a person.

## Follow-up and success criteria

problem-follow-up-quarter = The follow-up cannot belong to that quarter.
hint-follow-up-quarter = Choose a quarter from the one that called for the initiative up to the present one.
problem-criterion-unchanged = The criterion is the same as before.
hint-criterion-unchanged = There is nothing to change.
problem-criterion-reason = A criterion that is changed must have a reason.
hint-criterion-reason = Write briefly why. The earlier version is kept and shown.
problem-criterion-question = There is no question { $question } in the checklists in force.
hint-criterion-question = The numbers are in the handbook, such as GEN-10, and are shown by tilsyn checklist show.
    .keys = Choose them with the button Choose among the questions, or type such as GEN-10.
problem-criterion-no-question = The criterion has no question.
hint-criterion-no-question = Choose the question whose answers the initiative is to change.
problem-criterion-many-questions = The criterion has more than { $limit } questions.
hint-criterion-many-questions = Choose the few that the initiative is aimed at.
problem-criterion-window = A period ends before it begins, or is longer than { $limit } quarters.
hint-criterion-window = Correct its first and last quarter.
problem-criterion-overlap = The periods before and after overlap.
hint-criterion-overlap = Let the measuring begin when the baseline is over.
problem-criterion-goal = The goal must be below 100%.
hint-criterion-goal = Write the highest share that may be not in order, such as 10.
problem-criterion-least-effect = The smallest fall must be above 0 and at most 100 percentage points.
hint-criterion-least-effect = Write the smallest fall worth having, such as 5.

## What others found

problem-remark-number = The remark has no number.
hint-remark-number = Write the number it has in the audit report.
problem-remark-unknown = The remark is not in the register.
hint-remark-unknown = Enter it first, or see the numbers with tilsyn mirror remarks.
    .keys = Enter it first under Initiatives, 7 Remarks.
problem-counts-do-not-fit = The figures do not fit together.
hint-counts-do-not-fit = There must be at least 1 case, and cases in error or with criticism cannot be more than all of them.
problem-category-unknown = The kind of error { $category } is not known.
hint-category-unknown = Choose one of: { $known }.
problem-year-unlikely = The year looks wrong.
hint-year-unlikely = Write a year from 1990 to 2200.
problem-audit-definition = A case area is missing, or what the audit counted as an error.
hint-audit-definition = Write both. Without them the figure compares with nothing.
problem-audit-difference = It is not said why the result cannot be compared.
hint-audit-difference = Write what is different.

## Action plans

problem-plan-title = A name is missing, or what the action plan answers.
hint-plan-title = Write both in a few words.
problem-plan-unknown = There is no such action plan.
hint-plan-unknown = See the numbers with tilsyn plan list.
    .keys = See the plans under Initiatives, 3 Action plans.
problem-plan-has-open-initiatives =
    { $count ->
        [one] 1 initiative in the action plan is still open.
       *[other] { $count } initiatives in the action plan are still open.
    }
hint-plan-has-open-initiatives = The action plan is done when its initiatives are closed or given up.

## Targets

problem-target-title = The target has no name.
hint-target-title = Write it in a few words.
problem-target-goal = The goal is not below the start.
hint-target-goal = The share is of what is not in order, so the goal must be lower than the start.
problem-target-day = The day of the goal is not after the day of the start.
hint-target-day = Correct one of the days.
problem-target-share = A share or weight is above 100%, or the weight is 0.
hint-target-share = Write per cent from 0 to 100.
problem-target-index-there = { $name } is here already.
hint-target-index-there = See the targets with tilsyn target list.
    .keys = See the targets under Initiatives, 5 Targets.
problem-target-not-typed = The target's figures come from a register and are not typed here.
hint-target-not-typed = Enter them where they belong, such as with tilsyn mirror audit.
    .keys = Enter them where they belong, such as under Initiatives, 6 Audit.
problem-target-unknown = There is no such target.
hint-target-unknown = See the numbers with tilsyn target list.
    .keys = See the targets under Initiatives, 5 Targets.
