-- Each possible match that was shown at arrival, and what was decided.
CREATE TABLE IF NOT EXISTS match_decision (
  detention_id        BINARY(16) NOT NULL,
  candidate_person_id BINARY(16) NOT NULL,
  decision            VARCHAR(20) NOT NULL,
  decided_by_account_id BINARY(16) NOT NULL,
  decided_at          DATETIME(6) NOT NULL,
  PRIMARY KEY (detention_id, candidate_person_id),
  CONSTRAINT match_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT match_person FOREIGN KEY (candidate_person_id) REFERENCES person (person_id),
  CONSTRAINT match_decided CHECK (decision IN ('SAME_PERSON', 'DIFFERENT', 'NOT_SURE'))
);
