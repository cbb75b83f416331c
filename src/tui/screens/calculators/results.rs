//! What comes of what was typed: sentences first, then the figures behind them.

use super::fields::{Entered, Found};
use crate::catalogue::format::{Decimals, figure, percent};
use crate::catalogue::sentences::{Seen, change, one_sample, plans, reasons};
use crate::catalogue::texts::Texts;
use crate::domain::statistics::comparison::{LEAST_JUDGED, Objection, Verdict};
use crate::domain::statistics::confidence::{Confidence, Interval};
use crate::domain::statistics::difference::{Sample, difference};
use crate::domain::statistics::discovery::{discovery_size, discovery_size_of_share, fewest_cases};
use crate::domain::statistics::fall::{Prior, fall};
use crate::domain::statistics::interval_binomial::clopper_pearson;
use crate::domain::statistics::interval_exact::{Side, exact_interval};
use crate::domain::statistics::planning::{Plan, USUAL_POWER, outlook};
use crate::domain::statistics::power::{MOST_PLANNED, power_of_verdict, smallest_visible_fall};
use crate::domain::statistics::reason::{InputFault, NoResult, check_errors};
use crate::domain::statistics::sample_size::sample_size;
use crate::domain::text::Clean;
use crate::tui::theme::Role;
use crate::tui::widgets::page::Block;

const CONFIDENCE: Confidence = Confidence::NINETY_FIVE;

/// That it is being calculated.
pub(super) fn waiting(texts: &Texts) -> Vec<Block> {
    vec![Block::Said(texts.get("calculators-waiting"), Role::Muted)]
}

/// Sentences and figures, or what is to be typed.
pub(super) fn blocks(entered: &Result<Entered, &'static str>, texts: &Texts) -> Vec<Block> {
    let found = match entered {
        Err(label) => {
            let field = texts.get(label);
            let said = texts.with("calculators-type-number", &[("field", (&field).into())]);
            return vec![Block::Said(said, Role::Muted)];
        }
        Ok(Entered::Size { population, expected, half_width }) => {
            size(*population, *expected, *half_width, texts)
        }
        Ok(Entered::Power { cases, from, to }) => power(*cases, *from, *to, texts),
        Ok(Entered::Interval(found)) => interval(*found, texts),
        Ok(Entered::Comparison(before, after)) => comparison(*before, *after, texts),
        Ok(Entered::Plan(plan)) => planned(plan, texts),
        Ok(Entered::Discovery { population, share, allowed }) => {
            discovery(*population, *share, *allowed, texts)
        }
    };
    found.unwrap_or_else(|reason| vec![Block::Said(reasons::no_result(reason, texts), Role::Warn)])
}

fn size(
    population: Option<u64>,
    expected: f64,
    half_width: f64,
    texts: &Texts,
) -> Result<Vec<Block>, NoResult> {
    let found = sample_size(population, expected, half_width, CONFIDENCE)?;
    let mut blocks = vec![said(plans::sample_size(&found, population, texts))];
    let Some(population) = population else {
        blocks.push(pair("calculators-cases", count(found.n, texts), texts));
        return Ok(blocks);
    };
    let errors = (expected * found.n as f64).round() as u64;
    let seen = Seen { errors, cases: found.n };
    let buys = exact_interval(population, seen.cases, seen.errors, CONFIDENCE, Side::Both)?;
    if found.n < population {
        blocks.push(Block::Paragraph(plans::planned_draw(&buys, seen, expected, texts)));
    }
    blocks.push(Block::Blank);
    blocks.push(pair("calculators-cases", count(found.n, texts), texts));
    blocks.push(part_of(found.n, population, texts));
    let shares = Interval { lower: buys.share_lower(), upper: buys.share_upper() };
    blocks.extend(between(shares, texts));
    Ok(blocks)
}

fn power(cases: u64, from: f64, to: f64, texts: &Texts) -> Result<Vec<Block>, NoResult> {
    let chance = power_of_verdict(cases, cases, from, to)?;
    let visible = smallest_visible_fall(cases, from, USUAL_POWER)?;
    let first = if to < from {
        plans::power(chance, (cases, cases), (from, to), texts)
    } else {
        texts.get("calculators-no-fall")
    };
    let mut blocks = vec![
        said(first),
        Block::Paragraph(plans::smallest_visible_fall(visible, cases, from, texts)),
        Block::Blank,
    ];
    if let Some(visible) = visible {
        blocks.push(pair("calculators-visible", percent(visible, 1, texts), texts));
        blocks.push(pair("calculators-smallest-change", points(from - visible, 1, texts), texts));
    }
    Ok(blocks)
}

fn interval(found: Found, texts: &Texts) -> Result<Vec<Block>, NoResult> {
    let seen = found.seen();
    let (sentence, shares) = match found.population {
        Some(population) => {
            let exact =
                exact_interval(population, seen.cases, seen.errors, CONFIDENCE, Side::Both)?;
            let shares = Interval { lower: exact.share_lower(), upper: exact.share_upper() };
            (one_sample::interval(&exact, seen, texts), shares)
        }
        None => {
            let shares = clopper_pearson(seen.errors, seen.cases, CONFIDENCE)?;
            (one_sample::interval_without_population(shares, seen, texts), shares)
        }
    };
    let mut blocks = vec![said(sentence), Block::Blank];
    blocks.extend(seen_share(seen, "calculators-seen", texts));
    blocks.extend(between(shares, texts));
    Ok(blocks)
}

fn comparison(before: Found, after: Found, texts: &Texts) -> Result<Vec<Block>, NoResult> {
    for period in [before, after] {
        check_errors(period.errors, period.cases)?;
        if let Some(population) = period.population
            && population < period.cases
        {
            let sample = period.cases as f64;
            return Err(InputFault::SampleLargerThanPopulation { sample, population }.into());
        }
    }
    let samples = (before.sample(), after.sample());
    let change = difference(samples.0, samples.1, CONFIDENCE)?;
    let fall = fall(samples.0, samples.1, Prior::JEFFREYS)?;
    let both = (before.seen(), after.seen());
    let objections: &[Objection] =
        if before.cases.min(after.cases) < LEAST_JUDGED { &[Objection::FewCases] } else { &[] };
    let verdict = Verdict::of(fall.fell).unless_forbidden(objections);
    let role = match verdict {
        Verdict::Fall => Role::Ok,
        Verdict::Rise => Role::Error,
        Verdict::Undecided | Verdict::CannotBeDecided => Role::Warn,
    };
    let word = change::verdict(verdict, texts);
    let word = texts.with("calculators-verdict", &[("verdict", (&word).into())]);
    let mut blocks = vec![
        said(change::change(both, &change, &fall, objections, texts)),
        Block::Said(word, role),
    ];
    if verdict != Verdict::CannotBeDecided {
        blocks.push(Block::Paragraph(change::halved(&fall, both, texts)));
    }
    // What the cases of each period show is a question of its own, with its own arithmetic.
    for (period, label) in [(before, "calculators-before"), (after, "calculators-after")] {
        if let Some(population) = period.population {
            let seen = period.seen();
            let exact =
                exact_interval(population, seen.cases, seen.errors, CONFIDENCE, Side::Both)?;
            blocks.push(pair(label, one_sample::interval(&exact, seen, texts), texts));
        }
    }
    Ok(blocks)
}

fn planned(plan: &Plan, texts: &Texts) -> Result<Vec<Block>, NoResult> {
    let found = outlook(plan)?;
    let mut blocks = vec![said(plans::outlook(plan, &found, texts))];
    if found.cases <= MOST_PLANNED {
        let visible = found.visible_fall_to;
        let from = plan.expected_share;
        blocks.push(Block::Paragraph(plans::smallest_visible_fall(
            visible,
            found.cases,
            from,
            texts,
        )));
    }
    blocks.push(Block::Blank);
    let hours = figure(found.hours, Decimals::Exactly(1), texts);
    blocks.push(pair("calculators-hours", hours, texts));
    let width = points(found.interval.width(), 0, texts);
    blocks.push(pair("calculators-width", width, texts));
    if let Some(visible) = found.visible_fall_to {
        let change = points(plan.expected_share - visible, 1, texts);
        blocks.push(pair("calculators-smallest-change", change, texts));
    }
    Ok(blocks)
}

fn discovery(
    population: Option<u64>,
    share: f64,
    allowed: u64,
    texts: &Texts,
) -> Result<Vec<Block>, NoResult> {
    let Some(population) = population else {
        let found = discovery_size_of_share(share, allowed, CONFIDENCE)?;
        let sentence = plans::discovery_of_share(&found, share, allowed, texts);
        let cases = pair("calculators-cases", count(found.n, texts), texts);
        return Ok(vec![said(sentence), Block::Blank, cases]);
    };
    let errors = fewest_cases(population, share)?;
    let found = discovery_size(population, errors, allowed, CONFIDENCE)?;
    Ok(vec![
        said(plans::discovery(&found, population, errors, allowed, texts)),
        Block::Blank,
        pair("calculators-cases", count(found.n, texts), texts),
        part_of(found.n, population, texts),
    ])
}

impl Found {
    fn seen(self) -> Seen {
        Seen { errors: self.errors, cases: self.cases }
    }

    fn sample(self) -> Sample {
        Sample { errors: self.errors as f64, cases: self.cases as f64 }
    }
}

/// The sentence a result begins with.
fn said(sentence: Clean) -> Block {
    Block::Said(sentence, Role::Strong)
}

fn pair(label: &str, value: Clean, texts: &Texts) -> Block {
    Block::Pair(texts.get(label), value)
}

fn count(count: u64, texts: &Texts) -> Clean {
    figure(count as f64, Decimals::Exactly(0), texts)
}

/// A difference of shares in percentage points.
fn points(difference: f64, decimals: usize, texts: &Texts) -> Clean {
    let points = figure(difference * 100.0, Decimals::Exactly(decimals), texts);
    texts.with("calculators-points", &[("points", (&points).into())])
}

/// Both ends of a share, "12 % og 44 %", or only the upper where the lower is nought. Nothing
/// where they meet: the sentence says it.
fn between(shares: Interval, texts: &Texts) -> Option<Block> {
    if shares.width() <= 0.0 {
        return None;
    }
    let (low, high) = (percent(shares.lower, 0, texts), percent(shares.upper, 0, texts));
    if shares.lower <= 0.0 {
        return Some(pair("calculators-at-most", high, texts));
    }
    let range = texts.with("calculators-range", &[("low", low.into()), ("high", high.into())]);
    Some(pair("calculators-interval", range, texts))
}

/// How large a part of all cases the sample is.
fn part_of(cases: u64, population: u64, texts: &Texts) -> Block {
    let part = cases as f64 / population as f64;
    let least = 0.01;
    let said = if part < least {
        texts.with("statistics-under", &[("share", percent(least, 0, texts).into())])
    } else {
        percent(part, 0, texts)
    };
    pair("calculators-part", said, texts)
}

/// The share seen; nothing found has no share of its own.
fn seen_share(seen: Seen, label: &str, texts: &Texts) -> Option<Block> {
    let share = seen.errors as f64 / seen.cases as f64;
    (seen.errors > 0).then(|| pair(label, percent(share, 0, texts), texts))
}
