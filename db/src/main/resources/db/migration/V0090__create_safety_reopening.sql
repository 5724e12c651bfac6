-- Why a safety question is asked again: an answer given before counts no more. No flag: the whole page.
CREATE TABLE IF NOT EXISTS safety_reopening (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  flag                   VARCHAR(40),
  cause                  VARCHAR(60) NOT NULL,
  reopened_by_account_id BINARY(16) NOT NULL,
  reopened_at            DATETIME(6) NOT NULL,
  KEY reopening_of (detention_id, reopened_at),
  CONSTRAINT reopening_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id)
);
