-- What was done in an emergency, at the server's time.
CREATE TABLE IF NOT EXISTS emergency_moment (
  answer_id             BINARY(16) NOT NULL PRIMARY KEY,
  detention_id          BINARY(16) NOT NULL,
  kind                  VARCHAR(30) NOT NULL,
  stamped_by_account_id BINARY(16) NOT NULL,
  stamped_at            DATETIME(6) NOT NULL,
  KEY moment_of (detention_id, stamped_at),
  CONSTRAINT moment_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT moment_kind CHECK (kind IN ('CALLED_999', 'RESUSCITATION_STARTED', 'NALOXONE_GIVEN', 'AMBULANCE_HERE'))
);
