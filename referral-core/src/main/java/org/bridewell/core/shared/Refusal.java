package org.bridewell.core.shared;

import java.util.List;

/// A rule said no: nothing was changed, and the screen says why in plain words.
///
/// The code is a key of the message bundles; the arguments never hold anything about a person.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String code;
  private final transient List<Object> arguments;

  public Refusal(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
