-- The answers that a person gave alone, the screen in their own hands.
CREATE TABLE IF NOT EXISTS lent_answer (
  answer_id BINARY(16) NOT NULL PRIMARY KEY,
  lend_id   BINARY(16) NOT NULL,
  CONSTRAINT lent_answer_of FOREIGN KEY (answer_id) REFERENCES response_revision (answer_id),
  CONSTRAINT lent_answer_in FOREIGN KEY (lend_id) REFERENCES lent_screen (lend_id)
);
