### The pages for what travels between team and centre: sending, set-up, the centre's first page.

## Home

home-step-send = Send package
home-do-send = Send the month to the centre
home-why-send = tilsyn makes a sealed file that you send
home-waits-send = once the month is closed
home-send-made = no receipt yet
home-send-received = received by the centre
home-no-setup = Have you got a set-up file from the centre? Take it in use
home-from-centre = From the centre
home-centre = Go to the centre's first page

## Where the file lies

which-file-missing = Type where the file lies, or drag it into the window.
which-setup-title = The centre's set-up
which-setup-label = Set-up file
which-setup-why = The centre has sent you a set-up file. You see what it changes before it is taken in use.
which-setup-key = Look at it
which-receipt-title = Receipt
which-receipt-label = Receipt
which-receipt-why = When the centre has received the package, it sends a receipt back. It shows that the package arrived.
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
compare-team-other = { $team } is known here with another key. The file may be from somebody else. Call on a number you know and ask them to read out the team's six words:
compare-type = Then type called:
compare-word = called
compare-no = No
compare-yes = Yes, the same words
compare-yes-new = Yes, only the new
compare-yes-both = Yes, both hold

## The set-up is taken in use

take-setup-key = Take in use
take-setup-of = { $centre }, set-up no. { $number } of { $date }
take-setup-holds = { $teams ->
        [one] 1 team
       *[other] { $teams } teams
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
send-by-yourself = tilsyn makes a file that only the centre can open. You send it yourself, by mail for instance.
send-made-before = The package was made before. Made again, it is the same file.
send-made = Ready: { $month }, version { $version }, to { $centre }
send-file = File
send-read-aloud = The file was written and read back. Send it, and read these six words to the centre:
send-received = Received by the centre on { $date }.
send-recipient = Recipient
send-recipient-words = Recipient's words
send-sender-words = Your team's words
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
send-never = CPR numbers and caseworkers never go along.

## The centre's first page

centre-title = Centre
centre-tab-teams = Teams
centre-tab-setup = Set-up
centre-tab-own-team = My team
centre-team = Team
centre-sum = Reviewed
centre-received = Received
centre-received-of = { $n } of { $of }
centre-quarter = Quarter { $number }, { $year }
centre-no-teams = Here you will see which teams have sent their months.
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
centre-looked = New files were looked for.
centre-now-teams = Enter the centre's teams
centre-now-teams-why = Then the program knows who is to send
centre-now-setup = Give the teams a set-up file
centre-now-setup-why = With it they can send you packages
centre-now-setup-again = Give the teams the new set-up
centre-now-setup-again-why = Something changed since they got the last
centre-now-take-in =
    { $count ->
        [one] Take 1 new file in
       *[other] Take { $count } new files in
    }
centre-now-in-folder = from { $folder }
centre-now-choose = Choose between two packages: { $team }, { $month }
centre-now-choose-why = None of them counts until you choose
centre-now-folder = The folder with new files cannot be read
centre-now-folder-why = { $folder } is gone or closed
centre-now-remind = Send a reminder to { $team }
centre-now-remind-why =
    { $count ->
        [one] 1 month is missing in all
       *[other] { $count } months are missing in all
    }
centre-now-fetch = Fetch packages as they come
centre-now-fetch-due = { $month } is due on { $date }
centre-now-fetch-all = Nothing is missing
cell-word-no-team = no team
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
files-column-fate = What happened
files-trust-key = Compare words
files-open-key = See all
files-words = Package's words
files-sender-words = Team's words

## A team's month

team-month-due = Due: { $date }.
team-month-nothing = Nothing has been received for the month.
team-month-counts = Version { $version }: it counts
team-month-aside = Version { $version }: set aside
team-month-does-not-count = Version { $version }: it does not count
team-month-dates = Closed { $closed }, received { $received }.
team-month-reopened = Reopened because: { $why }
team-month-chosen = Chosen by { $by } because: { $why }
team-month-changes = Differences from the package before:
team-month-choose-key = Choose one
team-month-which-title = Which package holds?
team-month-which-why = Ask the team. The words are those of the packages, which the team can see.
team-month-which = No. { $number }: { $words }
team-month-which-button = No. { $number }
reason-choose-title = Why it holds
reason-choose-label = Reason
reason-choose-why = Both packages are kept. Your reason stands with the choice.
reason-choose-key = Choose it

## Teams

teams-title = Teams
teams-why = The teams stand in the set-up file. Type the name as the team itself does.
teams-end-why = What the team has sent is kept. After its last day nothing more is waited for.
teams-none = No teams yet. Press F4 and enter the first.
teams-new = New team
teams-name = Team's name
teams-cases = Cases/month
teams-from = From
teams-to = To
teams-keys = Words
teams-known = √ known
teams-not-known = · not
teams-from-day = There from
teams-last-day = Last day
teams-end-key = End team
teams-saved = Saved. Remember to give the teams the new set-up.

## The centre's set-up

centre-rules-why = The teams get it in a file you send them. Teams, closing days, limits and your own checklists go along.
centre-rules-department = Department
centre-rules-deadline = Deadline: working day
centre-rules-deadline-hint = 0 = month's last
centre-rules-deadline-wrong = Type a whole number, such as 5.
centre-rules-references = Case numbers go along
centre-rules-remarks = Remarks go along
centre-rules-inbox = Folder with new files
centre-rules-write = Save and write the set-up file
centre-rules-write-key = Save, write file
setup-written = Set-up no. { $number } is written
setup-written-same = Set-up no. { $number } still holds; it is written again
setup-written-holds = { $teams ->
        [one] 1 team
       *[other] { $teams } teams
    } · { $lists ->
        [one] 1 checklist
       *[other] { $lists } checklists
    }
setup-written-words = Send the file to the teams. When a team takes it in use, it calls you: read these six words to it.

## The menu

palette-send = Send package to the centre
palette-send-synonyms = month report deliver mail usb seal
palette-receipt = Take the centre's receipt in
palette-receipt-synonyms = received confirmation
palette-take-setup = Take the centre's set-up in use
palette-take-setup-synonyms = setup file key words deadline import
palette-centre = Go to the centre's first page
palette-centre-synonyms = inbox who is missing overview quarter reminder
palette-take-in = Fetch packages from teams
palette-take-in-synonyms = import load receive file folder
palette-teams = The centre's teams
palette-teams-synonyms = add team end new unit
palette-centre-rules = Set-up for teams
palette-centre-rules-synonyms = setup file write deadline folder words department
