-- Each look for signs of withdrawal.
CREATE TABLE IF NOT EXISTS withdrawal_check (
  answer_id             BINARY(16) NOT NULL PRIMARY KEY,
  detention_id          BINARY(16) NOT NULL,
  sign                  VARCHAR(30) NOT NULL,
  checked_by_account_id BINARY(16) NOT NULL,
  checked_at            DATETIME(6) NOT NULL,
  KEY withdrawal_check_of (detention_id, checked_at),
  CONSTRAINT withdrawal_check_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT withdrawal_check_sign CHECK (sign IN ('NONE', 'SHAKING_OR_SWEATING', 'FIT_OR_SEEING_THINGS', 'CANT_TELL', 'WONT_SAY'))
);
