-- Where somebody is now; the cell stays theirs while they are away from it.
ALTER TABLE detention
  ADD COLUMN IF NOT EXISTS whereabouts VARCHAR(20) NOT NULL DEFAULT 'CELL',
  ADD COLUMN IF NOT EXISTS whereabouts_since_at DATETIME(6),
  ADD CONSTRAINT IF NOT EXISTS detention_whereabouts CHECK (whereabouts IN ('CELL', 'INTERVIEW', 'HOSPITAL', 'ON_THE_WAY'));
