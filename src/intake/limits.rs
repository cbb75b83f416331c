//! What a case list may be at most: one table, so that every reader refuses the same.
//!
//! The figures are ten times a large municipality's real lists and still small enough
//! for an old laptop. A file beyond a limit is refused whole, never cut silently.

use std::time::Duration;

const MIB: u64 = 1024 * 1024;

/// Upper bounds on a foreign case list and on the process that reads spreadsheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as it lies on the disk.
    pub file_bytes: u64,
    /// Rows with content, header and titles included.
    pub rows: usize,
    /// Columns from the first to the last that is filled in any row.
    pub columns: usize,
    /// Cells held in memory, blank ones between filled ones included.
    pub cells: usize,
    /// Characters of one cell; the rest is left out and the row is named.
    pub field_chars: usize,
    /// Rows at the top among which the header is looked for.
    pub header_search_rows: usize,
    /// Parts of a spreadsheet archive.
    pub archive_members: usize,
    /// Bytes of all parts of a spreadsheet archive, really inflated and counted.
    pub inflated_bytes: u64,
    /// Inflated size over packed size of one part, from [`Limits::ratio_from_bytes`] on.
    pub inflate_ratio: u64,
    /// Inflated size below which the ratio is not judged.
    pub ratio_from_bytes: u64,
    /// Shared strings a workbook may announce.
    pub shared_strings: u64,
    /// Bytes of one XML tag with its attributes.
    pub tag_bytes: usize,
    /// Elements inside one another in an XML part.
    pub xml_depth: usize,
    /// Bytes of the reader process's answer.
    pub reply_bytes: u64,
    /// Wall clock of the reader process; it is killed afterwards.
    pub reader_time: Duration,
    /// Address space of the reader process, where the system can limit it.
    pub reader_memory_bytes: u64,
    /// Processor time of the reader process, where the system can limit it.
    pub reader_cpu_seconds: u64,
}

/// The limits in use.
pub const LIMITS: Limits = Limits {
    file_bytes: 64 * MIB,
    rows: 250_000,
    columns: 1_000,
    cells: 5_000_000,
    field_chars: 8_000,
    header_search_rows: 10,
    archive_members: 1_000,
    // 250,000 rows of eight cells with the text in the cell are about 150 MiB of XML.
    inflated_bytes: 192 * MIB,
    // Real sheets pack 10 to 30 times; Apache POI stops at 100 too.
    inflate_ratio: 100,
    ratio_from_bytes: MIB,
    shared_strings: 2_000_000,
    tag_bytes: 64 * 1024,
    xml_depth: 256,
    reply_bytes: 512 * MIB,
    reader_time: Duration::from_secs(10),
    reader_memory_bytes: 1024 * MIB,
    reader_cpu_seconds: 10,
};
