//! Placeholder until the branch with the calendar is merged.
/// Unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /** w */
    WorkingDays,
    /** d */
    Days,
    /** w */
    Weeks,
    /** m */
    Months,
}
