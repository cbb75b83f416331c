### Teamlederens måned: Hjem, sagerne, spørgsmålet, tjek og afslutning.

home-title = Hjem
home-now = Gør nu
home-press-enter = tryk Enter
home-go-on-case = Fortsæt sag { $number } af { $of } ({ $case })
home-go-on-question = spørgsmål { $place } af { $places }
home-next-month = Gå til { $month }
home-next-month-why = Alt er gemt. Månedsrapport: tryk 4, så F2
home-month-done = Se { $month }, der er afsluttet
home-month-done-why = Næste begynder { $date }. Rapporten er her
home-do-list = Hent månedens sagsliste
home-why-list = En fil, indsatte linjer eller kun et antal
home-do-draw = Træk stikprøven
home-why-draw = Listen låses, og sagerne trækkes
home-do-review = Gennemgå sagerne
home-why-review = Ét spørgsmål ad gangen
home-do-check = Se, hvad der mangler
home-why-check = Sagerne er gennemgået
home-do-close = Afslut måneden
home-why-close = Intet mangler
home-sample-of = Stikprøve { $month }
home-due = frist { $date } ({ $days ->
    [one] 1 arbejdsdag
   *[other] { $days } arbejdsdage
  })
home-due-today = frist i dag, { $date }
home-due-passed = frist { $date } ({ $days ->
    [one] 1 arbejdsdag siden
   *[other] { $days } arbejdsdage siden
  })
home-closed = afsluttet
home-step-list = Hent sagsliste
home-step-draw = Træk stikprøve
home-step-review = Gennemgå sager
home-step-check = Tjek svar
home-step-close = Afslut måneden
state-done = √ Udført
state-under-way = … I gang
state-to-mend = ! Skal rettes
state-ready = ► Klar
state-waiting = · Venter
home-waits-list = venter
home-waits-draw = efter sagslisten
home-waits-review = efter lodtrækning
home-waits-check = efter gennemgang
home-waits-close = når intet mangler
home-list-done = { $date } · { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
  }
home-draw-done = { $date } · { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
  }
home-answers-erased = svarene er slettet, tallene er her
home-review-count = { $done } af { $cases } færdige
home-check-mend = noget mangler
home-attention = Kræver opmærksomhed
home-critical = ! { $n ->
    [one] 1 kritisk forhold er stadig åbent
   *[other] { $n } kritiske forhold er stadig åbne
  }
home-cures = ! { $n ->
    [one] 1 rettelse er stadig åben
   *[other] { $n } rettelser er stadig åbne
  }
home-incomplete = ! { $n ->
    [one] 1 svar mangler noget
   *[other] { $n } ting mangler ved svarene
  }
home-to-discuss = { $n ->
    [one] 1 svar er mærket »til drøftelse«
   *[other] { $n } svar er mærket »til drøftelse«
  }
home-checklist-faults = ! { $n ->
    [one] 1 fejl i jeres egne tjeklister
   *[other] { $n } fejl i jeres egne tjeklister
  }
home-read-only = ! Kun læsning: intet kan gemmes. Bed it om skriveadgang.
read-only-title = Åbnet kun til læsning
read-only-means = Databasen, eller mappen den ligger i, kan ikke skrives lige nu. Alt kan ses, men svar og ændringer bliver ikke gemt.
read-only-how = Bed it om skriveadgang til mappen { $folder }, og start så tilsyn igen.
checklist-faults-title = Fejl i egne tjeklister
checklist-faults-about = Tjeklisterne her bruges ikke, før de er rettet. Intet andet er berørt. Ret filen i mappen checklists, og start tilsyn igen.
home-months = Se alle måneder
home-months-shares = Alle måneder · med fejl: { $shares }
home-share = { $month } { $errors } af { $cases }
home-practice-hint = Ny her? Tryk P for en øvelsessag, der ikke tæller med.
home-cases = Sager
demo-banner = DEMO, opfundne data · { $team }
practice-banner = ØVELSE, tæller ikke med
practice-team = Øvelsesteam

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = maj
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

cases-title = Gennemgå sager
cases-progress = { $done } af { $cases } færdige
cases-done = færdig
cases-mend = noget mangler
cases-under-way = i gang
cases-not-begun = ikke begyndt
cases-to-discuss = til drøftelse
cases-critical = kritisk
cases-dispose-key = Kan ikke gennemgås
cases-add-key = Tilføj sag
cases-certificate-key = Bevis
cases-column-sign = { "" }
cases-column-number = Nr.
cases-column-case = Sagsnummer
cases-column-type = Type
cases-column-answers = Svar
cases-column-findings = Fund
cases-column-status = Status
cases-legend = √ færdig   … i gang   ! noget mangler   · ikke begyndt   - gennemgås ikke

stream-random = tilfældig
stream-risk = risikobaseret
stream-themed = tematiseret
stream-complaint = klagesag
stream-supplementary = supplerende
stream-calibration = kalibrering
disposition-outside-target-group = uden for målgruppen
disposition-not-reviewable = kan ikke gennemgås
disposition-own-case = egen sag eller nærtstående
disposition-reviewed-within-year = gennemgået inden for 12 måneder
disposition-not-found = kan ikke findes

verdict-met = Ja
verdict-not-met = Nej
verdict-partly-met = Delvist
verdict-not-relevant = Ikke relevant
verdict-not-documented = Kan ikke ses
verdict-key-met = J
verdict-key-not-met = N
verdict-key-partly-met = D
verdict-key-not-relevant = I
verdict-key-not-documented = K
severity-1 = Mangel
severity-2 = Fejl
severity-3 = Kritisk
level-statutory = Lovkrav
level-minimum = Minimumskvalitetsmål
level-ambition = Kvalitetsmålsætning
cause-overlooked = Overset
cause-not-noted = Gjort, men ikke noteret
cause-knowledge = Manglende viden
cause-time = Travlhed
cause-workflow = Uklar arbejdsgang
cause-system = It-system
cause-template = Brevskabelon
cause-handover = Skift af sagsbehandler
cause-law-change = Ny lovgivning
cause-other = Andet
consequence-none = Ingen betydning for borgeren
consequence-risk-of-loss = Risiko for tab af penge eller ret
consequence-risk-of-wrong-decision = Risiko for forkert afgørelse
consequence-paid-too-little = For lidt udbetalt
consequence-paid-too-much = For meget udbetalt
consequence-not-assessed = Ikke vurderet
cure-not-said = Ikke angivet
cure-open = Skal rettes
cure-done = Rettet
cure-cannot = Kan ikke rettes
category-afgoerelse = Ulovlig eller forkert afgørelse
category-beregning = Beregning, udbetaling, kontering
category-sagsoplysning = Sagsoplysning
category-frist = Frist og opfølgning
category-manglende-svar = Manglende svar
category-vejledning = Vejledning
category-formalia = Partshøring, begrundelse, klagevejledning
category-journal = Notat, journal, dokumentation
category-helhed = Helhedsvurdering og plan
category-fortrolighed = Fortrolighed og data

question-case = Sag { $number } af { $of }
question-act = pr. { $date }
question-copy-hint = C kopierer nr.
question-progress = Spørgsmål { $place } af { $places }
question-progress-facts = Fakta { $place } af { $places }
question-press = Svar med en af tasterne. S springer over.
question-findings = { $n ->
    [0] ingen fund
    [one] 1 fund
   *[other] { $n } fund
  }
question-resume = sag { $number }, spørgsmål { $place }
question-facts = Fakta om sagen
question-date = Dato
question-guidance = Vejledning (V)
question-questions = Spørgsmål
question-fell-away = { $n ->
    [one] 1 spørgsmål faldt væk (G)
   *[other] { $n } spørgsmål faldt væk (G)
  }
question-suggestion = Forslag: { $answer }. Enter bruger det.
question-error-when = Tæller som fejl: { $words }
question-severity = Alvor: { $said }
question-remark = Note: { $words }
question-waits = Venter på svar om { $facts }.
question-gated-out = Faldt væk på grund af { $facts }.
question-marked-to-discuss = T  Mærket til drøftelse
question-marked-good-practice = E  Godt eksempel
question-has-draft = Du var i gang med en note. F2 viser den.
question-last = Sidste svar ({ $question }): { $answer }
question-undo-hint = Ctrl+Z fortryder
question-undone = Fortrudt: { $question }. Ctrl+Y gentager.
question-redone = Gentaget: { $question }. Ctrl+Z fortryder.
question-case-done = Sag { $number } er færdig. Enter går til næste sag.
question-all-done = Sag { $number } er færdig, og der er ikke flere. Enter går til Tjek svar.
question-all-read = Sag { $number } er læst, og der er ikke flere. Enter går tilbage; svaret sendes under Kalibrering.
question-practice-done = Øvelsessagen er færdig. Enter viser resultatet.
question-closed = Måneden er afsluttet. Svarene kan læses, men ikke ændres.
question-end = Det var det sidste spørgsmål. U går til det, der mangler.
question-no-last-time = Du har ikke besvaret det spørgsmål i en anden sag endnu.
question-last-time = Sidst, { $date }: { $answer }
question-last-time-remark = Sidst, { $date }: { $answer }. { $remark }
question-act-title = Hvilken afgørelse eller hændelse?
question-act-why = Datoen bestemmer, hvilken udgave af tjeklisten der bruges. Skriv datoen for afgørelsen eller det trin, du bedømmer, ikke dagens dato.
question-act-label = Skæringsdato
question-area-label = Sagsområde (Tab, så pilene)
question-area-general = Kun den generelle tjekliste
question-reviewed-within-year = Sagen er gennemgået inden for de seneste 12 måneder. Den kan erstattes i Gennemgå sager (F2).
missing-remark = ! Skriv en note (F2)
missing-severity-reason = ! Skriv, hvorfor alvoren er ændret (F2)
missing-cause = ! Vælg en årsag (F2)
missing-action = ! Skriv, hvad du gør i dag (F2)

deadline-limit-working-days = { $n ->
    [one] 1 arbejdsdag
   *[other] { $n } arbejdsdage
  }
deadline-limit-days = { $n ->
    [one] 1 dag
   *[other] { $n } dage
  }
deadline-limit-weeks = { $n ->
    [one] 1 uge
   *[other] { $n } uger
  }
deadline-limit-months = { $n ->
    [one] 1 måned
   *[other] { $n } måneder
  }
deadline-due = Frist: { $limit } = { $date }
deadline-in-time = √ Frist overholdt
deadline-late = × { $days ->
    [one] 1 dag for sent
   *[other] { $days } dage for sent
  }
deadline-late-working = × { $used } arbejdsdage, { $working ->
    [one] 1 for sent
   *[other] { $working } for sent
  }
deadline-days-off = Lukkedage regnet fra: { $days }
holiday-new-years-day = nytårsdag
holiday-maundy-thursday = skærtorsdag
holiday-good-friday = langfredag
holiday-easter-sunday = påskedag
holiday-easter-monday = 2. påskedag
holiday-great-prayer-day = store bededag
holiday-ascension-day = Kristi himmelfartsdag
holiday-whit-sunday = pinsedag
holiday-whit-monday = 2. pinsedag
holiday-christmas-day = juledag
holiday-second-christmas-day = 2. juledag
holiday-closing-day = lukkedag

date-missing = Skriv en dato
date-no-such-day = Datoen { $date } findes ikke
date-too-far = Datoen ligger for langt væk
date-not-a-date = Skriv fx 3-2, 3.2.26 eller i går
number-not-a-number = Skriv et helt tal

guidance-judge = Sådan vurderer du
guidance-error-when = Tæller som fejl
guidance-in-order = I orden, fx
guidance-not-in-order = Ikke i orden, fx
guidance-look-in = Se efter
guidance-law = Lovgrundlag
guidance-level = Niveau
guidance-severity = Alvor
guidance-category = Fejltype
guidance-workflow = Arbejdsgang
guidance-contact = Spørg
guidance-refund = Et fund kan påvirke refusionen.
guidance-verified = Juridisk verificeret { $date } af { $by }
guidance-not-verified = Ikke juridisk verificeret
guidance-list = Tjekliste
guidance-validity = Gælder
guidance-version = { $label }, udgave { $version }
guidance-valid-from = fra { $from }
guidance-valid-to = til { $to }
guidance-valid-between = { $from } til { $to }

reading-papers = Sagens papirer

finding-title = { $question }: fund
finding-title-note = { $question }: note
finding-remark = Hvad så du?
finding-remark-hint = Skriv, hvad der skete, ikke hvem. Ingen navne eller CPR-numre.
finding-severity = Alvor
finding-severity-reason = Hvorfor en anden alvor?
finding-cause = Årsag
finding-consequence = For borgeren
finding-action = Hvad gør du i dag?
finding-cure = Rettet i sagen?
finding-cure-on = Hvornår
finding-cure-by = Af hvem (initialer)
finding-not-cpr = Ikke et CPR-nummer
finding-done-key = Gem, tilbage
finding-next-key = Gem, næste

check-title = Tjek svar
check-report-key = Månedsrapport
check-sheet-key = Læringsark
check-close-key = Afslut måneden
check-reopen-key = Åbn igen
check-is-closed = Måneden er afsluttet
check-nothing-missing = Intet mangler
check-missing = { $n ->
    [one] 1 ting mangler
   *[other] { $n } ting mangler
  }
check-cases-not-begun = { $n ->
    [one] 1 sag er ikke begyndt
   *[other] { $n } sager er ikke begyndt
  }
check-cases-and-things = { $cases }, og { $n ->
    [one] 1 ting mangler i de begyndte
   *[other] { $n } ting mangler i de begyndte
  }
check-not-begun = Sag { $number }: ikke begyndt, op til { $n } spørgsmål
check-ready = Alle sager er gennemgået. Tryk F8 for at afslutte måneden.
check-closed-words = Svarene er låst. F8 åbner måneden igen, hvis noget skal rettes.
check-sum-cases = Tilfældigt udtrukne sager: { $done } af { $cases } gennemgået.
check-sum-errors = Sager med fejl: { $errors } af { $cases } gennemgåede. Få sager giver ikke et sikkert tal.
check-sum-errors-so-far = Sager med fejl indtil nu: { $errors } af { $cases } gennemgåede. Hvad det siger om hele listen, vises, når alle udtrukne sager er gennemgået: de første kan være de letteste.
check-sum-replaced = Erstattede sager: { $n }.
check-sum-other = Sager valgt på anden måde: { $n }. De tæller ikke med i fejlandelen.
check-open-critical = { $n ->
    [one] 1 kritisk forhold er stadig åbent. Det bliver stående på Hjem.
   *[other] { $n } kritiske forhold er stadig åbne. De bliver stående på Hjem.
  }
check-closing = Afsluttet { $date } af { $by }, udgave { $version }. Segl { $seal }.
gap-list = Sagslisten mangler
gap-draw = Stikprøven er ikke trukket
gap-act-date = Sag { $number }: skæringsdatoen mangler
gap-answer = Sag { $number }, { $label }: ikke besvaret
gap-remark = Sag { $number }, { $label }: note mangler
gap-severity-reason = Sag { $number }, { $label }: begrundelse for alvoren mangler
gap-cause = Sag { $number }, { $label }: årsag mangler
gap-action = Sag { $number }, { $label }: dagens handling mangler

close-breadcrumb = Afslut
close-title = Afslut { $month }?
close-count = Du afslutter { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
  }.
close-count-drawn = Du afslutter { $cases ->
    [one] 1 sag
   *[other] { $cases } sager
  }, heraf { $drawn ->
    [0] ingen tilfældigt udtrukket
    [one] 1 tilfældigt udtrukket
   *[other] { $drawn } tilfældigt udtrukne
  }.
close-what = Svarene låses og får et segl. Rettelser i sagerne kan stadig følges op.
close-again = Måneden kan åbnes igen med en begrundelse. Den afsluttede udgave gemmes.
close-type = Skriv { $word } for at afslutte:
close-cancel = Fortryd
close-do = Afslut måneden

reason-reopen-title = Åbn igen
reason-reopen-label = Hvorfor?
reason-reopen-why = Måneden åbnes igen. Den afsluttede udgave gemmes, og begrundelsen står i rapporten. F8 åbner, Esc lader være.
reason-good-practice-title = Godt eksempel
reason-good-practice-label = Hvad var godt?
reason-good-practice-why = Det, du skriver her, kommer øverst på læringsarket. Ingen navne eller CPR-numre.
reason-keep-key = Gem
reason-write-key = Skriv arket
reason-learning-sheet-title = Læringsark
reason-learning-sheet-label = Navn (kan udelades)
reason-learning-sheet-why = Arket er til samtalen: det gode først, ingen karakter. Et navn står kun på arket og gemmes ikke. F8 skriver arket.

matters-title = Opfølgning på fund
matters-open = { $n ->
    [0] Alt er fulgt op.
    [one] 1 ting er åben.
   *[other] { $n } ting er åbne.
  }
matters-done-key = Udført
matters-cannot-key = Kan ikke udføres
matters-column-kind = Hvad
matters-column-month = Måned
matters-column-case = Sag
matters-column-question = Punkt
matters-column-words = Note
matters-critical = Kritisk
matters-cure = Rettelse
matters-due = senest { $date }: { $words }

palette-home = Gå til Hjem
palette-home-synonyms = start forside
palette-list = Hent sagsliste
palette-list-synonyms = indlæs importér fil csv excel regneark
palette-draw = Træk stikprøve
palette-draw-synonyms = lodtrækning udtræk udtrække frø igen
palette-press-number = Tryk tallet foran linjen.
palette-cases = Gå til månedens sager
palette-cases-synonyms = gennemgå liste
palette-check = Tjek, hvad der mangler
palette-check-synonyms = afslut lås mangler fejl genåbn åbn igen
palette-certificate = Udtrækningsbevis
palette-certificate-synonyms = vis lodtrækning frø stikprøve revision
palette-matters = Opfølgning på fund
palette-matters-synonyms = rettelser kritiske forhold åbne
palette-months = Alle måneder
palette-months-synonyms = tidligere skift måned oversigt
palette-report = Skriv månedsrapporten
palette-report-synonyms = udskriv print eksportér gem html
palette-settings = Indstillinger
palette-settings-synonyms = opsætning navn team farver sprog lukkedage adgangskode
palette-practice = Øvelsessag
palette-practice-synonyms = øv prøv træning
palette-copy = Tag en kopi nu
palette-copy-synonyms = backup sikkerhedskopi
palette-calculators = Hvad nu hvis …
palette-calculators-synonyms = beregn opdag regn stikprøvestørrelse usikkerhed interval styrke sammenlign plan timer statistik

all-saved = Alt er gemt.
all-saved-at = Alt er gemt { $clock }.
draft-restored = Det, du skrev og ikke gemte, er her igen.
how-to-leave = Ctrl+Q afslutter.
astray = Det ligner tekst til et andet vindue ({ $n } tegn). Intet er ændret.
working = Arbejder …
copied = Sendt til udklipsholderen: { $text }. Er den der ikke, så skriv den af.
files-written = Gemt: { $files }
panic = Der skete en fejl i tilsyn, og programmet er lukket. Alt, der var vist som gemt, er gemt. Start igen for at fortsætte.

jump-title = Spørgsmål
jump-column-label = Punkt
jump-column-question = Spørgsmål
jump-column-why = Hvorfor ikke
jump-fell-away = faldt væk: { $facts }
jump-waits = venter på { $facts }
question-act-key = Ret skæringsdato
question-all-key = Alle spørgsmål
question-field-key = Skriv i feltet
question-area-key = Sagsområde
question-date-key = Skæringsdato
question-to-question = Til spørgsmålet
question-use-suggestion = Brug forslaget
question-next-case = Næste sag
question-to-check = Tjek svar
question-practice-end = Se resultatet
question-practice-stop = Slut øvelsen
question-practice-papers = P viser sagens papirer. Læs dem først.

# Another version of a checklist for one case.
version-title = Anden udgave af tjeklisten
version-why = Sag { $number } · { $case } · pr. { $date }. Datoen for det, der vurderes, bestemmer udgaven. Brug kun en anden, når sagen følger andre regler end dem, der gjaldt den dag, fx efter en overgangsregel.
version-which = Udgave
version-reason = Hvorfor?
version-in-use = bruges nu
version-by-date = gælder den dag
version-is-in-use = Den udgave bruges allerede. Vælg en anden.
version-nothing-falls-away = Ingen svar falder bort.
version-falls-away =
    { $n ->
        [one] 1 svar falder bort
       *[other] { $n } svar falder bort
    }: { $labels }.
version-missing =
    { $n ->
        [0] Intet mangler bagefter.
        [one] Bagefter mangler der noget i 1 spørgsmål.
       *[other] Bagefter mangler der noget i { $n } spørgsmål.
    }
version-chosen = Udgaven er valgt i hånden: { $reason }
version-reason-missing = Skriv, hvorfor sagen skal vurderes efter en anden udgave.
version-sure = Brug denne udgave?
version-no = Fortryd
version-use = Brug udgaven
guidance-other-version = Følger sagen andre regler end dem, datoen siger? B i spørgsmålet bruger en anden udgave af tjeklisten.
