-- Drafts of whole pages instead of single remarks, and where a typed seed came from.
-- Never edited after release: a change is a new numbered file.

-- What stands in the fields of a page and is not saved (da: kladde); outside the journal.
-- `subject` is a question, a month, or empty; `fields` pairs of a field and its text.
CREATE TABLE draft_of_page (
  page TEXT NOT NULL CHECK (page <> ''),
  review_id INTEGER REFERENCES review (review_id),
  subject TEXT NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields))
) STRICT;
INSERT INTO draft_of_page (page, review_id, subject, fields)
SELECT 'finding', review_id, question_id, json_array(json_array('remark', body))
FROM draft WHERE kind = 'remark';
DROP TABLE draft;
ALTER TABLE draft_of_page RENAME TO draft;
CREATE UNIQUE INDEX draft_place ON draft (page, coalesce(review_id, 0), subject);

-- What was written about a seed that a person typed (da: frøets kilde), such as who threw the dice.
CREATE TABLE draw_seed_source (
  draw_id INTEGER PRIMARY KEY REFERENCES draw (draw_id),
  words TEXT NOT NULL CHECK (words <> '')
) STRICT;
CREATE TRIGGER draw_seed_source_journal_insert AFTER INSERT ON draw_seed_source BEGIN
  INSERT INTO record (subject, row_key, change, payload)
  VALUES ('draw_seed_source', json_object('draw_id', NEW.draw_id), 'insert', json_object('draw_id', NEW.draw_id, 'words', NEW.words));
END;
CREATE TRIGGER draw_seed_source_no_update BEFORE UPDATE ON draw_seed_source BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER draw_seed_source_no_delete BEFORE DELETE ON draw_seed_source BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER draw_seed_source_locked_insert BEFORE INSERT ON draw_seed_source
WHEN EXISTS (SELECT 1 FROM closed_month AS closed WHERE (closed.unit_id, closed.month) = (SELECT unit_id, month FROM frame JOIN draw USING (frame_id) WHERE draw_id = NEW.draw_id))
BEGIN SELECT RAISE(ABORT, 'month-closed'); END;
