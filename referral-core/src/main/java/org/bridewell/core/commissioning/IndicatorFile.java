package org.bridewell.core.commissioning;

/// Writes a sheet of indicators as a file to take away.
public interface IndicatorFile {
  /// The file's bytes.
  byte[] write(IndicatorSheet sheet);
}
