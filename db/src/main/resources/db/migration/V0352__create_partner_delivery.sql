-- One message each. It holds no content: that is made from what is true when it is sent.
CREATE TABLE IF NOT EXISTS partner_delivery (
  event_id    BINARY(16) NOT NULL PRIMARY KEY,
  partner_id  VARCHAR(40) NOT NULL,
  referral_id BINARY(16) NOT NULL,
  number      INT NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  state       VARCHAR(20) NOT NULL,
  attempts    INT NOT NULL,
  answer      VARCHAR(120) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  changed_at  DATETIME(6) NOT NULL,
  UNIQUE KEY delivery_order (partner_id, referral_id, number),
  KEY delivery_state (partner_id, state, changed_at),
  CONSTRAINT delivery_lane FOREIGN KEY (partner_id, referral_id) REFERENCES partner_lane (partner_id, referral_id),
  CONSTRAINT delivery_kind CHECK (kind IN ('REFERRAL_MADE', 'REFERRAL_ATTENDED', 'REFERRAL_CLOSED', 'RETRACTED')),
  CONSTRAINT delivery_known_state CHECK (state IN ('WAITING', 'UNDER_WAY', 'DELIVERED', 'STOPPED', 'UNCERTAIN', 'DEAD', 'GIVEN_UP'))
);
