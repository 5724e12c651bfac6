package org.bridewell.core.partner;

/// What became of a message that was put on the line.
public sealed interface Answer {
  /// The partner has it (2xx).
  record Accepted() implements Answer {}

  /// The partner will not take it as it is: trying again changes nothing until somebody mends it.
  ///
  /// @param code a short code, such as `http-422`
  record Refused(String code) implements Answer {}

  /// It may or may not have arrived: try again.
  ///
  /// @param code a short code, such as `no-answer`
  record Unknown(String code) implements Answer {}

  /// What an HTTP status says: 408, 425, 429 and 5xx ask to try again, every other failure does
  /// not.
  static Answer ofStatus(int status) {
    if (status >= 200 && status < 300) {
      return new Accepted();
    }
    boolean later = status == 408 || status == 425 || status == 429 || status >= 500;
    return later ? new Unknown("http-" + status) : new Refused("http-" + status);
  }
}
