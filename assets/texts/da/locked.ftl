### Når programmet er låst.

locked-way = Låst
locked-way-recovery = Låst › Genoprettelse
locked-title = tilsyn er låst
locked-ask = Skriv din adgangskode:
locked-open = Lås op
locked-empty = Skriv din adgangskode.
locked-wrong = Adgangskoden passer ikke. Er Caps Lock slået til?
locked-forgotten = Har du genoprettelseskoden?
locked-safe = Alt er gemt. Dit arbejde fortsætter, hvor du slap.

locked-recovery-title = Lås op med genoprettelseskoden
locked-recovery-why = Skriv koden fra dit papir, og vælg en ny adgangskode. Store og små bogstaver og bindestreger er lige meget.
locked-code = Genoprettelseskode
locked-code-empty = Skriv koden fra dit papir.
locked-code-wrong = Koden passer ikke. Sammenlign den med papiret, tegn for tegn.

locked-damaged = Databasen er skadet. F4 viser kopierne.
locked-copies-key = Kopier
restore-title = Hent en kopi
restore-why = Er databasen skadet, så vælg en kopi. Den bliver efterprøvet, før den tager databasens plads, og den fil, der er der nu, bliver gemt. Det, du skrev efter kopien, er ikke i den.
restore-none = Der er ingen kopier i mappen. Bed it om hjælp: der kan ligge en kopi i jeres egen backup.
restore-label = Kopi
restore-passphrase = Adgangskode
restore-copy = { $date } · { $name }
restore-copy-at = { $date } kl. { $clock } · { $name }
restore-copy-damaged = Den kopi er også skadet og er ikke brugt. Vælg en ældre.
restore-key = Hent kopien
restore-done = Kopien er hentet. Den tidligere fil er gemt som { $name }.
locked-damaged-safe = Filen er ikke rørt. Der er taget en kopi de dage, programmet har været brugt.
