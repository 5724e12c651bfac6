package org.bridewell.core.custody;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bridewell.core.shared.Redacted;

/// The number of a custody record: 3 to 40 letters, digits, slashes and hyphens.
///
/// There is no national shape; it is never the only key to a person.
public record CustodyRecordNumber(String value) implements Redacted {
  private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9/-]{2,39}");

  public CustodyRecordNumber {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a custody record number");
    }
  }

  /// Reads what was typed or scanned.
  public static Optional<CustodyRecordNumber> parse(String typed) {
    var text = typed.strip().toUpperCase(Locale.ROOT);
    return SHAPE.matcher(text).matches()
        ? Optional.of(new CustodyRecordNumber(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
