//! The draw certificate on paper (da: *udtrækningsbevis*), with all that is needed to repeat the
//! draw. The full form names cases and stays with the team; the public form names none.

use chrono::{DateTime, Utc};

use super::document::{Block, Cell, Column, Document, Layout, Metadata, Table};
use super::draw_again::{self, Stratum, strata_table};
use super::local_time;
use crate::catalogue::format::danish_moment;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::allocation::Allocation;
use crate::domain::certificate::{Certificate, SeedSource, Sharing};
use crate::domain::draw::hex;
use crate::domain::text::Clean;

/// A list up to this long is printed whole; a longer one is left to the file.
const LONGEST_LIST: usize = 300;
/// Characters of a ticket that are printed.
const TICKET: usize = 16;

/// What a certificate on paper is made of.
#[derive(Debug, Clone, Copy)]
pub struct CertificatePaper<'a> {
    /// The certificate, in its full or its public form; that decides the form of the paper.
    pub certificate: &'a Certificate,
    /// The team's name.
    pub team: &'a str,
    /// The centre's name.
    pub centre: &'a str,
    /// The list's name, such as its file's; left out of the public form.
    pub list: &'a str,
    /// Why the sample was drawn again, if it was.
    pub reason: Option<&'a str>,
    /// The time that stands on the paper.
    pub made_at: DateTime<Utc>,
}

impl CertificatePaper<'_> {
    /// The paper.
    #[must_use]
    pub fn document(&self, texts: &Texts) -> Document {
        let certificate = self.certificate;
        let strata: Vec<Stratum> = certificate
            .strata
            .iter()
            .map(|stratum| {
                (stratum.name.clone(), i64::from(stratum.population), i64::from(stratum.sample))
            })
            .collect();
        let mut blocks = vec![self.form_note(texts), Block::KeyValues(self.pairs(texts))];
        if certificate.is_full_count() {
            blocks.push(Block::Paragraph(texts.get("report-certificate-all")));
        }
        if !strata.is_empty() {
            blocks.push(Block::Table(strata_table(&strata, texts)));
        }
        if !certificate.selected.is_empty() {
            blocks.push(heading("report-certificate-cases", texts));
            blocks.push(Block::Table(self.selected(texts)));
        }
        blocks.push(heading("report-h-draw-again", texts));
        let whole =
            [(String::new(), certificate.frame_size.into(), certificate.sample_size.into())];
        let groups = if strata.is_empty() { &whole } else { strata.as_slice() };
        let (seed, label) = (certificate.seed.as_str(), certificate.label.as_str());
        blocks.extend(draw_again::how(seed, label, groups, texts));
        blocks.extend(self.whole_list(texts));
        Document { meta: self.metadata(texts), blocks }
    }

    /// True for the form that names cases.
    fn is_full(&self) -> bool {
        self.certificate.ids.is_some() || !self.certificate.selected.is_empty()
    }

    fn form_note(&self, texts: &Texts) -> Block {
        let id = if self.is_full() {
            "report-certificate-full-note"
        } else {
            "report-certificate-public-note"
        };
        Block::Note { rule: None, label: texts.get("report-note"), text: texts.get(id) }
    }

    fn pairs(&self, texts: &Texts) -> Vec<(Clean, Cell)> {
        let certificate = self.certificate;
        let text = |text: &str| Cell::Text(Clean::line(text));
        let count = |count: u32| Cell::Count(i64::from(count));
        let moment = |at| Cell::Text(danish_moment(at, texts));
        let form =
            if self.is_full() { "report-certificate-full" } else { "report-certificate-public" };
        let method = Clean::line(&certificate.method);
        let method = texts.with("report-certificate-method-words", &[("method", method.into())]);
        let mut pairs = vec![
            ("report-certificate-form", Cell::Text(texts.get(form))),
            ("report-certificate-method", Cell::Text(method)),
            ("report-key-label", text(certificate.label.as_str())),
            ("report-key-seed", text(certificate.seed.as_str())),
            ("report-certificate-seed-source", Cell::Text(self.seed_source(texts))),
        ];
        if self.is_full() {
            // A file's name is chosen by people and may name one.
            pairs.push(("report-certificate-list", text(self.list)));
        }
        pairs.extend([
            ("report-key-fingerprint", text(&hex(&certificate.frame_sha256))),
            ("report-key-locked", moment(certificate.locked_at)),
            ("report-key-drawn-at", moment(certificate.drawn_at)),
            ("report-key-population", count(certificate.frame_size)),
            ("report-key-duplicates", count(certificate.duplicates)),
            ("report-key-sample", count(certificate.sample_size)),
            ("report-certificate-reserve", count(certificate.reserve)),
            ("report-certificate-sharing", Cell::Text(self.sharing(texts))),
        ]);
        if let Some(reason) = self.reason {
            pairs.push(("report-certificate-reason", text(reason)));
        }
        pairs.into_iter().map(|(id, cell)| (texts.get(id), cell)).collect()
    }

    fn seed_source(&self, texts: &Texts) -> Clean {
        match &self.certificate.seed_source {
            SeedSource::OperatingSystem => texts.get("report-certificate-seed-system"),
            SeedSource::Typed(words) => {
                texts.with("report-certificate-seed-typed", &[("words", Clean::line(words).into())])
            }
        }
    }

    fn sharing(&self, texts: &Texts) -> Clean {
        let Sharing::Strata { method, minimum } = self.certificate.sharing else {
            return texts.get("report-certificate-simple");
        };
        let id = match method {
            Allocation::Equal => "report-certificate-equal",
            Allocation::Proportional => "report-certificate-proportional",
        };
        texts.with(id, &[("minimum", minimum.into())])
    }

    fn selected(&self, texts: &Texts) -> Table {
        let divided = self.certificate.sharing != Sharing::Simple;
        let mut columns = vec![
            Column::figures(texts.get("report-col-rank")),
            Column::words(texts.get("report-col-ticket")),
            Column::words(texts.get("report-col-case")),
        ];
        if divided {
            columns.push(Column::words(texts.get("report-col-stratum")));
        }
        let rows = self.certificate.selected.iter().zip(1..).map(|(case, rank)| {
            let ticket: String = hex(&case.ticket).chars().take(TICKET).collect();
            let mut row = vec![
                Cell::Count(rank),
                Cell::Text(Clean::line(&ticket)),
                Cell::Text(Clean::line(case.id.as_str())),
            ];
            if divided {
                row.push(Cell::Text(Clean::line(case.stratum.as_deref().unwrap_or_default())));
            }
            row
        });
        Table {
            caption: texts.get("report-certificate-cases-caption"),
            columns,
            rows: rows.collect(),
            definition: texts.get("report-certificate-cases-definition"),
        }
    }

    /// The list, a case number on each line, so that it can be copied into a file.
    fn whole_list(&self, texts: &Texts) -> Vec<Block> {
        let Some(cases) = &self.certificate.ids else { return Vec::new() };
        let mut blocks = vec![heading("report-certificate-whole-list", texts)];
        if cases.len() > LONGEST_LIST {
            let id = "report-certificate-whole-list-in-file";
            blocks.push(Block::Paragraph(texts.with(id, &[("n", cases.len().into())])));
            return blocks;
        }
        let names = self.certificate.strata.iter().map(|stratum| Some(stratum.name.as_str()));
        let names: Vec<Option<&str>> =
            if self.certificate.strata.is_empty() { vec![None] } else { names.collect() };
        for name in names {
            let of_group = cases.iter().filter(|(_, stratum)| stratum.as_deref() == name);
            let lines = of_group.map(|(id, _)| Clean::line(id.as_str())).collect();
            if let Some(name) = name {
                blocks.push(Block::Heading { level: 3, text: draw_again::named(name, texts) });
            }
            blocks.push(Block::Verbatim(lines));
        }
        blocks
    }

    fn metadata(&self, texts: &Texts) -> Metadata {
        let moment = local_time::shown(self.made_at, texts);
        let label: Arg<'_> = Clean::line(self.certificate.label.as_str()).into();
        Metadata {
            kind: if self.is_full() { "draw-certificate" } else { "draw-certificate-public" },
            title: texts.with("report-certificate-title", &[("label", label)]),
            subtitle: texts.with(
                "report-certificate-subtitle",
                &[
                    ("team", Clean::line(self.team).into()),
                    ("centre", Clean::line(self.centre).into()),
                ],
            ),
            language: texts.language(),
            layout: Layout::Pages,
            made_at: self.made_at,
            made_from: vec![("frame", Clean::line(&hex(&self.certificate.frame_sha256)))],
            footer: vec![texts.with("report-made", &[("moment", moment.into())])],
        }
    }
}

fn heading(id: &str, texts: &Texts) -> Block {
    Block::Heading { level: 2, text: texts.get(id) }
}
