### Siderne for det, der sendes mellem team og center: send pakke, opsætning, centrets forside.

## Hjem

home-step-send = Send pakke
home-do-send = Send måneden til centret
home-why-send = tilsyn laver en forseglet fil, som du sender
home-waits-send = når måneden er afsluttet
home-send-made = mangler kvittering
home-send-received = modtaget af centret
home-no-setup = Har du en opsætningsfil fra centret? Tag den i brug
home-from-centre = Fra centret
home-centre = Gå til centrets forside

## Hvor ligger filen

which-file-missing = Skriv, hvor filen ligger, eller træk den ind i vinduet.
which-setup-title = Centrets opsætning
    .department = Forvaltningens opsætning
which-setup-label = Opsætningsfil
which-setup-why = Centret har sendt dig en opsætningsfil. Du ser, hvad den ændrer, før den tages i brug.
    .department = Forvaltningen har sendt dig en opsætningsfil. Du ser, hvad den ændrer, før den tages i brug.
which-setup-key = Se filen
which-receipt-title = Kvittering
which-receipt-label = Kvittering
which-receipt-why = Når centret har modtaget pakken, sender det en kvittering tilbage. Den viser, at pakken er nået frem.
    .department = Når forvaltningen har modtaget kvartalet, sender den en kvittering tilbage. Den viser, at pakken er nået frem.
which-receipt-key = Tag ind
which-months-title = Hent pakker
which-months-label = Filer eller mappe
which-months-why = Skriv en fil eller en mappe, eller træk filerne ind i vinduet. Fejl i én fil stopper ikke de andre.
which-months-key = Tag ind
which-send-title = Læg pakken et andet sted
which-send-label = Mappe eller fil
which-send-why = Det kan være en USB-nøgle eller en fælles mappe. Filen læses tilbage, før den er klar.
which-send-key = Lav pakken

## Ordene sammenlignes

compare-title = Er ordene ens?
compare-other-title = ADVARSEL: en anden nøgle
compare-centre = Ring til { $centre } på et nummer, du kender. Bed dem læse de seks ord op:
compare-centre-other = { $centre } er kendt her med en anden nøgle. Filen kan være fra en anden. Ring på et nummer, du kender, og bed dem læse de seks ord op:
compare-team = Ring til { $team } på et nummer, du kender. Bed dem læse teamets seks ord op:
    .department = Ring til { $team } på et nummer, du kender. Bed dem læse centrets seks ord op:
compare-team-other = { $team } er kendt her med en anden nøgle. Filen kan være fra en anden. Ring på et nummer, du kender, og bed dem læse teamets seks ord op:
    .department = { $team } er kendt her med en anden nøgle. Filen kan være fra en anden. Ring på et nummer, du kender, og bed dem læse centrets seks ord op:
compare-type = Skriv ringet bagefter:
compare-word = ringet
compare-no = Nej
compare-yes = Ja, ordene er ens
compare-yes-new = Ja, kun den nye
compare-yes-both = Ja, begge gælder

## Opsætningen tages i brug

take-setup-key = Tag i brug
take-setup-of = { $centre }, opsætning nr. { $number } fra { $date }
take-setup-holds = { $teams ->
        [one] 1 team
       *[other] { $teams } team
    } · { $lists ->
        [0] ingen egne tjeklister
        [one] 1 egen tjekliste
       *[other] { $lists } egne tjeklister
    }
    .department =
        { $teams ->
            [one] 1 center
           *[other] { $teams } centre
        } · { $lists ->
            [0] ingen egne tjeklister
            [one] 1 egen tjekliste
           *[other] { $lists } egne tjeklister
        }
take-setup-changes = Det ændrer sig
settings-setup = Centrets opsætning
settings-setup-none = ingen endnu
settings-setup-now = { $centre }, nr. { $number }

## Send pakke

send-title = Send pakke
send-key = Lav pakken
send-again-key = Lav den igen
send-where-key = Et andet sted
send-receipt-key = Kvittering
copy-place-key = Kopiér sti
send-about = { $month }, udgave { $version }, til { $centre }
send-by-yourself = tilsyn laver en fil, som kun centret kan åbne. Du sender den selv, fx med mail.
    .department = tilsyn laver en fil, som kun forvaltningen kan åbne. Du sender den selv, fx med mail.
send-made-before = Pakken er lavet før. Laves den igen, er det den samme fil.
send-made = Klar: { $month }, udgave { $version }, til { $centre }
send-file = Fil
send-read-aloud = Filen er skrevet og læst tilbage. Send den. Første gang ringer centret og spørger efter dit teams ord, som står nedenfor. Pakkens ord er:
    .department = Filen er skrevet og læst tilbage. Send den. Første gang ringer forvaltningen og spørger efter dit centers ord, som står nedenfor. Pakkens ord er:
send-received = Modtaget af centret { $date }.
    .department = Modtaget af forvaltningen { $date }.
send-recipient = Modtager
send-recipient-words = Modtagerens ord
send-sender-words = Dit teams ord
    .department = Dit centers ord
send-cases = Sager
send-references = Sagsnumre
send-remarks = Noter
send-goes-along =
    { $count ->
        [0] ingen at sende
        [one] 1 følger med, som centret har bedt om
       *[other] { $count } følger med, som centret har bedt om
    }
send-stays = bliver her
send-kept-back =
    { $count ->
        [one] 1 tekst ligner et CPR-nummer og bliver her.
       *[other] { $count } tekster ligner CPR-numre og bliver her.
    }
send-never = CPR-numre og medarbejdere følger aldrig med.
    .department = Analysen og initiativerne følger med. Sager, CPR-numre og medarbejdere følger aldrig med.

## Centrets forside

centre-title = Center
    .department = Forvaltning
centre-tab-teams = Team
    .department = Centre
centre-tab-setup = Opsætning
centre-tab-own-team = Mit team
centre-team = Team
    .department = Center
centre-sum = Gennemg.
centre-received = Modtaget
centre-received-of = { $n } af { $of }
centre-quarter = { $number }. kvartal { $year }
centre-no-teams = Her kommer en oversigt over, hvilke team der har sendt deres måneder.
    .department = Her kommer en oversigt over, hvilke centre der har sendt deres kvartaler.
centre-legend = √ modtaget  ± for sent  × mangler  ! vælg  ? til side  u2 genåbnet  æ ældre
centre-chosen = { $team }, { $month } (frist { $date }): { $state }
centre-no-folder = Der holdes ikke øje med nogen mappe. Vælg en under 2 Opsætning.
centre-new-files = Nye filer i mappen
centre-file-ready = klar
centre-file-unknown = ukendt afsender
centre-file-refused = kan ikke bruges
centre-take-in-key = Tag nye ind
centre-fetch-key = Hent filer
centre-look-key = Se efter nye
centre-looked = Der er set efter nye filer.
centre-now-teams = Skriv centrets team ind
    .department = Skriv forvaltningens centre ind
centre-now-teams-why = Så ved programmet, hvem der skal sende
centre-now-setup = Giv teamene en opsætningsfil
    .department = Giv centrene en opsætningsfil
centre-now-setup-why = Med den kan de sende pakker til dig
    .department = Med den kan de sende kvartaler til dig
centre-now-setup-again = Giv teamene den nye opsætning
    .department = Giv centrene den nye opsætning
centre-now-setup-again-why = Noget er ændret, siden de fik den sidste
centre-now-take-in =
    { $count ->
        [one] Tag 1 ny fil ind
       *[other] Tag { $count } nye filer ind
    }
centre-now-in-folder = fra { $folder }
centre-now-choose = Vælg mellem to pakker: { $team }, { $month }
centre-now-choose-why = Ingen af dem tæller, før du vælger
centre-now-folder = Mappen med nye filer kan ikke læses
centre-now-folder-why = { $folder } er væk eller lukket
centre-now-remind = Send en rykker til { $team }
centre-now-remind-why =
    { $count ->
        [one] 1 måned mangler i alt
       *[other] { $count } måneder mangler i alt
    }
    .department =
        { $count ->
            [one] 1 kvartal mangler i alt
           *[other] { $count } kvartaler mangler i alt
        }
centre-now-fetch = Hent pakker, når de kommer
centre-now-fetch-due = { $month } har frist { $date }
centre-now-fetch-all = Intet mangler
cell-word-no-team = intet team
    .department = intet center
cell-word-open = ikke endnu
cell-word-missing = mangler
cell-word-received = sager
cell-word-late = for sent
cell-word-contrary = vælg en
cell-word-aside = til side
cell-flag-reopened = u{ $version }
cell-flag-older = æ
intake-log = Logbog
intake-log-empty = Ingen filer er set på endnu.
intake-log-line = { $name }: { $fate } ({ $who })

## Filer

files-title = Filer
files-none = Der var ingen pakker i mappen.
files-sum = { $kept } taget ind · { $open } venter på dig · { $refused } afvist
files-column-file = Fil
files-column-month = Måned
    .department = Kvartal
files-column-fate = Hvad der skete
files-trust-key = Sammenlign ord
files-open-key = Se alt
files-words = Pakkens ord
files-sender-words = Teamets ord
    .department = Centrets ord

## Et teams måned

team-month-due = Frist: { $date }.
team-month-nothing = Der er ikke modtaget noget for måneden.
    .department = Der er ikke modtaget noget for kvartalet.
team-month-counts = Udgave { $version }: den tæller
team-month-aside = Udgave { $version }: sat til side
team-month-does-not-count = Udgave { $version }: den tæller ikke
team-month-dates = Afsluttet { $closed }, modtaget { $received }.
    .department = Indberettet { $closed }, modtaget { $received }.
team-month-reopened = Genåbnet, fordi: { $why }
team-month-chosen = Valgt af { $by }, fordi: { $why }
team-month-changes = Forskelle fra pakken før:
team-month-choose-key = Vælg en
team-month-which-title = Hvilken pakke gælder?
team-month-which-why = Spørg teamet. Ordene er pakkernes ord, som teamet kan se.
    .department = Spørg centret. Ordene er pakkernes ord, som centret kan se.
team-month-which = Nr. { $number }: { $words }
team-month-which-button = Nr. { $number }
reason-choose-title = Hvorfor gælder den
reason-choose-label = Begrundelse
reason-choose-why = Begge pakker bliver gemt. Din begrundelse står sammen med valget.
reason-choose-key = Vælg den

## Team

teams-title = Team
    .department = Centre
teams-why = Teamene står i opsætningsfilen. Skriv navnet, som teamet selv skriver det.
    .department = Centrene står i opsætningsfilen. Skriv navnet, som centret selv skriver det.
teams-end-why = Det, teamet har sendt, bliver gemt. Efter den sidste dag ventes der ikke mere.
    .department = Det, centret har sendt, bliver gemt. Efter den sidste dag ventes der ikke mere.
teams-none = Ingen team endnu. Tryk F4, og skriv det første ind.
    .department = Ingen centre endnu. Tryk F4, og skriv det første ind.
teams-new = Nyt team
    .department = Nyt center
teams-name = Teamets navn
    .department = Centrets navn
teams-cases = Sager/måned
    .department = Sager/kvartal
teams-from = Fra
teams-to = Til
teams-keys = Ord
teams-known = √ kendt
teams-not-known = · ikke
teams-from-day = Med fra
teams-last-day = Sidste dag
teams-end-key = Slut team
    .department = Slut center
teams-saved = Gemt. Husk at give teamene den nye opsætning.
    .department = Gemt. Husk at give centrene den nye opsætning.

## Centrets opsætning

centre-rules-why = Teamene får opsætningen i en fil, du sender dem. Centrets team, lukkedage, grænser og egne tjeklister følger med.
    .department = Centrene får opsætningen i en fil, du sender dem. Forvaltningens centre, lukkedage, grænser og egne tjeklister følger med.
centre-rules-department = Forvaltning
centre-rules-deadline = Frist: arbejdsdag nr.
centre-rules-deadline-hint = 0 = månedens sidste
    .department = 0 = kvartalets sidste
centre-rules-deadline-wrong = Skriv et helt tal, fx 5.
centre-rules-references = Sagsnumre følger med
centre-rules-remarks = Noter følger med
centre-rules-inbox = Mappe med nye filer
centre-rules-write = Gem, og skriv opsætningsfilen
centre-rules-write-key = Gem og skriv fil
setup-written = Opsætning nr. { $number } er skrevet
setup-written-same = Opsætning nr. { $number } gælder stadig; den er skrevet igen
setup-written-holds = { $teams ->
        [one] 1 team
       *[other] { $teams } team
    } · { $lists ->
        [one] 1 tjekliste
       *[other] { $lists } tjeklister
    }
    .department =
        { $teams ->
            [one] 1 center
           *[other] { $teams } centre
        } · { $lists ->
            [one] 1 tjekliste
           *[other] { $lists } tjeklister
        }
setup-written-words = Send filen til teamene. Når et team tager den i brug, ringer det til dig: læs disse seks ord op.
    .department = Send filen til centrene. Når et center tager den i brug, ringer det til dig: læs disse seks ord op.

## Menuen

palette-send = Send pakke til centret
palette-send-synonyms = månedspakke indberet aflever mail usb forsegl
palette-receipt = Tag centrets kvittering ind
palette-receipt-synonyms = modtaget bekræftelse kvittér
palette-take-setup = Tag centrets opsætning i brug
palette-take-setup-synonyms = opsætningsfil nøgle ord frist importér
palette-send-quarter = Send kvartalet til forvaltningen
palette-send-quarter-synonyms = kvartalspakke indberet aflever mail usb forsegl
palette-receipt-department = Tag forvaltningens kvittering ind
palette-receipt-department-synonyms = modtaget bekræftelse kvittér
palette-setup-department = Tag forvaltningens opsætning i brug
palette-setup-department-synonyms = opsætningsfil nøgle ord frist importér
palette-centre = Gå til centrets forside
    .department = Gå til forvaltningens forside
palette-centre-synonyms = indbakke hvem mangler overblik kvartal rykker
palette-take-in = Hent pakker fra team
    .department = Hent pakker fra centre
palette-take-in-synonyms = importér indlæs modtag fil mappe
palette-teams = Centrets team
    .department = Forvaltningens centre
palette-teams-synonyms = tilføj team slut ny afdeling
palette-centre-rules = Opsætning til team
    .department = Opsætning til centre
palette-centre-rules-synonyms = opsætningsfil skriv frist mappe ord forvaltning
