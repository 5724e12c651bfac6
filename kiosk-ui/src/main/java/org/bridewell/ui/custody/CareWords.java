package org.bridewell.ui.custody;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.medicine.Allergies;
import org.bridewell.core.plan.Observed;
import org.bridewell.core.safety.Alert;
import org.bridewell.ui.kit.KioskPage.CareFact;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// The three facts in the head of each page about a person, written out also when there is none or
/// nobody has asked.
public final class CareWords {
  private static final Texts TEXTS = Texts.of("custody");

  private CareWords() {}

  /// The observation level and how often, and whether an officer decided it.
  public static CareFact observed(Optional<Observed> observed) {
    var term = TEXTS.get("observation");
    return observed
        .map(
            now -> {
              var words = TEXTS.get("level." + now.level(), now.every());
              return now.decided()
                  ? new CareFact(term, words, Tone.PLAIN)
                  : new CareFact(term, TEXTS.get("level.recommended", words), Tone.DUE);
            })
        .orElseGet(() -> new CareFact(term, TEXTS.get("not-set"), Tone.DUE));
  }

  /// Every allergy by name, those of earlier stays as possible; or none known, or not asked.
  public static CareFact allergies(Allergies allergies) {
    var named = allergies(allergies.known().stream().map(each -> each.substance()), allergies);
    var words =
        switch (allergies.state()) {
          case NOT_ASKED -> joined(named, TEXTS.get("not-asked"));
          case NONE_KNOWN -> joined(named, TEXTS.get("allergies.none"));
          case KNOWN -> joined(named, "");
        };
    boolean calm = allergies.state() == Allergies.State.NONE_KNOWN && named.isEmpty();
    return new CareFact(TEXTS.get("allergies"), words, calm ? Tone.PLAIN : Tone.DUE);
  }

  /// How many alerts were raised, and how many no officer has seen.
  static CareFact alerts(List<Alert> alerts) {
    var open = alerts.stream().filter(Alert::isOpen).count();
    var words =
        alerts.isEmpty() ? TEXTS.get("alerts.none") : TEXTS.get("alerts.some", alerts.size(), open);
    return new CareFact(
        TEXTS.get("alerts"), words, open > 0 ? Tone.STOP : alerts.isEmpty() ? Tone.INFO : Tone.DUE);
  }

  private static List<String> allergies(Stream<String> known, Allergies allergies) {
    var possible =
        allergies.possible().stream()
            .map(each -> TEXTS.get("allergies.possible", each.substance()));
    return Stream.concat(known, possible).toList();
  }

  private static String joined(List<String> named, String end) {
    return Stream.concat(named.stream(), Stream.of(end))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
