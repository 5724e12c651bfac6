-- Organisations that run services; each sees its own cases only.
CREATE TABLE IF NOT EXISTS provider (
  provider_id VARCHAR(40) NOT NULL PRIMARY KEY,
  name        VARCHAR(120) NOT NULL
);
