### Hvad der gik galt (problem-), og hvad der kan gøres (hint-): opstart, nøgle, disk, indstillinger.

## Nøgle og adgangskode

problem-key-wrong-secret = Adgangskoden eller koden passer ikke. Intet er ændret.
hint-key-wrong-secret = Prøv igen.
problem-key-file-damaged = Nøglefilen kan ikke læses. Dine data er ikke rørt.
hint-key-file-damaged = Bed it om nøglefilen fra mappen med kopier.
problem-key-file-missing = Databasen er låst, og nøglefilen tilsyn.key mangler. Intet er ændret.
hint-key-file-missing = Bed it om at lægge tilsyn.key tilbage fra mappen med kopier.
problem-key-without-database = Nøglen er her, men databasen tilsyn.db mangler. Intet er ændret.
hint-key-without-database = Bed it om at lægge den nyeste kopi tilbage. Skal der begyndes forfra, så flyt nøglefilen og kopierne væk først.
problem-key-file-too-new = Nøglefilen er fra et nyere program. Intet er ændret.
hint-key-file-too-new = Bed it om den nye udgave af tilsyn.
problem-no-passphrase = En demonstration har ingen adgangskode. Intet er ændret.
hint-no-passphrase = Tag programmet i brug med dine egne data.
problem-passphrase-short = Adgangskoden er for kort. Intet er ændret.
hint-passphrase-short = Brug mindst { $least } tegn eller fire ord.
problem-passphrase-simple = Adgangskoden er for ensformig. Intet er ændret.
hint-passphrase-simple = Brug flere forskellige bogstaver.
problem-set-up-already = Der er data i mappen i forvejen. Intet er ændret.
hint-set-up-already = Luk med Ctrl+Q, og start igen.

## Databasefilen

problem-database-damaged = Databasen er skadet og er ikke rørt.
hint-database-damaged = tilsyn backup list viser kopierne, og tilsyn backup restore henter en tilbage. Den skadede fil bliver gemt.
    .keys = Lås med Ctrl+L, og tryk F4: så kan du hente en kopi. Den skadede fil bliver gemt.
problem-database-foreign = Filen er ikke lavet af tilsyn og er ikke rørt.
hint-database-foreign = Start med den rigtige mappe.
problem-database-open-elsewhere = tilsyn er allerede åbent på denne computer. Intet er ændret.
hint-database-open-elsewhere = Luk det andet vindue, og prøv igen.
problem-database-read-only = Databasen kan kun læses lige nu. Intet er ændret.
hint-database-read-only = Bed it om skriveadgang til mappen.
problem-database-too-new = Databasen er fra et nyere program ({ $found }; dette kan til { $known }). Intet er ændret.
hint-database-too-new = Bed it om den nye udgave.
problem-database-wrong-key = Nøglefilen og databasen hører ikke sammen. Intet er ændret.
hint-database-wrong-key = Bed it om begge filer fra samme kopi.

## Disk og filer

problem-disk-full = Ikke gemt: disken er fuld. Det, du skrev, står her på skærmen.
hint-disk-full = Gør plads, og prøv igen.
problem-disk-fault = Ikke gemt: disken svarer ikke. Det, du skrev, står her på skærmen.
hint-disk-fault = Prøv igen om lidt.
problem-file-not-found = Filen { $name } findes ikke.
hint-file-not-found = Vælg en anden fil.
problem-file-is-folder = { $name } er en mappe.
hint-file-is-folder = Vælg en fil i den.
problem-file-not-readable = Filen { $name } kan ikke læses. Intet er ændret.
hint-file-not-readable = Luk den i andre programmer, og prøv igen.
problem-file-not-writable = Filen { $name } kunne ikke skrives. Det gemte er uændret.
hint-file-not-writable = Luk den i andre programmer, eller vælg en anden mappe.
problem-file-too-large = Filen { $name } er for stor. Intet er ændret.
hint-file-too-large = Vælg en anden fil.

## Navne og tal i indstillingerne

problem-name-missing = Dit navn mangler. Intet er gemt.
hint-name-missing = Skriv dit navn.
problem-initials-missing = Dine initialer mangler. Intet er gemt.
hint-initials-missing = Skriv dine initialer.
problem-team-missing = Teamets navn mangler. Intet er gemt.
hint-team-missing = Skriv teamets navn.
problem-centre-missing = Centrets navn mangler. Intet er gemt.
hint-centre-missing = Skriv centrets navn.
problem-cases-a-month = Tallet for sager om måneden passer ikke. Intet er gemt.
hint-cases-a-month = Skriv et tal fra 1 til 1.000.
problem-closing-day = En lukkedag findes ikke i kalenderen. Intet er gemt.
hint-closing-day = Skriv dag og måned, fx 02-01.
