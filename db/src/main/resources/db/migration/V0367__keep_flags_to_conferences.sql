-- No flag without a conference that took this nominal on this scheme, and no end without one that let go.
ALTER TABLE nominal_scheme
  MODIFY COLUMN conference_id BINARY(16) NOT NULL,
  ADD CONSTRAINT flag_by_conference FOREIGN KEY IF NOT EXISTS (conference_id, nominal_id, scheme, taken_on) REFERENCES conference (conference_id, nominal_id, scheme, takes_on),
  ADD CONSTRAINT end_by_conference FOREIGN KEY IF NOT EXISTS (ended_by_conference_id, nominal_id, scheme, let_go) REFERENCES conference (conference_id, nominal_id, scheme, lets_go),
  ADD CONSTRAINT IF NOT EXISTS flag_says_taken_on CHECK (taken_on AND let_go),
  ADD CONSTRAINT IF NOT EXISTS flag_ends_by_conference CHECK ((until IS NULL) = (ended_by_conference_id IS NULL));
