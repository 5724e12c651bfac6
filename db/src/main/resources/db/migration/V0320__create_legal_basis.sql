-- A duty or a vital interest that overrides what the person decided about one recipient.
CREATE TABLE IF NOT EXISTS legal_basis (
  basis_id               BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  person_id              BINARY(16) NOT NULL,
  recipient              VARCHAR(40) NOT NULL,
  ground                 VARCHAR(30) NOT NULL,
  reason                 VARCHAR(400) NOT NULL,
  authorised_by          VARCHAR(120) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  must_attend_by_at      DATETIME(6),
  ended_at               DATETIME(6),
  request_id             BINARY(16) NOT NULL,
  UNIQUE KEY basis_request (request_id),
  KEY basis_stay (detention_id, recorded_at),
  CONSTRAINT basis_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT basis_person FOREIGN KEY (person_id) REFERENCES person (person_id),
  CONSTRAINT basis_ground CHECK (ground IN ('LIFE_AT_RISK', 'SERIOUS_HARM_TO_OTHERS', 'DRUG_TEST', 'BAIL_RESTRICTION', 'CONDITIONAL_CAUTION')),
  CONSTRAINT basis_said CHECK (TRIM(reason) <> '' AND TRIM(authorised_by) <> ''),
  CONSTRAINT basis_deadline CHECK ((ground IN ('DRUG_TEST', 'BAIL_RESTRICTION', 'CONDITIONAL_CAUTION')) = (must_attend_by_at IS NOT NULL))
);
