### The list of all months.

months-title = All months
months-none = There are no months yet. Load the first case list from the first page.
months-go = Work in the month
months-month = Month
months-state = State
months-cases = Cases
months-errors = Cases in error
months-closed = √ Closed
months-closed-again = √ Closed (no. { $version })
months-open = … Under way
months-not-drawn = · Not drawn
months-errors-of = { $n } of { $of }
