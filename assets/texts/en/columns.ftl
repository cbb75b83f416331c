### The case list before it is loaded: columns and remarks.

columns-breadcrumb = Load case list › Look at it
columns-title-name = Column of the list
columns-title-role = Used as
columns-title-1 = First case
columns-title-2 = Second case
columns-none = The list has no columns; the cases are called 1, 2, 3 …

columns-role-case-reference = Case number
columns-role-caseworker = Caseworker (code)
columns-role-case-type = Case type
columns-role-target-group = Target group
columns-role-team = Team
columns-role-created = Created on
columns-role-act-date = Date of the act
columns-role-outcome = Decision
columns-role-ignore = Not loaded
columns-role-refused = Never loaded

columns-short-case-reference = the case's number in its system
columns-short-caseworker = becomes a code such as M3
columns-short-case-type = type of case or benefit
columns-short-target-group = target group
columns-short-team = team or unit
columns-short-created = the day the case was created
columns-short-act-date = the day of the decision
columns-short-outcome = what was decided
columns-short-ignore = the column is not used

columns-about-case-reference = The case's number in its system. It is the only column that has to be there.
columns-about-caseworker = The cell becomes a code such as M3. The name is never stored.
columns-about-case-type = The case type chooses the checklist and can divide the draw into groups.
columns-about-target-group = The target group can divide the draw into groups.
columns-about-team = The team can divide the draw into groups.
columns-about-created = The day the case was created.
columns-about-act-date = The day of the decision chooses the checklist that applied then.
columns-about-outcome = The decision can divide the draw into groups.
columns-about-ignore = The column is not loaded. Press Enter if it should be used.
columns-about-refused-cpr = The column holds CPR numbers. It is never loaded and cannot be chosen.
columns-about-refused-person = The column is about a person: name, address or free text. It is never loaded and cannot be chosen.

columns-choose = What should "{ $column }" be used as?
columns-settle-first = The columns have to be settled first
columns-count-asks =
    { $n ->
        [one] 1 line to decide on
       *[other] { $n } lines to decide on
    }
columns-count-duplicates =
    { $n ->
        [one] 1 repetition
       *[other] { $n } repetitions
    }
columns-count-refused =
    { $n ->
        [one] 1 line left out
       *[other] { $n } lines left out
    }
columns-count-remarks =
    { $n ->
        [one] 1 thing to look at
       *[other] { $n } things to look at
    }
columns-nothing-to-see = √ No remarks.
columns-ask = Line { $line }: the case number looks like a CPR number. Take it?
columns-ask-all = Take all { $n } lines
columns-ask-why = The line is held back because its number looks like a CPR number. Take it only if it is a case number.

columns-ready =
    { $n ->
        [one] 1 case is ready
       *[other] { $n } cases are ready
    }
columns-not-ready = The list is not ready yet. Choose the column of case numbers.
columns-promise = Nothing is stored before F8; CPR numbers and names never.

columns-key-go-on = Accept and continue
columns-key-change = Change
columns-key-use = Use
columns-key-take = Take
columns-key-pane = Columns/remarks
