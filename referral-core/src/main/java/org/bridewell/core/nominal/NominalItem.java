package org.bridewell.core.nominal;

import java.util.List;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.Redacted;

/// One line of the hub's list.
///
/// @param district its name
/// @param schemes those that hold today
public record NominalItem(
    NominalId id,
    String familyName,
    String givenName,
    PncId pnc,
    String district,
    Strand strand,
    List<Scheme> schemes)
    implements Redacted {

  public NominalItem {
    schemes = List.copyOf(schemes);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
