-- An erasure reaches what teams have sent: of the text of a received month, references and remarks go.
-- Never edited after release: a change is a new numbered file.

-- What an erasure took of a received month (da: sletteprotokol): counts, never what was erased.
CREATE TABLE received_erasure (
  erasure_id INTEGER NOT NULL REFERENCES erasure (erasure_id),
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  case_references INTEGER NOT NULL CHECK (case_references >= 0),
  notes INTEGER NOT NULL CHECK (notes >= 0),
  -- Of the text as it is since then; that of the text that came stays in `received`.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (erasure_id, received_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX received_erasure_received ON received_erasure (received_id, erasure_id);
CREATE TRIGGER received_erasure_journal_insert AFTER INSERT ON received_erasure BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('received_erasure', json_object('erasure_id', NEW.erasure_id, 'received_id', NEW.received_id), 'insert', json_object('erasure_id', NEW.erasure_id, 'received_id', NEW.received_id, 'case_references', NEW.case_references, 'notes', NEW.notes, 'sha256', NEW.sha256));
END;
CREATE TRIGGER received_erasure_no_update BEFORE UPDATE ON received_erasure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_erasure_no_delete BEFORE DELETE ON received_erasure BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- The text changes in an erasure, to what its row says is left.
DROP TRIGGER received_text_no_update;
CREATE TRIGGER received_text_no_update BEFORE UPDATE ON received_text
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE finished_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
