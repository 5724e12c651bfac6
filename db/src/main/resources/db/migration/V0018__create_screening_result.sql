-- The result as it was when the sitting was completed; never re-scored.
CREATE TABLE IF NOT EXISTS screening_result (
  sitting_id         BINARY(16) NOT NULL,
  instrument_id      VARCHAR(40) NOT NULL,
  instrument_version VARCHAR(20) NOT NULL,
  outcome            VARCHAR(20) NOT NULL,
  total              INT,
  lowest             INT,
  highest            INT,
  band               VARCHAR(40),
  flags              VARCHAR(400) NOT NULL,
  scored_at          DATETIME(6) NOT NULL,
  PRIMARY KEY (sitting_id, instrument_id),
  CONSTRAINT result_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (sitting_id),
  CONSTRAINT result_outcome CHECK (outcome IN ('SCORED', 'INCOMPLETE', 'NOT_APPLICABLE')),
  CONSTRAINT result_scored CHECK ((outcome = 'SCORED') = (total IS NOT NULL) AND (outcome = 'SCORED') = (band IS NOT NULL))
);
