-- Distinct people by month, area and measure: what was offered, what came of it, and appropriate adults.
CREATE TABLE IF NOT EXISTS care_marginal (
  month     DATE NOT NULL,
  area_kind VARCHAR(10) NOT NULL,
  area_code VARCHAR(40) NOT NULL,
  measure   VARCHAR(30) NOT NULL,
  people    INT NOT NULL,
  PRIMARY KEY (month, area_kind, area_code, measure),
  CONSTRAINT care_marginal_kind CHECK (area_kind IN ('SUITE', 'DISTRICT', 'AREA', 'SEX', 'AGE')),
  CONSTRAINT care_marginal_people CHECK (people >= 0)
);
