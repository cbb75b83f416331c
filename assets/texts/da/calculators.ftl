### Hvad nu hvis: regnemaskiner for den, der planlægger.

calculators-title = Hvad nu hvis …
calculators-key-next = Næste spørgsmål
calculators-key-fields = Til felterne

calculators-size-title = Stikprøve
calculators-size-question = Hvor mange sager skal der til?
calculators-power-title = Styrke
calculators-power-question = Kan vi se det, hvis fejlandelen falder?
calculators-interval-title = Interval
calculators-interval-question = Hvad siger det, vi fandt?
calculators-comparison-title = Ændring
calculators-comparison-question = Har fejlandelen ændret sig?
calculators-plan-title = Plan
calculators-plan-question = Hvad koster planen, og hvad viser den?
calculators-discovery-title = Opdag
calculators-discovery-question = Findes en bestemt fejl overhovedet?

calculators-population = Alle sager
calculators-expected = Ventet fejlandel
calculators-half-width = Plus/minus
calculators-cases-a-period = Sager i hver periode
calculators-from = Fejlandel før
calculators-to = Fejlandel efter
calculators-cases = Gennemgåede sager
calculators-errors = Sager med fejl
calculators-errors-before = Før: med fejl
calculators-cases-before = Før: gennemgået
calculators-population-before = Før: alle sager
calculators-errors-after = Efter: med fejl
calculators-cases-after = Efter: gennemgået
calculators-population-after = Efter: alle sager
calculators-cases-a-month = Sager pr. team og måned
calculators-teams = Antal team
calculators-months = Antal måneder
calculators-minutes = Minutter pr. sag
calculators-to-discover = Andel, vi vil opdage
calculators-allowed = Højst fundne fejl
calculators-if-known = hvis det kendes

calculators-waiting = Regner, når du holder en pause.
calculators-type-number = Skriv et tal i »{ $field }«.
calculators-no-fall = Skriv en lavere fejlandel efter end før.
calculators-verdict = Svar: { $verdict }
calculators-part = Del af alle sager
calculators-interval = Fejlandel mellem
calculators-at-most = Fejlandel højst
calculators-range = { $low } og { $high }
calculators-visible = Ses fra højst
calculators-seen = Fejlandel set
calculators-before = Før
calculators-after = Efter
calculators-hours = Timer i alt
calculators-width = Intervallets bredde
calculators-smallest-change = Mindste synlige fald
calculators-points = { $points } procentpoint
