-- Tells every node that a suite board changed; pushes come from here.
CREATE TABLE IF NOT EXISTS suite_change (
  change_id  BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  suite_id   VARCHAR(40) NOT NULL,
  changed_at DATETIME(6) NOT NULL
);
