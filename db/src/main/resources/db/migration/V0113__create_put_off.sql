-- Why somebody could not be screened now, and when it is tried again.
CREATE TABLE IF NOT EXISTS put_off (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  reason                 VARCHAR(20) NOT NULL,
  round_id               BINARY(16),
  try_again_at           DATETIME(6) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  KEY put_off_of (detention_id, recorded_at),
  CONSTRAINT put_off_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT put_off_round FOREIGN KEY (round_id) REFERENCES observation_round (round_id),
  CONSTRAINT put_off_reason CHECK (reason IN ('ASLEEP', 'VIOLENT', 'INTOXICATED', 'NO_INTERPRETER', 'UNWELL', 'DISTRESSED')),
  CONSTRAINT put_off_later CHECK (try_again_at > recorded_at),
  CONSTRAINT put_off_checked CHECK (reason NOT IN ('ASLEEP', 'VIOLENT') OR round_id IS NOT NULL)
);
