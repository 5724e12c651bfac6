package org.bridewell.core.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Fault;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.ScoreVector;
import org.bridewell.core.scoring.ScoreVector.Outcome;

/// What came of trying a draft: what is wrong with it, which vectors are still needed, and what
/// each vector gave.
public record Trial(List<Fault> faults, List<Needed> needed, List<Run> runs) {

  /// A vector that nobody has entered, or that does not pass yet.
  ///
  /// @param total empty text for the missing answer
  public record Needed(Kind kind, String band, String total) {

    /// What it has to show.
    public enum Kind {
      LOWEST_OF_BAND,
      HIGHEST_OF_BAND,
      MISSING_ANSWER
    }
  }

  /// One vector and what came out.
  public record Run(ScoreVector vector, Outcome outcome) {

    /// Whether that is what must come out.
    public boolean passed() {
      return vector.agreesWith(outcome);
    }
  }

  public Trial {
    faults = List.copyOf(faults);
    needed = List.copyOf(needed);
    runs = List.copyOf(runs);
  }

  /// Nothing is wrong, nothing is missing, and every vector passes.
  public boolean passed() {
    return faults.isEmpty() && needed.isEmpty() && runs.stream().allMatch(Run::passed);
  }

  /// Tries the vectors on a definition without faults; with faults, none is tried.
  static Trial of(Instrument instrument, List<Fault> faults, List<ScoreVector> vectors) {
    if (!faults.isEmpty()) {
      return new Trial(faults, List.of(), List.of());
    }
    List<Run> runs =
        vectors.stream()
            .map(each -> new Run(each, ScoreVector.outcome(instrument, each.answers())))
            .toList();
    return new Trial(List.of(), needed(instrument, runs), runs);
  }

  /// Both edges of every band, so the lowest and the highest total too, and a missing answer.
  private static List<Needed> needed(Instrument instrument, List<Run> runs) {
    var needed = new ArrayList<Needed>();
    BitSet possible = possible(instrument);
    for (Band band : instrument.bands()) {
      Totals totals = band.totals().orElseThrow();
      int lowest = possible.nextSetBit(totals.from());
      int highest = possible.previousSetBit(totals.to());
      if (lowest < 0 || lowest > totals.to()) {
        continue; // no answers lead here, so none can be shown
      }
      add(needed, runs, Needed.Kind.LOWEST_OF_BAND, band, lowest);
      if (highest != lowest) {
        add(needed, runs, Needed.Kind.HIGHEST_OF_BAND, band, highest);
      }
    }
    if (runs.stream().noneMatch(Trial::showsAMissingAnswer)) {
      needed.add(new Needed(Needed.Kind.MISSING_ANSWER, Outcome.INVALID.band(), ""));
    }
    return needed;
  }

  private static void add(
      List<Needed> needed, List<Run> runs, Needed.Kind kind, Band band, int total) {
    var outcome = new Outcome("" + total, band.code());
    if (runs.stream().noneMatch(run -> run.passed() && run.vector().agreesWith(outcome))) {
      needed.add(new Needed(kind, band.code(), "" + total));
    }
  }

  private static boolean showsAMissingAnswer(Run run) {
    return run.passed()
        && run.outcome().equals(Outcome.INVALID)
        && List.of(run.vector().answers().split(",")).stream().anyMatch(t -> t.strip().equals("-"));
  }

  /// The totals that answers can have; an item that may be left out can give nothing.
  private static BitSet possible(Instrument instrument) {
    var totals = new BitSet();
    totals.set(0);
    for (Item item : instrument.items()) {
      if (item.scored()) {
        boolean skippable =
            instrument.skips().stream().anyMatch(skip -> instrument.leftOutBy(skip).contains(item));
        var more = skippable ? (BitSet) totals.clone() : new BitSet();
        item.kind()
            .possiblePoints()
            .forEach(points -> totals.stream().forEach(total -> more.set(total + points)));
        totals.clear();
        totals.or(more);
      }
    }
    return totals;
  }
}
