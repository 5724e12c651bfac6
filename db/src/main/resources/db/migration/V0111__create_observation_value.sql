-- Every value, kept for good; the latest of an item counts. Scale 2 has its prescriber (HZ-08).
CREATE TABLE IF NOT EXISTS observation_value (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  round_id               BINARY(16) NOT NULL,
  instrument_id          VARCHAR(40) NOT NULL,
  version                VARCHAR(40) NOT NULL,
  item_id                VARCHAR(40) NOT NULL,
  option_code            VARCHAR(40),
  number                 DECIMAL(9, 3),
  missing                VARCHAR(20),
  prescriber             VARCHAR(120),
  reason                 VARCHAR(200),
  recorded_at            DATETIME(6) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  KEY value_of (round_id, item_id, recorded_at),
  CONSTRAINT value_round FOREIGN KEY (round_id) REFERENCES observation_round (round_id),
  CONSTRAINT value_is_one CHECK ((option_code IS NOT NULL) + (number IS NOT NULL) + (missing IS NOT NULL) = 1),
  CONSTRAINT value_missing CHECK (missing IN ('REFUSED', 'UNABLE', 'NO_EQUIPMENT')),
  CONSTRAINT value_scale_2_prescribed CHECK ((option_code = 'scale-2' AND prescriber IS NOT NULL AND reason IS NOT NULL) OR (COALESCE(option_code, '') <> 'scale-2' AND prescriber IS NULL AND reason IS NULL))
);
