package org.bridewell.core.commissioning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.commissioning.IndicatorDefinition.Cadence;
import org.bridewell.core.commissioning.IndicatorDefinition.Section;
import org.bridewell.core.commissioning.IndicatorDefinition.Source;
import org.bridewell.core.commissioning.IndicatorDefinition.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The indicators that were agreed, as data with a version: the commissioner's lead changes them
/// without a programmer.
public record IndicatorFramework(String version, List<IndicatorDefinition> indicators) {
  private static final String FILE = "/indicators.json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private record Rows(String version, List<Row> indicators) {}

  /// One indicator as it is written: either both counts or a reason why there are none; either all
  /// of the target or nothing of it.
  private record Row(
      String code,
      Section section,
      String title,
      String definition,
      String owner,
      Cadence cadence,
      @Nullable Measure numerator,
      @Nullable Measure denominator,
      @Nullable String missing,
      @Nullable Integer target,
      @Nullable Integer watch,
      Target.@Nullable Better better,
      @Nullable String remark) {

    private IndicatorDefinition read() {
      for (String text : new String[] {code, title, definition, owner}) {
        if (text.isBlank()) {
          throw new IllegalArgumentException(code + ": a text is blank");
        }
      }
      return new IndicatorDefinition(
          code,
          section,
          title,
          definition,
          owner,
          cadence,
          source(),
          goal(),
          remark == null ? "" : remark);
    }

    private Source source() {
      if (numerator != null && denominator != null && missing == null) {
        return counts(numerator, denominator);
      }
      if (numerator == null && denominator == null && missing != null && !missing.isBlank()) {
        return new Source.Elsewhere(missing);
      }
      throw new IllegalArgumentException(code + ": either two counts, or why there are none");
    }

    private Source counts(Measure some, Measure of) {
      if (!Report.INDICATORS.reads(some) || !Report.INDICATORS.reads(of)) {
        throw new IllegalArgumentException(code + ": a count that indicators do not read");
      }
      return new Source.Counts(some, of);
    }

    private Optional<Target> goal() {
      if (target != null && watch != null && better != null) {
        return Optional.of(new Target(target, watch, better));
      }
      if (target == null && watch == null && better == null) {
        return Optional.empty();
      }
      throw new IllegalArgumentException(code + ": half a target");
    }
  }

  public IndicatorFramework {
    indicators = List.copyOf(indicators);
    var codes = new HashSet<String>();
    for (var indicator : indicators) {
      if (!codes.add(indicator.code())) {
        throw new IllegalArgumentException(indicator.code() + " stands twice");
      }
    }
  }

  /// The framework that ships with the product.
  public static IndicatorFramework shipped() {
    try (InputStream in = IndicatorFramework.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the indicators are not packaged");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A framework from other text, under the same rules.
  ///
  /// @throws IllegalArgumentException where it contradicts itself
  static IndicatorFramework read(byte[] json) {
    var rows = JSON.readValue(json, Rows.class);
    return new IndicatorFramework(
        rows.version(), rows.indicators().stream().map(Row::read).toList());
  }
}
