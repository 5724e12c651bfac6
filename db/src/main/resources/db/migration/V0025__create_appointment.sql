-- Appointments of a referral.
CREATE TABLE IF NOT EXISTS appointment (
  appointment_id BINARY(16) NOT NULL PRIMARY KEY,
  referral_id    BINARY(16) NOT NULL,
  service_id     VARCHAR(40) NOT NULL,
  starts_at      DATETIME(6) NOT NULL,
  state          VARCHAR(20) NOT NULL,
  version        INT NOT NULL,
  KEY appointment_referral (referral_id),
  CONSTRAINT appointment_of FOREIGN KEY (referral_id) REFERENCES referral (referral_id),
  CONSTRAINT appointment_state CHECK (state IN ('BOOKED', 'ATTENDED', 'NOT_ATTENDED', 'CANCELLED'))
);
