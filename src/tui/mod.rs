//! The screens and the kit they are built from. Start reading at [`canvas`] and
//! [`widgets`]: their heads show how a screen is written.

pub mod canvas;
pub mod ctx;
mod drafts;
#[cfg(test)]
mod drawn;
pub mod frame;
pub mod input;
pub mod keys;
pub mod model;
pub mod outcome;
mod pages;
pub mod screen;
pub mod screens;
#[cfg(test)]
mod storm;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod testing_initiatives;
#[cfg(test)]
mod testing_pages;
#[cfg(test)]
mod testing_post;
#[cfg(test)]
mod testing_quarter;
pub mod theme;
mod typed_path;
pub mod widgets;
pub mod wrap;
