### Hvad der kan gå galt med initiativer, handleplaner, mål og andres fund, og hvad du kan gøre.

## Initiativer

problem-initiatives-while-practising = Øvelsen er i gang.
hint-initiatives-while-practising = Afslut øvelsen først. Initiativer hører til det rigtige arbejde.
problem-initiative-from-the-future = Kvartalet er ikke begyndt.
hint-initiative-from-the-future = Vælg det kvartal, hvis tal gav anledning til initiativet.
problem-initiative-ended = Initiativet er lukket eller opgivet og kan ikke ændres.
hint-initiative-ended = Foreslå et nyt, hvis der skal gøres mere.
problem-initiative-title = Der mangler et navn eller et indsatsområde.
hint-initiative-title = Skriv begge dele med få ord.
problem-initiative-owner = En ansvarlig har både rolle og initialer.
hint-initiative-owner = Skriv begge dele, eller ingen af dem indtil videre.
problem-initiative-no-such-step = Det trin findes ikke fra initiativets status.
hint-initiative-no-such-step = Rækken er: foreslået, besluttet, i gang, gennemført, effekt målt, lukket. Det kan opgives undervejs.
problem-initiative-reason = Der mangler en begrundelse.
hint-initiative-reason = Skriv kort, hvorfor.
problem-initiative-not-judged = Virkningen er ikke målt endnu.
hint-initiative-not-judged = Skriv en opfølgning, når måleperioden er forbi. Så regnes virkningen ud.
problem-initiative-not-shown = Virkningen er ikke påvist, så initiativet er stadig åbent.
hint-initiative-not-shown = Justér det, og sæt det i gang igen, eller opgiv det med en begrundelse.
problem-initiative-step-too-early = Dagen er før det seneste trin.
hint-initiative-step-too-early = Vælg samme dag eller en senere.
problem-day-in-the-future = Dagen er ikke kommet endnu.
hint-day-in-the-future = Vælg i dag eller en tidligere dag.
problem-participant-empty = Der mangler et team eller en rolle.
hint-participant-empty = Skriv, hvem der skal deltage: et team eller en rolle, ikke en person.

## Opfølgning og succeskriterier

problem-follow-up-quarter = Opfølgningen kan ikke høre til det kvartal.
hint-follow-up-quarter = Vælg et kvartal fra det, der gav anledning til initiativet, til det, der er i gang.
problem-criterion-unchanged = Kriteriet er det samme som før.
hint-criterion-unchanged = Der er intet at ændre.
problem-criterion-reason = Et kriterium, der ændres, skal have en begrundelse.
hint-criterion-reason = Skriv kort, hvorfor. Den tidligere udgave bliver gemt og vist.
problem-criterion-question = Spørgsmålet { $question } findes ikke i de gældende tjeklister.
hint-criterion-question = Numrene står i håndbogen, fx GEN-10, og vises med tilsyn checklist show.
    .keys = Vælg dem med knappen Vælg blandt spørgsmålene, eller skriv fx GEN-10.
problem-criterion-no-question = Kriteriet har intet spørgsmål.
hint-criterion-no-question = Vælg det spørgsmål, som initiativet skal ændre svarene på.
problem-criterion-many-questions = Kriteriet har flere end { $limit } spørgsmål.
hint-criterion-many-questions = Vælg de få, som initiativet er rettet mod.
problem-criterion-window = En periode slutter, før den begynder, eller er længere end { $limit } kvartaler.
hint-criterion-window = Ret periodens første og sidste kvartal.
problem-criterion-overlap = Perioderne før og efter overlapper hinanden.
hint-criterion-overlap = Lad måleperioden begynde, når basisperioden er forbi.
problem-criterion-goal = Målet skal ligge under 100 %.
hint-criterion-goal = Skriv den andel, der højst må være ikke i orden, fx 10.
problem-criterion-least-effect = Det mindste fald skal ligge over 0 og højst være 100 procentpoint.
hint-criterion-least-effect = Skriv det mindste fald, der er umagen værd, fx 5.

## Det, andre fandt

problem-remark-number = Bemærkningen mangler et nummer.
hint-remark-number = Skriv det nummer, den har i revisionsberetningen.
problem-remark-unknown = Bemærkningen er ikke i registret.
hint-remark-unknown = Skriv den ind først, eller se numrene med tilsyn mirror remarks.
    .keys = Skriv den ind først under Initiativer, 7 Bemærkninger.
problem-counts-do-not-fit = Tallene passer ikke sammen.
hint-counts-do-not-fit = Der skal være mindst 1 sag, og sagerne med fejl eller kritik kan ikke være flere end alle sagerne.
problem-category-unknown = Fejltypen { $category } kendes ikke.
hint-category-unknown = Vælg en af: { $known }.
problem-year-unlikely = Året ser forkert ud.
hint-year-unlikely = Skriv et år fra 1990 til 2200.
problem-audit-definition = Der mangler et sagsområde, eller hvad revisionen talte som en fejl.
hint-audit-definition = Skriv begge dele. Uden dem kan tallet ikke sammenlignes med noget.
problem-audit-difference = Der mangler en begrundelse for, at resultatet ikke kan sammenlignes.
hint-audit-difference = Skriv, hvad der er forskelligt.

## Handleplaner

problem-plan-title = Der mangler et navn, eller hvad handleplanen svarer på.
hint-plan-title = Skriv begge dele med få ord.
problem-plan-unknown = Handleplanen findes ikke.
hint-plan-unknown = Se numrene med tilsyn plan list.
    .keys = Se planerne under Initiativer, 3 Handleplaner.
problem-plan-has-open-initiatives =
    { $count ->
        [one] 1 initiativ i handleplanen er stadig åbent.
       *[other] { $count } initiativer i handleplanen er stadig åbne.
    }
hint-plan-has-open-initiatives = Handleplanen er afsluttet, når initiativerne er lukket eller opgivet.

## Mål

problem-target-title = Målet mangler et navn.
hint-target-title = Skriv det med få ord.
problem-target-goal = Målet ligger ikke under starten.
hint-target-goal = Andelen er det, der ikke er i orden, så målet skal være lavere end starten.
problem-target-day = Dagen, hvor målet skal være nået, er ikke efter startens dag.
hint-target-day = Ret en af dagene.
problem-target-share = En andel eller vægt er over 100 %, eller vægten er 0.
hint-target-share = Skriv procent fra 0 til 100.
problem-target-index-there = { $name } er her allerede.
hint-target-index-there = Se målene med tilsyn target list.
    .keys = Se målene under Initiativer, 5 Mål.
problem-target-not-typed = Målets tal kommer fra et register og skal ikke indtastes her.
hint-target-not-typed = Skriv dem ind, hvor de hører til, fx med tilsyn mirror audit.
    .keys = Skriv dem ind, hvor de hører til, fx under Initiativer, 6 Revision.
problem-target-unknown = Målet findes ikke.
hint-target-unknown = Se numrene med tilsyn target list.
    .keys = Se målene under Initiativer, 5 Mål.
