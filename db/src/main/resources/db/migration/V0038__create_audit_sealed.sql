-- Which seal covers which entry.
CREATE TABLE IF NOT EXISTS audit_sealed (
  writer      VARCHAR(60) NOT NULL,
  sequence    BIGINT NOT NULL,
  seal_number BIGINT NOT NULL,
  PRIMARY KEY (writer, sequence),
  KEY sealed_by (seal_number)
);
