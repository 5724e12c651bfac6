-- EXPIRED is never stored: time makes it so.
ALTER TABLE consent
  ADD CONSTRAINT IF NOT EXISTS consent_states CHECK
    (state IN ('DEFERRED', 'LACKS_CAPACITY', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'INVALIDATED'));
