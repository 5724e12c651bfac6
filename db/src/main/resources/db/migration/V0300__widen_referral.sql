-- What a referral can come to besides: linked, transferred, voided, begun, held in custody again. `due_at` is the earlier of the next step and the next check, so that no list computes it.
ALTER TABLE referral
  ADD COLUMN IF NOT EXISTS begun_at DATETIME(6),
  ADD COLUMN IF NOT EXISTS held_again_detention_id BINARY(16),
  ADD COLUMN IF NOT EXISTS from_referral_id BINARY(16),
  ADD COLUMN IF NOT EXISTS same_as_referral_id BINARY(16),
  ADD COLUMN IF NOT EXISTS decline_reason VARCHAR(30),
  ADD COLUMN IF NOT EXISTS void_reason VARCHAR(30),
  ADD COLUMN IF NOT EXISTS check_point VARCHAR(20),
  ADD COLUMN IF NOT EXISTS check_due_at DATETIME(6),
  ADD COLUMN IF NOT EXISTS due_at DATETIME(6) GENERATED ALWAYS AS (LEAST(COALESCE(next_due_at, check_due_at), COALESCE(check_due_at, next_due_at))) STORED,
  ADD COLUMN IF NOT EXISTS standing_detention_id BINARY(16) GENERATED ALWAYS AS (CASE WHEN state IN ('CLOSED', 'WITHDRAWN', 'VOID', 'DUPLICATE') THEN NULL ELSE detention_id END) STORED;
