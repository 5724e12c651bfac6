-- Whom to ring for a suite when no officer answers an alert.
CREATE TABLE IF NOT EXISTS suite_contact (
  suite_id        VARCHAR(40) NOT NULL PRIMARY KEY,
  inspector_phone VARCHAR(40) NOT NULL,
  CONSTRAINT contact_suite FOREIGN KEY (suite_id) REFERENCES suite (suite_id)
);
