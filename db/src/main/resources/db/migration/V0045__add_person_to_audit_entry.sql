-- Finds an entry about one person by itself; audit_person finds those about several.
ALTER TABLE audit_entry
  ADD COLUMN IF NOT EXISTS person_id BINARY(16)
    AS (IF(CHAR_LENGTH(people) = 36, UNHEX(REPLACE(people, '-', '')), NULL)) VIRTUAL,
  ADD INDEX IF NOT EXISTS audit_about (person_id);
