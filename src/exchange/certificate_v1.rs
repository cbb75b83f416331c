//! A draw certificate (da: *udtrækningsbevis*), version 1.
//!
//! | field | meaning |
//! |---|---|
//! | `format`, `format_version` | `"tilsyn-certificate"`, `1` |
//! | `certificate.method` | `"tilsyn1"` |
//! | `.label`, `.seed` | what the tickets are made with |
//! | `.seed_source` | `{"kind":"system","words":null}` or `{"kind":"typed","words":"20 dice"}` |
//! | `.frame_size`, `.duplicates`, `.frame_sha256` | the list: N, repetitions left out, fingerprint |
//! | `.locked_at`, `.drawn_at` | RFC 3339 in UTC |
//! | `.sharing` | null for a simple draw, else `{"method":"equal"\|"proportional","minimum":1}` |
//! | `.strata[]` | `name`, `population`, `sample` |
//! | `.sample_size`, `.reserve` | n, and how many stood by |
//! | `.selected[]` | full form: `id`, `ticket`, `stratum` or null, in order; public form: empty |
//! | `.cases[]` | full form: the whole list, `id`, `stratum` or null; public form: null |
//!
//! Hashes are lower-case hexadecimal.

use serde::{Deserialize, Serialize};

use super::ExchangeError;
use super::canonical::{from_text, moment, parse_moment, to_text, value};
use crate::domain::allocation::Allocation;
use crate::domain::certificate::{Certificate, SeedSource, Selected, Sharing, StratumCount};
use crate::domain::draw::{CaseId, Label, Seed, hex, unhex};

/// The name of the format.
pub const FORMAT: &str = "tilsyn-certificate";
/// The version written, and the newest one read.
pub const VERSION: u64 = 1;

/// The canonical text of a certificate, full or public as it is.
#[must_use]
pub fn to_canonical(certificate: &Certificate) -> String {
    let file = FileV1 {
        format: FORMAT.to_owned(),
        format_version: VERSION,
        certificate: CertificateV1::from(certificate),
    };
    to_text(&file)
}

/// Reads what [`to_canonical`] wrote. Whether the certificate holds is for
/// [`verify`](crate::domain::certificate::verify) to say.
///
/// # Errors
/// When the text is of another format or a newer version, has a field or value that version 1
/// does not know, or is not in canonical form.
pub fn read(text: &str) -> Result<Certificate, ExchangeError> {
    let file: FileV1 = from_text(text, FORMAT, VERSION)?;
    let certificate = Certificate::try_from(file.certificate)?;
    if to_canonical(&certificate) == text {
        Ok(certificate)
    } else {
        Err(ExchangeError::NotCanonical)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileV1 {
    format: String,
    format_version: u64,
    certificate: CertificateV1,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CertificateV1 {
    method: String,
    label: String,
    seed: String,
    seed_source: SeedSourceV1,
    frame_size: u32,
    duplicates: u32,
    frame_sha256: String,
    locked_at: String,
    drawn_at: String,
    sharing: Option<SharingV1>,
    strata: Vec<StratumV1>,
    sample_size: u32,
    reserve: u32,
    selected: Vec<SelectedV1>,
    cases: Option<Vec<ListedV1>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SeedSourceV1 {
    kind: SeedSourceKindV1,
    words: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SeedSourceKindV1 {
    System,
    Typed,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SharingV1 {
    method: AllocationV1,
    minimum: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum AllocationV1 {
    Equal,
    Proportional,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StratumV1 {
    name: String,
    population: u32,
    sample: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SelectedV1 {
    id: String,
    ticket: String,
    stratum: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListedV1 {
    id: String,
    stratum: Option<String>,
}

impl From<&Certificate> for CertificateV1 {
    fn from(certificate: &Certificate) -> Self {
        let strata = certificate.strata.iter().map(|stratum| StratumV1 {
            name: stratum.name.clone(),
            population: stratum.population,
            sample: stratum.sample,
        });
        let selected = certificate.selected.iter().map(|case| SelectedV1 {
            id: case.id.as_str().to_owned(),
            ticket: hex(&case.ticket),
            stratum: case.stratum.clone(),
        });
        let cases = certificate.ids.as_ref().map(|ids| {
            let listed = ids.iter().map(|(id, stratum)| ListedV1 {
                id: id.as_str().to_owned(),
                stratum: stratum.clone(),
            });
            listed.collect()
        });
        Self {
            method: certificate.method.clone(),
            label: certificate.label.as_str().to_owned(),
            seed: certificate.seed.as_str().to_owned(),
            seed_source: SeedSourceV1::from(&certificate.seed_source),
            frame_size: certificate.frame_size,
            duplicates: certificate.duplicates,
            frame_sha256: hex(&certificate.frame_sha256),
            locked_at: moment(certificate.locked_at),
            drawn_at: moment(certificate.drawn_at),
            sharing: match certificate.sharing {
                Sharing::Simple => None,
                Sharing::Strata { method, minimum } => {
                    Some(SharingV1 { method: method.into(), minimum })
                }
            },
            strata: strata.collect(),
            sample_size: certificate.sample_size,
            reserve: certificate.reserve,
            selected: selected.collect(),
            cases,
        }
    }
}

impl TryFrom<CertificateV1> for Certificate {
    type Error = ExchangeError;

    fn try_from(wire: CertificateV1) -> Result<Self, ExchangeError> {
        let strata = wire.strata.into_iter().map(|stratum| StratumCount {
            name: stratum.name,
            population: stratum.population,
            sample: stratum.sample,
        });
        let selected = wire.selected.into_iter().map(|case| {
            Ok(Selected {
                id: case_id(&case.id)?,
                ticket: hash("ticket", &case.ticket)?,
                stratum: case.stratum,
            })
        });
        let ids = wire.cases.map(|cases| {
            let listed = cases.into_iter().map(|case| Ok((case_id(&case.id)?, case.stratum)));
            listed.collect::<Result<Vec<_>, ExchangeError>>()
        });
        Ok(Self {
            method: wire.method,
            label: Label::parse(&wire.label).map_err(|_| value("label", &wire.label))?,
            seed: Seed::parse(&wire.seed).map_err(|_| value("seed", &wire.seed))?,
            seed_source: SeedSource::try_from(wire.seed_source)?,
            frame_size: wire.frame_size,
            duplicates: wire.duplicates,
            frame_sha256: hash("frame_sha256", &wire.frame_sha256)?,
            locked_at: parse_moment("locked_at", &wire.locked_at)?,
            drawn_at: parse_moment("drawn_at", &wire.drawn_at)?,
            sharing: wire.sharing.map_or(Sharing::Simple, |sharing| Sharing::Strata {
                method: sharing.method.into(),
                minimum: sharing.minimum,
            }),
            strata: strata.collect(),
            sample_size: wire.sample_size,
            reserve: wire.reserve,
            selected: selected.collect::<Result<_, ExchangeError>>()?,
            ids: ids.transpose()?,
        })
    }
}

impl From<&SeedSource> for SeedSourceV1 {
    fn from(source: &SeedSource) -> Self {
        match source {
            SeedSource::OperatingSystem => Self { kind: SeedSourceKindV1::System, words: None },
            SeedSource::Typed(words) => {
                Self { kind: SeedSourceKindV1::Typed, words: Some(words.clone()) }
            }
        }
    }
}

impl TryFrom<SeedSourceV1> for SeedSource {
    type Error = ExchangeError;

    fn try_from(wire: SeedSourceV1) -> Result<Self, ExchangeError> {
        match (wire.kind, wire.words) {
            (SeedSourceKindV1::System, None) => Ok(Self::OperatingSystem),
            (SeedSourceKindV1::Typed, Some(words)) => Ok(Self::Typed(words)),
            (_, words) => Err(value("seed_source", words.unwrap_or_default())),
        }
    }
}

impl From<Allocation> for AllocationV1 {
    fn from(method: Allocation) -> Self {
        match method {
            Allocation::Equal => Self::Equal,
            Allocation::Proportional => Self::Proportional,
        }
    }
}

impl From<AllocationV1> for Allocation {
    fn from(wire: AllocationV1) -> Self {
        match wire {
            AllocationV1::Equal => Self::Equal,
            AllocationV1::Proportional => Self::Proportional,
        }
    }
}

/// A case number; one with blanks around it or in another normal form is caught by comparing
/// with the canonical text.
fn case_id(text: &str) -> Result<CaseId, ExchangeError> {
    CaseId::parse(text).map_err(|_| value("id", text))
}

fn hash(field: &'static str, text: &str) -> Result<[u8; 32], ExchangeError> {
    unhex(text).ok_or_else(|| value(field, text))
}

#[cfg(test)]
mod tests {
    //! Both forms come back and still hold; what was changed is refused.
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;
    use crate::domain::certificate::{Circumstances, Verified, verify};
    use crate::domain::draw::Frame;
    use crate::domain::strata::StratifiedFrame;

    fn circumstances(source: SeedSource) -> Circumstances {
        Circumstances {
            label: Label::parse("2026-11:team-nord").unwrap(),
            seed: Seed::parse("16553009094929369057").unwrap(),
            seed_source: source,
            locked_at: DateTime::from_timestamp(1_793_600_000, 0).unwrap(),
            drawn_at: DateTime::from_timestamp(1_793_600_060, 250_000_000).unwrap(),
        }
    }

    fn simple(size: usize, n: u32) -> Certificate {
        let frame = Frame::new((0..size).map(|i| CaseId::parse(&format!("26-{i:03} æ")).unwrap()));
        Certificate::draw_simple(&frame, n, circumstances(SeedSource::Typed("20 øjne".to_owned())))
    }

    fn divided(size: usize) -> Certificate {
        let cases = (0..size).map(|i| {
            let name = if i % 3 == 0 { "Syd" } else { "Nord" };
            (CaseId::parse(&format!("26-{i:03}")).unwrap(), name.to_owned())
        });
        let cases = StratifiedFrame::new(&["Syd", "Nord"], cases).unwrap();
        let system = circumstances(SeedSource::OperatingSystem);
        Certificate::draw_strata(&cases, 9, Allocation::Proportional, 1, system).unwrap()
    }

    proptest! {
        #[test]
        fn reads_what_it_wrote(size in 0_usize..40, n in 0_u32..50) {
            for full in [simple(size, n), divided(size)] {
                for certificate in [full.to_public(), full] {
                    let text = to_canonical(&certificate);
                    prop_assert_eq!(read(&text), Ok(certificate));
                }
            }
        }
    }

    #[test]
    fn a_certificate_still_holds_after_the_journey() {
        let full = divided(30);
        let back = read(&to_canonical(&full)).unwrap();
        assert!(matches!(verify(&back, None), Ok(Verified::DrawnAgain { .. })));
        let public = read(&to_canonical(&full.to_public())).unwrap();
        assert!(matches!(verify(&public, full.ids.as_deref()), Ok(Verified::DrawnAgain { .. })));
    }

    #[test]
    fn the_public_form_names_no_case() {
        let text = to_canonical(&simple(30, 9).to_public());
        assert!(!text.contains("26-0"));
        assert!(text.contains(r#""cases":null"#) && text.contains(r#""selected":[]"#));
    }

    #[test]
    fn the_spelling_is_frozen() {
        let hash = hex(&simple(0, 0).frame_sha256);
        let expected = format!(
            concat!(
                r#"{{"certificate":{{"cases":[],"drawn_at":"2026-11-02T06:14:20.250Z","#,
                r#""duplicates":0,"frame_sha256":"{}","frame_size":0,"#,
                r#""label":"2026-11:team-nord","locked_at":"2026-11-02T06:13:20Z","#,
                r#""method":"tilsyn1","reserve":0,"sample_size":0,"#,
                r#""seed":"16553009094929369057","#,
                r#""seed_source":{{"kind":"typed","words":"20 øjne"}},"selected":[],"#,
                r#""sharing":null,"strata":[]}},"format":"tilsyn-certificate","format_version":1}}"#,
                "\n"
            ),
            hash
        );
        assert_eq!(to_canonical(&simple(0, 0)), expected);
    }

    #[test]
    fn anything_else_is_refused() {
        let text = to_canonical(&simple(4, 2));
        for (old, new, field) in [
            ("2026-11:team-nord", "2026-11 team nord", "label"),
            ("16553009094929369057", "|", "seed"),
            ("2026-11-02T06:13:20Z", "2. november", "locked_at"),
            (r#""kind":"typed""#, r#""kind":"system""#, "seed_source"),
            (r#""frame_sha256":""#, r#""frame_sha256":"+"#, "frame_sha256"),
            ("26-000 æ", " ", "id"),
        ] {
            let found = read(&text.replace(old, new));
            assert!(
                matches!(&found, Err(ExchangeError::Value { field: f, .. }) if *f == field),
                "{field}: {found:?}"
            );
        }
        let later = text.replace(r#""format_version":1"#, r#""format_version":2"#);
        assert_eq!(read(&later), Err(ExchangeError::TooNew { found: 2, known: 1 }));
        let spelled = text.replace("26-000 æ", " 26-000 æ");
        assert_eq!(read(&spelled), Err(ExchangeError::NotCanonical));
        let other_time = text.replace("06:13:20Z", "06:13:20+00:00");
        assert_eq!(read(&other_time), Err(ExchangeError::NotCanonical));
        let unknown = text.replace(r#""method":"#, r#""more":1,"method":"#);
        assert!(matches!(read(&unknown), Err(ExchangeError::Form { .. })));
    }
}
