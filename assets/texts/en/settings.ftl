### Settings.

settings-title = Settings
settings-column = Setting
settings-column-now = Now
settings-save = Save
settings-done = Done
settings-saved = The settings are saved.
settings-not-saved = Not changed: the old settings still apply.
settings-number = Type a whole number from { $least } to { $most }.

settings-look = Language and look
settings-look-why = What you choose takes effect at once.

settings-who = Who am I
settings-who-why = A new name of team or centre ends the old team. Its months stay where they are.
settings-new-team-title = A new team?
settings-new-team-why = The team "{ $old }" ends today, and "{ $new }" begins. The old months can still be read.
settings-new-team-no = Cancel
settings-new-team-yes = Begin a new team

settings-work = The work
settings-work-why = Closing days do not count as working days in deadlines. The case type decides which checklist a case gets.
settings-work-now = { $cases ->
        [one] 1 case a month
       *[other] { $cases } cases a month
    } · { $days ->
        [0] no closing days
        [one] 1 closing day
       *[other] { $days } closing days
    }
settings-cases = Cases a month
settings-cases-range = Type a whole number from 1 to 1,000.
settings-day-24-12 = Closed 24-12
settings-day-31-12 = Closed 31-12
settings-day-05-06 = Closed 05-06
settings-day-01-05 = Closed 01-05
settings-days = Other closing days
settings-days-hint = day-month: 02-01
settings-days-not = Type day and month as 02-01. There is no day "{ $piece }".
settings-days-again = Type each closing day as day and month, such as 02-01.
settings-areas = Case type = area, one a line (such as Sygedagpenge = syg)
settings-areas-line = Type line { $line } as Case type = area.

settings-limits = Local limits
settings-limits-why = Numbers that the municipality may set itself. They apply to answers you give from now on: an answer keeps the number it was judged by. An empty field uses the standard.
settings-limits-standard = standard: { $standard }
settings-limits-local = local · standard: { $standard }
settings-limits-standards = Use the standard numbers
settings-limits-range = Type a whole number from 1 to 10,000.
settings-limits-now =
    { $n ->
        [0] the standard numbers
        [one] 1 set locally
       *[other] { $n } set locally
    }

settings-folders = Folders and copy
settings-folders-why = A locked copy is made on every day you use the program. Make one now before the computer goes in for repair.
settings-folders-usual = reports in the usual folder
settings-reports = Folder for reports
settings-reports-hint = empty: the usual one
settings-copy = Make a copy now
settings-copied = The copy is made and verified: { $file }
settings-copied-all = The copy is made and verified.

settings-passphrase = Passphrase and lock
settings-passphrase-why = The screen locks when nobody types. The recovery code on your paper stays the same, also when the passphrase is changed.
settings-lock-minutes = Lock after minutes
settings-lock-hint = 0: never
settings-lock-now = { $minutes ->
        [one] locks after 1 minute
       *[other] locks after { $minutes } minutes
    }
settings-lock-never = never locks by itself
settings-passphrase-old = Passphrase in use
settings-passphrase-old-missing = Type the passphrase you use now.
settings-passphrase-wrong = The passphrase in use does not fit. Type it again.
settings-passphrase-changed = The passphrase is changed.
settings-passphrase-kept = The passphrase is not changed. Use F8 to change it.

settings-code = Recovery code
settings-code-why = Make a new code if the paper is lost or others have seen it. The old one is valid until you have the new one on paper.
settings-code-now = opens if the passphrase is forgotten
settings-code-make = Make a new code
