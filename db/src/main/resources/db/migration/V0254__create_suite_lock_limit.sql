-- How long a page of a suite may stand without a touch before it locks, where the suite has set it.
CREATE TABLE IF NOT EXISTS suite_lock_limit (
  suite_id VARCHAR(40) NOT NULL,
  kind     VARCHAR(20) NOT NULL,
  seconds  INT NOT NULL,
  PRIMARY KEY (suite_id, kind),
  CONSTRAINT lock_suite FOREIGN KEY (suite_id) REFERENCES suite (suite_id),
  CONSTRAINT lock_kind CHECK (kind IN ('USUAL', 'OBSERVATION', 'READ_ALOUD', 'HAND_OVER')),
  CONSTRAINT lock_seconds CHECK (seconds BETWEEN 60 AND 900)
);
