### Language and look, as chosen the first time and in the settings.

look-language = Language / Sprog
look-language-da = Dansk
look-language-en = English

look-dark = Dark
look-light = Light
look-distinct = Light 2
look-contrast = Strong
look-terminal = Window's
look-none = None
look-dark-how = Light text on a dark background.
look-light-how = Dark text on a light ground.
look-distinct-how = As Light, but no is purple. Good if red and brown look alike.
look-contrast-how = White and yellow text on black, as strong as can be.
look-terminal-how = The window's own font and background, with green for yes and red for no.
look-none-how = No colours: bold and reversed letters only.

look-sample-case = Case 4
look-sample-yes = √ Yes
look-sample-no = × No
look-sample-due = ! Due

look-plain-signs = Draw frames with + - | only (if the lines look wrong)

look-try = Type here; do the letters come out right?
look-tried-danish = æøå
look-tried-accent = é
look-tried-at = @ (AltGr)
look-arrived = √ { $letters } works
look-not-yet = · { $letters }
