package org.bridewell.db.demo;

/// How a made-up person drinks: how often each answer of AUDIT is chosen, by the item's place.
///
/// The bands come from scoring the answers, so each way of drinking falls into more than one.
enum Drinking {
  NONE(
      new int[] {1, 0, 0, 0, 0},
      new int[] {1, 0, 0, 0, 0},
      new int[] {1, 0, 0, 0, 0},
      new int[] {1, 0, 0, 0, 0},
      new int[] {90, 10, 0}),
  LOWER(
      new int[] {4, 36, 40, 17, 3},
      new int[] {35, 35, 20, 8, 2},
      new int[] {40, 45, 13, 2, 0},
      new int[] {92, 7, 1, 0, 0},
      new int[] {90, 8, 2}),
  INCREASING(
      new int[] {0, 5, 30, 45, 20},
      new int[] {3, 10, 27, 35, 25},
      new int[] {2, 15, 38, 40, 5},
      new int[] {60, 25, 11, 4, 0},
      new int[] {60, 22, 18}),
  HIGHER(
      new int[] {0, 0, 12, 43, 45},
      new int[] {0, 3, 12, 35, 50},
      new int[] {0, 3, 17, 60, 20},
      new int[] {40, 35, 18, 7, 0},
      new int[] {50, 25, 25}),
  DEPENDENT(
      new int[] {0, 0, 2, 18, 80},
      new int[] {0, 1, 6, 23, 70},
      new int[] {0, 0, 6, 34, 60},
      new int[] {6, 12, 24, 34, 24},
      new int[] {18, 18, 64});

  private static final int THREE_ANSWERS = 8;
  private final int[] often;
  private final int[] units;
  private final int[] muchAtOnce;
  private final int[] trouble;
  private final int[] harm;

  Drinking(int[] often, int[] units, int[] muchAtOnce, int[] trouble, int[] harm) {
    this.often = often;
    this.units = units;
    this.muchAtOnce = muchAtOnce;
    this.trouble = trouble;
    this.harm = harm;
  }

  /// Weights of an item's options, in their order.
  ///
  /// @param position of the item in AUDIT, from 0
  int[] weights(int position) {
    return switch (position) {
      case 0 -> often;
      case 1 -> units;
      case 2 -> muchAtOnce;
      default -> position < THREE_ANSWERS ? trouble : harm;
    };
  }
}
