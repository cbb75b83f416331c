-- A centre's submitted quarter on its way to the department, and what a department has of it.
-- Never edited after release: a change is a new numbered file.
--
-- To a department a centre is what a team is to a centre. So a quarter that came is a row of `received`
-- with its counts like a month; it stands under the centre's name (`team`) and its last month (`month`).

-- A submitted quarter as it was sealed for the department (da: kvartalspakke); the same file is
-- written again as it is.
CREATE TABLE quarter_package (
  quarter_package_id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES submission (step_id),
  recipient TEXT NOT NULL,
  -- Of the content, which is the same whenever it is made again.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  made_at TEXT NOT NULL,
  UNIQUE (step_id, recipient)
) STRICT;

CREATE TABLE quarter_package_file (
  quarter_package_id INTEGER PRIMARY KEY REFERENCES quarter_package (quarter_package_id),
  sealed BLOB NOT NULL
) STRICT;

-- The department has it (da: kvittering).
CREATE TABLE quarter_receipt (
  quarter_package_id INTEGER PRIMARY KEY REFERENCES quarter_package (quarter_package_id),
  signer TEXT NOT NULL,
  received_at TEXT NOT NULL,
  taken_at TEXT NOT NULL
) STRICT;

-- Of a received quarter: how many months of teams are in it, and how many are missing. Worked out
-- from its content, as its counts are.
CREATE TABLE received_quarter (
  received_id INTEGER PRIMARY KEY REFERENCES received (received_id),
  here INTEGER NOT NULL CHECK (here >= 0),
  missing INTEGER NOT NULL CHECK (missing >= 0)
) STRICT;

-- The centre's initiatives as they stood in a received quarter, from its content.
CREATE TABLE received_initiative (
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  place INTEGER NOT NULL CHECK (place > 0),
  area TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  owner_role TEXT NOT NULL,
  deadline TEXT,
  state TEXT NOT NULL,
  verdict TEXT,
  PRIMARY KEY (received_id, place)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER quarter_package_no_update BEFORE UPDATE ON quarter_package BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER quarter_package_no_delete BEFORE DELETE ON quarter_package BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER quarter_package_file_no_update BEFORE UPDATE ON quarter_package_file BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER quarter_package_file_no_delete BEFORE DELETE ON quarter_package_file BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER quarter_receipt_no_update BEFORE UPDATE ON quarter_receipt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER quarter_receipt_no_delete BEFORE DELETE ON quarter_receipt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_quarter_no_update BEFORE UPDATE ON received_quarter BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_quarter_no_delete BEFORE DELETE ON received_quarter BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_initiative_no_update BEFORE UPDATE ON received_initiative BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_initiative_no_delete BEFORE DELETE ON received_initiative BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER quarter_package_journal_insert AFTER INSERT ON quarter_package BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('quarter_package', json_object('quarter_package_id', NEW.quarter_package_id), 'insert', json_object('quarter_package_id', NEW.quarter_package_id, 'step_id', NEW.step_id, 'recipient', NEW.recipient, 'sha256', NEW.sha256, 'made_at', NEW.made_at));
END;
CREATE TRIGGER quarter_receipt_journal_insert AFTER INSERT ON quarter_receipt BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('quarter_receipt', json_object('quarter_package_id', NEW.quarter_package_id), 'insert', json_object('quarter_package_id', NEW.quarter_package_id, 'signer', NEW.signer, 'received_at', NEW.received_at, 'taken_at', NEW.taken_at));
END;
