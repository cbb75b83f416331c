### What can be wrong in a file with a checklist.

fault-empty = The file is empty.
fault-too-large = The file has { $bytes } MB; a checklist may have at most { $limit } MB.
fault-not-utf8 =
    { $encoding ->
        [utf-16] The file is saved as Unicode (UTF-16). Save it as UTF-8.
       *[other] The file is not UTF-8. Save it as UTF-8.
    }
fault-hidden-character = Hidden character { $character }. Delete it.
fault-syntax =
    { $what ->
        [unclosed] A bracket, brace or quote is not closed.
        [not-quoted] Text must be in quotes.
        [text] The text is not written as it should be.
        [key] The key left of the equals sign is not written as it should be.
        [no-value] The key has no value.
        [comma] A comma is missing, or there is one too many.
        [number] The number is not written as it should be.
        [date] The date does not exist or is not written as 2026-11-21.
        [key-taken] The section continues something that is no section.
        [too-deep] There are too many brackets inside one another.
       *[other] The line is not written as it should be.
    }
fault-syntax-expected = { $value } was expected here.
fault-suggestion = Did you mean "{ $value }"?
fault-duplicate-key = "{ $key }" is there twice; first in line { $first-line }.
fault-newer-schema = The file was made for a newer version of tilsyn (schema { $schema }; this version knows { $known }).
fault-unknown-key = "{ $key }" is not known here.
fault-key-not-for-type = "{ $key }" does not belong to a question of the type { $kind }.
fault-missing-key = "{ $key }" is missing.
fault-needs-key = "{ $key }" means nothing without "{ $needs }".
fault-one-key-of = One of these is missing: { $keys }.
fault-keys-exclude = These cannot be used together: { $keys }.
fault-wrong-type =
    "{ $key }" must be { $expected ->
        [text] text
        [whole] a whole number
        [decimal] a number
        [flag] true or false
        [date] a date
        [moment] a moment
        [list] a list
       *[table] a table
    }, but is { $found ->
        [text] text
        [whole] a whole number
        [decimal] a number with decimals
        [flag] true or false
        [date] a date
        [moment] a moment
        [list] a list
       *[table] a table
    }.
fault-empty-text = "{ $key }" is empty.
fault-text-too-long = "{ $key }" has { $length } characters; at most { $limit } are allowed.
fault-too-many = "{ $key }": { $count } are too many; at most { $limit } are allowed.
fault-too-few = "{ $key }": { $count } are too few; there must be at least { $least }.
fault-out-of-range = "{ $key }" is { $value }; it must be from { $least } to { $most }.
fault-bad-weight = "{ $key }" is { $value }; it must be a number above 0.
fault-unknown-word = "{ $word }" cannot be used in "{ $key }". Use { $allowed }.
fault-repeated-word = "{ $word }" is in "{ $key }" twice.
fault-bad-id = "{ $id }" cannot be "{ $key }". Use small letters a–z, digits and hyphens, at most 40 characters.
fault-duplicate-id = "{ $id }" was used before, in line { $first-line }.
fault-reserved-id = "{ $id }" is used by the program itself. Choose another id.
fault-bounds-reversed = "{ $low-key }" is { $low } and is above "{ $high-key }", which is { $high }.
fault-dates-reversed = The validity ends { $to }, before it begins { $from }.
fault-look-alike = "{ $first }" and "{ $second }" cannot be told apart on the screen.
fault-gloss-count = "{ $key }" has { $texts } Danish texts and { $glosses } English ones.
fault-no-questions = There are no questions.
fault-unknown-reference =
    { $key ->
        [i_stedet_for] "{ $name }" in "{ $key }" is not a question of the lists asked in every case.
       *[other] "{ $name }" in "{ $key }" is not in the file.
    }
fault-later-reference = "{ $name }" is asked later and cannot be used here.
fault-cycle = The questions wait for one another: { $path }.
fault-not-an-answer = "{ $word }" is no answer to { $name }, so the condition can never be true. Use { $allowed }.
fault-not-comparable = The answer to { $name } cannot be compared with "{ $key }".
fault-never-true = The condition can never be true.
fault-condition-too-deep = The conditions are nested too deeply; at most { $limit } levels are allowed.
fault-more-faults = There are { $count } more faults.
fault-same-version-other-content = There is already a checklist { $id } version { $version } with different content. Give it a new version number.
fault-versions-overlap = { $id }: versions { $first } and { $second } are in force at the same time. Set gyldig_til on the older one.
fault-area-taken = { $first } and { $second } are both in force for the area { $id } at the same time.
fault-facts-differ = The fact { $id } is not the same in { $first } and { $second }.
fault-question-in-two-lists = The question { $id } is in both { $first } and { $second }, which are used together.

### What can be wrong with a checklist in a spreadsheet.

fault-sheet-missing = The sheet "{ $sheet }" is missing or empty.
fault-unknown-column = The column "{ $column }" is not known here. Delete it, or correct its heading.
fault-type-not-supported =
    { $type ->
        [calculate] "calculate" cannot be used: a checklist does not calculate. Delete the row, and ask for what must be known.
        [select_multiple] "select_multiple" cannot be used. Make one question for each answer, or use select_one.
        [decimal] "decimal" cannot be used. Use integer and a smaller unit, such as days instead of weeks.
        [begin_repeat] Questions that are repeated cannot be used. Delete the row, and ask once.
        [end_repeat] Questions that are repeated cannot be used. Delete the row.
        [datetime] "datetime" cannot be used. Use date.
       *[other] The type "{ $type }" cannot be used. Use select_one, text, integer, date or note, or delete the row.
    }
fault-group-nested = A group begins inside another one. End the first one with end_group.
fault-group-not-begun = There is no group to end. Delete the row.
fault-group-not-ended = The group is not ended. Write end_group after its last question.
fault-note-at-end = A note becomes guidance for the question after it, but nothing follows here. Move or delete it.
fault-must-be-answered = Every question that is relevant must be answered. Write yes or leave the cell blank, and offer the answer "not relevant" if need be.
fault-expression =
    The condition cannot be read at character { $at }. { $what ->
        [unknown] Use only and, or, not, selected, = != < <= > >= and date.
        [ended] Something is missing at the end.
        [unclosed] A parenthesis or a quotation mark is not closed.
        [no-question] A question must be here, such as {"${"}syg-01{"}"}.
        [no-answer] An answer must be here: 'ja', a whole number or date('2026-07-01').
        [not-compared] The two cannot be compared this way.
       *[too-deep] There are too many parentheses inside one another.
    }
fault-constraint-not-read = The limit must be whole numbers, such as . >= 0 and . <= 52.
