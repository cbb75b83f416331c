//! The case list (da: *sagsliste*): what loading it would do, and loading it.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::areas::reviewed_with;
use super::configuration::{name, prefixed};
use super::desk::Desk;
use super::problems::{Refusal, detail, refused};
use crate::api::problem::Detail;
use crate::api::request::{CaseList, ListSource};
use crate::api::response::ListPreview;
use crate::api::{Kind, Moment, Problem};
use crate::domain::column::Role;
use crate::domain::draw::hex;
use crate::domain::text::Clean;
use crate::intake::{
    FrameCase, Grid, LIMITS, Limits, Preview, PreviewFault, ReadFault, Refused, choices,
    counted_cases, preview, read_pasted, suggest,
};
use crate::store::frames::{FrameCase as StoredCase, NewFrame};

/// Lines of one kind named one by one; more are only counted.
const NAMED_LINES: usize = 200;
/// Rows shown as examples of a column.
const EXAMPLES: usize = 2;

/// A list read and understood.
struct Understood {
    name: String,
    grid: Option<Grid>,
    roles: Vec<Role>,
    preview: Preview,
}

/// Says what loading a list would do; changes nothing.
pub(super) fn show(
    desk: &mut Desk,
    moment: &Moment,
    list: &CaseList,
) -> Result<ListPreview, Refusal> {
    let understood = understand(desk, moment, list)?;
    let mut shown = view(&understood);
    let (wanting, told) = reviewed_with(desk, &understood.preview.cases)?;
    shown.remarks = wanting.into_iter().chain(shown.remarks).chain(told).collect();
    Ok(shown)
}

/// Loads a list as the month's sampling frame.
pub(super) fn load(desk: &mut Desk, moment: &Moment, list: &CaseList) -> Result<(), Refusal> {
    let understood = understand(desk, moment, list)?;
    let configuration = desk.configuration()?;
    let month = desk.month(&configuration, moment)?;
    if month.first_day() > moment.today() {
        return Err(refused("month-in-future").into());
    }
    let secret = caseworker_secret(desk, moment)?;
    let mut codes = caseworker_codes(desk)?;
    let known = codes.len();
    let cases: Vec<StoredCase> = (1i64..)
        .zip(&understood.preview.cases)
        .map(|(position, case)| stored(position, case, &secret, &mut codes))
        .collect();
    let source = match list.source {
        ListSource::File(_) => "file",
        ListSource::Pasted(_) => "pasted",
        ListSource::Count(_) => "count",
    };
    let unit_id = configuration.unit_id()?;
    let preview = &understood.preview;
    desk.transact(moment, "load-list", |tx| {
        for (key, code) in codes.iter().filter(|(_, code)| **code > known) {
            tx.set_setting(&format!("{}{key}", name::CASEWORKER), &code.to_string())?;
        }
        tx.add_frame(&NewFrame {
            unit_id,
            month: &month.to_string(),
            source,
            source_name: (!understood.name.is_empty()).then_some(understood.name.as_str()),
            duplicates: preview.duplicates.len(),
            refused: preview.refused.len() + preview.asks.len(),
            cases: &cases,
        })
        .map(|_| ())
    })
}

/// Checks a list without a database, for the command line: what was read and what would be taken.
pub fn check_file(
    desk: &mut Desk,
    moment: &Moment,
    list: &CaseList,
) -> Result<(ListPreview, Preview), Refusal> {
    let understood = understand(desk, moment, list)?;
    Ok((view(&understood), understood.preview))
}

fn understand(desk: &mut Desk, moment: &Moment, list: &CaseList) -> Result<Understood, Refusal> {
    let limits = LIMITS;
    let (name, grid) = match &list.source {
        ListSource::Count(count) => {
            let cases = counted_cases(*count, &limits).map_err(|fault| read_fault(&fault))?;
            return Ok(Understood {
                name: String::new(),
                grid: None,
                roles: Vec::new(),
                preview: Preview {
                    cases,
                    asks: Vec::new(),
                    duplicates: Vec::new(),
                    refused: Vec::new(),
                    warnings: Vec::new(),
                },
            });
        }
        ListSource::Pasted(text) => {
            (String::new(), read_pasted(text, &limits).map_err(|fault| read_fault(&fault))?)
        }
        ListSource::File(path) => read_file(desk, path, &limits)?,
    };
    let suggested = suggest(&grid);
    let roles = match &list.roles {
        Some(roles) if roles.len() == suggested.len() => allowed(&grid, roles),
        _ => suggested,
    };
    let mut preview = match preview(&grid, &roles, moment.today()) {
        Ok(preview) => preview,
        Err(fault) => return Err(preview_fault(&fault, &grid, &roles)),
    };
    let take: HashSet<u64> = list.take_anyway.iter().copied().collect();
    preview.include_asked(&take);
    Ok(Understood { name, grid: Some(grid), roles, preview })
}

fn read_file(desk: &mut Desk, path: &str, limits: &Limits) -> Result<(String, Grid), Refusal> {
    let path = Path::new(path);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let name = Clean::line(&crate::domain::privacy::mask_cpr(&name)).into_string();
    let bytes = desk.files.read(path, limits.file_bytes).map_err(|source| Refusal::File {
        name: name.clone(),
        writing: false,
        source,
    })?;
    let grid = crate::intake::read(&bytes, &name, desk.sheets.as_mut(), limits)
        .map_err(|fault| read_fault(&fault))?;
    Ok((name, grid))
}

/// A role chosen by hand holds only where the column may have it.
fn allowed(grid: &Grid, roles: &[Role]) -> Vec<Role> {
    roles
        .iter()
        .enumerate()
        .map(|(column, role)| {
            let choices = choices(grid, column);
            if choices.contains(role) {
                *role
            } else {
                choices.first().copied().unwrap_or(Role::Ignore)
            }
        })
        .collect()
}

fn read_fault(fault: &ReadFault) -> Refusal {
    let problem = Problem::new(Kind::Data, "list-not-read");
    problem.because(vec![detail(fault.code(), fault.args())]).into()
}

/// The columns travel with the problem, so that they can be chosen by hand.
fn preview_fault(fault: &PreviewFault, grid: &Grid, roles: &[Role]) -> Refusal {
    let details = match fault {
        PreviewFault::Columns(questions) => {
            questions.iter().map(|question| detail(question.code(), question.args())).collect()
        }
        PreviewFault::NoCases { refused } => refused_lines(refused),
    };
    let code = match fault {
        PreviewFault::Columns(_) => "list-columns",
        PreviewFault::NoCases { .. } => "list-no-cases",
    };
    let columns: Vec<Detail> = roles
        .iter()
        .enumerate()
        .map(|(index, role)| {
            let header = grid.column_name(index).name;
            let mut args = vec![("header", header), ("role", role.word().to_owned())];
            for (place, row) in ["first", "second"].into_iter().zip(&grid.rows) {
                args.push((place, crate::domain::privacy::mask_cpr(row.cell(index))));
            }
            detail("column", args)
        })
        .collect();
    let problem = Problem::new(Kind::Refused, code);
    problem.because(details.into_iter().chain(columns).collect()).into()
}

fn view(understood: &Understood) -> ListPreview {
    let preview = &understood.preview;
    let mut types: BTreeMap<&str, usize> = BTreeMap::new();
    for case in &preview.cases {
        if let Some(case_type) = &case.case_type {
            *types.entry(case_type).or_insert(0) += 1;
        }
    }
    let mut case_types: Vec<(Clean, usize)> =
        types.into_iter().map(|(name, count)| (Clean::line(name), count)).collect();
    case_types.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    ListPreview {
        name: Clean::line(&understood.name),
        how: understood.grid.as_ref().map(how).unwrap_or_default(),
        columns: understood
            .grid
            .as_ref()
            .map(|g| columns(g, &understood.roles))
            .unwrap_or_default(),
        cases: preview.cases.len(),
        duplicates: preview.duplicates.len(),
        refused: preview.refused.len(),
        remarks: remarks(preview),
        asks: preview.asks.iter().map(|case| case.line).collect(),
        case_types,
        strata: strata(&preview.cases),
    }
}

/// How the file was read.
fn how(grid: &Grid) -> Vec<Detail> {
    let source = &grid.source;
    let mut how = vec![detail(&format!("kind-{}", source.kind.code()), Vec::new())];
    if let Some(encoding) = source.encoding {
        how.push(detail(&format!("encoding-{}", encoding.code()), Vec::new()));
    }
    if let Some(delimiter) = source.delimiter {
        let word = match delimiter {
            ';' => "semicolon",
            ',' => "comma",
            '\t' => "tab",
            _ => "other",
        };
        how.push(detail(&format!("delimiter-{word}"), Vec::new()));
    }
    how
}

fn columns(grid: &Grid, roles: &[Role]) -> Vec<(Clean, Role, Vec<Clean>)> {
    roles
        .iter()
        .enumerate()
        .map(|(index, role)| {
            let hidden = matches!(role, Role::Refused(_));
            let example = |row: &crate::intake::Row| {
                if hidden { Clean::symbol("······") } else { Clean::line(row.cell(index)) }
            };
            let examples = grid.rows.iter().take(EXAMPLES).map(example).collect();
            (Clean::line(&grid.column_name(index).name), *role, examples)
        })
        .collect()
}

fn remarks(preview: &Preview) -> Vec<Detail> {
    let mut remarks: Vec<Detail> =
        preview.warnings.iter().map(|notice| detail(notice.code(), notice.args())).collect();
    remarks.extend(preview.duplicates.iter().take(NAMED_LINES).map(|duplicate| {
        let code = if duplicate.differs { "duplicate-differs" } else { "duplicate" };
        let lines = [("line", duplicate.line), ("first", duplicate.first_line)];
        detail(code, lines.map(|(name, line)| (name, line.to_string())).to_vec())
    }));
    remarks.extend(refused_lines(&preview.refused));
    remarks
}

fn refused_lines(refused: &[Refused]) -> Vec<Detail> {
    let named = refused.iter().take(NAMED_LINES);
    named.map(|row| detail(row.reason.code(), vec![("line", row.line.to_string())])).collect()
}

/// Columns that divide the cases into 2–50 strata.
fn strata(cases: &[FrameCase]) -> Vec<(Role, usize)> {
    let value = |case: &FrameCase, role| match role {
        Role::CaseType => case.case_type.clone(),
        Role::TargetGroup => case.target_group.clone(),
        Role::Team => case.team.clone(),
        Role::Caseworker => case.caseworker.clone(),
        Role::Outcome => case.outcome.clone(),
        _ => None,
    };
    Role::STRATA
        .into_iter()
        .map(|role| {
            let values: HashSet<_> = cases.iter().map(|case| value(case, role)).collect();
            (role, values.len())
        })
        .filter(|(_, values)| (2..=50).contains(values))
        .collect()
}

fn stored(
    position: i64,
    case: &FrameCase,
    secret: &str,
    codes: &mut BTreeMap<String, usize>,
) -> StoredCase {
    let caseworker = case.caseworker.as_deref().filter(|cell| !cell.trim().is_empty());
    StoredCase {
        position,
        case_ref: Some(case.reference.as_str().to_owned()),
        case_type: case.case_type.clone(),
        target_group: case.target_group.clone(),
        team: case.team.clone(),
        caseworker: caseworker.map(|cell| caseworker_code(cell, secret, codes)),
        created: case.created,
        act_date: case.act_date,
        outcome: case.outcome.clone(),
    }
}

/// A stable code such as `M3` for what stands in a caseworker's cell; the cell is not stored.
fn caseworker_code(cell: &str, secret: &str, codes: &mut BTreeMap<String, usize>) -> String {
    let folded = cell.trim().to_lowercase();
    let key = hex(&Sha256::digest(format!("{secret}\n{folded}").as_bytes())[..16]);
    let next = codes.len() + 1;
    format!("M{}", codes.entry(key).or_insert(next))
}

fn caseworker_codes(desk: &Desk) -> Result<BTreeMap<String, usize>, Refusal> {
    let tx = desk.store()?.read();
    let codes = prefixed(&tx, name::CASEWORKER)?;
    Ok(codes.into_iter().filter_map(|(key, code)| Some((key, code.parse().ok()?))).collect())
}

fn caseworker_secret(desk: &mut Desk, moment: &Moment) -> Result<String, Refusal> {
    if let Some(secret) = desk.store()?.read().setting(name::CASEWORKER_SECRET)? {
        return Ok(secret);
    }
    let mut bytes = [0; 32];
    super::setup::random(desk, &mut bytes)?;
    let secret = hex(&bytes);
    desk.transact(moment, "load-list", |tx| tx.set_setting(name::CASEWORKER_SECRET, &secret))?;
    Ok(secret)
}
