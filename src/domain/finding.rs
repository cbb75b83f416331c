//! The codes said about a finding (da: *fund*): its cause, and what it meant for the citizen.
//! Codes are stored and travel; the words for them are in the catalogue.

/// Causes (da: *årsag*), in the order they are offered.
pub const CAUSES: [&str; 10] = [
    "overlooked",
    "not-noted",
    "knowledge",
    "time",
    "workflow",
    "system",
    "template",
    "handover",
    "law-change",
    "other",
];

/// Consequences for the citizen (da: *konsekvens for borgeren*); the two risks are the measures
/// Copenhagen's ombudsman reported for 2011.
pub const CONSEQUENCES: [&str; 6] = [
    "none",
    "risk-of-loss",
    "risk-of-wrong-decision",
    "paid-too-little",
    "paid-too-much",
    "not-assessed",
];
