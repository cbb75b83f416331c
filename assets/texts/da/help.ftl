### Hjælpen. Emnerne selv står i mappen help.

help-title = Hjælp
help-prompt = Søg i hjælpen:
help-where = Hvor er jeg? { $place }
help-group-answer = Svar
help-group-move = Flyt
help-group-show = Vis
help-group-change = Ret
help-group-always = Altid
help-topics = Emner (Enter åbner)
help-nothing = Intet fundet. Prøv færre bogstaver eller et andet ord.
