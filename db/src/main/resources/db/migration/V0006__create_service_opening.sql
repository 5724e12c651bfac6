-- Opening hours in local time; weekday 1 is Monday.
CREATE TABLE IF NOT EXISTS service_opening (
  service_id VARCHAR(40) NOT NULL,
  weekday    TINYINT NOT NULL,
  opens      TIME NOT NULL,
  closes     TIME NOT NULL,
  PRIMARY KEY (service_id, weekday),
  CONSTRAINT opening_service FOREIGN KEY (service_id) REFERENCES service (service_id),
  CONSTRAINT opening_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT opening_order CHECK (opens < closes)
);
