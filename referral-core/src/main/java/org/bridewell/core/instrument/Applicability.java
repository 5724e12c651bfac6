package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// To whom an instrument may be put, outside whom it is not, and with which cautions it is read.
public record Applicability(
    String audience, List<Limit> exclusions, List<Limit> cautions, List<Gate> gates) {

  /// An answer to the instrument itself after which the rest would mislead: DAST-10 adds up to 1
  /// for somebody who takes no drugs. While it holds no score is made, and the reason is kept.
  public record Gate(String code, Condition when, String text) {}

  /// A named circumstance. It applies when everything it names is known to be so: an unknown age,
  /// sex or state excludes nobody.
  public record Limit(
      String code,
      OptionalInt fromAge,
      OptionalInt toAge,
      boolean pregnant,
      boolean intoxicated,
      Set<Circumstances.Sex> sexes,
      String text) {

    public Limit {
      sexes = Set.copyOf(sexes);
    }

    boolean applies(Circumstances to) {
      return inAge(to.age())
          && (sexes.isEmpty() || to.sex().filter(sexes::contains).isPresent())
          && (!pregnant || to.pregnant() == Known.YES)
          && (!intoxicated || to.intoxicated() == Known.YES);
    }

    private boolean inAge(OptionalInt age) {
      if (fromAge.isEmpty() && toAge.isEmpty()) {
        return true;
      }
      return age.isPresent()
          && age.getAsInt() >= fromAge.orElse(0)
          && age.getAsInt() <= toAge.orElse(Integer.MAX_VALUE);
    }
  }

  public Applicability {
    exclusions = List.copyOf(exclusions);
    cautions = List.copyOf(cautions);
    gates = List.copyOf(gates);
  }

  /// Why the instrument is not offered in these circumstances; empty when it is.
  public Optional<Limit> excluded(Circumstances circumstances) {
    return exclusions.stream().filter(limit -> limit.applies(circumstances)).findFirst();
  }

  /// What to bear in mind when the result is read in these circumstances.
  public List<Limit> cautionsFor(Circumstances circumstances) {
    return cautions.stream().filter(limit -> limit.applies(circumstances)).toList();
  }
}
