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
