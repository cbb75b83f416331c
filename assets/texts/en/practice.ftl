### The result of the practice case.

practice-title = The practice case is done
practice-agreed = { $agreed } of { $of } answers are those of the key: { $percent }%.
practice-all = You saw the same as the key all through the case. Now you can begin on your own cases.
practice-question = Question
practice-given = Your answer
practice-gold = Key
practice-why = { $question }: why { $gold }?
practice-home = To the first page
practice-ready = That is 90% or more, so you are ready for cases of your own. Read the pages on the rest when you have time: Enter opens them.
practice-not-ready = Read the pages below and try another case. From 90% on you see what others see, and the figures can be trusted. Practice counts nowhere.
practice-read = Read the page
practice-cases-title = Practice cases
practice-cases-why = The cases are invented, and the answers count nowhere. Begin with the first one if you are new.
practice-begin = Begin
practice-case = Case
practice-what = Title
practice-area = Checklist
practice-count = Qu.
