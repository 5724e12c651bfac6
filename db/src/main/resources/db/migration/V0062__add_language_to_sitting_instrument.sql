-- In which language an instrument was asked; its version says in which text.
ALTER TABLE sitting_instrument ADD COLUMN IF NOT EXISTS language VARCHAR(8) NOT NULL DEFAULT 'en';
