-- What each partner said; no choice is "no view".
CREATE TABLE IF NOT EXISTS conference_view (
  conference_id BINARY(16) NOT NULL,
  agency        VARCHAR(20) NOT NULL,
  who           VARCHAR(400) NOT NULL,
  choice        VARCHAR(20),
  words         VARCHAR(400) NOT NULL,
  said_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (conference_id, agency),
  CONSTRAINT view_conference FOREIGN KEY (conference_id) REFERENCES conference (conference_id),
  CONSTRAINT view_agency CHECK (agency IN ('POLICE', 'PROBATION', 'HUB', 'HOUSING', 'TREATMENT', 'PRISON', 'YOUTH_OFFENDING', 'VICTIM_LIAISON'))
);
