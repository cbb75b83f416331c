### Sagslisten, før den hentes: kolonner og bemærkninger.

columns-breadcrumb = Hent sagsliste › Se listen
columns-title-name = Kolonne i listen
columns-title-role = Bruges som
columns-title-1 = Første sag
columns-title-2 = Anden sag
columns-none = Listen har ingen kolonner; sagerne får numrene 1, 2, 3 …

columns-role-case-reference = Sagsnummer
columns-role-caseworker = Medarbejder (kode)
columns-role-case-type = Sagstype
columns-role-target-group = Målgruppe
columns-role-team = Team
columns-role-created = Oprettet den
columns-role-act-date = Skæringsdato
columns-role-outcome = Afgørelse
columns-role-ignore = Hentes ikke
columns-role-refused = Hentes aldrig

columns-short-case-reference = sagens nummer i fagsystemet
columns-short-caseworker = bliver til en kode som M3
columns-short-case-type = sagstype eller ydelse
columns-short-target-group = målgruppe
columns-short-team = team eller enhed
columns-short-created = dagen, sagen blev oprettet
columns-short-act-date = dagen for afgørelsen
columns-short-outcome = hvad der blev afgjort
columns-short-ignore = kolonnen bruges ikke

columns-about-case-reference = Sagens nummer i fagsystemet. Det er den eneste kolonne, der skal være der.
columns-about-caseworker = Cellen bliver til en kode som M3. Navnet gemmes aldrig.
columns-about-case-type = Sagstypen vælger tjeklisten og kan bruges som grupper i udtrækket.
columns-about-target-group = Målgruppen kan bruges som grupper i udtrækket.
columns-about-team = Teamet kan bruges som grupper i udtrækket.
columns-about-created = Dagen, sagen blev oprettet.
columns-about-act-date = Dagen for afgørelsen vælger den tjekliste, der gjaldt dengang.
columns-about-outcome = Afgørelsen kan bruges som grupper i udtrækket.
columns-about-ignore = Kolonnen hentes ikke. Tryk Enter, hvis den skal bruges.
columns-about-refused-cpr = Kolonnen har CPR-numre. Den hentes aldrig og kan ikke vælges.
columns-about-refused-person = Kolonnen handler om en person: navn, adresse eller fri tekst. Den hentes aldrig og kan ikke vælges.

columns-choose = Hvad skal »{ $column }« bruges som?
columns-settle-first = Først skal kolonnerne være på plads
columns-count-asks =
    { $n ->
        [one] 1 linje at tage stilling til
       *[other] { $n } linjer at tage stilling til
    }
columns-count-duplicates =
    { $n ->
        [one] 1 gentagelse
       *[other] { $n } gentagelser
    }
columns-count-refused =
    { $n ->
        [one] 1 linje ikke med
       *[other] { $n } linjer ikke med
    }
columns-count-remarks =
    { $n ->
        [one] Én ting at se på
       *[other] { $n } ting at se på
    }
columns-nothing-to-see = √ Der er ikke noget at bemærke.
columns-ask = Linje { $line }: sagsnummeret ligner et CPR-nummer. Skal den med?
columns-ask-all = Tag alle { $n } linjer med
columns-ask-why = Linjen er holdt tilbage, fordi nummeret ligner et CPR-nummer. Tag den kun med, hvis det er et sagsnummer.

columns-ready =
    { $n ->
        [one] 1 sag er klar
       *[other] { $n } sager er klar
    }
columns-not-ready = Listen er ikke klar endnu. Vælg kolonnen med sagsnumre.
columns-promise = Intet er gemt, før du trykker F8. CPR og navne gemmes aldrig.

columns-key-go-on = Godkend og fortsæt
columns-key-change = Ret
columns-key-use = Brug
columns-key-take = Tag med
columns-key-pane = Kolonner/bemærkninger
