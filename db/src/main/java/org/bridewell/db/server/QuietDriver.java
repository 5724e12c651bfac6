package org.bridewell.db.server;

/// Keeps the driver from logging. It writes each refused statement's message, and `Duplicate entry
/// 'Smith' for key …` names a person; the exception still carries it to the caller.
final class QuietDriver {
  private QuietDriver() {}

  /// Must come before the first connection: the driver reads it once.
  static void silence() {
    System.setProperty("mariadb.logging.disable", "true");
  }
}
