### The handbook, and what it says on the page of a question.

handbook-title = Handbook
handbook-areas-title = Choose an area, or type a word
handbook-found-title = { $count ->
    [one] 1 page found
   *[other] { $count } pages found
}
handbook-prompt = Search the handbook:
handbook-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
handbook-meaning = meaning { $meaning }
handbook-draft = draft
handbook-nothing = Nothing found. Try another word. æ, ø and å can be written ae, oe and aa.
handbook-empty = There are no checklists.
handbook-areas-key = Areas
handbook-clear-key = Clear the search
guidance-definition = What the words mean
guidance-borderline = Borderline case
guidance-law-plain = The rule in plain words
handbook-notes = Agreed here
handbook-note = { $date }: { $words } ({ $by })
handbook-note-key = Write a note
handbook-initiatives = Initiatives on this question
handbook-initiative = { $number } { $title }: { $stands }
handbook-initiative-key = Initiative
handbook-initiatives-key = Initiatives
reason-local-note-title = Note for the handbook
reason-local-note-label = What was agreed?
reason-local-note-why = Write what you agreed on, for instance at a calibration meeting: "oral guidance counts only with a note". The note gets date and initials and cannot be changed afterwards. No names or CPR numbers.

## Menu and help.

palette-handbook = Handbook
palette-handbook-synonyms = quality handbook guidance examples borderline definition search
palette-checklists = Checklists and versions
palette-checklists-synonyms = compare differences version changes new law
help-handbook = The handbook: each question with examples and rule
help-glossary = Glossary, Danish and English
