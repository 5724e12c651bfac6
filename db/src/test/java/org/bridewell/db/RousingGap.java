package org.bridewell.db;

/// HZ-03 as one query: who in custody is written down anywhere as drunk, drowsy, asleep, unable to
/// decide or with swallowed packages, and is not being roused. Nobody, unless a named clinician
/// directed the end of it.
public final class RousingGap {
  /// The detentions, by their id.
  public static final String QUERY =
      """
      SELECT LOWER(HEX(d.detention_id)) AS id FROM detention d
      WHERE d.released_at IS NULL
        AND (EXISTS (SELECT 1 FROM safety_answer a WHERE a.detention_id = d.detention_id
               AND a.flag IN ('HARD_TO_WAKE', 'CANNOT_STAND_OR_BE_UNDERSTOOD',
                 'SWALLOWED_OR_HIDDEN_DRUGS')
               AND a.answer <> 'NO')
          OR EXISTS (SELECT 1 FROM put_off p WHERE p.detention_id = d.detention_id
               AND p.reason IN ('ASLEEP', 'INTOXICATED'))
          OR EXISTS (SELECT 1 FROM observation_round r JOIN observation_value v USING (round_id)
               WHERE r.detention_id = d.detention_id
               AND ((v.item_id = 'news2-consciousness' AND v.option_code <> 'alert')
                 OR (v.item_id = 'head-drunk' AND v.option_code <> 'no')))
          OR EXISTS (SELECT 1 FROM capacity_assessment c WHERE c.detention_id = d.detention_id
               AND NOT (c.understands AND c.retains AND c.weighs AND c.communicates))
          OR EXISTS (SELECT 1 FROM sitting s JOIN response_current q USING (sitting_id)
               JOIN response_revision v USING (answer_id)
               WHERE s.detention_id = d.detention_id AND s.state <> 'VOID'
               AND q.item_id = 'asked-fitness' AND v.option_code <> 'fit'))
        AND NOT EXISTS (SELECT 1 FROM care_clock k WHERE k.detention_id = d.detention_id
          AND k.kind = 'ROUSING'
          AND (k.ended_at IS NULL OR k.end_reason = 'CLINICIAN_DIRECTED'))
      """;

  private RousingGap() {}
}
