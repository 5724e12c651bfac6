-- People who sign in. Five wrong PINs lock the PIN until a full sign-in.
CREATE TABLE IF NOT EXISTS account (
  account_id    BINARY(16) NOT NULL PRIMARY KEY,
  user_name     VARCHAR(60) NOT NULL,
  display_name  VARCHAR(120) NOT NULL,
  role          VARCHAR(20) NOT NULL,
  suite_id      VARCHAR(40),
  provider_id   VARCHAR(40),
  password_hash VARCHAR(255) NOT NULL,
  pin_hash      VARCHAR(255),
  failed_pins   INT NOT NULL DEFAULT 0,
  demo          BOOLEAN NOT NULL,
  enabled       BOOLEAN NOT NULL,
  UNIQUE KEY account_user_name (user_name),
  CONSTRAINT account_suite FOREIGN KEY (suite_id) REFERENCES suite (suite_id),
  CONSTRAINT account_provider FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
  CONSTRAINT account_role CHECK (role IN ('NURSE', 'OFFICER', 'WORKER', 'TEAM_LEAD', 'HUB',
    'OFFENDER_MANAGER', 'PROSECUTOR', 'COUNCILLOR', 'COMMISSIONER', 'ADMIN', 'SAFETY_OFFICER',
    'AUDITOR', 'PARTNER', 'DETAINEE')),
  CONSTRAINT account_scope CHECK (
    (role NOT IN ('NURSE', 'OFFICER') OR suite_id IS NOT NULL)
    AND (role NOT IN ('WORKER', 'TEAM_LEAD') OR provider_id IS NOT NULL))
);
