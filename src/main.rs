//! The program.

use tilsyn as _;

fn main() {}
