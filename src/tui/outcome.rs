//! What a screen wants after an input, and what the whole UI wants done outside. Both are
//! plain data: tests compare them.

use super::frame::Message;
use super::input::Key;
use super::screen::Screen;
use super::theme::Look;
use crate::api::Request;
use crate::catalogue::texts::Language;
use crate::domain::text::Clean;

/// What a screen wants after an input.
#[derive(Debug)]
pub enum Outcome {
    /// Nothing more; what the screen holds may have changed.
    Stay,
    /// The input means nothing here.
    Ignored,
    /// Something is asked for; what comes of it reaches the screen through `answered`.
    Ask(Request),
    /// Another page on top of this one.
    Open(Box<Screen>),
    /// Another page instead of this one.
    Replace(Box<Screen>),
    /// Back to the page below, which is read again.
    Close,
    /// Back to the page below, which is as it was.
    Dismiss,
    /// A key for the page that is on top then.
    Press(Key),
    /// A sentence in the message row.
    Say(Message),
    /// A text for the clipboard, and the sentence that says so.
    Copy(Clean),
    /// A folder for the system's own program, and the sentence that says so.
    ShowFolder(Clean),
    /// Another effect, such as another look.
    Effect(Effect),
    /// Several, in this order.
    Many(Vec<Outcome>),
}

/// Something done outside the UI.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// A use case.
    Ask(Request),
    /// A text for the clipboard.
    Copy(Clean),
    /// A folder for the system's own program.
    ShowFolder(Clean),
    /// How the program looks and speaks, kept in the plain settings file.
    Remember(Preferences),
    /// The database is closed and its key wiped.
    Lock,
    /// The program ends.
    Quit,
}

/// What is needed before the database is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferences {
    /// Language.
    pub language: Language,
    /// Colours.
    pub look: Look,
    /// Only letters, no line-drawing signs.
    pub plain_signs: bool,
}
