package org.bridewell.db.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Question;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;
import org.bridewell.db.demo.DemoIds.Kind;
import org.jspecify.annotations.Nullable;

/// The conferences behind the demo's flags, each heard and evidenced as the rules ask.
final class ConferenceRows {
  private static final LocalTime BEGINS = LocalTime.of(10, 0);
  private static final List<Agency> TABLE = List.of(Agency.POLICE, Agency.PROBATION, Agency.HUB);

  private final DemoRows.Table conferences;
  private final DemoRows.Table views;
  private final DemoRows.Table evidence;
  private final DemoIds ids;
  private final Actor chair;
  private int number;

  ConferenceRows(DemoRows rows, DemoIds ids, Actor chair) {
    this.conferences =
        rows.table(
            "conference",
            "conference_id",
            "number",
            "nominal_id",
            "question",
            "scheme",
            "held_at",
            "chair_account_id",
            "chair_name",
            "choice",
            "reason",
            "review_on",
            "decided_at",
            "takes_on",
            "lets_go",
            "version");
    this.views =
        rows.table(
            "conference_view", "conference_id", "agency", "who", "choice", "words", "said_at");
    this.evidence =
        rows.table(
            "conference_evidence",
            "conference_id",
            "place",
            "what",
            "source",
            "as_at_day",
            "speaks_for");
    this.ids = ids;
    this.chair = chair;
  }

  /// A conference on this day that took the nominal on.
  UUID takenOn(NominalId nominal, Scheme scheme, LocalDate day) {
    return add(nominal, scheme, day, Question.JOIN, Choice.TAKE_ON, day.plusMonths(3));
  }

  /// A conference on this day that let the nominal go.
  UUID letGo(NominalId nominal, Scheme scheme, LocalDate day) {
    return add(nominal, scheme, day, Question.LEAVE, Choice.LET_GO, null);
  }

  private UUID add(
      NominalId nominal,
      Scheme scheme,
      LocalDate day,
      Question question,
      Choice choice,
      @Nullable LocalDate review) {
    var id = ids.next(Kind.CONFERENCE);
    var at = day.atTime(BEGINS).atZone(ArrivalService.LOCAL).toInstant();
    conferences.add(
        id,
        "%d-E%03d".formatted(day.getYear(), ++number),
        nominal.value(),
        question,
        scheme,
        at,
        chair.id().value(),
        chair.displayName(),
        choice,
        "The table agreed; nobody spoke against it.",
        review,
        at,
        choice == Choice.TAKE_ON,
        choice == Choice.LET_GO,
        1);
    heard(id, choice, at);
    seen(id, 1, "Arrests of the last six months", Agency.POLICE, choice, day);
    seen(id, 2, "Appointments kept and missed", Agency.PROBATION, choice, day);
    return id;
  }

  private void heard(UUID id, Choice choice, Instant at) {
    for (var agency : TABLE) {
      views.add(id, agency, "Example member", choice, "Agrees.", at);
    }
  }

  private void seen(
      UUID id, int place, String what, Agency source, Choice speaksFor, LocalDate asAt) {
    evidence.add(id, place, what, source, asAt, speaksFor);
  }
}
