-- The section in which an instrument is asked from the start; empty where another one leads to it.
ALTER TABLE sitting_instrument ADD COLUMN IF NOT EXISTS section VARCHAR(40);
