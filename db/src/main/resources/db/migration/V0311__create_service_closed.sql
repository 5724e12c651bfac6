-- Days on which a service is closed, besides weekends and bank holidays.
CREATE TABLE IF NOT EXISTS service_closed (
  service_id VARCHAR(40) NOT NULL,
  day        DATE NOT NULL,
  PRIMARY KEY (service_id, day),
  CONSTRAINT closed_service FOREIGN KEY (service_id) REFERENCES service (service_id)
);
