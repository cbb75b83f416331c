### Listen over alle måneder.

months-title = Alle måneder
months-none = Der er ingen måneder endnu. Hent den første sagsliste fra forsiden.
months-go = Arbejd i måneden
months-month = Måned
months-state = Status
months-cases = Sager
months-errors = Sager med fejl
months-closed = √ Afsluttet
months-closed-again = √ Afsluttet (u{ $version })
months-open = … I gang
months-not-drawn = · Ikke trukket
months-errors-of = { $n } af { $of }
