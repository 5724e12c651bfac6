-- Custody suites.
CREATE TABLE IF NOT EXISTS suite (
  suite_id    VARCHAR(40) NOT NULL PRIMARY KEY,
  district_id VARCHAR(40) NOT NULL,
  name        VARCHAR(80) NOT NULL,
  cells       INT NOT NULL,
  phone       VARCHAR(40) NOT NULL,
  CONSTRAINT suite_district FOREIGN KEY (district_id) REFERENCES district (district_id),
  CONSTRAINT suite_cells CHECK (cells BETWEEN 1 AND 200)
);
