-- The first schema. Never edited after release: a change is a new numbered file.
-- Moments (`*_at`) are UTC, RFC 3339; dates ISO 8601; months `YYYY-MM`. The functions
-- tilsyn_at(), tilsyn_who(), tilsyn_op(), tilsyn_salt() and tilsyn_sha256() are given to
-- the connection by the program: no statement here reads a clock or makes a random number.

-- What the program was told about itself and its user (da: opsætning).
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Teams and centres (da: enheder). A reorganisation ends one row and starts another.
CREATE TABLE unit (
  unit_id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('team', 'centre')),
  name TEXT NOT NULL CHECK (name <> ''),
  slug TEXT NOT NULL CHECK (slug <> ''),
  parent_id INTEGER REFERENCES unit (unit_id),
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

-- The sampling frame (da: udtræk, sagsliste) of one team and month.
CREATE TABLE frame (
  frame_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  source TEXT NOT NULL CHECK (source IN ('file', 'pasted', 'count')),
  source_name TEXT,
  cases INTEGER NOT NULL CHECK (cases > 0),
  duplicates INTEGER NOT NULL CHECK (duplicates >= 0),
  refused INTEGER NOT NULL CHECK (refused >= 0),
  -- Fingerprint of the case ids as the draw method defines it, set when the frame is locked.
  sha256 TEXT CHECK (sha256 IS NULL OR length(sha256) = 64),
  -- Hash over every stored column, so that a changed row is found.
  rows_sha256 TEXT NOT NULL CHECK (length(rows_sha256) = 64),
  loaded_at TEXT NOT NULL,
  locked_at TEXT,
  superseded_at TEXT,
  CHECK ((sha256 IS NULL) = (locked_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX frame_in_force ON frame (unit_id, month) WHERE superseded_at IS NULL;

-- Its cases (da: sager). Never a name; a caseworker is a code.
CREATE TABLE frame_case (
  frame_id INTEGER NOT NULL REFERENCES frame (frame_id),
  position INTEGER NOT NULL CHECK (position > 0),
  case_ref TEXT,
  case_type TEXT,
  target_group TEXT,
  team TEXT,
  caseworker TEXT,
  created TEXT,
  act_date TEXT,
  outcome TEXT,
  PRIMARY KEY (frame_id, position)
) STRICT, WITHOUT ROWID;

-- A draw (da: lodtrækning), never deleted; a redraw has a reason and ends the one before.
CREATE TABLE draw (
  draw_id INTEGER PRIMARY KEY,
  frame_id INTEGER NOT NULL REFERENCES frame (frame_id),
  label TEXT NOT NULL UNIQUE,
  seed TEXT NOT NULL,
  seed_source TEXT NOT NULL CHECK (seed_source IN ('system', 'typed')),
  method TEXT NOT NULL CHECK (method = 'tilsyn1'),
  size INTEGER NOT NULL CHECK (size > 0),
  allocation TEXT NOT NULL CHECK (allocation IN ('none', 'equal', 'proportional')),
  minimum INTEGER NOT NULL CHECK (minimum >= 0),
  stratum_column TEXT,
  drawn_at TEXT NOT NULL,
  reason TEXT,
  superseded_at TEXT
) STRICT;

CREATE TABLE draw_stratum (
  draw_id INTEGER NOT NULL REFERENCES draw (draw_id),
  stratum TEXT NOT NULL,
  population INTEGER NOT NULL CHECK (population >= 0),
  sample INTEGER NOT NULL CHECK (sample BETWEEN 0 AND population),
  -- The whole ticket order (da: lodrækkefølge): positions in the frame, the lowest ticket first.
  ticket_order TEXT NOT NULL CHECK (json_array_length(ticket_order) = population),
  PRIMARY KEY (draw_id, stratum)
) STRICT, WITHOUT ROWID;

-- A case picked for review (da: udtrukket sag), with its running number in the month.
CREATE TABLE review (
  review_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  number INTEGER NOT NULL CHECK (number > 0),
  -- How it was picked (da: udvælgelsesmåde). Only `random` reaches error shares.
  stream TEXT NOT NULL CHECK (stream IN ('random', 'risk', 'themed', 'complaint', 'supplementary', 'calibration')),
  draw_id INTEGER REFERENCES draw (draw_id),
  rank INTEGER,
  position INTEGER,
  stratum TEXT NOT NULL,
  case_type TEXT,
  caseworker TEXT,
  area TEXT,
  act_date TEXT,
  state TEXT NOT NULL CHECK (state IN ('in_sample', 'replaced', 'withdrawn')),
  disposition TEXT CHECK (disposition IN ('outside_target_group', 'not_reviewable', 'own_case', 'reviewed_within_year', 'not_found')),
  disposed_at TEXT,
  replaces INTEGER REFERENCES review (review_id),
  UNIQUE (unit_id, month, number),
  CHECK ((stream = 'random') = (draw_id IS NOT NULL)),
  CHECK ((disposition IS NULL) = (disposed_at IS NULL)),
  CHECK (state <> 'replaced' OR disposition IS NOT NULL)
) STRICT;

-- The checklists it is judged by, each version frozen with its hash.
CREATE TABLE review_part (
  review_id INTEGER NOT NULL REFERENCES review (review_id),
  place INTEGER NOT NULL,
  checklist_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (review_id, place)
) STRICT, WITHOUT ROWID;

-- The case reference (da: sagsnummer), apart because it is erased before the answers are.
CREATE TABLE case_reference (
  review_id INTEGER PRIMARY KEY REFERENCES review (review_id),
  case_ref TEXT NOT NULL CHECK (case_ref <> '')
) STRICT;

-- Answers (da: svar). Words lie in `note`.
CREATE TABLE answer (
  review_id INTEGER NOT NULL REFERENCES review (review_id),
  question_id TEXT NOT NULL,
  meaning INTEGER NOT NULL CHECK (meaning > 0),
  verdict TEXT CHECK (verdict IN ('met', 'partly_met', 'not_met', 'not_relevant', 'not_documented')),
  detail TEXT,
  severity INTEGER CHECK (severity BETWEEN 1 AND 3),
  cause TEXT,
  consequence TEXT,
  to_discuss INTEGER NOT NULL DEFAULT 0 CHECK (to_discuss IN (0, 1)),
  good_practice INTEGER NOT NULL DEFAULT 0 CHECK (good_practice IN (0, 1)),
  answered_at TEXT NOT NULL,
  PRIMARY KEY (review_id, question_id)
) STRICT, WITHOUT ROWID;

-- Words written by the reviewer (da: bemærkninger), apart because they are erased first.
-- `question_id` is empty for words about the whole case.
CREATE TABLE note (
  review_id INTEGER NOT NULL REFERENCES review (review_id),
  question_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('remark', 'severity_reason', 'action', 'text', 'good_practice', 'disposition', 'version_reason')),
  body TEXT NOT NULL CHECK (body <> '' AND length(body) <= 20000),
  written_at TEXT NOT NULL,
  PRIMARY KEY (review_id, question_id, kind)
) STRICT, WITHOUT ROWID;

-- What is being written right now; one row a field, outside the journal.
CREATE TABLE draft (
  review_id INTEGER NOT NULL REFERENCES review (review_id),
  question_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (review_id, question_id, kind)
) STRICT, WITHOUT ROWID;

-- The question that was left last; one row, outside the journal.
CREATE TABLE place (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  review_id INTEGER NOT NULL REFERENCES review (review_id),
  question_id TEXT NOT NULL
) STRICT;

-- What must be done about a finding: the case put right (cure, da: rettelse) or a critical
-- matter (da: kritisk forhold) handled. Lives on after the month is closed.
CREATE TABLE matter (
  review_id INTEGER NOT NULL REFERENCES review (review_id),
  question_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cure', 'critical')),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'cannot')),
  due TEXT,
  done_on TEXT,
  done_by TEXT,
  PRIMARY KEY (review_id, question_id, kind),
  CHECK (state = 'open' OR done_on IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- A closed month: what it held, as canonical JSON without case references or words, and its seal.
CREATE TABLE closing (
  closing_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  month TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  closed_at TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  seal TEXT NOT NULL CHECK (length(seal) = 64),
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
  UNIQUE (unit_id, month, version)
) STRICT;

CREATE TABLE reopening (
  closing_id INTEGER PRIMARY KEY REFERENCES closing (closing_id),
  reopened_at TEXT NOT NULL,
  reopened_by TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;

-- The counts of a closing: every figure above the team reads these, never rows.
CREATE TABLE closing_count (
  closing_id INTEGER NOT NULL REFERENCES closing (closing_id),
  stream TEXT NOT NULL,
  stratum TEXT NOT NULL,
  -- `case:<outcome>` or a question id.
  subject TEXT NOT NULL,
  meaning INTEGER NOT NULL,
  -- The verdict, or empty for a case.
  verdict TEXT NOT NULL,
  severity INTEGER NOT NULL,
  n INTEGER NOT NULL CHECK (n > 0),
  PRIMARY KEY (closing_id, stream, stratum, subject, meaning, verdict, severity)
) STRICT, WITHOUT ROWID;

CREATE VIEW closed_month AS
SELECT unit_id, month, closing_id, version
FROM closing
WHERE NOT EXISTS (SELECT 1 FROM reopening WHERE reopening.closing_id = closing.closing_id);

-- Lawful erasure of words and references (da: sletning). While one is under way, and only
-- then, the rows that hold them may go from a closed month and from the journal's payloads.
CREATE TABLE erasure (
  erasure_id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;

-- The journal (da: hændelseslog): append-only, each entry hashed together with the one before.
-- The chain holds no words of people: those lie in the payload, bound by a salted hash.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  op TEXT NOT NULL,
  subject TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('insert', 'update', 'delete')),
  row_key TEXT NOT NULL,
  payload_sha256 TEXT NOT NULL CHECK (length(payload_sha256) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE journal_payload (
  seq INTEGER PRIMARY KEY REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
  salt TEXT NOT NULL CHECK (length(salt) = 32),
  payload TEXT NOT NULL
) STRICT;

-- Where triggers hand their entries in; the chain is made in one place.
CREATE VIEW record AS SELECT '' AS subject, '' AS row_key, '' AS change, '' AS payload WHERE 0;
CREATE TRIGGER record_entry INSTEAD OF INSERT ON record BEGIN
  INSERT INTO journal_payload (seq, salt, payload)
  VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM journal), tilsyn_salt(), NEW.payload);
  INSERT INTO journal (seq, at, who, op, subject, change, row_key, payload_sha256, hash)
  SELECT entry.seq, entry.at, entry.who, entry.op, NEW.subject, NEW.change, NEW.row_key, entry.payload_sha256,
    tilsyn_sha256(
      coalesce((SELECT hash FROM journal WHERE seq = entry.seq - 1), '') || char(10) || entry.seq || char(10)
      || entry.at || char(10) || entry.who || char(10) || entry.op || char(10) || NEW.subject || char(10)
      || NEW.change || char(10) || NEW.row_key || char(10) || entry.payload_sha256)
  FROM (
    SELECT seq, tilsyn_at() AS at, tilsyn_who() AS who, tilsyn_op() AS op,
      tilsyn_sha256(salt || payload) AS payload_sha256
    FROM journal_payload ORDER BY seq DESC LIMIT 1
  ) AS entry;
END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER payload_no_update BEFORE UPDATE ON journal_payload BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER payload_no_delete BEFORE DELETE ON journal_payload
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
  OR (SELECT subject FROM journal WHERE journal.seq = OLD.seq) NOT IN ('note', 'case_reference')
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER erasure_journal AFTER INSERT ON erasure BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('erasure', json_object('erasure_id', NEW.erasure_id), 'insert', json_object('erasure_id', NEW.erasure_id, 'rule', NEW.rule));
END;
CREATE TRIGGER closing_no_update BEFORE UPDATE ON closing BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER closing_no_delete BEFORE DELETE ON closing BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER closing_count_no_update BEFORE UPDATE ON closing_count BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER closing_count_no_delete BEFORE DELETE ON closing_count BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reopening_no_update BEFORE UPDATE ON reopening BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER reopening_no_delete BEFORE DELETE ON reopening BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Nothing in a frame is added, changed or removed once it is locked; a case reference may
-- be emptied by an erasure.
CREATE TRIGGER frame_case_locked_insert BEFORE INSERT ON frame_case
WHEN (SELECT locked_at FROM frame WHERE frame_id = NEW.frame_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'frame-locked'); END;
CREATE TRIGGER frame_case_locked_update BEFORE UPDATE ON frame_case
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'frame-locked'); END;
CREATE TRIGGER frame_case_locked_delete BEFORE DELETE ON frame_case
BEGIN SELECT RAISE(ABORT, 'frame-locked'); END;
-- The fingerprint stands before the seed exists.
CREATE TRIGGER draw_after_lock BEFORE INSERT ON draw
WHEN (SELECT locked_at FROM frame WHERE frame_id = NEW.frame_id) IS NULL
BEGIN SELECT RAISE(ABORT, 'frame-not-locked'); END;
CREATE TRIGGER draw_stratum_no_update BEFORE UPDATE ON draw_stratum BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER draw_stratum_no_delete BEFORE DELETE ON draw_stratum BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- ---------------------------------------------------------------------------
-- Every change of a row writes itself into the journal. The payload is the whole
-- row as it became, so that reading the journal from the start gives the tables.

CREATE TRIGGER setting_journal_insert AFTER INSERT ON setting BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('setting', json_object('name', NEW.name), 'insert', json_object('name', NEW.name, 'value', NEW.value));
END;
CREATE TRIGGER setting_journal_update AFTER UPDATE ON setting BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('setting', json_object('name', NEW.name), 'update', json_object('name', NEW.name, 'value', NEW.value));
END;
CREATE TRIGGER setting_journal_delete AFTER DELETE ON setting BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('setting', json_object('name', OLD.name), 'delete', '');
END;
CREATE TRIGGER unit_journal_insert AFTER INSERT ON unit BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('unit', json_object('unit_id', NEW.unit_id), 'insert', json_object('unit_id', NEW.unit_id, 'kind', NEW.kind, 'name', NEW.name, 'slug', NEW.slug, 'parent_id', NEW.parent_id, 'valid_from', NEW.valid_from, 'valid_to', NEW.valid_to));
END;
CREATE TRIGGER unit_journal_update AFTER UPDATE ON unit BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('unit', json_object('unit_id', NEW.unit_id), 'update', json_object('unit_id', NEW.unit_id, 'kind', NEW.kind, 'name', NEW.name, 'slug', NEW.slug, 'parent_id', NEW.parent_id, 'valid_from', NEW.valid_from, 'valid_to', NEW.valid_to));
END;
CREATE TRIGGER unit_journal_delete AFTER DELETE ON unit BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('unit', json_object('unit_id', OLD.unit_id), 'delete', '');
END;
CREATE TRIGGER frame_journal_insert AFTER INSERT ON frame BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('frame', json_object('frame_id', NEW.frame_id), 'insert', json_object('frame_id', NEW.frame_id, 'unit_id', NEW.unit_id, 'month', NEW.month, 'source', NEW.source, 'source_name', NEW.source_name, 'cases', NEW.cases, 'duplicates', NEW.duplicates, 'refused', NEW.refused, 'sha256', NEW.sha256, 'rows_sha256', NEW.rows_sha256, 'loaded_at', NEW.loaded_at, 'locked_at', NEW.locked_at, 'superseded_at', NEW.superseded_at));
END;
CREATE TRIGGER frame_journal_update AFTER UPDATE ON frame BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('frame', json_object('frame_id', NEW.frame_id), 'update', json_object('frame_id', NEW.frame_id, 'unit_id', NEW.unit_id, 'month', NEW.month, 'source', NEW.source, 'source_name', NEW.source_name, 'cases', NEW.cases, 'duplicates', NEW.duplicates, 'refused', NEW.refused, 'sha256', NEW.sha256, 'rows_sha256', NEW.rows_sha256, 'loaded_at', NEW.loaded_at, 'locked_at', NEW.locked_at, 'superseded_at', NEW.superseded_at));
END;
CREATE TRIGGER frame_journal_delete AFTER DELETE ON frame BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('frame', json_object('frame_id', OLD.frame_id), 'delete', '');
END;
CREATE TRIGGER draw_journal_insert AFTER INSERT ON draw BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('draw', json_object('draw_id', NEW.draw_id), 'insert', json_object('draw_id', NEW.draw_id, 'frame_id', NEW.frame_id, 'label', NEW.label, 'seed', NEW.seed, 'seed_source', NEW.seed_source, 'method', NEW.method, 'size', NEW.size, 'allocation', NEW.allocation, 'minimum', NEW.minimum, 'stratum_column', NEW.stratum_column, 'drawn_at', NEW.drawn_at, 'reason', NEW.reason, 'superseded_at', NEW.superseded_at));
END;
CREATE TRIGGER draw_journal_update AFTER UPDATE ON draw BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('draw', json_object('draw_id', NEW.draw_id), 'update', json_object('draw_id', NEW.draw_id, 'frame_id', NEW.frame_id, 'label', NEW.label, 'seed', NEW.seed, 'seed_source', NEW.seed_source, 'method', NEW.method, 'size', NEW.size, 'allocation', NEW.allocation, 'minimum', NEW.minimum, 'stratum_column', NEW.stratum_column, 'drawn_at', NEW.drawn_at, 'reason', NEW.reason, 'superseded_at', NEW.superseded_at));
END;
CREATE TRIGGER draw_journal_delete AFTER DELETE ON draw BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('draw', json_object('draw_id', OLD.draw_id), 'delete', '');
END;
CREATE TRIGGER draw_stratum_journal_insert AFTER INSERT ON draw_stratum BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('draw_stratum', json_object('draw_id', NEW.draw_id, 'stratum', NEW.stratum), 'insert', json_object('draw_id', NEW.draw_id, 'stratum', NEW.stratum, 'population', NEW.population, 'sample', NEW.sample, 'ticket_order', NEW.ticket_order));
END;
CREATE TRIGGER draw_stratum_journal_update AFTER UPDATE ON draw_stratum BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('draw_stratum', json_object('draw_id', NEW.draw_id, 'stratum', NEW.stratum), 'update', json_object('draw_id', NEW.draw_id, 'stratum', NEW.stratum, 'population', NEW.population, 'sample', NEW.sample, 'ticket_order', NEW.ticket_order));
END;
CREATE TRIGGER draw_stratum_journal_delete AFTER DELETE ON draw_stratum BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('draw_stratum', json_object('draw_id', OLD.draw_id, 'stratum', OLD.stratum), 'delete', '');
END;
CREATE TRIGGER review_journal_insert AFTER INSERT ON review BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('review', json_object('review_id', NEW.review_id), 'insert', json_object('review_id', NEW.review_id, 'unit_id', NEW.unit_id, 'month', NEW.month, 'number', NEW.number, 'stream', NEW.stream, 'draw_id', NEW.draw_id, 'rank', NEW.rank, 'position', NEW.position, 'stratum', NEW.stratum, 'case_type', NEW.case_type, 'caseworker', NEW.caseworker, 'area', NEW.area, 'act_date', NEW.act_date, 'state', NEW.state, 'disposition', NEW.disposition, 'disposed_at', NEW.disposed_at, 'replaces', NEW.replaces));
END;
CREATE TRIGGER review_journal_update AFTER UPDATE ON review BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('review', json_object('review_id', NEW.review_id), 'update', json_object('review_id', NEW.review_id, 'unit_id', NEW.unit_id, 'month', NEW.month, 'number', NEW.number, 'stream', NEW.stream, 'draw_id', NEW.draw_id, 'rank', NEW.rank, 'position', NEW.position, 'stratum', NEW.stratum, 'case_type', NEW.case_type, 'caseworker', NEW.caseworker, 'area', NEW.area, 'act_date', NEW.act_date, 'state', NEW.state, 'disposition', NEW.disposition, 'disposed_at', NEW.disposed_at, 'replaces', NEW.replaces));
END;
CREATE TRIGGER review_journal_delete AFTER DELETE ON review BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('review', json_object('review_id', OLD.review_id), 'delete', '');
END;
CREATE TRIGGER review_part_journal_insert AFTER INSERT ON review_part BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('review_part', json_object('review_id', NEW.review_id, 'place', NEW.place), 'insert', json_object('review_id', NEW.review_id, 'place', NEW.place, 'checklist_id', NEW.checklist_id, 'version', NEW.version, 'hash', NEW.hash));
END;
CREATE TRIGGER review_part_journal_update AFTER UPDATE ON review_part BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('review_part', json_object('review_id', NEW.review_id, 'place', NEW.place), 'update', json_object('review_id', NEW.review_id, 'place', NEW.place, 'checklist_id', NEW.checklist_id, 'version', NEW.version, 'hash', NEW.hash));
END;
CREATE TRIGGER review_part_journal_delete AFTER DELETE ON review_part BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('review_part', json_object('review_id', OLD.review_id, 'place', OLD.place), 'delete', '');
END;
CREATE TRIGGER case_reference_journal_insert AFTER INSERT ON case_reference BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('case_reference', json_object('review_id', NEW.review_id), 'insert', json_object('review_id', NEW.review_id, 'case_ref', NEW.case_ref));
END;
CREATE TRIGGER case_reference_journal_update AFTER UPDATE ON case_reference BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('case_reference', json_object('review_id', NEW.review_id), 'update', json_object('review_id', NEW.review_id, 'case_ref', NEW.case_ref));
END;
CREATE TRIGGER case_reference_journal_delete AFTER DELETE ON case_reference BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('case_reference', json_object('review_id', OLD.review_id), 'delete', '');
END;
CREATE TRIGGER answer_journal_insert AFTER INSERT ON answer BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('answer', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id), 'insert', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'meaning', NEW.meaning, 'verdict', NEW.verdict, 'detail', NEW.detail, 'severity', NEW.severity, 'cause', NEW.cause, 'consequence', NEW.consequence, 'to_discuss', NEW.to_discuss, 'good_practice', NEW.good_practice, 'answered_at', NEW.answered_at));
END;
CREATE TRIGGER answer_journal_update AFTER UPDATE ON answer BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('answer', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id), 'update', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'meaning', NEW.meaning, 'verdict', NEW.verdict, 'detail', NEW.detail, 'severity', NEW.severity, 'cause', NEW.cause, 'consequence', NEW.consequence, 'to_discuss', NEW.to_discuss, 'good_practice', NEW.good_practice, 'answered_at', NEW.answered_at));
END;
CREATE TRIGGER answer_journal_delete AFTER DELETE ON answer BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('answer', json_object('review_id', OLD.review_id, 'question_id', OLD.question_id), 'delete', '');
END;
CREATE TRIGGER note_journal_insert AFTER INSERT ON note BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('note', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'kind', NEW.kind), 'insert', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'kind', NEW.kind, 'body', NEW.body, 'written_at', NEW.written_at));
END;
CREATE TRIGGER note_journal_update AFTER UPDATE ON note BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('note', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'kind', NEW.kind), 'update', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'kind', NEW.kind, 'body', NEW.body, 'written_at', NEW.written_at));
END;
CREATE TRIGGER note_journal_delete AFTER DELETE ON note BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('note', json_object('review_id', OLD.review_id, 'question_id', OLD.question_id, 'kind', OLD.kind), 'delete', '');
END;
CREATE TRIGGER matter_journal_insert AFTER INSERT ON matter BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('matter', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'kind', NEW.kind), 'insert', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'kind', NEW.kind, 'state', NEW.state, 'due', NEW.due, 'done_on', NEW.done_on, 'done_by', NEW.done_by));
END;
CREATE TRIGGER matter_journal_update AFTER UPDATE ON matter BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('matter', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'kind', NEW.kind), 'update', json_object('review_id', NEW.review_id, 'question_id', NEW.question_id, 'kind', NEW.kind, 'state', NEW.state, 'due', NEW.due, 'done_on', NEW.done_on, 'done_by', NEW.done_by));
END;
CREATE TRIGGER matter_journal_delete AFTER DELETE ON matter BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('matter', json_object('review_id', OLD.review_id, 'question_id', OLD.question_id, 'kind', OLD.kind), 'delete', '');
END;
CREATE TRIGGER closing_journal_insert AFTER INSERT ON closing BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('closing', json_object('closing_id', NEW.closing_id), 'insert', json_object('closing_id', NEW.closing_id, 'unit_id', NEW.unit_id, 'month', NEW.month, 'version', NEW.version, 'closed_at', NEW.closed_at, 'closed_by', NEW.closed_by, 'seal', NEW.seal, 'snapshot', NEW.snapshot));
END;
CREATE TRIGGER closing_journal_update AFTER UPDATE ON closing BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('closing', json_object('closing_id', NEW.closing_id), 'update', json_object('closing_id', NEW.closing_id, 'unit_id', NEW.unit_id, 'month', NEW.month, 'version', NEW.version, 'closed_at', NEW.closed_at, 'closed_by', NEW.closed_by, 'seal', NEW.seal, 'snapshot', NEW.snapshot));
END;
CREATE TRIGGER closing_journal_delete AFTER DELETE ON closing BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('closing', json_object('closing_id', OLD.closing_id), 'delete', '');
END;
CREATE TRIGGER reopening_journal_insert AFTER INSERT ON reopening BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('reopening', json_object('closing_id', NEW.closing_id), 'insert', json_object('closing_id', NEW.closing_id, 'reopened_at', NEW.reopened_at, 'reopened_by', NEW.reopened_by, 'reason', NEW.reason));
END;
CREATE TRIGGER reopening_journal_update AFTER UPDATE ON reopening BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('reopening', json_object('closing_id', NEW.closing_id), 'update', json_object('closing_id', NEW.closing_id, 'reopened_at', NEW.reopened_at, 'reopened_by', NEW.reopened_by, 'reason', NEW.reason));
END;
CREATE TRIGGER reopening_journal_delete AFTER DELETE ON reopening BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('reopening', json_object('closing_id', OLD.closing_id), 'delete', '');
END;

-- ---------------------------------------------------------------------------
-- A closed month (da: afsluttet måned) cannot be changed, whoever asks. Corrections of
-- cases and critical matters live on in `matter`, which is not locked.

CREATE TRIGGER review_locked_insert BEFORE INSERT ON review
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE closed.unit_id = NEW.unit_id AND closed.month = NEW.month)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER review_locked_update BEFORE UPDATE ON review
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE closed.unit_id = OLD.unit_id AND closed.month = OLD.month)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER review_locked_delete BEFORE DELETE ON review
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE closed.unit_id = OLD.unit_id AND closed.month = OLD.month)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER review_part_locked_insert BEFORE INSERT ON review_part
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = NEW.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER review_part_locked_update BEFORE UPDATE ON review_part
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER review_part_locked_delete BEFORE DELETE ON review_part
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER case_reference_locked_insert BEFORE INSERT ON case_reference
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = NEW.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER case_reference_locked_update BEFORE UPDATE ON case_reference
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER case_reference_locked_delete BEFORE DELETE ON case_reference
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id)) AND NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER answer_locked_insert BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = NEW.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER answer_locked_update BEFORE UPDATE ON answer
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER answer_locked_delete BEFORE DELETE ON answer
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER note_locked_insert BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = NEW.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER note_locked_update BEFORE UPDATE ON note
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER note_locked_delete BEFORE DELETE ON note
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id)) AND NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER frame_locked_insert BEFORE INSERT ON frame
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE closed.unit_id = NEW.unit_id AND closed.month = NEW.month)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER frame_locked_update BEFORE UPDATE ON frame
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE closed.unit_id = OLD.unit_id AND closed.month = OLD.month)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER frame_locked_delete BEFORE DELETE ON frame
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE closed.unit_id = OLD.unit_id AND closed.month = OLD.month)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER draw_locked_insert BEFORE INSERT ON draw
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM frame WHERE frame_id = NEW.frame_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER draw_locked_update BEFORE UPDATE ON draw
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM frame WHERE frame_id = OLD.frame_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER draw_locked_delete BEFORE DELETE ON draw
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM frame WHERE frame_id = OLD.frame_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER draw_stratum_locked_insert BEFORE INSERT ON draw_stratum
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM frame JOIN draw USING (frame_id) WHERE draw_id = NEW.draw_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER draw_stratum_locked_update BEFORE UPDATE ON draw_stratum
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM frame JOIN draw USING (frame_id) WHERE draw_id = OLD.draw_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
CREATE TRIGGER draw_stratum_locked_delete BEFORE DELETE ON draw_stratum
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM frame JOIN draw USING (frame_id) WHERE draw_id = OLD.draw_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
