### Hvad der gik galt (problem-), og hvad der kan gøres (hint-): opsætning, månedspakker, kvitteringer.

## At sende og hente

problem-post-while-practising = Øvelsessagen er åben. Intet er ændret.
hint-post-while-practising = Afslut øvelsen først.
problem-post-not-read-back = Filen { $name } blev skrevet, men kunne ikke læses tilbage, som den skal være. Send den ikke.
hint-post-not-read-back = Vælg en anden mappe eller et andet drev, og prøv igen.
problem-own-keys-unreadable = Programmets egne nøgler i databasen kan ikke læses. Intet er ændret.
hint-own-keys-unreadable = Kør tilsyn check, og hent den nyeste gode kopi tilbage.
problem-centre-team-unknown = Centret har intet team { $team }. Intet er ændret.
hint-centre-team-unknown = Se navnene med tilsyn setup teams.
    .keys = Se navnene under 1 Team på forsiden.
problem-team-is-own = Det er dit eget team. Intet er ændret.
hint-team-is-own = Giv teamet et andet navn i indstillingerne.
problem-team-ends-before-it-begins = Teamet ville slutte, før det begynder. Intet er ændret.
hint-team-ends-before-it-begins = Ret datoen.
problem-deadline-too-late = Fristen kan højst være { $limit } arbejdsdage efter måneden. Intet er ændret.
hint-deadline-too-late = Skriv et mindre tal.

## Opsætningsfilen

problem-setup-not-made = Opsætningen kunne ikke laves. Intet er ændret.
hint-setup-not-made = Se efter, om navne og tjeklister er i orden, og prøv igen.
problem-setup-missing = Centrets opsætning er ikke taget i brug, så pakken har ingen modtager. Intet er ændret.
hint-setup-missing = Bed centret om opsætningsfilen, og tag den i brug.
problem-setup-words-not-compared = { $centre } er ikke kendt her endnu. Ordene er: { $words }. Intet er ændret.
hint-setup-words-not-compared = Ring til centret, og sammenlign de seks ord. På kommandolinjen skrives de efter --words.
problem-setup-key-changed = ADVARSEL: opsætningen fra { $centre } har en anden nøgle end før. Ordene er: { $words }. Intet er ændret.
hint-setup-key-changed = Ring til centret på et nummer, du kender. Passer ordene ikke, er filen ikke fra centret.
problem-setup-words-differ = Ordene er ikke dem, der hører til opsætningen. Intet er ændret.
hint-setup-words-differ = Ring til centret igen. Passer ordene ikke, er filen ikke fra centret.
problem-setup-not-one = Filen er ikke en opsætningsfil fra tilsyn. Intet er ændret.
hint-setup-not-one = Vælg en anden fil.
problem-department-setup-missing = Forvaltningen er ikke kendt her endnu. Intet er ændret.
hint-department-setup-missing = Tag forvaltningens opsætningsfil i brug først.
problem-quarter-not-submitted = Kvartalet er ikke indberettet, så der er intet at sende.
hint-quarter-not-submitted = Skriv analysen, godkend og indberet kvartalet først.
problem-quarter-has-cpr = En tekst i kvartalet ligner et CPR-nummer. Intet er sendt.
hint-quarter-has-cpr = Åbn kvartalet igen, ret teksten, og indberet på ny.
problem-cases-at-the-centre = Sagerne bag tallet er hos centrene. Her er kun tal.
hint-cases-at-the-centre = Spørg centret; det kan åbne hver sag.
problem-setup-nobody-above = En forvaltning tager ingen opsætning i brug. Intet er ændret.
hint-setup-nobody-above = Giv selv en opsætning til centrene.
problem-setup-for-centres = Opsætningen er fra forvaltningen til centrene. Intet er ændret.
hint-setup-for-centres = Bed dit center om dets egen opsætningsfil.
problem-cases-a-quarter = Tallet for sager i kvartalet passer ikke. Intet er gemt.
hint-cases-a-quarter = Skriv et tal fra 1 til 100.000.
problem-setup-changed = Opsætningsfilen er ændret eller beskadiget, efter at centret lavede den. Intet er ændret.
hint-setup-changed = Bed centret om at sende den igen.
problem-setup-too-new = Opsætningsfilen er lavet med en nyere udgave af tilsyn ({ $found }; dette kan til { $known }). Intet er ændret.
hint-setup-too-new = Bed it om den nye udgave.
problem-setup-not-as-written = Opsætningsfilen er ikke, som tilsyn skriver den. Intet er ændret.
hint-setup-not-as-written = Bed centret om en ny.
problem-setup-older = Opsætning nr. { $number } er ældre end nr. { $known }, som er i brug. Intet er ændret.
hint-setup-older = Bed centret om den nyeste.
problem-setup-contrary = Opsætning nr. { $number } er i brug med et andet indhold. Intet er ændret.
hint-setup-contrary = Bed centret om en ny med et højere nummer.
problem-setup-checklists-faulty = En tjekliste i opsætningen har fejl. Intet er ændret.
hint-setup-checklists-faulty = Bed centret om at rette den.
problem-setup-checklists-contrary = Tjeklisterne i opsætningen passer ikke sammen med dem, der er her. Intet er ændret.
hint-setup-checklists-contrary = Sammenlign mappen checklists med centrets.

## Pakker

problem-package-not-made = Pakken kunne ikke laves af den afsluttede måned. Intet er ændret.
hint-package-not-made = Skriv til it, og sig, hvilken måned det er.
problem-package-too-large = Måneden er for stor til en pakke. Intet er ændret.
hint-package-too-large = Bed centret om en opsætning uden noter.
problem-sender-words-not-compared = Afsenderen er ikke kendt som { $team }. Intet er taget ind.
hint-sender-words-not-compared = Ring til teamet, og sammenlign de seks ord.
problem-received-unknown = Ingen modtaget pakke begynder med { $name }, eller flere gør. Intet er ændret.
hint-received-unknown = Skriv flere cifre.
problem-received-not-contrary = Der er ikke noget at vælge imellem for { $name }. Intet er ændret.
hint-received-not-contrary = Se, hvad der er i modstrid, med tilsyn quarter status.
    .keys = Se, hvad der er i modstrid, på forsiden: feltet med !.

## Kvitteringer

problem-receipt-not-made = Kvitteringen kunne ikke laves. Pakken er taget ind.
hint-receipt-not-made = Tag den samme pakke ind igen for at få kvitteringen.
problem-receipt-not-one = Filen er ikke en kvittering fra tilsyn. Intet er ændret.
hint-receipt-not-one = Vælg en anden fil.
problem-receipt-too-new = Kvitteringen er lavet med en nyere udgave af tilsyn. Intet er ændret.
hint-receipt-too-new = Bed it om den nye udgave.
problem-receipt-changed = Kvitteringen er ændret eller beskadiget. Intet er ændret.
hint-receipt-changed = Bed centret om at sende den igen.
problem-receipt-for-somebody-else = Kvitteringen er til et andet team. Intet er ændret.
hint-receipt-for-somebody-else = Vælg en anden fil.
problem-receipt-not-of-the-centre = Kvitteringen er ikke fra det center, du kender. Intet er ændret.
hint-receipt-not-of-the-centre = Ring til centret.
problem-receipt-of-nothing-sent = Kvitteringen er for en pakke, der ikke er lavet her. Intet er ændret.
hint-receipt-of-nothing-sent = Se efter, om den er til en anden computer.

## Flere filer og måneder på én gang

problem-too-many-months = Der kan højst vises { $limit } måneder ad gangen.
hint-too-many-months = Vælg et kortere tidsrum.
problem-unit-unknown = Databasen er for { $known } og ikke for { $unit }.
hint-unit-unknown = Lad --unit være, eller vælg en anden mappe med --data-dir.
problem-files-contrary =
    { $count ->
        [one] 1 pakke er i modstrid med en anden. Begge er gemt, og ingen af dem gælder.
       *[other] { $count } pakker er i modstrid med andre. Alle er gemt, og ingen af dem gælder.
    }
hint-files-contrary = Spørg teamet, og vælg med tilsyn package choose.
    .keys = Spørg teamet, og vælg på forsiden: Enter på feltet med !.
problem-files-of-unknown-senders =
    { $count ->
        [one] 1 fil er fra en afsender, der ikke er kendt. Den er ikke taget ind.
       *[other] { $count } filer er fra afsendere, der ikke er kendt. De er ikke taget ind.
    }
hint-files-of-unknown-senders = Ring til teamet, sammenlign ordene, og skriv dem efter --words.
problem-files-words-differ =
    { $count ->
        [one] Ordene passer ikke til filens afsender. Den er ikke taget ind.
       *[other] Ordene passer ikke til nogen af de { $count } filers afsendere. De er ikke taget ind.
    }
hint-files-words-differ = Ring til teamet igen. Passer ordene ikke, er filen ikke fra teamet.
problem-files-refused =
    { $count ->
        [one] 1 fil er afvist. De andre er taget ind, hver for sig.
       *[other] { $count } filer er afvist. De andre er taget ind, hver for sig.
    }
hint-files-refused = Se ved hver fil hvorfor, og bed om at få den sendt igen.
problem-post-no-room = Der er ikke plads til filen { $name } der. Intet er ændret, og pakken er gemt her.
hint-post-no-room = Gør plads, eller vælg en anden mappe, og prøv igen.
