//! The text of the certificate, and the commands that do without the program.

use crate::api::response::CertificateView;
use crate::catalogue::format::danish_moment;
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::allocation::Allocation;
use crate::domain::certificate::{Certificate, SeedSource, Sharing};
use crate::domain::draw::hex;
use crate::domain::text::Clean;
use crate::tui::theme::Role;
use crate::tui::widgets::page::Block;

/// Digits of a ticket shown; the written certificate has all 64.
const TICKET_DIGITS: usize = 16;
/// Digits of a fingerprint on one line.
const FINGERPRINT_DIGITS: usize = 32;

/// Everything an auditor needs.
pub(super) fn blocks(view: &CertificateView, texts: &Texts) -> Vec<Block> {
    let certificate = &view.certificate;
    let mut blocks = verdict(view, texts);
    blocks.extend(list(view, texts));
    blocks.extend(chance(view, texts));
    blocks.extend(sharing(certificate, texts));
    blocks.extend(cases(certificate, texts));
    blocks.extend(by_hand(certificate, texts));
    blocks
}

/// Whether it holds, first of all.
fn verdict(view: &CertificateView, texts: &Texts) -> Vec<Block> {
    let drawn = view.certificate.selected.len();
    let verdict = if view.holds {
        Block::Said(texts.with("certificate-holds", &[("n", drawn.into())]), Role::Ok)
    } else {
        Block::Said(texts.get("certificate-does-not-hold"), Role::Error)
    };
    let label = Clean::line(view.certificate.label.as_str());
    let title = texts.with("certificate-title", &[("label", (&label).into())]);
    vec![Block::Heading(title), verdict, Block::Blank]
}

fn list(view: &CertificateView, texts: &Texts) -> Vec<Block> {
    let certificate = &view.certificate;
    let pair = |id: &str, value: Clean| Block::Pair(texts.get(id), value);
    let duplicates = u32::try_from(view.duplicates).unwrap_or(0);
    let counts = texts.with(
        "certificate-list-counts",
        &[("n", certificate.frame_size.into()), ("duplicates", duplicates.into())],
    );
    let list = [&view.list, &counts];
    let list = Clean::join(list.into_iter().filter(|part| !part.is_empty()), " · ");
    let mut blocks = Vec::new();
    if !view.team.is_empty() {
        blocks.push(pair("certificate-team", view.team.clone()));
    }
    blocks.extend([
        pair("certificate-list", list),
        pair("certificate-fingerprint", grouped(&hex(&certificate.frame_sha256))),
        pair("certificate-locked", danish_moment(view.locked_at, texts)),
    ]);
    blocks
}

fn chance(view: &CertificateView, texts: &Texts) -> Vec<Block> {
    let certificate = &view.certificate;
    let pair = |id: &str, value: Clean| Block::Pair(texts.get(id), value);
    let seed = Clean::line(certificate.seed.as_str());
    let source = match &certificate.seed_source {
        SeedSource::OperatingSystem => texts.get("certificate-seed-system"),
        SeedSource::Typed(words) if words.is_empty() => texts.get("certificate-seed-typed"),
        SeedSource::Typed(words) => Clean::line(words),
    };
    let mut blocks = vec![
        pair("certificate-seed", seed),
        pair("certificate-seed-source", source),
        pair("certificate-drawn", danish_moment(view.drawn_at, texts)),
        pair("certificate-label", Clean::line(certificate.label.as_str())),
        pair("certificate-method", texts.get("certificate-method-tilsyn1")),
    ];
    if let Some(reason) = &view.reason {
        blocks.push(pair("certificate-reason", reason.clone()));
    }
    blocks
}

fn sharing(certificate: &Certificate, texts: &Texts) -> Vec<Block> {
    let said = match certificate.sharing {
        _ if certificate.is_full_count() => texts.get("certificate-full-count"),
        Sharing::Simple => texts.with(
            "certificate-simple",
            &[("n", certificate.sample_size.into()), ("cases", certificate.frame_size.into())],
        ),
        Sharing::Strata { method, minimum } => {
            let id = match method {
                Allocation::Equal => "certificate-equal",
                _ => "certificate-proportional",
            };
            texts.with(id, &[("minimum", minimum.into())])
        }
    };
    let strata = certificate.strata.iter().map(|stratum| {
        let name = Clean::line(&stratum.name);
        Block::Bullet(texts.with(
            "certificate-stratum",
            &[
                ("name", name.into()),
                ("n", stratum.sample.into()),
                ("cases", stratum.population.into()),
            ],
        ))
    });
    let first = Block::Pair(texts.get("certificate-sharing"), said);
    std::iter::once(first).chain(strata).collect()
}

fn cases(certificate: &Certificate, texts: &Texts) -> Vec<Block> {
    let mut blocks = vec![Block::Blank, Block::Heading(texts.get("certificate-cases"))];
    for (number, selected) in certificate.selected.iter().enumerate() {
        let ticket = hex(&selected.ticket);
        let ticket = Clean::line(ticket.get(..TICKET_DIGITS).unwrap_or_default());
        let case = Clean::line(selected.id.as_str());
        let stratum = selected.stratum.as_deref().map(Clean::line).unwrap_or_default();
        let what =
            Clean::join([&case, &stratum].into_iter().filter(|part| !part.is_empty()), " · ");
        let number = Clean::digits(number + 1);
        blocks.push(Block::Pair(ticket, Clean::join([&number, &what], ". ")));
    }
    let reserve = texts.with("certificate-reserve", &[("n", certificate.reserve.into())]);
    blocks.push(Block::Said(reserve, Role::Muted));
    blocks
}

/// The draw without the program: a list of case references, a SHA-256 program and `sort`.
fn by_hand(certificate: &Certificate, texts: &Texts) -> Vec<Block> {
    let said = |id: &str| Block::Paragraph(texts.get(id));
    let draw = match certificate.sharing {
        Sharing::Simple => {
            let size = Arg::from(certificate.sample_size);
            Block::Paragraph(texts.with("certificate-by-hand-draw", &[("n", size)]))
        }
        Sharing::Strata { .. } => said("certificate-by-hand-strata"),
    };
    vec![
        Block::Blank,
        Block::Heading(texts.get("certificate-by-hand")),
        said("certificate-by-hand-list"),
        Block::Said(Clean::line(FINGERPRINT_COMMAND), Role::Accent),
        draw,
        Block::Said(Clean::block(&draw_command(certificate)), Role::Accent),
    ]
}

/// The fingerprint of the list: sorted by bytes, each reference once.
const FINGERPRINT_COMMAND: &str = "LC_ALL=C sort -u sager.txt | sha256sum";

/// Tickets of all references of a file, the lowest ones. Seed and label hold nothing that a
/// shell would read.
fn draw_command(certificate: &Certificate) -> String {
    format!(
        "while IFS= read -r id; do\n  printf '%s  %s\\n' \"$(printf 'tilsyn1|%s|%s|%s' \\\n    {} {} \"$id\" |\n    sha256sum | cut -c1-64)\" \"$id\"\ndone < sager.txt | LC_ALL=C sort | head -n {}",
        certificate.seed.as_str(),
        certificate.label.as_str(),
        certificate.sample_size,
    )
}

/// Digits in groups that fit beside their name.
fn grouped(digits: &str) -> Clean {
    let (first, rest) = digits.split_at_checked(FINGERPRINT_DIGITS).unwrap_or((digits, ""));
    Clean::line(&format!("{first} {rest}"))
}
