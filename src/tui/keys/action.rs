//! What a person can ask for with a key or in the menu.

/// Something a person can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    // everywhere
    /// Help for the page one is on.
    Help,
    /// The menu, which is searched by typing.
    Menu,
    /// Search or filter what is on the page.
    Search,
    /// One level up; typed text stays.
    Back,
    /// Open what is selected.
    Open,
    /// Go on: the next question, the next step.
    Next,
    /// The question or page before.
    Previous,
    /// Go to a place by its number.
    GoTo,
    /// Put the focus into the next pane.
    NextPane,
    /// Edit what is selected, or its remark.
    Edit,
    /// Pick from a list.
    Pick,
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Ask whether all is saved; try again when it is not.
    Saved,
    /// End the program, after one question.
    Quit,
    /// Lock the screen until the passphrase is typed.
    Lock,
    /// Ctrl+C: be told how to leave, since it does not end the program.
    HowToLeave,
    // moving about
    /// A row or line up.
    Up,
    /// A row or line down.
    Down,
    /// To the left; in a table, sort by the column to the left.
    Left,
    /// To the right; in a table, sort by the column to the right.
    Right,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// The next field.
    NextField,
    /// The field before.
    PreviousField,
    /// Mark a row, for doing something with several.
    Mark,
    /// What Enter does in a place: use the suggestion, finish the field, press the button.
    Confirm,
    // a question
    /// In order (da: *ja*).
    Yes,
    /// Not in order (da: *nej*).
    No,
    /// Partly in order (da: *delvist*).
    Partly,
    /// Does not apply (da: *ikke relevant*).
    NotRelevant,
    /// The case does not show it (da: *kan ikke ses*).
    CannotSee,
    /// Leave it unanswered for now (da: *spring over*).
    Skip,
    /// Copy the case number to the clipboard.
    CopyCase,
    /// The next question without an answer.
    NextUnanswered,
    /// Mark for discussion (da: *til drøftelse*).
    ToDiscuss,
    /// Mark as a good example to learn from.
    GoodPractice,
    /// The handbook's guidance (da: *vejledning*).
    Guidance,
    /// Another version of the checklist (da: *anden udgave*).
    OtherVersion,
    /// The legal basis (da: *lovgrundlag*).
    Law,
    /// What was answered before.
    LastTime,
    /// The papers of the practice case.
    Papers,
    /// Clear the answer.
    ClearAnswer,
    // steps, tabs and numbered lines
    /// Step, tab or line 1.
    Step1,
    /// Step, tab or line 2.
    Step2,
    /// Step, tab or line 3.
    Step3,
    /// Step, tab or line 4.
    Step4,
    /// Step, tab or line 5.
    Step5,
    /// Step, tab or line 6.
    Step6,
    /// Step, tab or line 7.
    Step7,
    /// Step, tab or line 8.
    Step8,
    /// Step, tab or line 9.
    Step9,
    /// A practice case, which counts nowhere.
    Practice,
    // lists and figures
    /// Something new.
    New,
    /// Change the status.
    Status,
    /// A text that reminds a team, ready for mail.
    Reminder,
    /// The share of cases in error.
    ViewShare,
    /// The development over time.
    ViewTrend,
    /// The causes.
    ViewCauses,
    /// The teams side by side.
    ViewTeams,
    /// The figures as a table.
    ViewTable,
    /// Copy the figures that are shown.
    CopyFigures,
    /// Make an initiative of what is selected.
    MakeInitiative,
}

impl Action {
    /// The number of a step, tab or numbered line, from 1.
    #[must_use]
    pub fn step(self) -> Option<usize> {
        STEPS.iter().position(|step| *step == self).map(|place| place + 1)
    }
}

const STEPS: [Action; 9] = [
    Action::Step1,
    Action::Step2,
    Action::Step3,
    Action::Step4,
    Action::Step5,
    Action::Step6,
    Action::Step7,
    Action::Step8,
    Action::Step9,
];
