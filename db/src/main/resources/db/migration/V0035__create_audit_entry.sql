-- Who saw or changed what: ids and codes only. Each entry is authenticated by its writer.
CREATE TABLE IF NOT EXISTS audit_entry (
  writer      VARCHAR(60) NOT NULL,
  sequence    BIGINT NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  account_id  BINARY(16) NOT NULL,
  role        VARCHAR(20) NOT NULL,
  action      VARCHAR(40) NOT NULL,
  subject     VARCHAR(80) NOT NULL,
  people      MEDIUMTEXT NOT NULL,
  detail      VARCHAR(400) NOT NULL,
  hmac        BINARY(32) NOT NULL,
  PRIMARY KEY (writer, sequence),
  KEY audit_when (happened_at),
  KEY audit_who (account_id, happened_at)
);
