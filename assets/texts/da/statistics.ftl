### Statistikken i ord. Antal sager, alle sager og interval står altid i sætningen.

## Tal i sætningerne

statistics-over = over { $share }
statistics-under = under { $share }
statistics-points-fall =
    { $size ->
       *[other] { $points } procentpoints fald
    }
statistics-points-rise =
    { $size ->
       *[other] { $points } procentpoints stigning
    }
statistics-points-none = ingen ændring
statistics-between = mellem { $low } og { $high }
statistics-between-falls = mellem { $low } og { $high } procentpoints fald
statistics-between-rises = mellem { $low } og { $high } procentpoints stigning
statistics-more = { $points } procentpoint flere
statistics-fewer = { $points } procentpoint færre
statistics-seen = { $share } ({ $errors } af { $cases } sager)
statistics-seen-none = 0 af { $cases } set
statistics-period = { $share } (vægtet, { $errors } af { $cases } sager, { $population } i alt)
statistics-period-none = 0 af { $cases } set ({ $population } i alt)

## Én stikprøve

statistics-interval = Vi fandt fejl i { $errors } af { $cases } sager; med 95 % sikkerhed har mellem { $low } og { $high } af de { $population } sager fejl.
statistics-interval-few = Vi fandt fejl i { $errors } af { $cases } sager. Det er for få til en vurdering: mellem { $low } og { $high } af de { $population } sager kan have fejl.
statistics-interval-certain = Vi fandt fejl i { $errors } af { $cases } sager; med 95 % sikkerhed har { $low } af de { $population } sager fejl.
statistics-none-certain = Sager med fejl: 0 af { $cases } set; med 95 % sikkerhed har ingen af de { $population } sager fejl.
statistics-none = Sager med fejl: 0 af { $cases } set; kan stadig være op til { $high } af { $population }.
statistics-none-few = Sager med fejl: 0 af { $cases } set; kan stadig være op til { $high } af { $population }. Det er for få til en vurdering.
statistics-full-count =
    { $population ->
        [one] Den eneste sag er gennemgået, og den havde fejl. Tallet har ingen usikkerhed.
       *[other] Alle { $population } sager er gennemgået, og { $errors } havde fejl. Tallet har ingen usikkerhed.
    }
statistics-full-count-none =
    { $population ->
        [one] Den eneste sag er gennemgået, og den havde ingen fejl.
       *[other] Alle { $population } sager er gennemgået, og ingen havde fejl.
    }
statistics-divided = Stikprøven: { $seen }. Vægtet efter gruppernes størrelse er fejlandelen { $share }; med 95 % sikkerhed har mellem { $low } og { $high } af de { $population } sager fejl.
statistics-divided-uncovered =
    { $cases ->
        [one] 1 sag på listen er i en gruppe uden gennemgåede sager; den siger tallet ikke noget om.
       *[other] { $cases } sager på listen er i grupper uden gennemgåede sager; dem siger tallet ikke noget om.
    }
statistics-interval-unknown = Vi fandt fejl i { $errors } af { $cases } sager; med 95 % sikkerhed har mellem { $low } og { $high } af alle sager fejl, hvor mange der end er.
statistics-interval-unknown-few = Vi fandt fejl i { $errors } af { $cases } sager. Det er for få til en vurdering: mellem { $low } og { $high } af alle sager kan have fejl, hvor mange der end er.
statistics-none-unknown = Sager med fejl: 0 af { $cases } set; kan stadig være op til { $high } af alle sager, hvor mange der end er.

## Planer

statistics-size = Med { $cases } af { $population } sager kan vi angive fejlandelen inden for cirka plus/minus { $points } procentpoint.
statistics-size-all = Så nøjagtigt kræver det, at alle { $population } sager gennemgås. Så er der ingen usikkerhed.
statistics-size-unknown = Med { $cases } sager kan vi angive fejlandelen inden for cirka plus/minus { $points } procentpoint, hvor mange sager der end er.
statistics-planned = Med { $cases } af { $population } sager, og hvis { $expected } har fejl, kan vi sige, at mellem { $low } og { $high } af de { $population } sager har fejl.
statistics-planned-few = { $cases } af { $population } sager er for få til en vurdering: hvis { $expected } har fejl, kan det være mellem { $low } og { $high } af de { $population }.
statistics-planned-all = Gennemgås alle { $population } sager, har tallet ingen usikkerhed.
statistics-discovery = Finder vi ingen fejl i { $cases } af { $population } sager, er vi 95 % sikre på, at færre end { $errors } af de { $population } sager har den.
statistics-discovery-with-some = Finder vi højst { $allowed } med fejlen i { $cases } af { $population } sager, er vi 95 % sikre på, at færre end { $errors } af de { $population } sager har den.
statistics-discovery-unknown = Finder vi ingen fejl i { $cases } sager, er vi 95 % sikre på, at færre end { $share } af alle sager har den.
statistics-discovery-unknown-with-some = Finder vi højst { $allowed } med fejlen i { $cases } sager, er vi 95 % sikre på, at færre end { $share } af alle sager har den.
statistics-power = Går fejlandelen fra { $from } til { $to }, er chancen for at se faldet { $chance } med { $before } sager før og { $after } efter.
statistics-visible-fall = Med { $cases } sager i hver periode kan et fald fra { $from } ses, når andelen når ned på { $to } eller lavere (med { $power } chance).
statistics-no-visible-fall = Med { $cases } sager i hver periode kan end ikke et fald fra { $from } til ingen fejl ses med { $power } chance.
statistics-outlook = { $cases } sager tager { $hours } timer. Hvis { $expected } har fejl, ligger fejlandelen mellem { $low } og { $high }.
statistics-outlook-of = { $cases } af { $population } sager tager { $hours } timer. Hvis { $expected } har fejl, ligger fejlandelen mellem { $low } og { $high }.
statistics-outlook-all = Alle { $population } sager tager { $hours } timer. Så har tallet ingen usikkerhed.

## Kvartal og center

statistics-weighted = Stikprøven: { $seen }. Vægtet efter teamenes { $population } sager: { $share }, mellem { $low } og { $high }; usikkerheden svarer til en tilfældig stikprøve på { $effective } sager.
    .department = Stikprøven: { $seen }. Vægtet efter centrenes { $population } sager: { $share }, mellem { $low } og { $high }; usikkerheden svarer til en tilfældig stikprøve på { $effective } sager.
statistics-weighted-few = Stikprøven: { $seen }. Det er for få til en vurdering: mellem { $low } og { $high } af de { $population } sager kan have fejl.
statistics-weighted-none = Sager med fejl: 0 af { $cases } set; kan stadig være op til { $high } af de { $population } sager.
statistics-covered =
    { $teams ->
        [one] Tallet dækker { $share } af sagerne ({ $covered } af { $population }): 1 team er ikke gennemgået.
       *[other] Tallet dækker { $share } af sagerne ({ $covered } af { $population }): { $teams } team er ikke gennemgået.
    }
    .department =
        { $teams ->
            [one] Tallet dækker { $share } af sagerne ({ $covered } af { $population }): 1 center er ikke gennemgået.
           *[other] Tallet dækker { $share } af sagerne ({ $covered } af { $population }): { $teams } centre er ikke gennemgået.
        }
statistics-contribution = { $team } bidrager med { $points } af de { $whole } procentpoint (mellem { $low } og { $high }; { $cases } af { $population } sager gennemgået).

## Før og efter

statistics-change-fall = Fejlandelen er faldet fra { $before } til { $after }: { $between }, og sandsynligheden for et reelt fald er { $chance }.
statistics-change-rise = Fejlandelen er steget fra { $before } til { $after }: { $between }, og sandsynligheden for en reel stigning er { $chance }.
statistics-change-undecided = Det er ikke afgjort, om fejlandelen har ændret sig. Før: { $before }, efter: { $after }; { $between }, og sandsynligheden for et reelt fald er { $chance }.
statistics-change-cannot = Det kan ikke afgøres, om fejlandelen har ændret sig. Før: { $before }, efter: { $after }. { $why }
statistics-verdict-fall = fald
statistics-verdict-rise = stigning
statistics-verdict-undecided = ikke afgjort
statistics-verdict-cannot = kan ikke afgøres
statistics-objection-checklist = Spørgsmålene betyder ikke det samme i de to perioder.
statistics-objection-population = Sagerne er ikke af samme slags i de to perioder.
statistics-objection-no-cases = En af perioderne har ingen vurderede sager.
statistics-objection-few-cases = En af perioderne har under { $n } vurderede sager.
statistics-objection-trigger = Den dårlige periode, der satte indsatsen i gang, er med i udgangspunktet. En del af et fald ville være kommet af sig selv.
statistics-objection-short-baseline = Udgangspunktet har færre end { $n } perioder.
statistics-objection-repeated =
    { $n ->
        [one] Der er sammenlignet med det samme udgangspunkt 1 gang før. Ser man ofte nok efter, ser man et fald ved et tilfælde.
       *[other] Der er sammenlignet med det samme udgangspunkt { $n } gange før. Ser man ofte nok efter, ser man et fald ved et tilfælde.
    }
statistics-objection-not-decided = Det er ikke den sammenligning, der blev aftalt, da indsatsen begyndte.
statistics-halved = Sandsynligheden for, at fejlandelen er mindst halveret, er { $chance } ({ $before } sager før, { $after } efter).
statistics-fisher = Fishers eksakte test: p = { $fall } for et fald, { $two-sided } tosidet. Før: { $before }, efter: { $after }.

## Mål

statistics-path-on = Vi skulle være nede på { $target } nu; sandsynligheden for, at vi er det, er { $chance }, så vi er på sporet. Set: { $seen }, mellem { $low } og { $high }.
statistics-path-off = Vi skulle være nede på { $target } nu; sandsynligheden for, at vi er det, er { $chance }, så vi er ikke på sporet. Set: { $seen }, mellem { $low } og { $high }.
statistics-path-uncertain = Vi skulle være nede på { $target } nu; sandsynligheden for, at vi er det, er { $chance }, så det er endnu uvist. Set: { $seen }, mellem { $low } og { $high }.
statistics-path-few = Vi skulle være nede på { $target } nu. Set: { $seen }, mellem { $low } og { $high }. Det er for få sager til en vurdering.
statistics-path-no-cases = Vi skulle være nede på { $target } nu, men ingen sager er vurderet endnu.
statistics-trend = Fortsætter det som i de { $periods } perioder ({ $cases } sager), er fejlandelen { $share } til den tid, mellem { $low } og { $high }; sandsynligheden for højst { $target } er { $chance }.
statistics-trend-too-short = { $periods } perioder ({ $cases } sager) er for få til at se frem; der skal være mindst { $least }.
statistics-index = Vi er { $share } af vejen mod { $goal } (mellem { $low } og { $high }, { $cases } sager).
statistics-index-away = Vi er længere fra { $goal } end ved starten: { $share } af vejen (mellem { $low } og { $high }, { $cases } sager).
statistics-index-missing =
    { $missing ->
        [one] Hvor langt vi er mod { $goal }, kan ikke siges: 1 del mangler.
       *[other] Hvor langt vi er mod { $goal }, kan ikke siges: { $missing } dele mangler.
    }
statistics-part-missing = Hvor langt vi er mod { $goal }, kan ikke siges. { $why }

## Revisionen og andre bedømmere

statistics-auditor-chance = Revisionen fandt { $difference } fejlsager end vi selv (mellem { $low } og { $high }). Forskellen kan være tilfældig, men vores egen kontrol kan også være for mild eller for streng. Vi: { $ours }, revisionen: { $auditors }.
statistics-auditor-more = Revisionen fandt { $difference } fejlsager end vi selv (mellem { $low } og { $high }). Vores egen kontrol ser ud til at være mildere. Vi: { $ours }, revisionen: { $auditors }.
statistics-auditor-fewer = Revisionen fandt { $difference } fejlsager end vi selv (mellem { $low } og { $high }). Vores egen kontrol ser ud til at være strengere. Vi: { $ours }, revisionen: { $auditors }.
statistics-auditor-few = Der er for få sager til at sammenligne os med revisionen: { $difference } fejlsager (mellem { $low } og { $high }). Vi: { $ours }, revisionen: { $auditors }.
statistics-overlap = Vi fandt { $found } af revisionens { $auditors } fejlsager (mellem { $low } og { $high }) blandt { $cases } sager, som begge har læst.
statistics-overlap-none = Revisionen fandt ingen fejlsager blandt de { $cases } sager, som begge har læst.
statistics-corrected = Rettet efter de { $again } sager, som revisionen læste igen, er fejlandelen { $share } (mellem { $low } og { $high }, { $cases } sager).
statistics-corrected-none = Rettet efter de { $again } sager, som revisionen læste igen, er der ingen fejlsager tilbage ({ $cases } sager); kan stadig være op til { $high }.
statistics-corrected-no-interval = Rettet efter revisionens læsning ({ $again } af { $cases } sager) er fejlandelen { $share }. Det er for få til et interval.
statistics-agreement = Bedømmerne svarede ens på { $percent } af spørgsmålene; enigheden ud over det tilfældige er { $ac1 } (mellem { $low } og { $high }, { $cases } sager). Den er { $level }.
statistics-agreement-few = { $cases ->
    [one] Én sag er for lidt
   *[other] { $cases } sager er for få
} til at sige, hvor enige I er i andre sager.
statistics-agreement-none = Ingen spørgsmål er besvaret af to bedømmere.
statistics-no-disagreement = Ingen uenighed i { $cases } sager; der kan stadig være uenighed i op til { $limit } af sagerne.
statistics-level-low = lav
statistics-level-fair = rimelig
statistics-level-good = god

## Måned for måned

statistics-run-chance = Kurven svinger tilfældigt om medianen { $median } ({ $useful } måneder, { $cases } sager); der er intet tegn på en varig ændring endnu. Længste serie { $run } (grænse { $run-limit }), krydsninger { $crossings } (mindst { $crossings-limit }).
statistics-run-signal = Kurven viser tegn på en varig ændring om medianen { $median } ({ $useful } måneder, { $cases } sager). Længste serie { $run } (grænse { $run-limit }), krydsninger { $crossings } (mindst { $crossings-limit }).
statistics-run-too-few = Der er { $useful } måneder, der ikke ligger på medianen { $median } ({ $cases } sager). Under { $least } siger kurven ikke noget.
statistics-point-within = Måneden ligger inden for, hvad tilfældigheder kan forklare om { $centre }: { $seen }, grænser { $low } og { $high }.
statistics-point-low = Måneden har færre fejl, end tilfældigheder kan forklare om { $centre }: { $seen }, grænser { $low } og { $high }.
statistics-point-high = Måneden har flere fejl, end tilfældigheder kan forklare om { $centre }: { $seen }, grænser { $low } og { $high }.
statistics-point-few = Måneden har for få sager til en vurdering om { $centre }: { $seen }, grænser { $low } og { $high }.
statistics-pareto =
    { $vital ->
        [one] 1 af { $kinds } fejltyper står for { $share } af fejlene ({ $errors } af { $total } fejl i { $cases } sager).
       *[other] { $vital } af { $kinds } fejltyper står for { $share } af fejlene ({ $errors } af { $total } fejl i { $cases } sager).
    }
statistics-pareto-none = Der er ingen fejl at dele op i { $cases } sager.

## Team ved siden af hinanden

statistics-funnel-above = { $team } ligger over, hvad tilfældigheder kan forklare ved { $cases } sager: { $seen } mod centrets { $reference }, grænser { $low } og { $high }.
    .department = { $team } ligger over, hvad tilfældigheder kan forklare ved { $cases } sager: { $seen } mod forvaltningens { $reference }, grænser { $low } og { $high }.
statistics-funnel-above-hint = { $team } ligger højt, men det kan være tilfældigt ved { $cases } sager: { $seen } mod centrets { $reference }, grænser { $low } og { $high }.
    .department = { $team } ligger højt, men det kan være tilfældigt ved { $cases } sager: { $seen } mod forvaltningens { $reference }, grænser { $low } og { $high }.
statistics-funnel-within = { $team } ligger inden for, hvad tilfældigheder kan forklare ved { $cases } sager: { $seen } mod centrets { $reference }, grænser { $low } og { $high }.
    .department = { $team } ligger inden for, hvad tilfældigheder kan forklare ved { $cases } sager: { $seen } mod forvaltningens { $reference }, grænser { $low } og { $high }.
statistics-funnel-below-hint = { $team } ligger lavt, men det kan være tilfældigt ved { $cases } sager: { $seen } mod centrets { $reference }, grænser { $low } og { $high }.
    .department = { $team } ligger lavt, men det kan være tilfældigt ved { $cases } sager: { $seen } mod forvaltningens { $reference }, grænser { $low } og { $high }.
statistics-funnel-below = { $team } ligger under, hvad tilfældigheder kan forklare ved { $cases } sager: { $seen } mod centrets { $reference }, grænser { $low } og { $high }.
    .department = { $team } ligger under, hvad tilfældigheder kan forklare ved { $cases } sager: { $seen } mod forvaltningens { $reference }, grænser { $low } og { $high }.
statistics-funnel-few = { $team } har for få sager til en vurdering ({ $cases }): { $seen } mod centrets { $reference }, grænser { $low } og { $high }.
    .department = { $team } har for få sager til en vurdering ({ $cases }): { $seen } mod forvaltningens { $reference }, grænser { $low } og { $high }.
statistics-funnel-no-cases = { $team } har ingen vurderede sager.
statistics-class-above = over
statistics-class-within = inden for
statistics-class-below = under
statistics-shrunken = Hvert af de { $teams } team er trukket mod centrets gennemsnit { $average } ({ $cases } sager), mest når stikprøven er lille.
    .department = Hvert af de { $teams } centre er trukket mod forvaltningens gennemsnit { $average } ({ $cases } sager), mest når stikprøven er lille.
statistics-shrunken-all-alike = Der er ingen målbar forskel mellem de { $teams } team; gennemsnittet er { $average } ({ $cases } sager).
    .department = Der er ingen målbar forskel mellem de { $teams } centre; gennemsnittet er { $average } ({ $cases } sager).
statistics-suppressed = Tal for færre end { $least } sager eller færre end { $workers } medarbejdere vises ikke uden for teamet: { $hidden } af { $groups } er skjult.
    .department = Tal for færre end { $least } sager eller færre end { $workers } medarbejdere vises ikke uden for centret: { $hidden } af { $groups } er skjult.
statistics-suppressed-total = Tal for færre end { $least } sager eller færre end { $workers } medarbejdere vises ikke uden for teamet: { $hidden } af { $groups } er skjult, og det er summen også.
    .department = Tal for færre end { $least } sager eller færre end { $workers } medarbejdere vises ikke uden for centret: { $hidden } af { $groups } er skjult, og det er summen også.
statistics-suppressed-none = Intet af de { $groups } tal bygger på færre end { $least } sager eller færre end { $workers } medarbejdere; alle vises.

## Hvorfor der ikke er et tal

statistics-undefined-no-cases = Der er ingen vurderede sager, så der er ikke noget tal.
statistics-undefined-full-count = Alle sager er gennemgået, så der er ingen stikprøve at regne med.
statistics-undefined-single-case = En af grupperne har kun én vurderet sag, så spredningen kan ikke regnes ud.
statistics-undefined-impossible = Ingen stikprøve kan svare på det.
statistics-undefined-no-variation = Alle værdier er ens, så der er intet at måle.
statistics-undefined-too-few-units = Der er for få til, at tallet kan regnes ud.
statistics-undefined-not-two-readers = Tallet er for to bedømmere.
statistics-undefined-no-overlap = Sager med og uden fejl ligger hver for sig i tid, så udviklingen kan ikke regnes ud.
statistics-undefined-part-missing = Der mangler udgangspunkt, mål eller sager.
statistics-undefined-no-team-difference = Der er ingen målbar forskel mellem teamene.
    .department = Der er ingen målbar forskel mellem centrene.
statistics-undefined-no-errors = Der er ingen fejl at dele op.
statistics-undefined-too-few-points = Der er for få punkter.
statistics-fault-share = Andelen skal ligge mellem { $least } og { $most }.
statistics-fault-range = Tallet skal ligge mellem { $least } og { $most }.
statistics-fault-more-errors = Der kan ikke være { $errors } sager med fejl blandt { $cases } sager.
statistics-fault-more-than-all = Der kan ikke gennemgås { $cases } sager, når der er { $population } i alt.
statistics-fault-empty = Der skal være mindst 1 sag i alt.
statistics-fault-lengths = Der skal være { $expected } værdier; her er { $given }.
statistics-fault-too-few = Der skal være mindst { $least } værdier; her er { $given }.
statistics-fault-repeated = Nummer { $place } står der før.
statistics-fault-unknown = Nummer { $place } kendes ikke.
statistics-fault-end = Slutdatoen skal ligge efter startdatoen.
statistics-fault-target = Målet skal være et andet tal end udgangspunktet.
