-- What a centre does about its findings, what it wants to reach, and what others found.
-- Never edited after release: a change is a new numbered file.
--
-- Shares are whole thousandths. Quarters are written `YYYY-Qn`.

-- An initiative (da: initiativ). How far it has come is told by its steps.
CREATE TABLE initiative (
  initiative_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  -- The quarter whose figures called for it.
  raised_in TEXT NOT NULL CHECK (raised_in GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
  title TEXT NOT NULL CHECK (title <> ''),
  problem TEXT NOT NULL,
  cause TEXT NOT NULL,
  evidence TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('teaching', 'side_by_side', 'workflow', 'template', 'network', 'management', 'project')),
  -- An action area of the overview (da: indsatsområde) or one of the centre's own.
  area TEXT NOT NULL CHECK (area <> ''),
  -- Both or neither.
  owner_role TEXT CHECK (owner_role <> ''),
  owner_initials TEXT CHECK (owner_initials <> ''),
  deadline TEXT CHECK (deadline IS date(deadline)),
  chosen_as_worst INTEGER NOT NULL CHECK (chosen_as_worst IN (0, 1)),
  CHECK ((owner_role IS NULL) = (owner_initials IS NULL))
) STRICT;

-- The steps it took; the last one says where it stands.
CREATE TABLE initiative_step (
  step_id INTEGER PRIMARY KEY,
  initiative_id INTEGER NOT NULL REFERENCES initiative (initiative_id),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'decided', 'running', 'carried_out', 'effect_measured', 'closed', 'given_up')),
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date)),
  -- Initials.
  taken_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  CHECK (state <> 'given_up' OR reason <> '')
) STRICT;
CREATE INDEX initiative_step_of ON initiative_step (initiative_id);

-- Teams and roles that must take part (da: dosis), and when they did. Never persons.
CREATE TABLE participant (
  initiative_id INTEGER NOT NULL REFERENCES initiative (initiative_id),
  who TEXT NOT NULL CHECK (who <> ''),
  took_part_on TEXT CHECK (took_part_on IS date(took_part_on)),
  PRIMARY KEY (initiative_id, who)
) STRICT, WITHOUT ROWID;

-- What it is to change (da: succeskriterium), declared before there is anything to see. Another criterion
-- is another version; the earlier ones stay.
CREATE TABLE criterion (
  initiative_id INTEGER NOT NULL REFERENCES initiative (initiative_id),
  version INTEGER NOT NULL CHECK (version > 0),
  -- [[question, meaning], …]
  questions TEXT NOT NULL CHECK (json_array_length(questions) > 0),
  -- Names; none are all teams.
  teams TEXT NOT NULL CHECK (json_type(teams) = 'array'),
  baseline_first TEXT NOT NULL CHECK (baseline_first GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
  baseline_last TEXT NOT NULL CHECK (baseline_last GLOB '[12][0-9][0-9][0-9]-Q[1-4]' AND baseline_first <= baseline_last),
  measuring_first TEXT NOT NULL CHECK (measuring_first GLOB '[12][0-9][0-9][0-9]-Q[1-4]' AND baseline_last < measuring_first),
  measuring_last TEXT NOT NULL CHECK (measuring_last GLOB '[12][0-9][0-9][0-9]-Q[1-4]' AND measuring_first <= measuring_last),
  goal INTEGER NOT NULL CHECK (goal BETWEEN 0 AND 999),
  least_effect INTEGER NOT NULL CHECK (least_effect BETWEEN 1 AND 1000),
  declared_on TEXT NOT NULL CHECK (declared_on IS date(declared_on)),
  declared_by TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (version = 1 OR reason <> ''),
  -- Months of teams that were in by then and could have been looked at.
  months_in INTEGER NOT NULL CHECK (months_in >= 0),
  PRIMARY KEY (initiative_id, version)
) STRICT, WITHOUT ROWID;

-- Follow-up a quarter (da: opfølgning), with what the figures said that day.
CREATE TABLE follow_up (
  follow_up_id INTEGER PRIMARY KEY,
  initiative_id INTEGER NOT NULL REFERENCES initiative (initiative_id),
  quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date)),
  -- Initials.
  written_by TEXT NOT NULL,
  done TEXT NOT NULL CHECK (done IN ('yes', 'partly', 'no')),
  evidence TEXT NOT NULL,
  next TEXT NOT NULL CHECK (next IN ('continue', 'adjust', 'spread', 'stop')),
  words TEXT NOT NULL,
  -- All of these or none: without a criterion nothing is judged.
  verdict TEXT CHECK (verdict IN ('shown', 'not_shown', 'too_early', 'not_carried_out')),
  criterion_version INTEGER,
  -- Answers not in order and answers, before and after.
  before_errors INTEGER,
  before_n INTEGER,
  after_errors INTEGER,
  after_n INTEGER,
  FOREIGN KEY (initiative_id, criterion_version) REFERENCES criterion (initiative_id, version)
) STRICT;
CREATE INDEX follow_up_of ON follow_up (initiative_id);

CREATE TRIGGER initiative_journal_insert AFTER INSERT ON initiative BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('initiative', json_object('initiative_id', NEW.initiative_id), 'insert', json_object('initiative_id', NEW.initiative_id, 'unit_id', NEW.unit_id, 'raised_in', NEW.raised_in, 'title', NEW.title, 'problem', NEW.problem, 'cause', NEW.cause, 'evidence', NEW.evidence, 'action', NEW.action, 'area', NEW.area, 'owner_role', NEW.owner_role, 'owner_initials', NEW.owner_initials, 'deadline', NEW.deadline, 'chosen_as_worst', NEW.chosen_as_worst));
END;
CREATE TRIGGER initiative_journal_update AFTER UPDATE ON initiative BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('initiative', json_object('initiative_id', NEW.initiative_id), 'update', json_object('initiative_id', NEW.initiative_id, 'unit_id', NEW.unit_id, 'raised_in', NEW.raised_in, 'title', NEW.title, 'problem', NEW.problem, 'cause', NEW.cause, 'evidence', NEW.evidence, 'action', NEW.action, 'area', NEW.area, 'owner_role', NEW.owner_role, 'owner_initials', NEW.owner_initials, 'deadline', NEW.deadline, 'chosen_as_worst', NEW.chosen_as_worst));
END;
CREATE TRIGGER initiative_no_delete BEFORE DELETE ON initiative BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER initiative_step_journal_insert AFTER INSERT ON initiative_step BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('initiative_step', json_object('step_id', NEW.step_id), 'insert', json_object('step_id', NEW.step_id, 'initiative_id', NEW.initiative_id, 'state', NEW.state, 'on_date', NEW.on_date, 'taken_by', NEW.taken_by, 'reason', NEW.reason));
END;
CREATE TRIGGER initiative_step_no_update BEFORE UPDATE ON initiative_step BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER initiative_step_no_delete BEFORE DELETE ON initiative_step BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER participant_journal_insert AFTER INSERT ON participant BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('participant', json_object('initiative_id', NEW.initiative_id, 'who', NEW.who), 'insert', json_object('initiative_id', NEW.initiative_id, 'who', NEW.who, 'took_part_on', NEW.took_part_on));
END;
CREATE TRIGGER participant_journal_update AFTER UPDATE ON participant BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('participant', json_object('initiative_id', NEW.initiative_id, 'who', NEW.who), 'update', json_object('initiative_id', NEW.initiative_id, 'who', NEW.who, 'took_part_on', NEW.took_part_on));
END;
CREATE TRIGGER participant_no_delete BEFORE DELETE ON participant BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER criterion_journal_insert AFTER INSERT ON criterion BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('criterion', json_object('initiative_id', NEW.initiative_id, 'version', NEW.version), 'insert', json_object('initiative_id', NEW.initiative_id, 'version', NEW.version, 'questions', NEW.questions, 'teams', NEW.teams, 'baseline_first', NEW.baseline_first, 'baseline_last', NEW.baseline_last, 'measuring_first', NEW.measuring_first, 'measuring_last', NEW.measuring_last, 'goal', NEW.goal, 'least_effect', NEW.least_effect, 'declared_on', NEW.declared_on, 'declared_by', NEW.declared_by, 'reason', NEW.reason, 'months_in', NEW.months_in));
END;
CREATE TRIGGER criterion_no_update BEFORE UPDATE ON criterion BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER criterion_no_delete BEFORE DELETE ON criterion BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER follow_up_journal_insert AFTER INSERT ON follow_up BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('follow_up', json_object('follow_up_id', NEW.follow_up_id), 'insert', json_object('follow_up_id', NEW.follow_up_id, 'initiative_id', NEW.initiative_id, 'quarter', NEW.quarter, 'on_date', NEW.on_date, 'written_by', NEW.written_by, 'done', NEW.done, 'evidence', NEW.evidence, 'next', NEW.next, 'words', NEW.words, 'verdict', NEW.verdict, 'criterion_version', NEW.criterion_version, 'before_errors', NEW.before_errors, 'before_n', NEW.before_n, 'after_errors', NEW.after_errors, 'after_n', NEW.after_n));
END;
CREATE TRIGGER follow_up_no_update BEFORE UPDATE ON follow_up BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER follow_up_no_delete BEFORE DELETE ON follow_up BEGIN SELECT RAISE(ABORT, 'append-only'); END;
