-- A measured number is an answer too, as exact as the instrument asks for.
ALTER TABLE response_revision
  ADD COLUMN IF NOT EXISTS number DECIMAL(9,3) AFTER option_code;
