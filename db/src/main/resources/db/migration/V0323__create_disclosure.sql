-- Each time that something about a person left: to whom, on what basis, under which agreement, by whom.
CREATE TABLE IF NOT EXISTS disclosure (
  disclosure_id      BINARY(16) NOT NULL PRIMARY KEY,
  referral_id        BINARY(16) NOT NULL,
  recipient          VARCHAR(40) NOT NULL,
  consent_id         BINARY(16),
  basis_id           BINARY(16),
  agreement          VARCHAR(20) NOT NULL,
  sent_by_account_id BINARY(16) NOT NULL,
  sent_at            DATETIME(6) NOT NULL,
  withdrawn_at       DATETIME(6),
  told_by_account_id BINARY(16),
  told_at            DATETIME(6),
  KEY disclosure_consent (consent_id),
  KEY disclosure_withdrawn (recipient, withdrawn_at),
  CONSTRAINT disclosure_referral FOREIGN KEY (referral_id) REFERENCES referral (referral_id),
  CONSTRAINT disclosure_agreement FOREIGN KEY (recipient, agreement) REFERENCES sharing_agreement (recipient, version),
  CONSTRAINT disclosure_one_basis CHECK ((consent_id IS NULL) <> (basis_id IS NULL)),
  CONSTRAINT disclosure_told CHECK ((told_at IS NULL) = (told_by_account_id IS NULL))
);
