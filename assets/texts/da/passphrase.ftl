### En ny adgangskode, skrevet to gange.

passphrase-new = Ny adgangskode
passphrase-again = Den samme igen
passphrase-least = 12 tegn eller 4 ord
passphrase-short = { $count ->
        [one] 1 tegn, for kort
       *[other] { $count } tegn, for kort
    }
passphrase-simple = for ensformig
passphrase-enough = kan bruges
passphrase-good = god
passphrase-strong = stærk √
passphrase-same = ens √
passphrase-differs = ikke ens endnu
passphrase-too-short = Skriv mindst 12 tegn eller fire ord. En sætning er let at huske.
passphrase-too-simple = Brug flere forskellige bogstaver. En sætning er let at huske.
passphrase-not-the-same = Skriv den samme adgangskode i begge felter.
