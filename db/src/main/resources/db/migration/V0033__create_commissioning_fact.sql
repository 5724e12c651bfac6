-- Facts without identity, each marked where it is the first of its person in the month.
CREATE TABLE IF NOT EXISTS commissioning_fact (
  fact_id           BINARY(16) NOT NULL PRIMARY KEY,
  month             DATE NOT NULL,
  suite_id          VARCHAR(40) NOT NULL,
  district_id       VARCHAR(40) NOT NULL,
  measure           VARCHAR(30) NOT NULL,
  first_in_suite    BOOLEAN NOT NULL,
  first_in_district BOOLEAN NOT NULL,
  first_in_area     BOOLEAN NOT NULL,
  KEY fact_month (month, measure)
);
