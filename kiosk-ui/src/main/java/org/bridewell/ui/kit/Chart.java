package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Horizontal bars on one scale. The table beside it says the same; this is read out as one
/// sentence.
///
/// A hidden count is sent as the range it may lie in, never as the number with a style.
@Tag("bw-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./bridewell/chart.ts")
public class Chart extends Component {

  private static final JsonMapper JSON = JsonMapper.shared();

  /// What stands in one place of the chart.
  public sealed interface Value {}

  /// A number that may be seen, with its label.
  public record Shown(double value, String label) implements Value {}

  /// A count of 1 to 7 that is not shown; for shares the ends are 1 and 7 of the rounded base.
  public record Hidden(double from, double to, String label) implements Value {}

  /// Nothing was captured: a gap with its reason, never a zero.
  public record Gap(String reason) implements Value {}

  /// One row of values over all categories. Colours are 1 to 5, taken in the order 1, 3, 2, 4, 5;
  /// one series alone is best in 3, or in 1 when it is the point.
  public record Series(String name, int colour, List<Value> values) {}

  /// A chart that is read out as this sentence. At most five series, each with as many values as
  /// there are categories; small multiples share a highest value.
  public Chart(
      String sentence,
      List<String> categories,
      List<Series> series,
      String unit,
      OptionalDouble highest) {
    if (series.stream().anyMatch(s -> s.values().size() != categories.size())) {
      throw new IllegalArgumentException("Each series needs a value for every category");
    }
    getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
    var data = JSON.createObjectNode().put("sentence", sentence).put("unit", unit);
    highest.ifPresentOrElse(max -> data.put("max", max), () -> data.putNull("max"));
    var names = data.putArray("categories");
    categories.forEach(names::add);
    var rows = data.putArray("series");
    for (var one : series) {
      var row = rows.addObject().put("name", one.name()).put("colour", one.colour());
      var values = row.putArray("values");
      one.values().forEach(value -> values.add(json(value)));
    }
    getElement().setPropertyJson("data", data);
  }

  private static ObjectNode json(Value value) {
    var node = JSON.createObjectNode();
    return switch (value) {
      case Shown shown ->
          node.put("kind", "shown").put("value", shown.value()).put("label", shown.label());
      case Hidden hidden ->
          node.put("kind", "hidden")
              .put("from", hidden.from())
              .put("to", hidden.to())
              .put("label", hidden.label());
      case Gap gap -> node.put("kind", "gap").put("label", gap.reason());
    };
  }
}
