-- Which person was already counted in a month and area; the identity side of distinct counts.
CREATE TABLE IF NOT EXISTS commissioning_mark (
  person_id BINARY(16) NOT NULL,
  month     DATE NOT NULL,
  area      VARCHAR(60) NOT NULL,
  measure   VARCHAR(30) NOT NULL,
  PRIMARY KEY (person_id, month, area, measure)
);
