-- Terminals of the suites.
CREATE TABLE IF NOT EXISTS terminal (
  terminal_id BINARY(16) NOT NULL PRIMARY KEY,
  suite_id    VARCHAR(40) NOT NULL,
  name        VARCHAR(80) NOT NULL,
  UNIQUE KEY terminal_name (suite_id, name),
  CONSTRAINT terminal_suite FOREIGN KEY (suite_id) REFERENCES suite (suite_id)
);
