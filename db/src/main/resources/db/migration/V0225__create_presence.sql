-- Who was there when sensitive questions were asked, and whether the person agreed to that.
CREATE TABLE IF NOT EXISTS presence (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  section                VARCHAR(20) NOT NULL,
  present                VARCHAR(120) NOT NULL,
  agreed                 TINYINT(1) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  KEY presence_of (detention_id, section, recorded_at),
  CONSTRAINT presence_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT presence_section CHECK (section IN ('SELF_HARM', 'VULNERABILITY')),
  CONSTRAINT presence_somebody CHECK (present <> '')
);
