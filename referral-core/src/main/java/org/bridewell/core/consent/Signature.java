package org.bridewell.core.consent;

import org.bridewell.core.shared.Redacted;

/// How a yes was signed. Only a yes is signed; a no needs no signature.
public sealed interface Signature {
  /// Strokes on the screen, as canonical JSON of their points; 2 to 500,000 characters.
  record Touch(String strokes) implements Signature, Redacted {
    static final int LONGEST = 500_000;

    public Touch {
      if (strokes.length() < 2 || strokes.length() > LONGEST) {
        throw new IllegalArgumentException("not the strokes of a signature");
      }
    }

    @Override
    public String toString() {
      return redacted();
    }
  }

  /// A mark on paper, seen by the nurse.
  record WitnessedMark() implements Signature {}

  /// Said aloud, heard by the nurse.
  record Spoken() implements Signature {}
}
