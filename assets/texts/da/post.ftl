### Det, der sendes mellem team og center: opsætning, månedspakker, kvitteringer.


## Hvad der blev af en fil

fate-new = taget ind
fate-same = taget ind tidligere; intet er ændret
fate-newer = taget ind; den gælder i stedet for den tidligere udgave
fate-older = ældre udgave; den er gemt, men en nyere gælder
fate-contrary = en anden pakke har samme udgave; begge er gemt, og ingen af dem gælder, før du vælger
fate-aside = sat til side: en tjekliste kendes ikke her; den er gemt, men tæller ikke endnu
fate-unknown-sender = ukendt afsender; sammenlign ordene med teamet, før den tages ind
    .department = ukendt afsender; sammenlign ordene med centret, før den tages ind
fate-key-changed = ADVARSEL: teamet er kendt med en anden nøgle; ring til teamet, før den tages ind
    .department = ADVARSEL: centret er kendt med en anden nøgle; ring til centret, før den tages ind
fate-not-readable = afvist: filen kan ikke læses
fate-not-a-package = afvist: ikke en pakke fra tilsyn
fate-not-a-month = afvist: ikke en månedspakke
fate-not-a-quarter = afvist: ikke en kvartalspakke
fate-not-as-written = afvist: indholdet er ikke, som tilsyn skriver det
fate-too-new = afvist: lavet med en nyere udgave af tilsyn
fate-too-large = afvist: for stor
fate-wrong-recipient = afvist: forseglet til en anden
fate-recipient-differs = afvist: skrevet til en anden og forseglet om
fate-sender-differs = afvist: underskrevet af en anden end den, der står i den
fate-changed = afvist: ændret eller beskadiget, efter at den blev forseglet; bed om at få den sendt igen
fate-cpr-found = afvist: en tekst i den ligner et CPR-nummer
fate-checklist-differs = afvist: et spørgsmål passer ikke til sin tjekliste
fate-does-not-add-up = afvist: sagernes udfald følger ikke af svarene
file-about = { $team }, { $month }, udgave { $version }
file-received = Modtaget { $date } kl. { $time }
file-receipt = Kvittering til teamet: { $path }
    .department = Kvittering til centret: { $path }
inbox-no-folder = Der holdes ikke øje med nogen mappe. Vælg en med tilsyn setup centre --inbox.
inbox-files =
    { $count ->
        [one] 1 ny fil i { $folder }
       *[other] { $count } nye filer i { $folder }
    }
receipt-taken = Centret har taget { $month }, udgave { $version }, ind { $date }.
    .department = Forvaltningen har taget { $month }, udgave { $version }, ind { $date }.

## Sager i tal

delivery-counts = Planlagt { $planned }, trukket { $drawn }, gennemgået { $reviewed }, erstattet { $replaced }; med fejl { $errors } af { $reviewed }.
delivery-with-reasons = { $counts } Ikke gennemgået: { $reasons }.
delivery-reason = { $reason } { $count }
month-change = { $subject }: { $before } → { $after }
month-change-cases = Sager, der tæller
month-change-errors = Sager med fejl
month-change-gated-out = Bortfaldet
month-change-question = { $question }, { $verdict }

## Opsætning

setup-in-force = Opsætningen er taget i brug.
setup-first = Centret er ikke kendt her endnu. Sammenlign de seks ord med centret, før du tager opsætningen i brug.
    .department = Forvaltningen er ikke kendt her endnu. Sammenlign de seks ord med forvaltningen, før du tager opsætningen i brug.
setup-known = Opsætningen er fra det center, du kender.
    .department = Opsætningen er fra den forvaltning, du kender.
setup-other = ADVARSEL: Opsætningen har en anden nøgle end centrets. Ring til centret, og sammenlign de seks ord, før du gør mere.
    .department = ADVARSEL: Opsætningen har en anden nøgle end forvaltningens. Ring til forvaltningen, og sammenlign de seks ord, før du gør mere.
setup-team-not-listed = Dit team står ikke i opsætningen. Se efter, om teamets navn er skrevet ens.
    .department = Dit center står ikke i opsætningen. Se efter, om centrets navn er skrevet ens.
setup-deadline-last-day = Frist: månedens sidste arbejdsdag.
    .department = Frist: kvartalets sidste arbejdsdag.
setup-deadline = Frist: arbejdsdag nr. { $day } i måneden efter.
    .department = Frist: arbejdsdag nr. { $day } efter kvartalet.
setup-contents-figures = Pakkerne har tal og koder, ingen sagsnumre og ingen noter.
    .department = Pakkerne har tal, analyse og initiativer, ingen sager.
setup-contents-references = Pakkerne har også sagsnumre.
setup-contents-remarks = Pakkerne har også noter.
setup-contents-both = Pakkerne har også sagsnumre og noter.
setup-change = { $what }: { $before } → { $after }
setup-change-new = { $what }, ny: { $after }
setup-change-gone = { $what }, væk: { $before }
setup-changed-key = Nøgle
setup-changed-name = Navn
setup-changed-team = Team
    .department = Center
setup-changed-closing-day = Lukkedag
setup-changed-deadline = Frist
setup-changed-parameter = Grænse
setup-changed-checklist = Tjekliste
setup-changed-target = Mål
setup-changed-contents = Indhold af pakker
setup-changed-reader = Kan læse for andre team

## Hvem har indleveret

cell-no-team = intet team
    .department = intet center
cell-open = frist ikke nået
cell-missing = MANGLER
cell-received = modtaget
cell-late = for sent
cell-contrary = modstrid: to forskellige pakker, vælg en
cell-aside = sat til side: ukendt tjekliste
cell-closed =
    { $cases ->
        [one] afsluttet { $date } med 1 sag
       *[other] afsluttet { $date } med { $cases } sager
    }
    .department =
        { $cases ->
            [one] indberettet { $date } med 1 sag
           *[other] indberettet { $date } med { $cases } sager
        }
cell-reopened = genåbnet, udgave { $version }
cell-older-checklist = ældre tjekliste
quarter-heading =
    { $teams ->
        [one] { $centre }: 1 team
       *[other] { $centre }: { $teams } team
    }
    .department =
        { $teams ->
            [one] { $centre }: 1 center
           *[other] { $centre }: { $teams } centre
        }
quarter-team = { $team }
quarter-team-not-listed = { $team } (ikke på centrets liste)
    .department = { $team } (ikke på forvaltningens liste)
quarter-cell = { $month }: { $state }
quarter-reminder = Kære { $team }. Vi mangler jeres månedspakke for { $months }. Afslut måneden, og send pakken til { $centre }.
    .department = Kære { $team }. Vi mangler jeres kvartalspakke for { $months }. Indberet kvartalet, og send pakken til { $centre }.
