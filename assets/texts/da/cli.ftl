### Kommandolinjen: hjælp og svar. Selve kommandoerne er engelske.

## Hjælpens overskrifter

cli-usage-heading = Brug:
cli-commands-heading = Kommandoer
cli-arguments-heading = Argumenter
cli-options-heading = Valg
cli-usage-options = VALG
cli-usage-command = KOMMANDO
cli-value-area = OMRÅDE
cli-value-cause = ÅRSAG
cli-value-part = DEL
cli-value-question = SPØRGSMÅL
cli-value-state = STATUS
cli-value-certificate = BEVIS
cli-value-column = KOLONNE
cli-value-command = KOMMANDO
cli-value-date = DATO
cli-value-dir = MAPPE
cli-value-file = FIL
cli-value-format = FORMAT
cli-value-hash = CIFRE
cli-value-kind = SLAGS
cli-value-label = MÆRKE
cli-value-method = METODE
cli-value-name = NAVN
cli-value-number = NUMMER
cli-value-period = PERIODE
cli-value-seed = FRØ
cli-value-shell = SHELL
cli-value-team = TEAM
cli-value-text = TEKST
cli-value-unit = ENHED
cli-value-words = ORD
cli-value-yyyy = ÅÅÅÅ
cli-exit-codes =
    Afslutningskoder: 0 gjort; 1 afvist, og du kan rette det; 2 forkert skrevet; 3 beskadiget eller fremmed fil, intet ændret; 4 omgivelserne (disk, rettigheder, åben et andet sted); 70 fejl i programmet.

## Hvad kommandoerne gør

cli-about = Ledelsestilsyn: stikprøven, gennemgangen og den afsluttede måned. Uden kommando åbner programmet.
cli-about-demo = Laver opfundne data i en mappe for sig og åbner dem. Dine egne data røres ikke.
cli-about-cases = Sagslister
cli-about-cases-check = Læser en sagsliste, som om den blev indlæst, og siger, hvad der står i den. Intet ændres.
cli-about-sample = Stikprøver uden database
cli-about-sample-draw = Trækker lod efter den beskrevne metode tilsyn1, som enhver kan regne efter.
cli-about-sample-verify = Trækker lod igen og sammenligner med et udtrækningsbevis.
cli-about-checklist = Tjeklister
cli-about-checklist-list = Viser alle tjeklister.
cli-about-checklist-show = Viser én tjekliste med spørgsmål og hjemmel.
cli-about-checklist-diff = Viser, hvad der er forskelligt i to udgaver af en tjekliste, og hvad der ikke kan sammenlignes.
cli-about-checklist-check = Finder alle fejl i filer med tjeklister, med linje og spørgsmål.
cli-about-checklist-import = Tager kommunens egen tjekliste i brug fra et regneark eller en TOML-fil. Har den fejl, vises de alle med række og celle.
cli-about-checklist-template = Skriver en skabelon, som kan udfyldes i et regneark og tages i brug.
cli-about-checklist-export = Skriver en tjekliste til en fil, som kan rettes og få et nyt versionsnummer.
cli-about-month = Teamets måned
cli-about-month-status = Viser, hvor langt måneden er, og hvad der mangler.
cli-about-month-close = Afslutter måneden, eller siger alt det, der mangler.
cli-about-month-reopen = Åbner en afsluttet måned igen. Den afsluttede udgave bliver gemt.
cli-about-package = Månedspakker fra team til center
cli-about-package-write = Forsegler en afsluttet måned til centret og læser filen tilbage.
cli-about-package-inspect = Viser, hvad en fil er. Intet tages ind.
cli-about-package-import = Tager pakker ind fra filer og mapper, hver for sig.
cli-about-package-choose = Vælger mellem to pakker for samme måned og udgave.
cli-about-package-receipt = Tager centrets kvittering ind.
cli-about-package-inbox = Viser nye filer i den mappe, der holdes øje med.
cli-about-setup = Opsætning fra center til team
cli-about-setup-write = Skriver centrets opsætningsfil til teamene.
cli-about-setup-inspect = Viser, hvad en opsætningsfil siger og ændrer.
cli-about-setup-import = Tager centrets opsætningsfil i brug.
cli-about-setup-teams = Viser centrets team.
cli-about-setup-team = Tilføjer et team, retter det eller slutter det.
cli-about-setup-centre = Viser og ændrer, hvad centret beder teamene om.
cli-about-quarter = Centrets kvartal
cli-about-quarter-status = Viser, hvem der har indleveret, og hvor langt de nåede.
cli-about-quarter-figures = Viser kvartalets tal med forbehold.
cli-about-quarter-cases = Viser sagerne bag et tal.
cli-about-quarter-question = Viser ét spørgsmål over kvartalerne.
cli-about-quarter-analysis = Viser analysens syv dele med forslag.
cli-about-quarter-write = Skriver en del af analysen.
cli-about-quarter-move = Fører kvartalet til en anden tilstand.
cli-about-quarter-send = Forsegler et indberettet kvartal til forvaltningen.
cli-about-report = Skriver et dokument.
cli-about-template = Jeres egen skabelon til dokumenter: navn, logo, farver og faste vendinger.
cli-about-template-check = Prøver skabelonen i alle formater, med fil og linje for det, der er galt.
cli-about-template-export = Skriver programmets skabelon til en mappe, så den kan rettes.
cli-about-backup = Kopier af databasen
cli-about-backup-now = Laver en kopi og efterprøver den.
cli-about-backup-list = Viser de kopier, der er.
cli-about-backup-restore = Sætter en kopi i databasens sted. Den fil, der var der, bliver gemt ved siden af.
cli-about-check = Efterprøver databasen.
cli-about-calc = Regner statistikken ud: én linje JSON ind, én linje JSON ud. Med self-check regnes offentliggjorte tal efter.
cli-about-completions = Skriver færdiggørelse af kommandoer til en skal.
cli-about-man = Skriver manualsider.
cli-about-help = Viser hjælp til en kommando.

## Argumenter

cli-arg-help = Vis hjælp
cli-arg-version = Vis programmets version
cli-arg-data-dir = Mappe til database, indstillinger og kopier [TILSYN_DATA_DIR]
cli-arg-lang = Sprog: da eller en [TILSYN_LANG]
cli-arg-now = Uret står stille på dette tidspunkt, fx 2026-11-21T14:32:07+01:00 [TILSYN_NOW]
cli-arg-passphrase-file = Fil med adgangskoden på første linje [TILSYN_PASSPHRASE_FILE]
cli-arg-json = Skriv svaret som ét JSON-dokument
cli-arg-demo-scale = Hvor meget: month, centre, city eller country
cli-arg-demo-years = Så mange år med afsluttede måneder før denne
cli-arg-demo-into = Mappe, det laves i; ellers en ny midlertidig mappe
cli-arg-demo-no-open = Lav det kun, og åbn det ikke
cli-arg-cases-check-file = Sagslisten: CSV, XLSX eller ODS
cli-arg-sample-draw-cases = Sagslisten: CSV, XLSX eller ODS
cli-arg-sample-draw-size = Hvor mange sager der trækkes
cli-arg-sample-draw-mark = Hvad lodtrækningen er til, fx 2026-11:team-nord
cli-arg-sample-draw-seed = Frø, fx slået med terninger; ellers fra styresystemet
cli-arg-sample-draw-seed-source = Hvor frøet kommer fra, fx hvem der kastede terningerne; står i beviset
cli-arg-sample-draw-strata = Kolonnen, der deler sagerne i grupper
cli-arg-sample-draw-allocation = Fordeling over grupperne: equal (lige mange, som er standard) eller proportional
cli-arg-sample-draw-minimum = Mindst så mange fra hver gruppe; 1, hvis du ikke skriver andet
cli-arg-sample-draw-certificate = Fil, som udtrækningsbeviset skrives i
cli-arg-sample-draw-take-anyway = Tag også sagsnumre, der ligner CPR-numre. Brug det kun, når du har set efter
cli-arg-sample-verify-certificate = Udtrækningsbeviset
cli-arg-sample-verify-cases = Sagslisten, der blev trukket fra
cli-arg-sample-verify-strata = Kolonnen, der deler sagerne i grupper
cli-arg-checklist-show-id = Tjeklistens id, fx syg eller syg@1
cli-arg-checklist-diff-earlier = Den tidligere udgave, fx syg@1
cli-arg-checklist-diff-later = Den senere udgave, fx syg@2
cli-arg-checklist-check-files = Filerne
cli-arg-checklist-import-file = Filen: xlsx, ods eller toml
cli-arg-checklist-template-name = Skabelonen: serviceguide eller skema
cli-arg-checklist-template-format = Form: xlsx eller toml
cli-arg-checklist-template-out = Filen, der skrives
cli-arg-checklist-export-id = Tjeklistens id, fx syg eller syg@1
cli-arg-checklist-export-format = Form: toml eller xlsx
cli-arg-checklist-export-out = Filen, der skrives
cli-arg-team = Teamet; det skal være databasens
cli-arg-month = Måneden som 2026-11; ellers den, der er i gang
cli-arg-month-reopen-reason = Hvorfor måneden åbnes
cli-arg-package-write-out = Filen; ellers sit eget navn i mappen med rapporter
cli-arg-package-inspect-file = Filen eller en mappe
cli-arg-package-import-files = Filer og mapper
cli-arg-package-import-sender-words = Afsenderens seks ord, som teamet læste dem op
cli-arg-package-import-instead = Teamets tidligere nøgler gælder ikke længere
cli-arg-package-choose-hash = De første cifre af pakkens SHA-256, mindst 8
cli-arg-package-choose-reason = Hvorfor den gælder
cli-arg-package-receipt-file = Kvitteringen
cli-arg-setup-write-out = Filen; ellers sit eget navn i mappen med rapporter
cli-arg-setup-inspect-file = Opsætningsfilen
cli-arg-setup-import-file = Opsætningsfilen
cli-arg-setup-import-centre-words = Centrets seks ord, som centret læste dem op
cli-arg-setup-team-name = Teamets navn
cli-arg-setup-team-cases = Planlagte sager om måneden
cli-arg-setup-team-from = Teamets første dag, fx 2026-01-01
cli-arg-setup-team-until = Teamets sidste dag; teamet slutter
cli-arg-setup-centre-department = Forvaltningen over centret
cli-arg-setup-centre-deadline = Arbejdsdag i måneden efter, hvor pakken skal være inde; 0 er månedens egen sidste
cli-arg-setup-centre-references = Pakkerne har sagsnumre: true eller false
cli-arg-setup-centre-remarks = Pakkerne har noter: true eller false
cli-arg-setup-centre-inbox = Mappe, der holdes øje med
cli-arg-unit = Centret; det skal være databasens
cli-arg-quarter = Kvartalet som 2026-Q4; ellers det, der er i gang
cli-arg-year = Et helt år i stedet
cli-arg-quarter-figures-area = Kun sager i ét sagsområde, fx syg
cli-arg-quarter-cases-area = Kun sager i ét sagsområde, fx syg
cli-arg-quarter-cases-team = Kun ét team
cli-arg-quarter-cases-question = Hvor dette spørgsmål ikke var i orden, fx gen-10
cli-arg-quarter-cases-meaning = Spørgsmålets betydningsnummer
cli-arg-quarter-cases-kind = Med et fund af denne fejltype, fx frist
cli-arg-quarter-cases-cause = Med et fund af denne årsag, fx time
cli-arg-quarter-cases-severity = Med et fund, der er mindst så alvorligt
cli-arg-quarter-cases-good-practice = Med noget, der kan deles
cli-arg-quarter-question-question = Spørgsmålet, fx gen-10
cli-arg-quarter-question-meaning = Spørgsmålets betydningsnummer
cli-arg-quarter-write-part = Delen
cli-arg-quarter-write-text = Teksten
cli-arg-quarter-move-to = Hvorhen
cli-arg-quarter-move-reason = Hvorfor; kræves ved genåbning
cli-arg-quarter-move-signed-by = Centerchefens navn; kræves ved indberetning
cli-arg-quarter-send-quarter = Kvartalet som 2026-Q4; ellers det seneste, der er forbi
cli-arg-quarter-send-out = Filen; ellers dens sædvanlige navn blandt rapporterne
cli-arg-report-kind = Hvad der skrives: month, learning-sheet, draw-certificate, analysis, initiatives, follow-up, submission, action-plan, committee, year-folder, code, targets, handbook, guide eller answers
cli-arg-report-unit = Teamet eller centret; det skal være databasens
cli-arg-report-period = Måneden som 2026-11, kvartalet som 2026-Q4 eller året som 2026; ellers måneden, der er i gang, eller det seneste hele kvartal
cli-arg-report-format = Formater med komma imellem: { $formats }
cli-arg-report-out = Mappen, der skrives i
cli-arg-report-area = Sagsområdet, for håndbogen om ét område
cli-arg-report-case = Sagens nummer i måneden, for et læringsark om én sag
cli-arg-report-name = Et navn på læringsarket. Det gemmes ikke
cli-arg-report-public = Udtrækningsbeviset uden sagsnumre
cli-arg-report-plain-csv = CSV til programmer: komma og decimalpunktum
cli-arg-template-check-folder = Skabelonens mappe; ellers report i datamappen
cli-arg-template-check-out = Mappen, der skrives en prøve til i alle formater
cli-arg-template-export-folder = Mappen, der skrives i
cli-arg-backup-restore-file = Kopien
cli-arg-backup-restore-yes = Spørg ikke først
cli-arg-check-full = Hver side, hver række og hvert segl
cli-arg-calc-method = Metoden, fx ci_hypergeometric, eller self-check. Skriv et andet ord for at se dem alle
cli-arg-completions-shell = bash, zsh, fish, elvish eller powershell
cli-arg-man-out = Mappen, der skrives i
cli-arg-help-command = Kommandoens ord

## Svar

cli-indented = { "  " }{ $line }
cli-written = Skrevet: { $path }
cli-passphrase = Adgangskode:
cli-progress = Måned { $done } af { $of }
cli-cases-read = { $name }: { $how }.
cli-cases-taken =
    { $cases ->
        [one] 1 sag kan indlæses.
       *[other] { $cases } sager kan indlæses.
    } Gentagelser: { $duplicates }. Afviste linjer: { $refused }.
cli-cases-columns = Kolonner:
cli-cases-column = { "  " }{ $name }: { $role }
cli-cases-remarks = Bemærkninger:
cli-column = Kolonnen »{ $header }«: { $role }
cli-reference-like-cpr = Linje { $line }: sagsnummeret ligner et CPR-nummer.
cli-drawn =
    { $drawn ->
        [one] 1 sag
       *[other] { $drawn } sager
    } trukket af { $cases }. Gentagelser i listen: { $duplicates }.
cli-drawn-by = Metode { $method }, frø { $seed }, mærke { $label }.
cli-drawn-frame = Listens aftryk (SHA-256): { $sha256 }
cli-drawn-case = { $ticket }  { $id }
cli-drawn-case-stratum = { $ticket }  { $id }  { $stratum }
cli-verify-drawn-again = Beviset holder. Lodtrækningen { $label } er gjort igen og gav de samme { $drawn } af { $cases } sager.
cli-verify-consistent = Beviset siger ikke sig selv imod, men uden sagslisten kan lodtrækningen { $label } ikke gøres igen. Angiv listen med --cases.
cli-checklist-line = { $name }  { $title }, { $questions } spørgsmål, { $validity }
cli-checklist-own = { $name }  { $title }, { $questions } spørgsmål, { $validity } (egen)
cli-checklist-draft = { $name }  { $title }, { $questions } spørgsmål, { $validity } (kladde)
cli-checklist-always = uden datogrænse
cli-checklist-from = for skæringsdatoer fra { $from }
cli-checklist-until = for skæringsdatoer til { $to }
cli-checklist-between = for skæringsdatoer { $from } til { $to }
cli-checklist-question = { "  " }{ $label } ({ $id }): { $words }
cli-checklist-legal = { "      " }{ $basis } (efterprøvet { $on } af { $by })
cli-checklist-legal-unverified = { "      " }{ $basis } (ikke efterprøvet)
cli-checklists-sound =
    { $count ->
        [one] Ingen fejl i tjeklisten.
       *[other] Ingen fejl i de { $count } tjeklister.
    }
cli-checklist-imported = Tjeklisten { $name } er lagt i { $path } og bruges til sager med skæringsdato i dens periode. Giv også filen til centret: indtil det har den, venter månederne dér.
cli-checklist-imported-draft = Tjeklisten { $name } er lagt i { $path }. Den er en kladde og vælges ikke af sig selv.
cli-fault-line = { $line }
cli-usage-suggestion = Mente du { $name }?
cli-usage-values = Det kan være: { $values }
cli-month-heading = { $team }, { $month }
cli-month-open =
    { $days ->
        [one] Åben. Fristen er { $date }; der er 1 arbejdsdag tilbage.
       *[other] Åben. Fristen er { $date }; der er { $days } arbejdsdage tilbage.
    }
cli-month-closed = Afsluttet { $date } af { $by }, udgave { $version }, segl { $seal }.
cli-month-list =
    { $cases ->
        [one] Sagsliste: 1 sag.
       *[other] Sagsliste: { $cases } sager.
    }
cli-month-cases = Gennemgået: { $done } af { $cases } sager.
cli-month-critical =
    { $count ->
        [one] 1 kritisk forhold er ikke håndteret.
       *[other] { $count } kritiske forhold er ikke håndteret.
    }
cli-month-gaps =
    { $gaps ->
        [one] Der mangler 1 ting:
       *[other] Der mangler { $gaps } ting:
    }
cli-month-gap-answers =
    { $count ->
        [one] Sag { $number }: 1 svar mangler.
       *[other] Sag { $number }: { $count } svar mangler.
    }
cli-teams =
    { $count ->
        [one] 1 team:
       *[other] { $count } team:
    }
    .department =
        { $count ->
            [one] 1 center:
           *[other] { $count } centre:
        }
cli-team = { "  " }{ $name }: { $cases } sager om måneden fra { $from }, kendte nøgler: { $keys }
    .department = { "  " }{ $name }: { $cases } sager i kvartalet fra { $from }, kendte nøgler: { $keys }
cli-team-ended = { "  " }{ $name }: { $cases } sager om måneden { $from } til { $to }, kendte nøgler: { $keys }
    .department = { "  " }{ $name }: { $cases } sager i kvartalet { $from } til { $to }, kendte nøgler: { $keys }
cli-centre-department = Forvaltning: { $name }
cli-centre-inbox = Der holdes øje med mappen { $folder }
cli-setup-written = Opsætning nr. { $number } er skrevet og læst tilbage: { $path }
cli-setup-same = Opsætning nr. { $number } siger stadig det samme og er skrevet igen: { $path }
cli-setup-holds = Team: { $teams }. Gældende tjeklister: { $lists }.
    .department = Centre: { $teams }. Gældende tjeklister: { $lists }.
cli-setup-words = Centrets ord: { $words }
    .department = Forvaltningens ord: { $words }
cli-setup-of = { $centre }, opsætning nr. { $number } fra { $date }
cli-setup-checklist = Tjeklisten { $name }
cli-package-written = { $team }, { $month }, udgave { $version }: pakken er forseglet, skrevet og læst tilbage: { $path }
cli-package-again = { $team }, { $month }, udgave { $version }: den samme pakke er skrevet igen og læst tilbage: { $path }
cli-package-words = Indholdets ord: { $words }
cli-package-sender = Afsenderens ord: { $words }
cli-package-recipient = Kun { $name } kan åbne den. Centrets ord: { $words }
    .department = Kun { $name } kan åbne den. Forvaltningens ord: { $words }
cli-package-extras = Med følger { $references } sagsnumre og { $remarks } noter.
cli-package-kept-back =
    { $count ->
        [one] 1 tekst er holdt tilbage, fordi den ligner et CPR-nummer.
       *[other] { $count } tekster er holdt tilbage, fordi de ligner CPR-numre.
    }
cli-file = { $name }: { $fate }
cli-copy = { $path } ({ $size } kB)
cli-no-copies = Der er ingen kopier i { $folder }.
cli-restored = Kopien { $path } er nu databasen.
cli-restored-aside = Den fil, der var der før, er gemt som { $path }.
cli-restore-ask = Kopien er efterprøvet. Skal den sættes i databasens sted? Den nuværende fil bliver gemt ved siden af. Skriv ja:
cli-check-quick = Databasen er i orden. Hændelsesloggen har { $entries } poster. Hver side og hver række efterprøves med --full.
cli-check-full = Databasen er i orden, hver side, hver række og hvert segl. Hændelsesloggen har { $entries } poster.
cli-calc-agrees = ens: { $name } = { $published } ({ $source })
cli-calc-differs = forskelligt: { $name }, trykt { $published }, beregnet { $computed } ({ $source })
cli-calc-nothing = ingenting
cli-calc-summary = { $agree } af { $of } ens
cli-demo-made =
    { $months ->
        [0] { $team }: { $listed } sager på listen, { $drawn } trukket, { $done } gennemgået.
        [one] { $team }: { $listed } sager på listen, { $drawn } trukket, { $done } gennemgået. Før det 1 afsluttet måned.
       *[other] { $team }: { $listed } sager på listen, { $drawn } trukket, { $done } gennemgået. Før det { $months } afsluttede måneder.
    }
cli-demo-centre-made = { $centre }: { $teams } team, { $months } måneder, { $cases } sager
cli-demo-folder = Opfundne data i { $folder }

## Hvad et tjek af databasen finder

check-damaged = Filen er beskadiget: { $what }
check-page = En side har ikke det indhold, den blev gemt med: { $what }
check-structure = Filens opbygning passer ikke: { $what }
check-foreign-keys =
    { $count ->
        [one] 1 række peger på noget, der ikke findes.
       *[other] { $count } rækker peger på noget, der ikke findes.
    }
check-journal-broken = Hændelsesloggen, post { $entry }: kæden passer ikke.
check-journal-changed = Hændelsesloggen, post { $entry }: indholdet er ændret.
check-journal-gap = Hændelsesloggen, post { $entry }: mangler.
check-row = En række i { $table } er ikke, som hændelsesloggen siger: { $row }
check-list-changed = Sagsliste nr. { $id } er ændret, efter at den blev indlæst.
check-seal = Afslutning nr. { $id }: seglet passer ikke.
check-setup = Opsætning nr. { $id } er ikke længere den, der blev givet ud eller taget i brug.
check-received = Den modtagne månedspakke nr. { $id } er ikke længere den, der blev taget ind.
check-counts = Måneden { $month }: de gemte tal passer ikke med sagerne.
check-checklist-unknown = Tjeklisten { $id }, udgave { $version }, er brugt, men findes ikke her. Læg filen tilbage i mappen checklists.

## Hvor et udtrækningsbevis ikke holder

mismatch-method = Metoden { $name } kendes ikke.
mismatch-locked-after-drawn = Listen er låst, efter at der blev trukket.
mismatch-strata = Grupperne passer ikke med fordelingen.
mismatch-stratum-twice = Gruppen { $name } står to gange.
mismatch-population-sum = Beviset siger { $stated } sager på listen; grupperne giver { $found }.
mismatch-sample-sum = Beviset siger { $stated } sager; tallene giver { $found }.
mismatch-allocation = Gruppen { $name }: beviset siger { $stated } trukket; reglen giver { $found }.
mismatch-allocation-impossible = Stikprøven kan ikke fordeles efter den angivne regel.
mismatch-selected-count = Beviset siger { $stated } trukket; { $found } er nævnt.
mismatch-selected-twice = Sagen { $name } er nævnt to gange.
mismatch-ticket = Sagen { $name } har et forkert lod.
mismatch-frame-size = Beviset siger { $stated } sager på listen; den har { $found }.
mismatch-frame-fingerprint = Listen er en anden: beviset har aftrykket { $stated }, listen { $found }.
mismatch-in-two-strata = Sagen { $name } står i to grupper på listen.
mismatch-outside-strata =
    { $count ->
        [one] 1 sag på listen hører ikke til nogen af bevisets grupper.
       *[other] { $count } sager på listen hører ikke til nogen af bevisets grupper.
    }
mismatch-stratum-population = Gruppen { $name }: beviset siger { $stated } sager; listen har { $found }.
mismatch-not-selected = Sagen { $name } skulle være trukket, men er ikke nævnt.
mismatch-wrongly-selected = Sagen { $name } er nævnt, men skulle ikke være trukket.
mismatch-wrong-stratum = Sagen { $name } står i en anden gruppe på listen.
mismatch-order = Det er de rigtige sager, men ikke i lodtrækningens rækkefølge.

cli-about-passphrase = Adgangskoden
cli-about-passphrase-change = Giver databasen en ny adgangskode. Kun nøglefilen bliver skrevet.
cli-about-passphrase-recover = Giver databasen en ny adgangskode med genoprettelseskoden.
cli-arg-new-passphrase-file = Fil med den nye adgangskode i første linje. Uden den bliver du spurgt
cli-arg-code-file = Fil med genoprettelseskoden i første linje. Uden den bliver du spurgt
cli-passphrase-new = Ny adgangskode:
cli-recovery-code = Genoprettelseskode:
cli-passphrase-changed = Den nye adgangskode gælder nu. Genoprettelseskoden er den samme.
cli-passphrase-recovered = Den nye adgangskode gælder nu, og genoprettelseskoden virker stadig.
