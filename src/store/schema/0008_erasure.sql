-- What an erasure may take besides words and references, and what is told about it afterwards.
-- Never edited after release: a change is a new numbered file.

-- What an erasure took of one month (da: sletteprotokol): counts, never what was erased.
CREATE TABLE erasure_line (
  erasure_id INTEGER NOT NULL REFERENCES erasure (erasure_id),
  unit_id INTEGER NOT NULL REFERENCES unit (unit_id),
  month TEXT NOT NULL,
  list_rows INTEGER NOT NULL CHECK (list_rows >= 0),
  case_references INTEGER NOT NULL CHECK (case_references >= 0),
  notes INTEGER NOT NULL CHECK (notes >= 0),
  answers INTEGER NOT NULL CHECK (answers >= 0),
  files INTEGER NOT NULL CHECK (files >= 0),
  PRIMARY KEY (erasure_id, unit_id, month)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER erasure_line_journal_insert AFTER INSERT ON erasure_line BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('erasure_line', json_object('erasure_id', NEW.erasure_id, 'unit_id', NEW.unit_id, 'month', NEW.month), 'insert', json_object('erasure_id', NEW.erasure_id, 'unit_id', NEW.unit_id, 'month', NEW.month, 'list_rows', NEW.list_rows, 'case_references', NEW.case_references, 'notes', NEW.notes, 'answers', NEW.answers, 'files', NEW.files));
END;
CREATE TRIGGER erasure_line_no_update BEFORE UPDATE ON erasure_line BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER erasure_line_no_delete BEFORE DELETE ON erasure_line BEGIN SELECT RAISE(ABORT, 'append-only'); END;
-- One erasure is one transaction: it ends where it began, and its row stays.
CREATE TRIGGER erasure_no_update BEFORE UPDATE ON erasure WHEN OLD.finished_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER erasure_no_delete BEFORE DELETE ON erasure BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Answers and what they led to go too, when their time has come. Of a case its date and its
-- caseworker go: the row as it was before is one of the payloads that are taken.
DROP TRIGGER payload_no_delete;
CREATE TRIGGER payload_no_delete BEFORE DELETE ON journal_payload
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
  OR (SELECT subject FROM journal WHERE journal.seq = OLD.seq) NOT IN ('note', 'case_reference', 'answer', 'matter', 'review')
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
DROP TRIGGER answer_locked_delete;
CREATE TRIGGER answer_locked_delete BEFORE DELETE ON answer
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM review WHERE review_id = OLD.review_id)) AND NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
DROP TRIGGER review_locked_update;
CREATE TRIGGER review_locked_update BEFORE UPDATE ON review
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE closed.unit_id = OLD.unit_id AND closed.month = OLD.month) AND NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
-- The sealed file of a month may hold references and remarks, where the centre asked for them.
DROP TRIGGER package_file_no_delete;
CREATE TRIGGER package_file_no_delete BEFORE DELETE ON package_file
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
