-- One set of observations, or one check, of a person in custody: when it was seen, and when written.
CREATE TABLE IF NOT EXISTS observation_round (
  round_id               BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  kind                   VARCHAR(20) NOT NULL,
  observed_at            DATETIME(6) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  finished_at            DATETIME(6),
  KEY round_of (detention_id, kind, observed_at),
  CONSTRAINT round_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT round_kind CHECK (kind IN ('OBSERVATIONS', 'ROUSING', 'HEAD_INJURY', 'AGITATION')),
  CONSTRAINT round_not_in_future CHECK (observed_at <= recorded_at),
  CONSTRAINT round_finished CHECK (finished_at >= recorded_at)
);
