package org.bridewell.db.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.referral.AlcoholNeed;
import org.bridewell.core.referral.AlcoholResult;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.shared.SittingId;

/// A sitting as it came out; without `completedAt` it is still open.
record DemoSitting(
    SittingId id, Stay stay, Optional<Instant> completedAt, List<ScoreResult> results) {
  /// What the completed sitting came to, by the core's own rule.
  Optional<AlcoholNeed> need() {
    return AlcoholResult.need(alcoholResults());
  }

  List<AlcoholResult> alcoholResults() {
    return results.stream().map(DemoSitting::alcohol).toList();
  }

  private static AlcoholResult alcohol(ScoreResult result) {
    return switch (result) {
      case ScoreResult.Scored s ->
          new AlcoholResult(
              s.instrument().value(),
              OptionalInt.of(s.total()),
              Optional.of(s.band().code()),
              OptionalInt.of(s.total()));
      case ScoreResult.Incomplete i ->
          new AlcoholResult(
              i.instrument().value(),
              OptionalInt.empty(),
              Optional.empty(),
              i.totals().map(t -> OptionalInt.of(t.to())).orElse(OptionalInt.empty()));
      case ScoreResult.Noted _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
          new AlcoholResult(
              result.instrument().value(),
              OptionalInt.empty(),
              Optional.empty(),
              OptionalInt.empty());
    };
  }
}
