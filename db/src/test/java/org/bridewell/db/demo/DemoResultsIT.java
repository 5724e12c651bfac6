package org.bridewell.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.audit.AuditEntry;
import org.bridewell.core.audit.Hash;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.screening.SittingPath;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.db.type.Columns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Reads the loaded answers back and scores them again; and holds the trail against its key.
class DemoResultsIT {
  private static final List<Instrument> PLAN = plan();
  private static DemoServer server;

  @BeforeAll
  static void load() {
    server = new DemoServer();
    server.load();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void keepsWhatScoringTheAnswersGives() {
    var ages = ages();
    var expected = new HashMap<String, List<String>>();
    answers()
        .forEach(
            (sitting, answers) ->
                Optional.ofNullable(ages.get(sitting))
                    .ifPresent(age -> expected.put(sitting, scored(answers, age))));
    assertThat(expected).hasSizeGreaterThan(3_000);
    assertThat(stored()).isEqualTo(expected);
  }

  @Test
  void signsEveryEntryOfTheTrail() {
    var entries =
        server.rows(
            "SELECT writer, sequence, CAST(happened_at AS CHAR), account_id, role, action, subject, people,"
                + " detail, hmac FROM audit_entry");
    assertThat(entries)
        .hasSizeGreaterThan(30_000)
        .allMatch(row -> DemoServer.KEY.codeOf(entry(row)).equals(Hash.of((byte[]) row.get(9))));
  }

  private static List<String> scored(Map<ItemId, Response> answers, int age) {
    var circumstances = Circumstances.aged(age);
    return SittingPath.of(PLAN, answers).reached().stream()
        .map(instrument -> Scorer.score(instrument, answers, circumstances))
        .map(DemoResultsIT::text)
        .sorted()
        .toList();
  }

  private static String text(ScoreResult result) {
    var flags = result.flags().stream().map(Flag::code).collect(Collectors.joining(" "));
    var name = result.instrument().value() + " " + result.version() + " ";
    return switch (result) {
      case ScoreResult.Scored s -> name + s.total() + " " + s.band().code() + " " + flags;
      case ScoreResult.Incomplete i -> {
        var totals = i.totals().orElseThrow();
        yield name + totals.from() + "-" + totals.to() + " " + flags;
      }
      case ScoreResult.Noted n -> name + n.band() + " " + flags;
      case ScoreResult.NotApplicable _ -> name + "not applicable";
      case ScoreResult.Invalid _ -> name + "invalid";
    };
  }

  private static Map<String, List<String>> stored() {
    var stored = new HashMap<String, List<String>>();
    for (var row :
        server.rows(
            """
            SELECT HEX(sitting_id), CONCAT(instrument_id, ' ', instrument_version, ' ',
              IF(outcome = 'SCORED', CONCAT(total, ' ', band), CONCAT(lowest, '-', highest)), ' ',
              flags)
            FROM screening_result ORDER BY 1, 2
            """)) {
      stored.computeIfAbsent((String) row.get(0), _ -> new ArrayList<>()).add((String) row.get(1));
    }
    return stored;
  }

  private static Map<String, Map<ItemId, Response>> answers() {
    var answers = new LinkedHashMap<String, Map<ItemId, Response>>();
    for (var row :
        server.rows(
            """
            SELECT HEX(r.sitting_id), r.item_id, r.kind, r.option_code, r.reason
            FROM response_revision r JOIN response_current c USING (answer_id)
            WHERE r.kind <> 'WITHDRAWN'
            """)) {
      answers
          .computeIfAbsent((String) row.get(0), _ -> new HashMap<>())
          .put(new ItemId((String) row.get(1)), response(row));
    }
    return answers;
  }

  private static Response response(List<Object> row) {
    return switch ((String) row.get(2)) {
      case "ANSWERED" -> new Response.Answered((String) row.get(3));
      case "REFUSED" -> new Response.Refused();
      case "NOT_ASKED" -> new Response.NotAsked();
      default -> new Response.Unable(Response.Reason.valueOf((String) row.get(4)));
    };
  }

  /// Of completed sittings only, on the local day on which each began.
  private static Map<String, Integer> ages() {
    var ages = new HashMap<String, Integer>();
    for (var row :
        server.rows(
            """
            SELECT HEX(s.sitting_id), p.date_of_birth, CAST(s.started_at AS CHAR)
            FROM sitting s JOIN detention d USING (detention_id) JOIN person p USING (person_id)
            WHERE s.state = 'COMPLETE'
            """)) {
      var born = LocalDate.parse(row.get(1).toString());
      var day = LocalDate.ofInstant(instant((String) row.get(2)), ArrivalService.LOCAL);
      ages.put((String) row.get(0), born.until(day).getYears());
    }
    return ages;
  }

  private static Instant instant(String utc) {
    return LocalDateTime.parse(utc.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }

  private static AuditEntry entry(List<Object> row) {
    return new AuditEntry(
        (String) row.get(0),
        ((Number) row.get(1)).longValue(),
        instant(row.get(2).toString()),
        new AccountId(Columns.uuid((byte[]) row.get(3))),
        (String) row.get(4),
        (String) row.get(5),
        (String) row.get(6),
        (String) row.get(7),
        (String) row.get(8));
  }

  private static List<Instrument> plan() {
    var catalogue = InstrumentLoader.shipped();
    return List.of(
        catalogue.find(new InstrumentId("AUDIT-C")).orElseThrow(),
        catalogue.find(new InstrumentId("AUDIT")).orElseThrow());
  }
}
