package org.bridewell.ui.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.commissioning.Disclosure;
import org.bridewell.core.commissioning.PeopleCount;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.instrument.Units;
import org.bridewell.core.scoring.ScoreVector.Outcome;
import org.bridewell.core.shared.CroNumber;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PncId;

/// What a file of vectors checks besides instruments: identifiers, units of alcohol, disclosure.
final class OtherCodes {
  private static final String DECIMAL = "[0-9]{1,9}(\\.[0-9]{1,9})?";
  private static final String COUNT = "[0-9]{1,8}";
  private static final BigDecimal PURE = BigDecimal.valueOf(100);

  private final int year;

  /// @param year four digits; a two-digit year up to it is of this century
  OtherCodes(int year) {
    this.year = year;
  }

  /// What comes out; empty when the code is none of these.
  Optional<Outcome> outcome(String code, String answers) {
    return switch (code) {
      case "NHS-NUMBER" -> Optional.of(nhsNumber(answers));
      case "PNC-ID" -> Optional.of(valid(PncId.parse(answers, year).map(PncId::value)));
      case "CRO" -> Optional.of(valid(CroNumber.parse(answers).map(CroNumber::value)));
      case "UNITS" -> Optional.of(units(answers));
      case "DISCLOSURE-HES" -> Optional.of(disclosure(answers));
      default -> Optional.empty();
    };
  }

  private static Outcome nhsNumber(String typed) {
    if (NhsNumber.fillsOnly(typed)) {
      return new Outcome("", "VALID_CHECKSUM_BUT_REJECT");
    }
    return NhsNumber.parse(typed).map(_ -> new Outcome("", "VALID")).orElse(Outcome.INVALID);
  }

  private static Outcome valid(Optional<String> canonical) {
    return canonical.map(value -> new Outcome("", "VALID -> " + value)).orElse(Outcome.INVALID);
  }

  private static Outcome units(String answers) {
    List<String> parts = Arrays.stream(answers.split(",", -1)).map(String::strip).toList();
    if (parts.size() != 3 || !parts.stream().allMatch(part -> part.matches(DECIMAL))) {
      return Outcome.INVALID;
    }
    var numbers = parts.stream().map(BigDecimal::new).toList();
    if (numbers.get(1).compareTo(PURE) > 0) {
      return Outcome.INVALID;
    }
    var units = Units.of(numbers.get(0), numbers.get(1), numbers.get(2));
    return new Outcome(units.exact().toPlainString(), "");
  }

  private static Outcome disclosure(String answers) {
    if (!answers.matches(COUNT)) {
      return Outcome.INVALID;
    }
    return switch (Disclosure.HES.protect(PeopleCount.of(Integer.parseInt(answers)))) {
      case ProtectedCount.Shown(int people) -> new Outcome(Integer.toString(people), "SHOWN");
      case ProtectedCount.Hidden _, ProtectedCount.LeftOut(), ProtectedCount.Withheld() ->
          new Outcome("*", "SUPPRESSED");
    };
  }
}
