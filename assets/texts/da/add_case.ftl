### En sag, der ikke er trukket ved lodtrækning.

add-case-breadcrumb = Tilføj sag
add-case-never-counts = Sagen gennemgås som de andre, men tæller aldrig med i fejlandelen. Kun sager, der er trukket ved lodtrækning, gør det.
add-case-stream = Udvalgt som
add-case-risk = Risikobaseret
add-case-themed = Tematiseret
add-case-complaint = Klagesag
add-case-supplementary = Supplerende
add-case-calibration = Kalibrering
add-case-reference = Sagsnummer
add-case-type = Sagstype
add-case-type-how = vælger tjeklisten

add-case-risk-about = Risikobaseret: valgt, fordi der er særlig grund til at se efter.
add-case-themed-about = Tematiseret: valgt til et tema, I undersøger.
add-case-complaint-about = Klagesag: valgt, fordi borgeren har klaget, eller Ankestyrelsen har afgjort sagen.
add-case-supplementary-about = Supplerende: udfylder et hul, fx en medarbejder uden sag i kvartalet.
add-case-calibration-about = Kalibrering: læses af to, så I kan se, om I svarer ens.

add-case-wrong-case-reference-missing = Skriv sagsnummeret.
add-case-wrong-cpr-as-reference = Det ligner et CPR-nummer. Skriv sagens nummer i fagsystemet.
add-case-wrong-case-in-month-already = Sagen er allerede med i måneden. Skriv et andet sagsnummer.

add-case-key-add = Tilføj sagen
