-- Answers of the safety page, every one kept; the latest of a flag counts.
CREATE TABLE IF NOT EXISTS safety_answer (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  flag                   VARCHAR(40) NOT NULL,
  answer                 VARCHAR(10) NOT NULL,
  answered_by_account_id BINARY(16) NOT NULL,
  answered_at            DATETIME(6) NOT NULL,
  KEY safety_of (detention_id, flag, answered_at),
  CONSTRAINT safety_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT safety_value CHECK (answer IN ('YES', 'NO', 'CANT_TELL', 'WONT_SAY'))
);
