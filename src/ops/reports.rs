//! Reports written to files.

use super::desk::Desk;
use super::problems::{Refusal, refused};
use crate::api::Moment;
use crate::domain::text::Clean;

/// The draw certificate.
pub(super) fn certificate(
    _desk: &Desk,
    _moment: &Moment,
    _full: bool,
) -> Result<Vec<Clean>, Refusal> {
    Err(refused("draw-missing").into())
}

/// The month report.
pub(super) fn month(_desk: &Desk, _moment: &Moment) -> Result<Vec<Clean>, Refusal> {
    Err(refused("draw-missing").into())
}

/// The learning sheet.
pub(super) fn learning_sheet(
    _desk: &Desk,
    _moment: &Moment,
    _review_id: Option<i64>,
    _name: Option<&str>,
) -> Result<Vec<Clean>, Refusal> {
    Err(refused("draw-missing").into())
}
