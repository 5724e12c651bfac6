-- How the person does, asked at set times after the referral; due times are stored.
CREATE TABLE IF NOT EXISTS follow_up_check (
  referral_id        BINARY(16) NOT NULL,
  point              VARCHAR(20) NOT NULL,
  due_at             DATETIME(6) NOT NULL,
  outcome            VARCHAR(20),
  audit_c            INT,
  units_a_week       INT,
  health             VARCHAR(20),
  done_by_account_id BINARY(16),
  done_at            DATETIME(6),
  PRIMARY KEY (referral_id, point),
  CONSTRAINT check_referral FOREIGN KEY (referral_id) REFERENCES referral (referral_id),
  CONSTRAINT check_point CHECK (point IN ('HOURS_24', 'DAYS_7', 'DAYS_28', 'MONTHS_3', 'MONTHS_6')),
  CONSTRAINT check_outcome CHECK (outcome IN ('REACHED', 'NOT_REACHED', 'WOULD_NOT_SAY', 'NOT_OWED')),
  CONSTRAINT check_done CHECK ((outcome IS NULL) = (done_at IS NULL)),
  CONSTRAINT check_measured CHECK (outcome = 'REACHED' OR (audit_c IS NULL AND units_a_week IS NULL AND health IS NULL)),
  CONSTRAINT check_audit_c CHECK (audit_c BETWEEN 0 AND 12),
  CONSTRAINT check_units CHECK (units_a_week BETWEEN 0 AND 1000),
  CONSTRAINT check_health CHECK (health IN ('VERY_GOOD', 'GOOD', 'FAIR', 'BAD', 'VERY_BAD'))
);
