### Øvelsessagens resultat.

practice-title = Øvelsessagen er færdig
practice-agreed = { $agreed } af { $of } svar er som facit.
practice-all = Du så det samme som facit i hele sagen. Nu kan du gå i gang med dine egne sager.
practice-question = Spørgsmål
practice-given = Dit svar
practice-gold = Facit
practice-why = { $question }: hvorfor { $gold }?
practice-home = Til forsiden
