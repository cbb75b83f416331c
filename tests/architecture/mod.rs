//! Keeps `src/architecture.md` and the habits of this source true.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod documents;
mod layers;
pub(crate) mod reader;
mod tidy;
pub(crate) mod tree;
