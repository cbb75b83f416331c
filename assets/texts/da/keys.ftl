### Navne på taster og på det, de gør. Navnene står nederst på skærmen, i hjælpen og i menuen.

keyname-space = Mellemrum
keyname-shift-tab = Skift+Tab
keyname-backspace = Slet tilbage
keyname-delete = Delete

key-yes = Ja
key-no = Nej
key-partly = Delvist
key-not-relevant = Ikke relevant
key-cannot-see = Kan ikke ses
key-skip = Spring over
key-suggestion = Brug forslaget, eller videre
key-to-discuss = Til drøftelse
key-good-practice = Godt eksempel
key-other-version = Anden udgave af tjeklisten
key-clear-answer = Ryd svaret
key-remark = Note
key-previous = Forrige
key-next = Næste
key-next-unanswered = Næste ubesvarede
key-guidance = Vejledning
key-law = Lovgrundlag
key-papers = Sagens papirer
key-last-time = Hvad svarede jeg sidst?
key-copy-case = Kopiér nr.

key-continue = Fortsæt
key-practice = Øvelsessag
key-quit = Afslut
key-step = Gå til linjen med tallet

key-view-share = Fejlandel
key-view-trend = Udvikling
key-view-causes = Årsager
key-view-teams = Sammenlign teams
key-view-table = Tabel
key-copy-figures = Kopiér tal
key-make-initiative = Initiativ
key-new = Nyt
key-status = Status
key-reminder = Rykkertekst

key-open = Åbn
key-mark = Markér
key-up = Op
key-down = Ned
key-left = Til venstre
key-right = Til højre
key-page-up = Side op
key-page-down = Side ned
key-first = Til begyndelsen
key-last = Til slutningen
key-sort-left = Sortér efter kolonnen til venstre
key-sort-right = Sortér efter kolonnen til højre
key-scroll-up = Rul op
key-scroll-down = Rul ned

key-field-done = Færdig med feltet
key-new-line = Ny linje
key-next-field = Næste felt
key-next-button = Næste knap
key-previous-field = Forrige felt
key-done = Færdig
key-go-on = Videre
key-choose = Vælg
key-close-list = Luk listen
key-toggle = Slå til eller fra
key-cancel = Fortryd
key-do-it = Udfør
key-menu-kinds = Alt, handlinger, sager
key-close = Luk

key-help = Hjælp
key-menu = Menu
key-search = Søg
key-back = Tilbage
key-edit = Ret
key-pick = Vælg fra liste
key-undo = Fortryd
key-redo = Gentag
key-saved = Er det gemt?
key-lock-screen = Lås skærmen
key-how-to-leave = Hvordan afslutter jeg?
key-go-to = Gå til
key-next-pane = Næste rude

## Andre ord, som menuen finder en handling ved.

key-other-version-words = version ny lov gammel lov overgang skæringsdato
key-undo-words = annuller tilbage fortryde
key-redo-words = gendan igen
key-quit-words = luk stop forlad exit
key-lock-screen-words = adgang kode adgangskode luk pause skærmlås
key-saved-words = gem save
key-search-words = find filter
key-help-words = vejledning håndbog manual
key-copy-case-words = sagsnummer udklipsholder
key-remark-words = bemærkning begrundelse kommentar
key-law-words = lov paragraf regel
key-guidance-words = håndbog kvalitetshåndbog
key-skip-words = senere
key-clear-answer-words = slet fjern svar
