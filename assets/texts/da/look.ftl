### Sprog og udseende, som de vælges første gang og i indstillingerne.

look-language = Sprog / Language
look-language-da = Dansk
look-language-en = English

look-dark = Mørk
look-light = Lys
look-distinct = Lys 2
look-contrast = Stærk
look-terminal = Vindue
look-none = Ingen
look-dark-how = Lys skrift på mørk bund.
look-light-how = Mørk skrift på lys bund.
look-distinct-how = Som Lys, men nej er lilla. God, hvis rød og brun ligner hinanden.
look-contrast-how = Hvid og gul skrift på sort, så stærkt som muligt.
look-terminal-how = Vinduets egen skrift og bund, med grønt for ja og rødt for nej.
look-none-how = Ingen farver: kun fed og omvendt skrift.

look-sample-case = Sag 4
look-sample-yes = √ Ja
look-sample-no = × Nej
look-sample-due = ! Frist

look-plain-signs = Tegn kun rammer med + - | (hvis stregerne ser forkerte ud)

look-try = Skriv her, og se om bogstaverne kommer rigtigt:
look-tried-danish = æøå
look-tried-accent = é
look-tried-at = @ (AltGr)
look-arrived = √ { $letters } virker
look-not-yet = · { $letters }
