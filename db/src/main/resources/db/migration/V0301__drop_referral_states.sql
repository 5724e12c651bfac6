-- The states and outcomes are listed anew.
ALTER TABLE referral
  DROP CONSTRAINT IF EXISTS referral_state,
  DROP CONSTRAINT IF EXISTS referral_closed,
  DROP CONSTRAINT IF EXISTS referral_never_silent,
  DROP CONSTRAINT IF EXISTS referral_closure;
