-- Codes with which a browser is enrolled, each good once and not for long.
CREATE TABLE IF NOT EXISTS device_code (
  code_digest        CHAR(64) NOT NULL PRIMARY KEY,
  terminal_id        BINARY(16),
  owner_account_id   BINARY(16),
  made_by_account_id BINARY(16) NOT NULL,
  made_at            DATETIME(6) NOT NULL,
  until_at           DATETIME(6) NOT NULL,
  used_at            DATETIME(6),
  CONSTRAINT code_terminal FOREIGN KEY (terminal_id) REFERENCES terminal (terminal_id),
  CONSTRAINT code_owner FOREIGN KEY (owner_account_id) REFERENCES account (account_id),
  CONSTRAINT code_maker FOREIGN KEY (made_by_account_id) REFERENCES account (account_id),
  CONSTRAINT code_one_place CHECK ((terminal_id IS NULL) <> (owner_account_id IS NULL)),
  CONSTRAINT code_in_time CHECK (used_at IS NULL OR used_at < until_at)
);
