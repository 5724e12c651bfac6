package org.bridewell.core.partner;

/// What became of a message that was put on the line.
public sealed interface Answer {
  /// The partner has it (2xx).
  record Accepted() implements Answer {}

  /// The partner will not take it as it is: trying again changes nothing until somebody mends it.
  ///
  /// @param code a short code, such as `http-422`
  record Refused(String code) implements Answer {}

  /// It may or may not have arrived, or could not get there: try again.
  ///
  /// @param code a short code, such as `no-answer`
  record Unknown(String code) implements Answer {}

  /// What an HTTP status says. 400, 413, 415 and 422 refuse this message; any other failure is one
  /// of the line, the address or the key, which mending heals for every message that waits.
  static Answer ofStatus(int status) {
    if (status >= 200 && status < 300) {
      return new Accepted();
    }
    return switch (status) {
      case 400, 413, 415, 422 -> new Refused("http-" + status);
      default -> new Unknown("http-" + status);
    };
  }
}
