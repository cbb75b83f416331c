### Where the month's case list comes from.

case-list-breadcrumb = Load case list
case-list-question = Where does the month's case list come from?
case-list-file = A file
case-list-file-about = CSV or spreadsheet from the case system
case-list-pasted = Pasted lines
case-list-pasted-about = Case numbers copied from another program
case-list-count = Only a count
case-list-count-about = When no case numbers may enter the program

case-list-path = File
case-list-path-how = Type or paste the path, or drag the file here. It is not remembered.
case-list-lines =
    { $n ->
        [0] Paste the lines here
        [one] 1 line
       *[other] { $n } lines
    }
case-list-lines-how = One case number per line, or several columns copied from a spreadsheet. Delete empties the field, Ctrl+Z brings it back.
case-list-number = Cases in the list
case-list-number-how = Type how many cases the list has, such as 214.
case-list-numbers =
    { $n ->
        [one] The case is called 1. You find it in your own list.
       *[other] The cases are called 1 to { $n }, in the order of your own list. Keep that list as it is until the month is closed.
    }

case-list-no-path = Type the file's path first.
case-list-no-lines = Paste at least one line first.
case-list-no-count = Type a whole number, such as 214.
case-list-not-found = There is no file with this path. Change the path, or drag the file onto the window.
case-list-is-folder = The path is a folder. Type the file's name too.
case-list-not-readable = The file cannot be read. Close it in other programs, and try again.
case-list-too-large = The file is too large. Fetch only the month's cases.
case-list-emptied = The lines were removed. Ctrl+Z brings them back.
case-list-too-long = The text is too long to paste. Save it as a file, and load the file.

case-list-promise = Nothing is stored here. You see the list before it is loaded.
case-list-key-look = Look at the list
case-list-key-source = Another source
