//! Nothing falls off the sheet, boxes stay whole, clicks find what was drawn.

use super::*;
use crate::catalogue::texts::Language;
use crate::tui::ctx::Ctx;
use crate::tui::testing::{World, awkward_names, box_is_whole, draw, reversed_rows, rows};
use crate::tui::theme::{Look, Theme};
use crate::tui::widgets::list::List;
use ratatui::layout::Size;

#[test]
fn awkward_names_keep_boxes_whole() {
    let world = World::new(Language::Danish);
    for (width, height) in [(64, 20), (80, 24), (120, 40)] {
        let ctx = world.ctx(width, height);
        for name in awkward_names() {
            for text in [Clean::line(&name), Clean::typed_block(&name)] {
                let area = Rect { x: 3, y: 2, width: 40, height: 9 };
                let (buffer, _) = draw(&ctx, |canvas| {
                    let inside = canvas.boxed(area, &text, Weight::Thin);
                    canvas.paragraph(Rect { height: 2, ..inside }, &text, Role::Text);
                    canvas.text(inside.x, inside.y + 3, inside.width, &text, Role::Text);
                    canvas.text_right(
                        inside.right(),
                        inside.y + 4,
                        inside.width,
                        &text,
                        Role::Text,
                    );
                });
                assert!(box_is_whole(&buffer, area), "{name:?}\n{}", rows(&buffer).join("\n"));
            }
        }
    }
}

#[test]
fn drawing_outside_the_sheet_is_left_out() {
    let world = World::new(Language::Danish);
    for (width, height) in [(1, 1), (5, 2), (500, 200)] {
        let ctx = world.ctx(width, height);
        let text = Clean::symbol("en lang linje, der ikke kan være her");
        draw(&ctx, |canvas| {
            for x in [0, 3, 70, 499, u16::MAX] {
                for y in [0, 1, 199, u16::MAX] {
                    let far = Rect { x, y, width: 30, height: 5 };
                    canvas.text(x, y, 30, &text, Role::Text);
                    canvas.text_right(x, y, 30, &text, Role::Text);
                    canvas.bar(x, y, 10, 0.5);
                    canvas.rule(x, y, 10);
                    canvas.cursor(x, y);
                    if x < 1000 && y < 1000 {
                        canvas.paragraph(far, &text, Role::Text);
                        canvas.boxed(far, &text, Weight::Double);
                        canvas.select(far);
                    }
                }
            }
        });
    }
}

#[test]
fn running_text_is_never_wider_than_a_readable_line() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(200, 60);
    let text = Clean::line(&"ord ".repeat(200));
    let (buffer, _) = draw(&ctx, |canvas| {
        let area = canvas.area();
        canvas.paragraph(area, &text, Role::Text);
    });
    assert!(rows(&buffer).iter().all(|row| row.len() <= usize::from(TEXT_COLUMNS)));
}

#[test]
fn a_bar_is_filled_to_its_share() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(20, 1);
    for (share, expected) in [
        (0.0, "░░░░░░░░░░"),
        (0.33, "███░░░░░░░"),
        (1.0, "██████████"),
        (7.0, "██████████"),
        (f64::NAN, "░░░░░░░░░░"),
    ] {
        let (buffer, _) = draw(&ctx, |canvas| canvas.bar(0, 0, 10, share));
        assert_eq!(rows(&buffer), [expected]);
    }
}

#[test]
fn a_click_finds_the_topmost_target() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(20, 5);
    let (_, drawn) = draw(&ctx, |canvas| {
        canvas.row_target(Rect { x: 0, y: 0, width: 20, height: 5 }, 7);
        canvas.target(Rect { x: 5, y: 1, width: 4, height: 1 }, Key::f(9));
    });
    assert_eq!(drawn.targets.input_at(6, 1), Input::Key(Key::f(9)));
    assert_eq!(drawn.targets.input_at(4, 1), Input::Row(7));
    assert_eq!(drawn.targets.input_at(30, 1), Input::Click { x: 30, y: 1 });
}

fn columns() -> Vec<Column> {
    let column = |title, width, side| Column { title: Clean::symbol(title), width, side };
    vec![
        column("Nr", 3, Side::Right),
        column("Sagsnummer", 12, Side::Left),
        column("Type", 0, Side::Left),
        column("Fejl", 5, Side::Right),
    ]
}

fn cells(row: usize) -> Vec<Cell> {
    vec![
        Cell::text(Clean::digits(row)),
        Cell::text(Clean::symbol("2026-118402")),
        Cell::text(Clean::symbol("Sygedagpenge")),
        Cell { text: Clean::digits(row % 3), role: Role::Error },
    ]
}

#[test]
fn a_table_shows_the_selected_row_and_where_a_click_goes() {
    let world = World::new(Language::Danish);
    let ctx = world.ctx(50, 6);
    let table: Vec<Vec<Cell>> = (1..=12).map(cells).collect();
    let mut list = List::new(table.len());
    list.select(6);
    let (buffer, drawn) = draw(&ctx, |canvas| {
        let area = canvas.area();
        canvas.table(area, &columns(), &table, &list);
    });
    insta::assert_snapshot!(rows(&buffer).join("\n"));
    assert_eq!(drawn.cursor, Some(Position { x: 0, y: 5 }));
    assert_eq!(drawn.targets.input_at(10, 2), Input::Row(3));
}

#[test]
fn the_selected_row_is_seen_without_colour() {
    let mut world = World::new(Language::Danish);
    world.theme = Theme::of(Look::Dark, true);
    let ctx = world.ctx(50, 6);
    let table: Vec<Vec<Cell>> = (1..=3).map(cells).collect();
    let (buffer, _) = draw(&ctx, |canvas| {
        let area = canvas.area();
        canvas.table(area, &columns(), &table, &List::new(table.len()));
    });
    assert_eq!(reversed_rows(&buffer), [2]);
}

#[test]
fn letters_take_the_place_of_signs() {
    let mut world = World::new(Language::Danish);
    world.theme = world.theme.with_signs(Signs::Letters);
    let ctx = Ctx { size: Size { width: 12, height: 3 }, ..world.ctx(12, 3) };
    let (buffer, _) = draw(&ctx, |canvas| {
        let inside = canvas.boxed(canvas.area(), &Clean::default(), Weight::Thin);
        canvas.text(inside.x, inside.y, inside.width, &Clean::symbol("√ Ja ●"), Role::Ok);
    });
    assert_eq!(rows(&buffer), ["+----------+", "| + Ja *   |", "+----------+"]);
}
