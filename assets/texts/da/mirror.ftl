### Hvad andre fandt, og handleplanerne, der svarer på det.


## Ord

mirror-aspect-population = sager og periode
mirror-aspect-unit = det, der tælles
mirror-aspect-questions = spørgsmålene
mirror-aspect-threshold = grænsen for en fejl
mirror-aspect-documentation = ikke relevant og manglende dokumentation
mirror-aspect-draw = udtrækningen
mirror-aspect-reader = den, der læste
mirror-aspect-law = reglerne
mirror-colour-red = rød, kritisk
mirror-colour-yellow = gul, væsentlig
mirror-colour-green = grøn, mindre væsentlig
mirror-remark-new = ny
mirror-remark-repeated = gentaget
mirror-remark-closed = lukket
plan-state-draft = udkast
plan-state-approved = godkendt
plan-state-running = i gang
plan-state-done = afsluttet

## Sætninger

mirror-none = Der er ikke noget her endnu.
mirror-audit = Revisionen { $year }, { $area }: { $errors } af { $n } sager med fejl. Fejl er her: { $definition }
mirror-beside = { $said } Forskellen er regnet med vores andel vægtet efter teamenes lister, { $own }.
    .department = { $said } Forskellen er regnet med vores andel vægtet efter centrenes lister, { $own }.
mirror-no-own = Vi har ingen gennemgåede sager fra samme år og område.
mirror-different = Ikke direkte sammenlignelig, fordi { $aspect } ikke er ens: { $why }
mirror-not-asked = Fejl fundet under { $clause } ({ $errors }), som ingen af vores tjeklister spørger til.
mirror-remark = Bemærkning { $number } i { $year } ({ $colour }; { $state })
mirror-remark-line =
    { $plans ->
        [0] [{ $id }] { $remark }. { $words } Ingen handleplan svarer på den.
        [one] [{ $id }] { $remark }. { $words } 1 handleplan svarer på den.
       *[other] [{ $id }] { $remark }. { $words } { $plans } handleplaner svarer på den.
    }
mirror-complaints = { $category }: kritik i { $criticised } af { $treated } sager hos Borgerrådgiveren
mirror-covered = { $line }. Initiativ { $numbers } dækker.
mirror-not-covered = { $line }. Intet initiativ dækker.
plan-line = { $number }. { $title } ({ $state }). Svarer på: { $answers }
plan-answers-ombudsman = Borgerrådgiveren, { $category }
plan-answers-focus = fokusområdet { $focus }

## Kommandolinjens hjælp

cli-about-mirror = Hvad andre fandt, ved siden af det, vi fandt
cli-about-mirror-audits = Viser revisionens resultater ved siden af vores.
cli-about-mirror-audit = Gemmer et resultat fra revisionen i stedet for det, der var om år og område.
cli-about-mirror-remarks = Viser revisionens bemærkninger, og hvad der svarer på dem.
cli-about-mirror-remark = Gemmer en bemærkning fra revisionen i stedet for det, der var om år og nummer.
cli-about-mirror-complaints = Viser Borgerrådgiverens sager efter fejltype, og hvilke initiativer der dækker.
cli-about-mirror-complaint = Gemmer et antal af Borgerrådgiverens sager. Kun tal, intet om borgere.
cli-about-plan = Handleplaner, der samler initiativer og svarer på noget udefra
cli-about-plan-list = Viser handleplanerne.
cli-about-plan-add = Laver en handleplan.
cli-about-plan-state = Siger, hvor langt en handleplan er.
cli-about-plan-bundle = Tager et initiativ med i en handleplan eller ud af den.
cli-arg-of-year = Året
cli-arg-of-area = Sagsområdet, fx syg
cli-arg-examined = Undersøgte sager
cli-arg-in-error = Sager med fejl
cli-arg-definition = Hvad revisionen talte som en fejl
cli-arg-different = Hvorfor det ikke kan sammenlignes direkte, fx threshold=…; kan gentages. Navne: population, unit, questions, threshold, documentation, draw, reader, law
cli-arg-clause = En paragraf med antal fejl, fx "Sygedagpengeloven § 11=4"; kan gentages
cli-arg-category = Fejltype, fx journal eller vejledning
cli-arg-treated = Realitetsbehandlede sager
cli-arg-criticised = Sager med kritik
cli-arg-remark-number = Bemærkningens nummer
cli-arg-colour = Farve: red, yellow eller green
cli-arg-remark-words = Hvad den siger
cli-arg-mirror-remark-state = Status: new, repeated eller closed
cli-arg-remark = Bemærkningen fra revisionen, ved nummeret i kantede parenteser
cli-arg-complaint = Fejltype, som Borgerrådgiveren fandt
cli-arg-focus = Fokusområde
cli-arg-plan-state-state = Status: draft, approved, running eller done
cli-arg-initiative = Initiativets nummer
cli-arg-take-out = Ud af handleplanen
