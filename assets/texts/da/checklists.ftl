### Tjeklister og forskellen på to udgaver.

checklists-title = Tjeklister
checklists-name = Liste
checklists-what = Titel
checklists-questions = Spm.
checklists-valid = Skæringsdatoer
checklists-always = alle
checklists-compare = Sammenlign med udgaven før
checklists-own = Egne tjeklister: hent en skabelon med tilsyn checklist template, udfyld den i et regneark, og tag den i brug med tilsyn checklist import.
checklists-first = Det er den første udgave. Der er ingen før den at sammenligne med.
checklists-difference-title = { $before } og { $now }
difference-summary = { $gone } spørgsmål udgår, { $new ->
    [one] 1 er nyt
   *[other] { $new } er nye
}, { $meaning } har ny betydning og kan ikke sammenlignes.
difference-comparable = { $count } spørgsmål kan sammenlignes; { $amended } af dem er ændret uden at betyde noget andet.
difference-facts = Fakta om sagen
difference-gone = Udgår
difference-new = Nye
difference-meaning = Ny betydning: kan ikke sammenlignes
difference-before = Før:
difference-now = Nu:
difference-amended = Ændret, men kan sammenlignes
difference-words = ordlyd
difference-guidance = vejledning eller eksempler
difference-kind = svar eller grænse
difference-relevance = hvornår der spørges
difference-severity = alvor
difference-level = niveau
difference-law = hjemmel
difference-other = placering, fejltype eller lignende
