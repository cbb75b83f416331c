//! What is to be drawn: how many, divided by what, by which chance. What would be drawn
//! follows every change; nothing is locked or stored before F8.

mod view;

use std::time::Duration;

use crate::api::draft::{Draft, DraftOf, DraftPage, Fields};
use crate::api::request::{DrawPlan, TypedSeed};
use crate::api::response::DrawPreview;
use crate::api::{Problem, Request, Response};
use crate::domain::column::Role;
use crate::domain::draw::Seed;
use crate::domain::privacy::find_cpr;
use crate::domain::text::Clean;
use crate::tui::canvas::Canvas;
use crate::tui::ctx::Ctx;
use crate::tui::frame::Hints;
use crate::tui::input::Input;
use crate::tui::keys::{Action, Context};
use crate::tui::outcome::Outcome;
use crate::tui::screen::{Page, Screen};
use crate::tui::screens::certificate;
use crate::tui::widgets::choice::Choice;
use crate::tui::widgets::form::{Field, Form, FormReply, back_to_page};
use crate::tui::widgets::line_field::LineField;

/// At least so many a stratum, once there are strata: none is left out.
const MINIMUM: usize = 1;
/// Place of "thrown with dice" among the sources of a seed.
const DICE: usize = 1;

/// The page.
#[derive(Debug)]
pub struct State {
    preview: DrawPreview,
    form: Form,
    /// The preview is not of what stands in the form.
    stale: bool,
    /// A preview of what stands in the form was refused.
    impossible: bool,
}

impl State {
    /// A page with the planned number of cases, or the suggested one while none is planned.
    #[must_use]
    pub fn new(preview: DrawPreview, ctx: &Ctx<'_>) -> Self {
        let texts = ctx.texts;
        let suggested = usize::try_from(preview.suggested).unwrap_or(0).min(preview.frame_cases);
        let size = if preview.size > 0 { preview.size } else { suggested };
        let none = std::iter::once(texts.get("draw-strata-none"));
        let columns = preview.columns.iter().map(|role| role_name(*role, ctx));
        let of = texts.with("draw-size-of", &[("n", preview.frame_cases.into())]);
        let sharing = vec![texts.get("draw-sharing-size"), texts.get("draw-sharing-equal")];
        let seeds = vec![texts.get("draw-seed-system"), texts.get("draw-seed-dice")];
        let strata = Choice::new(none.chain(columns).collect(), Some(0));
        let nothing = Clean::default();
        let form = Form::new(vec![
            Field::line("size", texts.get("draw-size"), LineField::number(size)).hint(of),
            Field::choice("strata", texts.get("draw-strata"), strata),
            Field::choice("sharing", texts.get("draw-sharing"), Choice::new(sharing, Some(0))),
            Field::line("minimum", texts.get("draw-minimum"), LineField::number(MINIMUM)),
            Field::choice("seed", texts.get("draw-seed"), Choice::new(seeds, Some(0))),
            Field::line("dice", texts.get("draw-dice"), LineField::text(&nothing))
                .hint(texts.get("draw-dice-how"))
                // A draft leaves out long rows of digits, and a shortened seed is another seed.
                .never_kept(),
            Field::line("source", texts.get("draw-dice-source"), LineField::text(&nothing))
                .hint(texts.get("draw-dice-source-how")),
            Field::line("reason", texts.get("draw-reason"), LineField::text(&nothing)),
        ]);
        let stale = size != preview.size;
        let mut page = Self { preview, form, stale, impossible: false };
        page.form.set_hidden("strata", page.preview.columns.is_empty());
        page.form.set_hidden("reason", !page.preview.redraw);
        page.show_what_matters();
        page
    }

    /// Which keys are text.
    #[must_use]
    pub fn context(&self) -> Context {
        self.form.context()
    }

    /// The name of this page in the way here.
    #[must_use]
    pub fn breadcrumb(&self, ctx: &Ctx<'_>) -> Clean {
        ctx.texts.get("draw-breadcrumb")
    }

    /// Its own wording of keys.
    #[must_use]
    pub fn hints(&self, ctx: &Ctx<'_>) -> Hints {
        let size = self.number("size").unwrap_or(0);
        let label = ctx.texts.with("draw-key-draw", &[("n", size.into())]);
        let hints = self.form.hints(view::form_area(self, ctx), ctx.texts);
        back_to_page(hints, ctx).label(Action::Next, label)
    }

    /// Takes one input.
    pub fn update(&mut self, input: &Input, ctx: &Ctx<'_>) -> Outcome {
        if *input == Input::Elapsed {
            return if self.stale { self.ask_again(ctx) } else { Outcome::Ignored };
        }
        match self.form.update(input, view::form_area(self, ctx)) {
            FormReply::Ignored => Outcome::Ignored,
            FormReply::Done => Outcome::Close,
            FormReply::Submit => self.draw(ctx),
            FormReply::Changed(id) => {
                self.show_what_matters();
                match id {
                    "size" | "strata" | "sharing" | "minimum" => self.ask_again(ctx),
                    _ => Outcome::Stay,
                }
            }
            _ => Outcome::Stay,
        }
    }

    /// Draws the page.
    pub fn view(&self, canvas: &mut Canvas<'_>, ctx: &Ctx<'_>) {
        view::view(self, canvas, ctx);
    }

    /// Takes another preview, or the certificate of the draw.
    pub fn answered(&mut self, response: &Response, _ctx: &Ctx<'_>) -> Option<Outcome> {
        match response {
            Response::DrawPreview(preview) => {
                self.preview = preview.clone();
                self.form.set_hidden("reason", !preview.redraw);
                self.impossible = false;
                Some(Outcome::Stay)
            }
            Response::Certificate(certificate) => {
                let page = certificate::State::new(certificate.as_ref().clone());
                Some(Outcome::Replace(Box::new(Screen::Certificate(page))))
            }
            _ => None,
        }
    }

    /// Shows what is wrong at its field.
    pub fn refused(&mut self, problem: &Problem, ctx: &Ctx<'_>) -> bool {
        let field = match problem.code {
            "draw-too-small" if self.strata().is_some() => "minimum",
            "draw-too-small" | "draw-larger-than-list" | "draw-size-zero" => "size",
            "draw-seed" => "dice",
            "draw-seed-source-missing" => "source",
            "cpr-in-text" if !find_cpr(self.form.text("source").as_str()).is_empty() => "source",
            "redraw-reason-missing" | "cpr-in-text" => "reason",
            _ => return false,
        };
        let args: Vec<_> = problem.args.iter().map(|(name, value)| (*name, value.into())).collect();
        let wrong = ctx.texts.with(&format!("draw-wrong-{}", problem.code), &args);
        self.form.set_error(field, Some(wrong));
        self.form.focus_on(field);
        self.impossible = problem.code == "draw-too-small";
        true
    }

    /// What is chosen and typed and not drawn yet.
    #[must_use]
    pub fn draft(&self) -> Option<Draft> {
        Some(Draft { of: DraftOf::page(DraftPage::Draw), fields: self.form.unsaved() })
    }

    /// Puts back what was kept; the figures are those of another plan then.
    pub fn restore(&mut self, fields: &Fields, _ctx: &Ctx<'_>) {
        self.form.restore(fields);
        self.show_what_matters();
        self.stale = true;
    }

    /// At once, while the figures shown are not those of the form.
    #[must_use]
    pub fn wake_after(&self) -> Option<Duration> {
        self.stale.then_some(Duration::ZERO)
    }

    /// Strata have their own fields, and so do dice.
    fn show_what_matters(&mut self) {
        let divided = self.strata().is_some();
        self.form.set_hidden("sharing", !divided);
        self.form.set_hidden("minimum", !divided);
        for field in ["dice", "source"] {
            self.form.set_hidden(field, self.form.chosen("seed") != Some(DICE));
        }
    }

    /// The column that divides the list.
    fn strata(&self) -> Option<Role> {
        let place = self.form.chosen("strata")?.checked_sub(1)?;
        self.preview.columns.get(place).copied()
    }

    fn number(&self, id: &str) -> Option<u32> {
        self.form.text(id).as_str().trim().parse().ok()
    }

    /// What stands in the form; the first thing wrong with it is said at its field.
    fn plan(&mut self, ctx: &Ctx<'_>) -> Option<DrawPlan> {
        let strata = self.strata();
        let cases = u32::try_from(self.preview.frame_cases).unwrap_or(u32::MAX);
        let size = self.number("size");
        let minimum = self.number("minimum");
        let wrong = match (size, minimum) {
            (None, _) => Some(("size", ctx.texts.get("draw-wrong-number"))),
            (Some(0), _) => Some(("size", ctx.texts.get("draw-wrong-draw-size-zero"))),
            (Some(size), _) if size > cases => {
                let cases = [("cases", cases.into())];
                Some(("size", ctx.texts.with("draw-wrong-draw-larger-than-list", &cases)))
            }
            (Some(_), None) if strata.is_some() => {
                Some(("minimum", ctx.texts.get("draw-wrong-number")))
            }
            _ => None,
        };
        if let Some((field, wrong)) = wrong {
            self.form.set_error(field, Some(wrong));
            return None;
        }
        self.form.set_error("size", None);
        self.form.set_error("minimum", None);
        let equal = strata.is_some() && self.form.chosen("sharing") == Some(1);
        let minimum = if strata.is_some() { minimum? } else { 0 };
        Some(DrawPlan { size: size?, strata, equal, minimum })
    }

    fn ask_again(&mut self, ctx: &Ctx<'_>) -> Outcome {
        self.stale = false;
        match self.plan(ctx) {
            Some(plan) => Outcome::Ask(Request::PlanDraw(plan)),
            None => {
                self.impossible = true;
                Outcome::Stay
            }
        }
    }

    fn draw(&mut self, ctx: &Ctx<'_>) -> Outcome {
        self.form.clear_errors();
        let plan = self.plan(ctx);
        let seed = self.seed(ctx);
        let reason = self.reason(ctx);
        match (plan, seed, reason) {
            (Some(plan), Some(seed), Some(reason)) if !self.form.has_errors() => {
                Outcome::Ask(Request::Draw { plan, seed, reason })
            }
            _ => {
                self.form.focus_first_error();
                Outcome::Stay
            }
        }
    }

    /// The seed thrown with dice, if any; `None` outside when it is not one, or nobody says
    /// where it comes from.
    fn seed(&mut self, ctx: &Ctx<'_>) -> Option<Option<TypedSeed>> {
        if self.form.chosen("seed") != Some(DICE) {
            return Some(None);
        }
        // People group the digits they throw.
        let text = self.form.text("dice");
        let bare: String =
            text.as_str().chars().filter(|sign| !matches!(sign, ' ' | '-')).collect();
        if Seed::parse(&bare).is_err() {
            self.form.set_error("dice", Some(ctx.texts.get("draw-wrong-draw-seed")));
            return None;
        }
        let source = self.form.text("source").as_str().trim().to_owned();
        if source.is_empty() {
            let wrong = ctx.texts.get("draw-wrong-draw-seed-source-missing");
            self.form.set_error("source", Some(wrong));
            return None;
        }
        Some(Some(TypedSeed { seed: bare, source }))
    }

    /// Why it is drawn again, if it is; `None` outside when that is missing.
    fn reason(&mut self, ctx: &Ctx<'_>) -> Option<Option<String>> {
        if !self.preview.redraw {
            return Some(None);
        }
        let reason = self.form.text("reason");
        if reason.as_str().trim().is_empty() {
            let wrong = ctx.texts.get("draw-wrong-redraw-reason-missing");
            self.form.set_error("reason", Some(wrong));
            return None;
        }
        Some(Some(reason.as_str().trim().to_owned()))
    }
}

impl Page for State {}

/// What the strata are called.
fn role_name(role: Role, ctx: &Ctx<'_>) -> Clean {
    ctx.texts.get(&format!("columns-role-{}", role.word()))
}

#[cfg(test)]
mod tests;
