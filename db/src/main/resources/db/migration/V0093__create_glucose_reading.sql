-- Each glucose reading in mmol/L; empty when it could not be taken.
CREATE TABLE IF NOT EXISTS glucose_reading (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  mmol_per_litre         DECIMAL(4,1),
  measured_by_account_id BINARY(16) NOT NULL,
  measured_at            DATETIME(6) NOT NULL,
  KEY glucose_of (detention_id, measured_at),
  CONSTRAINT glucose_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT glucose_possible CHECK (mmol_per_litre BETWEEN 0 AND 99.9)
);
