### A case that was not drawn.

add-case-breadcrumb = Add case
add-case-never-counts = The case is reviewed like the others, but never counts in the error share. Only cases that were drawn do.
add-case-stream = Picked as
add-case-risk = Risk-based
add-case-themed = Themed
add-case-complaint = Complaint
add-case-supplementary = Supplementary
add-case-calibration = Calibration
add-case-reference = Case number
add-case-type = Case type
add-case-type-how = chooses the checklist

add-case-risk-about = Risk-based: picked because there is special reason to look.
add-case-themed-about = Themed: picked for a theme you are looking into.
add-case-complaint-about = Complaint: picked because the citizen complained or the appeals board decided the case.
add-case-supplementary-about = Supplementary: fills a gap, such as a caseworker without a case in the quarter.
add-case-calibration-about = Calibration: read by two, so that you see whether you answer alike.

add-case-wrong-case-reference-missing = Type the case number.
add-case-wrong-cpr-as-reference = This looks like a CPR number. Type the case's number in its system.
add-case-wrong-case-in-month-already = The case is already in the month. Type another case number.

add-case-key-add = Add the case
