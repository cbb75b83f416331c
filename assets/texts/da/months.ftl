### Listen over alle måneder.

months-title = Alle måneder
months-none = Der er ingen måneder endnu. Hent den første sagsliste fra forsiden.
months-go = Arbejd i måneden
months-month = Måned
months-state = Tilstand
months-cases = Sager
months-errors = Sager med fejl
months-closed = √ Lukket
months-closed-again = √ Lukket ({ $version }. gang)
months-open = … I gang
months-not-drawn = · Ikke trukket
months-errors-of = { $n } af { $of }
months-errors-share = { $n } af { $of } ({ $share })
