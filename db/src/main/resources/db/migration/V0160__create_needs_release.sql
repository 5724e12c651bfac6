-- What was published of a month, once and for good.
CREATE TABLE IF NOT EXISTS needs_release (
  month        DATE NOT NULL PRIMARY KEY,
  frozen_at    DATETIME(6) NOT NULL,
  hidden_up_to INT NOT NULL,
  CONSTRAINT release_threshold CHECK (hidden_up_to >= 7 AND MOD(hidden_up_to - 7, 5) = 0)
);
