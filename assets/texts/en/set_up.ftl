### The first time the program is used.

set-up-way = Set-up › Step { $number } of { $of }
set-up-on = Continue
set-up-make = Create

set-up-look = Welcome to case review
set-up-look-why = Here you go through the month's sample, one question at a time. Everything is saved on this computer at once. Nothing is sent over the internet.

set-up-role = What is your role?
set-up-role-why = The role decides what the first page shows.
set-up-role-label = I am a
set-up-role-team = team leader
set-up-role-centre = centre manager
set-up-role-both = both
set-up-role-department = in the department

set-up-who = Who are you?
set-up-who-why = The names are shown on the report and on the draw certificate. They can be changed later.
set-up-name = Your name
set-up-initials = Initials
set-up-initials-hint = e.g. AND
set-up-team = Team
    .department = Unit
set-up-team-hint = e.g. Benefits North
    .department = e.g. the management office
set-up-centre = Centre
    .department = Department
set-up-centre-hint = e.g. Centre for Work
    .department = e.g. Employment
set-up-name-missing = Type your name.
set-up-initials-missing = Type your initials.
set-up-team-missing = Type the name of the team.
    .department = Type the name of the unit.
set-up-centre-missing = Type the name of the centre.
    .department = Type the name of the department.
set-up-no-number = Type names without a CPR number.

set-up-place = Where is your data kept?
set-up-place-why = Answers, case lists and copies are in one folder on this computer. All of it is locked with your passphrase.
set-up-folder = { "   " }{ $folder }
set-up-place-change = For another folder: quit with Ctrl+Q, and start the program with tilsyn --data-dir FOLDER
set-up-place-shared = Do not choose a shared drive or OneDrive. Two programs may write there at once.

set-up-passphrase = Choose a passphrase
set-up-passphrase-why = The passphrase locks your data, so that it cannot be read if the computer is lost. Nobody can see it or make you a new one, not even IT.
set-up-passphrase-how = Use at least 12 characters or four words. The next page gives you a recovery code on paper, in case you forget it.
