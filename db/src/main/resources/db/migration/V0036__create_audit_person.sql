-- Finds the entries about a person; the entry itself stays the evidence.
CREATE TABLE IF NOT EXISTS audit_person (
  person_id   BINARY(16) NOT NULL,
  writer      VARCHAR(60) NOT NULL,
  sequence    BIGINT NOT NULL,
  PRIMARY KEY (person_id, writer, sequence),
  KEY audit_person_entry (writer, sequence)
);
