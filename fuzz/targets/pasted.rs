//! Any bytes for [`tilsyn_fuzz::pasted`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::pasted(bytes));
