package org.bridewell.core.instrument;

/// One reason to refuse a catalogue: which file, which place in it, and what is wrong there.
public record Fault(String file, String place, String reason) {

  @Override
  public String toString() {
    return file + ", " + place + ": " + reason;
  }
}
