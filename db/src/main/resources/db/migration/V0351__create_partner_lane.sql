-- The messages to one partner about one referral. Whoever holds the lease sends; due_at is empty while nothing is open.
CREATE TABLE IF NOT EXISTS partner_lane (
  partner_id     VARCHAR(40) NOT NULL,
  referral_id    BINARY(16) NOT NULL,
  consent_id     BINARY(16) NOT NULL,
  last_number    INT NOT NULL,
  due_at         DATETIME(6),
  lease_until_at DATETIME(6) NOT NULL,
  lease_owner    VARCHAR(60),
  retracting     BOOLEAN NOT NULL,
  PRIMARY KEY (partner_id, referral_id),
  KEY lane_due (due_at),
  CONSTRAINT lane_partner FOREIGN KEY (partner_id) REFERENCES partner (partner_id),
  CONSTRAINT lane_referral FOREIGN KEY (referral_id) REFERENCES referral (referral_id),
  CONSTRAINT lane_consent FOREIGN KEY (consent_id) REFERENCES consent (consent_id)
);
