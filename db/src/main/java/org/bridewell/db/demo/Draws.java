package org.bridewell.db.demo;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that falls the same way each time: every person, stay and case has a stream of its own,
/// so that a change to one of them leaves all others as they were.
final class Draws {
  private static final long SEED = 0x5EED_0F_B41DE_3E11L;

  private final SplittableRandom random;

  private Draws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// The stream of one thing, such as the answers of the stay number 17.
  static Draws of(String topic, int number) {
    return new Draws(SEED ^ (topic.hashCode() * 0x9E37_79B9_7F4A_7C15L) ^ ((long) number << 20));
  }

  /// True so many times in a hundred.
  boolean percent(double times) {
    return random.nextDouble() * 100 < times;
  }

  /// A whole number from the lowest to the highest, both included.
  int between(int lowest, int highest) {
    return random.nextInt(lowest, highest + 1);
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// The place of one of the weights, each as often as it weighs.
  int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int left = random.nextInt(sum);
    int place = 0;
    while (left >= weights[place]) {
      left -= weights[place];
      place++;
    }
    return place;
  }

  /// One of the values, each as often as its weight.
  <T> T weighted(List<T> of, int... weights) {
    return of.get(weighted(weights));
  }
}
