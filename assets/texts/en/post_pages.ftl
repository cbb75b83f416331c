### The pages for what travels between team and centre: sending, set-up, the centre's first page.

## Home

home-step-send = Send package
home-do-send = Send the month to the centre
home-why-send = tilsyn makes a sealed file that you send
home-waits-send = once the month is closed
home-send-made = no receipt yet
home-send-received = received by the centre
home-no-setup = Have you got a set-up file from the centre? Start using it
home-from-centre = From the centre
home-centre = Go to the centre's first page

## Where the file lies

which-file-missing = Type where the file is, or drag it into the window.
which-setup-title = The centre's set-up
    .department = The department's set-up
which-setup-label = Set-up file
which-setup-why = The centre has sent you a set-up file. You see what it changes before you start using it.
    .department = The department has sent you a set-up file. You see what it changes before you start using it.
which-setup-key = Look at it
which-receipt-title = Receipt
which-receipt-label = Receipt
which-receipt-why = When the centre has received the package, it sends a receipt back. It shows that the package arrived.
    .department = When the department has received the quarter, it sends a receipt back. It shows that the package arrived.
which-receipt-key = Take in
which-months-title = Fetch packages
which-months-label = Files or folder
which-months-why = Type a file or a folder, or drag the files into the window. A fault in one does not stop the others.
which-months-key = Take in
which-send-title = Put the package elsewhere
which-send-label = Folder or file
which-send-why = It may be a USB stick or a shared folder. The file is read back before it is ready.
which-send-key = Make the package

## The words are compared

compare-title = Are the words the same?
compare-other-title = WARNING: another key
compare-centre = Call { $centre } on a number you know. Ask them to read out the six words:
compare-centre-other = { $centre } is known here with another key. The file may be from somebody else. Call on a number you know and ask them to read out the six words:
compare-team = Call { $team } on a number you know. Ask them to read out the team's six words:
    .department = Call { $team } on a number you know. Ask them to read out the centre's six words:
compare-team-other = { $team } is known here with another key. The file may be from somebody else. Call on a number you know and ask them to read out the team's six words:
    .department = { $team } is known here with another key. The file may be from somebody else. Call on a number you know and ask them to read out the centre's six words:
compare-type = Then type called:
compare-word = called
compare-no = No
compare-yes = Yes, the same words
compare-yes-new = Yes, only the new
compare-yes-both = Yes, both are valid

## The set-up is put to use

take-setup-key = Start using
take-setup-of = { $centre }, set-up no. { $number } of { $date }
take-setup-holds = { $teams ->
        [one] 1 team
       *[other] { $teams } teams
    } · { $lists ->
        [0] no checklists of its own
        [one] 1 checklist of its own
       *[other] { $lists } checklists of its own
    }
    .department =
        { $teams ->
            [one] 1 centre
           *[other] { $teams } centres
        } · { $lists ->
            [0] no checklists of its own
            [one] 1 checklist of its own
           *[other] { $lists } checklists of its own
        }
take-setup-changes = This changes
settings-setup = The centre's set-up
settings-setup-none = none yet
settings-setup-now = { $centre }, no. { $number }

## Sending

send-title = Send package
send-key = Make the package
send-again-key = Make it again
send-where-key = Elsewhere
send-receipt-key = Receipt
copy-place-key = Copy path
send-about = { $month }, version { $version }, to { $centre }
send-by-yourself = tilsyn makes a file that only the centre can open. You send it yourself, by e-mail for instance.
    .department = tilsyn makes a file that only the department can open. You send it yourself, by e-mail for instance.
send-made-before = The package was made before. Made again, it is the same file.
send-made = Ready: { $month }, version { $version }, to { $centre }
send-file = File
send-read-aloud = The file was written and read back. Send it. The first time, the centre calls and asks for your team's words, further down. The package's words are:
    .department = The file was written and read back. Send it. The first time, the department calls and asks for your centre's words, further down. The package's words are:
send-received = Received by the centre on { $date }.
    .department = Received by the department on { $date }.
send-recipient = Recipient
send-recipient-words = Recipient's words
send-sender-words = Your team's words
    .department = Your centre's words
send-cases = Cases
send-references = Case numbers
send-remarks = Remarks
send-goes-along =
    { $count ->
        [0] none to send
        [one] 1 goes along, as the centre asked
       *[other] { $count } go along, as the centre asked
    }
send-stays = stay here
send-kept-back =
    { $count ->
        [one] 1 text looks like a CPR number and stays here.
       *[other] { $count } texts look like CPR numbers and stay here.
    }
send-never = CPR numbers and caseworkers are never included.
    .department = The analysis and the initiatives are included. Cases, CPR numbers and caseworkers never are.

## The centre's first page

centre-title = Centre
    .department = Department
centre-tab-teams = Teams
    .department = Centres
centre-tab-setup = Set-up
centre-tab-own-team = My team
centre-team = Team
    .department = Centre
centre-sum = Reviewed
centre-received = Received
centre-received-of = { $n } of { $of }
centre-quarter = Quarter { $number }, { $year }
centre-no-teams = Here you will see which teams have sent their months.
    .department = Here you will see which centres have sent their quarters.
centre-legend = √ received  ± late  × missing  ! choose  ? aside  v2 reopened  o older
centre-chosen = { $team }, { $month } (due { $date }): { $state }
centre-no-folder = No folder is watched. Choose one under 2 Set-up.
centre-new-files = New files in the folder
centre-file-ready = ready
centre-file-unknown = unknown sender
centre-file-refused = cannot be used
centre-take-in-key = Take new ones in
centre-fetch-key = Fetch files
centre-look-key = Look for new
centre-looked = Looked for new files.
centre-now-teams = Enter the centre's teams
    .department = Enter the department's centres
centre-now-teams-why = Then the program knows who is to send
centre-now-setup = Give the teams a set-up file
    .department = Give the centres a set-up file
centre-now-setup-why = With it they can send you packages
    .department = With it they can send you quarters
centre-now-setup-again = Give the teams the new set-up
    .department = Give the centres the new set-up
centre-now-setup-again-why = Something changed since they got the last
centre-now-take-in =
    { $count ->
        [one] Take 1 new file in
       *[other] Take { $count } new files in
    }
centre-now-in-folder = from { $folder }
centre-now-choose = Choose between two packages: { $team }, { $month }
centre-now-choose-why = Neither counts until you choose
centre-now-folder = The folder with new files cannot be read
centre-now-folder-why = { $folder } is gone or closed
centre-now-remind = Send a reminder to { $team }
centre-now-remind-why =
    { $count ->
        [one] 1 month is missing in all
       *[other] { $count } months are missing in all
    }
    .department =
        { $count ->
            [one] 1 quarter is missing in all
           *[other] { $count } quarters are missing in all
        }
centre-now-fetch = Fetch packages as they come
centre-now-fetch-due = { $month } is due on { $date }
centre-now-fetch-all = Nothing is missing
cell-word-no-team = no team
    .department = no centre
cell-word-open = not yet
cell-word-missing = missing
cell-word-received = cases
cell-word-late = late
cell-word-contrary = choose one
cell-word-aside = set aside
cell-flag-reopened = v{ $version }
cell-flag-older = o
intake-log = Log
intake-log-empty = No files were looked at yet.
intake-log-line = { $name }: { $fate } ({ $who })

## Files

files-title = Files
files-none = There were no packages in the folder.
files-sum = { $kept } taken in · { $open } waiting for you · { $refused } refused
files-column-file = File
files-column-month = Month
    .department = Quarter
files-column-fate = What happened
files-trust-key = Compare words
files-open-key = See all
files-words = Package's words
files-sender-words = Team's words
    .department = Centre's words

## A team's month

team-month-due = Due: { $date }.
team-month-nothing = Nothing has been received for the month.
    .department = Nothing has been received for the quarter.
team-month-counts = Version { $version }: it counts
team-month-aside = Version { $version }: set aside
team-month-does-not-count = Version { $version }: it does not count
team-month-dates = Closed { $closed }, received { $received }.
    .department = Submitted { $closed }, received { $received }.
team-month-reopened = Reopened because: { $why }
team-month-chosen = Chosen by { $by } because: { $why }
team-month-changes = Differences from the package before:
team-month-choose-key = Choose one
team-month-which-title = Which package counts?
team-month-which-why = Ask the team. The words are those of the packages, which the team can see.
    .department = Ask the centre. The words are those of the packages, which the centre can see.
team-month-which = No. { $number }: { $words }
team-month-which-button = No. { $number }
reason-choose-title = Why it counts
reason-choose-label = Reason
reason-choose-why = Both packages are kept. Your reason is kept with the choice.
reason-choose-key = Choose it

## Teams

teams-title = Teams
    .department = Centres
teams-why = The teams are in the set-up file. Type the name as the team itself does.
    .department = The centres are in the set-up file. Type the name as the centre itself does.
teams-end-why = What the team has sent is kept. After its last day nothing more is waited for.
    .department = What the centre has sent is kept. After its last day nothing more is waited for.
teams-none = No teams yet. Press F4 and enter the first.
    .department = No centres yet. Press F4 and enter the first.
teams-new = New team
    .department = New centre
teams-name = Team's name
    .department = Centre's name
teams-cases = Cases/month
    .department = Cases/quarter
teams-from = From
teams-to = To
teams-keys = Words
teams-known = √ known
teams-not-known = · not
teams-from-day = There from
teams-last-day = Last day
teams-end-key = End team
    .department = End centre
teams-saved = Saved. Remember to give the teams the new set-up.
    .department = Saved. Remember to give the centres the new set-up.

## The centre's set-up

centre-rules-why = The teams get the set-up in a file you send them. It holds teams, closing days, limits and your own checklists.
    .department = The centres get the set-up in a file you send them. It holds centres, closing days, limits and your own checklists.
centre-rules-department = Department
centre-rules-deadline = Deadline: working day
centre-rules-deadline-hint = 0 = month's last
    .department = 0 = quarter's last
centre-rules-deadline-wrong = Type a whole number, such as 5.
centre-rules-references = Include case numbers
centre-rules-remarks = Include remarks
centre-rules-inbox = Folder with new files
centre-rules-write = Save and write the set-up file
centre-rules-write-key = Save, write file
setup-written = Set-up no. { $number } is written
setup-written-same = Set-up no. { $number } is still valid; it was written again
setup-written-holds = { $teams ->
        [one] 1 team
       *[other] { $teams } teams
    } · { $lists ->
        [one] 1 checklist
       *[other] { $lists } checklists
    }
    .department =
        { $teams ->
            [one] 1 centre
           *[other] { $teams } centres
        } · { $lists ->
            [one] 1 checklist
           *[other] { $lists } checklists
        }
setup-written-words = Send the file to the teams. When a team starts using it, it calls you: read these six words to it.
    .department = Send the file to the centres. When a centre starts using it, it calls you: read these six words to it.

## The menu

palette-send = Send package to the centre
palette-send-synonyms = month report deliver mail usb seal
palette-receipt = Take the centre's receipt in
palette-receipt-synonyms = received confirmation
palette-take-setup = Use the centre's set-up
palette-take-setup-synonyms = setup file key words deadline import
palette-send-quarter = Send the quarter to the department
palette-send-quarter-synonyms = quarter report deliver mail usb seal
palette-receipt-department = Take the department's receipt in
palette-receipt-department-synonyms = received confirmation
palette-setup-department = Use the department's set-up
palette-setup-department-synonyms = set-up file key words deadline import
palette-centre = Go to the centre's first page
    .department = Go to the department's first page
palette-centre-synonyms = inbox who is missing overview quarter reminder
palette-take-in = Fetch packages from teams
    .department = Fetch packages from centres
palette-take-in-synonyms = import load receive file folder
palette-teams = The centre's teams
    .department = The department's centres
palette-teams-synonyms = add team end new unit
palette-centre-rules = Set-up for teams
    .department = Set-up for centres
palette-centre-rules-synonyms = setup file write deadline folder words department
