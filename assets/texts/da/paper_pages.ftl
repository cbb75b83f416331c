### Siden, hvor dokumenter vælges, læses og skrives.

papers-title = Dokumenter
papers-why = Vælg et dokument. Du kan læse det, før du skriver det.
papers-kind = Dokument
papers-quarter = Kvartal
papers-quarter-hint = fx 2026-Q4
papers-quarter-wrong = Skriv kvartalet som 2026-Q4.
papers-folder = Mappe
papers-read = Læs det først
papers-write = Skriv filerne
papers-no-format = Vælg mindst ét format.
papers-progress = Fil { $number } af { $all }
papers-done = Skrevet og læst igennem
papers-close = Luk
papers-copy = Kopiér stien
papers-format-docx = Word
papers-format-xlsx = Excel
papers-format-html = Webside
papers-format-csv = CSV til Excel
papers-format-json = JSON
papers-format-text = Tekst
papers-name-month = Månedsrapport
papers-name-learning-sheet = Læringsark for måneden
papers-name-certificate = Udtrækningsbevis uden sagsnumre
papers-name-analysis = Analyse
papers-name-initiatives = Initiativer
papers-name-follow-up = Opfølgning
papers-name-submission = Indberetning, det hele samlet
papers-name-committee = Udvalgets udgave
papers-name-year = Revisionsmappe for året
papers-name-action-plan = Oversigt over handleplaner
papers-name-handbook = Kvalitetshåndbog
papers-name-code = Kodeks for god sagsbehandling
papers-name-targets = Mål og barometermål

palette-papers = Dokumenter
palette-papers-synonyms = rapport word excel eksport skriv indberetning udvalg kodeks revision mappe
