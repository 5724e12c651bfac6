-- A clinician looked at a past result whose action a corrected version would change; the result stays.
CREATE TABLE IF NOT EXISTS correction_review (
  sitting_id             BINARY(16) NOT NULL,
  instrument_id          VARCHAR(40) NOT NULL,
  instrument_version     VARCHAR(20) NOT NULL,
  outcome                VARCHAR(20) NOT NULL,
  note                   VARCHAR(400) NOT NULL,
  reviewed_by_account_id BINARY(16) NOT NULL,
  reviewed_as            VARCHAR(120) NOT NULL,
  reviewed_at            DATETIME(6) NOT NULL,
  PRIMARY KEY (sitting_id, instrument_id, instrument_version),
  CONSTRAINT correction_review_of FOREIGN KEY (sitting_id) REFERENCES sitting (sitting_id),
  CONSTRAINT correction_review_by FOREIGN KEY (reviewed_by_account_id) REFERENCES account (account_id),
  CONSTRAINT correction_review_outcome CHECK (outcome IN ('NO_CHANGE', 'CONTACT'))
);
