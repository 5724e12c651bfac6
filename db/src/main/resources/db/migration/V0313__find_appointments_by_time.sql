-- The week of a provider and the day of a service.
ALTER TABLE appointment
  ADD INDEX IF NOT EXISTS appointment_day (service_id, starts_at);
