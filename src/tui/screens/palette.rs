//! The menu with what its lines do: a key of the page below, a page to go to, a case found.

use chrono::NaiveDate;

use crate::api::calibration::Calibrations;
use crate::api::initiative::Initiatives;
use crate::api::mirror::Mirrors;
use crate::api::personal_data::PersonalData;
use crate::api::post::Post;
use crate::api::quarter::{OfQuarter, Period};
use crate::api::request::DrawPlan;
use crate::api::target::Targets;
use crate::api::{PaperOf, Papers, Request, Response};
use crate::domain::delivery::Level;
use crate::domain::month::{Month, Quarter};
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::{Input, Key};
use crate::tui::keys::{self, Action, Context};
use crate::tui::model::{Role, case_list_page, say};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::calculators;
use crate::tui::screens::menu::{self, Item, MenuReply, Sort};
use crate::tui::screens::which_file::{self, Purpose};

/// Fewest letters that cases and notes are searched for.
const SEARCH_LETTERS: usize = 2;

/// What a line does.
#[derive(Debug, Clone, PartialEq)]
enum Does {
    Press(Key),
    /// The numbered lines are one line of the menu: the number itself is still to be pressed.
    SayNumber,
    Ask(Request),
    LoadList,
    AskFile(Purpose),
    Calculate,
}

/// The page.
#[derive(Debug)]
pub struct State {
    menu: menu::State,
    /// Actions and pages, always there.
    items: Vec<Item>,
    does: Vec<Does>,
    /// What a search found, after them.
    found: Vec<Does>,
    asked: String,
    /// The case it was opened over, whose questions are found.
    review_id: Option<i64>,
}

impl State {
    /// The menu over a page with these keys and this wording of them.
    #[must_use]
    pub fn new(context: Context, hints: &Hints, role: Role, ctx: &Ctx<'_>) -> Self {
        let mut items = Vec::new();
        let mut does = Vec::new();
        for (action, item) in menu::actions(context, hints, ctx) {
            if action.step().is_some() {
                items.push(item);
                does.push(Does::SayNumber);
            } else if let Some(key) = pressable(context, action, ctx) {
                items.push(item);
                does.push(Does::Press(key));
            }
        }
        if role.leads_team {
            items.push(page("palette-list", ctx));
            does.push(Does::LoadList);
        }
        for (id, what) in pages(role, ctx) {
            items.push(page(id, ctx));
            does.push(what);
        }
        items.push(page("palette-calculators", ctx));
        does.push(Does::Calculate);
        let menu = menu::State::new(items.clone());
        Self { menu, items, does, found: Vec::new(), asked: String::new(), review_id: None }
    }

    /// The same over a case: its questions are what is found.
    #[must_use]
    pub fn over(self, review_id: Option<i64>) -> Self {
        Self { review_id, ..self }
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.menu.context()
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        self.menu.breadcrumb(ctx)
    }

    /// The search is here already.
    #[must_use]
    pub fn hints(&self, _ctx: &Ctx<'_>) -> Hints {
        Hints::new().hide(Action::Search)
    }

    /// Takes one input; what is typed is searched for among the cases too.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        match self.menu.take(input, ctx) {
            MenuReply::Closed => Outcome::Dismiss,
            MenuReply::Chosen(place) => self.chosen(place, ctx),
            MenuReply::Stay => {
                let searched = self.menu.searched().trim().to_owned();
                if searched == self.asked || searched.chars().count() < SEARCH_LETTERS {
                    return Outcome::Stay;
                }
                self.asked.clone_from(&searched);
                Outcome::Ask(Request::Search { text: searched, review_id: self.review_id })
            }
        }
    }

    fn chosen(&self, place: usize, ctx: &Ctx<'_>) -> Outcome {
        let does = self.does.iter().chain(&self.found).nth(place);
        match does.cloned() {
            Some(Does::Press(key)) => Outcome::Many(vec![Outcome::Dismiss, Outcome::Press(key)]),
            Some(Does::Ask(request)) => {
                Outcome::Many(vec![Outcome::Dismiss, Outcome::Ask(request)])
            }
            Some(Does::SayNumber) => {
                Outcome::Many(vec![Outcome::Dismiss, say(ctx.texts.get("palette-press-number"))])
            }
            Some(Does::LoadList) => Outcome::Many(vec![Outcome::Dismiss, case_list_page(ctx)]),
            Some(Does::AskFile(purpose)) => {
                let page = Screen::WhichFile(which_file::State::new(purpose, ctx));
                Outcome::Many(vec![Outcome::Dismiss, Outcome::Open(Box::new(page))])
            }
            Some(Does::Calculate) => {
                let page = Screen::Calculators(calculators::State::new(ctx));
                Outcome::Many(vec![Outcome::Dismiss, Outcome::Open(Box::new(page))])
            }
            None => Outcome::Dismiss,
        }
    }

    /// Takes what a search found.
    pub fn answered(&mut self, response: &Response, ctx: &Ctx<'_>) -> Option<Outcome> {
        let Response::Found(hits) = response else { return None };
        let mut items = self.items.clone();
        self.found.clear();
        for hit in hits {
            items.push(Item {
                title: ctx.texts.words(&hit.title),
                // What was typed may be in the other language.
                synonyms: Clean::line(&hit.title.da),
                key: Clean::default(),
                sort: if hit.question.is_some() { Sort::Question } else { Sort::Case },
                not_here: None,
            });
            self.found.push(Does::Ask(Request::OpenCase {
                review_id: hit.review_id,
                question: hit.question.clone(),
            }));
        }
        self.menu.set_items(items);
        Some(Outcome::Stay)
    }

    /// Draws the box.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        self.menu.view(canvas, ctx);
    }
}

impl Page for State {}

/// The key of an action that means it and not text: a letter only where letters are shortcuts.
fn pressable(context: Context, action: Action, ctx: &Ctx<'_>) -> Option<Key> {
    let rows = keys::rows(context);
    let row = rows.into_iter().find(|row| row.action == action)?;
    let mut keys: Vec<Key> = row.keys(ctx.language()).collect();
    keys.sort_by_key(|key| key.typed().is_some());
    keys.into_iter().find(|key| !context.takes_text() || key.typed().is_none())
}

/// Pages that can be gone to from everywhere: those of the team, of the centre, and of everybody.
fn pages(role: Role, ctx: &Ctx<'_>) -> Vec<(&'static str, Does)> {
    let post = |post| Does::Ask(Request::Post(post));
    let quarter = |of| Does::Ask(Request::Quarter(of));
    // The quarter of the month that is due.
    let due = Month::of(ctx.today).previous().quarter();
    let mut pages = vec![("palette-home", Does::Ask(Request::ShowHome))];
    if role.leads_team {
        pages.extend([
            ("palette-draw", Does::Ask(Request::PlanDraw(DrawPlan::suggested()))),
            ("palette-cases", Does::Ask(Request::ShowCases)),
            ("palette-check", Does::Ask(Request::CheckMonth)),
            ("palette-certificate", Does::Ask(Request::ShowCertificate)),
            ("palette-matters", Does::Ask(Request::ShowMatters)),
            ("palette-months", Does::Ask(Request::ShowMonths)),
            ("palette-report", Does::Ask(Request::Paper(Papers::usual(PaperOf::Month)))),
            ("palette-send", post(Post::ShowPackage)),
            ("palette-receipt", Does::AskFile(Purpose::Receipt(Level::Centre))),
            ("palette-take-setup", Does::AskFile(Purpose::Setup(Level::Centre))),
        ]);
    }
    if role.manages_centre {
        pages.extend([
            ("palette-centre", post(Post::ShowCentreHome { until: None })),
            ("palette-quarter", quarter(OfQuarter::Show(Period::quarter(due)))),
            ("palette-analysis", quarter(OfQuarter::ShowAnalysis(due))),
            ("palette-take-in", Does::AskFile(Purpose::Months)),
            ("palette-teams", post(Post::ShowTeams)),
            ("palette-centre-rules", post(Post::ShowCentre)),
        ]);
        if role.level == Level::Centre {
            let above = Level::Department;
            pages.extend([
                ("palette-send-quarter", post(Post::ShowQuarterPackage(due))),
                ("palette-receipt-department", Does::AskFile(Purpose::Receipt(above))),
                ("palette-setup-department", Does::AskFile(Purpose::Setup(above))),
            ]);
        }
        pages.extend(of_initiatives(ctx.today));
    }
    pages.extend([
        ("palette-papers", Does::Ask(Request::Paper(Papers::Choose))),
        ("palette-settings", Does::Ask(Request::ShowSettings)),
        ("palette-handbook", Does::Ask(Request::ShowHandbook)),
        ("palette-checklists", Does::Ask(Request::ShowChecklists)),
        ("palette-practice", Does::Ask(Request::ShowPractice)),
        ("palette-calibration", Does::Ask(Request::Calibration(Calibrations::Show))),
        ("palette-copy", Does::Ask(Request::CopyNow)),
        ("palette-personal-data", Does::Ask(Request::PersonalData(PersonalData::Show))),
    ]);
    pages
}

/// Pages about what the centre does about what it found.
fn of_initiatives(today: NaiveDate) -> [(&'static str, Does); 7] {
    let initiative = |asked| Does::Ask(Request::Initiative(Box::new(asked)));
    let mirror = |asked| Does::Ask(Request::Mirror(Box::new(asked)));
    let quarter = Quarter::of(today).previous();
    [
        ("palette-initiatives", initiative(Initiatives::List { all: false })),
        ("palette-follow-ups", initiative(Initiatives::ShowFollowUps(quarter))),
        ("palette-plans", mirror(Mirrors::ShowPlans)),
        ("palette-overview", initiative(Initiatives::ShowOverview)),
        ("palette-targets", Does::Ask(Request::Target(Targets::Show))),
        ("palette-audits", mirror(Mirrors::ShowAudits)),
        ("palette-complaints", mirror(Mirrors::ShowComplaints)),
    ]
}

fn page(id: &'static str, ctx: &Ctx<'_>) -> Item {
    Item {
        title: ctx.texts.get(id),
        synonyms: ctx.texts.get(&format!("{id}-synonyms")),
        key: Clean::default(),
        sort: Sort::Page,
        not_here: None,
    }
}
