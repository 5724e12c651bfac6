-- Safety alerts; never acknowledged by whoever raised them.
CREATE TABLE IF NOT EXISTS alert (
  alert_id                   BINARY(16) NOT NULL PRIMARY KEY,
  detention_id               BINARY(16) NOT NULL,
  suite_id                   VARCHAR(40) NOT NULL,
  flag                       VARCHAR(40) NOT NULL,
  level                      VARCHAR(20) NOT NULL,
  raised_by_account_id       BINARY(16) NOT NULL,
  raised_at                  DATETIME(6) NOT NULL,
  acknowledged_by_account_id BINARY(16),
  acknowledged_at            DATETIME(6),
  action                     VARCHAR(30),
  UNIQUE KEY alert_once (detention_id, flag),
  KEY alert_open (suite_id, acknowledged_at),
  CONSTRAINT alert_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT alert_level CHECK (level IN ('CALL_999', 'CLINICIAN', 'OFFICER')),
  CONSTRAINT alert_action CHECK (action IN ('AMBULANCE', 'OBSERVE', 'CLINICIAN', 'NOTED')),
  CONSTRAINT alert_acknowledged CHECK ((acknowledged_by_account_id IS NULL) = (acknowledged_at IS NULL) AND (acknowledged_at IS NULL) = (action IS NULL)),
  CONSTRAINT alert_not_by_raiser CHECK (acknowledged_by_account_id <> raised_by_account_id)
);
