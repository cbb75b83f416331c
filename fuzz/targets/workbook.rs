//! Any bytes for [`tilsyn_fuzz::workbook`].
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| tilsyn_fuzz::workbook(bytes));
