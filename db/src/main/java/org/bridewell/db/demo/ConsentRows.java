package org.bridewell.db.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bridewell.core.consent.ConsentService;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.custody.ArrivalService;

/// How capacity, decisions and signatures stand in rows.
final class ConsentRows {
  private final DemoRows.Table capacities;
  private final DemoRows.Table consents;
  private final DemoRows.Table changes;
  private final DemoRows.Table signatures;
  private final Partnership partnership;

  ConsentRows(DemoRows rows, Partnership partnership) {
    this.partnership = partnership;
    this.capacities =
        rows.table(
            "capacity_assessment",
            "detention_id",
            "assessed_at",
            "understands",
            "retains",
            "weighs",
            "communicates",
            "assessed_by_account_id");
    this.consents =
        rows.table(
            "consent",
            "consent_id",
            "detention_id",
            "person_id",
            "purpose",
            "recipient",
            "state",
            "wording_version",
            "decided_by_account_id",
            "decided_at",
            "ask_again_at",
            "expires_at",
            "version");
    this.changes =
        rows.table(
            "consent_change",
            "consent_id",
            "version",
            "state",
            "request_id",
            "changed_by_account_id",
            "changed_at");
    this.signatures =
        rows.table(
            "signature", "detention_id", "signed_at", "way", "strokes", "witness_account_id");
  }

  /// Who is not able yet does not hold on to what was said.
  void capacity(Stay stay, boolean able, Instant at) {
    capacities.add(stay.id().value(), at, true, able, able, true, nurse(stay));
  }

  void decision(DemoDecision decision) {
    var stay = decision.stay();
    var last = decision.last();
    consents.add(
        decision.id().value(),
        stay.id().value(),
        stay.person().id().value(),
        decision.question().purpose(),
        decision.question().recipient(),
        last.state(),
        ConsentService.WORDING,
        nurse(stay),
        last.at(),
        last.askAgainAt().orElse(null),
        last.state() == ConsentState.GIVEN ? expiry(last.at()) : null,
        decision.changes().size());
    for (int i = 0; i < decision.changes().size(); i++) {
      var change = decision.changes().get(i);
      changes.add(
          decision.id().value(), i + 1, change.state(), change.request(), nurse(stay), change.at());
    }
  }

  /// When a yes of that time runs out.
  static Instant expiry(Instant given) {
    return given.atZone(ArrivalService.LOCAL).plus(ConsentService.LASTS).toInstant();
  }

  void signature(Stay stay, Instant at, Draws draws) {
    var way = draws.weighted(List.of("TOUCH", "WITNESSED_MARK", "SPOKEN"), 86, 6, 8);
    signatures.add(
        stay.id().value(), at, way, way.equals("TOUCH") ? squiggle(draws) : null, nurse(stay));
  }

  /// A few strokes, in the form in which the signature pad keeps them.
  private static String squiggle(Draws draws) {
    var points = new StringBuilder();
    int x = draws.between(60, 200);
    for (int i = 0; i < 12; i++) {
      x += draws.between(12, 44);
      points.append(i == 0 ? "" : ",");
      points.append("[%d,%d,%d]".formatted(x, draws.between(90, 240), i * 24));
    }
    return "{\"v\":1,\"w\":816,\"h\":320,\"strokes\":[[" + points + "]]}";
  }

  private UUID nurse(Stay stay) {
    return partnership.nurse(stay.suite()).id().value();
  }
}
