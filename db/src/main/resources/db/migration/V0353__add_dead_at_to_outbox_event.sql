-- An event that could not be applied however often it was tried; somebody looks.
ALTER TABLE outbox_event ADD COLUMN IF NOT EXISTS dead_at DATETIME(6) AFTER delivered_at;
