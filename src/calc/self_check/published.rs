//! Published values, each table with its source.

/// AICPA sample sizes.
pub(super) const AICPA: &str = "AICPA, Audit Guide: Audit Sampling, sizes for tests of controls, \
                         no deviation expected";
/// EZ-Quant.
pub(super) const EZ_QUANT: &str = "EZ-Quant 2.0.6 (US Defense Contract Audit Agency), \
                            discovery sampling";
/// Touw and Hoogduin, page 123.
pub(super) const TOUW_123: &str =
    "P. Touw and L. Hoogduin, Statistiek voor audit en controlling (2011), p. 123";
/// Touw and Hoogduin, page 125.
pub(super) const TOUW_125: &str =
    "P. Touw and L. Hoogduin, Statistiek voor audit en controlling (2011), p. 125";
/// jfa.
pub(super) const JFA: &str = "K. Derks, jfa 0.7.3 (R package), tests";
/// whSample.
pub(super) const WH_SAMPLE: &str = "whSample (R package), vignette";
/// Newcombe on one proportion.
pub(super) const NEWCOMBE_ONE: &str = "R. Newcombe (1998), Statistics in Medicine 17:857, table I";
/// Newcombe on two.
pub(super) const NEWCOMBE_TWO: &str =
    "R. Newcombe (1998), Statistics in Medicine 17:873, table II, method 10";
/// Anhøj's limits.
pub(super) const ANHOEJ: &str = "J. Anhøj and A. Olesen (2014), PLoS ONE 9(11):e113825";
/// Fisher.
pub(super) const FISHER: &str = "R. Fisher, The Design of Experiments (1935), chapter 2";
/// Cohen's textbook table.
pub(super) const COHEN: &str = "Cohen's kappa, the textbook table 20, 5, 10, 15";
/// Krippendorff.
pub(super) const KRIPPENDORFF: &str =
    "K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), 4 observers";
/// Gwet.
pub(super) const GWET: &str = "K. Gwet, Handbook of Inter-Rater Reliability (2014), 4 raters";
/// NIST.
pub(super) const FIPS: &str = "NIST, FIPS 180-4, examples of SHA-256";
/// GNU coreutils.
pub(super) const COREUTILS: &str = "GNU coreutils 9, sha256sum";

/// Tolerable share, confidence, size.
pub(super) const AICPA_SIZES: [(f64, f64, u64); 22] = [
    (0.02, 0.95, 149),
    (0.03, 0.95, 99),
    (0.04, 0.95, 74),
    (0.05, 0.95, 59),
    (0.06, 0.95, 49),
    (0.07, 0.95, 42),
    (0.08, 0.95, 36),
    (0.09, 0.95, 32),
    (0.10, 0.95, 29),
    (0.15, 0.95, 19),
    (0.20, 0.95, 14),
    (0.02, 0.90, 114),
    (0.03, 0.90, 76),
    (0.04, 0.90, 57),
    (0.05, 0.90, 45),
    (0.06, 0.90, 38),
    (0.07, 0.90, 32),
    (0.08, 0.90, 28),
    (0.09, 0.90, 25),
    (0.10, 0.90, 22),
    (0.15, 0.90, 15),
    (0.20, 0.90, 11),
];

/// Source, population, cases in error, errors allowed, confidence, size.
pub(super) const DISCOVERY_SIZES: [(&str, u64, u64, u64, f64, u64); 21] = [
    (EZ_QUANT, 500, 40, 0, 0.90, 27),
    (EZ_QUANT, 500, 20, 0, 0.90, 54),
    (EZ_QUANT, 1000, 80, 0, 0.90, 28),
    (EZ_QUANT, 1000, 40, 0, 0.90, 55),
    (EZ_QUANT, 5000, 400, 0, 0.90, 28),
    (EZ_QUANT, 5000, 200, 0, 0.90, 57),
    (EZ_QUANT, 500, 40, 0, 0.95, 35),
    (EZ_QUANT, 500, 20, 0, 0.95, 69),
    (EZ_QUANT, 1000, 80, 0, 0.95, 36),
    (EZ_QUANT, 1000, 40, 0, 0.95, 71),
    (EZ_QUANT, 5000, 400, 0, 0.95, 36),
    (EZ_QUANT, 5000, 200, 0, 0.95, 73),
    (EZ_QUANT, 500, 40, 0, 0.99, 53),
    (EZ_QUANT, 500, 20, 0, 0.99, 101),
    (EZ_QUANT, 1000, 80, 0, 0.99, 54),
    (EZ_QUANT, 1000, 40, 0, 0.99, 107),
    (EZ_QUANT, 5000, 400, 0, 0.99, 55),
    (EZ_QUANT, 5000, 200, 0, 0.99, 112),
    (TOUW_123, 1200, 60, 0, 0.90, 45),
    (JFA, 1000, 50, 0, 0.95, 57),
    (JFA, 1000, 50, 2, 0.95, 119),
];

/// Source, population, sample, errors, confidence, one-sided upper limit of the share.
pub(super) const UPPER_LIMITS: [(&str, u64, u64, u64, f64, f64); 3] = [
    (TOUW_125, 1200, 102, 0, 0.90, 0.0208),
    (TOUW_125, 1200, 102, 1, 0.90, 0.0358),
    (JFA, 10, 2, 1, 0.95, 0.9),
];

/// Ends by three methods.
type ThreeIntervals = [(f64, f64); 3];

/// Errors, cases, and the ends by Wilson, Clopper-Pearson and mid-P.
pub(super) const ONE_PROPORTION: [(u64, u64, ThreeIntervals); 4] = [
    (81, 263, [(0.2553, 0.3662), (0.2527, 0.3676), (0.2544, 0.3658)]),
    (15, 148, [(0.0624, 0.1605), (0.0578, 0.1617), (0.0601, 0.1581)]),
    (0, 20, [(0.0, 0.1611), (0.0, 0.1684), (0.0, 0.1391)]),
    (1, 29, [(0.0061, 0.1718), (0.0009, 0.1776), (0.0017, 0.1585)]),
];

/// Errors and cases before, after, and the ends of the difference.
pub(super) const TWO_PROPORTIONS: [([f64; 4], (f64, f64)); 8] = [
    ([48.0, 80.0, 56.0, 70.0], (0.0524, 0.3339)),
    ([3.0, 10.0, 9.0, 10.0], (0.1705, 0.8090)),
    ([2.0, 7.0, 6.0, 7.0], (0.0582, 0.8062)),
    ([0.0, 29.0, 5.0, 56.0], (-0.0381, 0.1926)),
    ([0.0, 20.0, 0.0, 10.0], (-0.1611, 0.2775)),
    ([0.0, 10.0, 0.0, 10.0], (-0.2775, 0.2775)),
    ([0.0, 20.0, 10.0, 10.0], (0.6791, 1.0)),
    ([0.0, 10.0, 10.0, 10.0], (0.6075, 1.0)),
];

/// Useful points, longest run, fewest crossings.
pub(super) const RUN_LIMITS: [(u64, u64, u64); 6] =
    [(10, 6, 2), (12, 7, 3), (15, 7, 4), (20, 7, 6), (23, 8, 7), (24, 8, 8)];

/// Four observers, twelve units, five categories; 0 = missing.
pub(super) const FOUR_OBSERVERS: [[u8; 4]; 12] = [
    [1, 1, 0, 1],
    [2, 2, 3, 2],
    [3, 3, 3, 3],
    [3, 3, 3, 3],
    [2, 2, 2, 2],
    [1, 2, 3, 4],
    [4, 4, 4, 4],
    [1, 1, 2, 1],
    [2, 2, 2, 2],
    [0, 5, 5, 5],
    [0, 0, 1, 1],
    [0, 3, 0, 0],
];

/// Two readers' answers and how often each pair occurs.
pub(super) const TWO_READERS: [(u8, u8, usize); 4] =
    [(1, 1, 20), (1, 2, 5), (2, 1, 10), (2, 2, 15)];

/// SHA-256 of nothing.
pub(super) const SHA256_OF_NOTHING: &str =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/// SHA-256 of "abc".
pub(super) const SHA256_OF_ABC: &str =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/// Seed, label, case number and the ticket.
pub(super) const TICKETS: [(&str, &str, &str, &str); 3] = [
    (
        "78528710395682380280",
        "2015-11:revalidering",
        "8362714616",
        "7402d8c0d985377b0b0e5fc89d2e7a2972a3b137b7adcd9e5377975e78bb8af5",
    ),
    (
        "1",
        "2013-01:sygedagpenge",
        "2013-0001",
        "eaa9a4c3e00e5706d263e14f186e4218657d5c8ac4bb80e84ca7f0ce6b197839",
    ),
    (
        "1",
        "2013-01:sygedagpenge",
        "Sag 1 / Nørre",
        "229d85cd308ac9a173d74e03f061a39c7ef8f773d1014be5305641c76c5b9c01",
    ),
];
