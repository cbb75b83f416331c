### Udtrækningsbeviset.

certificate-breadcrumb = Udtrækningsbevis
certificate-title = Udtrækningsbevis { $label }
certificate-holds = √ Efterprøvet: trukket igen fra listen, { $n } af { $n } ens.
certificate-does-not-hold = ! Trukket igen gav listen andre sager. Brug ikke udtrækket, før det er opklaret.

certificate-team = Team
certificate-list = Liste
certificate-list-counts =
    { $n ->
        [one] 1 sag
       *[other] { $n } sager
    }{ $duplicates ->
        [0] {""}
        [one] , 1 gentagelse talt med én gang
       *[other] , { $duplicates } gentagelser talt med én gang
    }
certificate-fingerprint = Listens aftryk (SHA-256)
certificate-locked = Listen låst
certificate-seed = Frø
certificate-seed-source = Frøets kilde
certificate-seed-system = lavet af systemet, efter listen blev låst
certificate-seed-typed = indtastet; kilden er ikke skrevet ned
certificate-drawn = Trukket
certificate-label = Mærke
certificate-method = Metode
certificate-method-tilsyn1 = tilsyn1: en sags lod er SHA-256 af tilsyn1|frø|mærke|sagsnummer. De laveste lod er trukket.
certificate-reason = Trukket igen, fordi
certificate-sharing = Fordeling
certificate-full-count = Alle sager er med; intet er overladt til lodtrækning.
certificate-simple = { $n } af { $cases } sager, trukket fra hele listen.
certificate-proportional = Efter gruppernes størrelse, mindst { $minimum } pr. gruppe.
certificate-equal = Lige mange fra hver gruppe, mindst { $minimum } pr. gruppe.
certificate-stratum = { $name }: { $n } af { $cases }

certificate-cases = Udtrukne sager, laveste lod først
certificate-reserve =
    { $n ->
        [0] Ingen sager står i reserve.
        [one] 1 sag står i reserve og bruges kun med en årsag.
       *[other] { $n } sager står i reserve, i lodrækkefølge, og bruges kun med en årsag.
    }

certificate-by-hand = Efterprøv uden programmet
certificate-by-hand-list = Gem listens sagsnumre i sager.txt, ét pr. linje. Denne linje skal give listens aftryk:
certificate-by-hand-draw = Disse linjer skal give de { $n } udtrukne sager, laveste lod først:
certificate-by-hand-strata = Disse linjer giver lodrækkefølgen. Kør dem for hver gruppe for sig, med gruppens sager i sager.txt og gruppens antal sidst:

certificate-which = Skriv beviset
certificate-public-about = Uden sagsnumre: antal, aftryk, frø og mærke. Det kan gives videre og efterprøves af den, der har listen.
certificate-full-about = Med sagsnumre: alt, hvad der skal til for at trække igen. Det bliver i teamet.
certificate-public = Uden sagsnumre
certificate-full = Med sagsnumre
certificate-cancel = Fortryd

certificate-key-cases = Til sagerne
certificate-key-write = Skriv bevis
