//! What must never be on a screen or in a paper, told here once more on purpose.

/// Bidirectional controls and what has no width.
pub(crate) fn is_hidden(letter: char) -> bool {
    matches!(u32::from(letter),
        0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F
        | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x3164 | 0xFE00..=0xFE0F
        | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0xE0000..=0xE0FFF)
}

/// The first character of a text with lines that a terminal would obey or hide.
pub(crate) fn harmful(text: &str) -> Option<char> {
    text.chars().find(|letter| (letter.is_control() && *letter != '\n') || is_hidden(*letter))
}
