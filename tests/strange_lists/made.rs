//! Random tables of cases, and files of them: text with any separator, quotes, line ends and encoding,
//! and workbooks.

use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use tilsyn::shell::entropy::FixedEntropy;

/// A table before it is written.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    header: Vec<String>,
    body: Vec<Vec<String>>,
    /// The column of the case reference.
    pub(crate) reference: usize,
}

/// A file of it.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) bytes: Vec<u8>,
    pub(crate) name: &'static str,
    /// How it was written, for who looks into it.
    pub(crate) how: String,
}

/// What other systems may call the case's number.
const REFERENCES: [&str; 14] = [
    "Sagsnummer",
    "Sags-ID",
    "SAGSNR.",
    "Sagsnr (ESDH)",
    "Journalnummer",
    "Sag",
    "Journal nr.",
    "sags_id",
    "Sagens nummer",
    "Sagsident",
    "Nummer på sag",
    "CaseID",
    "Id",
    "Sagsnr. i fagsystem",
];
/// Other columns, each with what stands in it.
const COLUMNS: [(&str, Content); 22] = [
    ("Sagsbehandler", Content::Name),
    ("Ansvarlig", Content::Name),
    ("Borgers sagsbehandler", Content::Name),
    ("Team", Content::Word),
    ("Afdeling/team", Content::Word),
    ("Sagstype", Content::Word),
    ("KLE-emne", Content::Code),
    ("Handlingsfacet", Content::Code),
    ("Oprettet", Content::Day),
    ("Oprettet dato", Content::Day),
    ("Afgørelsesdato", Content::Day),
    ("Sidst ændret", Content::Time),
    ("Bemærkning", Content::Sentence),
    ("Titel", Content::Sentence),
    ("Afgørelse", Content::Word),
    ("Beløb", Content::Amount),
    ("Antal dokumenter", Content::Count),
    ("Andel", Content::Percent),
    ("Paragraf", Content::Law),
    ("Status", Content::Word),
    ("Telefon", Content::Phone),
    ("Lukket", Content::Day),
];
const NAMES: [&str; 8] = [
    "Holm, Mette",
    "Søren Ø. Madsen",
    "Bente Åkjær",
    "O'Hara, Niamh",
    "Müller-Jørgensen",
    "ÆØÅ",
    "Kim \"KJ\" Juul",
    "José García",
];
const WORDS: [&str; 10] = [
    "Sygedagpenge",
    "Kontanthjælp",
    "Jobafklaring",
    "Ressourceforløb",
    "Nord",
    "Team 3 (vest)",
    "Under behandling",
    "Afsluttet",
    "Ø-området",
    "Delvis bevilget; se notat",
];
const SENTENCES: [&str; 8] = [
    "Afventer læge; ring igen",
    "Brev sendt, svar modtaget",
    "Se \"notat\" i sagen",
    "Første linje\nanden linje",
    "§ 8, stk. 2 | ny frist",
    "Partshøring mangler – frist 14 dage",
    "100 % rettidig",
    "Kl. 9\tfærdig",
];
const LAWS: [&str; 4] = ["§ 8", "SEL § 54, stk. 3", "LAS § 13a", "RSL §§ 5-7"];

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Name,
    Word,
    Code,
    Day,
    Time,
    Sentence,
    Amount,
    Count,
    Percent,
    Law,
    Phone,
}

/// Chance from a fixed seed.
struct Dice(FixedEntropy);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.0.number() % most.max(1) as u64).unwrap()
    }

    fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

impl Table {
    /// Header and rows.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &Vec<String>> {
        std::iter::once(&self.header).chain(&self.body)
    }

    /// Each reference once, in order.
    pub(crate) fn references(&self) -> Vec<&str> {
        let mut all: Vec<&str> = Vec::new();
        for row in &self.body {
            if !all.contains(&&*row[self.reference]) {
                all.push(&row[self.reference]);
            }
        }
        all
    }

    /// Makes one reference another one.
    pub(crate) fn change_a_cell(&mut self) {
        let last = self.body.len() - 1;
        self.body[last][self.reference].push('x');
    }

    fn random(dice: &mut Dice) -> Self {
        let width = 1 + dice.below(12);
        let mut columns: Vec<(&str, Content)> = Vec::new();
        while columns.len() < width {
            let column = dice.of(&COLUMNS);
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        let reference = dice.below(width + 1);
        let mut header: Vec<String> = columns.iter().map(|(name, _)| (*name).to_owned()).collect();
        header.insert(reference, dice.of(&REFERENCES).to_owned());
        let (form, first) = (dice.below(7), dice.below(40_000));
        let body = (0..2 + dice.below(60)).map(|nth| {
            // A case that stands there twice.
            let nth = if nth > 0 && dice.one_in(30) { nth - 1 } else { nth };
            let mut row: Vec<String> =
                columns.iter().map(|(_, content)| cell(*content, dice)).collect();
            row.insert(reference, case_reference(form, first + nth * 3));
            row
        });
        Self { body: body.collect(), header, reference }
    }
}

/// Case references as systems make them.
fn case_reference(form: usize, number: usize) -> String {
    match form {
        0 => format!("26-{number:06}"),
        1 => format!("2026/{number:07}"),
        2 => format!("S2026-{number}"),
        3 => format!("27.35.00-G01-{number}-26"),
        4 => format!("EMN-2026-{number:05}"),
        5 => format!("{number:08x}-7c1d-4b2e-9f30-a1b2c3d4e5f6"),
        _ => (1_000 + number).to_string(),
    }
}

fn cell(content: Content, dice: &mut Dice) -> String {
    if dice.one_in(12) {
        return String::new();
    }
    let day = NaiveDate::from_ymd_opt(2026, 1 + dice.below(10) as u32, 1 + dice.below(28) as u32)
        .unwrap();
    match content {
        Content::Name => dice.of(&NAMES).to_owned(),
        Content::Word => dice.of(&WORDS).to_owned(),
        Content::Code => {
            format!("{:02}.{:02}.{:02}", dice.below(90), dice.below(60), dice.below(20))
        }
        Content::Day => day.format("%d-%m-%Y").to_string(),
        Content::Time => day.format("%Y-%m-%d 08:14:00").to_string(),
        Content::Sentence => dice.of(&SENTENCES).to_owned(),
        Content::Amount => {
            format!("{}.{:03},{:02}", 1 + dice.below(90), dice.below(1000), dice.below(100))
        }
        Content::Count => dice.below(200).to_string(),
        Content::Percent => format!("{} %", dice.below(101)),
        Content::Law => dice.of(&LAWS).to_owned(),
        Content::Phone => format!("+45 {}", 20_000_000 + dice.below(1_000_000)),
    }
}

/// The list of a seed and what it says.
pub(crate) fn list(seed: u64) -> (Table, Made) {
    let mut dice = Dice(FixedEntropy::new(seed ^ 0x7374_7261_6e67_6521));
    let table = Table::random(&mut dice);
    let made = if dice.one_in(8) { workbook(&table, &mut dice) } else { text(&table, &mut dice) };
    (table, made)
}

/// Whether a row was read as it was written, apart from blanks at its ends and the signs for line
/// breaks and tabs in a cell.
pub(crate) fn is_the_same(written: &[String], read: &[String]) -> bool {
    let plain = |text: &str| match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        Ok(day) => day.format("%d-%m-%Y").to_string(),
        Err(_) => text.replace('\n', "⏎").replace('\t', " "),
    };
    let cell =
        |row: &[String], nth: usize| row.get(nth).map(|text| plain(text)).unwrap_or_default();
    (0..written.len().max(read.len()))
        .all(|nth| cell(written, nth).trim() == cell(read, nth).trim())
}

/// Lines that programs put above and below a list.
const TITLES: [&str; 4] = [
    "Udtræk fra fagsystem",
    "Center for Arbejdsmarked",
    "Periode 01-10-2026 til 31-10-2026",
    "Fortroligt",
];

fn text(table: &Table, dice: &mut Dice) -> Made {
    let separator = dice.of(&[';', ';', ',', '\t', '|']);
    let end = dice.of(&["\n", "\r\n", "\r\n", "\r"]);
    let quotes_all = dice.one_in(4);
    // Some programs end every line with a separator.
    let tail = if dice.one_in(5) { separator.to_string() } else { String::new() };
    let field = |cell: &String| {
        let needs = quotes_all || cell.contains([separator, '"', '\n', '\r']);
        if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
    };
    let mut lines: Vec<String> = Vec::new();
    let titles = if dice.one_in(3) { 1 + dice.below(3) } else { 0 };
    for _ in 0..titles {
        lines.push(field(&dice.of(&TITLES).to_owned()));
    }
    if titles > 0 && dice.one_in(2) {
        lines.push(String::new());
    }
    for row in table.rows() {
        let cells: Vec<String> = row.iter().map(field).collect();
        lines.push(cells.join(&separator.to_string()) + &tail);
        if dice.one_in(60) {
            lines.push(separator.to_string().repeat(row.len() - 1));
        }
    }
    if dice.one_in(4) {
        lines.push(String::new());
        lines.push(format!("I alt: {}", table.body.len()));
    }
    let mut text = lines.join(end);
    if !dice.one_in(4) {
        text.push_str(end);
    }
    let (bytes, encoding) = encoded(&text, dice);
    let name = dice.of(&["liste.csv", "udtræk.txt", "LISTE.CSV"]);
    Made {
        bytes,
        name,
        how: format!("{separator:?} {end:?} {encoding} quotes_all {quotes_all} titles {titles}"),
    }
}

fn encoded(text: &str, dice: &mut Dice) -> (Vec<u8>, &'static str) {
    let units = |of: fn(u16) -> [u8; 2], mark: [u8; 2]| {
        let units = text.encode_utf16().flat_map(of);
        mark.into_iter().chain(units).collect::<Vec<u8>>()
    };
    match dice.below(6) {
        0 => (units(u16::to_le_bytes, [0xFF, 0xFE]), "UTF-16LE"),
        1 => (units(u16::to_be_bytes, [0xFE, 0xFF]), "UTF-16BE"),
        2 => ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), "UTF-8 with a mark"),
        3 => {
            let (bytes, _, is_changed) = encoding_rs::WINDOWS_1252.encode(text);
            assert!(!is_changed, "{text}");
            (bytes.into_owned(), "Windows-1252")
        }
        _ => (text.as_bytes().to_vec(), "UTF-8"),
    }
}

/// A workbook in which numbers are numbers and days are days where the text says the same.
fn workbook(table: &Table, dice: &mut Dice) -> Made {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd-mm-yyyy");
    let titles = if dice.one_in(3) { 2 } else { 0 };
    let sheet = book.add_worksheet();
    if titles > 0 {
        sheet.write_string(0, 0, dice.of(&TITLES)).unwrap();
    }
    for (row, cells) in (titles..).zip(table.rows()) {
        for (column, cell) in (0..).zip(cells) {
            let date = NaiveDate::parse_from_str(cell, "%d-%m-%Y");
            let number = cell.parse::<u32>().ok().filter(|number| number.to_string() == *cell);
            match (date, number) {
                (Ok(_), _) => {
                    let text: Vec<&str> = cell.split('-').rev().collect();
                    let date = ExcelDateTime::parse_from_str(&text.join("-")).unwrap();
                    sheet.write_datetime_with_format(row, column, &date, &day).unwrap();
                }
                (_, Some(number)) => drop(sheet.write_number(row, column, number).unwrap()),
                _ if cell.is_empty() => {}
                _ => drop(sheet.write_string(row, column, cell).unwrap()),
            }
        }
    }
    Made { bytes: book.save_to_buffer().unwrap(), name: "liste.xlsx", how: "workbook".to_owned() }
}
