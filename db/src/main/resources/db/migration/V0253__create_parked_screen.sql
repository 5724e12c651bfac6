-- The page that a locked terminal goes back to, and whose it is. An address holds ids and words only.
CREATE TABLE IF NOT EXISTS parked_screen (
  device_id  BINARY(16) NOT NULL PRIMARY KEY,
  account_id BINARY(16) NOT NULL,
  address    VARCHAR(200) NOT NULL,
  parked_at  DATETIME(6) NOT NULL,
  CONSTRAINT parked_device FOREIGN KEY (device_id) REFERENCES device (device_id),
  CONSTRAINT parked_account FOREIGN KEY (account_id) REFERENCES account (account_id),
  CONSTRAINT parked_address CHECK (address REGEXP '^(/|(/[A-Za-z0-9._-]+)+)$')
);
