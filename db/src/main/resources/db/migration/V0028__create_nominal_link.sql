-- Joins a person to a nominal; the hub cannot read it, and the health side learns nothing but an id.
CREATE TABLE IF NOT EXISTS nominal_link (
  person_id  BINARY(16) NOT NULL PRIMARY KEY,
  nominal_id BINARY(16) NOT NULL,
  UNIQUE KEY link_nominal (nominal_id),
  CONSTRAINT link_person FOREIGN KEY (person_id) REFERENCES person (person_id),
  CONSTRAINT link_to FOREIGN KEY (nominal_id) REFERENCES nominal (nominal_id)
);
