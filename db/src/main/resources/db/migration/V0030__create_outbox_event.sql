-- Events, written in the transaction that made them and delivered at least once.
CREATE TABLE IF NOT EXISTS outbox_event (
  event_id    BINARY(16) NOT NULL PRIMARY KEY,
  kind        VARCHAR(40) NOT NULL,
  subject_id  BINARY(16) NOT NULL,
  person_id   BINARY(16) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  lease_until_at DATETIME(6) NOT NULL,
  lease_owner VARCHAR(60),
  attempts    INT NOT NULL,
  delivered_at DATETIME(6),
  KEY outbox_waiting (delivered_at, occurred_at)
);
