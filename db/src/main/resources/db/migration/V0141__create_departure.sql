-- How a stay ended: to where, with which escort, and who received the copy of the plan.
CREATE TABLE IF NOT EXISTS departure (
  detention_id           BINARY(16) NOT NULL PRIMARY KEY,
  way                    VARCHAR(20) NOT NULL,
  place                  VARCHAR(120) NOT NULL,
  escort                 VARCHAR(120) NOT NULL,
  received_by            VARCHAR(120) NOT NULL,
  recorded_by_account_id BINARY(16) NOT NULL,
  left_at                DATETIME(6) NOT NULL,
  CONSTRAINT departure_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT departure_way CHECK (way IN ('RELEASED', 'COURT', 'HOSPITAL', 'OTHER_SUITE', 'PRISON')),
  CONSTRAINT departure_escorted CHECK (way = 'RELEASED' OR (place <> '' AND received_by <> ''))
);
