### Håndbogen, og det den siger på siden om et spørgsmål.

handbook-title = Håndbog
handbook-areas-title = Vælg et område, eller skriv et ord
handbook-found-title = { $count ->
    [one] 1 side fundet
   *[other] { $count } sider fundet
}
handbook-prompt = Søg i håndbogen:
handbook-questions = { $count } spørgsmål
handbook-meaning = betydning { $meaning }
handbook-draft = kladde
handbook-nothing = Intet fundet. Prøv et andet ord. æ, ø og å kan også skrives ae, oe og aa.
handbook-empty = Der er ingen tjeklister.
handbook-areas-key = Områder
handbook-clear-key = Ryd søgningen
guidance-definition = Hvad ordene betyder
guidance-borderline = På grænsen
guidance-law-plain = Reglen med almindelige ord
handbook-notes = Aftalt her hos os
handbook-note = { $date }: { $words } ({ $by })
handbook-note-key = Skriv note
handbook-initiatives = Initiativer om spørgsmålet
handbook-initiative = { $number } { $title }: { $stands }
handbook-initiative-key = Initiativ
handbook-initiatives-key = Initiativer
reason-local-note-title = Note til håndbogen
reason-local-note-label = Hvad er aftalt?
reason-local-note-why = Skriv, hvad I er blevet enige om, fx på et kalibreringsmøde: »mundtlig vejledning tæller kun med notat«. Noten får dato og initialer og kan ikke rettes bagefter. Ingen navne eller CPR-numre.

## Menu og hjælp.

palette-handbook = Håndbog
palette-handbook-synonyms = kvalitetshåndbog vejledning eksempler grænsetilfælde definition søg
palette-checklists = Tjeklister og udgaver
palette-checklists-synonyms = sammenlign forskelle version ændringer ny lov kontrolskema
help-handbook = Håndbogen: hvert spørgsmål med eksempler og regel
help-glossary = Ordliste, dansk og engelsk
