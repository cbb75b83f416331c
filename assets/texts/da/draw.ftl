### Udtrækket: antal, grupper og frø.

draw-breadcrumb = Træk stikprøve
draw-size = Antal, der trækkes
draw-size-of =
    { $n ->
        [one] af 1 sag
       *[other] af { $n } sager
    }
draw-strata = Grupper
draw-strata-none = Ingen
draw-sharing = Fordeling på grupper
draw-sharing-size = Efter størrelse
draw-sharing-equal = Lige mange
draw-minimum = Mindst pr. gruppe
draw-seed = Frø
draw-seed-system = Systemet laver det
draw-seed-dice = Terninger
draw-dice = Terningernes tal
draw-dice-how = bruges efter låsning
draw-dice-source = Frøets kilde
draw-dice-source-how = hvem, hvad, hvornår
draw-reason = Hvorfor trækkes igen?

draw-title-list = Fordeling
draw-title-cases = Sager
draw-title-drawn = Trækkes
draw-whole-list = Hele listen
draw-in-all = I alt
draw-more-strata = … og { $n } grupper til
draw-no-preview = Fordelingen kan ikke vises, før tallene passer.

draw-how-sure = Hvor sikkert bliver tallet? { $sentence }
draw-repeatable = Listen låses først, så laves frøet. Samme liste og frø giver altid de samme sager, så enhver kan efterprøve udtrækket.
draw-once = Et nyt udtræk kræver en begrundelse, som står i beviset.

draw-wrong-number = Skriv et helt tal.
draw-wrong-draw-size-zero = Træk mindst én sag.
draw-wrong-draw-larger-than-list = Listen har kun { $cases } sager.
draw-wrong-draw-too-small = Så mange pr. gruppe kræver mindst { $needed } sager. Træk flere, eller sæt tallet ned.
draw-wrong-draw-seed = Skriv terningernes tal: kun tal og bogstaver a-z, højst 64.
draw-wrong-draw-seed-source-missing = Skriv, hvor tallene kommer fra, fx: terninger kastet af AND og MEHO 3/11.
draw-wrong-redraw-reason-missing = Skriv, hvorfor der trækkes igen.
draw-wrong-cpr-in-text = Det ligner et CPR-nummer. Tag det ud af begrundelsen.

draw-key-draw =
    { $n ->
        [one] Træk 1 sag
       *[other] Træk { $n } sager
    }
