-- What is due is found by provider or owner; of a stay and a service one referral stands, ended ones stay beside it.
ALTER TABLE referral
  ADD INDEX IF NOT EXISTS referral_stay (detention_id, service_id),
  ADD INDEX IF NOT EXISTS referral_due (provider_id, due_at),
  ADD INDEX IF NOT EXISTS referral_owned (provider_id, owner_account_id, due_at),
  ADD INDEX IF NOT EXISTS referral_diary (owner_account_id, due_at),
  ADD UNIQUE INDEX IF NOT EXISTS referral_stands (standing_detention_id, service_id),
  DROP INDEX IF EXISTS referral_once,
  DROP INDEX IF EXISTS referral_caseload;
