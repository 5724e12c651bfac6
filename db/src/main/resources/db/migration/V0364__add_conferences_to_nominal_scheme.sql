-- A flag rests on the conference that took the nominal on, and ends by one that let the nominal go.
ALTER TABLE nominal_scheme
  ADD COLUMN IF NOT EXISTS conference_id BINARY(16),
  ADD COLUMN IF NOT EXISTS taken_on BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN IF NOT EXISTS ended_by_conference_id BINARY(16),
  ADD COLUMN IF NOT EXISTS let_go BOOLEAN NOT NULL DEFAULT TRUE;
