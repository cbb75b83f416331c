### Rapporter på papir: månedsrapport, læringsark og udtrækningsbevis.

report-moment = { $date } kl. { $clock }
report-made = Lavet { $moment } med tilsyn.
report-made-from-seal = Månedens segl (SHA-256): { $hash }
report-made-from-frame = Sagslistens aftryk (SHA-256): { $hash }
report-made-from-checklist = Tjekliste { $label } udgave { $version } (SHA-256): { $hash }

## Månedsrapport

report-month-title = Ledelsestilsyn, { $month }
report-month-subtitle = { $team }, { $centre }

report-h-completion = Gennemførelse
report-planned = Planlagte sager
report-drawn = Udtrukne sager, også erstattede
report-reviewed = Gennemgåede sager
report-incomplete = Ikke færdige gennemgange
report-replaced = Erstattede sager
report-replaced-why = – { $reason }
report-not-replaced = Udgåede uden erstatning (listen slap op)
report-not-found = Ikke fundne sager (tæller som fejl)
report-not-assessable = Gennemgået, men intet kunne vurderes
report-stream-cases = Desuden gennemgået: { $stream }

report-h-in-order = Det, der var i orden
report-without-remarks = { $cases } af { $n ->
    [one] 1 vurderet sag
   *[other] { $n } vurderede sager
  } er uden anmærkninger.
report-without-remarks-key = Sager uden anmærkninger
report-always-in-order = I orden i alle de sager, hvor det var relevant:
report-always-in-order-line = { $question } ({ $n ->
    [one] 1 sag
   *[other] { $n } sager
  })
report-good-practice = { $count ->
    [0] Der er ikke noteret god praksis i denne måned.
    [one] Der er noteret god praksis 1 sted. Det er værd at dele.
   *[other] Der er noteret god praksis { $count } steder. Det er værd at dele.
  }

report-h-errors = Fejl og kritiske forhold
report-no-cases = Ingen sager er vurderet, så der er ingen tal at vise.
report-errors-none = Der er ingen fejl i { $n ->
    [one] den ene vurderede sag
   *[other] de { $n } vurderede sager
  }.
report-errors = Der er fejl i { $errors } af { $n ->
    [one] 1 vurderet sag
   *[other] { $n } vurderede sager
  }.
report-errors-percent = Der er fejl i { $errors } af { $n } vurderede sager ({ $percent }).
report-few-cases = Så få sager viser, hvad der skete i netop dem. De siger ikke noget sikkert om resten.
report-between = Med 95 % sikkerhed har mellem { $low } og { $high } af { $population } sager på listen fejl.
report-between-divided = Stikprøven er trukket gruppe for gruppe. Vægtet efter gruppernes størrelse er fejlandelen { $percent }; med 95 % sikkerhed har mellem { $low } og { $high } af { $population } sager på listen fejl.
report-between-later = Hvor mange sager på listen der har fejl, kan siges, når alle udtrukne sager er gennemgået. De, der er færdige først, kan være de letteste.
report-between-all = Alle sager på listen er vurderet, så tallet er uden usikkerhed.
report-key-with-finding = Sager med mindst ét fund (mangel, fejl eller kritisk)
report-key-in-error = Sager med fejl
report-key-critical = Sager med kritiske forhold
report-definition-cases = En sag tæller som fejl, når den har mindst ét fund med alvoren fejl eller kritisk. Mangler alene gør ikke sagen til en fejlsag. En sag, der ikke kan findes, tæller som fejl. Gennemgange, der ikke er færdige, og sager, hvor intet kunne vurderes, tæller ikke med. Kun tilfældigt udtrukne sager indgår.

report-h-questions = Spørgsmål for spørgsmål
report-no-questions = Ingen spørgsmål er besvaret.
report-questions-caption = { $label }: { $title }
report-questions-caption-unknown = Tjekliste { $id }
report-col-question = Spørgsmål
report-col-met = I orden
report-col-partly = Delvist
report-col-no = Nej
report-col-cannot-see = Kan ikke ses
report-col-not-relevant = Ikke relevant
report-col-gated-out = Faldet bort
report-col-judged = Vurderet
report-question-meaning = { $question } (betydning { $meaning })
report-definition-questions = Tallene er sager. Vurderet er i orden, delvist, nej og kan ikke ses lagt sammen; de tre sidste er tilsammen ikke i orden. Ikke relevant har gennemgangen selv svaret. Faldet bort er sager, hvor en oplysning i sagen gjorde spørgsmålet overflødigt.

report-h-findings = Fund
report-no-findings = Der er ingen fund i de tilfældigt udtrukne sager.
report-findings-severity = Fund efter alvor
report-findings-category = Fund efter fejltype
report-findings-cause = Fund efter årsag
report-findings-consequence = Fund efter konsekvens for borgeren
report-col-severity = Alvor
report-col-category = Fejltype
report-col-cause = Årsag
report-col-consequence = Konsekvens
report-col-findings = Fund
report-unsaid = Ikke angivet
report-definition-findings = Et fund er et spørgsmål, der ikke er i orden, i én sag. Hvert fund tæller én gang i hver tabel. Fund er fra de tilfældigt udtrukne sager.

report-severity-deficiency = Mangel
report-severity-error = Fejl
report-severity-critical = Kritisk

report-h-corrections = Rettelser
report-no-corrections = Der er ikke fundet noget at rette.
report-cured-done = Rettet
report-cured-open = Endnu ikke rettet
report-cured-cannot = Kan ikke rettes længere
report-cured-unsaid = Ikke angivet
report-to-discuss = Svar mærket til drøftelse
report-definition-corrections = Tallene er fund i alle gennemgåede sager, også dem, der ikke er tilfældigt udtrukket.

report-h-caveats = Forbehold
report-no-caveats = Der er ingen forbehold.
report-caveat = Forbehold
report-caveat-not-closed = Måneden er ikke afsluttet. Tallene kan ændre sig.
report-caveat-reopened = Måneden er genåbnet, efter at den var afsluttet. { $times }
report-reopening = Udgave { $version } blev genåbnet { $date } af { $by }: { $reason }.
report-caveat-streams-apart = { $cases ->
    [one] 1 sag er udvalgt med en bestemt grund. Den er holdt ude af tallene.
   *[other] { $cases } sager er udvalgt med en bestemt grund. De er holdt ude af tallene.
  }
report-caveat-few-cases = { $n ->
    [0] Ingen sager er vurderet.
    [one] Kun 1 sag er vurderet. Derfor er der ingen procenter.
   *[other] Kun { $n } sager er vurderet. Derfor er der ingen procenter.
  }
report-caveat-not-reviewable = { $cases } af { $of } sager kunne ikke gennemgås ({ $reasons }). Regnet med ligger antallet af sager med fejl mellem { $low } og { $high } af { $n }.
report-caveat-fewer-than-planned = { $reviewed } af { $planned } planlagte sager er gennemgået.
report-caveat-incomplete = { $cases ->
    [one] 1 gennemgang er ikke færdig. Den tæller ikke med.
   *[other] { $cases } gennemgange er ikke færdige. De tæller ikke med.
  }
report-caveat-drawn-again = Sagerne er udtrukket på ny. Grund: { $reasons }.

report-h-draw = Udtrækningen
report-no-draw = Der er ikke udtrukket sager i denne måned.
report-key-label = Mærke
report-key-seed = Frø
report-key-fingerprint = Listens aftryk (SHA-256)
report-key-population = Sager på listen (N)
report-key-sample = Udtrukne sager (n)
report-key-duplicates = Gentagelser fjernet
report-key-refused = Linjer afvist
report-key-locked = Listen låst
report-key-drawn-at = Udtrukket
report-strata-caption = Udtrukket i hver gruppe
report-col-stratum = Gruppe
report-judged-caption = Vurderet i hver gruppe
report-judged-definition = N er gruppens sager på listen uden dem, der viste sig at være uden for målgruppen.
report-col-in-error = Med fejl
report-col-population = Sager (N)
report-col-sample = Udtrukket (n)
report-stratum-none = (uden navn)
report-earlier-draws = Tidligere udtrækninger i måneden:
report-earlier-draw = { $label }, { $moment }
report-later-draw = Ny udtrækning { $label }, { $moment }. Grund: { $reason }

report-h-draw-again = Sådan kan udtrækningen gentages
report-draw-again-why = Hver sag får et lod ud fra frøet, mærket og sagens nummer, og de laveste lodder udtrækkes. Enhver med sagslisten kan regne efter og få de samme sager. Udgår en sag, træder det næste lod til.
report-draw-again-tilsyn = Med tilsyn, ud fra beviset og sagslisten:
report-draw-again-command = tilsyn sample verify BEVIS --cases LISTE
report-draw-again-shell = Uden tilsyn, med et hvilket som helst SHA-256-program. Filen { $file } har ét sagsnummer på hver linje, uden blanktegn omkring. De linjer, der kommer ud, er de udtrukne sager med de laveste lodder først:
report-draw-again-strata = Der er udtrukket i hver gruppe for sig. Linjerne herunder er for gruppen { $stratum }, når { $file } kun har gruppens sager. Gentag for hver gruppe med dens egne sager og dens eget antal i N.
report-draw-again-fingerprint = Listens aftryk efterregnes for hele listen med:
report-list-file = sager.txt

report-h-closing = Afslutning
report-key-version = Udgave
report-key-closed-on = Afsluttet
report-key-closed-by = Af
report-key-seal = Segl (SHA-256)

report-disposition-outside-target-group = uden for målgruppen
report-disposition-not-reviewable = kan ikke gennemgås
report-disposition-own-case = egen sag eller nærtstående
report-disposition-reviewed-within-year = gennemgået inden for 12 måneder
report-disposition-not-found = ikke fundet
report-disposition-none = uden angivet grund

report-stream-random = tilfældigt udtrukne sager
report-stream-risk = risikobaserede sager
report-stream-themed = tematiserede sager
report-stream-complaint = klagesager
report-stream-supplementary = supplerende sager
report-stream-calibration = kalibreringssager

report-cause-overlooked = Overset
report-cause-not-noted = Gjort, men ikke noteret
report-cause-knowledge = Manglende viden
report-cause-time = Travlhed
report-cause-workflow = Uklar arbejdsgang
report-cause-system = It-system
report-cause-template = Skabelon eller brev
report-cause-handover = Overdragelse af sagen
report-cause-law-change = Ændret lov
report-cause-other = Andet

report-consequence-none = Ingen
report-consequence-risk-of-loss = Øget risiko for retstab
report-consequence-risk-of-wrong-decision = Øget risiko for forkert afgørelse
report-consequence-paid-too-little = For lidt udbetalt
report-consequence-paid-too-much = For meget udbetalt
report-consequence-not-assessed = Ikke vurderet

report-category-decision = Forkert eller ulovlig afgørelse
report-category-calculation = Beregning og udbetaling
report-category-facts = Sagens oplysning
report-category-time-limits = Frister og opfølgning
report-category-missing-reply = Manglende svar
report-category-guidance = Vejledning
report-category-formal = Partshøring, begrundelse og klagevejledning
report-category-records = Notat, journal og dokumentation
report-category-whole = Helhedsvurdering, indsats og plan
report-category-confidentiality = Fortrolighed og data

## Læringsark

report-sheet-title-case = Læringsark, sag nr. { $number }
report-sheet-title-month = Læringsark, { $month }
report-sheet-subtitle = { $team }
report-sheet-subtitle-named = { $team }, { $name }
report-sheet-good = Det gik godt
report-sheet-good-practice = { $question } { $words }
report-sheet-good-empty = Skriv det bedste ved arbejdet her:
report-sheet-change = Det kan vi gøre anderledes
report-sheet-nothing = Der er ikke noget, der skal ændres.
report-sheet-remark = Det så vi: { $words }
report-sheet-legal = Regel: { $words }
report-sheet-legal-unverified = { $words } (ikke efterprøvet)
report-sheet-guidance = Sådan gør vi: { $words }
report-sheet-workflow = Arbejdsgang: { $words }
report-sheet-next = Det aftaler vi (hvad, hvem, hvornår):
report-sheet-disagree = Jeg er uenig, fordi …
report-sheet-footer = Arket er til samtalen. Det gemmes ikke under navn.

## Udtrækningsbevis

report-certificate-title = Udtrækningsbevis, { $label }
report-certificate-subtitle = { $team }, { $centre }
report-certificate-form = Udgave
report-certificate-full = Fuld: med sagsnumre. Bliver i teamet.
report-certificate-public = Offentlig: uden sagsnumre.
report-certificate-method = Metode
report-certificate-method-words = { $method }: lod = SHA-256 af metode, frø, mærke og sagsnummer; de laveste udtrækkes
report-certificate-list = Sagsliste
report-certificate-seed-source = Frøets kilde
report-certificate-seed-system = styresystemets tilfældige tal, dannet efter at listen var låst
report-certificate-seed-typed = indtastet: { $words }
report-certificate-sharing = Fordeling
report-certificate-simple = én udtrækning fra hele listen
report-certificate-equal = lige mange fra hver gruppe, mindst { $minimum } (eller alle)
report-certificate-proportional = i forhold til gruppernes størrelse, mindst { $minimum } fra hver (eller alle)
report-certificate-reserve = I reserve
report-certificate-all = Alle sager på listen er udtrukket (fuldtælling).
report-certificate-reason = Grund til ny udtrækning
report-certificate-cases = Udtrukne sager
report-certificate-cases-caption = De udtrukne sager, laveste lod først
report-certificate-cases-definition = Loddet er vist med sine 16 første tegn; hele loddet står i bevisets JSON-fil. Reserverne følger i samme rækkefølge og bruges kun med en grund.
report-col-rank = Nr.
report-col-ticket = Lod
report-col-case = Sagsnummer
report-certificate-whole-list = Hele listen
report-certificate-whole-list-in-file = Hele listen med { $n } sager står i bevisets JSON-fil.
report-certificate-public-note = Denne udgave nævner ingen sager. Sammen med sagslisten beviser den lige så meget som den fulde. Uden listen viser den kun, at beviset hænger sammen.
report-certificate-full-note = Denne udgave nævner sagsnumre. Den må ikke forlade teamet.
report-note = Bemærk
