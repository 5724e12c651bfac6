-- A password that somebody else made: good for one sign-in, at which its owner makes a new one.
ALTER TABLE account ADD COLUMN IF NOT EXISTS password_once BOOLEAN NOT NULL DEFAULT FALSE;
