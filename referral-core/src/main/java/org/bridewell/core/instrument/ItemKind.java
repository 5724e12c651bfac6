package org.bridewell.core.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/// How an item is answered: by choosing one of its options, or by a measured number.
public sealed interface ItemKind {

  /// The points that an answer can give, each once, in no order.
  IntStream possiblePoints();

  /// One of the options is chosen.
  record Choice(List<Option> options) implements ItemKind {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public IntStream possiblePoints() {
      return options.stream().mapToInt(Option::points).distinct();
    }
  }

  /// A number is measured. Below `least` or above `most` no living person is: such a number is
  /// refused as a slip of the finger. The first table whose condition holds gives the points.
  record Measure(
      String unit, int decimals, BigDecimal least, BigDecimal most, List<PointsTable> tables)
      implements ItemKind {
    public Measure {
      tables = List.copyOf(tables);
    }

    @Override
    public IntStream possiblePoints() {
      return tables.stream()
          .flatMap(table -> table.steps().stream())
          .mapToInt(PointsTable.Step::points)
          .distinct();
    }

    /// True when the number can have been measured: in range, and no finer than the instrument asks
    /// for.
    public boolean accepts(BigDecimal value) {
      return value.stripTrailingZeros().scale() <= decimals
          && least.compareTo(value) <= 0
          && value.compareTo(most) <= 0;
    }

    /// The smallest difference between two such numbers.
    public BigDecimal step() {
      return BigDecimal.ONE.movePointLeft(decimals);
    }

    /// The number as it is read, with as many decimals as the instrument asks for.
    public String shown(BigDecimal value) {
      return value.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }
  }
}
