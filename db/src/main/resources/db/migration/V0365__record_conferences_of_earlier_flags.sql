-- Flags from before conferences were recorded here: each gets one that says so.
INSERT INTO conference (conference_id, number, nominal_id, question, scheme, held_at, chair_account_id, chair_name, choice, reason, decided_at, takes_on, lets_go, version)
SELECT UNHEX(MD5(CONCAT(HEX(nominal_id), scheme, since, 'on'))), CONCAT('E', LEFT(MD5(CONCAT(HEX(nominal_id), scheme, since, 'on')), 11)), nominal_id, 'JOIN', scheme, since, REPEAT('\0', 16), '-', 'TAKE_ON', 'Recorded before conferences were kept here.', since, TRUE, FALSE, 1
FROM nominal_scheme WHERE conference_id IS NULL
UNION ALL
SELECT UNHEX(MD5(CONCAT(HEX(nominal_id), scheme, since, 'off'))), CONCAT('E', LEFT(MD5(CONCAT(HEX(nominal_id), scheme, since, 'off')), 11)), nominal_id, 'LEAVE', scheme, until, REPEAT('\0', 16), '-', 'LET_GO', 'Recorded before conferences were kept here.', until, FALSE, TRUE, 1
FROM nominal_scheme WHERE conference_id IS NULL AND until IS NOT NULL
ON DUPLICATE KEY UPDATE number = VALUES(number);
