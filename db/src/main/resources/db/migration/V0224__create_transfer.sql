-- Somebody went on to another suite of this force: the stay goes on there. The receipt is who put them into a cell.
CREATE TABLE IF NOT EXISTS transfer (
  detention_id           BINARY(16) NOT NULL,
  left_at                DATETIME(6) NOT NULL,
  from_suite_id          VARCHAR(40) NOT NULL,
  to_suite_id            VARCHAR(40) NOT NULL,
  from_cell              VARCHAR(8) NOT NULL,
  escort                 VARCHAR(120) NOT NULL,
  received_by            VARCHAR(120) NOT NULL,
  sent_by_account_id     BINARY(16) NOT NULL,
  received_at            DATETIME(6),
  received_by_account_id BINARY(16),
  PRIMARY KEY (detention_id, left_at),
  KEY transfer_outstanding (from_suite_id, received_at),
  CONSTRAINT transfer_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT transfer_from FOREIGN KEY (from_suite_id) REFERENCES suite (suite_id),
  CONSTRAINT transfer_to FOREIGN KEY (to_suite_id) REFERENCES suite (suite_id),
  CONSTRAINT transfer_elsewhere CHECK (from_suite_id <> to_suite_id),
  CONSTRAINT transfer_copy CHECK (received_by <> ''),
  CONSTRAINT transfer_received CHECK ((received_at IS NULL) = (received_by_account_id IS NULL) AND received_at >= left_at)
);
