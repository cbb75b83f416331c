//! Any bytes for [`tilsyn_fuzz::checklist`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::checklist(bytes));
