-- Only a measured response has a number. Its points depend on other answers and are not kept here.
ALTER TABLE response_revision
  ADD CONSTRAINT IF NOT EXISTS response_kinds CHECK
    (kind IN ('ANSWERED', 'MEASURED', 'REFUSED', 'UNABLE', 'NOT_ASKED', 'WITHDRAWN')
      AND (kind = 'MEASURED') = (number IS NOT NULL));
