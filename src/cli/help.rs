//! The command line explains itself in the user's language: every word of help comes from the
//! texts, by ids made of the path of the command and the name of the argument.
//!
//! `cli-about-month-close` is what `tilsyn month close` does, `cli-arg-month-close-month` what
//! its argument means, and `cli-arg-month` the same word where several commands share it.

use clap::builder::Resettable;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory};

use super::args::{Arguments, ReportFormat};
use crate::api::problem::Detail;
use crate::api::{Kind, Problem};
use crate::catalogue::texts::Texts;
use crate::domain::text::Clean;

/// The whole command line with its words.
pub fn command(texts: &Texts) -> Command {
    let words = |id: &str| texts.get(id).into_string();
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let command = Arguments::command().arg(help).arg(version);
    let mut command = localised(command, texts, "").after_help(words("cli-exit-codes"));
    // The usage line is made from all the arguments, those of every command among them.
    command.build();
    with_usage(command, texts)
}

/// The ids of all texts the help of the command line asks for.
pub fn text_ids() -> Vec<String> {
    let command = Arguments::command();
    let mut ids: Vec<String> = ["cli-exit-codes", "cli-arg-help", "cli-arg-version"]
        .into_iter()
        .chain(["cli-usage-heading", "cli-commands-heading"])
        .chain(["cli-arguments-heading", "cli-options-heading"])
        .chain(["cli-usage-options", "cli-usage-command"])
        .map(str::to_owned)
        .collect();
    collect_ids(&command, "", &mut ids);
    ids.sort();
    ids.dedup();
    ids
}

/// What was typed wrongly. Help and version are no errors and never come here.
pub fn usage_problem(error: &clap::Error) -> Problem {
    let value = |kind| error.get(kind).map(context_text).unwrap_or_default();
    let problem = |code| Problem::new(Kind::Usage, code);
    let argument = || value(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => suggesting(
            problem("usage-unknown-command").with("name", value(ContextKind::InvalidSubcommand)),
            value(ContextKind::SuggestedSubcommand),
        ),
        ErrorKind::UnknownArgument => suggesting(
            problem("usage-unknown-argument").with("name", argument()),
            value(ContextKind::SuggestedArg),
        ),
        ErrorKind::MissingRequiredArgument => problem("usage-missing").with("name", argument()),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            problem("usage-missing-command")
        }
        ErrorKind::ArgumentConflict => problem("usage-conflict").with("name", argument()),
        ErrorKind::InvalidUtf8 => problem("usage-not-text"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::NoEquals => {
            let given = value(ContextKind::InvalidValue);
            let code = if given.is_empty() { "usage-value-missing" } else { "usage-value" };
            let problem = problem(code).with("name", argument()).with("value", given);
            listing(problem, value(ContextKind::ValidValue))
        }
        _ => problem("usage").with("name", argument()),
    }
}

/// Something known that looks like what was typed.
fn suggesting(problem: Problem, suggestion: String) -> Problem {
    if suggestion.is_empty() {
        return problem;
    }
    let args = vec![("name", Clean::line(&suggestion))];
    problem.because(vec![Detail { code: "usage-suggestion".to_owned(), args }])
}

/// What could have been written instead, where there is a list of it.
fn listing(problem: Problem, values: String) -> Problem {
    if values.is_empty() {
        return problem;
    }
    let args = vec![("values", Clean::line(&values))];
    problem.because(vec![Detail { code: "usage-values".to_owned(), args }])
}

fn context_text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}

fn localised(mut command: Command, texts: &Texts, path: &str) -> Command {
    let formats = Clean::line(&ReportFormat::offered().join(", "));
    let words = |id: &str| texts.with(id, &[("formats", (&formats).into())]).into_string();
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        words("cli-usage-heading")
    );
    command = command
        .about(words(&about_id(path)))
        .long_about(Resettable::Reset)
        .help_template(template)
        .subcommand_help_heading(words("cli-commands-heading"));
    command = command.mut_args(|argument| {
        let id = match argument.get_id().as_str() {
            name @ ("help" | "version") => format!("cli-arg-{name}"),
            name => argument_id(texts, path, name),
        };
        let heading =
            if argument.is_positional() { "cli-arguments-heading" } else { "cli-options-heading" };
        let hidden = argument.get_action().takes_values();
        // What a command has of its own stands before what all have.
        let argument = match argument.get_id().as_str() {
            "help" | "version" => argument.display_order(1000),
            _ if argument.is_global_set() => argument.display_order(900),
            _ => argument,
        };
        let value = value_id(&argument);
        let argument = match value {
            Some(id) => argument.value_name(words(&id)),
            None => argument,
        };
        argument
            .help(words(&id))
            .long_help(Resettable::Reset)
            .help_heading(words(heading))
            .hide_possible_values(hidden)
            .hide_default_value(hidden)
            .hide_env(hidden)
    });
    let commands: Vec<String> =
        command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in commands {
        let below = below(path, &name);
        command = command.mut_subcommand(&name, |command| localised(command, texts, &below));
    }
    command
}

/// The usage lines with the two words in them that clap has in English only.
fn with_usage(mut command: Command, texts: &Texts) -> Command {
    let line = command.render_usage().to_string();
    let line = line.split_once(' ').map_or("", |(_, usage)| usage.trim());
    let options = texts.get("cli-usage-options").into_string();
    let name = texts.get("cli-usage-command").into_string();
    let line = line.replace("[OPTIONS]", &format!("[{options}]"));
    let line = line.replace("[COMMAND]", &format!("[{name}]"));
    let line = line.replace("<COMMAND>", &format!("<{name}>"));
    for below in command.get_subcommands_mut() {
        *below = with_usage(std::mem::take(below), texts);
    }
    command.override_usage(line)
}

/// The id of the word for what an argument takes; names with signs in them are spelled alike in
/// every language.
fn value_id(argument: &Arg) -> Option<String> {
    let name = argument.get_value_names()?.first()?;
    let is_word = name.len() > 1 && name.bytes().all(|letter| letter.is_ascii_uppercase());
    let is_shown = is_word && argument.get_action().takes_values();
    is_shown.then(|| format!("cli-value-{}", name.to_lowercase()))
}

fn about_id(path: &str) -> String {
    if path.is_empty() { "cli-about".to_owned() } else { format!("cli-about-{path}") }
}

/// The argument's own text in this command, or else the one it shares.
fn argument_id(texts: &Texts, path: &str, name: &str) -> String {
    let name = name.replace('_', "-");
    let own = format!("cli-arg-{path}-{name}");
    if texts.has(&own) { own } else { format!("cli-arg-{name}") }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}-{name}") }
}

fn collect_ids(command: &Command, path: &str, ids: &mut Vec<String>) {
    let texts = Texts::new(crate::catalogue::texts::Language::Danish);
    ids.push(about_id(path));
    for argument in command.get_arguments() {
        ids.push(argument_id(&texts, path, argument.get_id().as_str()));
        ids.extend(value_id(argument));
    }
    for command in command.get_subcommands() {
        collect_ids(command, &below(path, command.get_name()), ids);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::texts::{Language, TEXT_FILES};

    #[test]
    fn the_definition_holds_together() {
        Arguments::command().debug_assert();
        command(&Texts::new(Language::Danish)).debug_assert();
    }

    #[test]
    fn every_command_and_argument_has_words_in_both_languages() {
        for language in [Language::Danish, Language::English] {
            let texts = Texts::new(language);
            for id in text_ids() {
                assert!(texts.has(&id), "{id}");
            }
        }
    }

    #[test]
    fn no_words_are_left_over() {
        let ids = text_ids();
        for line in TEXT_FILES.iter().flat_map(|file| file.danish.lines()) {
            let Some((id, _)) = line.split_once(" =") else { continue };
            let is_help = ["cli-about", "cli-arg-", "cli-value-"].iter().any(|p| id.starts_with(p));
            assert!(!is_help || ids.iter().any(|known| known == id), "{id}");
        }
    }
}
