### Siderne om et kvartal: tallene, sagerne bag dem, analysen og indberetningen.

## Tallene

quarter-title = Analyse
quarter-view-overview = Overblik
quarter-view-run = Udvikling
quarter-view-teams = Team
    .department = Centre
quarter-view-questions = Spørgsmål
quarter-view-kinds = Fejltyper
quarter-view-causes = Årsager
quarter-view-again = Gentagelser
quarter-view-severity = Alvor
quarter-view-corrections = Rettelser
quarter-view-ladder = Trappe
quarter-view-focus = Fokus
quarter-view-good = God praksis
quarter-copy-hidden = skjult
quarter-copy-small = Tal for færre end { $least } sager er skjult, og det er tal, som de ellers kunne regnes ud af.
quarter-view-nothing = Der er ingen tal at vise her.
quarter-heading-run = Andel sager med fejl pr. kvartal
quarter-heading-teams = Team mod alle team samlet
    .department = Center mod alle centre samlet
quarter-row-reviewed = Gennemgået
quarter-row-in-error = Sager med fejl
quarter-row-single = Enkeltstående
quarter-again-name = { $question }: { $cause }
quarter-under = · { $name }
quarter-short = { $number }/{ $year }
quarter-cell-of = { $errors } af { $cases }
quarter-cell-none = –
quarter-cell-between = { $low } – { $high }
quarter-cell-pareto = { $findings }  i alt { $so-far }
quarter-cell-refund = { $findings }, refusion { $refund }
quarter-column-what = Hvad
quarter-column-quarter = Kvartal
quarter-column-team = Team
    .department = Center
quarter-column-question = Spørgsmål
quarter-column-step = Trin
quarter-column-focus = Fokusområde
quarter-column-kind = Fejltype
quarter-column-cause = Årsag
quarter-column-again = Spørgsmål og årsag
quarter-column-severity = Alvor
quarter-column-month = Måned
quarter-column-n = Antal
quarter-column-of = Ud af
quarter-column-errors = Fejl
quarter-column-cases = Sager
quarter-column-share = Andel
quarter-column-interval = Mellem
quarter-column-reached = Nået
quarter-column-findings = Fund
quarter-column-so-far = Samlet
quarter-column-teams = Team
    .department = Centre
quarter-column-refund = Refusion
quarter-column-no-refund = Ikke refusion
quarter-column-done = Rettet
quarter-column-open = Skal rettes
quarter-column-cannot = Kan ikke
quarter-column-unsaid = Ikke angivet
quarter-column-age = Måneder siden
quarter-column-good = Sager
quarter-ends-none = ingen
quarter-ends-all = alle
quarter-goal = Målet er højst { $goal }.
quarter-legend-interval = █ andelen  ░ ▒ usikkerheden  │ målet, hvor der er et
quarter-legend-run = ● andelen  ░ usikkerheden  ─ medianen  · målet, hvor der er et
quarter-legend-teams = ● teamet  [··] tilfældigt udsving  │ alle team samlet
    .department = ● centret  [··] tilfældigt udsving  │ alle centre samlet
quarter-legend-heat = ▲ over  + måske  · tilfældigt  - måske  ▼ under  ? få  – ikke stillet
quarter-heat-teams = Team: { $teams }
quarter-legend-pareto = █ fund  ● alle hertil samlet
quarter-legend-refund = █ fund  │ heraf med mulig betydning for refusion
quarter-legend-corrections = █ rettet, da måneden blev afsluttet
quarter-ladder-how = En sag står på et trin, når den holder dér og på alle trin før. Uden loven er der ingen kvalitet.
quarter-again-how = Samme fejl med samme årsag i { $least } sager eller flere er systematisk. Resten er enkeltstående.
quarter-severity-how = Refusion er kun mulig: om den er berørt, afgøres i sagen.
quarter-pareto =
    { $vital ->
        [one] Den første står for { $findings } af { $total } fund.
       *[other] De { $vital } første står for { $findings } af { $total } fund.
    }
quarter-in-team = { $question }, team { $number } { $team }: { $errors } af { $cases } sager ikke i orden. { $class }
    .department = { $question }, center { $number } { $team }: { $errors } af { $cases } sager ikke i orden. { $class }
quarter-class-above = Det er flere, end tilfældet kan forklare.
quarter-class-above-hint = Det er måske flere, end tilfældet kan forklare.
quarter-class-within = Det ligger inden for det tilfældige.
quarter-class-below-hint = Det er måske færre, end tilfældet kan forklare.
quarter-class-below = Det er færre, end tilfældet kan forklare. Hvad gør teamet?
    .department = Det er færre, end tilfældet kan forklare. Hvad gør centret?
quarter-class-few = Det er for få sager til en vurdering.
quarter-class-not-asked = Spørgsmålet er ikke stillet i teamet.
    .department = Spørgsmålet er ikke stillet i centret.
quarter-caveats = ! Forbehold: { $caveats }
quarter-caveats-none = Ingen forbehold følger af reglerne.
caveat-short-missing = { $missing } af { $expected } måneder mangler
    .department = { $missing } af { $expected } kvartaler mangler
caveat-short-unfinished =
    { $missing ->
        [one] 1 måned fra team manglede
       *[other] { $missing } måneder fra team manglede
    }
caveat-short-not-covered =
    { $teams ->
        [one] dele af 1 teams liste ikke set
       *[other] dele af { $teams } teams lister ikke set
    }
caveat-short-not-reviewable = { $cases } af { $drawn } kunne ikke gennemgås
caveat-short-kept-out = { $cases } udvalgte sager holdt ude
caveat-short-changed =
    { $questions ->
        [one] 1 spørgsmål har ny betydning
       *[other] { $questions } spørgsmål har ny betydning
    }
caveat-short-single-reader = én læser
caveat-short-few = få sager (team { $teams }, spørgsmål { $questions })
    .department = få sager (centre { $teams }, spørgsmål { $questions })
caveat-short-picked = { $question } valgt som værst
quarter-write-key = Skriv analysen
quarter-view-key = Næste billede
quarter-area-key = Område
quarter-all-key = Læs alt
quarter-before-key = Kvartalet før
quarter-after-key = Kvartalet efter
quarter-chart-key = Graf

## Et spørgsmål over tid

question-run-title = { $question } over tid
question-run-key = Spørgsmålet over tid
question-run-caveat = ! Kun tilfældige sager og denne betydning; talt op, ikke vægtet.

## Sagerne bag et tal

behind-title = Sager
behind-case-title = Sag { $number }
behind-case-name = { $team }, { $month }, sag { $number }
behind-column-case = Sag
behind-column-outcome = Resultat
behind-column-questions = Spørgsmål
behind-column-answer = Svar
behind-drawn = Udtrukket tilfældigt: { $draw }. Teamets udtrækningsbevis viser, hvorfor netop denne sag.
behind-not-drawn = Der er intet udtræk i pakken for denne sag.
behind-no-answers = Tallet handler om hele sagen og ikke om enkelte svar.
behind-handbook-key = Håndbog

## Analysen

analysis-title = Analysens tekst
analysis-write-key = Skriv
analysis-read-key = Læs alt
analysis-words-label = Teksten
analysis-save-key = Gem
analysis-model-key = Brug forslaget
analysis-saved = Teksten er gemt.
analysis-for-approval-key = Til godkendelse
analysis-approve-key = Godkend
analysis-submit-key = Indberet
analysis-reopen-key = Genåbn
analysis-for-approval-title = Send til godkendelse?
analysis-for-approval-why = En anden læser teksten. Den kan stadig rettes.
analysis-approve-title = Godkend teksten?
analysis-approve-why = Bagefter kan teksten kun rettes, hvis du genåbner kvartalet.

## Indberet eller genåbn

quarter-step-submit = Indberet
quarter-step-reopen = Genåbn
quarter-step-submit-why = { $quarter } indberettes. Tal og tekst fryses, som de står nu, med centerchefens underskrift.
quarter-step-reopen-why = { $quarter } åbnes igen. Det, der er indberettet, bliver gemt.
quarter-step-name = Centerchefens navn
quarter-step-reason = Begrundelse
quarter-step-word = indberet
quarter-step-type = Skriv { $word }
quarter-step-word-missing = Skriv ordet { $word }, så det ikke sker ved et uheld.
quarter-step-submitted = Kvartalet er indberettet.
quarter-step-reopened = Kvartalet er genåbnet.

## Menuen

palette-quarter = Kvartalets tal
palette-quarter-synonyms = analyse fejlandel graf udvikling pareto tragt fejltyper årsager
palette-analysis = Analysens tekst
palette-analysis-synonyms = skriv kvartal godkend indberet genåbn underskrift
