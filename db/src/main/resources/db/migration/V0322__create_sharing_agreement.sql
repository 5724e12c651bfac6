-- Information sharing agreements; nothing is sent to a recipient without one in force.
CREATE TABLE IF NOT EXISTS sharing_agreement (
  recipient VARCHAR(40) NOT NULL,
  version   VARCHAR(20) NOT NULL,
  starts_on DATE NOT NULL,
  ends_on   DATE NOT NULL,
  PRIMARY KEY (recipient, version),
  CONSTRAINT agreement_order CHECK (starts_on <= ends_on)
);
