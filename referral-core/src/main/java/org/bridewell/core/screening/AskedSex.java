package org.bridewell.core.screening;

import java.util.Set;
import org.bridewell.core.shared.ItemId;

/// The answer that decides the wording of sex-dependent items (AUDIT item 3): asked for itself,
/// never taken from another record, and never a default.
public final class AskedSex {
  /// Where the answer is kept among the responses of a sitting.
  public static final ItemId ITEM = new ItemId("asked-sex");

  /// The values an instrument's wordings name, and one for everybody else.
  public static final Set<String> CODES = Set.of("female", "male", "other");

  private AskedSex() {}
}
