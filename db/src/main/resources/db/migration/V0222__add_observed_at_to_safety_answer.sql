-- When it was asked, for a late entry; empty where it was written down at once.
ALTER TABLE safety_answer
  ADD COLUMN IF NOT EXISTS observed_at DATETIME(6),
  ADD CONSTRAINT IF NOT EXISTS safety_observed CHECK (observed_at <= answered_at);
