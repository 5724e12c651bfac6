package org.bridewell.core.custody;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.Redacted;

/// One person on the suite board, and what is due.
///
/// @param similarName somebody else on the board has nearly the same family name (HZ-22)
public record BoardRow(BoardFacts facts, Due due, boolean similarName) implements Redacted {

  private static final Comparator<BoardRow> URGENCY =
      Comparator.comparing((BoardRow row) -> row.due().task() != Due.Task.ALERT_NOT_SEEN)
          .thenComparing(row -> row.due().at().isEmpty())
          .thenComparing(row -> row.due().at().orElse(Instant.MAX))
          .thenComparing(row -> row.facts().detention().cell().length())
          .thenComparing(row -> row.facts().detention().cell())
          .thenComparing(row -> row.facts().detention().id().value());

  /// A row for everybody who is held, what cannot wait first.
  public static List<BoardRow> of(List<BoardFacts> held) {
    return held.stream()
        .map(facts -> new BoardRow(facts, Due.of(facts), resemblesAnother(facts, held)))
        .sorted(URGENCY)
        .toList();
  }

  private static boolean resemblesAnother(BoardFacts facts, List<BoardFacts> held) {
    return held.stream()
        .filter(other -> !other.detention().id().equals(facts.detention().id()))
        .anyMatch(other -> name(facts).familyResembles(name(other)));
  }

  private static PersonName name(BoardFacts facts) {
    return facts.detention().person().data().name();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
