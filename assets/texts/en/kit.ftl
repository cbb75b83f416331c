### What is the same on all pages.

program-name = tilsyn
saved-at = Saved { $clock } √
saving = Saving …
not-saved = NOT SAVED !
read-only = READ ONLY !
last-not-saved = The last thing you did is not saved. All before it is saved.
window-elsewhere = The window is not active

too-small-title = The window is too small for tilsyn.
too-small-now =
    { "Now:     " } { $columns } characters wide, { $rows ->
        [one] 1 line
       *[other] { $rows } lines
    }
too-small-least = At least: { $columns } characters wide, { $rows } lines
too-small-how = Drag the corner, or press Ctrl and - for a smaller font.

form-error = ! { $error }
form-cpr = ! Looks like a CPR number. Leave it out.

quit-title = Quit tilsyn?
quit-saved = Everything is saved.
quit-saved-resume = Everything is saved. You will continue at { $place }.
quit-draft = What you are doing on this page is not saved yet. It is kept as a draft and is there again when you open the page.
quit-practice = The practice case is not kept. Your own cases are saved.
quit-leave = Quit
quit-stay = Stay here

menu-title = What do you want to do?
menu-prompt = Type a few letters:
menu-found = { $count } found
menu-found-actions = { $count } found, actions only
menu-found-content = { $count } found, cases and questions only
menu-nothing = Nothing found. Try fewer letters or another word.
menu-not-now = not possible just now
menu-sort-case = Case
menu-sort-question = Question
