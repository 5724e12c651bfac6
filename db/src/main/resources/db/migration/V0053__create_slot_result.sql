-- The result of an instrument that was asked elsewhere, as it was typed in; the latest of an instrument counts.
CREATE TABLE IF NOT EXISTS slot_result (
  request_id            BINARY(16) NOT NULL PRIMARY KEY,
  sitting_id            BINARY(16) NOT NULL,
  instrument_id         VARCHAR(40) NOT NULL,
  instrument_version    VARCHAR(20) NOT NULL,
  score                 DECIMAL(9,3),
  band                  VARCHAR(40),
  assessor              VARCHAR(120) NOT NULL,
  licence               VARCHAR(60) NOT NULL,
  entered_by_account_id BINARY(16) NOT NULL,
  entered_at            DATETIME(6) NOT NULL,
  KEY slot_of (sitting_id, instrument_id, entered_at),
  CONSTRAINT slot_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (sitting_id),
  CONSTRAINT slot_says_something CHECK (score IS NOT NULL OR band IS NOT NULL)
);
