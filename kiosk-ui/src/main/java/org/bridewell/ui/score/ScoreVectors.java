package org.bridewell.ui.score;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.CatalogueRefused;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.scoring.ScoreVector;
import org.bridewell.core.scoring.ScoreVector.Outcome;
import org.bridewell.core.scoring.Vectors;

/// Scores a file of vectors with the instruments that ship with the product, prints each
/// difference, and counts. It needs no database, so that a clinical safety officer can run it on
/// site, on vectors of their own.
public final class ScoreVectors {
  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int UNREADABLE = 2;

  private final Catalogue catalogue;
  private final OtherCodes others;
  private final PrintStream out;

  private ScoreVectors(Catalogue catalogue, int year, PrintStream out) {
    this.catalogue = catalogue;
    this.others = new OtherCodes(year);
    this.out = out;
  }

  /// @param arguments the year, in four digits, and the file
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(Integer.parseInt(arguments[0]), Path.of(arguments[1]), out));
  }

  /// Runs the vectors of a file.
  ///
  /// @return 0 when all passed, 1 when one failed, 2 when there is nothing to run
  static int run(int year, Path file, PrintStream out) {
    try {
      var rows = Vectors.read(file);
      return new ScoreVectors(InstrumentLoader.shipped(), year, out).run(rows);
    } catch (Vectors.Unreadable | CatalogueRefused e) {
      out.println(e.getMessage());
      return UNREADABLE;
    }
  }

  private int run(List<Vectors.Row> rows) {
    int failed = 0;
    for (var row : rows) {
      failed += passes(row) ? 0 : 1;
    }
    out.println((rows.size() - failed) + " passed, " + failed + " failed");
    return failed == 0 ? PASSED : FAILED;
  }

  private boolean passes(Vectors.Row row) {
    return switch (row) {
      case Vectors.Case(long line, ScoreVector vector) -> passes(line, vector);
      case Vectors.TooLong(long line, int fields, int columns) -> {
        out.printf(
            "line %d: %d fields under %d headings: are the answers in quotes?%n",
            line, fields, columns);
        yield false;
      }
    };
  }

  private boolean passes(long line, ScoreVector vector) {
    var outcome = outcome(vector);
    if (outcome.filter(vector::agreesWith).isPresent()) {
      return true;
    }
    out.printf(
        "line %d: %s \"%s\": expected %s, but %s (%s)%n",
        line,
        vector.instrument(),
        vector.answers(),
        said(vector.expected()),
        outcome.map(each -> "got " + said(each)).orElse("there is no such instrument"),
        vector.source());
    return false;
  }

  private static String said(Outcome outcome) {
    return outcome.toString().isEmpty() ? "nothing" : outcome.toString();
  }

  private Optional<Outcome> outcome(ScoreVector vector) {
    String code = vector.instrument().toUpperCase(Locale.ROOT);
    return others
        .outcome(code, vector.answers())
        .or(
            () ->
                catalogue.current().stream()
                    .filter(instrument -> instrument.id().value().equalsIgnoreCase(code))
                    .findFirst()
                    .map(instrument -> ScoreVector.outcome(instrument, vector.answers())));
  }
}
