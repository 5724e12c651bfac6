-- A line may name another case or a new owner, and be written down later than it happened.
ALTER TABLE referral_event
  ADD COLUMN IF NOT EXISTS other_referral_id BINARY(16),
  ADD COLUMN IF NOT EXISTS assigned_account_id BINARY(16),
  ADD COLUMN IF NOT EXISTS recorded_at DATETIME(6),
  DROP CONSTRAINT IF EXISTS referral_event_kind;
