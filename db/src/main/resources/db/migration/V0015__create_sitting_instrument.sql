-- The plan of a sitting: which instruments, in which version and order.
CREATE TABLE IF NOT EXISTS sitting_instrument (
  sitting_id         BINARY(16) NOT NULL,
  instrument_id      VARCHAR(40) NOT NULL,
  instrument_version VARCHAR(20) NOT NULL,
  position           INT NOT NULL,
  PRIMARY KEY (sitting_id, instrument_id),
  CONSTRAINT sitting_instrument_of FOREIGN KEY (sitting_id) REFERENCES sitting (sitting_id)
);
