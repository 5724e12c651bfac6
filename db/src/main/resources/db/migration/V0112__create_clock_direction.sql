-- Whose direction ended a clock, and why: rousing ends by nothing else within a stay (HZ-03).
CREATE TABLE IF NOT EXISTS clock_direction (
  clock_id               BINARY(16) NOT NULL PRIMARY KEY,
  clinician              VARCHAR(120) NOT NULL,
  reason                 VARCHAR(300) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  CONSTRAINT direction_clock FOREIGN KEY (clock_id) REFERENCES care_clock (clock_id),
  CONSTRAINT direction_named CHECK (clinician <> '' AND reason <> '')
);
