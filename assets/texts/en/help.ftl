### The help. The chapters of the guide are in the folder guide.

help-title = Help
help-prompt = Search the help:
help-where = Where am I? { $place }
help-group-answer = Answer
help-group-move = Move
help-group-show = Show
help-group-change = Change
help-group-always = Always
help-topics = Guide (Enter opens)
help-nothing = Nothing found. Try fewer letters or another word.

## Signs and what they mean.

sign-done = in order, done, saved
sign-not-in-order = not in order, or late
sign-partly = partly in order
sign-not-relevant = not relevant, fell away, or not for review
sign-cannot-see = cannot be seen in the case
sign-mend = something is missing or wants attention
sign-under-way = under way; at the end of a text: there is more
sign-not-begun = not begun, not answered, waiting
sign-here = where you are; at a step: ready
sign-none = there is no figure yet
sign-given = the answer you gave
sign-button = a button, or an answer with its key
sign-choice = what is chosen, and what can be chosen
sign-toggle = on, off
sign-list = a list, opened with F4
sign-more = there is more above or below
sign-bar = how much is done

## The guide.

paper-title-guide = Guide to tilsyn
paper-guide-how = This is the same guide as you find in the program with F1. There you can search it.
guide-keys-or-command = { $keys } On the command line: { $typed }
