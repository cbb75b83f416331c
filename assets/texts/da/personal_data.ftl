### Persondata: hvor længe det gemmes, hvad der ligger om en sag, og hvad der er slettet.

personal-data-title = Persondata og slettefrister
personal-data-rule = Sagsnumre og noter slettes { $words } måneder efter, at måneden er afsluttet. De enkelte svar, datoer og koder for medarbejdere slettes efter { $answers } måneder.
personal-data-nothing-due = Intet er gammelt nok til at blive slettet i dag.
personal-data-due = Dette har haft sin tid
personal-data-due-words = { $month }, { $team }: { $held }.
personal-data-due-answers = { $month }, { $team }, også svarene: { $held }.
personal-data-goes =
    { $months ->
        [one] Slettes for 1 måned: { $held }.
       *[other] Slettes for { $months } måneder: { $held }.
    }
personal-data-copies =
    { $n ->
        [0] Der tages en ny kopi af databasen.
        [one] Der tages en ny kopi af databasen, og 1 ældre kopi på denne computer slettes med.
       *[other] Der tages en ny kopi af databasen, og { $n } ældre kopier på denne computer slettes med.
    }
personal-data-next = Næste gang noget har haft sin tid: { $date }.
personal-data-left-open = Ikke afsluttet, og derfor ikke slettet: { $months }. Afslut månederne, så følger de fristerne.
personal-data-stays = Tal, rapporter og forseglede måneder bliver. De har ingen sagsnumre, noter, datoer eller medarbejdere i sig.
personal-data-log = Slettet før
personal-data-log-line = { $at }, { $who }: { $month }, { $rule } – { $held }.
personal-data-log-time = fristen var gået
personal-data-log-case = en enkelt sag
personal-data-erased = Slettet: { $held }. Databasen er skrevet om, en ny kopi er taget, og { $copies ->
        [one] 1 ældre kopi er væk
       *[other] { $copies } ældre kopier er væk
    }.
personal-data-erase-key = Slet
personal-data-find-key = Find en sag
personal-data-look-key = Find
personal-data-times-key = Frister
personal-data-papers-key = Papirer
personal-data-times-why = Hvor længe må det ligge, efter at måneden er afsluttet? Kommunen bestemmer. Spørg jeres databeskyttelsesrådgiver (DPO), hvis du er i tvivl.
personal-data-find-why = Skriv sagsnummeret, så ser du alt, der ligger om sagen i denne database.
personal-data-months = måneder
personal-data-words-label = Numre, noter
personal-data-answers-label = Svar og datoer
personal-data-reference-label = Sagsnummer
personal-data-times-stored = Fristerne er gemt.
palette-personal-data = Persondata og slettefrister
palette-personal-data-synonyms = gdpr slet sletning indsigt opbevaring dpo mistet udstyr stjålet fortegnelse

erase-title = Slet for altid? Det kan ikke fortrydes
erase-word = slet
erase-type = Skriv { $word } for at slette:

case-held-title = Hvad ligger der om sagen
case-held-write-key = Skriv til fil
case-held-erase = Sagsnummeret { $reference } og alle ord om sagen slettes. Svarene bliver uden sagsnummer, til deres frist går.

holdings-rows =
    { $n ->
        [one] 1 sagsnummer på en liste
       *[other] { $n } sagsnumre på lister
    }
holdings-references =
    { $n ->
        [one] sagsnummeret på 1 gennemgået sag
       *[other] sagsnumre på { $n } gennemgåede sager
    }
holdings-notes =
    { $n ->
        [one] 1 note
       *[other] { $n } noter
    }
holdings-answers =
    { $n ->
        [one] 1 svar
       *[other] { $n } svar
    }
holdings-files =
    { $n ->
        [one] 1 forseglet fil med sagsnumre eller noter
       *[other] { $n } forseglede filer med sagsnumre eller noter
    }

case-data-title = Det, der ligger om sag { $reference }
case-data-nothing = Der ligger intet om den sag i denne database.
case-data-month-closed = { $month }, { $team } (afsluttet)
case-data-month-open = { $month }, { $team } (åben)
case-data-row = På sagslisten: { $cells }
case-data-row-bare = På sagslisten, kun med sit nummer
case-data-review = Gennemgået som sag { $n } ({ $stream })
case-data-answer = – { $question } Svar: { $answer }
case-data-note = – { $question } Skrevet: { $words }
case-data-note-case = – Skrevet om sagen: { $words }
case-data-received = Modtaget fra { $team }: { $month }, udgave { $version }, som sag { $n }
case-data-received-elsewhere = Sletter du her, ligger det stadig i den forseglede fil, der kom, og hos teamet. Slet filen, hvor den ligger, og bed teamet slette sagen.

## Persondata

problem-retention = Fristerne skal være hele måneder fra { $least } til { $most }, og svar kan ikke slettes før noter. Intet er ændret.
hint-retention = Ret tallene.
problem-nothing-to-erase = Intet er gammelt nok til at blive slettet. Intet er ændret.
hint-nothing-to-erase = Se fristerne under Persondata i menuen.
problem-case-not-held = Der ligger intet om den sag i denne database.
hint-case-not-held = Se efter, om nummeret er skrevet rigtigt.
problem-reference-missing = Der mangler et sagsnummer.
hint-reference-missing = Skriv det, som det står på sagslisten.
problem-erase-month-open = Sagen er i { $month }, som ikke er afsluttet. Intet er slettet.
hint-erase-month-open = Afslut måneden først, eller tag sagen ud af stikprøven.
problem-erase-not-agreed = Intet er slettet.
hint-erase-not-agreed = Svar ja, eller kør kommandoen igen med --yes.
problem-answers-erased = Svarene i den måned har haft deres tid og er slettet.
hint-answers-erased = Månedens tal og rapport er der stadig. Se dem under måneder.
problem-package-erased = Den forseglede fil havde sagsnumre eller noter i sig og er slettet efter slettefristen.
hint-package-erased = Centret har sin egen. Spørg dér.
problem-personal-data-while-practising = Øvelsessagen er opdigtet og har ingen persondata.
hint-personal-data-while-practising = Gå ud af øvelsen først.

cli-about-data = Hvad der ligger om sager, og hvordan det slettes
cli-about-data-find = Viser alt, der ligger om et sagsnummer.
cli-about-data-export = Skriver alt, der ligger om et sagsnummer, til to filer.
cli-about-data-erase = Sletter det, der har haft sin tid, eller alt om en sag.
cli-about-data-log = Viser fristerne, og hvad der er slettet før.
cli-about-data-papers = Skriver arket om mistet udstyr og notatet til kommunens fortegnelse.
cli-arg-data-find-reference = Sagsnummeret
cli-arg-data-export-reference = Sagsnummeret
cli-arg-data-erase-case = Kun denne sag
cli-arg-data-erase-dry-run = Vis kun, hvad der ville blive slettet
cli-arg-data-erase-yes = Spørg ikke først
cli-value-ref = SAGSNUMMER
cli-erase-ask = Slet for altid? Det kan ikke fortrydes. (j/n)

sheet-lost-heading = MISTET UDSTYR: HVAD LÅ DER PÅ COMPUTEREN?
sheet-lost-who = Skrevet { $date } af { $who }, { $team }.
sheet-lost-encrypted = Databasen og kopierne er krypteret (AES-256). Uden adgangskoden eller genoprettelseskoden kan ingen læse dem. Hvert forsøg på at gætte adgangskoden tager omkring et sekund på en almindelig computer.
sheet-lost-plain = Databasen er IKKE krypteret. Det er kun en demonstration med opdigtede data.
sheet-lost-what = I databasen lå der:
sheet-lost-months = – måneder: { $n }
sheet-lost-rows = – sagsnumre på sagslister: { $n }
sheet-lost-cases = – sagsnumre på gennemgåede sager: { $n }
sheet-lost-answers = – svar på spørgsmål om sagsbehandlingen: { $n }
sheet-lost-notes = – noter: { $n }
sheet-lost-received = – måneder modtaget fra team: { $n }
sheet-lost-copies = – kopier af databasen: { $n }
sheet-lost-reports = Uden for databasen, IKKE krypteret af tilsyn: { $n } filer i { $folder }. Se efter, om der er sagsnumre i dem.
sheet-lost-not = I databasen lå der ikke: navne på borgere eller medarbejdere i sager, eller CPR-numre. Programmet gemmer dem ikke.
sheet-lost-gone = Måneder, der ikke var afsluttet, og som kan være tabt, hvis der ingen kopi er andre steder: { $n }
sheet-lost-now = Gør dette nu:
sheet-lost-step-tell = 1. Sig det med det samme til din leder, it og databeskyttelsesrådgiveren (DPO). Det er ikke din skyld, at noget bliver stjålet.
sheet-lost-step-72 = 2. Kommunen vurderer, om bruddet skal anmeldes til Datatilsynet. Det skal ske inden 72 timer, medmindre det er usandsynligt, at nogen lider skade (forordning (EU) 2016/679 artikel 33).
sheet-lost-step-passphrase = 3. Lå adgangskoden eller papiret med genoprettelseskoden sammen med computeren? Så er data ikke beskyttet: sig det. En ny adgangskode hjælper kun på din egen nye computer, ikke på den mistede.
sheet-lost-step-reports = 4. Hvad var der ellers: rapporter, eksporter, mails, USB-nøgler?
sheet-lost-step-again = 5. Installer tilsyn på en ny computer, og hent den seneste kopi tilbage. Lav så en ny adgangskode og en ny genoprettelseskode.

sheet-note-heading = NOTAT TIL KOMMUNENS FORTEGNELSE OVER BEHANDLINGER (udkast)
sheet-note-draft = Udfyldt så langt, programmet ved besked. Kommunen og dens databeskyttelsesrådgiver (DPO) læser, retter og godkender. Henvisninger er til forordning (EU) 2016/679.
sheet-note-controller = Dataansvarlig: kommunen. (Navn, kontakt og DPO udfyldes.)
sheet-note-purpose = Formål: ledelsestilsyn med sagsbehandlingen. En stikprøve af månedens sager gennemgås efter en tjekliste, så fejl findes, rettes og forebygges.
sheet-note-basis = Retsgrundlag (skal bekræftes af DPO): artikel 6, stk. 1, litra c og e; for helbredsoplysninger artikel 9, stk. 2, litra f og g, og databeskyttelseslovens § 7.
sheet-note-people = Registrerede: borgere med en sag i de udtrukne måneder, indirekte ved sagsnummer. Medarbejdere, ved en kode, som kun teamet kender. Brugeren selv, ved navn og initialer.
sheet-note-data = Oplysninger: sagsnummer, sagstype, datoer, svar om sagsbehandlingen og korte noter. Ikke: navn, adresse, CPR-nummer, dokumenter. CPR-numre bliver standset, når de skrives eller hentes ind.
sheet-note-receivers = Modtagere: centret, som får månedens svar uden datoer og medarbejdere. Sagsnumre og noter kun, hvis centret har valgt det. Ingen andre. Intet sendes over nettet af programmet.
sheet-note-erasure = Sletning: sagsnumre og noter { $words } måneder efter månedens afslutning, svar efter { $answers } måneder. Tal uden personer bliver. Sletning tager også hændelsesloggen og kopierne på computeren, og den bliver noteret.
sheet-note-security = Sikkerhed: databasen er krypteret (SQLCipher, AES-256, nøgle med adgangskode og genoprettelseskode). { $minutes ->
        [0] Skærmen låses ikke af sig selv.
        [one] Skærmen låses efter 1 minut.
       *[other] Skærmen låses efter { $minutes } minutter.
    } Filer kan kun læses af brugeren. Hver ændring står i en kædet log. Pakker til centret er underskrevet og krypteret.
sheet-note-processor = Databehandler: ingen. Programmet kører på kommunens egen computer uden netværk og sender intet til leverandøren.
sheet-note-rights = Indsigt og sletning: alt om et sagsnummer kan findes, skrives ud og slettes i programmet (artikel 15 og 17).
sheet-note-screening = Screening, artikel 35: følsomme oplysninger: ja, indirekte. Sårbare registrerede: ja. Stort omfang: nej, en stikprøve. Automatiske afgørelser, profilering, overvågning, ny teknologi, samkøring: nej. To kriterier taler for en konsekvensanalyse: kommunen tager stilling.
sheet-note-rest = Risici, der er tilbage: skadelige programmer, mens databasen er åben; en, der har både filen og adgangskoden; rapporter, efter at de er skrevet ud; et foto af skærmen.
