-- What a municipality writes on the pages of the handbook.
-- Never edited after release: a change is a new numbered file.

-- A note from a calibration meeting (da: lokal note): what was agreed about a question.
CREATE TABLE handbook_note (
  note_id INTEGER PRIMARY KEY,
  question_id TEXT NOT NULL CHECK (question_id <> ''),
  meaning INTEGER NOT NULL CHECK (meaning > 0),
  on_date TEXT NOT NULL CHECK (on_date IS date(on_date)),
  -- Initials.
  written_by TEXT NOT NULL,
  words TEXT NOT NULL CHECK (words <> '')
) STRICT;
CREATE INDEX handbook_note_page ON handbook_note (question_id, meaning);

CREATE TRIGGER handbook_note_journal_insert AFTER INSERT ON handbook_note BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('handbook_note', json_object('note_id', NEW.note_id), 'insert', json_object('note_id', NEW.note_id, 'question_id', NEW.question_id, 'meaning', NEW.meaning, 'on_date', NEW.on_date, 'written_by', NEW.written_by, 'words', NEW.words));
END;
CREATE TRIGGER handbook_note_no_update BEFORE UPDATE ON handbook_note BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER handbook_note_no_delete BEFORE DELETE ON handbook_note BEGIN SELECT RAISE(ABORT, 'append-only'); END;
