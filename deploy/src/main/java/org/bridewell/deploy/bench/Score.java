package org.bridewell.deploy.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.ScreeningPlan;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.deploy.rig.Figures;
import org.bridewell.deploy.rig.WritePath;

/// `deploy/bench score`: scoring every instrument of one sitting, with all it may lead on to,
/// against saving one answer in the same run; and loading the whole catalogue.
public final class Score {
  private static final int LOADS = 9;
  private static final int PEOPLE = 1_000;
  private static final int WARM_UP = 3_000;
  private static final int SAMPLES = 4_000;
  private static final int SETS = 64;
  private static final double LOAD_GOAL = 300;

  private final Figures figures = new Figures();
  private final Catalogue catalogue = InstrumentLoader.shipped();

  private Score() {}

  /// Runs in an empty folder, given as the argument; exits 1 when a goal is not held.
  public static void main(String[] args) throws Exception {
    var bench = new Score();
    bench.loading();
    Figures.progress("Starting a durable database and the service ...");
    try (var path = WritePath.start(Path.of(args[0]), 1)) {
      path.signIn();
      bench.scoring(path);
    }
    System.exit(bench.figures.print());
  }

  /// The first load of this process went before, with the classes it needs.
  private void loading() {
    var loads = new Samples(LOADS);
    for (int i = 0; i < LOADS; i++) {
      long start = System.nanoTime();
      InstrumentLoader.shipped();
      loads.add(System.nanoTime() - start);
    }
    double median = loads.percentile(50);
    figures.atMost(
        "loading the catalogue, median of " + LOADS,
        Samples.millis(median),
        median / LOAD_GOAL,
        "300 ms",
        1);
  }

  private void scoring(WritePath path) throws SQLException {
    Figures.progress("Warming up, then " + SAMPLES + " of each in turn ...");
    var sitter = new Sitter(path, sittings(path));
    var sitting = sitting();
    var answers = answers(sitting);
    inTurn(sitter, sitting, answers, new Samples(WARM_UP), new Samples(WARM_UP), WARM_UP);
    var scores = new Samples(SAMPLES);
    var saves = new Samples(SAMPLES);
    inTurn(sitter, sitting, answers, scores, saves, SAMPLES);
    double save = saves.percentile(50);
    double score = scores.percentile(50);
    figures.atMost(
        "scoring the " + sitting.size() + " instruments of a sitting, p50",
        Samples.millis(score),
        score / save,
        "save-answer p50, " + Samples.millis(save),
        0.05);
  }

  private static void inTurn(
      Sitter sitter,
      List<Instrument> sitting,
      List<Map<ItemId, Response>> answers,
      Samples scores,
      Samples saves,
      int times) {
    for (int i = 0; i < times; i++) {
      var next = sitter.next();
      long start = System.nanoTime();
      sitter.answer(next);
      long between = System.nanoTime();
      for (Instrument instrument : sitting) {
        Scorer.score(instrument, answers.get(i % SETS));
      }
      scores.add(System.nanoTime() - between);
      saves.add(between - start);
    }
  }

  /// What is asked from the start, and everything it may lead on to.
  private List<Instrument> sitting() {
    SequencedSet<Instrument> reached = new LinkedHashSet<>();
    var open = new ArrayDeque<InstrumentId>();
    ScreeningPlan.shipped(catalogue).sections().forEach(section -> open.addAll(section.ask()));
    while (!open.isEmpty()) {
      var instrument = catalogue.find(open.remove()).orElseThrow();
      if (reached.add(instrument)) {
        instrument.next().forEach(next -> open.add(next.instrument()));
      }
    }
    return List.copyOf(reached);
  }

  /// Complete answers, always the same ones.
  private static List<Map<ItemId, Response>> answers(List<Instrument> sitting) {
    var random = new Random(1);
    return IntStream.range(0, SETS)
        .mapToObj(
            _ -> {
              Map<ItemId, Response> set = new HashMap<>();
              for (Instrument instrument : sitting) {
                instrument.items().forEach(item -> set.put(item.id(), answer(item, random)));
              }
              return set;
            })
        .toList();
  }

  private static Response answer(Item item, Random random) {
    return switch (item.kind()) {
      case ItemKind.Choice(var options) ->
          new Response.Answered(options.get(random.nextInt(options.size())).code());
      case ItemKind.Measure measure ->
          new Response.Measured(measure.least().add(measure.step().multiply(BigDecimal.TEN)));
    };
  }

  private static Iterator<SittingId> sittings(WritePath path) throws SQLException {
    Iterator<DetentionId> held = path.held(PEOPLE).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return held.hasNext();
      }

      @Override
      public SittingId next() {
        return path.sitting(held.next());
      }
    };
  }
}
