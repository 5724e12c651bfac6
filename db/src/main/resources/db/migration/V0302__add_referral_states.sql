-- An open referral has a next action with a due time; one that ended has none, and says how it ended.
ALTER TABLE referral
  ADD CONSTRAINT IF NOT EXISTS referral_states CHECK
    (state IN ('SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'ASSIGNED', 'CONTACTED', 'BOOKED', 'ATTENDED', 'NOT_ATTENDED', 'IN_PROGRESS', 'REOPENED', 'CLOSED', 'WITHDRAWN', 'VOID', 'DUPLICATE')),
  ADD CONSTRAINT IF NOT EXISTS referral_speaks CHECK
    ((state IN ('CLOSED', 'WITHDRAWN', 'VOID', 'DUPLICATE')) = (next_action IS NULL) AND (next_action IS NULL) = (next_due_at IS NULL)),
  ADD CONSTRAINT IF NOT EXISTS referral_assigned CHECK (state <> 'ASSIGNED' OR owner_account_id IS NOT NULL),
  ADD CONSTRAINT IF NOT EXISTS referral_ends CHECK
    ((state = 'CLOSED') = (closure IS NOT NULL) AND (state = 'VOID') = (void_reason IS NOT NULL) AND (state <> 'DUPLICATE' OR same_as_referral_id IS NOT NULL)),
  ADD CONSTRAINT IF NOT EXISTS referral_declined CHECK ((state = 'DECLINED') = (decline_reason IS NOT NULL)),
  ADD CONSTRAINT IF NOT EXISTS referral_check CHECK ((check_point IS NULL) = (check_due_at IS NULL)),
  ADD CONSTRAINT IF NOT EXISTS referral_closures CHECK
    (closure IN ('COMPLETED', 'DROPPED_OUT', 'DECLINED', 'NO_CONTACT', 'TRANSFERRED', 'NOT_SUITABLE', 'MOVED_AWAY', 'CUSTODY', 'DIED', 'OTHER'));
