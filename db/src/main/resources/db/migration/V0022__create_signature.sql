-- How a yes was signed: strokes by touch, or witnessed.
CREATE TABLE IF NOT EXISTS signature (
  detention_id          BINARY(16) NOT NULL,
  signed_at             DATETIME(6) NOT NULL,
  way                   VARCHAR(20) NOT NULL,
  strokes               MEDIUMTEXT,
  witness_account_id    BINARY(16) NOT NULL,
  PRIMARY KEY (detention_id, signed_at),
  CONSTRAINT signature_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT signature_way CHECK (way IN ('TOUCH', 'WITNESSED_MARK', 'SPOKEN')),
  CONSTRAINT signature_strokes CHECK ((way = 'TOUCH') = (strokes IS NOT NULL))
);
