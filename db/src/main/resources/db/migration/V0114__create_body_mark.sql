-- Marks and pain on the body map; the list is the record. A mark is taken back with a reason, never deleted.
CREATE TABLE IF NOT EXISTS body_mark (
  mark_id                BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  region                 VARCHAR(30) NOT NULL,
  kind                   VARCHAR(20) NOT NULL,
  cause                  VARCHAR(20) NOT NULL,
  pain                   INT,
  observed_at            DATETIME(6) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  taken_back_at          DATETIME(6),
  taken_back_by_account_id BINARY(16),
  taken_back_reason      VARCHAR(20),
  KEY mark_of (detention_id, recorded_at),
  CONSTRAINT mark_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT mark_pain CHECK (pain BETWEEN 0 AND 10),
  CONSTRAINT mark_none CHECK ((kind = 'NONE') = (region = 'WHOLE_BODY')),
  CONSTRAINT mark_not_in_future CHECK (observed_at <= recorded_at),
  CONSTRAINT mark_taken_back CHECK ((taken_back_at IS NULL) = (taken_back_by_account_id IS NULL) AND (taken_back_at IS NULL) = (taken_back_reason IS NULL))
);
