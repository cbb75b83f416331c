### Det, der går igen på alle sider.

program-name = tilsyn
saved-at = Gemt { $clock } √
saving = Gemmer …
not-saved = IKKE GEMT !
read-only = KUN LÆSNING !
last-not-saved = Det sidste, du gjorde, er ikke gemt. Alt før det er gemt.
window-elsewhere = Vinduet er ikke aktivt

too-small-title = Vinduet er for lille til tilsyn.
too-small-now =
    { "Nu:    " } { $columns } tegn bredt, { $rows ->
        [one] 1 linje
       *[other] { $rows } linjer
    }
too-small-least = Mindst: { $columns } tegn bredt, { $rows } linjer
too-small-how = Træk i hjørnet, eller tryk Ctrl og - for mindre skrift.

form-error = ! { $error }
form-cpr = ! Ligner et CPR-nummer. Skriv det ikke her.

quit-title = Afslut tilsyn?
quit-saved = Alt er gemt.
quit-saved-resume = Alt er gemt. Du fortsætter i { $place }.
quit-draft = Det, du er i gang med på siden, er ikke gemt endnu. Det holdes som kladde og står der igen, når du åbner siden.
quit-practice = Øvelsen bliver ikke gemt. Dine egne sager er gemt.
quit-leave = Afslut
quit-stay = Bliv her

menu-title = Hvad vil du?
menu-prompt = Skriv et par bogstaver:
menu-found = { $count } fundet
menu-found-actions = { $count } fundet, kun handlinger
menu-found-content = { $count } fundet, kun sager og spørgsmål
menu-nothing = Intet fundet. Prøv færre bogstaver eller et andet ord.
menu-not-now = ikke muligt lige nu
menu-sort-case = Sag
menu-sort-question = Spørgsmål
