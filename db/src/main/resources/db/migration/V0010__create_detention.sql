-- One stay in custody.
CREATE TABLE IF NOT EXISTS detention (
  detention_id          BINARY(16) NOT NULL PRIMARY KEY,
  suite_id              VARCHAR(40) NOT NULL,
  custody_record_number VARCHAR(40) NOT NULL,
  person_id             BINARY(16) NOT NULL,
  cell                  VARCHAR(8) NOT NULL,
  offence_group         VARCHAR(30) NOT NULL,
  alcohol_causal        VARCHAR(10) NOT NULL,
  arrested_at           DATETIME(6) NOT NULL,
  arrived_at            DATETIME(6) NOT NULL,
  released_at           DATETIME(6),
  request_id            BINARY(16) NOT NULL,
  version               INT NOT NULL,
  UNIQUE KEY detention_number (suite_id, custody_record_number),
  UNIQUE KEY detention_request (request_id),
  KEY detention_board (suite_id, released_at),
  KEY detention_person (person_id),
  CONSTRAINT detention_suite FOREIGN KEY (suite_id) REFERENCES suite (suite_id),
  CONSTRAINT detention_person_known FOREIGN KEY (person_id) REFERENCES person (person_id),
  CONSTRAINT detention_alcohol CHECK (alcohol_causal IN ('YES', 'NO', 'NOT_KNOWN')),
  CONSTRAINT detention_order CHECK (arrested_at <= arrived_at AND (released_at IS NULL OR released_at >= arrived_at)),
  CONSTRAINT detention_offence CHECK (offence_group IN ('VIOLENCE', 'DISORDER', 'DOMESTIC', 'SEXUAL', 'ROBBERY', 'BURGLARY', 'THEFT', 'CRIMINAL_DAMAGE', 'DRUGS', 'DRIVING', 'OTHER'))
);
