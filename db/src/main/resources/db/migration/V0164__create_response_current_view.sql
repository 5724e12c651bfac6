-- The answer that counts: the revision of its item that none follows.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW response_current AS
SELECT sitting_id, item_id, answer_id, revision FROM response_revision AS last
WHERE NOT EXISTS (
  SELECT 1 FROM response_revision AS follower
  WHERE follower.sitting_id = last.sitting_id AND follower.item_id = last.item_id
    AND follower.revision > last.revision);
