-- Which districts a service takes people from.
CREATE TABLE IF NOT EXISTS service_catchment (
  service_id  VARCHAR(40) NOT NULL,
  district_id VARCHAR(40) NOT NULL,
  PRIMARY KEY (service_id, district_id),
  CONSTRAINT catchment_service FOREIGN KEY (service_id) REFERENCES service (service_id),
  CONSTRAINT catchment_district FOREIGN KEY (district_id) REFERENCES district (district_id)
);
