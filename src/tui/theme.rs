//! Colours by role, and the signs every Windows font has.
//!
//! A screen names what a text *is* ([`Role`]), never a colour. The painted themes set both
//! foreground and background; contrast is at least 4.5:1 for text and 3:1 for borders
//! (WCAG 2.2, 1.4.3 and 1.4.11). Colour never stands alone: a sign or a word says the same.

use ratatui::style::{Color, Modifier, Style};

/// How the program looks, as chosen by the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Look {
    /// The terminal's own ground and letters, with its green and red for what is in order and not.
    #[default]
    FollowTerminal,
    /// No colour at all: bold, underlined and reversed only.
    NoColour,
    /// Light text on a dark ground.
    Dark,
    /// Dark text on a light ground.
    Light,
    /// As [`Look::Light`], with errors in purple, further from the warning's brown for
    /// colour-blind eyes.
    LightDistinct,
    /// White, yellow and black.
    HighContrast,
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Ordinary text.
    Text,
    /// Text that stands out.
    Strong,
    /// A heading.
    Heading,
    /// Help text and what is less important.
    Muted,
    /// A key or link.
    Accent,
    /// In order.
    Ok,
    /// To be looked at.
    Warn,
    /// Not in order.
    Error,
    /// Lines of boxes.
    Border,
    /// The first row of the window.
    Header,
    /// The row of messages.
    Message,
    /// A message that stays until solved.
    Alarm,
    /// The row of keys.
    Footer,
    /// A key's name in the row of keys.
    FooterKey,
    /// The selected row.
    Selected,
    /// A field that is not being edited.
    Field,
    /// The field that is being edited.
    FieldFocused,
    /// Filled part of a bar.
    Bar,
    /// Empty part of a bar, and intervals.
    BarRest,
}

/// Every role, for tests and samples.
pub const ROLES: [Role; 19] = [
    Role::Text,
    Role::Strong,
    Role::Heading,
    Role::Muted,
    Role::Accent,
    Role::Ok,
    Role::Warn,
    Role::Error,
    Role::Border,
    Role::Header,
    Role::Message,
    Role::Alarm,
    Role::Footer,
    Role::FooterKey,
    Role::Selected,
    Role::Field,
    Role::FieldFocused,
    Role::Bar,
    Role::BarRest,
];

/// Which signs are drawn for boxes and bars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Signs {
    /// Lines and blocks of the set WGL4, which all Windows fonts have.
    #[default]
    Blocks,
    /// Only what stands on a typewriter, for terminals and readers that know no more.
    Letters,
}

/// Colours and signs in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    colours: Colours,
    /// Which signs are drawn for boxes and bars.
    pub signs: Signs,
}

/// Where colours come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Colours {
    /// From nowhere.
    None,
    /// From the terminal's own sixteen.
    Terminal,
    /// From the theme, ground and all.
    Painted(Palette),
}

/// The colours of a painted theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Palette {
    ground: Color,
    tinted: Color,
    field: Color,
    text: Color,
    muted: Color,
    accent: Color,
    ok: Color,
    warn: Color,
    error: Color,
    focus_text: Color,
    focus_ground: Color,
    border: Color,
}

impl Theme {
    /// The theme of a look. `no_color` (the environment's NO_COLOR, <https://no-color.org>)
    /// overrules it: then every colour is the terminal's own.
    #[must_use]
    pub const fn of(look: Look, no_color: bool) -> Self {
        let colours = match look {
            _ if no_color => Colours::None,
            Look::NoColour => Colours::None,
            Look::FollowTerminal => Colours::Terminal,
            Look::Dark => Colours::Painted(DARK),
            Look::Light => Colours::Painted(LIGHT),
            Look::LightDistinct => Colours::Painted(Palette { error: rgb(0x7D_1D_6E), ..LIGHT }),
            Look::HighContrast => Colours::Painted(HIGH_CONTRAST),
        };
        Self { colours, signs: Signs::Blocks }
    }

    /// The same colours with other signs.
    #[must_use]
    pub const fn with_signs(self, signs: Signs) -> Self {
        Self { signs, ..self }
    }

    /// The style of a role.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        match &self.colours {
            Colours::Painted(palette) => painted(palette, role),
            Colours::Terminal => of_terminal(role),
            Colours::None => unpainted(role),
        }
    }
}

/// Colours of a painted theme.
fn painted(palette: &Palette, role: Role) -> Style {
    let on = |text: Color, ground: Color| Style::new().fg(text).bg(ground);
    let bold = Modifier::BOLD;
    match role {
        Role::Text => on(palette.text, palette.ground),
        Role::Strong | Role::Heading => on(palette.text, palette.ground).add_modifier(bold),
        Role::Muted => on(palette.muted, palette.ground),
        Role::Accent => on(palette.accent, palette.ground),
        Role::Ok => on(palette.ok, palette.ground),
        Role::Warn => on(palette.warn, palette.ground),
        Role::Error => on(palette.error, palette.ground).add_modifier(bold),
        Role::Border => on(palette.border, palette.ground),
        Role::Header => on(palette.ground, palette.text),
        Role::Message | Role::Footer => on(palette.text, palette.tinted),
        Role::Alarm => on(palette.error, palette.tinted).add_modifier(bold),
        Role::FooterKey => on(palette.accent, palette.tinted).add_modifier(bold),
        Role::Selected => on(palette.focus_text, palette.focus_ground),
        Role::Field => on(palette.text, palette.field),
        Role::FieldFocused => on(palette.text, palette.field).add_modifier(Modifier::UNDERLINED),
        Role::Bar => on(palette.accent, palette.ground),
        Role::BarRest => on(palette.border, palette.ground),
    }
}

/// Attributes only: every colour is [`Color::Reset`], because a colour command that the
/// terminal library empties under NO_COLOR would also take the reversal away.
fn unpainted(role: Role) -> Style {
    let plain = Style::new().fg(Color::Reset).bg(Color::Reset);
    match role {
        Role::Strong | Role::Heading | Role::Error | Role::Alarm | Role::FooterKey => {
            plain.add_modifier(Modifier::BOLD)
        }
        Role::Header | Role::Selected => plain.add_modifier(Modifier::REVERSED),
        Role::FieldFocused => plain.add_modifier(Modifier::UNDERLINED),
        _ => plain,
    }
}

/// As without colour, but for the two that people look for. Which of the sixteen can be read on
/// the terminal's ground is not known: yellow and blue fall below 4.5:1 in most stock
/// schemes, so they are left out, and signs and words always say the same.
fn of_terminal(role: Role) -> Style {
    match role {
        Role::Ok => unpainted(role).fg(Color::Green),
        Role::Error | Role::Alarm => unpainted(role).fg(Color::Red),
        _ => unpainted(role),
    }
}

/// A colour from `0xRRGGBB`.
const fn rgb(value: u32) -> Color {
    let [_, red, green, blue] = value.to_be_bytes();
    Color::Rgb(red, green, blue)
}

const DARK: Palette = Palette {
    ground: rgb(0x10_14_18),
    tinted: rgb(0x1C_22_29),
    field: rgb(0x26_2E_37),
    text: rgb(0xE8_EA_ED),
    muted: rgb(0xA7_B0_BA),
    accent: rgb(0x7C_C0_FF),
    ok: rgb(0x5F_D0_B0),
    warn: rgb(0xF4_C1_4E),
    error: rgb(0xFF_9D_76),
    focus_text: rgb(0x10_14_18),
    focus_ground: rgb(0xFF_D7_5F),
    border: rgb(0x66_72_7F),
};

const LIGHT: Palette = Palette {
    ground: rgb(0xFA_FA_F7),
    tinted: rgb(0xEC_ED_E8),
    field: rgb(0xE4_E8_EC),
    text: rgb(0x1B_1D_1F),
    muted: rgb(0x55_5C_63),
    accent: rgb(0x0A_58_A6),
    ok: rgb(0x00_61_4C),
    warn: rgb(0x7A_4F_00),
    error: rgb(0xA8_32_0A),
    focus_text: rgb(0xFF_FF_FF),
    focus_ground: rgb(0x0A_4A_8F),
    border: rgb(0x76_7D_84),
};

const HIGH_CONTRAST: Palette = Palette {
    ground: rgb(0x00_00_00),
    tinted: rgb(0x00_00_00),
    field: rgb(0x26_26_26),
    text: rgb(0xFF_FF_FF),
    muted: rgb(0xE0_E0_E0),
    accent: rgb(0x9A_D1_FF),
    ok: rgb(0x7D_F0_C8),
    warn: rgb(0xFF_E0_66),
    error: rgb(0xFF_B0_8F),
    focus_text: rgb(0x00_00_00),
    focus_ground: rgb(0xFF_FF_00),
    border: rgb(0xFF_FF_FF),
};

/// The typewriter sign that stands for a drawn one; other characters stay.
#[must_use]
pub fn letter_sign(sign: char) -> char {
    match sign {
        '─' | '═' | '–' => '-',
        '│' | '║' => '|',
        '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' | '╔' | '╗' | '╚' | '╝' => {
            '+'
        }
        '█' | '▓' | '■' => '#',
        '▒' | '▀' | '▄' => '=',
        '░' | '□' | '·' => '.',
        '►' | '›' | '→' => '>',
        '◄' | '‹' | '←' => '<',
        '▲' | '↑' => '^',
        '▼' | '↓' => 'v',
        '●' | '•' => '*',
        '○' => 'o',
        '√' => '+',
        '×' => 'x',
        other => other,
    }
}

#[cfg(test)]
mod tests;
