-- A nurse is more concerned than a score says: with a reason, and never less.
CREATE TABLE IF NOT EXISTS raised_concern (
  request_id           BINARY(16) NOT NULL PRIMARY KEY,
  sitting_id           BINARY(16) NOT NULL,
  instrument_id        VARCHAR(40) NOT NULL,
  band                 VARCHAR(40),
  reason               VARCHAR(30) NOT NULL,
  note                 VARCHAR(300) NOT NULL,
  raised_by_account_id BINARY(16) NOT NULL,
  raised_at            DATETIME(6) NOT NULL,
  KEY concern_of (sitting_id, instrument_id),
  CONSTRAINT concern_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (sitting_id),
  CONSTRAINT concern_reason CHECK (reason IN ('SEEN', 'HISTORY', 'ANSWERS_UNRELIABLE', 'PREGNANT', 'SOMEBODY_WORRIED', 'OTHER')),
  CONSTRAINT concern_said CHECK (reason <> 'OTHER' OR note <> '')
);
