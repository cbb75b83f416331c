//! Any bytes for [`tilsyn_fuzz::case_list`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::case_list(bytes));
