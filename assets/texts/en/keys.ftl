### Names of keys and of what they do. They stand at the bottom of the screen, in the help and in the menu.

keyname-space = Space
keyname-shift-tab = Shift+Tab
keyname-backspace = Backspace
keyname-delete = Delete

key-yes = Yes
key-no = No
key-partly = Partly
key-not-relevant = Not relevant
key-cannot-see = Cannot be seen
key-skip = Skip
key-suggestion = Use the suggestion, or continue
key-to-discuss = To discuss
key-good-practice = Good example
key-other-version = Another version of the checklist
key-clear-answer = Clear the answer
key-remark = Remark
key-previous = Previous
key-next = Next
key-next-unanswered = Next unanswered
key-guidance = Guidance
key-law = Legal basis
key-papers = Papers of the case
key-last-time = What did I answer last?
key-copy-case = Copy no.

key-continue = Continue
key-practice = Practice case
key-quit = Quit
key-step = Go to the line with the number

key-view-share = Share in error
key-view-trend = Trend
key-view-causes = Causes
key-view-teams = Compare teams
key-view-table = Table
key-copy-figures = Copy figures
key-make-initiative = Initiative
key-new = New
key-status = Status
key-reminder = Reminder text

key-open = Open
key-mark = Mark
key-up = Up
key-down = Down
key-left = Left
key-right = Right
key-page-up = Page up
key-page-down = Page down
key-first = To the beginning
key-last = To the end
key-sort-left = Sort by the column to the left
key-sort-right = Sort by the column to the right
key-scroll-up = Scroll up
key-scroll-down = Scroll down

key-field-done = Done with the field
key-new-line = New line
key-next-field = Next field
key-next-button = Next button
key-previous-field = Previous field
key-done = Done
key-go-on = Continue
key-choose = Choose
key-close-list = Close the list
key-toggle = Turn on or off
key-cancel = Cancel
key-do-it = Do it
key-menu-kinds = All, actions, cases
key-close = Close

key-help = Help
key-menu = Menu
key-search = Search
key-back = Back
key-edit = Edit
key-pick = Pick from a list
key-undo = Undo
key-redo = Redo
key-saved = Is it saved?
key-lock-screen = Lock the screen
key-how-to-leave = How do I quit?
key-go-to = Go to
key-next-pane = Next pane

## Other words the menu finds an action by.

key-other-version-words = version new law old law transition date of the act
key-undo-words = cancel revert back
key-redo-words = again
key-quit-words = close stop leave exit
key-lock-screen-words = access password close pause
key-saved-words = save
key-search-words = find filter
key-help-words = guide handbook manual
key-copy-case-words = case number clipboard
key-remark-words = note reason comment
key-law-words = law act section rule
key-guidance-words = handbook
key-skip-words = later
key-clear-answer-words = delete remove
