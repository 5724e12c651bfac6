-- What the person decided, one row a purpose and recipient; no row is "not asked".
CREATE TABLE IF NOT EXISTS consent (
  consent_id            BINARY(16) NOT NULL PRIMARY KEY,
  detention_id          BINARY(16) NOT NULL,
  person_id             BINARY(16) NOT NULL,
  purpose               VARCHAR(10) NOT NULL,
  recipient             VARCHAR(40) NOT NULL,
  state                 VARCHAR(20) NOT NULL,
  wording_version       VARCHAR(20) NOT NULL,
  decided_by_account_id BINARY(16) NOT NULL,
  decided_at            DATETIME(6) NOT NULL,
  ask_again_at          DATETIME(6),
  expires_at            DATETIME(6),
  version               INT NOT NULL,
  UNIQUE KEY consent_once (detention_id, purpose, recipient),
  KEY consent_person (person_id, purpose, recipient),
  CONSTRAINT consent_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT consent_person_known FOREIGN KEY (person_id) REFERENCES person (person_id),
  CONSTRAINT consent_purpose CHECK (purpose IN ('REFERRAL', 'SHARE')),
  CONSTRAINT consent_state CHECK (state IN ('DEFERRED', 'LACKS_CAPACITY', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT consent_given_ends CHECK (state <> 'GIVEN' OR expires_at IS NOT NULL)
);
