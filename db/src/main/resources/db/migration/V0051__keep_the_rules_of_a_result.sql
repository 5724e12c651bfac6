-- A result keeps the version of its rules, the bands that were still possible, and why there is no score.
ALTER TABLE screening_result
  ADD COLUMN IF NOT EXISTS rules VARCHAR(10) NOT NULL DEFAULT '1',
  ADD COLUMN IF NOT EXISTS bands_possible VARCHAR(400) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS not_applicable VARCHAR(40);
