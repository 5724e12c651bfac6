-- One screening of a detained person.
CREATE TABLE IF NOT EXISTS sitting (
  sitting_id            BINARY(16) NOT NULL PRIMARY KEY,
  detention_id          BINARY(16) NOT NULL,
  suite_id              VARCHAR(40) NOT NULL,
  state                 VARCHAR(10) NOT NULL,
  started_by_account_id BINARY(16) NOT NULL,
  started_at            DATETIME(6) NOT NULL,
  completed_at          DATETIME(6),
  version               INT NOT NULL,
  KEY sitting_detention (detention_id),
  CONSTRAINT sitting_of FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT sitting_state CHECK (state IN ('OPEN', 'COMPLETE', 'VOID')),
  CONSTRAINT sitting_completed CHECK ((state = 'OPEN') = (completed_at IS NULL))
);
