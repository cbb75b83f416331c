### Kalibrering: sager, som to læser.

calibration-title = Kalibrering
calibration-why = Én ud af { $share } gennemgåede sager, og den første sag fra en ny læser, læses igen af centret eller et andet team. Den anden læser ser ikke dine svar. Bagefter ser du, hvor I er uens.
calibration-one-in = Én ud af så mange gennemgåede sager læses af to
calibration-none = Der er ingen kalibrering endnu. F4 begynder en. Har du fået en fil, så hent den med F2.
calibration-month = Måned
calibration-other = Læst sammen med
calibration-cases = Sager
calibration-stand = Status
calibration-new-key = Ny runde
calibration-file-key = Hent fil
calibration-open-key = Åbn
calibration-send-key = Skriv svar
calibration-again-key = Skriv igen
calibration-waiting = venter på svar
calibration-answered = svaret er kommet
calibration-read = læst; svaret kan sendes
calibration-reading = { $read } af { $of } læst
calibration-of-ours = Egne sager, { $month }, læst også af { $other }
calibration-of-theirs = Sager fra { $other }, { $month }
calibration-agreed = { $agreed } af { $of } svar er ens.
calibration-in-error = { $cases ->
    [one] Sagen er læst af begge.
   *[other] { $cases } sager er læst af begge.
} Fejl i { $first } hos dig og i { $second } hos den anden læser.
calibration-effect = Månedens tal er { $errors } sager med fejl af { $of }. Gjaldt den anden læsers vurdering i de sager, begge har læst, var det { $then } af { $of }.
calibration-agenda = Dagsorden: her er I uens
calibration-all-agree = I er enige i alle svar.
calibration-disputed = { $label }: uens i { $differ } af { $of } sager. { $question }
calibration-differing = Sag { $number }: du svarede { $first }, den anden { $second }.
calibration-write-it-down = Skriv det, I bliver enige om, på spørgsmålets side i håndbogen. Så står det med dato, næste gang nogen slår op.
calibration-cases-written = Sagerne er skrevet til { $path }. Send filen til den, der skal læse dem.
calibration-answers-written = Svaret er skrevet til { $path }. Send filen tilbage til teamet.
calibration-cases-taken = { $count ->
    [one] 1 sag er klar til at blive læst.
   *[other] { $count } sager er klar til at blive læst.
}
calibration-answers-taken = Svaret er hentet. Åbn linjen for at se, hvor I er uens.
second-reader-title = Hvem skal læse?
second-reader-why = Filen kan kun åbnes af den, du vælger. Det er bedst at skifte, så I lærer af flere.
second-reader-name = Læser
second-reader-key = Begynd
which-calibration-title = Fil med kalibrering
which-calibration-label = Fil
which-calibration-why = Filen har enten sager, som du skal læse igen, eller svar på dem, du har sendt.
which-calibration-key = Hent
palette-calibration = Kalibrering
palette-calibration-synonyms = enighed læser dobbelt øjne
cli-about-calibration = Sager, som to læser
cli-about-calibration-show = Viser runderne, og hvor to læsere er uens.
cli-about-calibration-start = Trækker nogle af månedens gennemgåede sager og skriver dem til centret eller et andet team uden svar.
cli-about-calibration-take = Henter en fil: sager, der skal læses igen, eller svar på dem, der er sendt.
cli-about-calibration-write = Skriver en rundes fil: sagerne igen, eller svarene på dem, der er læst her.
cli-arg-calibration-start-reader = Et andet team, der skal læse; ellers centret
cli-arg-calibration-start-out = Fil eller mappe; ellers mappen til rapporter
cli-arg-calibration-take-file = Filen
cli-arg-calibration-write-code = Rundens navn, som calibration show viser det
cli-arg-calibration-write-out = Fil eller mappe; ellers mappen til rapporter
cli-value-code = RUNDE

## Kalibrering

problem-calibration-no-centre = Centrets opsætning er ikke taget i brug, så der er ingen at sende sagerne til.
hint-calibration-no-centre = Bed centret om opsætningsfilen, og tag den i brug.
problem-calibration-no-such-reader = { $name } kan ikke læse sager for dig.
hint-calibration-no-such-reader = Se, hvem der kan, med tilsyn calibration show --json. Bed ellers centret om en ny opsætningsfil.
    .keys = Vælg en anden, eller bed centret om en ny opsætningsfil.
problem-calibration-no-cases = Der er ingen gennemgået sag, som ikke allerede er læst af to.
hint-calibration-no-cases = Gennemgå en sag til ende, og prøv igen.
problem-calibration-unknown = Den runde kendes ikke her.
hint-calibration-unknown = Se runderne med tilsyn calibration show.
    .keys = Se runderne under Kalibrering.
problem-calibration-cases-erased = Sagsnumrene i runden er slettet, så sagerne kan ikke sendes igen.
hint-calibration-cases-erased = Begynd en ny kalibrering.
problem-calibration-not-made = Filen kunne ikke laves. Intet er sendt.
hint-calibration-not-made = Prøv igen. Sker det igen, så gem en sikkerhedskopi, og kontakt it.
problem-calibration-sender-unknown = Filen er underskrevet af nogen, som ikke er kendt her.
hint-calibration-sender-unknown = I centret: hent først en måned fra teamet, og sammenlign de seks ord. I et team: bed centret om en ny opsætningsfil.
problem-calibration-checklist-unknown = Sagerne er gennemgået med tjeklisten { $name }, som ikke findes her.
hint-calibration-checklist-unknown = Bed om filen med tjeklisten, og tag den i brug.
problem-calibration-not-read = Sag { $number } er ikke læst til ende.
hint-calibration-not-read = Svar på det, der mangler, og skriv svaret igen.
problem-calibration-changed = Filen er ændret undervejs. Intet er hentet.
hint-calibration-changed = Bed om den igen.
problem-calibration-too-new = Filen er lavet med en nyere udgave af tilsyn.
hint-calibration-too-new = Opdater tilsyn, og hent den igen.
problem-calibration-for-somebody-else = Filen er lukket til en anden og kan ikke åbnes her.
hint-calibration-for-somebody-else = Send den videre til den, den er til.
problem-calibration-not-one = Det er ikke en fil med kalibrering.
hint-calibration-not-one = Vælg filen, der begynder med kalibrering.
