-- The months in force are asked for with every view of a quarter, its eight quarters long: the
-- same months as before, found by one look into one index for each that has no other version, and
-- with the number of cases they planned beside them.
-- Never edited after release: a change is a new numbered file.

DROP INDEX received_month;
CREATE INDEX received_month ON received (month, team, version, state, planned);

DROP VIEW received_in_force;
DROP VIEW received_known;
-- The months that may count: not aside, or released since.
CREATE VIEW received_known AS
SELECT received_id, team, month, version, planned
FROM received
WHERE state = 'taken' OR EXISTS (SELECT 1 FROM release WHERE release.received_id = received.received_id);

-- Of each team and month the highest version; of several with that version the one chosen last,
-- and none while nothing was chosen.
CREATE VIEW received_in_force AS
SELECT received_id, team, month, version, planned
FROM received_known AS known
WHERE NOT EXISTS (
    SELECT 1 FROM received_known AS other
    WHERE other.team = known.team AND other.month = known.month AND other.version >= known.version
      AND other.received_id <> known.received_id)
  OR (
    NOT EXISTS (
      SELECT 1 FROM received_known AS higher
      WHERE higher.team = known.team AND higher.month = known.month AND higher.version > known.version)
    AND received_id = (
      SELECT choice.received_id FROM choice JOIN received AS chosen USING (received_id)
      WHERE chosen.team = known.team AND chosen.month = known.month AND chosen.version = known.version
      ORDER BY choice_id DESC LIMIT 1));
