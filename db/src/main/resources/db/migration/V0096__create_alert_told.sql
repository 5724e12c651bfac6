-- Who was told of an alert aloud; being told is not having seen it.
CREATE TABLE IF NOT EXISTS alert_told (
  answer_id          BINARY(16) NOT NULL PRIMARY KEY,
  alert_id           BINARY(16) NOT NULL,
  told_to_account_id BINARY(16) NOT NULL,
  told_by_account_id BINARY(16) NOT NULL,
  told_at            DATETIME(6) NOT NULL,
  KEY told_of (alert_id, told_at),
  CONSTRAINT told_alert FOREIGN KEY (alert_id) REFERENCES alert (alert_id)
);
