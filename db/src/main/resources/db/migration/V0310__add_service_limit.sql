-- How many people a service can see on one day; null is no limit.
ALTER TABLE service
  ADD COLUMN IF NOT EXISTS appointments_a_day INT,
  ADD CONSTRAINT IF NOT EXISTS service_appointments CHECK (appointments_a_day BETWEEN 0 AND 500);
