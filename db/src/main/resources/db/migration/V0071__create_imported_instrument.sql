-- A version of an instrument that came from outside and passed its vectors; never changed.
CREATE TABLE IF NOT EXISTS imported_instrument (
  instrument_id           VARCHAR(40) NOT NULL,
  instrument_version      VARCHAR(20) NOT NULL,
  draft_id                BINARY(16) NOT NULL,
  definition              MEDIUMTEXT NOT NULL,
  sha256                  CHAR(64) NOT NULL,
  vectors                 MEDIUMTEXT NOT NULL,
  published_by_account_id BINARY(16) NOT NULL,
  published_at            DATETIME(6) NOT NULL,
  PRIMARY KEY (instrument_id, instrument_version),
  UNIQUE KEY import_draft (draft_id),
  CONSTRAINT import_from FOREIGN KEY (draft_id) REFERENCES instrument_draft (draft_id),
  CONSTRAINT import_by FOREIGN KEY (published_by_account_id) REFERENCES account (account_id)
);
