//! The program as a person uses it: scripts of keys through the real loop, then the screen and
//! the database are looked at.
#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]
#![expect(unreachable_pub, reason = "modules of one test")]

mod broken_off;
mod drafts;
mod first_use;
mod month;
mod offers;
mod post;
mod post_laws;
mod recovery_code;
mod screens;
mod settings;
mod support;
mod versions;
mod wayfinding;
