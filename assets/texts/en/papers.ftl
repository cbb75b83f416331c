### Words in documents: sheets, columns and captions that every kind of document has.

paper-sheet-words = Document
paper-sheet-table = Table { $number }
paper-sheet-chart = Figure { $number }
paper-sheet-definitions = Definitions
paper-program = Program

paper-caption-table = Table
paper-caption-chart = Figure
paper-contents = Contents
paper-page = Page
paper-page-of = of

paper-csv-block = Block
paper-csv-heading = Section
paper-csv-table = Table
paper-csv-row = Row
paper-csv-column = Column
paper-csv-type = Type
paper-csv-value = Value
paper-csv-errors = Errors
paper-csv-n = Cases
paper-csv-low = Lower end
paper-csv-high = Upper end

paper-flat-errors = { $column }: errors
paper-flat-cases = { $column }: cases
paper-flat-share = { $column }: share
paper-flat-low = { $column }: lower end
paper-flat-high = { $column }: upper end

paper-chart-what = What
paper-chart-when = When
paper-chart-count = Count
paper-chart-cases = Cases
paper-chart-so-far = Share so far
paper-chart-share = Share
paper-chart-low = Lower end
paper-chart-high = Upper end
paper-chart-down = Down to the end
paper-chart-up = Up to the end
paper-chart-median = Median
paper-chart-path = Way to the goal
paper-chart-mean = All teams
    .department = All centres
paper-chart-low-95 = 95%, lower
paper-chart-high-95 = 95%, upper
paper-chart-low-998 = 99.8%, lower
paper-chart-high-998 = 99.8%, upper
