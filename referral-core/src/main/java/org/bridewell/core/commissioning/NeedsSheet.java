package org.bridewell.core.commissioning;

/// Writes a report as a file to take away. It gets the protected report and nothing else.
public interface NeedsSheet {
  /// The file's bytes.
  byte[] write(NeedsReport report);
}
