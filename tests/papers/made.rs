//! Papers made for tests.

use chrono::NaiveDate;
use tilsyn::catalogue::texts::Language;
use tilsyn::domain::text::Clean;
use tilsyn::report::chart::{Bar, Chart, Limit, Plot, Point, Spread, Team};
use tilsyn::report::document::{Block, Cell, Column, Document, Estimate, Layout, Metadata, Table};

/// Texts that mean harm, or are long, or are written in unusual ways.
pub(crate) const EVIL: [&str; 9] = [
    "=HYPERLINK(\"http://x\";\"y\")",
    "+1+cmd|' /C calc'!A0",
    "<script>alert(1)</script><img src=x onerror=\"1\">",
    "]]></w:t><w:instrText>evil</w:instrText>&amp;",
    "a\u{202E}cba\u{0007}\u{0}b",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "👩‍👩‍👧 e\u{301} \u{FEFF}x",
    "-2 @SUM(1) <data value=\"9/9\">",
    "#read(\"/etc/passwd\") $x$ *b* _i_ `c` @a <b> = // \\ [d] {e}",
];

fn text(words: &str) -> Clean {
    Clean::line(words)
}

fn day(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap()
}

fn estimate(errors: i64, n: i64, low: f64, high: f64) -> Cell {
    Cell::Estimate(Estimate { errors, n, share: errors as f64 / n as f64, low, high })
}

fn spread(share: f64, low: f64, high: f64) -> Spread {
    Spread { share, low, high }
}

fn point(name: &str, spread: Option<Spread>) -> Point {
    Point { name: text(name), spread }
}

pub(super) fn meta(language: Language, title: &str) -> Metadata {
    Metadata {
        kind: "analysis",
        title: text(title),
        subtitle: text("Center Øst"),
        language,
        layout: Layout::Pages,
        made_at: "2026-10-12T08:30:00Z".parse().unwrap(),
        made_from: vec![("package", text("Team Å 2026-09 ab12")), ("package", text("cd34"))],
        footer: vec![text("Lavet af et opdigtet center.")],
    }
}

fn heading(words: &str) -> Block {
    Block::Heading { level: 2, text: text(words) }
}

fn table() -> Table {
    Table {
        caption: text("Andel sager med fejl"),
        columns: vec![
            Column::words(text("Team")),
            Column::figures(text("Sager i alt")),
            Column::figures(text("Med fejl")),
            Column::figures(text("Uden anmærkning")),
            Column::figures(text("Mål")),
            Column::words(text("Frist")),
        ],
        rows: vec![
            vec![
                Cell::Text(text("Blåbær")),
                Cell::Count(1234),
                estimate(14, 58, 0.1501, 0.3652),
                Cell::Share { errors: 30, n: 58 },
                Cell::Chosen(225),
                Cell::Date(day(2026, 12)),
            ],
            vec![
                Cell::Text(text("Æble")),
                Cell::Count(7),
                estimate(3, 8, 0.1, 0.7),
                Cell::Share { errors: 2, n: 8 },
                Cell::Empty,
                Cell::Empty,
            ],
        ],
        definition: text("En sag er med fejl, når mindst ét fund er en fejl eller kritisk."),
    }
}

fn plots() -> [Plot; 5] {
    let bar = |name: &str, count, vital| Bar { name: text(name), count, vital };
    let limit = |n: u64, wide: f64| Limit {
        n,
        of_95: (0.25 - wide, 0.25 + wide),
        of_998: ((0.25 - 1.6 * wide).max(0.0), 0.25 + 1.6 * wide),
    };
    let team = |name: &str, n, share| Team { name: text(name), n, share };
    let run = [("1. kvt.", 0.31), ("2. kvt.", 0.28), ("4. kvt.", 0.19)];
    let mut points: Vec<Point> =
        run.iter().map(|(name, s)| point(name, Some(spread(*s, s - 0.1, s + 0.12)))).collect();
    points.insert(2, point("3. kvt.", None));
    [
        Plot::Pareto(vec![
            bar("Partshøring, begrundelse, klagevejledning", 23, true),
            bar("Frister", 14, true),
            bar("Journal", 6, false),
            bar("Uden kategori", 2, false),
        ]),
        Plot::Run { points, median: Some(0.28) },
        Plot::Path {
            start: (day(2026, 1), 0.45),
            goal: (day(2027, 12), 0.225),
            points: vec![
                (day(2026, 7), spread(0.4, 0.31, 0.5)),
                (day(2027, 1), spread(0.33, 0.25, 0.42)),
            ],
        },
        Plot::Funnel {
            mean: 0.25,
            limits: vec![limit(10, 0.24), limit(20, 0.18), limit(40, 0.13), limit(60, 0.1)],
            teams: vec![team("Blåbær", 58, 0.24), team("Æble", 20, 0.5), team("Pære", 31, 0.12)],
        },
        Plot::Shares(vec![
            point("Før", Some(spread(0.24, 0.15, 0.37))),
            point("Efter", Some(spread(0.08, 0.03, 0.18))),
            point("Senere", None),
        ]),
    ]
}

/// A paper with every kind of block, cell and chart.
pub(crate) fn full(language: Language) -> Document {
    let mut blocks = vec![
        Block::KeyValues(vec![
            (text("Gennemgået"), Cell::Share { errors: 58, n: 60 }),
            (text("Planlagt"), Cell::Count(60)),
            (text("Afleveret"), Cell::Date(day(2026, 10))),
            (text("Mål"), Cell::Chosen(100)),
        ]),
        Block::PageBreak,
        heading("Hvad vi så"),
        Block::Paragraph(Clean::block(
            "I 14 af 58 sager (24\u{A0}%) manglede \"partshøring\".\nNy linje.",
        )),
        Block::Note {
            rule: Some("single-reader"),
            label: text("Forbehold"),
            text: text("Én læser."),
        },
        Block::Table(table()),
        Block::Heading { level: 3, text: text("Figurer") },
    ];
    blocks.extend(plots().map(|plot| {
        let caption = text("Andel sager med fejl");
        let description = text("Andelen er 24 %, usikkerhed 15–37 %. Æøå.");
        Block::Chart(Chart { caption, description, plot })
    }));
    blocks.extend([
        heading("Ord"),
        Block::Bullets(vec![text("det første"), text("det andet")]),
        Block::Definitions(vec![(text("Fejl"), text("En regel er brudt."))]),
        Block::Verbatim(vec![text("sha256sum liste.txt")]),
        Block::Rule,
        Block::Writing { label: text("Underskrift"), lines: 2 },
    ]);
    Document { meta: meta(language, "Analyse for 3. kvartal 2026"), blocks }
}

/// A paper whose every text means harm.
pub(crate) fn hostile(language: Language) -> Document {
    let mut blocks = vec![heading(EVIL[2])];
    for evil in EVIL {
        blocks.push(Block::Paragraph(Clean::block(evil)));
        blocks.push(Block::KeyValues(vec![(text(evil), Cell::Text(text(evil)))]));
        blocks.push(Block::Note { rule: None, label: text(evil), text: text(evil) });
        blocks.push(Block::Bullets(vec![text(evil)]));
        blocks.push(Block::Definitions(vec![(text(evil), text(evil))]));
        blocks.push(Block::Verbatim(vec![text(evil)]));
        blocks.push(Block::Table(Table {
            caption: text(evil),
            columns: vec![Column::words(text(evil)), Column::figures(text(evil))],
            rows: vec![vec![Cell::Text(text(evil)), Cell::Count(3)]],
            definition: text(evil),
        }));
        let plot = Plot::Pareto(vec![Bar { name: text(evil), count: 2, vital: true }]);
        blocks.push(Block::Chart(Chart { caption: text(evil), description: text(evil), plot }));
    }
    Document { meta: meta(language, EVIL[0]), blocks }
}

/// One more error in the first table.
pub(crate) fn change_a_count(document: &mut Document) {
    for block in &mut document.blocks {
        if let Block::Table(table) = block {
            table.rows[0][2] = estimate(15, 58, 0.1501, 0.3652);
            return;
        }
    }
}
