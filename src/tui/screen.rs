//! Every page there is. A new page is a variant here, and the compiler walks through the rest:
//! its keys, its place in the breadcrumb, how it is drawn and what it does with an answer.

use std::time::Duration;

use super::canvas::Canvas;
use super::ctx::Ctx;
use super::frame::Hints;
use super::input::Input;
use super::keys::Context;
use super::outcome::Outcome;
use super::screens::{
    add_case, analysis, analysis_part, behind, behind_case, calculators, calibration, case_held,
    case_list, cases, centre, centre_rules, certificate, check, checklists, close, columns,
    dispose, draw, files, finding, handbook, handbook_page, help, home, initiative, initiatives,
    jump, locked, matters, months, palette, papers, personal_data, personal_data_form, practice,
    practice_cases, quarter, quarter_step, question, question_run, quit, reading, reason, recovery,
    register, restore, second_reader, send, set_up, settings, take_setup, team_month, teams,
    version, which_file,
};
use crate::api::draft::{Draft, Fields};
use crate::api::{Problem, Request, Response};
use crate::domain::text::Clean;

macro_rules! screens {
    ($($(#[$doc:meta])* $name:ident => $module:ident),* $(,)?) => {
        /// A page with its state.
        #[derive(Debug)]
        pub enum Screen {
            $($(#[$doc])* $name($module::State),)*
        }

        impl Screen {
            /// Which keys hold.
            #[must_use]
            pub fn context(&self) -> Context {
                match self { $(Self::$name(state) => state.context(),)* }
            }

            /// Its place in the breadcrumb.
            #[must_use]
            pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
                match self { $(Self::$name(state) => state.breadcrumb(ctx),)* }
            }

            /// Its own wording of keys.
            #[must_use]
            pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
                match self { $(Self::$name(state) => state.hints(ctx),)* }
            }

            /// Takes one input.
            pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
                match self { $(Self::$name(state) => state.update(input, ctx),)* }
            }

            /// Draws itself; changes nothing.
            pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
                match self { $(Self::$name(state) => state.view(canvas, ctx),)* }
            }

            /// Takes what came of a request it made. `None`: it is for another page.
            pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
                match self { $(Self::$name(state) => state.answered(response, ctx),)* }
            }

            /// Takes a problem. `false`: it belongs in the message row.
            pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
                match self { $(Self::$name(state) => state.refused(problem, ctx),)* }
            }

            /// What it reads again when one comes back to it.
            #[must_use]
            pub fn refresh(&self) -> Option<Request> {
                match self { $(Self::$name(state) => state.refresh(),)* }
            }

            /// What is typed or chosen and not saved; `None` where nothing is ever kept.
            #[must_use]
            pub fn draft(&self) -> Option<Draft> {
                match self { $(Self::$name(state) => state.draft(),)* }
            }

            /// Puts back what was kept of it.
            pub fn restore(&mut self, fields: &Fields, ctx: &Ctx<'_>) {
                match self { $(Self::$name(state) => state.restore(fields, ctx),)* }
            }

            /// After how long without an input it wants to be woken.
            #[must_use]
            pub fn wake_after(&self) -> Option<Duration> {
                match self { $(Self::$name(state) => state.wake_after(),)* }
            }
        }
    };
}

screens! {
    /// First use.
    SetUp => set_up,
    /// The recovery code that is to be printed.
    Recovery => recovery,
    /// The passphrase is asked for.
    Locked => locked,
    /// A copy takes the place of a damaged database.
    Restore => restore,
    /// What to do now.
    Home => home,
    /// Where the case list comes from.
    CaseList => case_list,
    /// What loading the list would do.
    Columns => columns,
    /// What is to be drawn.
    Draw => draw,
    /// The draw certificate.
    Certificate => certificate,
    /// The month's cases.
    Cases => cases,
    /// A case of another stream.
    AddCase => add_case,
    /// Why a case cannot be reviewed.
    Dispose => dispose,
    /// One question of a case.
    Question => question,
    /// A question over time.
    QuestionRun => question_run,
    /// Another version of a checklist for one case.
    Version => version,
    /// All questions of a case.
    Jump => jump,
    /// What is said about a finding.
    Finding => finding,
    /// Running text: guidance, law, a report's place, a result.
    Reading => reading,
    /// What is missing.
    Check => check,
    /// Closing the month.
    Close => close,
    /// A reason is asked for.
    Reason => reason,
    /// Corrections and critical matters.
    Matters => matters,
    /// All months.
    Months => months,
    /// What if: figures for planning.
    Calculators => calculators,
    /// Cases that two read.
    Calibration => calibration,
    /// Who reads the cases of a round.
    SecondReader => second_reader,
    /// How long things are kept.
    PersonalData => personal_data,
    /// Times or a case reference are typed.
    PersonalDataForm => personal_data_form,
    /// What is held about a case.
    CaseHeld => case_held,
    /// Settings.
    Settings => settings,
    /// The practice cases to choose among.
    PracticeCases => practice_cases,
    /// How the practice case went.
    Practice => practice,
    /// The handbook.
    Handbook => handbook,
    /// A page of it.
    HandbookPage => handbook_page,
    /// The checklists and what differs between their versions.
    Checklists => checklists,
    /// Where a file lies.
    WhichFile => which_file,
    /// A centre's set-up before it is taken in use.
    TakeSetup => take_setup,
    /// Sending the closed month.
    Send => send,
    /// The centre's first page.
    Centre => centre,
    /// What became of files.
    Files => files,
    /// The figures of a quarter.
    Quarter => quarter,
    /// The cases behind a figure.
    Behind => behind,
    /// One of them.
    BehindCase => behind_case,
    /// The analysis of a quarter.
    Analysis => analysis,
    /// A part of it is written.
    AnalysisPart => analysis_part,
    /// A quarter is handed in or opened again.
    QuarterStep => quarter_step,
    /// A team's month at the centre.
    TeamMonth => team_month,
    /// The teams of the centre.
    Teams => teams,
    /// What the centre asks of its teams.
    CentreRules => centre_rules,
    /// Papers to be chosen, read and written.
    Papers => papers,
    /// Initiatives, follow-up, plans, targets, what others found.
    Initiatives => initiatives,
    /// One initiative.
    Initiative => initiative,
    /// A form of the registers of a centre.
    Register => register,
    /// Help.
    Help => help,
    /// Menu and search.
    Menu => palette,
    /// Leave?
    Quit => quit,
}

/// What most pages do with what does not concern them; a page overrides by having a method of
/// the same name itself.
pub trait Page {
    /// No wording of its own.
    fn hints(&self, _ctx: &Ctx<'_>) -> Hints {
        Hints::new()
    }

    /// Nothing was asked for.
    fn answered(&mut self, _response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        None
    }

    /// Problems go to the message row.
    fn refused(&mut self, _problem: &Problem, _ctx: &Ctx<'_>) -> bool {
        false
    }

    /// Nothing to read again.
    fn refresh(&self) -> Option<Request> {
        None
    }

    /// Nothing is kept while it is not saved.
    fn draft(&self) -> Option<Draft> {
        None
    }

    /// Nothing to put back.
    fn restore(&mut self, _fields: &Fields, _ctx: &Ctx<'_>) {}

    /// Never woken.
    fn wake_after(&self) -> Option<Duration> {
        None
    }
}
