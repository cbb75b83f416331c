### Hvad der er at sige om en sagsliste. Hver sætning svarer til en kode fra læseren.

## Hvordan listen er læst

intake-kind-csv = en CSV-fil
intake-kind-xlsx = et Excel-regneark
intake-kind-ods = et ODS-regneark
intake-kind-pasted = indsatte linjer
intake-encoding-utf-8 = tegnsæt UTF-8
intake-encoding-utf-8-bom = tegnsæt UTF-8
intake-encoding-utf-8-faulty = tegnsæt UTF-8 med enkelte ulæselige tegn
intake-encoding-utf-16le = tegnsæt UTF-16
intake-encoding-utf-16be = tegnsæt UTF-16
intake-encoding-windows-1252 = tegnsæt Windows-1252
intake-delimiter-semicolon = skilletegn semikolon
intake-delimiter-comma = skilletegn komma
intake-delimiter-tab = skilletegn tabulator
intake-delimiter-other = et andet skilletegn

## Ord, der sættes ind i sætningerne

intake-kind-picture = et billede
intake-kind-pdf = en PDF
intake-kind-document = et tekstdokument
intake-kind-archive = en pakket fil
intake-kind-xml = en XML-fil
intake-kind-json = en JSON-fil
intake-kind-binary = ikke tekst
intake-likeness-letter-case = kun store og små bogstaver er forskellige
intake-likeness-leading-zeros = kun nuller forrest er forskellige
intake-likeness-inner-blanks = kun mellemrum er forskellige
intake-likeness-several = kun bogstavstørrelse, nuller eller mellemrum er forskellige
intake-role-case-reference = sagsnummer
intake-role-caseworker = medarbejder
intake-role-case-type = sagstype
intake-role-target-group = målgruppe
intake-role-team = team
intake-role-created = oprettelsesdato
intake-role-act-date = skæringsdato
intake-role-outcome = afgørelse
intake-role-ignore = ikke brugt
intake-role-refused-cpr = den har CPR-numre
intake-role-refused-person = den handler om en person
intake-lines =
    { $count ->
        [one] Linje { $lines }
       *[other] Linje { $lines }
    }

## Bemærkninger

intake-list-encoding-assumed = Filen oplyser ikke sit tegnsæt. Den læses med { $encoding }; se efter, om æ, ø og å er rigtige.
intake-list-name-differs-from-content = Filens navn passer ikke til indholdet. Den læses som { $kind }.
intake-list-cpr-in-file-name = Filens navn ligner et CPR-nummer. Nummeret gemmes ikke; giv gerne filen et andet navn.
intake-list-other-sheets = Regnearket har flere ark. »{ $sheet }« læses, og { $sheets } læses ikke.
intake-list-hidden-sheets = Skjulte ark læses ikke: { $sheets }.
intake-list-hidden-rows = { intake-lines }: skjult i regnearket, måske af et filter, men taget med.
intake-list-merged-cells = { intake-lines }: flettede celler. Kun den første af dem har indhold; se efter, om noget mangler.
intake-list-formulas-without-value = { intake-lines }: formler uden gemt resultat i »{ $column }«. Gem filen igen i regnearket, så resultatet kommer med.
intake-list-rounded-numbers = { intake-lines }: tal i »{ $column }« har flere cifre, end et regneark kan gemme. De sidste cifre kan være ændret.
intake-list-title-lines = { intake-lines }: står over overskrifterne og springes over.
intake-list-control-characters = { intake-lines }: styretegn i »{ $column }«. De er gjort synlige.
intake-list-invisible-characters = { intake-lines }: usynlige tegn i »{ $column }«. De er gjort synlige.
intake-list-long-fields = { intake-lines }: mere end { $limit } tegn i »{ $column }«. Resten er udeladt.
intake-list-unreadable-characters = { intake-lines }: tegn i »{ $column }« kan ikke læses. Der står et erstatningstegn i stedet.
intake-list-double-encoded = { intake-lines }: æ, ø eller å er forvansket i selve filen. Teksten er taget, som den er.
intake-list-uneven-lines = { intake-lines }: har ikke { $expected } felter som overskriften. Se efter, om kolonnerne er forskudt.
intake-list-quote-holds-lines = { intake-lines }: et felt i anførselstegn rummer flere linjer. Der mangler nok et anførselstegn.
intake-list-footer-lines = { intake-lines }: ligner en sum eller en dato for udtrækket og springes over.
intake-list-cpr-column = Kolonnen »{ $column }« har CPR-numre. Den hentes aldrig.
intake-list-cpr-in-cells = { intake-lines }: noget i »{ $column }« ligner et CPR-nummer. Se efter i filen.
intake-list-person-columns = Kolonner om personer hentes aldrig: { $columns }.
intake-list-other-column-for-role = »{ $column }« kunne også være { $role }. Den bruges ikke; tryk Enter på kolonnen, hvis den skal.
intake-list-damaged-references = { intake-lines }: sagsnummeret er lavet om til et tal som 2,6E+11. Hent listen igen med sagsnumre som tekst.
intake-list-date-references = { intake-lines }: sagsnummeret ser ud som en dato. Måske har et regneark lavet det om.
intake-list-near-duplicates = { intake-lines }: ligner linje { $earlier }; { $likeness }. Begge tælles med.
intake-list-invalid-dates = { intake-lines }: »{ $column }« er ikke en dato. Sagen kommer med uden dato.
intake-list-error-values = { intake-lines }: en fejlværdi fra regnearket i »{ $column }«. Feltet er tomt.
intake-list-general-only =
    { $count ->
        [one] Kun den generelle tjekliste: 1 sag. Skriv sagstypens område i indstillingerne.
       *[other] Kun den generelle tjekliste: { $count } sager. Skriv sagstypens område i indstillingerne.
    }
intake-list-reviewed-with =
    { $count ->
        [one] Gennemgås med »{ $list }«: 1 sag.
       *[other] Gennemgås med »{ $list }«: { $count } sager.
    }

## Gentagelser og linjer, der ikke giver en sag

intake-duplicate = Linje { $line }: samme sag som linje { $first }. Den tælles med én gang.
intake-duplicate-differs = Linje { $line }: samme sagsnummer som linje { $first }, men andet indhold. Linje { $first } tælles med.
intake-row-no-reference = Linje { $line }: intet sagsnummer. Linjen er ikke med.
intake-row-error-value = Linje { $line }: en fejlværdi fra regnearket i stedet for et sagsnummer. Linjen er ikke med.
intake-row-truth-value = Linje { $line }: SAND eller FALSK i stedet for et sagsnummer. Linjen er ikke med.
intake-row-unreadable-characters = Linje { $line }: sagsnummeret kan ikke læses. Linjen er ikke med.
intake-row-several-lines = Linje { $line }: sagsnummeret går over flere linjer. Linjen er ikke med.
intake-row-too-long = Linje { $line }: sagsnummeret er for langt. Linjen er ikke med.
intake-row-not-a-reference = Linje { $line }: teksten kan ikke være et sagsnummer. Linjen er ikke med.

## Hvad der skal afgøres om kolonnerne først

intake-list-no-header = Der er ingen overskrifter i listen. Vælg kolonnen med sagsnumre med Enter.
intake-list-no-case-reference = Der er ingen sagsnumre i listen. Vælg den rigtige kolonne med Enter.
intake-list-double-column = Flere kolonner bruges som { $role }: { $columns }. Vælg én af dem.
intake-list-cpr-as-reference = »{ $column }« har CPR-numre og kan ikke være sagsnummer. Hent en liste med journalnumre.
intake-list-refused-column = »{ $column }« kan ikke bruges: { $role }.
intake-list-no-cases =
    { $count ->
        [0] Ingen linje i listen giver en sag.
       *[other] Ingen af de { $count } linjer giver en sag.
    }

## Hvorfor en fil ikke kan læses

intake-list-empty = Listen er tom. Vælg en anden fil, eller hent listen igen.
intake-list-no-rows = Der er overskrifter, men ingen sager under dem. Hent listen igen.
intake-list-file-too-large = Filen fylder { $bytes } MB; grænsen er { $limit } MB. Hent kun månedens sager.
intake-list-too-many-rows = Listen har mere end { $limit } linjer. Hent kun månedens sager.
intake-list-too-many-columns = Linje { $line } har mere end { $limit } kolonner. Hent listen igen uden de tomme kolonner.
intake-list-too-many-cells = Listen har mere end { $limit } celler. Hent kun de kolonner, der skal bruges.
intake-list-web-page = Filen er en webside, måske en side, hvor man logger ind. Log ind, og hent listen igen.
intake-list-foreign-file = Filen er { $kind } og ikke en sagsliste. Hent listen som CSV eller Excel.
intake-list-unclosed-quote = Linje { $line } åbner et anførselstegn, der aldrig lukkes. Ret linjen, eller hent listen igen.
intake-list-old-spreadsheet = Det er et gammelt regnearksformat. Gem filen som .xlsx eller CSV, og prøv igen.
intake-list-password-protected = Regnearket er beskyttet med adgangskode. Gem en kopi uden, og prøv igen.
intake-list-damaged = Regnearket er beskadiget. Hent listen igen.
intake-list-unpacks-too-much = Regnearket fylder alt for meget, når det pakkes ud. Hent listen igen som CSV.
intake-list-no-visible-sheet = Alle ark i regnearket er skjult. Vis arket, gem, og prøv igen.
intake-list-unknown-sheet = Arket »{ $sheet }« findes ikke eller er skjult. Se efter i regnearket.
intake-list-reader-died = Regnearket kunne ikke læses. Gem det som CSV, og prøv igen.
intake-list-reader-timed-out = Regnearket tog for lang tid at læse. Gem det som CSV, og prøv igen.
intake-list-reader-not-started = Regneark kan ikke læses lige nu. Gem listen som CSV, og prøv igen.
