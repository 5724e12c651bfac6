-- What was done about an appropriate adult, and when; nothing here can say that none is called for.
CREATE TABLE IF NOT EXISTS adult_step (
  detention_id           BINARY(16) NOT NULL,
  step                   VARCHAR(20) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  observed_at            DATETIME(6) NOT NULL,
  who                    VARCHAR(120) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  PRIMARY KEY (detention_id, step, recorded_at),
  CONSTRAINT adult_step_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT adult_step_step CHECK (step IN ('ASKED', 'CAME', 'LEFT'))
);
