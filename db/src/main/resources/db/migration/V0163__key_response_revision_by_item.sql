-- The key is the compare-and-set of a tap, and keeps the answers of one sitting side by side.
ALTER TABLE response_revision
  DROP PRIMARY KEY,
  DROP INDEX IF EXISTS response_once,
  ADD PRIMARY KEY (sitting_id, item_id, revision),
  ADD UNIQUE INDEX IF NOT EXISTS response_answer (answer_id);
