//! Compiles SQLCipher with LibTomCrypt, the variant that asks for nothing but
//! a C compiler and has no cryptographic code of our own. rusqlite is built
//! with its own bindings and links to what is made here.

use std::env;
use std::path::PathBuf;

/// What the database is built with; see `src/architecture.md`, "Store".
const SQLITE: &[(&str, Option<&str>)] = &[
    ("SQLITE_CORE", None),
    ("SQLITE_HAS_CODEC", None),
    ("SQLCIPHER_CRYPTO_LIBTOMCRYPT", None),
    // SQLCipher would write its messages across the screen.
    ("SQLCIPHER_OMIT_DEFAULT_LOGGING", None),
    ("SQLITE_EXTRA_INIT", Some("sqlcipher_extra_init")),
    ("SQLITE_EXTRA_SHUTDOWN", Some("sqlcipher_extra_shutdown")),
    // Nothing readable in temporary files: they stay in memory.
    ("SQLITE_TEMP_STORE", Some("3")),
    ("SQLITE_SECURE_DELETE", None),
    ("SQLITE_OMIT_LOAD_EXTENSION", None),
    ("SQLITE_THREADSAFE", Some("1")),
    ("SQLITE_DEFAULT_FOREIGN_KEYS", Some("1")),
    ("SQLITE_DQS", Some("0")),
    ("SQLITE_ENABLE_API_ARMOR", None),
    ("SQLITE_ENABLE_FTS5", None),
    // Nobody asks how much memory SQLite has: counting it takes a lock at each allocation.
    ("SQLITE_DEFAULT_MEMSTATUS", Some("0")),
    ("SQLITE_MAX_EXPR_DEPTH", Some("1000")),
    ("HAVE_USLEEP", Some("1")),
    ("HAVE_ISNAN", None),
    ("SQLITE_USE_URI", None),
];

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let source: PathBuf = sqlcipher_src::source_dir().to_path_buf();
    let include = source.join(sqlcipher_src::LIBTOMCRYPT_INCLUDE_DIR);

    let mut tomcrypt = cc::Build::new();
    tomcrypt
        .files(sqlcipher_src::LIBTOMCRYPT_SOURCES.iter().map(|file| source.join(file)))
        .include(&include)
        .define("LTC_SOURCE", None)
        .define("LTC_NO_TEST", None)
        .opt_level(3)
        .warnings(false)
        .compile("tomcrypt");

    let mut sqlite = cc::Build::new();
    sqlite
        .file(source.join(sqlcipher_src::SOURCE_FILE))
        .include(&source)
        .include(&include)
        .opt_level(3)
        .warnings(false);
    for (name, value) in SQLITE {
        sqlite.define(name, *value);
    }
    let windows = env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|system| system == "windows");
    if windows {
        sqlite.flag_if_supported("-Wno-unknown-pragmas");
    } else {
        // Windows has neither; with them the program would not link there.
        sqlite.define("HAVE_GMTIME_R", None).define("HAVE_LOCALTIME_R", None);
    }
    sqlite.compile("sqlcipher");
    // After the archive that uses it.
    println!("cargo:rustc-link-lib=static=tomcrypt");
    if windows {
        println!("cargo:rustc-link-lib=advapi32");
    }
}
