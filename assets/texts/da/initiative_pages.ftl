### Siderne om initiativer, opfølgning, handleplaner, mål og det, andre fandt.


## Faner og tavle

initiatives-title = Initiativer
initiatives-tab-initiatives = Initiativer
initiatives-tab-follow-ups = Opfølgning
initiatives-tab-plans = Handleplaner
initiatives-tab-overview = Overblik
initiatives-tab-targets = Mål
initiatives-tab-audits = Revision
initiatives-tab-remarks = Bemærkninger
initiatives-tab-complaints = Borgerrådgiver
initiatives-head-initiatives =
    { $overdue ->
        [0] { $open } åbne, ingen over fristen.
       *[other] { $open } åbne, { $overdue } over fristen.
    }
initiatives-head-follow-ups = { $quarter }: { $written } af { $of } er fulgt op. ← og → skifter kvartal.
initiatives-head-plans = En handleplan samler initiativer og svarer på noget udefra.
initiatives-head-overview = Alle initiativer efter indsatsområde.
    .department = Centrenes initiativer efter indsatsområde, som de sidst blev indberettet.
initiatives-head-targets = Hvad der skal nås, og om I er på rette vej.
initiatives-head-audits = Revisionens stikprøve ved siden af vores fra samme år og område.
initiatives-head-remarks = Revisionens bemærkninger, og hvad der svarer på dem.
initiatives-head-complaints = Fejltyperne, og de initiativer, der dækker dem (√). ! er et hul.
initiatives-empty-initiatives = Der er ingen åbne initiativer. Tryk N for at foreslå et.
initiatives-empty-follow-ups = Der er intet at følge op på i kvartalet.
initiatives-empty-plans = Der er ingen handleplaner endnu. Tryk N, eller lav en ud fra en bemærkning.
initiatives-empty-overview = Der er ingen initiativer endnu.
initiatives-empty-targets = Der er ingen mål endnu. Tryk N for et nyt, eller F4 for Barometermål 4.
initiatives-empty-audits = Ingen resultater endnu. Tryk N, og skriv revisionens tal ind.
initiatives-empty-remarks = Ingen bemærkninger endnu. Tryk N, og skriv den første ind.
initiatives-empty-complaints = Ingen sager endnu. Tryk N, og skriv antallet ind. Kun tal, intet om borgere.
initiatives-column-number = Nr
initiatives-column-initiative = Initiativ
initiatives-column-owner = Ansvarlig
initiatives-column-deadline = Frist
initiatives-column-state = Status
initiatives-column-done = Gjort
initiatives-column-effect = Virkning
initiatives-column-next = Næste
initiatives-column-plan = Handleplan
initiatives-column-answers = Svarer på
initiatives-column-target = Mål
initiatives-column-start = Start
initiatives-column-goal = Mål
initiatives-column-now = Nu
initiatives-column-way = På vej
initiatives-column-area = Område
initiatives-column-auditors = Revisionen
initiatives-column-ours = Vores
initiatives-column-not-asked = Ikke spurgt
initiatives-column-remark = Nummer
initiatives-column-colour = Farve
initiatives-column-plans = Handleplan
initiatives-column-category = Fejltype
initiatives-column-criticised = Med kritik
initiatives-new-key = Nyt initiativ
initiatives-all-key = Vis alle
initiatives-open-key = Kun åbne
initiatives-status-key = Ret status
initiatives-figures-key = Skriv tal
initiatives-plan-key = Lav handleplan
initiatives-bundle-key = Tilføj initiativ
initiatives-quarter-before = Kvartalet før
initiatives-quarter-after = Kvartalet efter
initiatives-seen = { $errors } af { $n }
initiatives-not-followed-up = Der er ikke fulgt op i kvartalet endnu. F2 skriver opfølgningen.
initiatives-area-empty = ingen initiativer endnu
initiatives-reported = Som centret indberettede det med { $quarter }.
initiatives-plan-empty = Der er ingen initiativer i planen endnu. F4 tilføjer et.
initiatives-answers-remark = bemærkning { $number }, { $year }
board-planned = Foreslået og besluttet ({ $count })
board-running = I gang ({ $count })
board-carried-out = Gennemført ({ $count })
board-measured = Effekt målt ({ $count })

## Et initiativ

initiative-page-title = { $number } { $title }
initiative-page-state = Status: { $state }
initiative-page-no-owner = ingen ansvarlig endnu
initiative-page-no-deadline = ingen frist endnu
initiative-page-raised = Kommer af
initiative-page-not-written = ikke skrevet endnu
initiative-page-dose =
    { $wanted ->
        [0] Hvem skal deltage
       *[other] Hvem skal deltage: { $count } af { $wanted } har
    }
initiative-page-no-dose = Ingen er skrevet på endnu.
initiative-page-criterion = Aftalt på forhånd
initiative-page-today = Hvad tallene siger i dag
initiative-page-follow-ups = Opfølgning
initiative-page-no-follow-up = Der er ikke fulgt op endnu.
initiative-page-history = Historik
initiative-page-step = { $state } ({ $by })

## Hvad der kan gøres ved det

deed-proposed = Foreslå
deed-decided = Beslut
deed-running = Sæt i gang
deed-carried-out = Er gennemført
deed-effect-measured = Effekten er målt
deed-closed = Luk
deed-given-up = Opgiv
deed-follow-up = Følg op
deed-criterion = Succeskriterium
deed-participant = Deltager
deed-change = Ret

## Formularerne

register-saved = Gemt.
register-choice-missing = Vælg en af dem.
register-quarter-wrong = Skriv et kvartal og et år, fx 4 2026.
register-share-wrong = Skriv procent, fx 10 eller 22,5.
register-number-wrong = Skriv et helt tal.
register-clauses-wrong = Skriv en paragraf på hver linje, fx Sygedagpengeloven § 11 = 4.
register-no-promise = Der er for få sager i basisperioden til at sige, hvad planen kan vise.
register-initiative-title = Initiativ
register-initiative-why = Skriv, hvad der er galt, og hvorfor. Ansvarlig og frist kan vente, men skal med, før kvartalet indberettes.
register-criterion-title = Succeskriterium
register-criterion-why = Aftal nu, hvad der skal ændre sig, før der er tal at se. Så kan ingen vælge det bedste tal bagefter.
register-criterion-again-title = Ret succeskriteriet
register-criterion-again-why = Den tidligere udgave bliver gemt og vist. Er der allerede tal at se, står det ved kriteriet.
register-participant-title = Deltager
register-participant-why = Et team eller en rolle, ikke en person. Skriv dagen, når de har deltaget.
register-step-why = Skriv dagen. En begrundelse er nødvendig, når initiativet opgives eller sættes i gang igen.
register-follow-up-title = Opfølgning
register-follow-up-why = Er det gjort? Virkede det? Hvad nu? Virkningen regnes ud af tallene.
register-plan-title = Ny handleplan
register-plan-why = Giv planen et navn. Tilføj initiativer bagefter.
register-plan-state-title = Handleplanens status
register-plan-state-why = En handleplan er afsluttet, når initiativerne i den er lukket eller opgivet.
register-bundle-title = Initiativ i handleplan
register-bundle-why = Numrene står under 1 Initiativer.
register-target-title = Mål
register-target-why = Andelen er det, der ikke er i orden. Kender du ikke start eller mål endnu, så lad feltet stå tomt.
register-figures-title = Tal til målet
register-figures-why = Det nyeste tal vises. De tidligere bliver gemt.
register-audit-title = Revisionens resultat
register-audit-why = Skriv nederst, hvad der gør tallet anderledes end vores. Lad felter stå tomme, hvor det er ens.
register-remark-title = Revisionsbemærkning
register-remark-why = Samme år og nummer afløser det, der stod.
register-complaints-title = Borgerrådgiverens sager
register-complaints-why = Kun tal, intet om borgere. Samme år og fejltype afløser det, der stod.
register-title = Navn
register-problem = Problem
register-cause = Årsag
register-evidence = Belæg
register-action = Slags
register-area = Indsatsområde
register-area-own = egne ord
register-own-area = Egne ord
register-role = Ansvarligs rolle
register-initials = Ansvarligs initialer
register-deadline = Frist
register-raised = Kvartal, det kommer af
register-worst = Team valgt som værst
register-questions = Spørgsmål
register-questions-hint = fx GEN-10, SYG-03
register-teams = Team
register-teams-hint = tomt er alle
register-before-first = Før: fra kvartal
register-before-last = Før: til kvartal
register-after-first = Efter: fra kvartal
register-after-last = Efter: til kvartal
register-goal = Mål: højst (procent)
register-goal-hint = ikke i orden
register-least = Mindste fald
register-least-hint = procentpoint
register-pick = Vælg blandt spørgsmålene
register-pick-take = Brug
register-pick-mark = Vælg til og fra
register-pick-label = Mærke
register-weigh = Se, hvad planen kan vise
register-reason = Begrundelse
register-who = Team eller rolle
register-took-part = Deltog den
register-day = Dag
register-quarter = Kvartal
register-done = Er det gjort?
register-next = Hvad nu?
register-conclusion = Konklusion
register-focus = Fokusområde
register-state = Status
register-initiative-number = Initiativets nr.
register-into = Med i planen
register-measure-question = et spørgsmål
register-measure = Tallene kommer fra
register-baseline = Start (procent)
register-baseline-day = Startens dag
register-target-goal = Mål (procent)
register-goal-day = Nås senest
register-share-hint = tomt er ukendt
register-index = Del af indeks
register-weight = Vægt (procent)
register-figures-day = Tallene er fra
register-not-in-order = Ikke i orden
register-of = Ud af
register-full-count = Alle er talt med
register-year = År
register-audit-area = Sagsområde
register-audit-area-hint = fx syg
register-examined = Undersøgte sager
register-in-error = Sager med fejl
register-definition = Hvad er en fejl?
register-clauses = Fejl pr. paragraf
register-remark-number = Nummer
register-colour = Farve
register-remark-words = Hvad den siger
register-category = Fejltype
register-category-hint = fx journal
register-treated = Realitetsbehandlet
register-criticised = Heraf med kritik

## Menuen

centre-tab-initiatives = Initiativer
palette-initiatives = Initiativer og opfølgning
palette-initiatives-synonyms = tiltag indsats tavle forbedring virkning effekt
palette-follow-ups = Opfølgning på initiativer i kvartalet
palette-follow-ups-synonyms = virkede det vurdering effekt før efter
palette-plans = Handleplaner
palette-plans-synonyms = handleplan revision bemærkning fokusområde
palette-overview = Overblik over indsatsområder
palette-overview-synonyms = borgeren ved roret oversigt indsats
palette-targets = Mål og barometermål
palette-targets-synonyms = resultatkontrakt mål sti barometer indeks
palette-audits = Revisionens resultater og bemærkninger
palette-audits-synonyms = revisor spejl sammenlign stikprøve
palette-complaints = Borgerrådgiverens sager
palette-complaints-synonyms = klager kritik dækning ombudsmand
