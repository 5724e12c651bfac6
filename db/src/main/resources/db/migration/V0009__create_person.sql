-- Persons on the health side. The match key is the folded start of both names, for finding candidates.
CREATE TABLE IF NOT EXISTS person (
  person_id     BINARY(16) NOT NULL PRIMARY KEY,
  family_name   VARCHAR(400) NOT NULL,
  given_name    VARCHAR(400) NOT NULL,
  match_key     VARCHAR(64) NOT NULL,
  date_of_birth DATE NOT NULL,
  sex           VARCHAR(20) NOT NULL,
  ethnicity     VARCHAR(2) NOT NULL,
  nhs_number    CHAR(10),
  pnc_id        CHAR(13),
  district_id   VARCHAR(40) NOT NULL,
  recorded_at   DATETIME(6) NOT NULL,
  version       INT NOT NULL,
  KEY person_birth (date_of_birth),
  KEY person_match (match_key),
  KEY person_nhs_number (nhs_number),
  KEY person_pnc (pnc_id),
  CONSTRAINT person_district FOREIGN KEY (district_id) REFERENCES district (district_id),
  CONSTRAINT person_sex CHECK (sex IN ('FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN')),
  CONSTRAINT person_nhs_shape CHECK (nhs_number REGEXP '^[0-9]{10}$'),
  CONSTRAINT person_names CHECK (CHAR_LENGTH(TRIM(family_name)) > 0)
);
