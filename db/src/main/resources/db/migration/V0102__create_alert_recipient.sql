-- Which officers an alert was put before when nobody had seen it for two minutes.
CREATE TABLE IF NOT EXISTS alert_recipient (
  alert_id   BINARY(16) NOT NULL,
  raised_at  DATETIME(6) NOT NULL,
  account_id BINARY(16) NOT NULL,
  PRIMARY KEY (alert_id, raised_at, account_id),
  CONSTRAINT recipient_alert FOREIGN KEY (alert_id) REFERENCES alert (alert_id),
  CONSTRAINT recipient_account FOREIGN KEY (account_id) REFERENCES account (account_id)
);
