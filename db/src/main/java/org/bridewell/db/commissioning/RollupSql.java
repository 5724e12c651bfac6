package org.bridewell.db.commissioning;

/// The statements of the roll-up, each of which reads like what it counts.
final class RollupSql {
  static final String BAND_ROW = "SELECT ? AS instrument_id, ? AS band, ? AS measure";
  static final String MONTH_ROW =
      "SELECT CAST(? AS DATE) AS month, CAST(? AS DATETIME(6)) AS from_at,"
          + " CAST(? AS DATETIME(6)) AS until_at";

  /// Everything that counts, with its person; the one `%s` is the table of alcohol bands.
  static final String HAPPENED =
      """
      bands AS (%s),
      happened (person_id, suite_id, measure, happened_at) AS (
        SELECT person_id, suite_id, 'DETAINED', arrived_at
        FROM detention
        UNION ALL
        SELECT d.person_id, d.suite_id, 'SCREENED', s.completed_at
        FROM sitting s
        JOIN detention d ON d.detention_id = s.detention_id
        WHERE s.state = 'COMPLETE'
        UNION ALL
        SELECT d.person_id, d.suite_id, b.measure, s.completed_at
        FROM sitting s
        JOIN detention d ON d.detention_id = s.detention_id
        JOIN screening_result r ON r.sitting_id = s.sitting_id
        JOIN bands b ON b.instrument_id = r.instrument_id AND b.band = r.band
        WHERE s.state = 'COMPLETE'
          AND (r.instrument_id = 'AUDIT' OR NOT EXISTS (
            SELECT 1 FROM screening_result a
            WHERE a.sitting_id = r.sitting_id AND a.instrument_id = 'AUDIT'
              AND a.band IS NOT NULL))
        UNION ALL
        SELECT d.person_id, d.suite_id, 'REFERRAL_OFFERED', h.changed_at
        FROM consent_change h
        JOIN consent c ON c.consent_id = h.consent_id AND c.purpose = 'REFERRAL'
        JOIN detention d ON d.detention_id = c.detention_id
        WHERE h.state <> 'WITHDRAWN'
        UNION ALL
        SELECT d.person_id, d.suite_id, 'REFERRAL_ACCEPTED', h.changed_at
        FROM consent_change h
        JOIN consent c ON c.consent_id = h.consent_id AND c.purpose = 'REFERRAL'
        JOIN detention d ON d.detention_id = c.detention_id
        WHERE h.state = 'GIVEN'
        UNION ALL
        SELECT d.person_id, d.suite_id, 'REFERRED', r.sent_at
        FROM referral r
        JOIN detention d ON d.detention_id = r.detention_id
        UNION ALL
        SELECT d.person_id, d.suite_id, 'ATTENDED', MIN(e.happened_at)
        FROM referral_event e
        JOIN referral r ON r.referral_id = e.referral_id
        JOIN detention d ON d.detention_id = r.detention_id
        WHERE e.kind = 'ATTENDED'
        GROUP BY e.referral_id, d.person_id, d.suite_id
      )
      """;

  /// The same, with month and district; the `%s` is the table of months.
  static final String COUNTED =
      """
      , months AS (%s),
      counted AS (
        SELECT h.person_id, m.month, h.suite_id, p.district_id, h.measure, h.happened_at
        FROM happened h
        JOIN months m ON h.happened_at >= m.from_at AND h.happened_at < m.until_at
        JOIN person p ON p.person_id = h.person_id
      )
      """;

  static final String INTO_MARKS =
      "INSERT INTO commissioning_mark (person_id, month, area, measure) ";
  static final String MARKS =
      """
      SELECT person_id, month, CONCAT('SUITE:', suite_id), measure FROM counted
      UNION
      SELECT person_id, month, CONCAT('DISTRICT:', district_id), measure FROM counted
      UNION
      SELECT person_id, month, 'AREA:ALL', measure FROM counted
      """;

  static final String INTO_FACTS =
      """
      INSERT INTO commissioning_fact (fact_id, month, suite_id, district_id, measure,
        first_in_suite, first_in_district, first_in_area)
      """;
  static final String FACTS =
      """
      SELECT RANDOM_BYTES(16), month, suite_id, district_id, measure,
        ROW_NUMBER() OVER (
          PARTITION BY person_id, month, measure, suite_id ORDER BY happened_at) = 1,
        ROW_NUMBER() OVER (
          PARTITION BY person_id, month, measure, district_id ORDER BY happened_at) = 1,
        ROW_NUMBER() OVER (PARTITION BY person_id, month, measure ORDER BY happened_at) = 1
      FROM counted
      """;

  /// Counts the facts that are firsts: what every count must be equal to.
  static final String RECOUNT =
      """
      SELECT month, 'SUITE' AS area_kind, suite_id AS area_code, measure, COUNT(*) AS people
      FROM commissioning_fact WHERE first_in_suite GROUP BY month, suite_id, measure
      UNION ALL
      SELECT month, 'DISTRICT', district_id, measure, COUNT(*)
      FROM commissioning_fact WHERE first_in_district GROUP BY month, district_id, measure
      UNION ALL
      SELECT month, 'AREA', 'ALL', measure, COUNT(*)
      FROM commissioning_fact WHERE first_in_area GROUP BY month, measure
      """;

  private RollupSql() {}
}
