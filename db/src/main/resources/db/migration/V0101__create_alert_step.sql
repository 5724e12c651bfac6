-- How far an alert went, each step once for each time it was raised; rows are never changed.
CREATE TABLE IF NOT EXISTS alert_step (
  alert_id  BINARY(16) NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  step      VARCHAR(20) NOT NULL,
  taken_at  DATETIME(6) NOT NULL,
  contact   VARCHAR(40),
  PRIMARY KEY (alert_id, raised_at, step),
  CONSTRAINT step_alert FOREIGN KEY (alert_id) REFERENCES alert (alert_id),
  CONSTRAINT step_name CHECK (step IN ('RECEIVED', 'NOBODY_AT_DESK', 'WHOLE_SUITE', 'EVERY_OFFICER', 'INSPECTOR')),
  CONSTRAINT step_not_before CHECK (taken_at >= raised_at)
);
