-- Held while an appointment is booked, so that two bookings never pass the limit of a day together.
CREATE TABLE IF NOT EXISTS service_day (
  service_id VARCHAR(40) NOT NULL,
  day        DATE NOT NULL,
  PRIMARY KEY (service_id, day),
  CONSTRAINT day_service FOREIGN KEY (service_id) REFERENCES service (service_id)
);
