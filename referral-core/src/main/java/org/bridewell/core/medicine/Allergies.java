package org.bridewell.core.medicine;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Redacted;

/// What is known of a person's allergies in a stay: not asked, none known, or these (HZ-24).
///
/// @param known said in this stay
/// @param possible said in an earlier stay and not struck out since: they stay in sight whatever
///   was answered now (HZ-23)
public record Allergies(State state, List<Allergy> known, List<Allergy> possible)
    implements Redacted {

  /// The three states; "not asked" is never "none".
  public enum State {
    NOT_ASKED,
    NONE_KNOWN,
    KNOWN
  }

  /// What the entries of a person say in one of the stays.
  public static Allergies in(DetentionId stay, List<Allergy> ofPerson) {
    var standing = ofPerson.stream().filter(Allergy::stands).toList();
    var here = standing.stream().filter(allergy -> allergy.detention().equals(stay)).toList();
    var known = here.stream().filter(allergy -> !allergy.isNoneKnown()).toList();
    var possible =
        standing.stream()
            .filter(allergy -> !allergy.detention().equals(stay) && !allergy.isNoneKnown())
            .filter(allergy -> known.stream().noneMatch(now -> same(now, allergy)))
            .toList();
    return new Allergies(state(here, known), known, possible);
  }

  /// Those, certain or possible, whose name is in the medicine's name or the other way round. Only
  /// names are compared: the group of a medicine is for the nurse to know.
  public List<Allergy> matching(String medicine) {
    var name = plain(medicine);
    return Stream.concat(known.stream(), possible.stream())
        .filter(allergy -> !name.isEmpty())
        .filter(
            allergy ->
                name.contains(plain(allergy.substance()))
                    || plain(allergy.substance()).contains(name))
        .toList();
  }

  private static State state(List<Allergy> here, List<Allergy> known) {
    if (here.isEmpty()) {
      return State.NOT_ASKED;
    }
    return known.isEmpty() ? State.NONE_KNOWN : State.KNOWN;
  }

  private static boolean same(Allergy one, Allergy other) {
    return plain(one.substance()).equals(plain(other.substance()));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.UK);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
