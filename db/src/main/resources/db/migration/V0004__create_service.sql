-- Services that take referrals; the public name tells of neither arrest nor health.
CREATE TABLE IF NOT EXISTS service (
  service_id          VARCHAR(40) NOT NULL PRIMARY KEY,
  provider_id         VARCHAR(40) NOT NULL,
  topic               VARCHAR(20) NOT NULL,
  name                VARCHAR(120) NOT NULL,
  public_name         VARCHAR(120) NOT NULL,
  phone               VARCHAR(40) NOT NULL,
  place               VARCHAR(400) NOT NULL,
  assesses_dependence BOOLEAN NOT NULL,
  CONSTRAINT service_provider FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
  CONSTRAINT service_topic CHECK (topic IN ('ALCOHOL', 'DRUGS', 'MENTAL_HEALTH'))
);
