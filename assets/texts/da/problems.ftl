### Hvad der gik galt (problem-), og hvad der kan gøres (hint-).

## Sagslisten

problem-list-not-read = Listen kunne ikke læses. Intet er gemt.
hint-list-not-read = Vælg en anden fil.
problem-list-columns = Kolonnerne er ikke på plads. Intet er gemt.
hint-list-columns = Vælg kolonnen med sagsnumre.
problem-list-no-cases = Ingen linje i listen giver en sag. Intet er gemt.
hint-list-no-cases = Vælg kolonnen med sagsnumre, eller hent listen igen.
problem-list-missing = Måneden har ingen sagsliste endnu.
hint-list-missing = Hent sagslisten først.
problem-month-in-future = Måneden er ikke begyndt endnu. Intet er gemt.
hint-month-in-future = Vælg en måned, der er i gang eller slut.
problem-list-asks =
    { $count ->
        [one] 1 sagsnummer ligner et CPR-nummer og er holdt tilbage.
       *[other] { $count } sagsnumre ligner CPR-numre og er holdt tilbage.
    }
hint-list-asks = Se efter i listen. Er det sagsnumre, så tag dem med, når listen indlæses, eller med --take-anyway.
problem-list-case-in-two-strata = En sag står i to grupper på listen.
hint-list-case-in-two-strata = Ret listen, eller vælg en anden kolonne.
problem-program-not-found = Systemet siger ikke, hvor programmet ligger, så regneark kan ikke læses.
hint-program-not-found = Start programmet med hele stien, eller bed it om hjælp.

## Stikprøven

problem-draw-missing = Der er ikke trukket sager i måneden endnu.
hint-draw-missing = Træk stikprøven først.
problem-draw-too-small = Så mange pr. gruppe kræver mindst { $needed } sager. Intet er trukket.
hint-draw-too-small = Træk flere, eller sæt tallet pr. gruppe ned.
problem-draw-larger-than-list = Listen har kun { $cases } sager. Intet er trukket.
hint-draw-larger-than-list = Træk færre.
problem-draw-size-zero = Der skal trækkes mindst én sag. Intet er trukket.
hint-draw-size-zero = Skriv, hvor mange der trækkes.
problem-draw-seed = Frøet må kun have tal og bogstaver a-z, højst 64. Intet er trukket.
hint-draw-seed = Ret frøet.
problem-draw-seed-source-missing = Frøet er indtastet, men kilden mangler. Intet er trukket.
hint-draw-seed-source-missing = Skriv, hvor frøet kommer fra, fx hvem der kastede terningerne.
problem-area-not-known = Området »{ $area }« ved sagstypen »{ $type }« findes ikke. Intet er gemt.
hint-area-not-known = Skriv et af dem her: { $known }.
problem-parameter-value = Tallet for { $name } skal være fra { $least } til { $most }. Intet er ændret.
hint-parameter-value = Skriv et andet tal.
problem-redraw-reason-missing = Måneden er trukket før. Intet er ændret.
hint-redraw-reason-missing = Skriv, hvorfor der trækkes igen.
problem-label-taken = Mærket { $label } er brugt.
hint-label-taken = Giv teamet et andet navn.
problem-no-random-numbers = Styresystemet gav ingen tilfældige tal, så der er ikke trukket noget.
hint-no-random-numbers = Prøv igen, eller skriv et frø, fx slået med terninger.
problem-draw-label = Mærket kan kun have bogstaverne a–z, cifre og tegnene . _ : - og højst 64 tegn. Der er ikke trukket noget.
hint-draw-label = Skriv det fx som 2026-11:team-nord.
problem-strata-column-unknown = Kolonnen { $column } kan ikke dele listen i grupper.
hint-strata-column-unknown = Brug en af disse: { $columns }. De kan også hedde case-type, target-group, team, caseworker eller outcome.

## Sagerne

problem-random-only-by-draw = En sag kan kun blive tilfældig ved lodtrækning. Intet er gemt.
hint-random-only-by-draw = Vælg, hvad sagen er udvalgt som.
problem-case-reference-missing = Sagsnummeret mangler. Intet er gemt.
hint-case-reference-missing = Skriv sagsnummeret.
problem-cpr-as-reference = Sagsnummeret ligner et CPR-nummer. Intet er gemt.
hint-cpr-as-reference = Skriv sagens nummer i fagsystemet.
problem-case-in-month-already = Sagen er allerede med i måneden. Intet er ændret.
hint-case-in-month-already = Skriv et andet sagsnummer.
problem-not-found = Det findes ikke længere.
hint-not-found = Gå et trin tilbage med Esc, og vælg igen.
problem-case-not-in-sample = Sagen er ikke længere i stikprøven.
hint-case-not-in-sample = Gå til sagslisten, og vælg en anden.
problem-case-number-unknown = Der er ingen sag nr. { $number } i måneden.
hint-case-number-unknown = Se numrene på listen over sager.

## Svar og noter

problem-cpr-in-text = Teksten har noget, der ligner et CPR-nummer. Den er ikke gemt endnu.
hint-cpr-in-text = Tag nummeret ud. Er det ikke et CPR-nummer, kan du sige det og gemme.
problem-words-too-long = Teksten er for lang.
hint-words-too-long = Skriv højst { $limit } tegn.
problem-reason-missing = Der mangler en grund.
hint-reason-missing = Skriv kort hvorfor.
problem-act-date-in-future = Skæringsdatoen ligger i fremtiden.
hint-act-date-in-future = Skriv datoen for den handling, du bedømmer.
problem-date-in-future = Datoen ligger i fremtiden.
hint-date-in-future = Skriv dagen i dag eller en tidligere.
problem-no-checklist-in-force = Ingen tjekliste gælder for { $date }.
hint-no-checklist-in-force = Se efter, om datoen er rigtig.
problem-unknown-question = Spørgsmålet er ikke i sagens tjeklister.
hint-unknown-question = Gå et trin tilbage med Esc, og vælg igen.
problem-question-not-asked = Spørgsmålet er faldet bort: sagens fakta siger det, eller et andet spørgsmål stilles i stedet.
hint-question-not-asked = Se i G, hvad der afgør det. Ret svaret om fakta først, hvis spørgsmålet skal stilles.
problem-wrong-kind-of-answer = Svaret passer ikke til spørgsmålet. Det er ikke gemt.
hint-wrong-kind-of-answer = Svar med en af de taster, der står nederst.
problem-unknown-code = Årsagen eller konsekvensen kendes ikke. Intet er gemt.
hint-unknown-code = Vælg en fra listen.
problem-nothing-to-undo = Der er ikke mere at fortryde.
hint-nothing-to-undo = Fortryd virker for det, du har gjort, siden du låste op.
problem-nothing-to-redo = Der er ikke noget at gentage.
hint-nothing-to-redo = Gentag virker lige efter fortryd.

## Øvelse og håndbog

problem-not-practising = Øvelsessagen er ikke åben.
hint-not-practising = Åbn den fra menuen med F9.
problem-local-note-empty = Der står ikke noget i noten.
hint-local-note-empty = Skriv, hvad der er aftalt, eller gå tilbage med Esc.
problem-local-note-in-practice = Noter kan ikke skrives, mens du øver dig.
hint-local-note-in-practice = Slut øvelsen med Esc, og skriv noten fra håndbogen i menuen.
problem-handbook-no-page = Der er ingen side om det spørgsmål i de tjeklister, der er her nu.
hint-handbook-no-page = Gå til håndbogen fra menuen med F9, og søg efter spørgsmålet.

## At afslutte måneden

problem-month-closed = Måneden er afsluttet og kan ikke ændres.
hint-month-closed = Åbn den igen med en grund, hvis noget skal rettes.
problem-month-not-closed = Måneden er ikke afsluttet.
hint-month-not-closed = Der er ikke noget at åbne; arbejd bare videre.
problem-month-not-ready =
    { $gaps ->
        [one] Måneden kan ikke afsluttes endnu. Der mangler 1 ting.
       *[other] Måneden kan ikke afsluttes endnu. Der mangler { $gaps } ting.
    }
hint-month-not-ready = Gå listen igennem. Når den er tom, kan måneden afsluttes.
problem-closing-not-readable = Det, der blev låst ved afslutningen, kan ikke læses. Intet er ændret.
hint-closing-not-readable = Hent den nyeste sikkerhedskopi med tilsyn backup restore.

## Dokumenter

problem-report-not-read-back = Beviset blev ikke skrevet: det, der skulle stå i filen, kunne ikke læses tilbage. Intet er ændret.
hint-report-not-read-back = Prøv igen. Sker det igen, så sig det til dem, der passer programmet.
problem-report-nothing-to-tell = Der er ingen sager i stikprøven i den måned, så der er ikke noget at skrive. Intet er ændret.
hint-report-nothing-to-tell = Vælg en anden måned, eller træk stikprøven først.
problem-report-not-made = Dokumentet kunne ikke laves i det format.
hint-report-not-made = Vælg et andet format. Det, der lå i forvejen, er urørt.
problem-report-period = Perioden passer ikke til det dokument.
hint-report-period = Skriv den som { $example }.
problem-report-without-pdf = Det her program er bygget uden PDF.
hint-report-without-pdf = Vælg docx eller html; begge kan gemmes som PDF.
problem-report-for-programs = Svarene kan kun skrives som Excel, CSV eller JSON.
hint-report-for-programs = Der er for mange til at læse. Vælg et af de tre formater.

## Et udtrækningsbevis, der læses ind

problem-certificate-not-readable = Filen er ikke et udtrækningsbevis, eller den er beskadiget.
hint-certificate-not-readable = Brug den JSON-fil, som tilsyn har skrevet.
problem-certificate-foreign = Filen er noget andet end et udtrækningsbevis.
hint-certificate-foreign = Brug den JSON-fil, som tilsyn har skrevet.
problem-certificate-too-new = Beviset er lavet med en nyere udgave af tilsyn (version { $found }; denne udgave kender { $known }).
hint-certificate-too-new = Brug den nyere udgave af programmet.
problem-certificate-value = Beviset har en værdi i { $field }, som ikke kan være der.
hint-certificate-value = Brug filen, som tilsyn skrev den, uden rettelser.
problem-certificate-edited = Beviset er rettet eller skrevet om, efter at tilsyn lavede det.
hint-certificate-edited = Brug filen, som tilsyn skrev den.
problem-certificate-does-not-hold = Beviset holder ikke. { $first }
hint-certificate-does-not-hold = Se efter, om det er den rigtige liste og det rigtige bevis. Tal ellers med den, der trak lod.

## Tjeklister

problem-checklist-unknown = Der er ingen tjekliste { $name }.
hint-checklist-unknown = Se dem alle med tilsyn checklist list.
    .keys = Se dem alle under Tjeklister.
problem-checklists-faulty =
    { $faults ->
        [one] Der er 1 fejl i tjeklisten.
       *[other] Der er { $faults } fejl i tjeklisterne.
    }
hint-checklists-faulty = Ret linjerne, og prøv igen. En tjekliste med fejl bliver ikke brugt.
problem-template-unknown = Der er ingen skabelon { $name }.
hint-template-unknown = Skabelonerne hedder serviceguide og skema.
problem-checklist-file-not-read = Regnearket kunne ikke læses.
hint-checklist-file-not-read = Gem det som .xlsx uden adgangskode, og prøv igen.
problem-report-area-unknown = Der er intet område { $area } i håndbogen.
hint-report-area-unknown = Se områderne med tilsyn checklist list.
    .keys = Se områderne under Tjeklister.

## At åbne databasen, og kopier af den

problem-locked = Databasen er låst.
hint-locked = Lås op med adgangskoden.
problem-database-missing = Der er ingen database i { $folder }.
hint-database-missing = Start programmet uden kommando for at oprette en, eller vælg mappen med --data-dir.
problem-passphrase-needed = Databasen er låst, og der er ingen adgangskode at låse op med.
hint-passphrase-needed = Angiv en fil med adgangskoden med --passphrase-file, eller kør kommandoen i et terminalvindue.
problem-passphrase-file-not-readable = Filen { $name } med adgangskoden kan ikke læses.
hint-passphrase-file-not-readable = Se efter, om stien er rigtig, og om du må læse filen.
problem-check-findings =
    { $findings ->
        [one] Der er fundet 1 fejl i databasen.
       *[other] Der er fundet { $findings } fejl i databasen.
    } Intet er ændret.
hint-check-findings = Tag en kopi af filen, som den er, og hent så den seneste gode kopi tilbage med tilsyn backup restore.
problem-copy-damaged = Kopien er beskadiget og er ikke brugt. Databasen er ikke rørt.
hint-copy-damaged = Vælg en ældre kopi fra tilsyn backup list.
problem-restore-not-agreed = Kopien er efterprøvet, men ikke sat i databasens sted. Intet er ændret.
hint-restore-not-agreed = Svar ja, eller kør kommandoen igen med --yes.
problem-team-unknown = Databasen er for { $known } og ikke for { $team }.
hint-team-unknown = Lad --team være, eller vælg en anden mappe med --data-dir.

## Vinduet, filer og mapper

problem-file-exists = Filen { $name } findes allerede og er ikke rørt.
hint-file-exists = Vælg et andet navn, eller flyt filen.
problem-path-not-text = Stien har tegn, der ikke kan læses.
hint-path-not-text = Giv filen et andet navn, og prøv igen.
problem-no-home-folder = Systemet kender ingen mappe til dine data.
hint-no-home-folder = Vælg en med --data-dir.
problem-no-terminal = Der er intet terminalvindue at vise programmet i, eller det svarer ikke. Det, der var gemt, er gemt.
hint-no-terminal = Åbn et terminalvindue, og start tilsyn i det. Kommandoer uden vindue ses med tilsyn help.
problem-output-not-written = Svaret kunne ikke skrives helt.
hint-output-not-written = Se efter, om disken er fuld, og prøv igen.
problem-demo-folder-taken = Der er allerede en database i { $folder }. Den er ikke rørt.
hint-demo-folder-taken = Vælg en tom mappe med --into, eller lad --into være.
problem-demo-folder = Mappen til demonstrationen kan ikke laves.
hint-demo-folder = Vælg en mappe, du må skrive i, med --into.
problem-bug = Der er en fejl i programmet. Det, der var gemt, er gemt.
hint-bug = Prøv igen, og skriv til it, hvad du gjorde. Kør tilsyn check, hvis du vil være sikker på dine data.

## Kommandolinjen

problem-calc-lines =
    { $count ->
        [one] 1 linje kunne ikke regnes ud. De andre er regnet ud.
       *[other] { $count } linjer kunne ikke regnes ud. De andre er regnet ud.
    }
hint-calc-lines = Hver af dem har sin grund i svaret, på den samme linje.
problem-calc-stream = Linjerne kunne ikke læses eller svarene ikke skrives til ende.
hint-calc-stream = Se efter, om filen kan læses, og om disken er fuld.
problem-calc-differs =
    { $count ->
        [one] 1 offentliggjort tal regnes ikke ens her.
       *[other] { $count } offentliggjorte tal regnes ikke ens her.
    }
hint-calc-differs = Stol ikke på tallene, før det er undersøgt. Giv linjerne videre til den, der udgiver programmet.
problem-usage = Kommandoen er ikke forstået.
hint-usage = Se, hvordan den skrives, med --help.
problem-usage-unknown-command = Der er ingen kommando { $name }.
hint-usage-unknown-command = Se dem alle med tilsyn help.
problem-usage-unknown-argument = { $name } hører ikke til denne kommando.
hint-usage-unknown-argument = Se, hvad der gør, med --help.
problem-usage-missing = Der mangler noget: { $name }
hint-usage-missing = Se, hvordan kommandoen skrives, med --help.
problem-usage-missing-command = Kommandoen mangler et ord mere.
hint-usage-missing-command = Se ordene med --help.
problem-usage-conflict = { $name } kan ikke bruges sammen med det andet.
hint-usage-conflict = Se, hvordan kommandoen skrives, med --help.
problem-usage-not-text = Et ord på kommandolinjen kan ikke læses som tekst.
hint-usage-not-text = Skriv det igen.
problem-usage-value = { $value } passer ikke til { $name }.
hint-usage-value = Se, hvad der kan stå, med --help.
problem-usage-value-missing = { $name } mangler sin værdi.
hint-usage-value-missing = Se, hvad der kan stå, med --help.
