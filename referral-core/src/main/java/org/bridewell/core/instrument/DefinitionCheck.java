package org.bridewell.core.instrument;

import java.util.List;

/// Finds where a definition contradicts itself, though each of its parts can be read.
final class DefinitionCheck {

  private final Instrument instrument;
  private final Faults faults;
  private final ConditionCheck conditions;

  private DefinitionCheck(Instrument instrument, Faults faults) {
    this.instrument = instrument;
    this.faults = faults;
    this.conditions = new ConditionCheck(instrument, faults);
  }

  static List<Fault> faults(String file, Instrument instrument) {
    var faults = new Faults(file);
    var check = new DefinitionCheck(instrument, faults);
    if (instrument.languages().isEmpty()) {
      faults.add("languages", "names no language");
    }
    new ItemCheck(instrument, faults, check.conditions).run();
    check.skips();
    new BandCheck(instrument, faults, check.conditions).run();
    check.flags();
    check.next();
    check.applicability();
    return faults.list();
  }

  private void skips() {
    for (int i = 0; i < instrument.skips().size(); i++) {
      Skip skip = instrument.skips().get(i);
      String place = "skips[" + i + "]";
      conditions.check(place + ".when", skip.when());
      if (skip.goTo().isPresent() && instrument.item(skip.goTo().get()).isEmpty()) {
        faults.add(place + ".goTo", "no item «" + skip.goTo().get().value() + "»");
      } else if (skip.goTo().isPresent()
          && skip.to(instrument.items()) < skip.from(instrument.items())) {
        faults.add(place + ".goTo", "a skip must not point backwards");
      } else if (instrument.leftOutBy(skip).isEmpty()) {
        faults.add(place, "leaves out no item");
      }
    }
  }

  private void flags() {
    faults.distinct("flags", instrument.flags(), Flag::code);
    for (int i = 0; i < instrument.flags().size(); i++) {
      conditions.check("flags[" + i + "].when", instrument.flags().get(i).when());
    }
  }

  private void next() {
    for (int i = 0; i < instrument.next().size(); i++) {
      String band = instrument.next().get(i).band();
      if (instrument.band(band).isEmpty()) {
        faults.add("next[" + i + "].band", "no band «" + band + "»");
      }
    }
  }

  private void applicability() {
    limits("applicability.exclusions", instrument.applicability().exclusions());
    limits("applicability.cautions", instrument.applicability().cautions());
    gates(instrument.applicability().gates());
  }

  private void gates(List<Applicability.Gate> gates) {
    faults.distinct("applicability.gates", gates, Applicability.Gate::code);
    for (int i = 0; i < gates.size(); i++) {
      conditions.check("applicability.gates[" + i + "].when", gates.get(i).when());
    }
  }

  private void limits(String place, List<Applicability.Limit> limits) {
    faults.distinct(place, limits, Applicability.Limit::code);
    for (int i = 0; i < limits.size(); i++) {
      Applicability.Limit limit = limits.get(i);
      boolean aged = limit.fromAge().isPresent() || limit.toAge().isPresent();
      boolean named = limit.pregnant() || limit.intoxicated() || !limit.sexes().isEmpty();
      if (!aged && !named) {
        faults.add(place + "[" + i + "]", "names no circumstance, so it would always apply");
      } else if (limit.fromAge().orElse(0) > limit.toAge().orElse(Integer.MAX_VALUE)) {
        faults.add(place + "[" + i + "]", "ends before it begins");
      }
    }
  }
}
