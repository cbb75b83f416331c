//! A department: centres' submitted quarters arrive as sealed files, are compiled, and lead to the
//! committee's overview.

use serde_json::json;
use tilsyn::api::initiative::{InitiativeAnswer, Initiatives, OverviewLine};
use tilsyn::api::post::{CentreHome, FileLine, Matrix, PackageMade, Post, Posted};
use tilsyn::api::quarter::{Behind, OfQuarter, Quartered};
use tilsyn::api::request::SetUp;
use tilsyn::api::{Problem, Request, Response};
use tilsyn::catalogue::library::Library;
use tilsyn::domain::delivery::{CellState, Fate, Level};
use tilsyn::domain::initiative::{Action, Initiative, Owner};
use tilsyn::domain::month::Quarter;
use tilsyn::domain::quarter::caveat::Caveat;
use tilsyn::ops::desk::Files;
use tilsyn::ops::generated;
use tilsyn::shell::clock::Clock;
use tilsyn::shell::entropy::SystemEntropy;
use tilsyn::shell::files::DiskFiles;

use super::post::{desk_of, post};
use super::quarter::{ask, centre_called, figures, reopen, submit, third_quarter};
use super::quarter_again::invented;
use crate::cli::tilsyn;
use crate::support::{PASSPHRASE, TestDesk, first_use, script};

const CENTRES: [&str; 2] = ["Center Ø", "Center Vest"];

fn quarter() -> Quarter {
    "2026-Q3".parse().expect("a quarter")
}

/// A department in October 2026 that waits for two centres, and its set-up file.
pub(crate) fn department() -> (TestDesk, String) {
    let mut test = TestDesk::bare();
    test.clock = Clock::standing("2026-10-26T09:00:00+01:00").expect("a moment");
    let given = SetUp {
        leads_team: false,
        manages_centre: false,
        team: "Sekretariatet".into(),
        centre: "Beskæftigelse".into(),
        ..first_use()
    };
    // Without a key, so that the whole database can be checked from outside.
    let moment = test.clock.moment();
    tilsyn::ops::first_use::set_up_plain(&mut test.desk, &moment, &given).expect("set up");
    for name in CENTRES {
        let valid_from = "2026-01-01".parse().expect("a day");
        let centre = Post::SaveTeam { name: name.into(), cases_a_month: 54, valid_from };
        post(&mut test, centre).expect("a centre");
    }
    let Ok(Posted::Centre(mut rules)) = post(&mut test, Post::ShowCentre) else { panic!() };
    rules.deadline = 15;
    post(&mut test, Post::SaveCentre(rules)).expect("rules");
    let Ok(Posted::SetupWritten(written)) = post(&mut test, Post::WriteSetup { to: None }) else {
        panic!("no set-up")
    };
    (test, written.file.into_string())
}

/// A centre with a submitted quarter that knows its department.
pub(crate) fn submitted(name: &str, seed: u64, setup: &str) -> TestDesk {
    let mut centre = centre_called(name, invented(seed));
    let take = Post::TakeSetup { path: setup.into(), words_compared: true };
    match post(&mut centre, take) {
        Ok(Posted::Setup(view)) => {
            assert!(view.in_force && view.team_listed && view.level == Level::Department);
        }
        other => panic!("{other:?}"),
    }
    submit(&mut centre);
    centre
}

fn sent(centre: &mut TestDesk, to: &str) -> PackageMade {
    let make = Post::MakeQuarterPackage { quarter: quarter(), to: Some(to.into()) };
    match post(centre, make) {
        Ok(Posted::Package(made)) => *made,
        other => panic!("{other:?}"),
    }
}

fn files(test: &mut TestDesk, request: Post) -> Vec<FileLine> {
    match post(test, request) {
        Ok(Posted::Files(files)) => files,
        other => panic!("{other:?}"),
    }
}

/// Takes a file in whose sender was called.
pub(crate) fn trusted(test: &mut TestDesk, path: &str) -> FileLine {
    let trust = Post::TrustSender { path: path.into(), words_compared: true, instead: false };
    files(test, trust).into_iter().next().expect("a file")
}

fn matrix(test: &mut TestDesk) -> Matrix {
    let [from, _, to] = quarter().months();
    match post(test, Post::ShowMatrix { from, to }) {
        Ok(Posted::Matrix(view)) => *view,
        other => panic!("{other:?}"),
    }
}

fn home(test: &mut TestDesk) -> CentreHome {
    match test.ask(&Request::ShowHome) {
        Ok(Response::Post(Posted::CentreHome(view))) => *view,
        other => panic!("{other:?}"),
    }
}

fn overview(test: &mut TestDesk) -> Vec<(String, Vec<OverviewLine>)> {
    let asked = Request::Initiative(Box::new(Initiatives::ShowOverview));
    match test.ask(&asked) {
        Ok(Response::Initiative(InitiativeAnswer::Overview(areas))) => {
            areas.into_iter().map(|area| (area.area.into_string(), area.initiatives)).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn propose(test: &mut TestDesk, area: &str, title: &str) {
    let initiative = Initiative {
        raised_in: quarter(),
        title: title.into(),
        problem: "Svar kommer for sent.".into(),
        cause: String::new(),
        evidence: String::new(),
        action: Action::Workflow,
        area: area.into(),
        owner: Some(Owner { role: "faglig leder".into(), initials: "KAEK".into() }),
        deadline: Some("2026-10-20".parse().expect("a day")),
        chosen_as_worst: false,
    };
    let save = Initiatives::Save { initiative_id: None, initiative, not_cpr: false };
    test.ask(&Request::Initiative(Box::new(save))).expect("saved");
}

fn code<T: std::fmt::Debug>(found: Result<T, Problem>) -> &'static str {
    found.expect_err("refused").code
}

#[test]
fn a_quarter_goes_to_the_department_and_its_receipt_comes_back() {
    let (mut department, setup) = department();
    let folder = department.folder.path().join("inbox");
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("oe.tilsyn").to_str().expect("a path").to_owned();

    // Nobody to send to, then nothing to send, then what was submitted.
    let mut early = centre_called("Center Ø", invented(7));
    let show = Post::ShowQuarterPackage(quarter());
    assert_eq!(code(post(&mut early, show.clone())), "department-setup-missing");
    let take = Post::TakeSetup { path: setup.clone(), words_compared: true };
    post(&mut early, take).expect("taken");
    assert_eq!(code(post(&mut early, show)), "quarter-not-submitted");

    let mut centre = submitted("Center Ø", 7, &setup);
    let made = sent(&mut centre, &file);
    assert_eq!((made.level, made.version, made.again), (Level::Department, 1, false));
    assert_eq!((made.recipient.as_str(), made.team.as_str()), ("Beskæftigelse", "Center Ø"));
    let bytes = std::fs::read(&file).expect("the file");
    let again = sent(&mut centre, &file);
    assert!(again.again && again.words == made.words && again.sha256 == made.sha256);
    assert_eq!(std::fs::read(&file).expect("the file"), bytes, "byte for byte");

    let look = |paths: &str| Post::TakePackages(vec![paths.to_owned()]);
    let taken = files(&mut department, look(&file));
    assert_eq!(taken[0].fate, Fate::UnknownSender);
    let taken = trusted(&mut department, &file);
    assert_eq!(taken.fate, Fate::New);
    let about = taken.about.clone().expect("read");
    assert_eq!((about.words, about.sender_words), (made.words, made.sender_words));
    assert_eq!(files(&mut department, look(&file))[0].fate, Fate::Same);

    let view = matrix(&mut department);
    assert_eq!((view.level, view.months.len()), (Level::Department, 1));
    let states: Vec<_> =
        view.teams.iter().map(|row| (row.team.as_str(), row.cells[0].state)).collect();
    assert_eq!(states, [("Center Vest", CellState::Missing), ("Center Ø", CellState::Received)]);
    let row = &view.teams[1];
    // Eight months of 6 planned cases, and one that is missing; 11 random cases each.
    assert_eq!((row.counts.planned, row.counts.drawn), (54, 88));

    let receipt = taken.receipt.expect("a receipt").into_string();
    match post(&mut centre, Post::TakeReceipt(receipt)) {
        Ok(Posted::Receipt(had)) => assert_eq!((had.level, had.version), (Level::Department, 1)),
        other => panic!("{other:?}"),
    }
    assert!(sent(&mut centre, &file).received_at.is_some());
    // The file is for nobody else, and a centre takes in no quarters.
    let mut other = desk_of("Ledelsen", "Center B", true);
    assert_eq!(files(&mut other, look(&file))[0].fate, Fate::Refused("wrong-recipient"));
}

/// What a department writes is about its centres; teams are named where they are meant.
fn its_papers_speak_of_centres(department: &mut TestDesk) {
    let meant = "Måneder fra team manglede, da centrene indberettede";
    for of in super::papers::all() {
        let word = of.word();
        let text = super::papers::shown(department, of);
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(meant, "");
        let of_teams = words.to_lowercase().find("team").map(|place| {
            words.chars().skip(place.saturating_sub(60)).take(120).collect::<String>()
        });
        assert_eq!(of_teams, None, "{word}");
    }
    let submission = super::papers::shown(department, super::papers::submission());
    for wanted in ["Forvaltningschef", "Alle centre", "Modtagne kvartaler af forventede"] {
        assert!(submission.contains(wanted), "{wanted}\n{submission}");
    }
}

#[test]
fn a_department_says_of_a_centre_what_the_centre_says_of_itself() {
    let (mut department, setup) = department();
    let path = |name: &str| {
        let folder = tempfile::tempdir().expect("a folder").keep();
        folder.join(name).to_str().expect("a path").to_owned()
    };
    let mut own = Vec::new();
    for (nth, name) in CENTRES.into_iter().enumerate() {
        let mut centre = submitted(name, 7 + 4 * nth as u64, &setup);
        own.push(figures(&mut centre, third_quarter()).figures);
        let file = path("kvartal.tilsyn");
        sent(&mut centre, &file);
        assert_eq!(trusted(&mut department, &file).fate, Fate::New);
    }
    let whole = figures(&mut department, third_quarter());
    assert_eq!(whole.centre.as_str(), "Beskæftigelse");
    let whole = whole.figures;
    for (name, own) in CENTRES.iter().zip(&own) {
        let of = whole.teams.iter().find(|team| team.team == *name).expect("the centre");
        assert_eq!((of.share.n, of.share.x), (own.share.n, own.share.x));
        let share = |share: &tilsyn::domain::quarter::share::Share| {
            share.estimate.as_ref().expect("judged").share
        };
        assert!((share(&of.share) - share(&own.share)).abs() < 1e-12, "{name}");
        assert_eq!(of.completion.planned, own.completion.planned);
    }
    let sum = |of: fn(&tilsyn::domain::quarter::figures::QuarterFigures) -> u64| {
        own.iter().map(of).sum::<u64>()
    };
    assert_eq!(whole.share.n, sum(|figures| figures.share.n));
    assert_eq!(whole.completion.reviewed, sum(|figures| figures.completion.reviewed));
    let asked = |figures: &tilsyn::domain::quarter::figures::QuarterFigures| -> u64 {
        figures.questions.questions.iter().map(|of| of.answers.not_in_order()).sum()
    };
    assert_eq!(
        asked(&whole),
        sum(|figures| {
            figures.questions.questions.iter().map(|of| of.answers.not_in_order()).sum()
        })
    );
    // Both centres miss a month of a team; that is said of the whole as well.
    let unfinished = whole.caveats.iter().find_map(|caveat| match caveat {
        Caveat::Unfinished { centres } => Some(centres.clone()),
        _ => None,
    });
    let expected = vec![("Center Vest".to_owned(), 1), ("Center Ø".to_owned(), 1)];
    assert_eq!(unfinished, Some(expected));
    assert!(!whole.caveats.iter().any(|caveat| matches!(caveat, Caveat::Missing { .. })));
    its_papers_speak_of_centres(&mut department);
    // Cases are at the centres.
    let behind = OfQuarter::ShowBehind { period: third_quarter(), of: Behind::default() };
    assert_eq!(code(ask(&mut department, behind)), "cases-at-the-centre");
    // Everything that is stored follows from what came.
    department.desk.lock();
    let database = department.folder.path().join("data/tilsyn.db");
    let entropy = tilsyn::ops::desk::Entropy::fork(&SystemEntropy);
    let store = tilsyn::store::open(&database, None, entropy).expect("the database");
    let checked = tilsyn::ops::upkeep::check(&store, &Library::built_in(), true).expect("checked");
    assert_eq!(checked.findings.len(), 0, "{:?}", checked.findings);
}

#[test]
fn another_version_of_a_quarter_counts_instead_and_says_what_differs() {
    let (mut department, setup) = department();
    let folder = department.folder.path().join("inbox");
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = |name: &str| folder.join(name).to_str().expect("a path").to_owned();
    let mut centre = submitted("Center Ø", 7, &setup);
    sent(&mut centre, &path("a.tilsyn"));
    reopen(&mut centre);
    assert_eq!(
        code(post(&mut centre, Post::ShowQuarterPackage(quarter()))),
        "quarter-not-submitted"
    );
    let late = invented(99).into_iter().take(1).map(|mut package| {
        package.version = 2;
        package
    });
    let moment = centre.clock.moment();
    generated::add_months(&mut centre.desk, &moment, late.collect()).expect("a later version");
    submit(&mut centre);
    assert_eq!(sent(&mut centre, &path("b.tilsyn")).version, 2);

    // In any order, the newer one counts.
    assert_eq!(trusted(&mut department, &path("b.tilsyn")).fate, Fate::New);
    let inbox = folder.to_str().expect("a path").to_owned();
    let fates: Vec<Fate> = files(&mut department, Post::TakePackages(vec![inbox]))
        .iter()
        .map(|file| file.fate)
        .collect();
    assert_eq!(fates, [Fate::Older, Fate::Same]);
    let cell = matrix(&mut department).teams[1].cells[0].clone();
    assert!(cell.reopened && cell.version == Some(2));
    let [.., month] = quarter().months();
    let asked = Post::ShowTeamMonth { team: "Center Ø".into(), month };
    match post(&mut department, asked) {
        Ok(Posted::TeamMonth(view)) => {
            assert_eq!(view.versions.len(), 2);
            assert!(view.versions[1].in_force && !view.versions[1].changes.is_empty());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_committee_sees_the_initiatives_of_all_centres_by_area() {
    let (mut department, setup) = department();
    let folder = department.folder.path().to_owned();
    for (nth, name) in CENTRES.into_iter().enumerate() {
        let mut centre = centre_called(name, invented(7));
        propose(&mut centre, ["audit", "citizen"][nth], "Svarbreve samme dag");
        let take = Post::TakeSetup { path: setup.clone(), words_compared: true };
        post(&mut centre, take).expect("taken");
        submit(&mut centre);
        // What happens afterwards is told with the next quarter.
        propose(&mut centre, "other", "Kom til bagefter");
        let file = folder.join(format!("{nth}.tilsyn")).to_str().expect("a path").to_owned();
        sent(&mut centre, &file);
        trusted(&mut department, &file);
    }
    propose(&mut department, "audit", "Fælles skabelon");
    let areas = overview(&mut department);
    let told: Vec<(&str, Vec<(&str, &str)>)> = areas
        .iter()
        .map(|(area, lines)| {
            let lines = lines.iter().map(|line| {
                let centre = line.centre.as_ref().map_or("", |(centre, _)| centre.as_str());
                (centre, line.title.as_str())
            });
            (area.as_str(), lines.collect())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("citizen", vec![("Center Vest", "Svarbreve samme dag")]),
            ("ombudsman", vec![]),
            ("audit", vec![("", "Fælles skabelon"), ("Center Ø", "Svarbreve samme dag")]),
            ("other", vec![]),
        ]
    );
    let line = &areas[2].1[1];
    assert_eq!((line.owner_role.as_str(), line.overdue), ("faglig leder", 6));
    assert_eq!(line.description.as_str(), "Svar kommer for sent.");
    assert_eq!((line.initiative_id, areas[2].1[0].initiative_id), (None, Some(1)));
}

#[test]
fn set_ups_find_those_they_are_for() {
    let (mut department, setup) = department();
    let take = |path: &str| Post::TakeSetup { path: path.to_owned(), words_compared: true };
    assert_eq!(code(post(&mut department, take(&setup))), "setup-nobody-above");
    let mut team = desk_of("Sygedagpenge Nord", "Center Ø", false);
    assert_eq!(code(post(&mut team, take(&setup))), "setup-for-centres");
    // A centre keeps its own deadline: that of the department is for quarters.
    let mut centre = desk_of("Ledelsen", "Center Ø", true);
    let before = match post(&mut centre, Post::ShowCentre) {
        Ok(Posted::Centre(rules)) => rules,
        other => panic!("{other:?}"),
    };
    post(&mut centre, take(&setup)).expect("taken");
    match post(&mut centre, Post::ShowCentre) {
        Ok(Posted::Centre(rules)) => {
            assert_eq!(rules.deadline, before.deadline);
            assert_eq!(rules.department, "Beskæftigelse");
        }
        other => panic!("{other:?}"),
    }
    let view = home(&mut department);
    assert_eq!(view.matrix.level, Level::Department);
    assert_eq!((view.teams, view.matrix.months.len()), (2, 4));
    let Quartered::Figures(_) =
        ask(&mut department, OfQuarter::Show(third_quarter())).expect("none")
    else {
        panic!()
    };
}

#[test]
fn from_the_submitted_quarter_to_the_committees_overview_with_keys() {
    let (mut department, setup) = department();
    let mut centre = centre_called("Center Ø", invented(7));
    propose(&mut centre, "audit", "Svarbreve samme dag");
    // The centre manager takes the department's set-up in use from the menu.
    centre.play(&script(&format!(
        r#"ctrl+k "forvaltningens opsætning" enter see:Forvaltningens_opsætning paste:{setup} enter
           see:Beskæftigelse,_opsætning_nr._1 see:Frist:_arbejdsdag_nr._15_efter_kvartalet
           f8 see:Er_ordene_ens tab enter see:Opsætningen_er_taget_i_brug"#
    )));
    submit(&mut centre);
    centre.play(&script(
        "4 f7 f2 see:indberettet f8 see:3._kvartal_2026,_udgave_1,_til_Beskæftigelse
         see:kun_forvaltningen_kan_åbne f8 see:Klar:_3._kvartal_2026",
    ));
    let file = centre.folder.path().join("reports/kvartal-center-oe-2026-Q3-v1.tilsyn");
    let file = file.to_str().expect("a path");
    department.play(&script(&format!(
        r#"see:Forvaltning see:Center_Vest see:3/26 f4 paste:{file} enter see:ukendt_afsender
           enter see:læse_centrets_seks_ord_op tab enter see:taget_ind esc see:88
           1 see:Centre esc 4 see:1_måned_fra_team_manglede 3 see:Center_Ø"#
    )));
    for (width, height) in [(80, 24), (120, 40)] {
        department.size = ratatui::layout::Size { width, height };
        let seen = department.play(&script("5 4 see:Svarbreve_samme_dag down down"));
        assert!(seen.contains("Center Ø: Svarbreve samme dag"), "{seen}");
        assert!(seen.contains("ansvarlig faglig leder, frist 20. oktober 2026"), "{seen}");
        assert!(seen.contains("Som centret indberettede det med 3. kvartal 2026"), "{seen}");
    }
}

/// What a script sees of it: the same way from the command line.
#[test]
fn a_quarter_goes_to_the_department_from_the_command_line() {
    let (mut department, setup) = department();
    let mut centre = centre_called("Center Ø", invented(7));
    propose(&mut centre, "audit", "Svarbreve samme dag");
    submit(&mut centre);
    let passphrase = centre.folder.path().join("passphrase");
    DiskFiles.write(&passphrase, PASSPHRASE.as_bytes()).expect("a file");
    // The program opens the databases itself.
    centre.desk.lock();
    department.desk.lock();
    let of = |test: &TestDesk| test.folder.path().join("data").to_str().expect("a path").to_owned();
    let (at_centre, at_department) = (of(&centre), of(&department));
    let passphrase = passphrase.to_str().expect("a path").to_owned();
    let centre_says = |arguments: &[&str]| {
        let surroundings = ["--data-dir", &at_centre, "--passphrase-file", &passphrase, "--json"];
        tilsyn(&[&surroundings[..], arguments].concat())
    };
    let department_says = |arguments: &[&str]| {
        tilsyn(&[&["--data-dir", &at_department, "--json"][..], arguments].concat())
    };

    let send = ["quarter", "send", "--quarter", "2026-Q3"];
    assert_eq!(centre_says(&send).says(1).problem_code(), "department-setup-missing");
    let words = centre_says(&["setup", "inspect", &setup]).says(0).json();
    assert_eq!((&words["level"], &words["keys"]), (&json!("department"), &json!("first")));
    let words = words["words"].as_str().expect("words").to_owned();
    centre_says(&["setup", "import", &setup, "--words", &words]).says(0);
    let file = centre.folder.path().join("kvartal.tilsyn").to_str().expect("a path").to_owned();
    let made = centre_says(&[&send[..], &["--out", &file]].concat()).says(0).json();
    assert_eq!((&made["level"], &made["again"]), (&json!("department"), &json!(false)));
    let again = centre_says(&[&send[..], &["--out", &file]].concat()).says(0).json();
    assert_eq!((&again["sha256"], &again["again"]), (&made["sha256"], &json!(true)));

    let unknown = department_says(&["package", "import", &file]);
    assert_eq!(unknown.says(1).problem_code(), "files-of-unknown-senders");
    let words = made["sender_words"].as_str().expect("words");
    let taken = department_says(&["package", "import", &file, "--words", words]).says(0).json();
    assert_eq!(taken["files"][0]["outcome"], "new");
    let receipt = taken["files"][0]["receipt"].as_str().expect("a receipt").to_owned();
    centre_says(&["package", "receipt", &receipt]).says(0);

    let status = department_says(&["quarter", "status", "--quarter", "2026-Q3"]).says(0).json();
    assert_eq!(
        (&status["level"], &status["months"][0]["month"]),
        (&json!("department"), &json!("2026-09"))
    );
    let figures = department_says(&["quarter", "figures", "--quarter", "2026-Q3"]).says(0).json();
    let unfinished = json!({
        "caveat": "unfinished",
        "centres": [{ "centre": "Center Ø", "missing": 1 }],
    });
    assert!(figures["caveats"].as_array().is_some_and(|all| all.contains(&unfinished)));
    let areas = department_says(&["initiative", "overview"]).says(0).json();
    let line = &areas["areas"][2]["initiatives"][0];
    assert_eq!((&line["centre"], &line["quarter"]), (&json!("Center Ø"), &json!("2026-Q3")));
    assert_eq!((&line["owner_role"], &line["state"]), (&json!("faglig leder"), &json!("proposed")));
    let said = tilsyn(&["--data-dir", &at_department, "quarter", "status", "--quarter", "2026-Q3"]);
    assert!(
        said.out.contains("Center Ø\n  3. kvartal 2026: modtaget, indberettet"),
        "{}",
        said.out
    );
    assert!(
        said.out.contains("Kære Center Vest. Vi mangler jeres kvartalspakke for 3. kvartal 2026.")
    );
    department_says(&["check", "--full"]).says(0);
    centre_says(&["check", "--full"]).says(0);
}
