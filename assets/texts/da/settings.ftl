### Indstillinger.

settings-title = Indstillinger
settings-column = Indstilling
settings-column-now = Nu
settings-save = Gem
settings-done = Færdig
settings-saved = Indstillingerne er gemt.
settings-not-saved = Ikke ændret: de gamle indstillinger gælder stadig.
settings-number = Skriv et helt tal fra { $least } til { $most }.

settings-look = Sprog og udseende
settings-look-why = Det, du vælger, gælder med det samme.

settings-who = Hvem er jeg
settings-who-why = Et nyt navn på team eller center afslutter det gamle team. Dets måneder bliver, hvor de er.
settings-new-team-title = Nyt team?
settings-new-team-why = Teamet »{ $old }« slutter i dag, og »{ $new }« begynder. De gamle måneder kan stadig læses.
settings-new-team-no = Fortryd
settings-new-team-yes = Begynd nyt team

settings-work = Arbejdet
settings-work-why = Lukkedage er ikke arbejdsdage, når frister regnes ud. Sagstypen bestemmer, hvilken tjekliste en sag får.
settings-work-now = { $cases ->
        [one] 1 sag om måneden
       *[other] { $cases } sager om måneden
    } · { $days ->
        [0] ingen lukkedage
        [one] 1 lukkedag
       *[other] { $days } lukkedage
    }
settings-cases = Sager om måneden
settings-cases-range = Skriv et helt tal fra 1 til 1.000.
settings-day-24-12 = Lukket 24-12
settings-day-31-12 = Lukket 31-12
settings-day-05-06 = Lukket 05-06
settings-day-01-05 = Lukket 01-05
settings-days = Andre lukkedage
settings-days-hint = dag-måned, fx 02-01
settings-days-not = Skriv dag og måned som 02-01. »{ $piece }« findes ikke som dag.
settings-days-again = Skriv hver lukkedag som dag og måned, fx 02-01.
settings-areas = Sagstype = område, én pr. linje (fx Sygedagpenge = syg)
settings-areas-line = Skriv linje { $line } som Sagstype = område.

settings-limits = Lokale frister og tal
settings-limits-why = Tal, som kommunen selv kan sætte. De gælder for svar, du giver fra nu af: et svar beholder det tal, det blev vurderet efter. Et tomt felt bruger standarden.
settings-limits-standard = standard: { $standard }
settings-limits-local = lokalt · standard: { $standard }
settings-limits-standards = Brug standardtallene
settings-limits-range = Skriv et helt tal fra 1 til 10.000.
settings-limits-now =
    { $n ->
        [0] standardtallene
        [one] 1 sat lokalt
       *[other] { $n } sat lokalt
    }

settings-folders = Mapper og kopi
settings-folders-why = Der tages en låst kopi hver dag, du bruger programmet. Tag én nu, før computeren skal til service.
settings-folders-usual = rapporter i den sædvanlige mappe
settings-reports = Mappe til rapporter
settings-reports-hint = tom: den sædvanlige
settings-copy = Tag en kopi nu
settings-copied = Kopien er taget og kontrolleret: { $file }
settings-copied-all = Kopien er taget og kontrolleret.

settings-passphrase = Adgangskode og lås
settings-passphrase-why = Skærmen låses, når ingen taster. Genoprettelseskoden på dit papir er den samme, også når adgangskoden skiftes.
settings-lock-minutes = Lås efter minutter
settings-lock-hint = 0: aldrig
settings-lock-now = { $minutes ->
        [one] låses efter 1 minut
       *[other] låses efter { $minutes } minutter
    }
settings-lock-never = låses aldrig af sig selv
settings-passphrase-old = Nuværende kode
settings-passphrase-old-missing = Skriv den adgangskode, du bruger nu.
settings-passphrase-wrong = Den nuværende adgangskode passer ikke. Skriv den igen.
settings-passphrase-changed = Adgangskoden er skiftet.
settings-passphrase-kept = Adgangskoden er ikke skiftet. Brug F8 for at skifte den.

settings-code = Genoprettelseskode
settings-code-why = Er papiret med koden væk, eller har andre set det, så lav en ny. Den gamle gælder, til du har den nye på papir.
settings-code-now = åbner, hvis adgangskoden er glemt
settings-code-make = Lav en ny kode
