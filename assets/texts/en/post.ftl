### What teams and centres send one another: set-ups, sealed months, receipts.


## What became of a file

fate-new = taken in
fate-same = taken in before; nothing is changed
fate-newer = taken in; it replaces the earlier version
fate-older = an older version; it is kept, but a newer one counts
fate-contrary = another package has the same version; both are kept, and neither counts until you choose
fate-aside = set aside: a checklist is not known here; it is kept and does not count yet
fate-unknown-sender = unknown sender; compare the words with the team before it is taken in
    .department = unknown sender; compare the words with the centre before it is taken in
fate-key-changed = WARNING: the team is known with another key; call the team before it is taken in
    .department = WARNING: the centre is known with another key; call the centre before it is taken in
fate-not-readable = refused: the file cannot be read
fate-not-a-package = refused: not a package from tilsyn
fate-not-a-month = refused: not a sealed month
fate-not-a-quarter = refused: not a sealed quarter
fate-not-as-written = refused: the content is not as tilsyn writes it
fate-too-new = refused: made with a newer version of tilsyn
fate-too-large = refused: too large
fate-wrong-recipient = refused: sealed for somebody else
fate-recipient-differs = refused: written for somebody else and sealed again
fate-sender-differs = refused: signed by somebody other than it says
fate-changed = refused: changed or damaged after it was sealed; ask to have it sent again
fate-cpr-found = refused: a text in it looks like a CPR number
fate-checklist-differs = refused: a question does not fit its checklist
fate-does-not-add-up = refused: how cases came out does not follow from the answers
file-about = { $team }, { $month }, version { $version }
file-received = Received { $date } at { $time }
file-receipt = Receipt for the team: { $path }
    .department = Receipt for the centre: { $path }
inbox-no-folder = No folder is watched. Choose one with tilsyn setup centre --inbox.
inbox-files =
    { $count ->
        [one] 1 new file in { $folder }
       *[other] { $count } new files in { $folder }
    }
receipt-taken = The centre took { $month }, version { $version }, in on { $date }.
    .department = The department took { $month }, version { $version }, in on { $date }.

## Cases in figures

delivery-counts = Planned { $planned }, drawn { $drawn }, reviewed { $reviewed }, replaced { $replaced }; in error { $errors } of { $reviewed }.
delivery-with-reasons = { $counts } Not reviewed: { $reasons }.
delivery-reason = { $reason } { $count }
month-change = { $subject }: { $before } → { $after }
month-change-cases = Cases that count
month-change-errors = Cases in error
month-change-gated-out = Not asked
month-change-question = { $question }, { $verdict }

## Set-up

setup-in-force = The set-up is in use.
setup-first = The centre is not known here yet. Compare the six words with the centre before you start using the set-up.
    .department = The department is not known here yet. Compare the six words with the department before you start using the set-up.
setup-known = The set-up is from the centre you know.
    .department = The set-up is from the department you know.
setup-other = WARNING: the set-up has another key than the centre's. Call the centre and compare the six words before you do anything else.
    .department = WARNING: the set-up has another key than the department's. Call the department and compare the six words before you do anything else.
setup-team-not-listed = Your team is not in the set-up. See whether the team's name is spelled alike.
    .department = Your centre is not in the set-up. See whether the centre's name is spelled alike.
setup-deadline-last-day = Deadline: the month's last working day.
    .department = Deadline: the quarter's last working day.
setup-deadline = Deadline: working day { $day } of the month after.
    .department = Deadline: working day { $day } after the quarter.
setup-contents-figures = Packages hold figures and codes, no case references and no remarks.
    .department = Packages hold figures, analysis and initiatives, no cases.
setup-contents-references = Packages hold case references too.
setup-contents-remarks = Packages hold remarks too.
setup-contents-both = Packages hold case references and remarks too.
setup-change = { $what }: { $before } → { $after }
setup-change-new = { $what }, new: { $after }
setup-change-gone = { $what }, gone: { $before }
setup-changed-key = Key
setup-changed-name = Name
setup-changed-team = Team
    .department = Centre
setup-changed-closing-day = Closing day
setup-changed-deadline = Deadline
setup-changed-parameter = Limit
setup-changed-checklist = Checklist
setup-changed-target = Target
setup-changed-contents = Contents of packages
setup-changed-reader = Can read for other teams

## Who has delivered

cell-no-team = no team
    .department = no centre
cell-open = not due yet
cell-missing = MISSING
cell-received = received
cell-late = late
cell-contrary = contrary: two different packages, choose one
cell-aside = set aside: unknown checklist
cell-closed =
    { $cases ->
        [one] closed { $date } with 1 case
       *[other] closed { $date } with { $cases } cases
    }
    .department =
        { $cases ->
            [one] submitted { $date } with 1 case
           *[other] submitted { $date } with { $cases } cases
        }
cell-reopened = reopened, version { $version }
cell-older-checklist = older checklist
quarter-heading =
    { $teams ->
        [one] { $centre }: 1 team
       *[other] { $centre }: { $teams } teams
    }
    .department =
        { $teams ->
            [one] { $centre }: 1 centre
           *[other] { $centre }: { $teams } centres
        }
quarter-team = { $team }
quarter-team-not-listed = { $team } (not on the centre's list)
    .department = { $team } (not on the department's list)
quarter-cell = { $month }: { $state }
quarter-reminder = Dear { $team }. We are missing your package for { $months }. Please close the month and send the package to { $centre }.
    .department = Dear { $team }. We are missing your package for { $months }. Please submit the quarter and send the package to { $centre }.
