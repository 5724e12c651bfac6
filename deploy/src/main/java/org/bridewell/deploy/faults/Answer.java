package org.bridewell.deploy.faults;

import java.util.UUID;

/// An acknowledged answer, as the writer says it and the log keeps it.
record Answer(UUID sitting, String item, int revision, UUID answer) {
  private static final String WORD = "saved";

  /// One line, short enough to go through a pipe whole.
  String line() {
    return String.join(
        " ", WORD, sitting.toString(), item, Integer.toString(revision), answer.toString());
  }

  static boolean isIn(String line) {
    return line.startsWith(WORD + " ") && line.split(" ").length == 5;
  }

  static Answer of(String line) {
    String[] words = line.split(" ");
    return new Answer(
        UUID.fromString(words[1]), words[2], Integer.parseInt(words[3]), UUID.fromString(words[4]));
  }

  /// The item of the sitting.
  String place() {
    return place(sitting, item);
  }

  static String place(UUID sitting, String item) {
    return sitting + " " + item;
  }
}
