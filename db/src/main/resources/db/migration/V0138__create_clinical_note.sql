-- Clinical notes: written once, added to, never changed.
CREATE TABLE IF NOT EXISTS clinical_note (
  note_id                BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  kind                   VARCHAR(20) NOT NULL,
  added_to_note_id       BINARY(16),
  words                  VARCHAR(4000) NOT NULL,
  discussed_with         VARCHAR(120) NOT NULL,
  observed_at            DATETIME(6) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  KEY note_of (detention_id, recorded_at),
  CONSTRAINT note_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT note_added_to FOREIGN KEY (added_to_note_id) REFERENCES clinical_note (note_id),
  CONSTRAINT note_kind CHECK (kind IN ('NOTE', 'ADDENDUM', 'DISCUSSED')),
  CONSTRAINT note_addendum CHECK ((kind = 'ADDENDUM') = (added_to_note_id IS NOT NULL)),
  CONSTRAINT note_discussed CHECK (kind <> 'DISCUSSED' OR discussed_with <> ''),
  CONSTRAINT note_not_ahead CHECK (observed_at <= recorded_at)
);
