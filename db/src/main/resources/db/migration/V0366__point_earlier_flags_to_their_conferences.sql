-- As V0365 made them.
UPDATE nominal_scheme
SET conference_id = UNHEX(MD5(CONCAT(HEX(nominal_id), scheme, since, 'on'))),
  ended_by_conference_id = IF(until IS NULL, NULL, UNHEX(MD5(CONCAT(HEX(nominal_id), scheme, since, 'off'))))
WHERE conference_id IS NULL;
