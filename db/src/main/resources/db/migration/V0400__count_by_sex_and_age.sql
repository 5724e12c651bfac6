-- People are compared by sex and age too.
ALTER TABLE needs_marginal
  DROP CONSTRAINT IF EXISTS marginal_kind,
  ADD CONSTRAINT IF NOT EXISTS needs_marginal_kind CHECK (area_kind IN ('SUITE', 'DISTRICT', 'AREA', 'SEX', 'AGE'));
