//! The picture of the program in `README.md`, made from the program itself.
//!
//! `TILSYN_WRITE_GOLDEN=1 cargo test --test all picture` makes it anew.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail loudly"
)]
#![expect(clippy::disallowed_methods, reason = "the picture is written when asked to")]

mod svg;

use std::collections::VecDeque;
use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use tilsyn::api::request::{CaseList, DrawPlan, ListSource, TypedSeed};
use tilsyn::api::{Request, Response};
use tilsyn::catalogue::texts::Texts;
use tilsyn::domain::answer::{Answer, Detail, Verdict};
use tilsyn::domain::checklist::{Kind, Purpose};
use tilsyn::domain::review::Relevance;
use tilsyn::ops;
use tilsyn::shell::ui::first_page;
use tilsyn::tui::canvas::Canvas;
use tilsyn::tui::ctx::Ctx;
use tilsyn::tui::input::{Input, KeyCode};
use tilsyn::tui::keys::Shown;
use tilsyn::tui::model::{Event, Model};
use tilsyn::tui::outcome::{Effect, Preferences};
use tilsyn::tui::theme::{Look, Role, Theme};

use crate::support::TestDesk;

const SIZE: Size = Size { width: 100, height: 28 };

/// How many questions are answered before the one in the picture.
const ANSWERED: usize = 17;

#[test]
fn the_picture_shows_the_program_as_it_is() {
    let mut test = TestDesk::new();
    draw_twelve(&mut test);
    answer_some(&mut test);
    let theme = Theme::of(Look::Dark, false);
    let picture = svg::of(&question(&mut test, &theme), theme.style(Role::Text));

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/picture/question.svg");
    if std::env::var_os("TILSYN_WRITE_GOLDEN").is_some() {
        std::fs::write(&path, &picture).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == picture,
        "assets/picture/question.svg is out of date; see the head of this file"
    );
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
            Kind::Choice(options) => Detail::Choice(options[0].id.clone()),
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

/// What is on the screen after Enter on the first page: the question that was left.
fn question(test: &mut TestDesk, theme: &Theme) -> Buffer {
    let texts = Texts::new(test.language);
    let today = test.clock.moment().today();
    let ctx = Ctx { texts: &texts, theme, size: SIZE, today, shown: Shown::Both };
    let preferences = Preferences { language: test.language, look: Look::Dark, plain_signs: false };
    let mut model = Model::new(first_page(&test.desk, preferences, &ctx), preferences);
    let home = ops::handle(&mut test.desk, &test.clock.moment(), &Request::ShowHome);
    happen(test, &mut model, &ctx, Event::Done(Box::new(home)));
    happen(test, &mut model, &ctx, Event::Input(Input::plain(KeyCode::Enter)));
    let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height));
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
