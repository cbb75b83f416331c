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

## Menu og hjælp.

palette-handbook = Håndbog
palette-handbook-synonyms = kvalitetshåndbog vejledning eksempler grænsetilfælde definition søg
palette-checklists = Tjeklister og udgaver
palette-checklists-synonyms = sammenlign forskelle version ændringer ny lov kontrolskema
help-handbook = Håndbogen: hvert spørgsmål med eksempler og regel
help-glossary = Ordliste, dansk og engelsk
