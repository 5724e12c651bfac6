package org.bridewell.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One answer that can be given: its value, its words, a smaller second line, and the alert level
/// it raises, if it raises one.
public record Choice<T>(T value, String words, Optional<String> detail, Optional<Level> raises) {

  /// An answer with words only.
  public static <T> Choice<T> of(T value, String words) {
    return new Choice<>(value, words, Optional.empty(), Optional.empty());
  }

  /// The same answer with a second line.
  public Choice<T> detail(String line) {
    return new Choice<>(value, words, Optional.of(line), raises);
  }

  /// The same answer, marked as one that raises an alert.
  public Choice<T> raising(Level level) {
    return new Choice<>(value, words, detail, Optional.of(level));
  }

  /// Every value of an enum, in its order.
  public static <E extends Enum<E>> List<Choice<E>> all(Class<E> type, Function<E, String> words) {
    return Arrays.stream(type.getEnumConstants()).map(e -> of(e, words.apply(e))).toList();
  }
}
