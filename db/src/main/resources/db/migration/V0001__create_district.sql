-- The five districts of West Yorkshire.
CREATE TABLE IF NOT EXISTS district (
  district_id VARCHAR(40) NOT NULL PRIMARY KEY,
  name        VARCHAR(80) NOT NULL
);
