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
CREATE TRIGGER stratum_tally_no_update BEFORE UPDATE ON stratum_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER stratum_tally_no_delete BEFORE DELETE ON stratum_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER question_tally_no_update BEFORE UPDATE ON question_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER question_tally_no_delete BEFORE DELETE ON question_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER finding_tally_no_update BEFORE UPDATE ON finding_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER finding_tally_no_delete BEFORE DELETE ON finding_tally BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER tallied_no_update BEFORE UPDATE ON tallied BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER tallied_no_delete BEFORE DELETE ON tallied BEGIN SELECT RAISE(ABORT, 'append-only'); END;
