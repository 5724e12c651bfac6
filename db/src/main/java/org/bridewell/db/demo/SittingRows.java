package org.bridewell.db.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.SittingId;
import org.bridewell.db.demo.DemoIds.Kind;
import org.jspecify.annotations.Nullable;

/// How sittings, answers and results stand in rows.
final class SittingRows {
  private final DemoRows.Table sittings;
  private final DemoRows.Table plans;
  private final DemoRows.Table revisions;
  private final DemoRows.Table results;
  private final DemoIds ids;
  private final Partnership partnership;

  SittingRows(DemoRows rows, DemoIds ids, Partnership partnership) {
    this.ids = ids;
    this.partnership = partnership;
    this.sittings =
        rows.table(
            "sitting",
            "sitting_id",
            "detention_id",
            "suite_id",
            "state",
            "started_by_account_id",
            "started_at",
            "completed_at",
            "version");
    this.plans =
        rows.table(
            "sitting_instrument",
            "sitting_id",
            "instrument_id",
            "instrument_version",
            "position",
            "section");
    this.revisions =
        rows.table(
            "response_revision",
            "answer_id",
            "sitting_id",
            "instrument_id",
            "item_id",
            "revision",
            "kind",
            "option_code",
            "points",
            "reason",
            "answered_by_account_id",
            "terminal_id",
            "answered_at");
    this.results =
        rows.table(
            "screening_result",
            "sitting_id",
            "instrument_id",
            "instrument_version",
            "outcome",
            "total",
            "lowest",
            "highest",
            "band",
            "flags",
            "scored_at");
  }

  void sitting(
      SittingId id, Stay stay, SittingState state, Instant begun, Optional<Instant> completed) {
    sittings.add(
        id.value(),
        stay.id().value(),
        stay.suite().value(),
        state,
        nurse(stay),
        begun,
        completed.orElse(null),
        completed.isPresent() ? 2 : 1);
  }

  void plan(SittingId id, List<Instrument> plan) {
    for (int i = 0; i < plan.size(); i++) {
      var instrument = plan.get(i);
      var section = i == 0 ? instrument.topic().name() : null;
      plans.add(id.value(), instrument.id().value(), instrument.version(), i + 1, section);
    }
  }

  void tap(SittingId id, Stay stay, Taps.Tap tap) {
    var answer = ids.next(Kind.ANSWER);
    var terminals = partnership.terminals(stay.suite());
    revisions.add(
        answer,
        id.value(),
        tap.instrument().value(),
        tap.item().value(),
        tap.revision(),
        kind(tap.response()),
        tap.response() instanceof Response.Answered(String code) ? code : null,
        tap.points(),
        tap.response() instanceof Response.Unable(Response.Reason reason) ? reason : null,
        nurse(stay),
        terminals.get(stay.number() % terminals.size()),
        tap.at());
  }

  void result(SittingId id, ScoreResult result, Instant at) {
    switch (result) {
      case ScoreResult.Scored s ->
          result(id, s, "SCORED", s.total(), s.total(), s.total(), s.band().code(), at);
      case ScoreResult.Noted n ->
          result(id, n, "NOTED", null, null, null, n.band().map(Band::code).orElse(null), at);
      case ScoreResult.Incomplete i -> result(id, i, "INCOMPLETE", null, from(i), to(i), null, at);
      case ScoreResult.NotApplicable n ->
          result(id, n, "NOT_APPLICABLE", null, null, null, null, at);
      case ScoreResult.Invalid _ ->
          throw new IllegalStateException("an answer that its item does not have");
    }
  }

  private static @Nullable Integer from(ScoreResult.Incomplete result) {
    return result.totals().map(Totals::from).orElse(null);
  }

  private static @Nullable Integer to(ScoreResult.Incomplete result) {
    return result.totals().map(Totals::to).orElse(null);
  }

  private void result(
      SittingId id,
      ScoreResult result,
      String outcome,
      @Nullable Integer total,
      @Nullable Integer lowest,
      @Nullable Integer highest,
      @Nullable String band,
      Instant at) {
    results.add(
        id.value(),
        result.instrument().value(),
        result.version(),
        outcome,
        total,
        lowest,
        highest,
        band,
        result.flags().stream().map(Flag::code).collect(Collectors.joining(" ")),
        at);
  }

  private UUID nurse(Stay stay) {
    return partnership.nurse(stay.suite()).id().value();
  }

  private static String kind(Response response) {
    return switch (response) {
      case Response.Answered _ -> "ANSWERED";
      case Response.Measured _ -> "MEASURED";
      case Response.Refused() -> "REFUSED";
      case Response.Unable _ -> "UNABLE";
      case Response.NotAsked() -> "NOT_ASKED";
    };
  }
}
