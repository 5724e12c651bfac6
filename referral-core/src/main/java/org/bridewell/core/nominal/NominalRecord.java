package org.bridewell.core.nominal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.nominal.PathwayState.NothingShared;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.Redacted;

/// A nominal as the hub sees it: the police's own facts, and the seven pathways.
///
/// @param district its name
/// @param strands each decision of the police about it, the latest first; empty where none was kept
/// @param schemes all flags ever, the oldest first
/// @param pathways always all seven; what is not there reads "nothing shared"
public record NominalRecord(
    NominalId id,
    String familyName,
    String givenName,
    LocalDate dateOfBirth,
    PncId pnc,
    String district,
    Strand strand,
    List<StrandSet> strands,
    List<SchemeFlag> schemes,
    Map<Pathway, PathwayState> pathways)
    implements Redacted {

  public NominalRecord {
    strands = List.copyOf(strands);
    schemes = List.copyOf(schemes);
    var all = new EnumMap<Pathway, PathwayState>(Pathway.class);
    for (var pathway : Pathway.values()) {
      all.put(pathway, pathways.getOrDefault(pathway, new NothingShared()));
    }
    pathways = java.util.Collections.unmodifiableMap(all);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
