-- What was looked at; added, never changed.
CREATE TABLE IF NOT EXISTS conference_evidence (
  conference_id BINARY(16) NOT NULL,
  place         INT NOT NULL,
  what          VARCHAR(400) NOT NULL,
  source        VARCHAR(20) NOT NULL,
  as_at_day     DATE NOT NULL,
  speaks_for    VARCHAR(20),
  PRIMARY KEY (conference_id, place),
  CONSTRAINT evidence_conference FOREIGN KEY (conference_id) REFERENCES conference (conference_id),
  CONSTRAINT evidence_source CHECK (source IN ('POLICE', 'PROBATION', 'HUB', 'HOUSING', 'TREATMENT', 'PRISON', 'YOUTH_OFFENDING', 'VICTIM_LIAISON'))
);
