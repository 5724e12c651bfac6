-- Who stays with a person while an alert waits; the latest counts, and nothing is taken back.
CREATE TABLE IF NOT EXISTS alert_stay (
  answer_id         BINARY(16) NOT NULL PRIMARY KEY,
  detention_id      BINARY(16) NOT NULL,
  stays_account_id  BINARY(16) NOT NULL,
  said_by_account_id BINARY(16) NOT NULL,
  said_at           DATETIME(6) NOT NULL,
  KEY stay_of (detention_id, said_at),
  CONSTRAINT stay_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT stay_account FOREIGN KEY (stays_account_id) REFERENCES account (account_id)
);
