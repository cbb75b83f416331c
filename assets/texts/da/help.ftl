### Hjælpen. Vejledningens kapitler står i mappen guide.

help-title = Hjælp
help-prompt = Søg i hjælpen:
help-where = Hvor er jeg? { $place }
help-group-answer = Svar
help-group-move = Flyt
help-group-show = Vis
help-group-change = Ret
help-group-always = Altid
help-topics = Vejledning (Enter åbner)
help-nothing = Intet fundet. Prøv færre bogstaver eller et andet ord.

## Tegn og hvad de betyder.

sign-done = i orden, udført, gemt
sign-not-in-order = ikke i orden, eller for sent
sign-partly = delvist i orden
sign-not-relevant = ikke relevant, faldt væk eller gennemgås ikke
sign-cannot-see = kan ikke ses i sagen
sign-mend = noget mangler eller skal ses efter
sign-under-way = i gang; i slutningen af en tekst: der er mere
sign-not-begun = ikke begyndt, ikke besvaret, venter
sign-here = her er du; ved et trin: klar
sign-none = der er ikke noget tal endnu
sign-given = det svar, du har givet
sign-button = en knap, eller et svar med sin tast
sign-choice = det, der er valgt, og det, der kan vælges
sign-toggle = slået til, slået fra
sign-list = en liste, som F4 åbner
sign-more = der er mere over eller under
sign-bar = hvor meget der er færdigt

## Vejledningen.

paper-title-guide = Vejledning til tilsyn
paper-guide-how = Vejledningen er den samme, som du finder i programmet med F1. Der kan du søge i den.
guide-keys-or-command = { $keys } På kommandolinjen: { $typed }
