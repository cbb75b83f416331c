### Indhold af centrets dokumenter: titler, tabeller, hvad ordene betyder.

## Titler og forside

paper-title-analysis = Analyse, { $period }
paper-title-initiatives = Initiativer, { $period }
paper-title-follow-up = Opfølgning, { $period }
paper-title-submission = Indberetning, { $period }
paper-title-committee = Kvalitet i borgersager, { $period }
paper-title-year = Revisionsmappe, { $period }
paper-title-action-plan = Oversigt over handleplaner
paper-title-handbook = Kvalitetshåndbog
paper-title-code = Kodeks for god sagsbehandling
paper-title-targets = Mål og barometermål
paper-title-answers = Svarene, { $period }
paper-answers-how = En række for hvert svar i de måneder, der gælder. Regn kun andele på de tilfældigt udtrukne: vælg dem i kolonnen Udtrukket som.
paper-table-answers = Svar
paper-means-answers = Alvor er 1 for mangel, 2 for fejl og 3 for kritisk. Sagens nummer er dens nummer i måneden og siger intet om borgeren.
paper-column-case-number = Sag
paper-column-stream = Udtrukket som
paper-column-meaning = Betydning
paper-column-answer = Svar
paper-front-centre = Center
    .department = Forvaltning
paper-front-period = Periode
paper-front-state = Status
paper-front-months = Modtagne måneder af forventede
    .department = Modtagne kvartaler af forventede
paper-front-reviewed = Gennemgåede sager af planlagte
paper-front-in-error = Sager med fejl, vægtet
paper-front-version = Udgave
paper-front-signed = Underskrevet af
paper-front-signed-at = Indberettet
paper-front-despite = Indberettet, selv om noget manglede, fordi
paper-not-submitted = Kvartalet er ikke indberettet. Tal og tekst kan stadig ændre sig.
paper-signature = Underskrift
paper-signature-name = Centerchef
    .department = Forvaltningschef
paper-signature-date = Dato
paper-made = Lavet { $moment } af { $program } ud fra { $packages } måneder og { $checklists } tjeklister.
    .department = Lavet { $moment } af { $program } ud fra { $packages } kvartaler og { $checklists } tjeklister.
paper-made-from = { $name }: { $value }

## Afsnit

paper-part-analysis = Analyse
paper-part-figures = Tallene bag
paper-part-initiatives = Initiativer
paper-part-follow-up = Initiativer og opfølgning
paper-part-data = Databilag
paper-new-initiatives = Nye initiativer
paper-earlier-initiatives = Tidligere initiativer
paper-follow-up = Opfølgning
paper-plans = Handleplaner
paper-plan-line = { $plan }. Initiativer: { $numbers }
paper-no-plans = Der er ingen handleplaner endnu.
paper-targets = Målene
paper-indices = Samlede mål
paper-draws = Udtrækninger
paper-journal = Uddrag af journalen
paper-journal-head = Journalens seneste post har aftrykket { $hash }.
paper-committee-short = Kort fortalt
paper-committee-deeds = Det gør centret
    .department = Det gør forvaltningen
paper-hidden = skjult
paper-hidden-all = Der er for få sager til at vise tal.
paper-rare-kinds = Øvrige fejltyper tilsammen
paper-all-teams = Alle team
    .department = Alle centre

## Kolonner og tabeller

paper-column-reviewed = Gennemgået
paper-column-drawn = Udtrukket
paper-column-replaced = Erstattet
paper-column-missing = Manglende måneder
    .department = Manglende kvartaler
paper-column-in-error = Sager med fejl
paper-column-not-in-order = Ikke i orden
paper-column-said = Vurdering
paper-column-area = Sagsområde
paper-column-version = Udgave
paper-column-hash = Aftryk (SHA-256)
paper-column-checklist = Tjekliste
paper-column-initiative = Initiativ
paper-column-description = Beskrivelse
paper-column-effect = Virkning
paper-column-window = Periode
paper-column-target = Mål
paper-column-measure = Måles ved
paper-column-baseline = Start
paper-column-from = Fra
paper-column-now = Nu
paper-column-goal = Skal nå
paper-column-to = Senest
paper-column-when = Hvornår
paper-column-who = Hvem
paper-column-why = Hvorfor
paper-table-completion = Gennemførelse pr. team
    .department = Gennemførelse pr. center
paper-table-teams = Team i alfabetisk orden
    .department = Centre i alfabetisk orden
paper-table-questions = Spørgsmål i alle team
    .department = Spørgsmål i alle centre
paper-table-kinds = Fejltyper
paper-table-causes = Årsager
paper-table-severity = Alvor og mulig betydning for refusion
paper-table-corrections = Hvad der blev af fundene
paper-table-ladder = Kvalitetstrappe pr. sagsområde
paper-table-focus = De tre fokusområder
paper-table-packages = Månederne, tallene bygger på
    .department = Kvartalerne, tallene bygger på
paper-table-checklists = Tjeklisterne, sagerne er vurderet efter
paper-table-plan = Initiativer
paper-table-effect = Før og efter
paper-table-targets = Hvor langt målene er
paper-draws-at-centres = Udtrækningerne står i centrenes egne årsmapper.
paper-table-draws = Årets udtrækninger
paper-table-steps = Kvartalernes vej

## Figurer

paper-chart-teams = Team efter antal sager
    .department = Centre efter antal sager
paper-chart-kinds = Fejltyper, de hyppigste øverst
paper-chart-ladder = Sager, der har nået hvert trin
paper-chart-effect = Ikke i orden før og efter
paper-chart-path-to-goal = Vejen til målet
paper-alt-run = Andelen for hvert kvartal står i tabellen ovenfor. Prikken er andelen, stregen dens usikkerhed.
paper-alt-funnel = Hver af de { $teams } prikker er et team: sager mod højre, andel med fejl opad. Mellem de stiplede linjer ligger 95 % af tilfældige udsving, mellem de hele 99,8 %. Tallene står i tabellen ovenfor.
    .department = Hver af de { $teams } prikker er et center: sager mod højre, andel med fejl opad. Mellem de stiplede linjer ligger 95 % af tilfældige udsving, mellem de hele 99,8 %. Tallene står i tabellen ovenfor.
paper-alt-ladder = Hver linje er et trin på et sagsområdes trappe. Prikken er andelen af sager, der står på trinnet eller højere, stregen dens usikkerhed. Tallene står i tabellen ovenfor.
paper-area = { $code }: { $area }

## Initiativ og opfølgning

paper-initiative-problem = Problem
paper-initiative-cause = Årsag
paper-initiative-evidence = Belæg
paper-initiative-action = Slags
paper-initiative-area = Indsatsområde
paper-initiative-owner = Ansvarlig
paper-initiative-deadline = Frist
paper-initiative-state = Status
paper-initiative-raised = Kommer af
paper-initiative-participants = Har deltaget af dem, der skal
paper-initiative-criterion = Succeskriterium
paper-no-criterion = intet succeskriterium
paper-no-follow-up = Der er ikke skrevet opfølgning for { $quarter } endnu.
paper-follow-up-done = Er det gjort?
paper-follow-up-evidence = Det ved vi fra
paper-follow-up-words = Konklusion
paper-follow-up-next = Hvad nu?
paper-follow-up-on = Skrevet
paper-before = Før
paper-after = Efter

## Kodeks

paper-handbook-how = Ét opslag for hvert spørgsmål. Det, I selv har aftalt, står først og med dato.
paper-handbook-new = Nyt i { $now } i forhold til { $before }
paper-code-how = Det kræver loven i enhver sag. Reglerne er dem, der gælder { $day }.
paper-code-line = { $question } ({ $law })

## Hvad ordene betyder

paper-definitions = Hvad ordene betyder
paper-word-in-error = Sag med fejl
paper-word-share = Andel
paper-word-interval = Usikkerhed
paper-word-random = Tilfældigt udtrukket
paper-word-finding = Fund
paper-word-not-in-order = Ikke i orden
paper-means-in-error = Fejl og sager er talt. Andelen er vægtet efter teamenes lister og kan derfor afvige fra fejl delt med sager. Under 10 sager vises kun antal.
    .department = Fejl og sager er talt. Andelen er vægtet efter centrenes lister og kan derfor afvige fra fejl delt med sager. Under 10 sager vises kun antal.
paper-means-in-error-long = Mindst ét fund i sagen er en fejl eller kritisk. En mangel alene gør ikke sagen til en fejl.
paper-means-share = Fejl ud af gennemgåede sager, vægtet efter hvor mange sager hvert team har. Antallene står altid ved siden af.
    .department = Fejl ud af gennemgåede sager, vægtet efter hvor mange sager hvert center har. Antallene står altid ved siden af.
paper-means-interval = Vi har kun set en stikprøve. I 95 af 100 stikprøver ligger den sande andel inden for det, der står i parentes.
paper-means-random = Kun sager, som lodtrækningen valgte, er med i andelene. Sager valgt af andre grunde er talt for sig.
paper-means-questions = Nej, delvist og kan ikke ses tilsammen, ud af de sager, hvor spørgsmålet blev vurderet. Ikke relevant er ikke talt med.
paper-means-completion = Gennemgåede sager ud af planlagte. En erstattet sag er en, som den næste i rækken trådte i stedet for.
paper-means-teams = Team står i alfabetisk orden; rækkefølgen er ingen rangliste. Hvert team er holdt op mod alle team samlet. Andelen er vægtet efter listerne; vurderingen tæller sagerne, som de er.
    .department = Centre står i alfabetisk orden; rækkefølgen er ingen rangliste. Hvert center er holdt op mod alle centre samlet. Andelen er vægtet efter listerne; vurderingen tæller sagerne, som de er.
paper-means-focus = Svar, der ikke er i orden, ud af de svar, der hører til fokusområdet.
paper-means-effect = Svar, der ikke er i orden, i de to perioder, som blev aftalt på forhånd. Andelen er vægtet.
paper-means-targets = Start og mål er aftalt. Nu er de nyeste tal med den usikkerhed, de giver.
paper-means-hash = Aftrykket viser, at indholdet er det samme som dengang.
paper-means-draws = Med frø, mærke og teamets liste kan enhver gentage udtrækningen. Teamets udtrækningsbevis viser hvordan.
