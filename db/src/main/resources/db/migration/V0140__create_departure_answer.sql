-- Before somebody leaves: what the officer did about each open item, or why nothing was done.
CREATE TABLE IF NOT EXISTS departure_answer (
  detention_id           BINARY(16) NOT NULL,
  item                   VARCHAR(90) NOT NULL,
  answered_at            DATETIME(6) NOT NULL,
  answer                 VARCHAR(20) NOT NULL,
  words                  VARCHAR(300) NOT NULL,
  answered_by_account_id BINARY(16) NOT NULL,
  PRIMARY KEY (detention_id, item, answered_at),
  CONSTRAINT departure_answer_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT departure_answer_answer CHECK (answer IN ('DONE', 'PASSED_ON', 'NOT_DONE')),
  CONSTRAINT departure_answer_why CHECK (words <> '')
);
