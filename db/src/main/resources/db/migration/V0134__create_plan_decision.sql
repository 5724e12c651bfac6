-- The custody officer saw a version of the care plan, and decided: the officer's own field.
CREATE TABLE IF NOT EXISTS plan_decision (
  plan_id               BINARY(16) NOT NULL PRIMARY KEY,
  level                 VARCHAR(20) NOT NULL,
  every_minutes         INT NOT NULL,
  reason                VARCHAR(300) NOT NULL,
  decided_by_account_id BINARY(16) NOT NULL,
  decided_at            DATETIME(6) NOT NULL,
  CONSTRAINT plan_decision_plan FOREIGN KEY (plan_id) REFERENCES care_plan (plan_id),
  CONSTRAINT plan_decision_level CHECK (level IN ('GENERAL', 'INTERMITTENT', 'CONSTANT', 'CLOSE')),
  CONSTRAINT plan_decision_interval CHECK (every_minutes BETWEEN 1 AND 60)
);
