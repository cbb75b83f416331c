### Initiativer, opfølgning og virkning.


## Ord

initiative-state-proposed = foreslået
initiative-state-decided = besluttet
initiative-state-running = i gang
initiative-state-carried-out = gennemført
initiative-state-effect-measured = effekt målt
initiative-state-closed = lukket
initiative-state-given-up = opgivet
initiative-verdict-shown = virkning påvist
initiative-verdict-not-shown = virkning ikke påvist
initiative-verdict-too-early = for tidligt
initiative-verdict-not-carried-out = ikke gennemført
initiative-action-teaching = undervisning
initiative-action-side-by-side = sidemandsoplæring
initiative-action-workflow = ændret arbejdsgang
initiative-action-template = brevskabelon
initiative-action-network = netværksgruppe
initiative-action-management = ledelsesopfølgning
initiative-action-project = projekt
initiative-area-citizen = Borgeren ved roret
initiative-area-ombudsman = Borgerrådgiver
initiative-area-audit = Revision
initiative-area-other = Øvrige
initiative-done-yes = gennemført
initiative-done-partly = delvist gennemført
initiative-done-no = ikke gennemført
initiative-next-continue = fortsætter
initiative-next-adjust = justeres
initiative-next-spread = udbredes
initiative-next-stop = stopper
initiative-lack-owner = mangler en ansvarlig
initiative-lack-deadline = mangler en frist
initiative-lack-criterion = mangler et succeskriterium
initiative-lack-follow-up = mangler opfølgning i kvartalet
gap-initiative-owner = Initiativ { $name } mangler en ansvarlig.
gap-initiative-deadline = Initiativ { $name } mangler en frist.
gap-initiative-criterion = Initiativ { $name } mangler et succeskriterium.
gap-initiative-follow-up = Initiativ { $name } mangler opfølgning i kvartalet.

## Hvad der skal ændre sig

initiative-quarter = { $number }. kvartal { $year }
initiative-window = { $first } til { $last }
initiative-all-teams = alle team
    .department = alle centre
initiative-criterion = { $questions } i { $teams }: fra { $before } til { $after } ned på højst { $goal }; mindste fald, der er umagen værd: { $least } procentpoint.
initiative-declared = Kriterium { $version }, aftalt { $day } af { $by }, før der var noget at se.
initiative-declared-late =
    { $months ->
        [one] Kriterium { $version }, aftalt { $day } af { $by }, da 1 måned var modtaget.
       *[other] Kriterium { $version }, aftalt { $day } af { $by }, da { $months } måneder var modtaget.
    }
initiative-changed = { $when } Ændret, fordi: { $reason }
initiative-promise = Med { $baseline } før og omkring { $cases } sager efter er chancen for at påvise virkning { $goal }, hvis andelen falder til målet, og { $least }, hvis den kun falder så meget, som er umagen værd.

## Hvad tallene siger

initiative-of = { $errors } af { $n } svar
initiative-seen = Ikke i orden: { $before } før, { $after } efter.
initiative-goal-reached = Målet er nået i de gennemgåede sager.
initiative-goal-not-reached = Målet er ikke nået i de gennemgåede sager.
initiative-caveat-changed = Kriteriet er ændret, efter at der var tal at se. Der er { $versions } udgaver, og alle er gemt.
initiative-caveat-missing =
    { $missing ->
        [one] 1 af { $expected } måneder fra team mangler i en af perioderne.
       *[other] { $missing } af { $expected } måneder fra team mangler i en af perioderne.
    }
    .department =
        { $missing ->
            [one] 1 af { $expected } kvartaler fra centre mangler i en af perioderne.
           *[other] { $missing } af { $expected } kvartaler fra centre mangler i en af perioderne.
        }
initiative-caveat-teams =
    { $teams ->
        [one] 1 team er kun med i den ene periode og er holdt ude af begge.
       *[other] { $teams } team er kun med i den ene periode og er holdt ude af begge.
    }
    .department =
        { $teams ->
            [one] 1 center er kun med i den ene periode og er holdt ude af begge.
           *[other] { $teams } centre er kun med i den ene periode og er holdt ude af begge.
        }
initiative-caveat-worst = Teamet blev valgt, fordi det lå højest. Så falder andelen noget af sig selv.
    .department = Centret blev valgt, fordi det lå højest. Så falder andelen noget af sig selv.
initiative-caveat-in-window = Initiativet blev først gennemført, mens der blev målt.
initiative-caveat-dose = { $count } af { $wanted } har deltaget.
initiative-caveat-small = Faldet er mindre end det, der er umagen værd.

## Kommandolinjen

initiative-none = Der er ingen initiativer her.
initiative-line = { $number }. { $title }: { $state }
initiative-line-owner = ansvarlig { $owner }
initiative-line-deadline = frist { $day }
initiative-line-overdue =
    { $days ->
        [one] 1 dag over fristen
       *[other] { $days } dage over fristen
    }
initiative-raised = Kommer af { $quarter }. Slags: { $action }. Indsatsområde: { $area }.
initiative-problem = Problem: { $words }
initiative-cause = Årsag: { $words }
initiative-evidence = Belæg: { $words }
initiative-step = { $day }: { $state } ({ $by })
initiative-step-reason = { $step }: { $reason }
initiative-participant = { $who }: deltog { $day }
initiative-participant-waiting = { $who }: har ikke deltaget endnu
initiative-follow-up = Opfølgning { $quarter } ({ $day }, { $by }): { $done }; { $next }.
initiative-follow-up-verdict = { $entry } Vurdering: { $verdict }.
initiative-follow-up-judged = { $entry } Vurdering: { $verdict } ({ $before } før, { $after } efter).
initiative-today = I dag: { $verdict }.
initiative-no-criterion = Der er ikke aftalt et succeskriterium endnu.
initiative-no-hindrances = Initiativerne holder ikke indberetningen af { $quarter } tilbage.
initiative-hindrance = { $number }. { $title }: { $lack }
initiative-area = { $area }

## Kommandolinjens hjælp

cli-about-initiative = Initiativer: hvad centret gør ved det, det fandt
cli-about-initiative-list = Viser de åbne initiativer.
cli-about-initiative-show = Viser et initiativ, og hvad tallene siger i dag.
cli-about-initiative-add = Foreslår et initiativ.
cli-about-initiative-change = Ændrer det, du skriver.
cli-about-initiative-criterion = Aftaler, hvad initiativet skal ændre, før der er tal at se.
cli-about-initiative-weigh = Siger, hvad en aftale kunne vise, uden at aftale noget.
cli-about-initiative-dose = Siger, hvem der skal deltage, og hvornår de gjorde det.
cli-about-initiative-decide = Initiativet er besluttet.
cli-about-initiative-start = Initiativet er sat i gang.
cli-about-initiative-carry-out = Initiativet er gennemført.
cli-about-initiative-measured = Effekten er målt.
cli-about-initiative-close = Initiativet lukkes, når virkningen er påvist.
cli-about-initiative-give-up = Initiativet opgives.
cli-about-initiative-follow-up = Skriver en opfølgning og regner virkningen ud.
cli-about-initiative-follow-ups = Viser et kvartals opfølgning, og hvad tallene siger i dag.
cli-about-initiative-hindrances = Viser, hvad initiativerne mangler, før kvartalet kan indberettes.
cli-about-initiative-overview = Viser initiativerne efter indsatsområde.
cli-arg-initiative-list-all = Også dem, der er lukket eller opgivet
cli-arg-number = Nummeret
cli-arg-initiative-add-raised-in = Kvartalet, hvis tal gav anledning til det, som 2026-Q4; ellers det seneste
cli-arg-title = Med få ord
cli-arg-problem = Hvad der er galt
cli-arg-cause = Hvorfor
cli-arg-evidence = Hvad det vides fra
cli-arg-action = Slags: teaching, side_by_side, workflow, template, network, management eller project
cli-arg-area = Indsatsområde: citizen, ombudsman, audit, other eller egne ord
cli-arg-owner = Initialer på den ansvarlige
cli-arg-role = Den ansvarliges rolle
cli-arg-deadline = Dagen, det skal være gennemført
cli-arg-worst = Teamet er valgt, fordi det lå højest
cli-arg-not-cpr = Tallene i teksten er ikke et CPR-nummer
cli-arg-question = Spørgsmål, fx gen-01; kan gentages
cli-arg-in-team = Team, der måles i; kan gentages; ellers alle
cli-arg-baseline-from = Basisperiodens første kvartal; ellers de tre kvartaler før det, der gav anledning
cli-arg-baseline-to = Basisperiodens sidste kvartal
cli-arg-measure-from = Måleperiodens første kvartal
cli-arg-measure-to = Måleperiodens sidste kvartal; ellers det første
cli-arg-goal = Andel i procent, der højst må være ikke i orden
cli-arg-least = Mindste fald, der er umagen værd, i procentpoint
cli-arg-reason = Hvorfor
cli-arg-who = Et team eller en rolle
cli-arg-on = Dagen
cli-arg-done = Gennemført: yes, partly eller no
cli-arg-next = Hvad nu: continue, adjust, spread eller stop
cli-arg-conclusion = Konklusionen
cli-value-id = ID
cli-value-percent = PROCENT
