-- The counts of received months that a quarter is made of, and the centre's analysis.
-- Never edited after release: a change is a new numbered file.

-- Each count is worked out from the content of the month when it is taken in or, where its
-- checklists were not known then, when it is released. It is in no journal: the content is covered
-- by its hash, and a check counts it again.

-- Cases by how they were picked and by case area (da: sagsområde; empty for the general list alone).
CREATE TABLE case_tally (
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  stream TEXT NOT NULL,
  area TEXT NOT NULL,
  drawn INTEGER NOT NULL CHECK (drawn > 0),
  replaced INTEGER NOT NULL CHECK (replaced >= 0),
  incomplete INTEGER NOT NULL CHECK (incomplete >= 0),
  not_assessable INTEGER NOT NULL CHECK (not_assessable >= 0),
  -- Judged, by the gravest finding.
  in_order INTEGER NOT NULL CHECK (in_order >= 0),
  deficient INTEGER NOT NULL CHECK (deficient >= 0),
  in_error INTEGER NOT NULL CHECK (in_error >= 0),
  critical INTEGER NOT NULL CHECK (critical >= 0),
  not_found INTEGER NOT NULL CHECK (not_found <= in_error + critical),
  -- The quality ladder (da: lovkrav, minimumskvalitetsmål, kvalitetsmålsætning): judged cases that
  -- hold on this step and on those before it.
  statutory INTEGER NOT NULL CHECK (statutory <= in_order + deficient + in_error + critical),
  minimum INTEGER NOT NULL CHECK (minimum <= statutory),
  ambition INTEGER NOT NULL CHECK (ambition BETWEEN 0 AND minimum),
  PRIMARY KEY (received_id, stream, area),
  CHECK (drawn = replaced + incomplete + not_assessable + in_order + deficient + in_error + critical)
) STRICT, WITHOUT ROWID;

-- Why cases were not reviewed.
CREATE TABLE disposition_tally (
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  stream TEXT NOT NULL,
  disposition TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n > 0),
  PRIMARY KEY (received_id, stream, disposition)
) STRICT, WITHOUT ROWID;

-- The list by stratum (N), and by case area what was judged in it (n) and in error (x).
CREATE TABLE stratum_tally (
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  stratum TEXT NOT NULL,
  area TEXT NOT NULL,
  population INTEGER NOT NULL CHECK (population >= 0),
  n INTEGER NOT NULL CHECK (n >= 0),
  x INTEGER NOT NULL CHECK (x BETWEEN 0 AND n),
  PRIMARY KEY (received_id, stratum, area)
) STRICT, WITHOUT ROWID;

-- Answers in randomly drawn cases. The question is told by its meaning.
CREATE TABLE question_tally (
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  area TEXT NOT NULL,
  question TEXT NOT NULL,
  meaning INTEGER NOT NULL,
  met INTEGER NOT NULL,
  partly INTEGER NOT NULL,
  not_met INTEGER NOT NULL,
  not_documented INTEGER NOT NULL,
  not_relevant INTEGER NOT NULL,
  gated_out INTEGER NOT NULL,
  -- Findings by severity.
  deficiencies INTEGER NOT NULL,
  errors INTEGER NOT NULL,
  criticals INTEGER NOT NULL,
  good_practice INTEGER NOT NULL,
  PRIMARY KEY (received_id, area, question, meaning)
) STRICT, WITHOUT ROWID;

-- Findings in randomly drawn cases, those that are alike together.
CREATE TABLE finding_tally (
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  area TEXT NOT NULL,
  question TEXT NOT NULL,
  meaning INTEGER NOT NULL,
  severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
  -- Empty where none was given.
  cause TEXT NOT NULL,
  consequence TEXT NOT NULL,
  -- When the month was closed.
  cured TEXT NOT NULL CHECK (cured IN ('', 'open', 'done', 'cannot')),
  n INTEGER NOT NULL CHECK (n > 0),
  PRIMARY KEY (received_id, area, question, meaning, severity, cause, consequence, cured)
) STRICT, WITHOUT ROWID;

-- The months whose counts are there.
CREATE TABLE tallied (
  received_id INTEGER PRIMARY KEY REFERENCES received (received_id)
) STRICT;

CREATE TRIGGER case_tally_no_update BEFORE UPDATE ON case_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER case_tally_no_delete BEFORE DELETE ON case_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disposition_tally_no_update BEFORE UPDATE ON disposition_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER disposition_tally_no_delete BEFORE DELETE ON disposition_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER stratum_tally_no_update BEFORE UPDATE ON stratum_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER stratum_tally_no_delete BEFORE DELETE ON stratum_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER question_tally_no_update BEFORE UPDATE ON question_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER question_tally_no_delete BEFORE DELETE ON question_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER finding_tally_no_update BEFORE UPDATE ON finding_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER finding_tally_no_delete BEFORE DELETE ON finding_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER tallied_no_update BEFORE UPDATE ON tallied BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER tallied_no_delete BEFORE DELETE ON tallied BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- The centre's analysis of a quarter (da: analyse): its parts, written in until it is approved.
CREATE TABLE analysis_part (
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
  part TEXT NOT NULL CHECK (part IN
    ('looked-at', 'main-result', 'error-types', 'differences', 'compared', 'good', 'reservations')),
  words TEXT NOT NULL,
  PRIMARY KEY (unit_id, quarter, part)
) STRICT, WITHOUT ROWID;

-- The states a quarter went through; one without a step is a draft.
CREATE TABLE quarter_step (
  step_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  quarter TEXT NOT NULL CHECK (quarter GLOB '[12][0-9][0-9][0-9]-Q[1-4]'),
  state TEXT NOT NULL CHECK (state IN ('for-approval', 'approved', 'submitted', 'reopened')),
  at TEXT NOT NULL,
  -- Initials.
  by TEXT NOT NULL,
  -- Why it was reopened, or submitted although something stood against it.
  reason TEXT NOT NULL CHECK (state <> 'reopened' OR reason <> '')
) STRICT;
CREATE INDEX quarter_step_of ON quarter_step (unit_id, quarter);

-- What was submitted with a step: signature and frozen counts.
CREATE TABLE submission (
  step_id INTEGER PRIMARY KEY REFERENCES quarter_step (step_id),
  version INTEGER NOT NULL CHECK (version > 0),
  signed_by TEXT NOT NULL CHECK (signed_by <> ''),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

CREATE TABLE submission_text (
  step_id INTEGER PRIMARY KEY REFERENCES submission (step_id),
  content TEXT NOT NULL
) STRICT;

-- Where a quarter stands now.
CREATE VIEW quarter_state AS
SELECT unit_id, quarter, state FROM quarter_step AS step
WHERE step_id = (
  SELECT max(step_id) FROM quarter_step AS other
  WHERE other.unit_id = step.unit_id AND other.quarter = step.quarter);

CREATE TRIGGER analysis_part_journal_insert AFTER INSERT ON analysis_part BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('analysis_part', json_object('unit_id', NEW.unit_id, 'quarter', NEW.quarter, 'part', NEW.part), 'insert', json_object('unit_id', NEW.unit_id, 'quarter', NEW.quarter, 'part', NEW.part, 'words', NEW.words));
END;
CREATE TRIGGER analysis_part_journal_update AFTER UPDATE ON analysis_part BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('analysis_part', json_object('unit_id', NEW.unit_id, 'quarter', NEW.quarter, 'part', NEW.part), 'update', json_object('unit_id', NEW.unit_id, 'quarter', NEW.quarter, 'part', NEW.part, 'words', NEW.words));
END;
CREATE TRIGGER analysis_part_journal_delete AFTER DELETE ON analysis_part BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('analysis_part', json_object('unit_id', OLD.unit_id, 'quarter', OLD.quarter, 'part', OLD.part), 'delete', '');
END;
CREATE TRIGGER analysis_part_locked_delete BEFORE DELETE ON analysis_part
WHEN (SELECT state FROM quarter_state WHERE unit_id = OLD.unit_id AND quarter = OLD.quarter) IN ('approved', 'submitted')
BEGIN SELECT RAISE(ABORT, 'quarter-closed'); END;
CREATE TRIGGER analysis_part_locked_insert BEFORE INSERT ON analysis_part
WHEN (SELECT state FROM quarter_state WHERE unit_id = NEW.unit_id AND quarter = NEW.quarter) IN ('approved', 'submitted')
BEGIN SELECT RAISE(ABORT, 'quarter-closed'); END;
CREATE TRIGGER analysis_part_locked_update BEFORE UPDATE ON analysis_part
WHEN (SELECT state FROM quarter_state WHERE unit_id = NEW.unit_id AND quarter = NEW.quarter) IN ('approved', 'submitted')
  OR (SELECT state FROM quarter_state WHERE unit_id = OLD.unit_id AND quarter = OLD.quarter) IN ('approved', 'submitted')
BEGIN SELECT RAISE(ABORT, 'quarter-closed'); END;

CREATE TRIGGER quarter_step_journal_insert AFTER INSERT ON quarter_step BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('quarter_step', json_object('step_id', NEW.step_id), 'insert', json_object('step_id', NEW.step_id, 'unit_id', NEW.unit_id, 'quarter', NEW.quarter, 'state', NEW.state, 'at', NEW.at, 'by', NEW.by, 'reason', NEW.reason));
END;
CREATE TRIGGER quarter_step_no_update BEFORE UPDATE ON quarter_step BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER quarter_step_no_delete BEFORE DELETE ON quarter_step BEGIN SELECT RAISE(ABORT, 'append-only'); END;
-- From one state only some can be reached.
CREATE TRIGGER quarter_step_order BEFORE INSERT ON quarter_step
WHEN NOT (CASE (SELECT state FROM quarter_state WHERE unit_id = NEW.unit_id AND quarter = NEW.quarter)
    WHEN 'for-approval' THEN NEW.state IN ('approved', 'reopened')
    WHEN 'approved' THEN NEW.state IN ('submitted', 'reopened')
    WHEN 'submitted' THEN NEW.state = 'reopened'
    ELSE NEW.state = 'for-approval' END)
BEGIN SELECT RAISE(ABORT, 'quarter-closed'); END;

CREATE TRIGGER submission_journal_insert AFTER INSERT ON submission BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('submission', json_object('step_id', NEW.step_id), 'insert', json_object('step_id', NEW.step_id, 'version', NEW.version, 'signed_by', NEW.signed_by, 'sha256', NEW.sha256));
END;
CREATE TRIGGER submission_no_update BEFORE UPDATE ON submission BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER submission_no_delete BEFORE DELETE ON submission BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER submission_text_no_update BEFORE UPDATE ON submission_text BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER submission_text_no_delete BEFORE DELETE ON submission_text BEGIN SELECT RAISE(ABORT, 'append-only'); END;
