-- Whether name and date of birth were compared before the decision.
ALTER TABLE capacity_assessment
  ADD COLUMN IF NOT EXISTS identity_checked BOOLEAN NOT NULL DEFAULT 0;
