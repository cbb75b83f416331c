//! The lines that are printed: what was measured, its floor, their ratio, the goal.

/// A measured value with its unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Value(pub(crate) f64, pub(crate) &'static str);

/// What a value is held against; larger misses it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Goal {
    /// So much at most, in the value's unit.
    AtMost(f64),
    /// Less than the floor.
    BelowFloor,
    /// Nothing is promised.
    None,
}

/// Prints lines as they are measured and counts those over their goal.
#[derive(Debug)]
pub(crate) struct Table {
    over: usize,
}

impl Table {
    /// Prints the head.
    pub(crate) fn new() -> Self {
        println!(
            "{:<46} {:>11}   {:<36} {:>7}  {:>11}",
            "what", "measured", "floor", "ratio", "goal"
        );
        Self { over: 0 }
    }

    /// Prints a line of words.
    pub(crate) fn say(&self, words: &str) {
        println!("# {words}");
    }

    /// Prints a figure; `floor` is its name and value in the same unit.
    pub(crate) fn line(
        &mut self,
        what: &str,
        value: Value,
        floor: Option<(&str, f64)>,
        goal: Goal,
    ) {
        let Value(measured, unit) = value;
        let limit = match (goal, floor) {
            (Goal::AtMost(most), _) => Some(most),
            (Goal::BelowFloor, Some((_, floor))) => Some(floor),
            _ => None,
        };
        let is_over = limit.is_some_and(|limit| measured > limit);
        self.over += usize::from(is_over);
        let beside = floor.map(|(name, floor)| format!("{name} {}", shown(floor, unit)));
        let ratio = floor.map(|(_, floor)| format!("{:.2}x", measured / floor));
        let wanted = limit.map(|limit| format!("<= {}", shown(limit, unit)));
        let verdict = match limit {
            None => "",
            Some(_) if is_over => "over",
            Some(_) => "ok",
        };
        println!(
            "{what:<46} {:>11}   {:<36} {:>7}  {:>11}  {verdict}",
            shown(measured, unit),
            beside.unwrap_or_default(),
            ratio.unwrap_or_default(),
            wanted.unwrap_or_default(),
        );
    }

    /// Prints how many missed their goals.
    pub(crate) fn end(&self) {
        println!("# {} over their goal", self.over);
    }
}

fn shown(value: f64, unit: &str) -> String {
    let digits = match value.abs() {
        0.0 => 0,
        value if value < 10.0 => 2,
        value if value < 100.0 => 1,
        _ => 0,
    };
    format!("{value:.digits$} {unit}")
}

/// The value below which this share of all lies; the values are sorted by it.
pub(crate) fn percentile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1) as f64;
    let place = (share * last).round() as usize;
    values.get(place).copied().unwrap_or(f64::NAN)
}
