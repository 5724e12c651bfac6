package org.bridewell.core.instrument;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Redacted;

/// What a clinical safety officer decided about one version of an instrument, by name.
///
/// It holds for one file: the checksum is that of the text which was in front of whoever signed.
///
/// @param step 1 for the first decision about this version, rising by one
/// @param note what was compared with what; of a revocation, the reason
public record SignOff(
    InstrumentId instrument,
    String version,
    int step,
    Decision decision,
    String sha256,
    String note,
    AccountId by,
    String signedAs,
    Instant at)
    implements Redacted {

  /// Signed, or taken back.
  public enum Decision {
    SIGNED,
    REVOKED
  }

  /// Whether this decision lets a file of that checksum be used.
  public boolean covers(String fileSha256) {
    return decision == Decision.SIGNED && sha256.equals(fileSha256);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
