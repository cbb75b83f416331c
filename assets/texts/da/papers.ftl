### Ord i dokumenter: ark, kolonner og billedtekster, som alle slags dokumenter har.

paper-sheet-words = Dokument
paper-sheet-table = Tabel { $number }
paper-sheet-chart = Figur { $number }
paper-sheet-definitions = Definitioner
paper-program = Program

paper-caption-table = Tabel
paper-caption-chart = Figur
paper-contents = Indhold
paper-page = Side
paper-page-of = af

paper-csv-block = Slags
paper-csv-heading = Afsnit
paper-csv-table = Tabel
paper-csv-row = Række
paper-csv-column = Kolonne
paper-csv-type = Type
paper-csv-value = Værdi
paper-csv-errors = Fejl
paper-csv-n = Sager
paper-csv-low = Nedre grænse
paper-csv-high = Øvre grænse

paper-flat-errors = { $column }: fejl
paper-flat-cases = { $column }: sager
paper-flat-share = { $column }: andel
paper-flat-low = { $column }: nedre grænse
paper-flat-high = { $column }: øvre grænse

paper-chart-what = Hvad
paper-chart-when = Hvornår
paper-chart-count = Antal
paper-chart-cases = Sager
paper-chart-so-far = Andel indtil her
paper-chart-share = Andel
paper-chart-low = Nedre grænse
paper-chart-high = Øvre grænse
paper-chart-down = Ned til grænsen
paper-chart-up = Op til grænsen
paper-chart-median = Median
paper-chart-path = Vejen til målet
paper-chart-mean = Alle team
    .department = Alle centre
paper-chart-low-95 = 95 %, nedre
paper-chart-high-95 = 95 %, øvre
paper-chart-low-998 = 99,8 %, nedre
paper-chart-high-998 = 99,8 %, øvre
