### Øvelsessagens resultat.

practice-title = Øvelsessagen er færdig
practice-agreed = { $agreed } af { $of } svar er som facit: { $percent } %.
practice-all = Du så det samme som facit i hele sagen. Nu kan du gå i gang med dine egne sager.
practice-question = Spørgsmål
practice-given = Dit svar
practice-gold = Facit
practice-why = { $question }: hvorfor { $gold }?
practice-home = Til forsiden
practice-ready = Det er mindst 90 %, så du er klar til dine egne sager. Læs siderne om resten, når du har tid: Enter åbner dem.
practice-not-ready = Læs siderne nedenfor, og prøv en sag til. Fra 90 % ser du det samme som andre, og så er tallene til at stole på. Øvelsen tæller ikke med nogen steder.
practice-read = Læs siden
practice-cases-title = Øvelsessager
practice-cases-why = Sagerne er opfundne, og svarene tæller ikke med nogen steder. Begynd med den øverste, hvis du er ny.
practice-begin = Begynd
practice-case = Sag
practice-what = Titel
practice-area = Tjekliste
practice-count = Spm.
