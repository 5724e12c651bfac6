-- The history of a referral, append-only.
CREATE TABLE IF NOT EXISTS referral_event (
  event_id            BINARY(16) NOT NULL PRIMARY KEY,
  referral_id         BINARY(16) NOT NULL,
  kind                VARCHAR(20) NOT NULL,
  way                 VARCHAR(20),
  result              VARCHAR(30),
  appointment_id      BINARY(16),
  by_account_id       BINARY(16) NOT NULL,
  happened_at         DATETIME(6) NOT NULL,
  note                TEXT,
  KEY referral_event_of (referral_id, happened_at),
  CONSTRAINT referral_event_referral FOREIGN KEY (referral_id) REFERENCES referral (referral_id),
  CONSTRAINT referral_event_kind CHECK (kind IN ('SENT', 'CONTACT', 'BOOKED', 'ATTENDED', 'NOT_ATTENDED', 'CLOSED', 'WITHDRAWN'))
);
