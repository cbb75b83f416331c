//! The only place that asks the system for random bytes.

use crate::ops::desk::Entropy;

/// Random bytes from the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
        getrandom::fill(bytes).map_err(|_| std::io::Error::other("no random numbers"))
    }

    fn fork(&self) -> crate::store::Entropy {
        // A salt guards words in the journal; without one the entry is still made.
        Box::new(|bytes| {
            let _ = getrandom::fill(bytes);
        })
    }
}

/// The same numbers every time, for demonstrations and tests: never for a key of real data.
#[derive(Debug, Clone)]
pub struct FixedEntropy(u64);

impl FixedEntropy {
    /// A stream of its own for each seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number (SplitMix64, public domain, S. Vigna 2015).
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

impl Entropy for FixedEntropy {
    fn fill(&mut self, bytes: &mut [u8]) -> std::io::Result<()> {
        for chunk in bytes.chunks_mut(8) {
            let number = self.number().to_le_bytes();
            for (byte, number) in chunk.iter_mut().zip(number) {
                *byte = number;
            }
        }
        Ok(())
    }

    fn fork(&self) -> crate::store::Entropy {
        let mut twin = Self(!self.0);
        Box::new(move |bytes| {
            let _ = twin.fill(bytes);
        })
    }
}
