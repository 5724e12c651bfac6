-- The history of a consent.
CREATE TABLE IF NOT EXISTS consent_change (
  consent_id            BINARY(16) NOT NULL,
  version               INT NOT NULL,
  state                 VARCHAR(20) NOT NULL,
  request_id            BINARY(16) NOT NULL,
  changed_by_account_id BINARY(16) NOT NULL,
  changed_at            DATETIME(6) NOT NULL,
  PRIMARY KEY (consent_id, version),
  UNIQUE KEY consent_change_request (request_id, consent_id),
  CONSTRAINT consent_change_of FOREIGN KEY (consent_id) REFERENCES consent (consent_id)
);
