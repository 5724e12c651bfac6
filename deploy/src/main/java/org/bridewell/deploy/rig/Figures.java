package org.bridewell.deploy.rig;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The rows that a run prints: name, value, what it is a ratio to, the goal, held or not.
public final class Figures {
  private static final String ROW = "%-38s %-16s %-46s %-10s %s%n";

  private final List<String[]> rows = new ArrayList<>();
  private boolean allHeld = true;

  /// A figure whose goal is that it is at most this many times another.
  public void atMost(String name, String value, double ratio, String to, double goal) {
    add(name, value, times(ratio) + " " + to, "≤ " + times(goal), ratio <= goal);
  }

  /// A figure whose goal is that it is at least this many times another.
  public void atLeast(String name, String value, double ratio, String to, double goal) {
    add(name, value, times(ratio) + " " + to, "≥ " + times(goal), ratio >= goal);
  }

  /// A count with a goal of its own.
  public void count(String name, long value, String of, String goal, boolean held) {
    add(name, String.format(Locale.ROOT, "%,d", value), of, goal, held);
  }

  /// A count that has no goal.
  public void fact(String name, long value, String of) {
    rows.add(new String[] {name, String.format(Locale.ROOT, "%,d", value), of, "", ""});
  }

  /// What the process ends with: 0 when every goal was held.
  public int print() {
    System.out.printf(Locale.ROOT, ROW, "name", "value", "ratio to", "goal", "held");
    for (String[] row : rows) {
      System.out.printf(Locale.ROOT, ROW, (Object[]) row);
    }
    return allHeld ? 0 : 1;
  }

  /// Says how far a run has come.
  public static void progress(String text) {
    System.err.println(text);
  }

  private void add(String name, String value, String to, String goal, boolean held) {
    rows.add(new String[] {name, value, to, goal, held ? "held" : "NOT HELD"});
    allHeld &= held;
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, "%.2f×", ratio);
  }
}
