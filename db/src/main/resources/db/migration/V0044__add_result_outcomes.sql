-- A noted result is complete without a total: any yes, or prompts.
ALTER TABLE screening_result
  ADD CONSTRAINT IF NOT EXISTS result_outcomes CHECK
    (outcome IN ('SCORED', 'NOTED', 'INCOMPLETE', 'NOT_APPLICABLE')),
  ADD CONSTRAINT IF NOT EXISTS result_totals CHECK
    ((outcome = 'SCORED') = (total IS NOT NULL)
      AND (outcome <> 'SCORED' OR band IS NOT NULL)
      AND (outcome IN ('SCORED', 'NOTED') OR band IS NULL));
