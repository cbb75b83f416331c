### What went wrong (problem-) and what to do (hint-): start, key, disk, settings.

## Key and passphrase

problem-key-wrong-secret = The passphrase or code does not fit. Nothing is changed.
hint-key-wrong-secret = Try again.
problem-key-file-damaged = The key file cannot be read. Your data are not touched.
hint-key-file-damaged = Ask IT for the key file from the folder of copies.
problem-key-file-missing = The database is locked, and the key file tilsyn.key is missing. Nothing is changed.
hint-key-file-missing = Ask IT to put tilsyn.key back from the folder of copies.
problem-key-without-database = The key is here, but the database tilsyn.db is missing. Nothing is changed.
hint-key-without-database = Ask IT to put the newest copy back. To start again, first move the key file and the copies away.
problem-key-file-too-new = The key file is from a newer program. Nothing is changed.
hint-key-file-too-new = Ask IT for the new version of tilsyn.
problem-no-passphrase = A demonstration has no passphrase. Nothing is changed.
hint-no-passphrase = Use the program with your own data.
problem-passphrase-short = The passphrase is too short. Nothing is changed.
hint-passphrase-short = Use at least { $least } characters or four words.
problem-passphrase-simple = The passphrase is too repetitive. Nothing is changed.
hint-passphrase-simple = Use more different letters.
problem-set-up-already = There is already data in the folder. Nothing is changed.
hint-set-up-already = Quit with Ctrl+Q and start again.

## The database file

problem-database-damaged = The database is damaged and was not touched.
hint-database-damaged = tilsyn backup list shows the copies, and tilsyn backup restore brings one back. The damaged file is kept.
    .keys = Lock with Ctrl+L and press F4 to bring a copy back. The damaged file is kept.
problem-database-foreign = The file was not made by tilsyn and was not touched.
hint-database-foreign = Start with the right folder.
problem-database-open-elsewhere = tilsyn is already open on this computer. Nothing is changed.
hint-database-open-elsewhere = Close the other window and try again.
problem-database-read-only = The database is read-only just now. Nothing is changed.
hint-database-read-only = Ask IT for write access to the folder.
problem-database-too-new = The database is from a newer program ({ $found }; this one knows up to { $known }). Nothing is changed.
hint-database-too-new = Ask IT for the new version.
problem-database-wrong-key = The key file and the database do not belong together. Nothing is changed.
hint-database-wrong-key = Ask IT for both files from the same copy.

## Disk and files

problem-disk-full = Not saved: the disk is full. What you typed is still here on the screen.
hint-disk-full = Make room and try again.
problem-disk-fault = Not saved: the disk does not answer. What you typed is still here on the screen.
hint-disk-fault = Try again in a moment.
problem-file-not-found = There is no file { $name }.
hint-file-not-found = Choose another file.
problem-file-is-folder = { $name } is a folder.
hint-file-is-folder = Choose a file in it.
problem-file-not-readable = The file { $name } cannot be read. Nothing is changed.
hint-file-not-readable = Close it in other programs and try again.
problem-file-not-writable = The file { $name } could not be written. What is saved is unchanged.
hint-file-not-writable = Close it in other programs, or choose another folder.
problem-file-too-large = The file { $name } is too large. Nothing is changed.
hint-file-too-large = Choose another file.

## Names and numbers in the settings

problem-name-missing = Your name is missing. Nothing is saved.
hint-name-missing = Type your name.
problem-initials-missing = Your initials are missing. Nothing is saved.
hint-initials-missing = Type your initials.
problem-team-missing = The name of the team is missing. Nothing is saved.
hint-team-missing = Type the name of the team.
problem-centre-missing = The name of the centre is missing. Nothing is saved.
hint-centre-missing = Type the name of the centre.
problem-cases-a-month = The number of cases a month does not fit. Nothing is saved.
hint-cases-a-month = Type a number from 1 to 1,000.
problem-closing-day = A closing day is not in the calendar. Nothing is saved.
hint-closing-day = Type day and month, such as 02-01.
