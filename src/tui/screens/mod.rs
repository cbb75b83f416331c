//! The pages, one file each; [`crate::tui::screen`] lists them.

pub mod add_case;
pub mod analysis;
pub mod analysis_part;
pub mod behind;
pub mod behind_case;
pub mod calculators;
pub mod calibration;
pub mod case_held;
pub mod case_list;
pub mod cases;
pub mod centre;
pub mod centre_rules;
pub mod certificate;
pub mod check;
pub mod checklists;
pub mod close;
pub mod columns;
pub mod difference;
pub mod dispose;
pub mod draw;
pub mod files;
pub mod finding;
pub mod guidance;
pub mod handbook;
pub mod handbook_page;
pub mod help;
pub mod home;
pub mod initiative;
pub mod initiatives;
pub mod jump;
pub mod locked;
pub mod matters;
pub mod menu;
pub mod months;
pub mod palette;
pub mod papers;
pub mod personal_data;
pub mod personal_data_form;
pub mod practice;
pub mod practice_cases;
pub mod quarter;
pub mod quarter_step;
pub mod question;
pub mod question_run;
pub mod quit;
pub mod reading;
pub mod reason;
pub mod recovery;
pub mod register;
pub mod restore;
pub mod second_reader;
pub mod send;
pub mod set_up;
pub mod settings;
pub mod take_setup;
pub mod team_month;
pub mod teams;
pub mod version;
pub mod which_file;

use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;
use crate::tui::widgets::dialog::Dialog;

/// The box before anything is erased: a word is typed, since nothing brings it back.
fn erase_box(lines: Vec<Clean>, texts: &Texts) -> Dialog {
    let word = texts.get("erase-word");
    let prompt = texts.with("erase-type", &[("word", (&word).into())]);
    let buttons = vec![texts.get("key-cancel"), texts.get("personal-data-erase-key")];
    Dialog::new(texts.get("erase-title"), lines, buttons).with_word(prompt, word)
}
