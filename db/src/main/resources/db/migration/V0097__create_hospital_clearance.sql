-- What a hospital cleared: who there, when, and who wrote it down here.
CREATE TABLE IF NOT EXISTS hospital_clearance (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  hospital               VARCHAR(100) NOT NULL,
  cleared_by             VARCHAR(100) NOT NULL,
  cleared_at             DATETIME(6) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  KEY clearance_of (detention_id, cleared_at),
  CONSTRAINT clearance_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT clearance_named CHECK (CHAR_LENGTH(TRIM(hospital)) > 0 AND CHAR_LENGTH(TRIM(cleared_by)) > 0)
);
