-- Every tap on an answer, kept for good. AUDIT items 9 and 10 have 0, 2 or 4 points only (WHO 2001).
CREATE TABLE IF NOT EXISTS response_revision (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  sitting_id             BINARY(16) NOT NULL,
  instrument_id          VARCHAR(40) NOT NULL,
  item_id                VARCHAR(40) NOT NULL,
  revision               INT NOT NULL,
  kind                   VARCHAR(10) NOT NULL,
  option_code            VARCHAR(40),
  points                 INT,
  reason                 VARCHAR(20),
  answered_by_account_id BINARY(16) NOT NULL,
  terminal_id            BINARY(16),
  answered_at            DATETIME(6) NOT NULL,
  UNIQUE KEY response_once (sitting_id, item_id, revision),
  CONSTRAINT response_sitting FOREIGN KEY (sitting_id) REFERENCES sitting (sitting_id),
  CONSTRAINT response_kind CHECK (kind IN ('ANSWERED', 'REFUSED', 'UNABLE', 'NOT_ASKED', 'WITHDRAWN')),
  CONSTRAINT response_answered CHECK ((kind = 'ANSWERED') = (option_code IS NOT NULL)),
  CONSTRAINT response_points CHECK (kind = 'ANSWERED' OR points IS NULL),
  CONSTRAINT response_reason CHECK ((kind = 'UNABLE') = (reason IS NOT NULL)),
  CONSTRAINT response_audit_9_10 CHECK (item_id NOT IN ('audit-9', 'audit-10') OR points IS NULL OR points IN (0, 2, 4)),
  CONSTRAINT response_revision_from_1 CHECK (revision >= 1)
);
