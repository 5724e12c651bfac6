-- Who answers for a version of an instrument by name, and for which file; a revocation is a row of its own.
CREATE TABLE IF NOT EXISTS instrument_sign_off (
  instrument_id      VARCHAR(40) NOT NULL,
  instrument_version VARCHAR(20) NOT NULL,
  step               INT NOT NULL,
  decision           VARCHAR(10) NOT NULL,
  sha256             CHAR(64) NOT NULL,
  note               VARCHAR(400) NOT NULL,
  account_id         BINARY(16) NOT NULL,
  signed_as          VARCHAR(120) NOT NULL,
  decided_at         DATETIME(6) NOT NULL,
  PRIMARY KEY (instrument_id, instrument_version, step),
  CONSTRAINT sign_off_by FOREIGN KEY (account_id) REFERENCES account (account_id),
  CONSTRAINT sign_off_decision CHECK (decision IN ('SIGNED', 'REVOKED')),
  CONSTRAINT sign_off_reason CHECK (decision = 'SIGNED' OR note <> ''),
  CONSTRAINT sign_off_step CHECK (step >= 1)
);
