//! The pages, one file each; [`crate::tui::screen`] lists them.

pub mod add_case;
pub mod case_list;
pub mod cases;
pub mod certificate;
pub mod check;
pub mod close;
pub mod columns;
pub mod dispose;
pub mod draw;
pub mod finding;
pub mod help;
pub mod home;
pub mod jump;
pub mod locked;
pub mod matters;
pub mod menu;
pub mod months;
pub mod palette;
pub mod practice;
pub mod question;
pub mod quit;
pub mod reading;
pub mod reason;
pub mod recovery;
pub mod set_up;
pub mod settings;
