-- An alert from the screening says which finding raised it: each finding alerts once.
ALTER TABLE alert
  ADD COLUMN IF NOT EXISTS detail VARCHAR(90) NOT NULL DEFAULT '',
  ADD UNIQUE KEY IF NOT EXISTS alert_once_each (detention_id, flag, detail),
  DROP INDEX IF EXISTS alert_once;
