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

-- What an external audit found in an area (da: revisionsresultat).
CREATE TABLE audit_result (
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
  area TEXT NOT NULL CHECK (area <> ''),
  n INTEGER NOT NULL CHECK (n > 0),
  errors INTEGER NOT NULL CHECK (errors BETWEEN 0 AND n),
  -- What the auditor counted as an error.
  definition TEXT NOT NULL CHECK (definition <> ''),
  -- Why it cannot be compared directly with our own: [[aspect, reason], …]
  differences TEXT NOT NULL CHECK (json_type(differences) = 'array'),
  -- What it found errors under: [[clause, errors], …]
  clauses TEXT NOT NULL CHECK (json_type(clauses) = 'array'),
  PRIMARY KEY (unit_id, year, area)
) STRICT, WITHOUT ROWID;

-- A numbered remark of the audit (da: revisionsbemærkning).
CREATE TABLE audit_remark (
  remark_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
  number TEXT NOT NULL CHECK (number <> ''),
  -- Critical, material, less material.
  colour TEXT NOT NULL CHECK (colour IN ('red', 'yellow', 'green')),
  area TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'repeated', 'closed')),
  UNIQUE (unit_id, year, number)
) STRICT;

-- Cases of Borgerrådgiveren that were decided on their merits (da: realitetsbehandlede). Counts alone.
CREATE TABLE ombudsman_count (
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2200),
  -- One of our own kinds of error.
  category TEXT NOT NULL CHECK (category <> ''),
  treated INTEGER NOT NULL CHECK (treated > 0),
  criticised INTEGER NOT NULL CHECK (criticised BETWEEN 0 AND treated),
  PRIMARY KEY (unit_id, year, category)
) STRICT, WITHOUT ROWID;

-- An action plan (da: handleplan): the initiatives that answer something from outside.
CREATE TABLE plan (
  plan_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  title TEXT NOT NULL CHECK (title <> ''),
  -- What it answers: a remark of the audit, a kind of error that Borgerrådgiveren found, a focus area.
  answers TEXT NOT NULL CHECK (answers IN ('remark', 'ombudsman', 'focus')),
  remark_id INTEGER REFERENCES audit_remark (remark_id),
  subject TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'running', 'done')),
  CHECK ((answers = 'remark') = (remark_id IS NOT NULL)),
  CHECK ((answers = 'remark') = (subject = ''))
) STRICT;

-- What it bundles.
CREATE TABLE plan_initiative (
  plan_id INTEGER NOT NULL REFERENCES plan (plan_id),
  initiative_id INTEGER NOT NULL REFERENCES initiative (initiative_id),
  PRIMARY KEY (plan_id, initiative_id)
) STRICT, WITHOUT ROWID;

-- What a unit wants to reach (da: mål, resultatkontrakt).
CREATE TABLE target (
  target_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  title TEXT NOT NULL CHECK (title <> ''),
  -- Where its figures come from: the audit, Borgerrådgiveren, our own cases in error, a question of ours, or typed.
  measure TEXT NOT NULL CHECK (measure IN ('audit', 'complaints', 'own', 'question', 'typed')),
  question TEXT NOT NULL,
  meaning INTEGER NOT NULL,
  -- Unknown ones are missing, never guessed.
  baseline INTEGER CHECK (baseline BETWEEN 0 AND 1000),
  baseline_on TEXT NOT NULL CHECK (baseline_on IS date(baseline_on)),
  goal INTEGER CHECK (goal BETWEEN 0 AND 1000),
  goal_on TEXT NOT NULL CHECK (goal_on IS date(goal_on) AND baseline_on < goal_on),
  -- The index it is a part of, and its weight there.
  index_name TEXT NOT NULL,
  weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 1000),
  CHECK ((measure = 'question') = (question <> '')),
  CHECK ((index_name = '') = (weight = 0))
) STRICT;

-- Figures typed for a target.
CREATE TABLE measurement (
  target_id INTEGER NOT NULL REFERENCES target (target_id),
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date)),
  errors INTEGER NOT NULL CHECK (errors BETWEEN 0 AND n),
  n INTEGER NOT NULL CHECK (n > 0),
  -- All there were, not a sample.
  is_full_count INTEGER NOT NULL CHECK (is_full_count IN (0, 1)),
  PRIMARY KEY (target_id, on_date)
) STRICT, WITHOUT ROWID;

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
CREATE TRIGGER audit_result_journal_insert AFTER INSERT ON audit_result BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('audit_result', json_object('unit_id', NEW.unit_id, 'year', NEW.year, 'area', NEW.area), 'insert', json_object('unit_id', NEW.unit_id, 'year', NEW.year, 'area', NEW.area, 'n', NEW.n, 'errors', NEW.errors, 'definition', NEW.definition, 'differences', NEW.differences, 'clauses', NEW.clauses));
END;
CREATE TRIGGER audit_result_journal_update AFTER UPDATE ON audit_result BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('audit_result', json_object('unit_id', NEW.unit_id, 'year', NEW.year, 'area', NEW.area), 'update', json_object('unit_id', NEW.unit_id, 'year', NEW.year, 'area', NEW.area, 'n', NEW.n, 'errors', NEW.errors, 'definition', NEW.definition, 'differences', NEW.differences, 'clauses', NEW.clauses));
END;
CREATE TRIGGER audit_result_no_delete BEFORE DELETE ON audit_result BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER audit_remark_journal_insert AFTER INSERT ON audit_remark BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('audit_remark', json_object('remark_id', NEW.remark_id), 'insert', json_object('remark_id', NEW.remark_id, 'unit_id', NEW.unit_id, 'year', NEW.year, 'number', NEW.number, 'colour', NEW.colour, 'area', NEW.area, 'words', NEW.words, 'state', NEW.state));
END;
CREATE TRIGGER audit_remark_journal_update AFTER UPDATE ON audit_remark BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('audit_remark', json_object('remark_id', NEW.remark_id), 'update', json_object('remark_id', NEW.remark_id, 'unit_id', NEW.unit_id, 'year', NEW.year, 'number', NEW.number, 'colour', NEW.colour, 'area', NEW.area, 'words', NEW.words, 'state', NEW.state));
END;
CREATE TRIGGER audit_remark_no_delete BEFORE DELETE ON audit_remark BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ombudsman_count_journal_insert AFTER INSERT ON ombudsman_count BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('ombudsman_count', json_object('unit_id', NEW.unit_id, 'year', NEW.year, 'category', NEW.category), 'insert', json_object('unit_id', NEW.unit_id, 'year', NEW.year, 'category', NEW.category, 'treated', NEW.treated, 'criticised', NEW.criticised));
END;
CREATE TRIGGER ombudsman_count_journal_update AFTER UPDATE ON ombudsman_count BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('ombudsman_count', json_object('unit_id', NEW.unit_id, 'year', NEW.year, 'category', NEW.category), 'update', json_object('unit_id', NEW.unit_id, 'year', NEW.year, 'category', NEW.category, 'treated', NEW.treated, 'criticised', NEW.criticised));
END;
CREATE TRIGGER ombudsman_count_no_delete BEFORE DELETE ON ombudsman_count BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER plan_journal_insert AFTER INSERT ON plan BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('plan', json_object('plan_id', NEW.plan_id), 'insert', json_object('plan_id', NEW.plan_id, 'unit_id', NEW.unit_id, 'title', NEW.title, 'answers', NEW.answers, 'remark_id', NEW.remark_id, 'subject', NEW.subject, 'state', NEW.state));
END;
CREATE TRIGGER plan_journal_update AFTER UPDATE ON plan BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('plan', json_object('plan_id', NEW.plan_id), 'update', json_object('plan_id', NEW.plan_id, 'unit_id', NEW.unit_id, 'title', NEW.title, 'answers', NEW.answers, 'remark_id', NEW.remark_id, 'subject', NEW.subject, 'state', NEW.state));
END;
CREATE TRIGGER plan_no_delete BEFORE DELETE ON plan BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER plan_initiative_journal_insert AFTER INSERT ON plan_initiative BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('plan_initiative', json_object('plan_id', NEW.plan_id, 'initiative_id', NEW.initiative_id), 'insert', json_object('plan_id', NEW.plan_id, 'initiative_id', NEW.initiative_id));
END;
CREATE TRIGGER plan_initiative_journal_delete AFTER DELETE ON plan_initiative BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('plan_initiative', json_object('plan_id', OLD.plan_id, 'initiative_id', OLD.initiative_id), 'delete', '');
END;
CREATE TRIGGER plan_initiative_no_update BEFORE UPDATE ON plan_initiative BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER target_journal_insert AFTER INSERT ON target BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('target', json_object('target_id', NEW.target_id), 'insert', json_object('target_id', NEW.target_id, 'unit_id', NEW.unit_id, 'title', NEW.title, 'measure', NEW.measure, 'question', NEW.question, 'meaning', NEW.meaning, 'baseline', NEW.baseline, 'baseline_on', NEW.baseline_on, 'goal', NEW.goal, 'goal_on', NEW.goal_on, 'index_name', NEW.index_name, 'weight', NEW.weight));
END;
CREATE TRIGGER target_journal_update AFTER UPDATE ON target BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('target', json_object('target_id', NEW.target_id), 'update', json_object('target_id', NEW.target_id, 'unit_id', NEW.unit_id, 'title', NEW.title, 'measure', NEW.measure, 'question', NEW.question, 'meaning', NEW.meaning, 'baseline', NEW.baseline, 'baseline_on', NEW.baseline_on, 'goal', NEW.goal, 'goal_on', NEW.goal_on, 'index_name', NEW.index_name, 'weight', NEW.weight));
END;
CREATE TRIGGER target_no_delete BEFORE DELETE ON target BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER measurement_journal_insert AFTER INSERT ON measurement BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('measurement', json_object('target_id', NEW.target_id, 'on_date', NEW.on_date), 'insert', json_object('target_id', NEW.target_id, 'on_date', NEW.on_date, 'errors', NEW.errors, 'n', NEW.n, 'is_full_count', NEW.is_full_count));
END;
CREATE TRIGGER measurement_journal_update AFTER UPDATE ON measurement BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('measurement', json_object('target_id', NEW.target_id, 'on_date', NEW.on_date), 'update', json_object('target_id', NEW.target_id, 'on_date', NEW.on_date, 'errors', NEW.errors, 'n', NEW.n, 'is_full_count', NEW.is_full_count));
END;
CREATE TRIGGER measurement_no_delete BEFORE DELETE ON measurement BEGIN SELECT RAISE(ABORT, 'append-only'); END;
