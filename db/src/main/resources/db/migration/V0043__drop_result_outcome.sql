-- The outcomes of scoring are listed anew with NOTED among them.
ALTER TABLE screening_result
  DROP CONSTRAINT IF EXISTS result_outcome,
  DROP CONSTRAINT IF EXISTS result_scored;
