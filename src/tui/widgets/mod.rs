//! The parts screens are put together from.
//!
//! Every part is plain data with `update` (takes one [`Input`](super::input::Input), answers
//! what came of it) and `view` (reads only). A part that does not know an input answers
//! `Ignored`, and the screen goes on with it.
//!
//! | part | for |
//! |---|---|
//! | [`form::Form`] | a column of labelled fields; owns Tab, Shift+Tab, arrows, F4 |
//! | [`line_field::LineField`] | one line of text, a number or a date, as typed |
//! | [`note_field::NoteField`] | several lines, with undo and at most 20,000 characters |
//! | [`secret_field::SecretField`] | a passphrase: dots, wiped from memory afterwards |
//! | [`choice::Choice`] | one of a few |
//! | [`list::List`] | selection and scrolling; drawn by [`Canvas::table`](super::canvas::Canvas::table) |
//! | [`page::Page`] | running text that can be scrolled |
//! | [`dialog::Dialog`] | a box that asks, the safe answer first |
//! | [`appearance::Appearance`] | language, look and signs, chosen by seeing them |
//! | [`look_samples::LookSamples`] | one of the looks, each drawn as it looks |
//! | [`passphrase`] | two fields for a new passphrase, with a word on its strength |
//!
//! A form, as a screen uses it:
//!
//! ```text
//! // made once
//! let mut form = Form::new(vec![
//!     Field::line("size", texts.get("draw-size"), LineField::number(12)),
//!     Field::choice("plan", texts.get("draw-plan"), Choice::new(vec![…], Some(0))),
//!     Field::note("why", texts.get("draw-why"), NoteField::new(3)),
//!     Field::button("go", texts.get("draw-go")),
//! ]);
//!
//! // in context()
//! self.form.context()            // Field, Note or Form: decides which keys are text
//!
//! // in update()
//! match self.form.update(input, ctx.content()) {
//!     FormReply::Submit => match parse(&self.form) {
//!         Ok(plan) => Outcome::Effects(vec![…]),
//!         Err(fault) => { self.form.set_error("size", Some(ctx.texts.get("draw-size-wrong"))); Outcome::Stay }
//!     },
//!     FormReply::Left("why") => …,       // the focus left a field: write it down
//!     FormReply::Stepped("day", step) => …,
//!     FormReply::Done => Outcome::Close, // Esc; nothing typed is lost, the screen still has it
//!     _ => Outcome::Stay,
//! }
//!
//! // in view()
//! self.form.view(canvas, ctx.content(), ctx.texts);
//! ```

pub mod appearance;
pub mod choice;
pub mod dialog;
pub mod editor;
pub mod form;
pub mod heat_map;
pub mod line_field;
pub mod list;
pub mod look_samples;
pub mod note_field;
pub mod numbered;
pub mod page;
pub mod passphrase;
pub mod path_plot;
pub mod read_aloud;
pub mod run_plot;
pub mod scale_chart;
pub mod secret_field;
