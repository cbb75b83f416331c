### Checklists and the difference of two versions.

checklists-title = Checklists
checklists-name = List
checklists-what = Title
checklists-questions = Qu.
checklists-valid = Dates of the act
checklists-always = all
checklists-compare = Compare with the version before
checklists-own = Checklists of your own: get a template with tilsyn checklist template, fill it in in a spreadsheet, and start using it with tilsyn checklist import.
checklists-first = This is the first version. There is none before it to compare with.
checklists-difference-title = { $before } and { $now }
difference-summary = { $gone ->
    [one] 1 question is gone
   *[other] { $gone } questions are gone
}, { $new ->
    [one] 1 is new
   *[other] { $new } are new
}, { $meaning ->
    [one] 1 has another meaning
   *[other] { $meaning } have another meaning
} and cannot be compared.
difference-comparable = { $count ->
    [one] 1 question can be compared
   *[other] { $count } questions can be compared
}; { $amended } of them changed without changing their meaning.
difference-facts = Facts of the case
difference-gone = Gone
difference-new = New
difference-meaning = Another meaning: cannot be compared
difference-before = Before:
difference-now = Now:
difference-amended = Changed, but can be compared
difference-words = wording
difference-guidance = guidance or examples
difference-kind = answers or limit
difference-relevance = when it is asked
difference-severity = severity
difference-level = level
difference-law = legal basis
difference-other = place, kind of error or the like
