-- What is known of each substance, every entry kept; the latest counts, and what is empty is not known.
CREATE TABLE IF NOT EXISTS substance_use (
  answer_id              BINARY(16) NOT NULL PRIMARY KEY,
  detention_id           BINARY(16) NOT NULL,
  substance              VARCHAR(20) NOT NULL,
  used                   TINYINT(1) NOT NULL,
  last_used_at           DATETIME(6),
  usual                  VARCHAR(20),
  amount                 VARCHAR(60) NOT NULL,
  past_trouble           VARCHAR(20),
  recorded_by_account_id BINARY(16) NOT NULL,
  recorded_at            DATETIME(6) NOT NULL,
  KEY substance_of (detention_id, recorded_at),
  CONSTRAINT substance_detention FOREIGN KEY (detention_id) REFERENCES detention (detention_id),
  CONSTRAINT substance_known CHECK (substance IN ('ALCOHOL', 'OPIOIDS', 'BENZODIAZEPINES', 'GHB_GBL', 'GABAPENTINOIDS')),
  CONSTRAINT substance_usual CHECK (usual IN ('EVERY_DAY', 'MOST_DAYS', 'NOW_AND_THEN', 'NOT_KNOWN')),
  CONSTRAINT substance_trouble CHECK (past_trouble IN ('YES', 'NO', 'NOT_KNOWN')),
  CONSTRAINT substance_asked CHECK ((used = 1) = (usual IS NOT NULL) AND (used = 1) = (past_trouble IS NOT NULL) AND (used = 1 OR last_used_at IS NULL))
);
