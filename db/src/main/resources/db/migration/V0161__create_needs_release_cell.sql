-- The numbers of a release, as they may be seen: no exact count is kept here.
CREATE TABLE IF NOT EXISTS needs_release_cell (
  month              DATE NOT NULL,
  area_kind          VARCHAR(10) NOT NULL,
  area_code          VARCHAR(40) NOT NULL,
  measure            VARCHAR(30) NOT NULL,
  seen               VARCHAR(10) NOT NULL,
  people             INT,
  because_area_kind  VARCHAR(10),
  because_area_code  VARCHAR(40),
  because_measure    VARCHAR(30),
  PRIMARY KEY (month, area_kind, area_code, measure),
  CONSTRAINT release_cell_of FOREIGN KEY (month) REFERENCES needs_release (month),
  CONSTRAINT release_cell_seen CHECK (seen IN ('SHOWN', 'HIDDEN', 'LEFT_OUT', 'WITHHELD')),
  CONSTRAINT release_cell_people CHECK ((seen = 'SHOWN') = (people IS NOT NULL)),
  CONSTRAINT release_cell_rounded CHECK (MOD(people, 5) = 0),
  CONSTRAINT release_cell_because CHECK ((seen = 'WITHHELD') = (because_measure IS NOT NULL))
);
