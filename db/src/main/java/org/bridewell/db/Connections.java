package org.bridewell.db;

/// The options with which every pool connects.
final class Connections {
  /// Statements are prepared on the server once a connection: their parameters so never stand in an
  /// error text or a log, and a hot statement is parsed once. Times are UTC as they are. Nobody
  /// waits for a row longer than eight seconds, where the server alone would have them wait for
  /// fifty: a tap is answered, if only with "not saved".
  private static final String OPTIONS =
      "useServerPrepStmts=true&prepStmtCacheSize=250&connectTimeout=5000&socketTimeout=60000"
          + "&dumpQueriesOnException=false&includeInnodbStatusInDeadlockExceptions=false"
          + "&allowMultiQueries=false&timezone=UTC&sessionVariables=innodb_lock_wait_timeout=8";

  private Connections() {}

  static String options(String url) {
    return url + (url.contains("?") ? "&" : "?") + OPTIONS;
  }
}
