//! What a centre tells its teams (da: *opsætningsfil*): who they are, what is in force, and the key
//! their months are sealed for. A department tells its centres the same in the same form.

use chrono::{DateTime, NaiveDate, Utc};

use super::checklist::ChecklistRef;
use super::delivery::Level;

/// The set-up of a centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CentreSetup {
    /// Counts up with each set-up given out; an older one is never taken after a newer.
    pub number: i64,
    /// When it was given out.
    pub issued_at: DateTime<Utc>,
    /// The centre's name; empty in the set-up of a department, whose `teams` are centres.
    pub centre: String,
    /// The department above it; may be empty.
    pub department: String,
    /// The centre's public key for signatures: 64 hexadecimal digits.
    pub signing_key: String,
    /// The key months are sealed for: `age1…`.
    pub reading_key: String,
    /// The teams.
    pub teams: Vec<TeamSetup>,
    /// Days the municipality is closed besides the public holidays: `MM-DD`, sorted.
    pub closing_days: Vec<String>,
    /// The working day of the next month a month must be in by; 0 is the month's own last one.
    pub deadline: u32,
    /// Local limits: (parameter, number), sorted.
    pub parameters: Vec<(String, u32)>,
    /// The checklists in force, sorted.
    pub checklists: Vec<ChecklistRef>,
    /// Checklists of the municipality's own: (file name, content), sorted.
    pub own_checklists: Vec<(String, String)>,
    /// Goals, in the centre's order.
    pub targets: Vec<Target>,
    /// Teams whose keys the centre knows, by name: each may read another's cases a second time.
    pub readers: Vec<Reader>,
    /// Months come with their case references.
    pub wants_references: bool,
    /// Months come with the reviewer's words.
    pub wants_remarks: bool,
}

/// A team of the centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamSetup {
    /// Its name.
    pub name: String,
    /// Cases planned a month.
    pub cases_a_month: u32,
    /// First day of its validity.
    pub valid_from: NaiveDate,
    /// Last day, if it has ended.
    pub valid_to: Option<NaiveDate>,
}

/// A desk that the centre vouches for (da: *anden læser*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Its team.
    pub name: String,
    /// Its public key for signatures: 64 hexadecimal digits.
    pub signing_key: String,
    /// The key cases are sealed for: `age1…`.
    pub reading_key: String,
}

/// A goal (da: *mål*, *resultatkontrakt*): a share in per mille, from a baseline to a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// What is measured: `cases_in_error`, or a question's id.
    pub measure: String,
    /// The team it is for; none for the centre.
    pub unit: Option<String>,
    /// Where it began: (year, share in per mille); none while it is missing.
    pub baseline: Option<(i32, u32)>,
    /// Where it shall end: (year, share in per mille).
    pub target: (i32, u32),
}

/// What became different from one set-up to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is about.
    pub what: Changed,
    /// Before, as stored; empty for something new.
    pub before: String,
    /// After; empty for something gone.
    pub after: String,
}

/// The parts of a set-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// The key months are sealed for, or signatures are checked with: told first and aloud.
    Key,
    /// Name of the centre or department.
    Name,
    /// A team came, went or plans otherwise.
    Team,
    /// A closing day.
    ClosingDay,
    /// The deadline.
    Deadline,
    /// A local limit.
    Parameter,
    /// A checklist came into force or went.
    Checklist,
    /// A goal.
    Target,
    /// What a month comes with.
    Contents,
    /// A team may read another's cases, or may no longer, or does so with other keys.
    Reader,
}

impl Changed {
    /// Its word for machines and for the names of texts.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Key => "key",
            Self::Name => "name",
            Self::Team => "team",
            Self::ClosingDay => "closing-day",
            Self::Deadline => "deadline",
            Self::Parameter => "parameter",
            Self::Checklist => "checklist",
            Self::Target => "target",
            Self::Contents => "contents",
            Self::Reader => "reader",
        }
    }
}

impl CentreSetup {
    /// Who gave it out: a centre or a department.
    #[must_use]
    pub fn level(&self) -> Level {
        if self.centre.is_empty() { Level::Department } else { Level::Centre }
    }

    /// The name of who gave it out.
    #[must_use]
    pub fn giver(&self) -> &str {
        match self.level() {
            Level::Centre => &self.centre,
            Level::Department => &self.department,
        }
    }

    /// What differs from an earlier set-up, the gravest first; number and date never count.
    #[must_use]
    pub fn changes_since(&self, earlier: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for (what, (before, after)) in
            earlier.parts().into_iter().zip(self.parts()).map(|(b, a)| (b.0, (b.1, a.1)))
        {
            let gone = before.iter().filter(|(key, value)| lookup(&after, key) != Some(value));
            for (key, value) in gone {
                let after = lookup(&after, key).cloned().unwrap_or_default();
                changes.push(Change { what, before: value.clone(), after });
            }
            for (_, value) in after.iter().filter(|(key, _)| lookup(&before, key).is_none()) {
                changes.push(Change { what, before: String::new(), after: value.clone() });
            }
        }
        changes
    }

    /// Every part as (name within the part, text).
    fn parts(&self) -> [(Changed, Vec<(String, String)>); 10] {
        let one = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let yes = |flag: bool| if flag { "1" } else { "0" };
        let targets = self.targets.iter().map(|target| {
            let unit = target.unit.clone().unwrap_or_default();
            (format!("{}/{unit}/{}", target.measure, target.target.0), target.text())
        });
        let lists = self.checklists.iter();
        let teams = self.teams.iter().map(|team| (team.name.clone(), team.text()));
        [
            (
                Changed::Key,
                vec![one("signing", &self.signing_key), one("reading", &self.reading_key)],
            ),
            (Changed::Name, vec![one("centre", &self.centre), one("department", &self.department)]),
            (Changed::Team, teams.collect()),
            (Changed::ClosingDay, self.closing_days.iter().map(|day| one(day, day)).collect()),
            (Changed::Deadline, vec![one("", &self.deadline.to_string())]),
            (
                Changed::Parameter,
                self.parameters
                    .iter()
                    .map(|(id, value)| (id.clone(), format!("{id} {value}")))
                    .collect(),
            ),
            (
                Changed::Checklist,
                lists
                    .map(|list| (list.hash.clone(), format!("{} {}", list.id, list.version)))
                    .collect(),
            ),
            (Changed::Target, targets.collect()),
            (
                Changed::Contents,
                vec![
                    one("references", yes(self.wants_references)),
                    one("remarks", yes(self.wants_remarks)),
                ],
            ),
            (Changed::Reader, self.readers.iter().map(Reader::part).collect()),
        ]
    }
}

impl TeamSetup {
    fn text(&self) -> String {
        let end = self.valid_to.map(|day| day.to_string()).unwrap_or_default();
        format!("{} {} {}–{end}", self.name, self.cases_a_month, self.valid_from)
    }
}

impl Reader {
    /// Told by its name; another key is another reader of that name.
    fn part(&self) -> (String, String) {
        (format!("{} {}", self.signing_key, self.reading_key), self.name.clone())
    }
}

impl Target {
    fn text(&self) -> String {
        let part = |(year, share): (i32, u32)| format!("{share}‰ {year}");
        let baseline = self.baseline.map(part).unwrap_or_default();
        let unit = self.unit.clone().unwrap_or_default();
        format!("{} {unit} {baseline} → {}", self.measure, part(self.target))
    }
}

fn lookup<'a>(parts: &'a [(String, String)], key: &str) -> Option<&'a String> {
    parts.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    fn setup() -> CentreSetup {
        CentreSetup {
            number: 1,
            issued_at: "2026-11-22T08:00:00Z".parse().unwrap(),
            centre: "Center for Sygedagpenge".to_owned(),
            department: String::new(),
            signing_key: "aa".to_owned(),
            reading_key: "age1a".to_owned(),
            teams: vec![TeamSetup {
                name: "Nord".to_owned(),
                cases_a_month: 12,
                valid_from: "2026-01-01".parse().unwrap(),
                valid_to: None,
            }],
            closing_days: vec!["12-24".to_owned()],
            deadline: 3,
            parameters: vec![("gen-notat".to_owned(), 3)],
            checklists: Vec::new(),
            own_checklists: Vec::new(),
            targets: Vec::new(),
            readers: Vec::new(),
            wants_references: false,
            wants_remarks: false,
        }
    }

    #[test]
    fn what_changed_is_told_with_before_and_after() {
        let first = setup();
        assert_eq!(setup().changes_since(&first), Vec::new());
        let mut second = CentreSetup { number: 2, deadline: 5, wants_remarks: true, ..setup() };
        second.reading_key = "age1b".to_owned();
        second.teams.push(TeamSetup { name: "Syd".to_owned(), ..second.teams[0].clone() });
        second.teams[0].cases_a_month = 10;
        second.closing_days.clear();
        let reader = |key: &str| Reader {
            name: "Nord".to_owned(),
            signing_key: key.to_owned(),
            reading_key: "age1n".to_owned(),
        };
        let (mut first, mut second) = (first, second);
        first.readers.push(reader("aa"));
        second.readers.push(reader("bb"));
        let told: Vec<_> = second
            .changes_since(&first)
            .into_iter()
            .map(|change| (change.what, change.before, change.after))
            .collect();
        let text = |text: &str| text.to_owned();
        assert_eq!(
            told,
            [
                (Changed::Key, text("age1a"), text("age1b")),
                (Changed::Team, text("Nord 12 2026-01-01–"), text("Nord 10 2026-01-01–")),
                (Changed::Team, text(""), text("Syd 12 2026-01-01–")),
                (Changed::ClosingDay, text("12-24"), text("")),
                (Changed::Deadline, text("3"), text("5")),
                (Changed::Contents, text("0"), text("1")),
                (Changed::Reader, text("Nord"), text("")),
                (Changed::Reader, text(""), text("Nord")),
            ]
        );
    }
}
