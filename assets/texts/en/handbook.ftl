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
guidance-borderline = On the edge
guidance-law-plain = The rule in plain words

## Menu and help.

palette-handbook = Handbook
palette-handbook-synonyms = quality handbook guidance examples borderline definition search
palette-checklists = Checklists and versions
palette-checklists-synonyms = compare differences version changes new law
help-handbook = The handbook: each question with examples and rule
help-glossary = Glossary, Danish and English
