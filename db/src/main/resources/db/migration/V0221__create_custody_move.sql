-- Where somebody was in a stay: every change of cell or place, by whom and when.
CREATE TABLE IF NOT EXISTS custody_move (
  detention_id        BINARY(16) NOT NULL,
  moved_at            DATETIME(6) NOT NULL,
  whereabouts         VARCHAR(20) NOT NULL,
  from_cell           VARCHAR(8) NOT NULL,
  cell                VARCHAR(8) NOT NULL,
  moved_by_account_id BINARY(16) NOT NULL,
  PRIMARY KEY (detention_id, moved_at),
  CONSTRAINT custody_move_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT custody_move_whereabouts CHECK (whereabouts IN ('CELL', 'INTERVIEW', 'HOSPITAL', 'ON_THE_WAY'))
);
