-- A due time that was missed, put before the team lead once; a later due time makes it history.
CREATE TABLE IF NOT EXISTS escalation (
  referral_id        BINARY(16) NOT NULL,
  due_at             DATETIME(6) NOT NULL,
  escalated_at       DATETIME(6) NOT NULL,
  seen_by_account_id BINARY(16),
  seen_at            DATETIME(6),
  PRIMARY KEY (referral_id, due_at),
  CONSTRAINT escalation_referral FOREIGN KEY (referral_id) REFERENCES referral (referral_id),
  CONSTRAINT escalation_seen CHECK ((seen_by_account_id IS NULL) = (seen_at IS NULL))
);
