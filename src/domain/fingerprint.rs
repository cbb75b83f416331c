//! A key or a file as six words to be read over the telephone (da: *kontrolord*).
//!
//! Each word is one of [`WORDS`], so six of them are the first 66 bits of a SHA-256: enough that
//! nobody makes another key with the same words while the call lasts.

/// How many words there are to choose from: 2 to the power of 11.
pub const WORDS: usize = 2048;
/// Words in a fingerprint.
pub const LENGTH: usize = 6;
/// Bits a word stands for.
const BITS: usize = 11;

/// The numbers of the words of a hash, each below [`WORDS`]: its bits in groups of eleven, the
/// first bit of the first byte first.
#[must_use]
pub fn word_numbers(sha256: &[u8; 32]) -> [usize; LENGTH] {
    let bit = |place: usize| {
        let byte = sha256.get(place / 8).copied().unwrap_or(0);
        usize::from(byte >> (7 - place % 8) & 1)
    };
    std::array::from_fn(|word| (0..BITS).fold(0, |number, nth| number * 2 + bit(word * BITS + nth)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_taken_eleven_at_a_time() {
        assert_eq!(word_numbers(&[0; 32]), [0; 6]);
        assert_eq!(word_numbers(&[0xFF; 32]), [2047; 6]);
        let mut hash = [0; 32];
        // 00000000001 00000000010 …: the eleventh bit, then the twenty-first.
        hash[1] = 0b0010_0000;
        hash[2] = 0b0000_1000;
        assert_eq!(word_numbers(&hash), [1, 2, 0, 0, 0, 0]);
        // Bits 60 to 65 belong to the last word; bit 66 to none.
        hash = [0; 32];
        hash[8] = 0b0111_1111;
        assert_eq!(word_numbers(&hash), [0, 0, 0, 0, 0, 1]);
    }
}
