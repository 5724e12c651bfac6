-- What each consumer has applied, so that a second delivery changes nothing.
CREATE TABLE IF NOT EXISTS applied_event (
  consumer   VARCHAR(40) NOT NULL,
  event_id   BINARY(16) NOT NULL,
  applied_at DATETIME(6) NOT NULL,
  PRIMARY KEY (consumer, event_id)
);
