-- A questionnaire from outside on its way into the catalogue: nothing is asked from it.
CREATE TABLE IF NOT EXISTS instrument_draft (
  draft_id              BINARY(16) NOT NULL,
  title                 VARCHAR(200) NOT NULL,
  definition            MEDIUMTEXT NOT NULL,
  vectors               MEDIUMTEXT NOT NULL,
  left_behind           MEDIUMTEXT NOT NULL,
  source_sha256         CHAR(64) NOT NULL,
  state                 VARCHAR(10) NOT NULL,
  revision              INT NOT NULL,
  changed_by_account_id BINARY(16) NOT NULL,
  changed_as            VARCHAR(120) NOT NULL,
  changed_at            DATETIME(6) NOT NULL,
  PRIMARY KEY (draft_id),
  CONSTRAINT draft_changed_by FOREIGN KEY (changed_by_account_id) REFERENCES account (account_id),
  CONSTRAINT draft_state CHECK (state IN ('OPEN', 'PUBLISHED', 'DISCARDED')),
  CONSTRAINT draft_revision CHECK (revision >= 1)
);
