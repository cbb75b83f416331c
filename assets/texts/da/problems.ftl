### Hvad der gik galt (problem-), og hvad der kan gøres (hint-).

## Sagsliste

problem-list-not-read = Listen kunne ikke læses. Intet er gemt.
hint-list-not-read = Vælg en anden fil.
problem-list-columns = Kolonnerne er ikke på plads. Intet er gemt.
hint-list-columns = Vælg kolonnen med sagsnumre.
problem-list-no-cases = Ingen linje i listen giver en sag. Intet er gemt.
hint-list-no-cases = Vælg kolonnen med sagsnumre, eller hent listen igen.
problem-list-missing = Måneden har ingen sagsliste endnu.
hint-list-missing = Hent sagslisten først.
problem-month-in-future = Måneden er ikke begyndt endnu. Intet er gemt.
hint-month-in-future = Vælg en måned, der er i gang eller slut.

## Udtræk

problem-draw-missing = Der er ikke trukket sager i måneden endnu.
hint-draw-missing = Træk stikprøven først.
problem-draw-too-small = Så mange pr. lag kræver mindst { $needed } sager. Intet er trukket.
hint-draw-too-small = Træk flere, eller sæt tallet pr. lag ned.
problem-draw-larger-than-list = Listen har kun { $cases } sager. Intet er trukket.
hint-draw-larger-than-list = Træk færre.
problem-draw-size-zero = Der skal trækkes mindst én sag. Intet er trukket.
hint-draw-size-zero = Skriv, hvor mange der trækkes.
problem-draw-seed = Frøet må kun have tal og bogstaver a-z, højst 64. Intet er trukket.
hint-draw-seed = Ret frøet.
problem-redraw-reason-missing = Måneden er trukket før. Intet er ændret.
hint-redraw-reason-missing = Skriv, hvorfor der trækkes igen.
problem-label-taken = Der er allerede et udtræk med mærket { $label }. Intet er trukket.
hint-label-taken = Giv teamet et andet navn i indstillingerne.

## Sager

problem-random-only-by-draw = En sag kan kun blive tilfældig ved lodtrækning. Intet er gemt.
hint-random-only-by-draw = Vælg, hvad sagen er udvalgt som.
problem-case-reference-missing = Sagsnummeret mangler. Intet er gemt.
hint-case-reference-missing = Skriv sagsnummeret.
problem-cpr-as-reference = Sagsnummeret ligner et CPR-nummer. Intet er gemt.
hint-cpr-as-reference = Skriv sagens nummer i fagsystemet.
problem-case-in-month-already = Sagen er allerede med i måneden. Intet er ændret.
hint-case-in-month-already = Skriv et andet sagsnummer.
