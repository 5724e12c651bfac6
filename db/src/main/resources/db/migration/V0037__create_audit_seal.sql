-- One link of the chain for each sealed batch, also written outside the database.
CREATE TABLE IF NOT EXISTS audit_seal (
  seal_number BIGINT NOT NULL PRIMARY KEY,
  sealed_at   DATETIME(6) NOT NULL,
  entries     INT NOT NULL,
  previous    BINARY(32) NOT NULL,
  hash        BINARY(32) NOT NULL
);
