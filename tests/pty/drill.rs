//! The data are read without this program, by the commands of README.md as they stand there: stock
//! `age`, with the passphrase and with the recovery code, and a stock SQLCipher.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use tilsyn::vault;

use crate::folder::{Folder, PASSPHRASE};
use crate::tree;
use crate::window::Start;

/// A code as it is printed at first use.
const CODE: &str = "3ZK7M-Q0V9T-XW2RA-8HNCD-5GJ4E-PB6YS";

/// What shows the answers, besides what README.md shows.
const COUNT: &str = "SELECT 'answers', count(*) FROM answer;";

/// The blocks of one language in the section about reading without this program.
fn blocks(language: &str) -> Vec<String> {
    let readme = tree::text("README.md");
    let (_, section) = readme.split_once("### Without this program").expect("the section");
    let section = section.split("\n## ").next().expect("its end");
    let opening = format!("```{language}\n");
    section
        .split(&opening)
        .skip(1)
        .filter_map(|rest| Some(rest.split_once("```")?.0.to_owned()))
        .collect()
}

/// The key in digits, by the commands of README.md and what is typed when `age` asks.
fn digits(folder: &Path, commands: &str, typed: &str) -> String {
    let mut shell = Start::command(folder, "/bin/sh", ["-c", commands]).size(120, 24).open();
    shell.see("Enter passphrase");
    shell.send(format!("{typed}\n").as_bytes());
    shell.ended();
    let screen = shell.flat();
    let is_key = |word: &&str| word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
    screen.split(' ').find(is_key).unwrap_or_else(|| panic!("no key:\n{screen}")).to_owned()
}

/// A stock SQLCipher of version 4 or newer that takes statements from its standard input: the
/// shell, or the Python module where the system packs an older shell.
fn stock_sqlcipher(folder: &Path) -> Option<Command> {
    let mut shell = Command::new("sqlcipher");
    let mut python = Command::new("python3");
    python.args(["-c", FROM_PYTHON]);
    let mut all = [shell.arg("tilsyn.db"), &mut python];
    let is_new_enough = |command: &mut Command| {
        let said = said(command, folder, "PRAGMA cipher_version;");
        said.trim().split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0) >= 4
    };
    let found = all.iter_mut().position(|command| is_new_enough(command))?;
    Some(if found == 0 { shell } else { python })
}

/// Does what the shell does.
const FROM_PYTHON: &str = "import sqlcipher3, sys
connection = sqlcipher3.connect('tilsyn.db')
for statement in sys.stdin.read().split(';'):
    for row in connection.execute(statement):
        print('|'.join(map(str, row)))
";

/// What a program says to some statements; nothing where it cannot be run.
fn said(command: &mut Command, folder: &Path, statements: &str) -> String {
    let command = command.current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    let Ok(mut child) = command.stderr(Stdio::null()).spawn() else { return String::new() };
    let mut to_child = child.stdin.take().expect("its input");
    // It may have ended already, which what it said shows.
    let _ = to_child.write_all(statements.as_bytes());
    drop(to_child);
    let output = child.wait_with_output().expect("its end");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn stock_tools_read_the_data_without_this_program() {
    let is_there = Command::new("age").arg("--version").stdout(Stdio::null()).status();
    if !is_there.is_ok_and(|status| status.success()) {
        eprintln!("skipped: age is not installed");
        return;
    }
    let folder = Folder::new(true).drawn(1);
    crate::killed::answer_facts(&folder);
    let answers: usize = folder.cases()[0].questions.iter().filter(|q| q.answer.is_some()).count();
    assert!(answers > 3, "{answers}");
    let key_file = folder.path().join("tilsyn.key");
    let file = std::fs::read_to_string(&key_file).expect("the key file");
    let key = vault::open(&file, PASSPHRASE).expect("the key");
    let with_code = vault::change_recovery_code(&file, &key, CODE).expect("a code");
    crate::folder::write(&key_file, &with_code);

    // On a copy, as README.md says.
    let copy = tempfile::TempDir::new().expect("a folder");
    for name in ["tilsyn.db", "tilsyn.key"] {
        std::fs::copy(folder.path().join(name), copy.path().join(name)).expect("a copy");
    }
    let (shell, sql) = (blocks("sh"), blocks("sql"));
    let [by_passphrase, by_code] = shell.as_slice() else { panic!("{shell:?}") };
    let first = digits(copy.path(), by_passphrase, PASSPHRASE);
    assert_eq!(digits(copy.path(), by_code, CODE), first);

    let Some(mut sqlcipher) = stock_sqlcipher(copy.path()) else {
        eprintln!("skipped: no SQLCipher of version 4 or newer is installed");
        return;
    };
    let statements = format!("{}{COUNT}", sql[0].replace("THE 64 DIGITS", &first));
    let seen = said(&mut sqlcipher, copy.path(), &statements);
    assert!(seen.contains("Sygedagpenge Nord"), "{seen}");
    assert!(seen.contains(&format!("answers|{answers}")), "{seen}");
    // With another key it tells nothing.
    let wrong = statements.replace(&first, &first.chars().rev().collect::<String>());
    assert!(!said(&mut sqlcipher, copy.path(), &wrong).contains("answers"));
}
