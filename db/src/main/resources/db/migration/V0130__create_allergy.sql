-- What somebody is allergic to, or that none is known: both are answers, and neither is changed.
CREATE TABLE IF NOT EXISTS allergy (
  allergy_id             BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  substance              VARCHAR(80) NOT NULL,
  reaction               VARCHAR(200) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  struck_by_account_id   BINARY(16),
  struck_at              DATETIME(6),
  struck_reason          VARCHAR(200),
  KEY allergy_of (detention_id, recorded_at),
  CONSTRAINT allergy_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT allergy_struck CHECK ((struck_at IS NULL) = (struck_by_account_id IS NULL) AND (struck_at IS NULL) = (struck_reason IS NULL))
);
