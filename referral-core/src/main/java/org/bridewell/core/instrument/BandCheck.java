package org.bridewell.core.instrument;

import java.util.List;
import java.util.stream.IntStream;

/// Finds totals that no band holds or two do, and bands that nothing leads to.
final class BandCheck {

  private final Instrument instrument;
  private final List<Band> bands;
  private final Faults faults;
  private final ConditionCheck conditions;

  BandCheck(Instrument instrument, Faults faults, ConditionCheck conditions) {
    this.instrument = instrument;
    this.bands = instrument.bands();
    this.faults = faults;
    this.conditions = conditions;
  }

  void run() {
    faults.distinct("bands", bands, Band::code);
    raises();
    switch (instrument.scoring()) {
      case ScoringRule.Sum() -> sum();
      case ScoringRule.AnyYes() -> anyYes();
      case ScoringRule.Prompts() -> prompts();
      case ScoringRule.Slot(var totals, int decimals) -> {
        if (decimals < 0 || decimals > 3) {
          faults.add("scoring.slot.decimals", "must be 0 to 3");
        }
        totals.ifPresent(this::slot);
      }
    }
  }

  private void raises() {
    for (int i = 0; i < instrument.raises().size(); i++) {
      Raise raise = instrument.raises().get(i);
      String place = "raises[" + i + "]";
      conditions.check(place + ".when", raise.when());
      if (instrument.band(raise.band()).isEmpty()) {
        faults.add(place + ".band", "no band «" + raise.band() + "»");
      } else if (bands.getFirst().code().equals(raise.band())) {
        faults.add(place + ".band", "is the lowest band, so nothing is raised");
      }
    }
  }

  private void sum() {
    if (bands.isEmpty()) {
      faults.add("bands", "an instrument needs at least one band");
      return;
    }
    for (int i = 0; i < bands.size(); i++) {
      String code = bands.get(i).code();
      if (bands.get(i).totals().isEmpty()
          && instrument.raises().stream().noneMatch(raise -> raise.band().equals(code))) {
        faults.add("bands[" + i + "]", "has no totals, and nothing raises to it");
      }
    }
    instrument.totals().ifPresent(this::cover);
  }

  private void slot(Totals totals) {
    if (totals.to() < totals.from()) {
      faults.add("scoring.slot", "ends before it begins");
    } else if (bands.stream().anyMatch(band -> band.totals().isPresent())) {
      cover(totals);
    }
  }

  /// The bands hold every total once, from the lowest to the highest.
  private void cover(Totals all) {
    int[] withTotals =
        IntStream.range(0, bands.size()).filter(i -> bands.get(i).totals().isPresent()).toArray();
    if (withTotals.length == 0) {
      faults.add("bands", gap(all.from(), all.to()));
      return;
    }
    int expected = all.from();
    boolean first = true;
    for (int i : withTotals) {
      Totals band = bands.get(i).totals().orElseThrow();
      String place = "bands[" + i + "]";
      if (band.to() < band.from()) {
        faults.add(place, "ends before it begins");
      } else if (band.from() > expected) {
        faults.add(place, gap(expected, band.from() - 1));
      } else if (band.from() < expected) {
        faults.add(place, first ? below(expected) : "overlaps the band before it");
      }
      expected = band.to() + 1;
      first = false;
    }
    String last = "bands[" + withTotals[withTotals.length - 1] + "]";
    if (expected <= all.to()) {
      faults.add(last, gap(expected, all.to()));
    } else if (expected > all.to() + 1) {
      faults.add(last, "goes above the highest total, " + all.to());
    }
  }

  private void anyYes() {
    if (bands.size() != 2) {
      faults.add("bands", "needs two bands: none reported, and any yes");
    }
    withoutTotals();
    if (!instrument.raises().isEmpty()) {
      faults.add("raises", "any yes has the highest band already");
    }
  }

  private void prompts() {
    if (!bands.isEmpty()) {
      faults.add("bands", "prompts have no bands");
    }
  }

  private void withoutTotals() {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).totals().isPresent()) {
        faults.add("bands[" + i + "]", "has totals, but no total is made");
      }
    }
  }

  private static String gap(int from, int to) {
    return "no band holds " + (from == to ? "" + from : from + " to " + to);
  }

  private static String below(int lowest) {
    return "begins below the lowest total, " + lowest;
  }
}
