-- A referral rests on a consent, or on a duty or a vital interest; never on neither, never on both.
ALTER TABLE referral
  MODIFY consent_id BINARY(16),
  ADD COLUMN IF NOT EXISTS basis_id BINARY(16),
  ADD COLUMN IF NOT EXISTS legal_kind VARCHAR(30),
  ADD CONSTRAINT IF NOT EXISTS referral_one_basis CHECK ((consent_id IS NULL) <> (basis_id IS NULL) AND (basis_id IS NULL) = (legal_kind IS NULL)),
  ADD CONSTRAINT IF NOT EXISTS referral_legal_kind CHECK (legal_kind IN ('VITAL_INTEREST', 'REQUIRED_ASSESSMENT')),
  ADD CONSTRAINT referral_legal FOREIGN KEY IF NOT EXISTS (basis_id) REFERENCES legal_basis (basis_id);
