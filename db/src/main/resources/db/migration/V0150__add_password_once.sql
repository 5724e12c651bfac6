-- A password that was given out is good for choosing one's own only.
ALTER TABLE account ADD COLUMN IF NOT EXISTS password_once BOOLEAN NOT NULL DEFAULT FALSE AFTER password_hash;
