### Why a case cannot be reviewed.

dispose-breadcrumb = The case cannot be reviewed
dispose-question = Why can case { $number } ({ $case }) not be reviewed?
dispose-outside = Outside the target group
dispose-outside-then = The case should not have been on the list. It leaves, the list counts one case fewer, and the next ticket takes its place.
dispose-cannot = Cannot be reviewed: locked, before a court or transferred
dispose-cannot-then = The case leaves and is counted as not reviewed. The next ticket takes its place.
dispose-own = Own case, or that of someone close to you
dispose-own-then = You do not review your own cases or those of people close to you. It is counted as not reviewed, and the next ticket takes its place.
dispose-recent = Reviewed within the last 12 months
dispose-recent-then = The case leaves and is counted as not reviewed. The next ticket takes its place.
dispose-not-found = The case cannot be found
dispose-not-found-then = The case stays in the sample and counts as a case in error. Otherwise lost cases would make the figure look better.
dispose-not-drawn-then = The case leaves. It was not drawn, so no other takes its place.
dispose-words = What happened? (no names, no CPR numbers)
dispose-wrong-cpr = This looks like a CPR number. Take it out of the text.
dispose-sure = Is this right?
dispose-sure-why = Reason: { $reason }
dispose-no = No, go back
dispose-yes = Yes, store the reason
dispose-key-go-on = Continue
