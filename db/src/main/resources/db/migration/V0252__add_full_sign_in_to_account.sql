-- When somebody last signed in with their password: a PIN works for one shift after it.
ALTER TABLE account ADD COLUMN IF NOT EXISTS signed_in_at DATETIME(6) AFTER failed_pins;
