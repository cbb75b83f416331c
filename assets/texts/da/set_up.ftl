### Første gang programmet bruges.

set-up-way = Opsætning › Trin { $number } af { $of }
set-up-on = Videre
set-up-make = Opret

set-up-look = Velkommen til ledelsestilsyn
set-up-look-why = Her gennemgår du månedens stikprøve, ét spørgsmål ad gangen. Alt gemmes på denne computer med det samme. Intet sendes over nettet.

set-up-role = Hvad er din rolle?
set-up-role-why = Rollen bestemmer, hvad forsiden viser.
set-up-role-label = Jeg er
set-up-role-team = teamleder
set-up-role-centre = centerchef
set-up-role-both = begge dele
set-up-role-department = i forvaltningen

set-up-who = Hvem er du?
set-up-who-why = Navnene står på rapporten og på lodtrækningens bevis. De kan ændres senere.
set-up-name = Dit navn
set-up-initials = Initialer
set-up-initials-hint = fx AND
set-up-team = Team
    .department = Enhed
set-up-team-hint = fx Sygedagpenge Nord
    .department = fx Ledelsessekretariatet
set-up-centre = Center
    .department = Forvaltning
set-up-centre-hint = fx Center for Job
    .department = fx Beskæftigelse
set-up-name-missing = Skriv dit navn.
set-up-initials-missing = Skriv dine initialer.
set-up-team-missing = Skriv teamets navn.
    .department = Skriv enhedens navn.
set-up-centre-missing = Skriv centrets navn.
    .department = Skriv forvaltningens navn.
set-up-no-number = Skriv navne uden personnummer.

set-up-place = Hvor ligger dine data?
set-up-place-why = Svar, sagslister og kopier ligger i én mappe på denne computer. Alt i den er låst med din adgangskode.
set-up-folder = { "   " }{ $folder }
set-up-place-change = Vil du have en anden mappe: afslut med Ctrl+Q, og start programmet med tilsyn --data-dir MAPPE
set-up-place-shared = Vælg ikke et fællesdrev eller OneDrive. Der kan to programmer skrive på én gang.

set-up-passphrase = Vælg en adgangskode
set-up-passphrase-why = Adgangskoden låser dine data, så de ikke kan læses, hvis computeren bliver væk. Ingen kan se den eller lave en ny til dig, heller ikke it.
set-up-passphrase-how = Brug mindst 12 tegn eller fire ord. På næste side får du en genoprettelseskode på papir, hvis du glemmer den.
