-- The history of strands: each a decision of the police, with its reason.
CREATE TABLE IF NOT EXISTS nominal_strand (
  nominal_id        BINARY(16) NOT NULL,
  since_at          DATETIME(6) NOT NULL,
  strand            VARCHAR(20) NOT NULL,
  reason            VARCHAR(400) NOT NULL,
  review_on         DATE NOT NULL,
  set_by_account_id BINARY(16) NOT NULL,
  set_by_name       VARCHAR(120) NOT NULL,
  PRIMARY KEY (nominal_id, since_at),
  CONSTRAINT strand_of FOREIGN KEY (nominal_id) REFERENCES nominal (nominal_id),
  CONSTRAINT strand_code CHECK (strand IN ('PREVENT_DETER', 'CATCH', 'REHAB_RESETTLE')),
  CONSTRAINT strand_reason CHECK (CHAR_LENGTH(TRIM(reason)) > 0)
);
