### The help. The topics themselves stand in the folder help.

help-title = Help
help-prompt = Search the help:
help-where = Where am I? { $place }
help-group-answer = Answer
help-group-move = Move
help-group-show = Show
help-group-change = Change
help-group-always = Always
help-topics = Topics (Enter opens)
help-nothing = Nothing found. Try fewer letters or another word.
