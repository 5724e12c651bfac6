-- The seven pathways. For health and for drugs and alcohol: need identified, referral made, attended, and nothing else; no row reads "nothing shared".
CREATE TABLE IF NOT EXISTS nominal_pathway (
  nominal_id       BINARY(16) NOT NULL,
  pathway          VARCHAR(30) NOT NULL,
  need             VARCHAR(20) NOT NULL,
  referral_made_on DATE,
  attended         BOOLEAN NOT NULL,
  updated_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (nominal_id, pathway),
  CONSTRAINT pathway_nominal FOREIGN KEY (nominal_id) REFERENCES nominal (nominal_id),
  CONSTRAINT pathway_code CHECK (pathway IN ('ACCOMMODATION', 'WORK_AND_LEARNING', 'HEALTH', 'DRUGS_AND_ALCOHOL', 'MONEY', 'CHILDREN_AND_FAMILY', 'THINKING_AND_BEHAVIOUR')),
  CONSTRAINT pathway_need CHECK (need IN ('NONE', 'POSSIBLE', 'IDENTIFIED', 'BEING_MET', 'MET')),
  CONSTRAINT pathway_health_firewall CHECK (pathway NOT IN ('HEALTH', 'DRUGS_AND_ALCOHOL') OR need = 'IDENTIFIED')
);
