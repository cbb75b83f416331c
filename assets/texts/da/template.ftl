### Skabelonen til dokumenter: hvad der kan være galt, og hvad kommandoen siger.

template-sound = Skabelonen er i orden. Den er prøvet i { $formats }.
template-none = Der er ingen skabelon i { $folder }. Dokumenterne ser ud som i programmet.
template-hash = Aftryk (SHA-256): { $hash }
template-exported = Ret dem, I vil have anderledes, og slet resten. Læg dem i { $folder }.

template-fault-large = Filen er for stor; den må fylde { $limit } kB.
template-fault-utf8 = Filen er ikke gemt som UTF-8.
template-fault-syntax = Linjen er ikke skrevet, som TOML skal skrives.
template-fault-key = { $key } kendes ikke.
template-fault-value = { $key } kan ikke bruges sådan: se efter i den skabelon, programmet kommer med.
template-fault-colour = { $key } skal være en farve som "#1a1a1a".
template-fault-contrast = { $key } er svær at læse på hvidt papir: kontrasten er { $contrast } og skal være mindst { $least }.
template-fault-logo-words = Et logo skal have en tekst til den, der ikke kan se det. Skriv den i theme.toml under [logo].
template-fault-png = Logoet er ikke et PNG-billede.
template-fault-pixels = Logoet må være højst { $limit } punkter på hver led.
template-fault-markup = Tegnet < kan ikke stå i et stilark.
template-fault-loads = Et stilark må ikke hente noget.
template-fault-page = Siden kan ikke sættes: { $message }

template-specimen = Prøve på skabelonen
template-specimen-words = Sådan ser brødtekst ud. Tallene er opdigtede.

## Jeres egen skabelon

problem-template-faulty = { $faults ->
    [one] Jeres skabelon til dokumenter har en fejl, og der er ikke skrevet noget. { $first }
   *[other] Jeres skabelon til dokumenter har { $faults } fejl, og der er ikke skrevet noget. Den første: { $first }
  }
hint-template-faulty = Ret filerne i { $folder }, og prøv dem med tilsyn template check. Uden dem ser dokumenterne ud som i programmet.
    .keys = Ret filerne i { $folder }, og prøv igen. Uden dem ser dokumenterne ud som i programmet.
problem-template-loses-counts = Med jeres skabelon mangler der tal eller forbehold i { $format }. Der er ikke skrevet noget.
hint-template-loses-counts = Se efter i paper.typ, at alle tabeller og bemærkninger kommer med.
problem-template-there = { $file } findes allerede og er ikke rørt.
hint-template-there = Vælg en anden mappe.
