-- The kinds of response are listed anew with MEASURED among them.
ALTER TABLE response_revision
  DROP CONSTRAINT IF EXISTS response_kind;
