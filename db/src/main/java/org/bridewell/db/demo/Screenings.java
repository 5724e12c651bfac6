package org.bridewell.db.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.db.demo.DemoIds.Kind;

/// Walks every screening as the product does: its path decides what is asked, its scorer what comes
/// out. Only the answers are made up.
final class Screenings {
  private static final InstrumentId AUDIT_C = new InstrumentId("AUDIT-C");
  private static final InstrumentId AUDIT = new InstrumentId("AUDIT");
  private static final int ANSWERED_SO_FAR = 2;
  private static final double NEVER_COMPLETED = 2.5;
  private final Catalogue catalogue = InstrumentLoader.shipped();
  private final Instrument audit = catalogue.find(AUDIT).orElseThrow();
  private final List<Instrument> plan = List.of(catalogue.find(AUDIT_C).orElseThrow(), audit);
  private final Paths paths = new Paths(plan);
  private final SittingRows rows;
  private final DemoIds ids;
  private final Instant now;

  Screenings(DemoRows rows, DemoIds ids, Partnership partnership, Instant now) {
    this.rows = new SittingRows(rows, ids, partnership);
    this.ids = ids;
    this.now = now;
  }

  /// The sitting of a stay, where one was begun.
  Optional<DemoSitting> add(Stay stay) {
    return stay.screenedAt().map(begun -> sitting(stay, begun));
  }

  private DemoSitting sitting(Stay stay, Instant begun) {
    var draws = Draws.of("sitting", stay.number());
    var id = new SittingId(ids.next(Kind.SITTING));
    boolean released = stay.stage() == Stage.RELEASED;
    var manner = released ? Manner.of(stay.person().drinking(), draws) : Manner.ANSWERS;
    boolean stopped =
        stay.stage() == Stage.SCREENING_BEGUN || (released && draws.percent(NEVER_COMPLETED));
    var taps = new Taps(stay, begun, draws);
    var answers = answers(stay, manner, taps, stopped ? ANSWERED_SO_FAR : Integer.MAX_VALUE, draws);
    var completed = stopped ? Optional.<Instant>empty() : Optional.of(taps.later(5, 40));
    completed.filter(now::isBefore).ifPresent(_ -> tooLate());
    rows.sitting(id, stay, stopped ? SittingState.OPEN : SittingState.COMPLETE, begun, completed);
    rows.plan(id, plan);
    taps.made().forEach(tap -> rows.tap(id, stay, tap));
    var results = stopped ? List.<ScoreResult>of() : results(stay, answers);
    completed.ifPresent(at -> results.forEach(result -> rows.result(id, result, at)));
    return new DemoSitting(id, stay, completed, results);
  }

  private Map<ItemId, Response> answers(
      Stay stay, Manner manner, Taps taps, int most, Draws draws) {
    var answers = new LinkedHashMap<ItemId, Response>();
    var next = paths.next(answers);
    while (next.isPresent() && answers.size() < most) {
      var step = next.get();
      var item = step.item();
      int[] weights = stay.person().drinking().weights(audit.position(item.id()));
      var response = manner.respond(item.options(), weights, draws);
      taps.tap(step, response, weights);
      answers.put(item.id(), response);
      next = paths.next(answers);
    }
    return answers;
  }

  private List<ScoreResult> results(Stay stay, Map<ItemId, Response> answers) {
    var circumstances = Circumstances.aged(stay.age());
    return paths.reached(answers).stream()
        .map(instrument -> Scorer.score(instrument, answers, circumstances))
        .toList();
  }

  private static void tooLate() {
    throw new IllegalStateException("a screening ends after the demo begins");
  }
}
