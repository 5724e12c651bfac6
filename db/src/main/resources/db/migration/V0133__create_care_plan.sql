-- The care plan as it was sent to the custody officer: a version is never changed, only followed.
CREATE TABLE IF NOT EXISTS care_plan (
  plan_id                    BINARY(16) NOT NULL PRIMARY KEY,
  detention_id               BINARY(16) NOT NULL,
  number                     INT NOT NULL,
  detained                   VARCHAR(20) NOT NULL,
  detained_terms             VARCHAR(120) NOT NULL,
  interviewed                VARCHAR(20) NOT NULL,
  interviewed_terms          VARCHAR(120) NOT NULL,
  charged                    VARCHAR(20) NOT NULL,
  charged_terms              VARCHAR(120) NOT NULL,
  moved                      VARCHAR(20) NOT NULL,
  moved_terms                VARCHAR(120) NOT NULL,
  released                   VARCHAR(20) NOT NULL,
  released_terms             VARCHAR(120) NOT NULL,
  level                      VARCHAR(20) NOT NULL,
  every_minutes              INT NOT NULL,
  each_time                  VARCHAR(300) NOT NULL,
  look_for                   VARCHAR(300) NOT NULL,
  call_nurse                 VARCHAR(300) NOT NULL,
  call_999                   VARCHAR(300) NOT NULL,
  warnings                   VARCHAR(300) NOT NULL,
  needs                      VARCHAR(300) NOT NULL,
  review_at                  DATETIME(6) NOT NULL,
  sent_by_account_id         BINARY(16) NOT NULL,
  sent_at                    DATETIME(6) NOT NULL,
  UNIQUE KEY plan_version (detention_id, number),
  CONSTRAINT plan_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT plan_fit CHECK (
    detained IN ('YES', 'NO', 'NOT_UNTIL', 'WITH_CONDITIONS') AND interviewed IN ('YES', 'NO', 'NOT_UNTIL', 'WITH_CONDITIONS')
    AND charged IN ('YES', 'NO', 'NOT_UNTIL', 'WITH_CONDITIONS') AND moved IN ('YES', 'NO', 'NOT_UNTIL', 'WITH_CONDITIONS')
    AND released IN ('YES', 'NO', 'NOT_UNTIL', 'WITH_CONDITIONS')),
  CONSTRAINT plan_level CHECK (level IN ('GENERAL', 'INTERMITTENT', 'CONSTANT', 'CLOSE')),
  CONSTRAINT plan_interval CHECK (every_minutes BETWEEN 1 AND 60),
  CONSTRAINT plan_reviewed CHECK (review_at > sent_at)
);
