package org.bridewell.deploy.journey;

/// Ids as they stand in addresses.
final class Ids {
  private Ids() {}

  /// Thirty-two hexadecimal digits with their hyphens.
  static String uuid(String hex) {
    return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }
}
