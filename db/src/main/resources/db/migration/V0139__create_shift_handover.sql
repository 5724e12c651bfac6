-- One shift tells the next: what was said for the suite, and who took it over.
CREATE TABLE IF NOT EXISTS shift_handover (
  handover_id         BINARY(16) NOT NULL PRIMARY KEY,
  suite_id            VARCHAR(40) NOT NULL,
  words               VARCHAR(4000) NOT NULL,
  given_by_account_id BINARY(16) NOT NULL,
  given_at            DATETIME(6) NOT NULL,
  taken_by_account_id BINARY(16),
  taken_at            DATETIME(6),
  KEY handover_of (suite_id, given_at),
  CONSTRAINT handover_suite FOREIGN KEY (suite_id) REFERENCES suite (suite_id),
  CONSTRAINT handover_taken CHECK ((taken_at IS NULL) = (taken_by_account_id IS NULL)),
  CONSTRAINT handover_not_to_oneself CHECK (taken_by_account_id <> given_by_account_id)
);
