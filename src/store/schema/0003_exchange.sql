-- What desks send to one another (da: pakker, opsætning, kvittering). The keys of this desk
-- are in no journal: it would keep them for ever.

-- What this desk signs with and what it opens sealed files with.
CREATE TABLE own_key (
  purpose TEXT PRIMARY KEY CHECK (purpose IN ('signing', 'reading')),
  secret TEXT NOT NULL,
  public TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Set-ups of a centre (da: opsætning): given out by this desk, or taken from a centre.
CREATE TABLE setup (
  setup_id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL CHECK (number > 0),
  direction TEXT NOT NULL CHECK (direction IN ('given', 'taken')),
  signer TEXT NOT NULL CHECK (length(signer) = 64),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  at TEXT NOT NULL,
  UNIQUE (direction, signer, number)
) STRICT;

-- Their text: the signed file as it is.
CREATE TABLE setup_text (
  setup_id INTEGER PRIMARY KEY REFERENCES setup (setup_id),
  content TEXT NOT NULL
) STRICT;

-- Desks that are trusted since somebody compared their six words (da: kendte afsendere).
CREATE TABLE peer (
  peer_id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('team', 'centre')),
  name TEXT NOT NULL CHECK (name <> ''),
  signing_key TEXT NOT NULL CHECK (length(signing_key) = 64),
  reading_key TEXT NOT NULL,
  trusted_at TEXT NOT NULL,
  trusted_by TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
CREATE UNIQUE INDEX peer_in_force ON peer (kind, name, signing_key) WHERE revoked_at IS NULL;

-- A closed month as it was sealed for a centre; the same file is written again as it is.
CREATE TABLE package (
  package_id INTEGER PRIMARY KEY,
  closing_id INTEGER NOT NULL REFERENCES closing (closing_id),
  recipient TEXT NOT NULL,
  -- Of the content, which is the same whenever it is made again.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  made_at TEXT NOT NULL,
  UNIQUE (closing_id, recipient)
) STRICT;

CREATE TABLE package_file (
  package_id INTEGER PRIMARY KEY REFERENCES package (package_id),
  sealed BLOB NOT NULL
) STRICT;

-- The centre has it (da: kvittering).
CREATE TABLE receipt (
  package_id INTEGER PRIMARY KEY REFERENCES package (package_id),
  signer TEXT NOT NULL,
  received_at TEXT NOT NULL,
  taken_at TEXT NOT NULL
) STRICT;

-- Months taken in from teams. Nothing taken in is ever changed or removed; what is in force follows
-- from the whole set, so that the order of taking in does not matter.
CREATE TABLE received (
  received_id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  signer TEXT NOT NULL CHECK (length(signer) = 64),
  centre TEXT NOT NULL,
  team TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '[12][0-9][0-9][0-9]-[01][0-9]'),
  version INTEGER NOT NULL CHECK (version > 0),
  seal TEXT NOT NULL CHECK (length(seal) = 64),
  closed_at TEXT NOT NULL,
  planned INTEGER NOT NULL CHECK (planned >= 0),
  -- `aside` (da: sat til side): judged by a checklist this program does not know.
  state TEXT NOT NULL CHECK (state IN ('taken', 'aside')),
  received_at TEXT NOT NULL
) STRICT;
CREATE INDEX received_aside ON received (received_id) WHERE state = 'aside';
CREATE INDEX received_month ON received (month, team, version);

CREATE TABLE received_text (
  received_id INTEGER PRIMARY KEY REFERENCES received (received_id),
  content TEXT NOT NULL
) STRICT;

-- The checklists a received month was judged by, as its content says.
CREATE TABLE received_checklist (
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (received_id, id, version)
) STRICT, WITHOUT ROWID;

-- A month that was set aside and counts since its checklists became known (da: taget i brug).
CREATE TABLE release (
  received_id INTEGER PRIMARY KEY REFERENCES received (received_id),
  released_at TEXT NOT NULL
) STRICT;

-- The counts of a received month, worked out from its content and never believed.
CREATE TABLE received_count (
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  stream TEXT NOT NULL,
  stratum TEXT NOT NULL,
  subject TEXT NOT NULL,
  meaning INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  severity INTEGER NOT NULL,
  n INTEGER NOT NULL CHECK (n > 0),
  PRIMARY KEY (received_id, stream, stratum, subject, meaning, verdict, severity)
) STRICT, WITHOUT ROWID;

-- Two different months of one team with one version (da: modstrid): which of them holds.
CREATE TABLE choice (
  choice_id INTEGER PRIMARY KEY,
  received_id INTEGER NOT NULL REFERENCES received (received_id),
  reason TEXT NOT NULL CHECK (reason <> ''),
  chosen_at TEXT NOT NULL,
  chosen_by TEXT NOT NULL
) STRICT;

-- Each file that was looked at, and what came of it (da: indlæsningslog).
CREATE TABLE intake (
  intake_id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  file_name TEXT NOT NULL,
  outcome TEXT NOT NULL,
  -- Of the file as it lay there, so that it is known again.
  sha256 TEXT
) STRICT;
CREATE INDEX intake_file ON intake (sha256);

-- The months that may count: not aside, or released since.
CREATE VIEW received_known AS
SELECT received_id, team, month, version, sha256
FROM received
WHERE state = 'taken' OR EXISTS (SELECT 1 FROM release WHERE release.received_id = received.received_id);

-- The months in force: of each team and month the highest version; of several with that version
-- the one chosen last, and none while nothing was chosen.
CREATE VIEW received_in_force AS
SELECT received_id, team, month, version
FROM received_known AS known
WHERE version = (
    SELECT max(other.version) FROM received_known AS other
    WHERE other.team = known.team AND other.month = known.month)
  AND (
    NOT EXISTS (
      SELECT 1 FROM received_known AS twin
      WHERE twin.team = known.team AND twin.month = known.month AND twin.version = known.version
        AND twin.received_id <> known.received_id)
    OR received_id = (
      SELECT choice.received_id FROM choice JOIN received AS chosen USING (received_id)
      WHERE chosen.team = known.team AND chosen.month = known.month AND chosen.version = known.version
      ORDER BY choice_id DESC LIMIT 1));

CREATE TRIGGER own_key_no_update BEFORE UPDATE ON own_key BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER own_key_no_delete BEFORE DELETE ON own_key BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER setup_no_update BEFORE UPDATE ON setup BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER setup_no_delete BEFORE DELETE ON setup BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER setup_text_no_update BEFORE UPDATE ON setup_text BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER setup_text_no_delete BEFORE DELETE ON setup_text BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER package_no_update BEFORE UPDATE ON package BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER package_no_delete BEFORE DELETE ON package BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER package_file_no_update BEFORE UPDATE ON package_file BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER package_file_no_delete BEFORE DELETE ON package_file BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_no_update BEFORE UPDATE ON received BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_no_delete BEFORE DELETE ON received BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_text_no_update BEFORE UPDATE ON received_text BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_text_no_delete BEFORE DELETE ON received_text BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_count_no_update BEFORE UPDATE ON received_count BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_count_no_delete BEFORE DELETE ON received_count BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_checklist_no_update BEFORE UPDATE ON received_checklist BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER received_checklist_no_delete BEFORE DELETE ON received_checklist BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER release_no_update BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER release_no_delete BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER choice_no_update BEFORE UPDATE ON choice BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER choice_no_delete BEFORE DELETE ON choice BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER intake_no_update BEFORE UPDATE ON intake BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER intake_no_delete BEFORE DELETE ON intake BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER peer_no_delete BEFORE DELETE ON peer BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER setup_journal_insert AFTER INSERT ON setup BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('setup', json_object('setup_id', NEW.setup_id), 'insert', json_object('setup_id', NEW.setup_id, 'number', NEW.number, 'direction', NEW.direction, 'signer', NEW.signer, 'sha256', NEW.sha256, 'at', NEW.at));
END;
CREATE TRIGGER peer_journal_insert AFTER INSERT ON peer BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('peer', json_object('peer_id', NEW.peer_id), 'insert', json_object('peer_id', NEW.peer_id, 'kind', NEW.kind, 'name', NEW.name, 'signing_key', NEW.signing_key, 'reading_key', NEW.reading_key, 'trusted_at', NEW.trusted_at, 'trusted_by', NEW.trusted_by, 'revoked_at', NEW.revoked_at));
END;
CREATE TRIGGER peer_journal_update AFTER UPDATE ON peer BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('peer', json_object('peer_id', NEW.peer_id), 'update', json_object('peer_id', NEW.peer_id, 'kind', NEW.kind, 'name', NEW.name, 'signing_key', NEW.signing_key, 'reading_key', NEW.reading_key, 'trusted_at', NEW.trusted_at, 'trusted_by', NEW.trusted_by, 'revoked_at', NEW.revoked_at));
END;
CREATE TRIGGER package_journal_insert AFTER INSERT ON package BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('package', json_object('package_id', NEW.package_id), 'insert', json_object('package_id', NEW.package_id, 'closing_id', NEW.closing_id, 'recipient', NEW.recipient, 'sha256', NEW.sha256, 'made_at', NEW.made_at));
END;
CREATE TRIGGER receipt_journal_insert AFTER INSERT ON receipt BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('receipt', json_object('package_id', NEW.package_id), 'insert', json_object('package_id', NEW.package_id, 'signer', NEW.signer, 'received_at', NEW.received_at, 'taken_at', NEW.taken_at));
END;
CREATE TRIGGER received_journal_insert AFTER INSERT ON received BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('received', json_object('received_id', NEW.received_id), 'insert', json_object('received_id', NEW.received_id, 'sha256', NEW.sha256, 'signer', NEW.signer, 'centre', NEW.centre, 'team', NEW.team, 'month', NEW.month, 'version', NEW.version, 'seal', NEW.seal, 'closed_at', NEW.closed_at, 'planned', NEW.planned, 'state', NEW.state, 'received_at', NEW.received_at));
END;
CREATE TRIGGER release_journal_insert AFTER INSERT ON release BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('release', json_object('received_id', NEW.received_id), 'insert', json_object('received_id', NEW.received_id, 'released_at', NEW.released_at));
END;
CREATE TRIGGER choice_journal_insert AFTER INSERT ON choice BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('choice', json_object('choice_id', NEW.choice_id), 'insert', json_object('choice_id', NEW.choice_id, 'received_id', NEW.received_id, 'reason', NEW.reason, 'chosen_at', NEW.chosen_at, 'chosen_by', NEW.chosen_by));
END;
CREATE TRIGGER intake_journal_insert AFTER INSERT ON intake BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('intake', json_object('intake_id', NEW.intake_id), 'insert', json_object('intake_id', NEW.intake_id, 'at', NEW.at, 'who', NEW.who, 'file_name', NEW.file_name, 'outcome', NEW.outcome, 'sha256', NEW.sha256));
END;
