-- Capacity to decide now (Mental Capacity Act 2005 s3): all four, or later.
CREATE TABLE IF NOT EXISTS capacity_assessment (
  detention_id           BINARY(16) NOT NULL,
  assessed_at            DATETIME(6) NOT NULL,
  understands            BOOLEAN NOT NULL,
  retains                BOOLEAN NOT NULL,
  weighs                 BOOLEAN NOT NULL,
  communicates           BOOLEAN NOT NULL,
  assessed_by_account_id BINARY(16) NOT NULL,
  PRIMARY KEY (detention_id, assessed_at),
  CONSTRAINT capacity_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id)
);
