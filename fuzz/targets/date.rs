//! Any bytes for [`tilsyn_fuzz::date`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::date(bytes));
