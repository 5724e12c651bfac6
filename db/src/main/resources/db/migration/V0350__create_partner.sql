-- Partners' systems that get messages by machine, each under an agreement. No signing key stands here.
CREATE TABLE IF NOT EXISTS partner (
  partner_id      VARCHAR(40) NOT NULL PRIMARY KEY,
  name            VARCHAR(120) NOT NULL,
  service_id      VARCHAR(40) NOT NULL,
  agreement       VARCHAR(120) NOT NULL,
  agreement_until DATE NOT NULL,
  address         VARCHAR(400) NOT NULL,
  key_number      INT NOT NULL,
  paused          BOOLEAN NOT NULL,
  rest_until_at   DATETIME(6),
  version         INT NOT NULL,
  UNIQUE KEY partner_service (service_id),
  CONSTRAINT partner_of_service FOREIGN KEY (service_id) REFERENCES service (service_id),
  CONSTRAINT partner_address CHECK (address LIKE 'https://%' OR address LIKE 'http://127.0.0.1%'),
  CONSTRAINT partner_key CHECK (key_number >= 1)
);
