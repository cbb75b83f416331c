//! What a centre sees, opened on two years of a city; and whether a quarter costs the quarter or
//! the history before it.

use std::path::Path;
use std::time::Instant;

use rusqlite::Connection;
use tilsyn::api::initiative::Initiatives;
use tilsyn::api::mirror::Mirrors;
use tilsyn::api::post::{Post, Posted};
use tilsyn::api::quarter::{Behind, OfQuarter, Period, Quartered};
use tilsyn::api::target::Targets;
use tilsyn::api::{Request, Response};
use tilsyn::domain::month::{Month, Quarter};
use tilsyn::domain::quarter::tally::QuestionKey;
use tilsyn::ops::{self, Desk};

use super::data::{Data, KEY, now};
use super::table::{Goal, Table, Value, percentile};
use super::terminal::milliseconds;

/// Times a view is opened; the first warms the page cache of the database and does not count.
const TIMES: usize = 6;
/// Milliseconds to a view.
const VIEW: f64 = 100.0;
/// A quarter after ten years may cost so many times one after one year.
const HISTORY: f64 = 1.2;

/// Measures every view of a centre on 120 teams and two years.
pub(crate) fn measure_views(table: &mut Table) {
    let data = Data::of_scale("city", "2");
    let quarter = last_quarter();
    let floor = bare_counts(Path::new(&data.encrypted()), quarter);
    let mut desk = data.desk();
    for (what, request) in views(&mut desk, quarter) {
        table.line(
            &format!("city: {what}"),
            Value(median(&mut desk, &request), "ms"),
            Some(("its counts in SQL", floor)),
            Goal::AtMost(VIEW),
        );
    }
}

/// Measures a quarter after one year and after ten, one after the other in turn.
pub(crate) fn measure_history(table: &mut Table) {
    let (one, ten) = (Data::of_scale("centre", "1"), Data::of_scale("centre", "10"));
    let (mut short, mut long) = (one.desk(), ten.desk());
    let quarter = last_quarter();
    for (what, request) in [
        ("figures", show(Period::quarter(quarter))),
        ("analysis", Request::Quarter(OfQuarter::ShowAnalysis(quarter))),
    ] {
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..TIMES * 4 {
            for (desk, times) in [&mut short, &mut long].into_iter().zip(&mut times) {
                times.push(time(desk, &request));
            }
        }
        let [short, long] = times.map(|mut times| percentile(&mut times, 0.5));
        table.line(
            &format!("a quarter's {what} after ten years"),
            Value(long, "ms"),
            Some(("after one year", short)),
            Goal::AtMost(short * HISTORY),
        );
    }
}

/// The last quarter that is over.
pub(crate) fn last_quarter() -> Quarter {
    Quarter::of(now().today()).previous()
}

fn show(period: Period) -> Request {
    Request::Quarter(OfQuarter::Show(period))
}

/// Milliseconds of a request.
pub(crate) fn time(desk: &mut Desk, request: &Request) -> f64 {
    let began = Instant::now();
    ops::handle(desk, &now(), request).unwrap();
    milliseconds(began.elapsed())
}

/// Milliseconds in the middle of several.
pub(crate) fn median(desk: &mut Desk, request: &Request) -> f64 {
    let mut times: Vec<f64> = (0..TIMES).map(|_| time(desk, request)).skip(1).collect();
    percentile(&mut times, 0.5)
}

/// Every view that a centre's pages ask for.
fn views(desk: &mut Desk, quarter: Quarter) -> Vec<(&'static str, Request)> {
    let post = Request::Post;
    let of = |asked| Request::Quarter(asked);
    let initiative = |asked| Request::Initiative(Box::new(asked));
    let mirror = |asked| Request::Mirror(Box::new(asked));
    let key = worst_question(desk, quarter);
    let [first, _, last] = quarter.months();
    let year =
        Period { from: Month::new(last.year(), 1).unwrap().min(first), to: last, area: None };
    let behind = |of: Behind| OfQuarter::ShowBehind { period: Period::quarter(quarter), of };
    let team = first_team(desk);
    vec![
        ("first page", post(Post::ShowCentreHome { until: None })),
        ("a team's month", post(Post::ShowTeamMonth { team: team.clone(), month: first })),
        ("teams", post(Post::ShowTeams)),
        ("rules", post(Post::ShowCentre)),
        ("folder and log", post(Post::LookInInbox)),
        ("figures of a quarter", show(Period::quarter(quarter))),
        ("figures of its year", show(year)),
        (
            "figures of an area",
            show(Period { area: Some("syg".into()), ..Period::quarter(quarter) }),
        ),
        ("a question over time", of(OfQuarter::ShowQuestion { key: key.clone(), to: quarter })),
        ("cases of a question", of(behind(Behind { question: Some(key), ..Behind::default() }))),
        ("cases of a team", of(behind(Behind { team: Some(team), ..Behind::default() }))),
        ("analysis", of(OfQuarter::ShowAnalysis(quarter))),
        ("initiatives", initiative(Initiatives::List { all: true })),
        ("follow-up", initiative(Initiatives::ShowFollowUps(quarter))),
        ("overview", initiative(Initiatives::ShowOverview)),
        ("plans", mirror(Mirrors::ShowPlans)),
        ("audits", mirror(Mirrors::ShowAudits)),
        ("targets", Request::Target(Targets::Show)),
    ]
}

fn worst_question(desk: &mut Desk, quarter: Quarter) -> QuestionKey {
    let response = ops::handle(desk, &now(), &show(Period::quarter(quarter))).unwrap();
    let Response::Quarter(Quartered::Figures(view)) = response else { panic!("no figures") };
    let questions = view.figures.questions.questions.iter();
    questions.max_by_key(|of| of.answers.not_in_order()).unwrap().key.clone()
}

fn first_team(desk: &mut Desk) -> String {
    let response = ops::handle(desk, &now(), &Request::Post(Post::ShowTeams)).unwrap();
    let Response::Post(Posted::Teams(teams)) = response else { panic!("no teams") };
    teams.first().unwrap().name.as_str().to_owned()
}

/// Milliseconds of adding the quarter's stored answers up in SQL, without the program.
fn bare_counts(data: &Path, quarter: Quarter) -> f64 {
    let connection = Connection::open(data.join("tilsyn.db")).unwrap();
    connection.pragma_update(None, "key", KEY).unwrap();
    let [from, _, to] = quarter.months();
    let mut times: Vec<f64> = (0..TIMES)
        .map(|_| {
            let began = Instant::now();
            let sum: i64 = connection
                .query_row(
                    "SELECT sum(met + partly + not_met) FROM received JOIN question_tally USING (received_id)
                     WHERE month BETWEEN ?1 AND ?2",
                    [from.to_string(), to.to_string()],
                    |row| row.get(0),
                )
                .unwrap();
            assert!(sum > 0);
            milliseconds(began.elapsed())
        })
        .skip(1)
        .collect();
    percentile(&mut times, 0.5)
}
