## Kvartalets tal

quarter-figures-heading = { $centre }: { $period }, { $area }
quarter-period = { $from } til { $to }
quarter-name = { $number }. kvartal { $year }
quarter-all-areas = alle områder
quarter-no-area = kun den generelle tjekliste
quarter-section-completion = Gennemførelse
quarter-section-share = Sager med fejl
quarter-section-caveats = Forbehold
quarter-section-teams = Team
    .department = Centre
quarter-section-questions = Spørgsmål, der ikke var i orden
quarter-section-kinds = Fejltyper
quarter-section-causes = Årsager
quarter-section-systematic = Systematisk eller enkeltstående
quarter-section-severity = Alvor og refusion
quarter-section-corrections = Rettelser, som de stod, da måneden blev afsluttet
quarter-section-ladder = Kvalitetstrappe
quarter-section-focus = Fokusområder
quarter-section-good = God praksis, der kan deles
quarter-section-run = Kvartaler
quarter-nothing = Ingen
quarter-completion = Planlagt { $planned }, udtrukket { $drawn }, gennemgået { $reviewed }, erstattet { $replaced }.
quarter-completion-reason = { $reason }: { $cases }
quarter-completion-missing =
    { $months ->
        [one] 1 måned mangler.
       *[other] { $months } måneder mangler.
    }
    .department =
        { $months ->
            [one] 1 kvartal mangler.
           *[other] { $months } kvartaler mangler.
        }
quarter-team-figure = { $team }: { $completion }
quarter-team-few = { $team }: { $errors } af { $cases } sager med fejl. Det er for få til en vurdering.
quarter-question = { $question }: { $errors } af { $cases } sager (nej { $no }, delvist { $partly }, kan ikke ses { $unseen }); andelen ligger mellem { $low } og { $high }.
quarter-question-name = { $label } { $text }
quarter-kind = { $kind }: { $errors } af { $total } fund
quarter-kind-none = Uden fejltype
quarter-kind-auditor = Revisor: { $classes }
quarter-kind-appeals-board = Ankestyrelsen: { $classes }
quarter-kind-ombudsman = Borgerrådgiver: { $classes }
quarter-cause-none = Ingen årsag angivet
quarter-systematic =
    { $teams ->
        [one] { $question }, årsag { $cause }: { $cases } sager i 1 team
       *[other] { $question }, årsag { $cause }: { $cases } sager i { $teams } team
    }
    .department =
        { $teams ->
            [one] { $question }, årsag { $cause }: { $cases } sager i 1 center
           *[other] { $question }, årsag { $cause }: { $cases } sager i { $teams } centre
        }
quarter-single = Enkeltstående: { $errors } af { $total } fund
quarter-severity = { $severity }: { $errors } fund, heraf { $refund } med mulig betydning for refusion
quarter-corrections = { $month }: rettet { $done }, skal rettes { $open }, kan ikke rettes { $cannot }, ikke angivet { $unsaid }
quarter-corrections-old =
    { $months ->
        [one] { $line } (1 måned siden)
       *[other] { $line } ({ $months } måneder siden)
    }
quarter-ladder = { $area }: { $cases } sager
quarter-step = { $step }: { $reached } af { $cases }, mellem { $low } og { $high }
quarter-step-1 = Lovkrav
quarter-step-2 = Minimumskvalitetsmål
quarter-step-3 = Kvalitetsmålsætning
quarter-focus =
    { $questions ->
        [one] { $focus }: { $errors } af { $answers } svar på 1 spørgsmål ikke i orden
       *[other] { $focus }: { $errors } af { $answers } svar på { $questions } forskellige spørgsmål ikke i orden, lagt sammen. En andel findes kun for hvert spørgsmål.
    }
quarter-focus-none = { $focus }: ingen svar i perioden
quarter-focus-1 = Sagsbehandlingstid
quarter-focus-2 = Svar inden for 10 arbejdsdage
quarter-focus-3 = Vejledning
quarter-good =
    { $cases ->
        [one] { $question }: 1 sag
       *[other] { $question }: { $cases } sager
    }
quarter-run-point = { $quarter }: { $errors } af { $cases } sager med fejl, mellem { $low } og { $high }
quarter-run-none = { $quarter }: ingen gennemgåede sager
quarter-run-chance = Kurven svinger tilfældigt om medianen { $median } ({ $useful } kvartaler, { $cases } sager); der er intet tegn på en varig ændring endnu. Længste serie { $run } (grænse { $run-limit }), krydsninger { $crossings } (mindst { $crossings-limit }).
quarter-run-signal = Kurven viser tegn på en varig ændring om medianen { $median } ({ $useful } kvartaler, { $cases } sager). Længste serie { $run } (grænse { $run-limit }), krydsninger { $crossings } (mindst { $crossings-limit }).
quarter-run-too-few = Der er { $useful } kvartaler, der ikke ligger på medianen { $median } ({ $cases } sager). Under { $least } siger kurven ikke noget.

## Forbehold

caveat-missing = { $here } af { $expected } måneder er her. Der mangler: { $teams }.
    .department = { $here } af { $expected } kvartaler er her. Der mangler: { $teams }.
caveat-missing-team = { $team } ({ $months })
caveat-unfinished = Måneder fra team manglede, da centrene indberettede: { $centres }.
caveat-unfinished-centre = { $centre } ({ $count })
caveat-not-covered = Dele af listerne har ingen gennemgået sag: { $teams }. Tallet siger intet om dem.
caveat-not-reviewable = { $cases } af { $drawn } udtrukne sager kunne ikke gennemgås. De andre kan være bedre eller dårligere end dem.
caveat-kept-out = Ikke tilfældigt udtrukket og derfor i ingen andel: { $streams }.
caveat-kept-out-stream = { $stream } { $cases }
caveat-changed-meaning = Disse spørgsmål betyder noget andet end før: { $questions }. De kan ikke sammenlignes.
caveat-single-reader = Hver af de { $cases } sager er læst af én person. Hvor streng læseren er, er ikke målt.
caveat-few = Under { $least } sager: { $teams } team og { $questions } spørgsmål. Dem vurderer vi ikke ({ $cases } sager i alt).
    .department = Under { $least } sager: { $teams } centre og { $questions } spørgsmål. Dem vurderer vi ikke ({ $cases } sager i alt).
caveat-picked-as-worst = { $question } har flest fejl: { $errors } af { $cases } sager. Næste gang ventes omkring { $expected } af { $cases }, også uden en indsats.

## Analysens syv dele

analysis-heading = { $centre }, { $quarter }: { $state }
analysis-part-looked-at = 1. Det så vi på
analysis-part-main-result = 2. Hovedresultatet
analysis-part-error-types = 3. De største fejltyper og hvorfor
analysis-part-differences = 4. Forskelle
analysis-part-compared = 5. Sammenlignet med før
analysis-part-good = 6. Det gode, der kan deles
analysis-part-reservations = 7. Forbehold
analysis-about-looked-at = En god tekst nævner antal sager, team, måneder og hvor langt I nåede.
    .department = En god tekst nævner antal sager, centre, kvartalet og hvor langt I nåede.
analysis-about-main-result = En god tekst er én sætning med tal og usikkerhed.
analysis-about-error-types = En god tekst siger for hver af de største fejltyper, hvorfor den sker, og hvor I ser det.
analysis-about-differences = En god tekst skelner mellem forskelle, der betyder noget, og dem, der kan være tilfældige.
analysis-about-compared = En god tekst holder tallet op mod sidste kvartal og revisionen og siger, om de kan sammenlignes.
analysis-about-good = En god tekst nævner noget bestemt, der virker, og hvem der kan bruge det.
analysis-about-reservations = En god tekst siger, hvad tallene ikke kan vise.
analysis-lack-words = Her er ikke skrevet noget endnu.
analysis-lack-figure = Der er ikke noget tal i teksten.
analysis-lack-length = Teksten er på få ord. Kan en fremmed forstå den?
analysis-model = Forslag: { $sentence }
analysis-state-draft = kladde
analysis-state-for-approval = til godkendelse
analysis-state-approved = godkendt
analysis-state-submitted = indberettet
analysis-state-reopened = genåbnet
analysis-step = { $state } { $date }, { $who }
analysis-step-signed = { $step }, underskrevet af { $name }
analysis-step-reason = { $step }: { $reason }
analysis-submitted = Udgave { $version }, aftryk { $hash }
analysis-overtaken = Andre måneder gælder nu end dem, der blev indberettet. Tallene her er de indberettede.
model-looked-at = Vi gennemgik { $reviewed } af { $planned } planlagte sager i { $teams } team. { $replaced } sager blev erstattet.
    .department = Vi gennemgik { $reviewed } af { $planned } planlagte sager i { $teams } centre. { $replaced } sager blev erstattet.
model-kind = { $kind } er { $errors } af { $total } fund.
model-cause = Den hyppigste årsag er { $cause } ({ $errors } af { $total } fund). Det ser vi, fordi …
model-differences-none = Intet team afviger mere fra de andre, end tilfældet kan forklare.
    .department = Intet center afviger mere fra de andre, end tilfældet kan forklare.
model-compared-none = Der er intet tidligere kvartal at sammenligne med.
model-good = { $fine } af { $cases } sager var uden fejl.
model-good-practice = God praksis blev set ved { $question } ({ $cases }). Den kan bruges af …
gap-part-looked-at = Del 1, det så vi på, er tom.
gap-part-main-result = Del 2, hovedresultatet, er tom.
gap-part-error-types = Del 3, fejltyperne, er tom.
gap-part-differences = Del 4, forskellene, er tom.
gap-part-compared = Del 5, sammenligningen, er tom.
gap-part-good = Del 6, det gode, er tom.
gap-part-reservations = Del 7, forbeholdene, er tom.

## Sagerne bag et tal

behind-heading =
    { $cases ->
        [0] Der er ingen sager bag.
        [one] 1 sag
       *[other] { $cases } sager
    }
behind-cut = Her er de første { $cases } sager; der er flere. Vælg et team eller et spørgsmål for at se dem.
behind-case = { $team }, { $month }, sag { $number }: { $outcome }
behind-reference = { $case } ({ $reference })
behind-in-order = i orden
behind-deficient = mangel
behind-in-error = { $severity }
behind-incomplete = ikke færdig
behind-not-assessable = kan ikke vurderes
behind-answer = { $question }: { $verdict }
behind-answer-finding = { $answer }, { $severity }, årsag: { $cause }
question-quarter = { $quarter }: { $errors } af { $cases } sager ikke i orden, mellem { $low } og { $high }
question-quarter-none = { $quarter }: ikke spurgt

## Kvartalet

problem-quarter-closed = Kvartalet er godkendt eller indberettet. Intet er ændret.
hint-quarter-closed = Genåbn det med en begrundelse, hvis noget skal rettes.
problem-quarter-step = Kvartalet kan ikke gå fra { $from } til { $to }.
hint-quarter-step = Vejen er kladde, til godkendelse, godkendt, indberettet. Genåbning kræver en begrundelse.
problem-quarter-not-over = Kvartalet er ikke slut endnu.
hint-quarter-not-over = Indberet det, når den sidste måned er forbi.
problem-quarter-not-ready =
    { $count ->
        [one] Kvartalet kan ikke indberettes endnu: 1 ting mangler.
       *[other] Kvartalet kan ikke indberettes endnu: { $count } ting mangler.
    }
hint-quarter-not-ready = Skriv det, der mangler, eller giv en begrundelse for at indberette uden.
problem-signature-missing = Der mangler en underskrift.
hint-signature-missing = Skriv centerchefens navn.
problem-area-unknown = Området { $area } er ikke kendt.
hint-area-unknown = Vælg et af disse: { $known }.
check-submission = Det indberettede kvartal nummer { $id } er ikke det, der blev indberettet.
