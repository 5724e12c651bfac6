-- Something that somebody owes a person in custody, with who and by when.
CREATE TABLE IF NOT EXISTS care_task (
  task_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id         BINARY(16) NOT NULL,
  prompt               VARCHAR(30) NOT NULL,
  owner                VARCHAR(80) NOT NULL,
  basis                VARCHAR(30) NOT NULL,
  detail               VARCHAR(300) NOT NULL,
  due_at               DATETIME(6) NOT NULL,
  opened_by_account_id BINARY(16) NOT NULL,
  opened_at            DATETIME(6) NOT NULL,
  closed_by_account_id BINARY(16),
  closed_at            DATETIME(6),
  outcome              VARCHAR(300),
  KEY task_of (detention_id, closed_at),
  CONSTRAINT task_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT task_prompt CHECK (prompt IN ('CHILD_ALONE', 'DEPENDANT_ALONE', 'PET_ALONE', 'ABUSE_AT_HOME', 'EXPLOITED', 'UNDER_18', 'FORCE_COMPLAINT')),
  CONSTRAINT task_basis CHECK (basis IN ('CHILD_PROTECTION', 'ADULT_SAFEGUARDING', 'VITAL_INTEREST', 'ANIMAL_WELFARE', 'COMPLAINT')),
  CONSTRAINT task_closed CHECK ((closed_at IS NULL) = (closed_by_account_id IS NULL) AND (closed_at IS NULL) = (outcome IS NULL))
);
