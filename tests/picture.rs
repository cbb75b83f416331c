//! The pictures of the program in `README.md` and in the user's guide, made from the program itself.
//!
//! `TILSYN_WRITE_GOLDEN=1 cargo test --test all picture` makes them anew.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail loudly"
)]
#![expect(clippy::disallowed_methods, reason = "the pictures are written when asked to")]

mod svg;

use std::collections::VecDeque;
use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use tilsyn::api::request::{CaseList, DrawPlan, ListSource, TypedSeed};
use tilsyn::api::{Request, Response};
use tilsyn::catalogue::texts::{Language, Texts};
use tilsyn::domain::answer::{Answer, Detail, Verdict};
use tilsyn::domain::checklist::{Kind, Purpose};
use tilsyn::domain::package::MonthPackage;
use tilsyn::domain::review::{Outcome, Relevance};
use tilsyn::ops;
use tilsyn::shell::ui::first_page;
use tilsyn::tui::canvas::Canvas;
use tilsyn::tui::ctx::Ctx;
use tilsyn::tui::input::{Input, KeyCode};
use tilsyn::tui::keys::Shown;
use tilsyn::tui::model::{Event, Model};
use tilsyn::tui::outcome::{Effect, Preferences};
use tilsyn::tui::theme::{Look, Role, Theme};

use crate::scenarios::quarter::centre;
use crate::scenarios::quarter_again::invented;
use crate::support::TestDesk;

/// A window for the guide, whose lines must fit a page of paper.
const PAGE: Size = Size { width: 80, height: 24 };
/// A window for the README.
const WIDE: Size = Size { width: 100, height: 28 };

/// How many questions are answered before the one in the picture.
const ANSWERED: usize = 17;

/// Facts that are so in a usual case of a person who is ill and has a job.
const HAPPENED: [&str; 3] = ["samtale-holdt", "i-job", "opfoelgning-kraeves"];

/// A page of the program and the keys that lead there.
struct Page {
    name: &'static str,
    keys: &'static [KeyCode],
    /// The month of a team; otherwise the quarter of a centre.
    of_team: bool,
}

const PAGES: [Page; 4] = [
    Page { name: "home", keys: &[], of_team: true },
    Page { name: "question", keys: &[KeyCode::Enter], of_team: true },
    Page { name: "centre", keys: &[KeyCode::Left, KeyCode::Left, KeyCode::Up], of_team: false },
    // To the quarter before.
    Page {
        name: "quarter",
        keys: &[KeyCode::Char('4'), KeyCode::F(7), KeyCode::Char('3')],
        of_team: false,
    },
];

#[test]
fn the_pictures_show_the_program_as_it_is() {
    let mut team = TestDesk::new();
    draw_twelve(&mut team);
    answer_some(&mut team);
    let mut centre = centre(ordinary_months());
    let theme = Theme::of(Look::Dark, false);
    for page in PAGES {
        let test = if page.of_team { &mut team } else { &mut centre };
        test.language = Language::Danish;
        let picture = svg::of(&screen(test, &theme, WIDE, page.keys), theme.style(Role::Text));
        kept(&format!("assets/picture/{}.svg", page.name), &picture);
        for (folder, language) in [("da", Language::Danish), ("en", Language::English)] {
            test.language = language;
            let lines = lines(&screen(test, &theme, PAGE, page.keys));
            kept(&format!("assets/guide/screens/{folder}/{}.txt", page.name), &lines);
        }
    }
}

/// Compares a file with what it must be, or writes it when asked to.
fn kept(path: &str, content: &str) {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var_os("TILSYN_WRITE_GOLDEN").is_some() {
        std::fs::write(&whole, content).unwrap();
    }
    let kept = std::fs::read_to_string(&whole).unwrap_or_default();
    assert!(kept == content, "{path} is out of date; see the head of this file");
}

/// The letters of a screen without blanks at the ends of its lines.
fn lines(buffer: &Buffer) -> String {
    let rows = (0..buffer.area.height).map(|y| {
        let row: String = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
        format!("{}\n", row.trim_end())
    });
    rows.collect::<String>().trim_end().to_owned() + "\n"
}

/// Months of three teams, closed in time and planned as they were drawn; in every other case all is
/// in order.
fn ordinary_months() -> Vec<MonthPackage> {
    let mut months = invented(7);
    for package in &mut months {
        let last = package.month.month.first_day() + chrono::Days::new(27);
        package.closed_at = last.and_hms_opt(9, 0, 0).expect("a time").and_utc();
        package.planned = 11;
        for case in package.month.cases.iter_mut().filter(|case| case.number % 2 == 1) {
            case.outcome = Outcome::InOrder { any_finding: false };
            for answer in case.answers.iter_mut().filter(|answer| answer.severity.is_some()) {
                answer.verdict = Some(Verdict::Met);
                (answer.severity, answer.cause, answer.cured) = (None, None, None);
            }
        }
    }
    months
}

/// Forty invented cases, twelve of them drawn.
fn draw_twelve(test: &mut TestDesk) {
    let mut text = String::from("Sagsnr;Sagstype;Skæringsdato\n");
    for number in 0..40 {
        let (case, day) = (104_200 + number * 137, 1 + number % 28);
        text.push_str(&format!("26-{case};Sygedagpenge;{day:02}-10-2026\n"));
    }
    let list = CaseList { source: ListSource::Pasted(text), roles: None, take_anyway: Vec::new() };
    test.ask(&Request::LoadList(list)).expect("loaded");
    let plan = DrawPlan { size: 12, strata: None, equal: false, minimum: 0 };
    let seed = "35162461524316524163".to_owned();
    let seed = Some(TypedSeed { seed, source: "Terninger, MEHO".to_owned() });
    test.ask(&Request::Draw { plan, seed, reason: None }).expect("drawn");
}

/// The first questions of the first case, all in order.
fn answer_some(test: &mut TestDesk) {
    let Ok(Response::Cases(lines)) = test.ask(&Request::ShowCases) else { panic!("no cases") };
    let review_id = lines[0].review_id;
    for _ in 0..ANSWERED {
        let open = Request::OpenCase { review_id, question: None };
        let Ok(Response::Case(view)) = test.ask(&open) else { panic!("no case") };
        let due = (0..view.questions.len()).find(|index| {
            let asked = view.questions[*index].relevance == Relevance::Asked;
            asked && !view.questions[*index].missing.is_empty()
        });
        let question = view.question(due.expect("a question")).expect("a question");
        let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 1);
        let detail = match &question.kind {
            Kind::Choice(options) => {
                let happened = options.len() > 2 || HAPPENED.contains(&question.id.as_str());
                Detail::Choice(options[usize::from(!happened)].id.clone())
            }
            Kind::Number { .. } => Detail::Number(20),
            Kind::Date => Detail::Date(day.expect("a day")),
            Kind::Deadline { .. } => Detail::Dates { from: day, to: day, limit: 5 },
            Kind::Scale { .. } => Detail::Step(4),
            Kind::Verdict(_) | Kind::Text => Detail::None,
        };
        let verdict = (question.purpose == Purpose::Judged).then_some(Verdict::Met);
        let answer = Some(Answer { verdict, detail });
        let question = question.id.clone();
        test.ask(&Request::Answer { review_id, question, answer }).expect("answered");
    }
}

/// What is on the screen after some keys, from the first page on.
fn screen(test: &mut TestDesk, theme: &Theme, size: Size, keys: &[KeyCode]) -> Buffer {
    let texts = Texts::new(test.language);
    let today = test.clock.moment().today();
    let ctx = Ctx { texts: &texts, theme, size, today, shown: Shown::Both };
    let preferences = Preferences { language: test.language, look: Look::Dark, plain_signs: false };
    let mut model = Model::new(first_page(&test.desk, preferences, &ctx), preferences);
    let home = ops::handle(&mut test.desk, &test.clock.moment(), &Request::ShowHome);
    happen(test, &mut model, &ctx, Event::Done(Box::new(home)));
    for key in keys {
        happen(test, &mut model, &ctx, Event::Input(Input::plain(*key)));
    }
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.width, size.height));
    model.view(Canvas::new(&mut buffer, theme), &ctx);
    buffer
}

/// One event and what follows from it.
fn happen(test: &mut TestDesk, model: &mut Model, ctx: &Ctx<'_>, event: Event) {
    let mut effects: VecDeque<Effect> = model.update(&event, ctx).into();
    while let Some(effect) = effects.pop_front() {
        if let Effect::Ask(request) = effect {
            let done = ops::handle(&mut test.desk, &test.clock.moment(), &request);
            effects.extend(model.update(&Event::Done(Box::new(done)), ctx));
        }
    }
}
