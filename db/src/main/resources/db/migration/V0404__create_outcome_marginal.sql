-- Distinct people by month, area and measure: what had become of people when the time allowed for it was over.
CREATE TABLE IF NOT EXISTS outcome_marginal (
  month     DATE NOT NULL,
  area_kind VARCHAR(10) NOT NULL,
  area_code VARCHAR(40) NOT NULL,
  measure   VARCHAR(30) NOT NULL,
  people    INT NOT NULL,
  PRIMARY KEY (month, area_kind, area_code, measure),
  CONSTRAINT outcome_marginal_kind CHECK (area_kind IN ('SUITE', 'DISTRICT', 'AREA', 'SEX', 'AGE')),
  CONSTRAINT outcome_marginal_people CHECK (people >= 0)
);
