-- Cases read by two (da: kalibrering). What names a case lies where that of every review lies.
-- Never edited after release: a change is a new numbered file.

-- A round: cases sent to a second reader, or cases of somebody else that are read a second time here.
CREATE TABLE calibration (
  calibration_id INTEGER PRIMARY KEY,
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  sent INTEGER NOT NULL CHECK (sent IN (0, 1)),
  -- The seed its cases were drawn with; the name of the round at both desks.
  code TEXT NOT NULL CHECK (length(code) = 32),
  -- The month of the cases.
  month TEXT NOT NULL,
  -- The other desk: its unit's name and its two public keys.
  other TEXT NOT NULL,
  signing_key TEXT NOT NULL,
  reading_key TEXT NOT NULL,
  -- Initials of who reads here.
  reader TEXT NOT NULL,
  UNIQUE (sent, code)
) STRICT;

-- A case of a round under its number there.
CREATE TABLE calibration_case (
  calibration_id INTEGER NOT NULL REFERENCES calibration (calibration_id),
  number INTEGER NOT NULL CHECK (number > 0),
  review_id INTEGER NOT NULL REFERENCES review (review_id),
  PRIMARY KEY (calibration_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX calibration_case_review ON calibration_case (review_id);

-- What the second reader answered.
CREATE TABLE calibration_answer (
  calibration_id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  question_id TEXT NOT NULL CHECK (question_id <> ''),
  meaning INTEGER NOT NULL CHECK (meaning > 0),
  verdict TEXT NOT NULL CHECK (verdict IN ('met', 'partly_met', 'not_met', 'not_relevant', 'not_documented')),
  -- 0 is no finding.
  severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),
  PRIMARY KEY (calibration_id, number, question_id),
  FOREIGN KEY (calibration_id, number) REFERENCES calibration_case (calibration_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER calibration_journal_insert AFTER INSERT ON calibration BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('calibration', json_object('calibration_id', NEW.calibration_id), 'insert', json_object('calibration_id', NEW.calibration_id, 'unit_id', NEW.unit_id, 'sent', NEW.sent, 'code', NEW.code, 'month', NEW.month, 'other', NEW.other, 'signing_key', NEW.signing_key, 'reading_key', NEW.reading_key, 'reader', NEW.reader));
END;
CREATE TRIGGER calibration_no_update BEFORE UPDATE ON calibration BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER calibration_no_delete BEFORE DELETE ON calibration BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER calibration_case_journal_insert AFTER INSERT ON calibration_case BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('calibration_case', json_object('calibration_id', NEW.calibration_id, 'number', NEW.number), 'insert', json_object('calibration_id', NEW.calibration_id, 'number', NEW.number, 'review_id', NEW.review_id));
END;
CREATE TRIGGER calibration_case_no_update BEFORE UPDATE ON calibration_case BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER calibration_case_no_delete BEFORE DELETE ON calibration_case BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER calibration_answer_journal_insert AFTER INSERT ON calibration_answer BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('calibration_answer', json_object('calibration_id', NEW.calibration_id, 'number', NEW.number, 'question_id', NEW.question_id), 'insert', json_object('calibration_id', NEW.calibration_id, 'number', NEW.number, 'question_id', NEW.question_id, 'meaning', NEW.meaning, 'verdict', NEW.verdict, 'severity', NEW.severity));
END;
CREATE TRIGGER calibration_answer_no_update BEFORE UPDATE ON calibration_answer BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER calibration_answer_no_delete BEFORE DELETE ON calibration_answer BEGIN SELECT RAISE(ABORT, 'append-only'); END;
