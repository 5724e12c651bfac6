-- An alert that was tapped by mistake: who says so, and why. The alert stays with the officer.
CREATE TABLE IF NOT EXISTS alert_mistake (
  alert_id           BINARY(16) NOT NULL PRIMARY KEY,
  reason             VARCHAR(200) NOT NULL,
  said_by_account_id BINARY(16) NOT NULL,
  said_at            DATETIME(6) NOT NULL,
  CONSTRAINT mistake_alert FOREIGN KEY (alert_id) REFERENCES alert (alert_id),
  CONSTRAINT mistake_reason CHECK (CHAR_LENGTH(TRIM(reason)) > 0)
);
