package org.bridewell.core.audit;

/// An entry with the code its writer gave it; whether the two belong together is for verification
/// to say.
public record SignedEntry(AuditEntry entry, Hash hmac) {
  /// Whether the entry is as its writer wrote it.
  public boolean isGenuine(AuditKey key) {
    return key.codeOf(entry).equals(hmac);
  }

  Covered covered() {
    return new Covered(entry.writer(), entry.sequence(), hmac);
  }
}
