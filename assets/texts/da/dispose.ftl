### Hvorfor en sag ikke kan gennemgås.

dispose-breadcrumb = Sagen kan ikke gennemgås
dispose-question = Hvorfor kan sag { $number } ({ $case }) ikke gennemgås?
dispose-outside = Uden for målgruppen
dispose-outside-then = Sagen skulle ikke have stået på listen. Den udgår, listen tæller én sag mindre, og næste lod tager pladsen.
dispose-cannot = Kan ikke gennemgås: låst, hos domstolen eller flyttet
dispose-cannot-then = Sagen udgår og tælles som ikke gennemgået. Næste lod tager pladsen.
dispose-own = Egen sag eller nærtstående
dispose-own-then = Du gennemgår ikke dine egne eller dine nærmestes sager. Sagen tælles som ikke gennemgået, og næste lod tager pladsen.
dispose-recent = Gennemgået inden for de sidste 12 måneder
dispose-recent-then = Sagen udgår og tælles som ikke gennemgået. Næste lod tager pladsen.
dispose-not-found = Sagen kan ikke findes
dispose-not-found-then = Sagen bliver i stikprøven og tæller som en sag med fejl. Ellers ville tabte sager gøre tallet pænere.
dispose-not-drawn-then = Sagen udgår. Den er ikke trukket ved lodtrækning, så ingen anden tager pladsen.
dispose-words = Hvad er der sket? (uden navne og CPR-numre)
dispose-wrong-cpr = Det ligner et CPR-nummer. Tag det ud af teksten.
dispose-sure = Er det rigtigt?
dispose-sure-why = Årsag: { $reason }
dispose-no = Nej, tilbage
dispose-yes = Ja, gem årsagen
dispose-key-go-on = Videre
