//! The sentence of a finding about a case list: its code names the sentence, its values are
//! put in as numbers or as words of the language.

use crate::api::problem::Detail;
use crate::catalogue::format::{Decimals, figure};
use crate::catalogue::texts::{Arg, Texts};
use crate::domain::text::Clean;

/// The finding whose values are bytes; people read megabytes.
const FILE_TOO_LARGE: &str = "list-file-too-large";
/// Bytes of what people call a megabyte.
const BYTES_PER_MB: f64 = 1024.0 * 1024.0;

/// The sentence of a finding.
#[must_use]
pub fn sentence(detail: &Detail, texts: &Texts) -> Clean {
    let arguments: Vec<(&'static str, Arg<'_>)> = detail
        .args
        .iter()
        .map(|(name, value)| (*name, argument(&detail.code, name, value, texts)))
        .collect();
    texts.with(&format!("intake-{}", detail.code), &arguments)
}

fn argument<'a>(code: &str, name: &str, value: &'a Clean, texts: &Texts) -> Arg<'a> {
    match name {
        "bytes" | "limit" if code == FILE_TOO_LARGE => {
            let bytes: f64 = value.as_str().parse().unwrap_or(0.0);
            figure(bytes / BYTES_PER_MB, Decimals::Exactly(0), texts).into()
        }
        "count" | "limit" | "expected" => {
            value.as_str().parse::<u32>().map_or_else(|_| value.into(), Arg::from)
        }
        "kind" | "encoding" | "likeness" | "role" => {
            let word = format!("intake-{name}-{value}");
            if texts.has(&word) { texts.get(&word).into() } else { value.into() }
        }
        _ => value.into(),
    }
}

#[cfg(test)]
mod tests;
