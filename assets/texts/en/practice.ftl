### The result of the practice case.

practice-title = The practice case is done
practice-agreed = { $agreed } of { $of } answers are those of the key.
practice-all = You saw the same as the key all through the case. Now you can begin on your own cases.
practice-question = Question
practice-given = Your answer
practice-gold = Key
practice-why = { $question }: why { $gold }?
practice-home = To the first page
