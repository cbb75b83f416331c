### Når noget ikke kan lade sig gøre: hvad der skete, og hvad du kan gøre.

## Databasen og nøglen

problem-locked = Databasen er låst.
hint-locked = Lås op med adgangskoden.
problem-set-up-already = Der er en database her allerede. Den er ikke rørt.
hint-set-up-already = Lås den op, eller vælg en anden mappe med --data-dir.
problem-database-missing = Der er ingen database i { $folder }.
hint-database-missing = Start programmet uden kommando for at oprette en, eller vælg mappen med --data-dir.
problem-database-open-elsewhere = Databasen er åben i et andet vindue. Intet er ændret.
hint-database-open-elsewhere = Luk tilsyn i det andet vindue, og prøv igen.
problem-database-wrong-key = Filen kan ikke åbnes med denne nøgle, eller også er den ikke en database. Intet er ændret.
hint-database-wrong-key = Se efter, om det er den rigtige mappe. Hent ellers en kopi tilbage med tilsyn backup restore.
problem-database-foreign = Filen er en database, men ikke fra tilsyn. Intet er ændret.
hint-database-foreign = Vælg en anden mappe med --data-dir.
problem-database-too-new = Databasen er lavet med en nyere udgave af tilsyn (skema { $found }; denne udgave kender { $known }). Intet er ændret.
hint-database-too-new = Brug den nyere udgave af programmet.
problem-database-damaged = Databasen er beskadiget. Intet er ændret.
hint-database-damaged = Hent den seneste kopi tilbage: tilsyn backup list og tilsyn backup restore. Den beskadigede fil bliver gemt ved siden af.
problem-database-read-only = Databasen eller dens mappe kan ikke skrives i. Det, der var gemt, er der stadig.
hint-database-read-only = Bed it om skriveadgang til mappen, eller vælg en anden med --data-dir.
problem-disk-full = Disken er fuld. Det sidste er ikke gemt; alt før det er.
hint-disk-full = Frigør plads, og gør det igen.
problem-disk-fault = Disken svarer ikke, som den skal. Det sidste er måske ikke gemt; alt før det er.
hint-disk-fault = Se efter, om drevet er tilsluttet, og prøv igen. Tag en kopi, når det virker.
problem-key-wrong-secret = Adgangskoden passer ikke. Intet er ændret.
hint-key-wrong-secret = Prøv igen, og se efter Caps Lock. Brug ellers genoprettelseskoden fra papiret.
problem-key-file-damaged = Nøglefilen tilsyn.key er beskadiget. Dine data er ikke rørt.
hint-key-file-damaged = Hent nøglefilen fra mappen copies, hvor den ligger ved kopierne.
problem-key-file-too-new = Nøglefilen er lavet med en nyere udgave af tilsyn. Intet er ændret.
hint-key-file-too-new = Brug den nyere udgave af programmet.
problem-passphrase-short = Adgangskoden er for kort.
hint-passphrase-short = Skriv mindst { $least } tegn eller fire ord. En sætning er let at huske.
problem-passphrase-simple = Adgangskoden er det samme tegn igen og igen.
hint-passphrase-simple = Brug flere forskellige bogstaver. En sætning er let at huske.
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

## Filer og mapper

problem-file-not-found = Filen { $name } findes ikke.
hint-file-not-found = Se efter, om navn og mappe er rigtige.
problem-file-not-readable = Filen { $name } kan ikke læses.
hint-file-not-readable = Se efter, om den er åben i et andet program, og om du må læse den.
problem-file-not-writable = Filen { $name } kan ikke skrives. En tidligere udgave af den er ikke rørt.
hint-file-not-writable = Se efter, om den er åben i et andet program, og om du må skrive i mappen.
problem-file-is-folder = { $name } er en mappe og ikke en fil.
hint-file-is-folder = Vælg en fil i mappen.
problem-file-too-large = Filen { $name } er for stor.
hint-file-too-large = Hent kun det, der skal bruges, fx én måneds sager.
problem-file-exists = Filen { $name } findes allerede og er ikke rørt.
hint-file-exists = Vælg et andet navn, eller flyt filen.
problem-path-not-text = Stien har tegn, der ikke kan læses.
hint-path-not-text = Giv filen et andet navn, og prøv igen.
problem-no-home-folder = Systemet kender ingen mappe til dine data.
hint-no-home-folder = Vælg en med --data-dir.
problem-program-not-found = Systemet siger ikke, hvor programmet ligger, så regneark kan ikke læses.
hint-program-not-found = Start programmet med hele stien, eller bed it om hjælp.
problem-output-not-written = Svaret kunne ikke skrives helt.
hint-output-not-written = Se efter, om disken er fuld, og prøv igen.
problem-no-random-numbers = Styresystemet gav ingen tilfældige tal, så der er ikke trukket noget.
hint-no-random-numbers = Prøv igen, eller skriv et frø, fx slået med terninger.

## Opsætning

problem-name-missing = Dit navn mangler.
hint-name-missing = Skriv dit navn.
problem-initials-missing = Dine initialer mangler.
hint-initials-missing = Skriv dine initialer, fx KEX.
problem-team-missing = Teamets navn mangler.
hint-team-missing = Skriv teamets navn.
problem-centre-missing = Centrets navn mangler.
hint-centre-missing = Skriv centrets navn.
problem-closing-day = En lukkedag er ikke en dato.
hint-closing-day = Skriv lukkedage som måned og dag, fx 12-24.
problem-cases-a-month = Antallet af sager pr. måned passer ikke.
hint-cases-a-month = Skriv et tal fra 1 til 1000.

## Sagslisten

problem-list-not-read = Sagslisten kan ikke læses. Intet er indlæst.
hint-list-not-read = Se grunden ovenfor, ret filen eller hent den igen, og prøv så på ny.
problem-list-columns = Jeg ved ikke, hvad kolonnerne betyder. Intet er indlæst.
hint-list-columns = Vælg kolonnen med sagsnumre, eller giv den overskriften Sagsnr.
problem-list-no-cases = Ingen linje i listen giver en sag. Intet er indlæst.
hint-list-no-cases = Se grundene ovenfor, og hent listen igen.
problem-list-asks =
    { $count ->
        [one] 1 sagsnummer ligner et CPR-nummer og er holdt tilbage.
       *[other] { $count } sagsnumre ligner CPR-numre og er holdt tilbage.
    }
hint-list-asks = Se efter i listen. Er det sagsnumre, så tag dem med, når listen indlæses, eller med --take-anyway.
problem-list-missing = Der er ingen sagsliste for måneden endnu.
hint-list-missing = Indlæs listen først.
problem-list-case-in-two-strata = En sag står i to grupper på listen.
hint-list-case-in-two-strata = Ret listen, eller vælg en anden kolonne.
problem-month-in-future = Måneden er ikke begyndt endnu.
hint-month-in-future = Vælg denne måned eller en tidligere.

## Lodtrækningen

problem-draw-missing = Der er ikke trukket lod i måneden endnu.
hint-draw-missing = Træk stikprøven først.
problem-draw-size-zero = Der skal trækkes mindst én sag.
hint-draw-size-zero = Skriv, hvor mange sager du vil trække.
problem-draw-larger-than-list = Du vil trække { $size } sager, men listen har kun { $cases }. Der er ikke trukket noget.
hint-draw-larger-than-list = Skriv { $cases } eller færre.
problem-draw-too-small = Mindst { $needed } sager skal trækkes, når hver gruppe skal have sit mindste antal. Du har valgt { $available }.
hint-draw-too-small = Træk flere sager, eller sæt det mindste antal ned.
problem-draw-seed = Frøet kan kun have bogstaverne a–z og cifre, og højst 64 tegn. Der er ikke trukket noget.
hint-draw-seed = Skriv frøet igen, eller lad programmet lave et.
problem-draw-label = Mærket kan kun have bogstaverne a–z, cifre og tegnene . _ : - og højst 64 tegn. Der er ikke trukket noget.
hint-draw-label = Skriv det fx som 2026-11:team-nord.
problem-label-taken = Der er allerede en lodtrækning med mærket { $label }. Der er ikke trukket noget.
hint-label-taken = Giv teamet et andet navn i opsætningen, eller brug den lodtrækning, der er.
problem-redraw-reason-missing = Der er allerede trukket lod i måneden.
hint-redraw-reason-missing = Skriv, hvorfor der skal trækkes igen. Den første lodtrækning bliver gemt.
problem-strata-column-unknown = Kolonnen { $column } kan ikke dele listen i grupper.
hint-strata-column-unknown = Brug en af disse: { $columns }. De kan også hedde case-type, target-group, team, caseworker eller outcome.
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

## Sager og svar

problem-not-found = Det findes ikke længere.
hint-not-found = Gå et trin tilbage med Esc, og vælg igen.
problem-case-not-in-sample = Sagen er ikke længere i stikprøven.
hint-case-not-in-sample = Gå til sagslisten, og vælg en anden.
problem-case-reference-missing = Sagsnummeret mangler.
hint-case-reference-missing = Skriv sagsnummeret.
problem-case-in-month-already = Sagen er allerede med i måneden.
hint-case-in-month-already = Find den på listen over sager.
problem-case-number-unknown = Der er ingen sag nr. { $number } i måneden.
hint-case-number-unknown = Se numrene på listen over sager.
problem-random-only-by-draw = En tilfældigt udtrukket sag kan kun komme fra lodtrækningen.
hint-random-only-by-draw = Vælg en anden udvælgelsesmåde, fx risikobaseret.
problem-cpr-as-reference = Sagsnummeret ligner et CPR-nummer og er ikke gemt.
hint-cpr-as-reference = Brug journalnummeret.
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
problem-question-not-asked = Spørgsmålet er faldet bort på grund af et svar om sagens fakta.
hint-question-not-asked = Ret svaret om fakta først, hvis spørgsmålet skal stilles.
problem-wrong-kind-of-answer = Svaret passer ikke til spørgsmålet. Det er ikke gemt.
hint-wrong-kind-of-answer = Svar med en af de taster, der står nederst.
problem-unknown-code = Årsagen eller konsekvensen kendes ikke. Intet er gemt.
hint-unknown-code = Vælg en fra listen.
problem-nothing-to-undo = Der er ikke mere at fortryde.
hint-nothing-to-undo = Fortryd virker for det, du har gjort, siden du låste op.
problem-nothing-to-redo = Der er ikke noget at gentage.
hint-nothing-to-redo = Gentag virker lige efter fortryd.
problem-not-practising = Øvelsessagen er ikke åben.
hint-not-practising = Åbn den fra menuen med F9.

## Måneden

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
problem-team-unknown = Databasen er for { $known } og ikke for { $team }.
hint-team-unknown = Lad --team være, eller vælg en anden mappe med --data-dir.

## Tjeklister, rapporter og demonstration

problem-checklist-unknown = Der er ingen tjekliste { $name }.
hint-checklist-unknown = Se dem alle med tilsyn checklist list.
problem-checklists-faulty =
    { $faults ->
        [one] Der er 1 fejl i tjeklisten.
       *[other] Der er { $faults } fejl i tjeklisterne.
    }
hint-checklists-faulty = Ret linjerne, og prøv igen. En tjekliste med fejl bliver ikke brugt.
problem-format-later = Tjeklister kan ikke skrives som { $format } i denne udgave.
hint-format-later = Brug --format toml.
problem-report-later = Rapporten { $name } findes ikke i denne udgave.
hint-report-later = Brug month, learning-sheet eller draw-certificate.
problem-report-format-later = Rapporten { $name } kan ikke skrives som { $format } i denne udgave.
hint-report-format-later = Brug { $formats }.
problem-demo-scale-later = Så stor en demonstration findes ikke i denne udgave.
hint-demo-scale-later = Brug --scale month, gerne med --years.
problem-demo-folder-taken = Der er allerede en database i { $folder }. Den er ikke rørt.
hint-demo-folder-taken = Vælg en tom mappe med --into, eller lad --into være.
problem-demo-folder = Mappen til demonstrationen kan ikke laves.
hint-demo-folder = Vælg en mappe, du må skrive i, med --into.

## Kommandolinjen

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

## Fejl i programmet

problem-bug = Der er en fejl i programmet. Det, der var gemt, er gemt.
hint-bug = Prøv igen, og skriv til it, hvad du gjorde. Kør tilsyn check, hvis du vil være sikker på dine data.

## Hvad der mangler, før en måned kan afsluttes

gap-list = Sagslisten er ikke indlæst.
gap-draw = Stikprøven er ikke trukket.
gap-act-date = Sag { $number }: skæringsdatoen mangler.
gap-answer = Sag { $number }, { $label }: svaret mangler.
gap-remark = Sag { $number }, { $label }: bemærkningen mangler.
gap-severity-reason = Sag { $number }, { $label }: grunden til den ændrede alvorlighed mangler.
gap-cause = Sag { $number }, { $label }: årsagen mangler.
gap-action = Sag { $number }, { $label }: det, der gøres i dag, mangler.
