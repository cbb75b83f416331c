//! Cohen's kappa and Krippendorff's alpha, parts of `agreement`.
//!
//! Left out of the screens because both may be near 0 when readers agree nearly always; Gwet's AC1
//! does not have that fault.
//!
//! Sources: J. Fleiss, J. Cohen and B. Everitt (1969), *Psychological Bulletin* 72:323;
//! K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011).

use crate::domain::statistics::agreement::{Item, check_items};
use crate::domain::statistics::reason::{NoResult, Undefined};

/// Cohen's kappa.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Kappa {
    /// At most 1; 0 = as by chance.
    pub value: f64,
    /// Its standard error when it is not 0.
    pub standard_error: f64,
}

/// Kappa of two readers over the items that both answered.
///
/// # Errors
/// When a rating is beyond the categories; undefined for other than two readers, without common
/// items, or when chance would agree always.
pub fn kappa(items: &[Item], categories: usize) -> Result<Kappa, NoResult> {
    check_items(items, categories)?;
    let mut table = vec![vec![0_u64; categories]; categories];
    let mut common = 0_u64;
    for item in items {
        let [one, other] = item.ratings.as_slice() else {
            return Err(Undefined::NotTwoReaders.into());
        };
        if let (Some(one), Some(other)) = (*one, *other)
            && let Some(cell) = table.get_mut(one).and_then(|row| row.get_mut(other))
        {
            *cell += 1;
            common += 1;
        }
    }
    if common == 0 {
        return Err(Undefined::TooFewUnits.into());
    }
    let rows: Vec<u64> = table.iter().map(|row| row.iter().sum()).collect();
    let columns: Vec<u64> =
        (0..categories).map(|k| table.iter().filter_map(|row| row.get(k)).sum()).collect();
    let by_chance: u64 = rows.iter().zip(&columns).map(|(row, column)| row * column).sum();
    if by_chance == common * common {
        return Err(Undefined::NoVariation.into());
    }
    let n = common as f64;
    let agreeing: u64 = table.iter().enumerate().filter_map(|(k, row)| row.get(k)).sum();
    let (observed, chance) = (agreeing as f64 / n, by_chance as f64 / (n * n));
    let value = (observed - chance) / (1.0 - chance);
    Ok(Kappa { value, standard_error: kappa_error(&table, &rows, &columns, n) })
}

/// The standard error as the spread of each cell's part in kappa, a sum of positive terms.
fn kappa_error(table: &[Vec<u64>], rows: &[u64], columns: &[u64], n: f64) -> f64 {
    let by_chance: u64 = rows.iter().zip(columns).map(|(row, column)| row * column).sum();
    let agreeing: u64 = table.iter().enumerate().filter_map(|(k, row)| row.get(k)).sum();
    let (observed, chance) = (agreeing as f64 / n, by_chance as f64 / (n * n));
    let mean = observed * (1.0 - chance) - 2.0 * chance * (1.0 - observed);
    let mut variance = 0.0;
    for (i, (row, column_i)) in table.iter().zip(columns).enumerate() {
        for (j, (count, row_j)) in row.iter().zip(rows).enumerate() {
            let margins = (column_i + row_j) as f64 / n;
            let alike = if i == j { 1.0 - chance } else { 0.0 };
            let distance = alike - (1.0 - observed) * margins - mean;
            variance += *count as f64 / n * distance * distance;
        }
    }
    libm::sqrt(variance / n) / ((1.0 - chance) * (1.0 - chance))
}

/// Krippendorff's alpha for categories without order.
///
/// # Errors
/// When a rating is beyond the categories; undefined without variation.
pub fn alpha(items: &[Item], categories: usize) -> Result<f64, NoResult> {
    check_items(items, categories)?;
    let mut totals = vec![0_u64; categories];
    let mut disagreement = 0.0;
    for item in items {
        let mut counts = vec![0_u64; categories];
        for &category in item.ratings.iter().flatten() {
            if let Some(count) = counts.get_mut(category) {
                *count += 1;
            }
        }
        let readers: u64 = counts.iter().sum();
        if readers < 2 {
            continue;
        }
        let alike: u64 = counts.iter().map(|count| count * count).sum();
        disagreement += (readers * readers - alike) as f64 / (readers - 1) as f64;
        for (total, count) in totals.iter_mut().zip(&counts) {
            *total += count;
        }
    }
    let values: u64 = totals.iter().sum();
    let expected = values * values - totals.iter().map(|total| total * total).sum::<u64>();
    if expected == 0 {
        return Err(Undefined::NoVariation.into());
    }
    Ok(1.0 - (values - 1) as f64 * disagreement / expected as f64)
}
