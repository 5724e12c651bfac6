-- A tap in one round trip: writes the revision, which by its foreign key holds the sitting as it is
-- until the end; looks whether that is open, in this suite and this person's, and whether the revision
-- that the tap was based on is there; then writes the audit entry. Saves nothing where one of them is
-- not so, or where the item moved on since. A first answer withdraws no other, so that one is
-- committed, too.
DELIMITER //
CREATE OR REPLACE PROCEDURE save_answer(
  p_answer BINARY(16), p_sitting BINARY(16), p_suite VARCHAR(40), p_person BINARY(16),
  p_instrument VARCHAR(40), p_item VARCHAR(40), p_based_on INT,
  p_kind VARCHAR(10), p_option VARCHAR(40), p_points INT, p_number DECIMAL(9,3),
  p_reason VARCHAR(20),
  p_account BINARY(16), p_terminal BINARY(16), p_at DATETIME(6),
  p_writer VARCHAR(60), p_sequence BIGINT, p_happened_at DATETIME(6), p_role VARCHAR(20),
  p_action VARCHAR(40), p_subject VARCHAR(80), p_people VARCHAR(36), p_detail VARCHAR(400),
  p_hmac BINARY(32))
  SQL SECURITY INVOKER
BEGIN
  DECLARE as_known INT;
  INSERT INTO response_revision (answer_id, sitting_id, instrument_id, item_id, revision, kind,
    option_code, points, number, reason, answered_by_account_id, terminal_id, answered_at)
  VALUES (p_answer, p_sitting, p_instrument, p_item, p_based_on + 1, p_kind,
    p_option, p_points, p_number, p_reason, p_account, p_terminal, p_at);
  SELECT 1 INTO as_known FROM sitting JOIN detention USING (detention_id)
  WHERE sitting_id = p_sitting AND state = 'OPEN'
    AND detention.suite_id = p_suite AND person_id = p_person
    AND (p_based_on = 0 OR EXISTS (
      SELECT 1 FROM response_revision
      WHERE sitting_id = p_sitting AND item_id = p_item AND revision = p_based_on));
  IF as_known IS NULL THEN
    ROLLBACK;
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'not as it was known';
  END IF;
  INSERT INTO audit_entry (writer, sequence, happened_at, account_id, role, action, subject, people,
    detail, hmac)
  VALUES (p_writer, p_sequence, p_happened_at, p_account, p_role, p_action, p_subject, p_people,
    p_detail, p_hmac);
  IF p_based_on = 0 THEN
    COMMIT;
  END IF;
END//
