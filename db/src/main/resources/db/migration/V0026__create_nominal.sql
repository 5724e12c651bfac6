-- Nominals of the IOM hub; the health side cannot read them.
CREATE TABLE IF NOT EXISTS nominal (
  nominal_id    BINARY(16) NOT NULL PRIMARY KEY,
  pnc_id        CHAR(13) NOT NULL,
  family_name   VARCHAR(400) NOT NULL,
  given_name    VARCHAR(400) NOT NULL,
  date_of_birth DATE NOT NULL,
  district_id   VARCHAR(40) NOT NULL,
  strand        VARCHAR(20) NOT NULL,
  UNIQUE KEY nominal_pnc (pnc_id),
  CONSTRAINT nominal_district FOREIGN KEY (district_id) REFERENCES district (district_id),
  CONSTRAINT nominal_strand CHECK (strand IN ('PREVENT_DETER', 'CATCH', 'REHAB_RESETTLE'))
);
