-- Browsers that are enrolled: a terminal of a suite, or the desk or phone of one person. The key itself is on the device alone.
CREATE TABLE IF NOT EXISTS device (
  device_id             BINARY(16) NOT NULL PRIMARY KEY,
  terminal_id           BINARY(16),
  owner_account_id      BINARY(16),
  key_digest            CHAR(64) NOT NULL,
  demo                  BOOLEAN NOT NULL,
  enrolled_at           DATETIME(6) NOT NULL,
  revoked_at            DATETIME(6),
  revoked_by_account_id BINARY(16),
  UNIQUE KEY device_key (key_digest),
  CONSTRAINT device_terminal FOREIGN KEY (terminal_id) REFERENCES terminal (terminal_id),
  CONSTRAINT device_owner FOREIGN KEY (owner_account_id) REFERENCES account (account_id),
  CONSTRAINT device_revoker FOREIGN KEY (revoked_by_account_id) REFERENCES account (account_id),
  CONSTRAINT device_one_place CHECK ((terminal_id IS NULL) <> (owner_account_id IS NULL)),
  CONSTRAINT device_revoked CHECK ((revoked_at IS NULL) = (revoked_by_account_id IS NULL))
);
