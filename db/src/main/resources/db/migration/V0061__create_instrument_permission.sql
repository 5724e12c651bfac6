-- What the holder of an instrument's rights allowed, when and in which letter; a withdrawal is a row of its own.
CREATE TABLE IF NOT EXISTS instrument_permission (
  instrument_id VARCHAR(40) NOT NULL,
  step          INT NOT NULL,
  decision      VARCHAR(10) NOT NULL,
  given_by      VARCHAR(120) NOT NULL,
  given_on      DATE NOT NULL,
  reference     VARCHAR(200) NOT NULL,
  note          VARCHAR(400) NOT NULL,
  account_id    BINARY(16) NOT NULL,
  recorded_as   VARCHAR(120) NOT NULL,
  recorded_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (instrument_id, step),
  CONSTRAINT permission_by FOREIGN KEY (account_id) REFERENCES account (account_id),
  CONSTRAINT permission_decision CHECK (decision IN ('GIVEN', 'WITHDRAWN')),
  CONSTRAINT permission_reason CHECK (decision = 'GIVEN' OR note <> ''),
  CONSTRAINT permission_step CHECK (step >= 1)
);
