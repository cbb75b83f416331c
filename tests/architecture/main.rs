//! Keeps `src/architecture.md` and the habits of this source true.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod documents;
mod layers;
mod reader;
mod tidy;
mod tree;
