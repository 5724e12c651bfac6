package org.bridewell.core.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.person.Sex;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.ItemId;

/// What a sitting asks for itself before the instruments: asked, never taken from another record,
/// and never a default (HZ-30). Kept among the responses, with the same history.
public enum AskedItem {
  /// Which wording of a sex-dependent item is right (AUDIT item 3).
  SEX("asked-sex", "female", "male", "other"),
  /// Whether the person can answer reliably now.
  FITNESS("asked-fitness", "fit", "intoxicated", "cannot-tell"),
  /// Whether the person is pregnant, where that may be.
  PREGNANCY("asked-pregnancy", "yes", "no", "not-known"),
  /// Whether somebody of 16 or 17 understands enough to answer for themselves.
  COMPETENCE("asked-competence", "yes", "no", "not-sure");

  private final ItemId item;
  private final Set<String> codes;

  AskedItem(String item, String... codes) {
    this.item = new ItemId(item);
    this.codes = Set.of(codes);
  }

  /// Where the answer is kept among the responses of a sitting.
  public ItemId item() {
    return item;
  }

  /// The asked item of that id; empty for an instrument's item.
  public static Optional<AskedItem> of(ItemId item) {
    return Arrays.stream(values()).filter(asked -> asked.item.equals(item)).findFirst();
  }

  /// True when the item is one of these and has that answer.
  public static boolean has(ItemId item, String code) {
    return of(item).filter(asked -> asked.codes.contains(code)).isPresent();
  }

  /// The answer that was given, if any.
  public Optional<String> in(Map<ItemId, Response> responses) {
    return responses.get(item) instanceof Response.Answered(String code)
        ? Optional.of(code)
        : Optional.empty();
  }

  /// What is known of the person: what custody recorded, and above it what was asked.
  public static Circumstances circumstances(
      Circumstances recorded, Map<ItemId, Response> responses) {
    return new Circumstances(
        recorded.age(),
        known(PREGNANCY.in(responses), "yes", "no"),
        known(FITNESS.in(responses), "intoxicated", "fit"),
        SEX.in(responses).map(AskedItem::sex).or(recorded::sex));
  }

  /// What custody recorded of the person, as on the day when a sitting began.
  public static Circumstances recorded(LocalDate dateOfBirth, Sex sex, Instant begun) {
    var day = LocalDate.ofInstant(begun, ArrivalService.LOCAL);
    var recorded = Circumstances.aged(Period.between(dateOfBirth, day).getYears());
    return switch (sex) {
      case FEMALE -> recorded.of(Circumstances.Sex.FEMALE);
      case MALE -> recorded.of(Circumstances.Sex.MALE);
      case OTHER -> recorded.of(Circumstances.Sex.OTHER);
      case NOT_KNOWN -> recorded;
    };
  }

  private static Circumstances.Sex sex(String code) {
    return switch (code) {
      case "female" -> Circumstances.Sex.FEMALE;
      case "male" -> Circumstances.Sex.MALE;
      default -> Circumstances.Sex.OTHER;
    };
  }

  private static Known known(Optional<String> code, String yes, String no) {
    if (code.filter(yes::equals).isPresent()) {
      return Known.YES;
    }
    return code.filter(no::equals).isPresent() ? Known.NO : Known.UNKNOWN;
  }
}
