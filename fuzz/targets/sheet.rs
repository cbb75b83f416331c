//! Any bytes for [`tilsyn_fuzz::sheet`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::sheet(bytes));
