-- What each person is counted for, month by month and suite by suite: the identity side of distinct counts.
CREATE TABLE IF NOT EXISTS counted_person (
  person_id   BINARY(16) NOT NULL,
  month       DATE NOT NULL,
  suite_id    VARCHAR(40) NOT NULL,
  district_id VARCHAR(40) NOT NULL,
  sex_group   VARCHAR(20) NOT NULL,
  age_group   VARCHAR(20) NOT NULL,
  measures    VARCHAR(2000) NOT NULL,
  PRIMARY KEY (person_id, month, suite_id),
  CONSTRAINT counted_person_known FOREIGN KEY (person_id) REFERENCES person (person_id)
);
