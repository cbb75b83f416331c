//! The program as a person uses it: scripts of keys through the real loop, then the screen and
//! the database are looked at.
#![expect(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]
#![expect(unreachable_pub, reason = "modules of one test")]

mod broken_off;
mod calibration;
mod clock;
mod department;
mod department_refuses;
mod drafts;
pub(crate) mod first_use;
mod handbook;
mod imports;
mod initiative_pages;
mod initiatives;
mod lock;
mod mirrors;
pub(crate) mod month;
pub(crate) mod offers;
mod own_lists;
mod paper_template;
mod papers;
mod personal_data;
pub(crate) mod post;
mod post_hostile;
mod post_laws;
mod post_lists;
mod post_pages;
pub(crate) mod quarter;
pub(crate) mod quarter_again;
mod quarter_pages;
pub(crate) mod recovery_code;
mod refused;
mod restore;
mod screens;
mod settings;
pub(crate) mod support;
mod versions;
mod wayfinding;

pub(crate) use personal_data::gathered;
