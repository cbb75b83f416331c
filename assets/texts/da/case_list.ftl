### Hvor månedens sagsliste kommer fra.

case-list-breadcrumb = Hent sagsliste
case-list-question = Hvor kommer månedens sagsliste fra?
case-list-file = En fil
case-list-file-about = CSV eller regneark fra fagsystemet
case-list-pasted = Indsatte linjer
case-list-pasted-about = Sagsnumre kopieret fra et andet program
case-list-count = Kun et antal
case-list-count-about = Når ingen sagsnumre må ind i programmet

case-list-path = Fil
case-list-path-how = Skriv eller indsæt stien, eller træk filen hertil. Stien huskes ikke.
case-list-lines =
    { $n ->
        [0] Indsæt linjerne her
        [one] 1 linje
       *[other] { $n } linjer
    }
case-list-lines-how = Ét sagsnummer pr. linje, eller flere kolonner kopieret fra et regneark. Delete tømmer feltet, Ctrl+Z henter det igen.
case-list-number = Sager i listen
case-list-number-how = Skriv, hvor mange sager listen har, fx 214.
case-list-numbers =
    { $n ->
        [one] Sagen får nummer 1. Du finder den selv i din egen liste.
       *[other] Sagerne får numrene 1 til { $n } i den rækkefølge, din egen liste har. Gem listen, som den er, til måneden er afsluttet.
    }

case-list-no-path = Skriv filens sti først.
case-list-no-lines = Indsæt mindst én linje først.
case-list-no-count = Skriv et helt tal, fx 214.
case-list-not-found = Der er ingen fil med den sti. Ret stien, eller træk filen hen på vinduet.
case-list-is-folder = Stien er en mappe. Skriv også filens navn.
case-list-not-readable = Filen kan ikke læses. Luk den i andre programmer, og prøv igen.
case-list-too-large = Filen er for stor. Hent kun månedens sager.
case-list-emptied = Linjerne er fjernet. Ctrl+Z henter dem igen.
case-list-too-long = Teksten er for lang til at indsætte. Gem den som en fil, og hent filen.

case-list-promise = Intet gemmes her. Du ser listen, før den hentes.
case-list-key-look = Se listen
case-list-key-source = Anden kilde
