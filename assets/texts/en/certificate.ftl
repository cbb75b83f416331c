### The draw certificate.

certificate-breadcrumb = Draw certificate
certificate-title = Draw certificate { $label }
certificate-holds = √ Checked: drawn again from the list, { $n } of { $n } the same.
certificate-does-not-hold = ! Drawn again, the list gave other cases. Do not use the draw until this is cleared up.

certificate-team = Team
certificate-list = List
certificate-list-counts =
    { $n ->
        [one] 1 case
       *[other] { $n } cases
    }{ $duplicates ->
        [0] {""}
        [one] , 1 repetition counted once
       *[other] , { $duplicates } repetitions counted once
    }
certificate-fingerprint = Fingerprint (SHA-256)
certificate-locked = List locked
certificate-seed = Seed
certificate-seed-source = Source of the seed
certificate-seed-system = made by the system after the list was locked
certificate-seed-typed = typed; its source was not written down
certificate-drawn = Drawn
certificate-label = Label
certificate-method = Method
certificate-method-tilsyn1 = tilsyn1: a case's ticket is SHA-256 of tilsyn1|seed|label|case number. The lowest tickets are drawn.
certificate-reason = Drawn again because
certificate-sharing = Allocation
certificate-full-count = All cases are in; nothing was left to chance.
certificate-simple = { $n } of { $cases } cases, drawn from the whole list.
certificate-proportional = By the size of the groups, at least { $minimum } per group.
certificate-equal = Equal numbers from each group, at least { $minimum } per group.
certificate-stratum = { $name }: { $n } of { $cases }

certificate-cases = Cases drawn, lowest ticket first
certificate-reserve =
    { $n ->
        [0] No cases stand by.
        [one] 1 case stands by and is used only with a reason.
       *[other] { $n } cases stand by, in the order of their tickets, and are used only with a reason.
    }

certificate-by-hand = Check it without the program
certificate-by-hand-list = Save the list's case numbers in sager.txt, one per line. This line should give the list's fingerprint:
certificate-by-hand-draw = These lines should give the { $n } cases drawn, lowest ticket first:
certificate-by-hand-strata = These lines give the order of the tickets. Run them for each group by itself, with its cases in sager.txt and its number last:

certificate-which = Write the certificate
certificate-public-about = Without case numbers: counts, fingerprint, seed and label. It may be passed on, and whoever has the list can check it.
certificate-full-about = With case numbers: everything needed to draw again. It stays with the team.
certificate-public = Without case numbers
certificate-full = With case numbers
certificate-cancel = Cancel

certificate-key-cases = To the cases
certificate-key-write = Write certificate
