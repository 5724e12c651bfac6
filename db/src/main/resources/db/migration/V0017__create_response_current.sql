-- The pointer to the answer that counts, moved by compare-and-set on its revision.
CREATE TABLE IF NOT EXISTS response_current (
  sitting_id BINARY(16) NOT NULL,
  item_id    VARCHAR(40) NOT NULL,
  answer_id  BINARY(16) NOT NULL,
  revision   INT NOT NULL,
  PRIMARY KEY (sitting_id, item_id),
  CONSTRAINT current_of FOREIGN KEY (answer_id) REFERENCES response_revision (answer_id)
);
