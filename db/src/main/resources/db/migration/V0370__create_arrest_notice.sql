-- A nominal was taken into custody. Written by the health side, which knows the stay; nothing of it but where, when and the group of offence.
CREATE TABLE IF NOT EXISTS arrest_notice (
  event_id                BINARY(16) NOT NULL PRIMARY KEY,
  nominal_id              BINARY(16) NOT NULL,
  suite_name              VARCHAR(120) NOT NULL,
  offence_group           VARCHAR(30) NOT NULL,
  arrived_at              DATETIME(6) NOT NULL,
  told_at                 DATETIME(6) NOT NULL,
  seen_at                 DATETIME(6),
  seen_by_account_id      BINARY(16),
  seen_by_name            VARCHAR(120),
  prosecutor_told         BOOLEAN,
  prosecutor_said_at  DATETIME(6),
  KEY notice_unseen (seen_at, arrived_at),
  CONSTRAINT notice_nominal FOREIGN KEY (nominal_id) REFERENCES nominal (nominal_id),
  CONSTRAINT notice_seen CHECK ((seen_at IS NULL) = (seen_by_account_id IS NULL) AND (seen_at IS NULL) = (seen_by_name IS NULL)),
  CONSTRAINT notice_prosecutor CHECK ((prosecutor_told IS NULL) = (prosecutor_said_at IS NULL))
);
