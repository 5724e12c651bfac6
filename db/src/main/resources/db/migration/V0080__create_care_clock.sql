-- What is due for a person in custody, once or again and again; one running clock a thing.
CREATE TABLE IF NOT EXISTS care_clock (
  clock_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id          BINARY(16) NOT NULL,
  kind                  VARCHAR(20) NOT NULL,
  about                 VARCHAR(60) NOT NULL,
  every_minutes         INT,
  due_at                DATETIME(6) NOT NULL,
  done_at               DATETIME(6),
  reason                VARCHAR(60) NOT NULL,
  started_by_account_id BINARY(16) NOT NULL,
  started_at            DATETIME(6) NOT NULL,
  ended_at              DATETIME(6),
  ended_by_account_id   BINARY(16),
  end_reason            VARCHAR(60),
  running               TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY clock_runs_once (detention_id, kind, about, running),
  CONSTRAINT clock_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT clock_kind CHECK (kind IN ('ROUSING', 'OBSERVATIONS', 'HEAD_INJURY', 'WITHDRAWAL', 'DOSE', 'PLAN_REVIEW', 'TRY_AGAIN', 'TASK')),
  CONSTRAINT clock_interval CHECK (every_minutes > 0),
  CONSTRAINT clock_ended CHECK ((ended_at IS NULL) = (ended_by_account_id IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL)),
  CONSTRAINT clock_rousing_is_frequent CHECK (kind <> 'ROUSING' OR every_minutes <= 30)
);
