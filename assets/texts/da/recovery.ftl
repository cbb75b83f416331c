### Genoprettelseskoden og det første valg.

recovery-way = Opsætning › Sidste trin

recovery-title = Din genoprettelseskode
recovery-why = Skriv koden af på papir nu. Den åbner dine data, hvis du glemmer adgangskoden, og den vises kun denne ene gang. Gem papiret et låst sted, og ikke sammen med computeren.
recovery-proof = De første 4 tegn
recovery-proof-hint = læst fra papiret
recovery-proof-differs = Tegnene passer ikke med koden. Se på dit papir, og skriv de første fire igen.
recovery-on = Jeg har koden på papir

recovery-another-way = Ny genoprettelseskode
recovery-another-title = Din nye genoprettelseskode
recovery-another-why = Skriv koden af på papir nu. Den åbner dine data, hvis du glemmer adgangskoden. Den gælder, når du har tastet de første 4 tegn, og så gælder en tidligere kode ikke mere.
recovery-never-proved = Du har ikke bekræftet en genoprettelseskode endnu. Her er en ny.
recovery-later = Senere
recovery-changed = Den nye genoprettelseskode gælder nu.
recovery-not-changed = Genoprettelseskoden er ikke skiftet.

recovery-ready = Alt er klar
recovery-practice-why = Prøv en øvelsessag først, hvis du er ny her. Den har seks spørgsmål på opfundne papirer og tæller ikke med nogen steder.
recovery-setup-why = Har dit center sendt dig en opsætningsfil, kan du hente den nu eller senere.
recovery-setup = Hent centrets opsætning
recovery-practice = Prøv øvelsessagen
recovery-home = Til forsiden
