-- The states of a consent are listed anew with INVALIDATED among them.
ALTER TABLE consent
  DROP CONSTRAINT IF EXISTS consent_state;
