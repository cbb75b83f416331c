//! Contrast of every role in every painted theme; visible selection without colour.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use super::*;

/// Relative luminance of a colour (WCAG 2.2, definition).
fn luminance(colour: Color) -> f64 {
    let Color::Rgb(red, green, blue) = colour else {
        panic!("a painted theme names every colour");
    };
    let part = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.03928 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
    };
    0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
}

fn ratio(style: Style) -> f64 {
    let (one, two) = (luminance(style.fg.unwrap()), luminance(style.bg.unwrap()));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

#[test]
fn every_role_can_be_read_in_every_painted_theme() {
    for look in [Look::Dark, Look::Light, Look::LightDistinct, Look::HighContrast] {
        let theme = Theme::of(look, false);
        for role in ROLES {
            let needed = match role {
                Role::Border | Role::BarRest => 3.0,
                _ => 4.5,
            };
            let found = ratio(theme.style(role));
            assert!(found >= needed, "{look:?} {role:?}: {found:.1} < {needed}");
        }
    }
}

#[test]
fn without_colour_every_colour_is_the_terminals_and_selection_is_reversed() {
    for look in [Look::FollowTerminal, Look::Dark, Look::Light, Look::HighContrast] {
        let theme = Theme::of(look, true);
        for role in ROLES {
            let style = theme.style(role);
            assert_eq!((style.fg, style.bg), (Some(Color::Reset), Some(Color::Reset)), "{role:?}");
        }
        let selected = theme.style(Role::Selected);
        assert!(selected.add_modifier.contains(Modifier::REVERSED));
    }
}

#[test]
fn a_look_without_colour_needs_no_variable_and_the_terminals_own_paints_no_ground() {
    for role in ROLES {
        assert_eq!(Theme::of(Look::NoColour, false).style(role), unpainted(role), "{role:?}");
        let own = Theme::of(Look::FollowTerminal, false).style(role);
        assert_eq!(own.bg, Some(Color::Reset), "{role:?}");
        assert!(matches!(own.fg, Some(Color::Reset | Color::Green | Color::Red)), "{role:?}");
    }
    let style = |role| Theme::of(Look::FollowTerminal, false).style(role).fg;
    assert_eq!((style(Role::Ok), style(Role::Error)), (Some(Color::Green), Some(Color::Red)));
}

#[test]
fn letter_signs_are_ascii() {
    let signs = "─│┌┐└┘├┤┬┴┼═║╔╗╚╝█▓▒░▀▄■□▲►▼◄○●√•–×·‹›→←↑↓";
    for sign in signs.chars() {
        assert!(letter_sign(sign).is_ascii(), "{sign}");
    }
    assert_eq!(letter_sign('ø'), 'ø');
}
