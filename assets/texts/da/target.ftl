### Mål: hvad der skal nås, og hvor langt man er.


target-barometer-four = Barometermål 4
target-barometer-audit = Halvt så stor andel fejl i revisionens sager
target-barometer-complaints = Halvt så stor andel klager med kritik
target-measure-audit = revisionen
target-measure-complaints = Borgerrådgiveren
target-measure-own = vores egne sager med fejl
target-measure-typed = indtastede tal
target-legend = · vejen  ● nu  ░ usikkerheden
target-legend-today = │ vejen i dag  ● nu  ░ usikkerheden
target-none = Der er ingen mål endnu.
target-line = { $number }. { $title } ({ $measure }): fra { $baseline } den { $from } til { $goal } den { $to }
target-unknown-share = ukendt
target-no-figures = Der er ingen tal endnu.
target-no-path = Nu: { $errors } af { $n }. Start eller mål mangler, så vejen kan ikke regnes ud.
target-index-weights = { $name }: vægtene giver ikke 100 % tilsammen.

## Kommandolinjens hjælp

cli-about-target = Mål: hvad der skal nås
cli-about-target-list = Viser målene, og hvor langt man er.
cli-about-target-add = Sætter et mål.
cli-about-target-change = Ændrer det, du skriver.
cli-about-target-barometer = Sætter de to delmål i Barometermål 4. Delmålet om klager mangler start og mål, til du skriver dem.
cli-about-target-measure = Gemmer tal til et mål, hvis tal indtastes.
cli-arg-measure = Hvor tallene kommer fra: own, audit, complaints, typed eller et spørgsmål, fx gen-01
cli-arg-baseline = Andelen ved starten, i procent
cli-arg-baseline-day = Startens dag
cli-arg-to-reach = Andelen, der skal nås, i procent
cli-arg-goal-day = Dagen, den skal være nået
cli-arg-index = Indekset, målet er en del af
cli-arg-weight = Målets vægt i indekset, i procent
cli-arg-full-count = Alle er talt med; det er ingen stikprøve
