-- The desks and terminals that are open now, on whichever node: their browsers say so every few seconds.
CREATE TABLE IF NOT EXISTS live_screen (
  screen_id   BINARY(16) NOT NULL PRIMARY KEY,
  suite_id    VARCHAR(40) NOT NULL,
  place       VARCHAR(20) NOT NULL,
  terminal_id BINARY(16),
  account_id  BINARY(16),
  sound       TINYINT(1) NOT NULL,
  heard_at    DATETIME(6) NOT NULL,
  KEY screen_heard (suite_id, heard_at),
  KEY screen_old (heard_at),
  CONSTRAINT screen_suite FOREIGN KEY (suite_id) REFERENCES suite (suite_id),
  CONSTRAINT screen_place CHECK (place IN ('DESK', 'TERMINAL', 'LOCKED')),
  CONSTRAINT screen_signed_in CHECK ((place = 'LOCKED') = (account_id IS NULL))
);
