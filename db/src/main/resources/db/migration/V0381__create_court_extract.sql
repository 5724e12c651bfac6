-- Which extracts were made, and on which consent. It holds no copy.
CREATE TABLE IF NOT EXISTS court_extract (
  nominal_id    BINARY(16) NOT NULL,
  made_at       DATETIME(6) NOT NULL,
  from_day      DATE NOT NULL,
  until_day     DATE NOT NULL,
  agreed_on     DATE NOT NULL,
  facts         INT NOT NULL,
  by_account_id BINARY(16) NOT NULL,
  PRIMARY KEY (nominal_id, made_at),
  CONSTRAINT extract_nominal FOREIGN KEY (nominal_id) REFERENCES nominal (nominal_id)
);
