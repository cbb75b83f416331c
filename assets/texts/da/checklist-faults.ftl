### Hvad der kan være galt i en fil med en tjekliste.

fault-empty = Filen er tom.
fault-too-large = Filen fylder { $bytes } MB; en tjekliste må højst fylde { $limit } MB.
fault-not-utf8 =
    { $encoding ->
        [utf-16] Filen er gemt som Unicode (UTF-16). Gem filen som UTF-8.
       *[other] Filen er ikke UTF-8. Gem filen som UTF-8.
    }
fault-hidden-character = Skjult tegn { $character }. Slet det.
fault-syntax =
    { $what ->
        [unclosed] En parentes, klamme eller et anførselstegn er ikke lukket.
        [not-quoted] Tekst skal stå i anførselstegn.
        [text] Teksten er ikke skrevet rigtigt.
        [key] Nøglen til venstre for lighedstegnet er ikke skrevet rigtigt.
        [no-value] Nøglen har ingen værdi.
        [comma] Der mangler et komma, eller der er et for meget.
        [number] Tallet er ikke skrevet rigtigt.
        [date] Datoen findes ikke eller er ikke skrevet som 2026-11-21.
        [key-taken] Afsnittet fortsætter noget, der ikke er et afsnit.
        [too-deep] Der er for mange klammer inden i hinanden.
       *[other] Linjen er ikke skrevet, som den skal være.
    }
fault-syntax-expected = Her skulle stå { $value }.
fault-suggestion = Mente du »{ $value }«?
fault-duplicate-key = »{ $key }« står to gange; første gang i linje { $first-line }.
fault-newer-schema = Filen er lavet til en nyere udgave af tilsyn (skema { $schema }; denne udgave kender { $known }).
fault-unknown-key = »{ $key }« kendes ikke her.
fault-key-not-for-type = »{ $key }« hører ikke til et spørgsmål af typen { $kind }.
fault-missing-key = »{ $key }« mangler.
fault-needs-key = »{ $key }« har ingen mening uden »{ $needs }«.
fault-one-key-of = En af disse mangler: { $keys }.
fault-keys-exclude = Disse kan ikke stå sammen: { $keys }.
fault-wrong-type =
    »{ $key }« skal være { $expected ->
        [text] tekst
        [whole] et helt tal
        [decimal] et tal
        [flag] true eller false
        [date] en dato
        [moment] et tidspunkt
        [list] en liste
       *[table] en tabel
    }, men er { $found ->
        [text] tekst
        [whole] et helt tal
        [decimal] et tal med decimaler
        [flag] true eller false
        [date] en dato
        [moment] et tidspunkt
        [list] en liste
       *[table] en tabel
    }.
fault-empty-text = »{ $key }« er tom.
fault-text-too-long = »{ $key }« har { $length } tegn; højst { $limit } er tilladt.
fault-too-many = »{ $key }«: { $count } er for mange; højst { $limit } er tilladt.
fault-too-few = »{ $key }«: { $count } er for få; der skal være mindst { $least }.
fault-out-of-range = »{ $key }« er { $value }; det skal ligge fra { $least } til { $most }.
fault-bad-weight = »{ $key }« er { $value }; det skal være et tal over 0.
fault-unknown-word = »{ $word }« kan ikke stå i »{ $key }«. Brug { $allowed }.
fault-repeated-word = »{ $word }« står to gange i »{ $key }«.
fault-bad-id = »{ $id }« kan ikke være »{ $key }«. Brug små bogstaver a–z, cifre og bindestreg, højst 40 tegn.
fault-duplicate-id = »{ $id }« er brugt før, i linje { $first-line }.
fault-reserved-id = »{ $id }« bruges af programmet selv. Vælg et andet id.
fault-bounds-reversed = »{ $low-key }« er { $low } og ligger over »{ $high-key }«, som er { $high }.
fault-dates-reversed = Gyldigheden slutter { $to }, før den begynder { $from }.
fault-look-alike = »{ $first }« og »{ $second }« kan ikke skelnes på skærmen.
fault-gloss-count = »{ $key }« har { $texts } danske tekster og { $glosses } engelske.
fault-no-questions = Der er ingen spørgsmål.
fault-unknown-reference =
    { $key ->
        [i_stedet_for] »{ $name }« i »{ $key }« er ikke et spørgsmål i de lister, der stilles i alle sager.
       *[other] »{ $name }« i »{ $key }« findes ikke i filen.
    }
fault-later-reference = »{ $name }« stilles senere og kan ikke bruges her.
fault-cycle = Spørgsmålene venter på hinanden: { $path }.
fault-not-an-answer = »{ $word }« er ikke et svar på { $name }, så betingelsen kan aldrig være opfyldt. Brug { $allowed }.
fault-not-comparable = Svaret på { $name } kan ikke sammenlignes med »{ $key }«.
fault-never-true = Betingelsen kan aldrig være opfyldt.
fault-condition-too-deep = Betingelserne ligger for dybt i hinanden; højst { $limit } lag er tilladt.
fault-more-faults = Der er { $count } fejl mere.
fault-same-version-other-content = Der er allerede en tjekliste { $id } version { $version } med et andet indhold. Giv den et nyt versionsnummer.
fault-versions-overlap = { $id }: version { $first } og { $second } gælder på samme tid. Sæt gyldig_til på den ældste.
fault-area-taken = { $first } og { $second } gælder begge for området { $id } på samme tid.
fault-facts-differ = Faktaspørgsmålet { $id } er ikke det samme i { $first } og { $second }.
fault-question-in-two-lists = Spørgsmålet { $id } står både i { $first } og { $second }, som bruges sammen.

### Hvad der kan være galt i en tjekliste i et regneark.

fault-sheet-missing = Arket »{ $sheet }« mangler eller er tomt.
fault-unknown-column = Kolonnen »{ $column }« kendes ikke her. Slet den, eller ret overskriften.
fault-type-not-supported =
    { $type ->
        [calculate] »calculate« kan ikke bruges: en tjekliste regner ikke. Slet rækken, og spørg om det, der skal vides.
        [select_multiple] »select_multiple« kan ikke bruges. Lav et spørgsmål for hvert svar, eller brug select_one.
        [decimal] »decimal« kan ikke bruges. Brug integer og en mindre enhed, fx dage i stedet for uger.
        [begin_repeat] Spørgsmål, der gentages, kan ikke bruges. Slet rækken, og stil spørgsmålet én gang.
        [end_repeat] Spørgsmål, der gentages, kan ikke bruges. Slet rækken.
        [datetime] »datetime« kan ikke bruges. Brug date.
       *[other] Typen »{ $type }« kan ikke bruges. Brug select_one, text, integer, date eller note, eller slet rækken.
    }
fault-group-nested = En gruppe begynder inde i en anden. Afslut den første med end_group.
fault-group-not-begun = Der er ingen gruppe at afslutte. Slet rækken.
fault-group-not-ended = Gruppen er ikke afsluttet. Skriv end_group efter dens sidste spørgsmål.
fault-note-at-end = En note bliver vejledning til spørgsmålet efter den, men her kommer der intet. Flyt eller slet den.
fault-must-be-answered = Alle spørgsmål, der er relevante, skal besvares. Skriv yes, eller lad feltet stå tomt, og giv evt. svaret »ikke relevant«.
fault-expression =
    Betingelsen kan ikke læses ved tegn { $at }. { $what ->
        [unknown] Brug kun and, or, not, selected, = != < <= > >= og date.
        [ended] Der mangler noget til sidst.
        [unclosed] En parentes eller et anførselstegn er ikke lukket.
        [no-question] Her skal stå et spørgsmål, fx {"${"}syg-01{"}"}.
        [no-answer] Her skal stå et svar: 'ja', et helt tal eller date('2026-07-01').
        [not-compared] Sådan kan de to ikke sammenlignes.
       *[too-deep] Der er for mange parenteser inden i hinanden.
    }
fault-constraint-not-read = Grænsen skal være hele tal, fx . >= 0 and . <= 52.
