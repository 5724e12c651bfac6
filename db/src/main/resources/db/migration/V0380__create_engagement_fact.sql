-- How a nominal engages, good and bad; struck out with a reason, never deleted.
CREATE TABLE IF NOT EXISTS engagement_fact (
  engagement_id         BINARY(16) NOT NULL PRIMARY KEY,
  nominal_id            BINARY(16) NOT NULL,
  happened_on           DATE NOT NULL,
  side                  VARCHAR(10) NOT NULL,
  words                 VARCHAR(400) NOT NULL,
  source                VARCHAR(20) NOT NULL,
  by_account_id         BINARY(16) NOT NULL,
  by_name               VARCHAR(120) NOT NULL,
  recorded_at           DATETIME(6) NOT NULL,
  struck_at             DATETIME(6),
  struck_by_account_id  BINARY(16),
  struck_reason         VARCHAR(400),
  KEY engagement_of (nominal_id, happened_on),
  CONSTRAINT engagement_nominal FOREIGN KEY (nominal_id) REFERENCES nominal (nominal_id),
  CONSTRAINT engagement_side CHECK (side IN ('GOOD', 'BAD')),
  CONSTRAINT engagement_struck CHECK ((struck_at IS NULL) = (struck_by_account_id IS NULL) AND (struck_at IS NULL) = (struck_reason IS NULL))
);
