-- Scheme flags with their history.
CREATE TABLE IF NOT EXISTS nominal_scheme (
  nominal_id BINARY(16) NOT NULL,
  scheme     VARCHAR(20) NOT NULL,
  since      DATE NOT NULL,
  until      DATE,
  PRIMARY KEY (nominal_id, scheme, since),
  CONSTRAINT scheme_nominal FOREIGN KEY (nominal_id) REFERENCES nominal (nominal_id),
  CONSTRAINT scheme_code CHECK (scheme IN ('PPO', 'DYO', 'IOM_FIXED', 'IOM_FLEX', 'IOM_FREE', 'DIP', 'MAPPA', 'SHORT_SENTENCE', 'WOMENS', 'IAC', 'CONDITIONAL_CAUTION'))
);
