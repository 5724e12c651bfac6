package org.bridewell.ui.observation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.GlucoseService;
import org.bridewell.core.shared.ItemId;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Texts;

/// What was found so far, value by value, each a way to its pad; what is missing says so.
final class VitalList extends Section {
  private static final Texts TEXTS = Texts.of("observation");

  /// What the list shows.
  ///
  /// @param draft the number that is being typed, of the current item
  /// @param glucose the readings of the stay, and whether one is asked for
  /// @param pregnant what is known of a pregnancy; empty where it is not asked
  record Shown(
      Optional<Round> round,
      ItemId current,
      Optional<BigDecimal> draft,
      Map<ItemId, Integer> points,
      Optional<Known> pregnant,
      GlucoseService.Asked glucose) {}

  private final Vitals vitals;
  private final Consumer<ItemId> pick;

  VitalList(Vitals vitals, Consumer<ItemId> pick) {
    this.vitals = vitals;
    this.pick = pick;
    addClassName("bw-vitals__list");
  }

  void show(Shown shown) {
    removeAll();
    var heading = new H1(TEXTS.get("title"));
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    var list = new OrderedList();
    list.addClassName("bw-vitals__rows");
    VitalOrder.SCORED.forEach(item -> list.add(new ListItem(row(item, shown))));
    var also = new H2(TEXTS.get("also"));
    also.addClassName("bw-vitals__also-title");
    add(heading, list, also, also(shown));
  }

  private NativeButton row(ItemId id, Shown shown) {
    var found = found(id, shown);
    var name = new Element("span").setText(TEXTS.get("vital." + id.value()));
    name.appendChild(new Element("small").setText(unit(id, shown)));
    var value =
        found
            .map(each -> new Element("b").setText(VitalWords.value(item(id), each)))
            .orElseGet(() -> new Element("em").setText(TEXTS.get("not-taken")));
    var points = shown.points().get(id);
    var box = new ScoreBox(points == null ? OptionalInt.empty() : OptionalInt.of(points));
    var row = button(id, shown);
    row.getElement().appendChild(name, value, box.getElement());
    return row;
  }

  private String unit(ItemId id, Shown shown) {
    if (!id.equals(Vitals.OXYGEN_SATURATION)) {
      return TEXTS.get("vital." + id.value() + ".unit");
    }
    boolean second =
        shown.round().flatMap(r -> r.found(Vitals.SCALE)).stream()
            .anyMatch(Finding.PrescribedScale.class::isInstance);
    return TEXTS.get(second ? "vital.news2-spo2.scale-2" : "vital.news2-spo2.scale-1");
  }

  private Div also(Shown shown) {
    var tiles = new Div();
    tiles.addClassName("bw-vitals__also");
    tiles.add(
        tile("glucose", List.of(VitalOrder.GLUCOSE), VitalWords.glucose(shown.glucose()), shown),
        tile("gcs", VitalOrder.COMA_SCALE, coma(shown), shown),
        tile("pupils", VitalOrder.PUPILS, joined(VitalOrder.PUPILS, shown), shown),
        tile("peak-flow", VitalOrder.PEAK_FLOW, joined(VitalOrder.PEAK_FLOW, shown), shown));
    shown
        .pregnant()
        .ifPresent(
            known ->
                tiles.add(
                    tile(
                        "pregnancy", VitalOrder.PREGNANCY, TEXTS.get("pregnant." + known), shown)));
    return tiles;
  }

  private Component tile(String name, List<ItemId> group, String value, Shown shown) {
    var first = group.stream().filter(id -> found(id, shown).isEmpty()).findFirst();
    var tile = button(first.orElse(group.getFirst()), shown);
    tile.addClassName("bw-btn");
    if (group.contains(shown.current())) {
      tile.getElement().setAttribute("aria-current", "true");
    }
    tile.getElement()
        .appendChild(
            new Element("span")
                .setText(TEXTS.get("also." + name))
                .appendChild(new Element("b").setText(value)));
    return tile;
  }

  /// The total only of all three parts: what was not tested is never a 1.
  private String coma(Shown shown) {
    var points = VitalOrder.COMA_SCALE.stream().map(shown.points()::get).toList();
    if (points.stream().allMatch(Objects::nonNull)) {
      return TEXTS.get("gcs.total", points.stream().mapToInt(Integer::intValue).sum());
    }
    return joined(VitalOrder.COMA_SCALE, shown);
  }

  private String joined(List<ItemId> group, Shown shown) {
    var words =
        group.stream()
            .flatMap(id -> found(id, shown).map(each -> VitalWords.value(item(id), each)).stream())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? TEXTS.get("not-taken") : words;
  }

  private NativeButton button(ItemId id, Shown shown) {
    var button = new NativeButton();
    button.getElement().setAttribute("type", "button");
    if (id.equals(shown.current())) {
      button.getElement().setAttribute("aria-current", "true");
    }
    button.addClickListener(tap -> pick.accept(id));
    return button;
  }

  private static Optional<Finding> found(ItemId id, Shown shown) {
    if (id.equals(shown.current()) && shown.draft().isPresent()) {
      return shown.draft().map(Finding.Measured::new);
    }
    return shown.round().flatMap(round -> round.found(id));
  }

  private Item item(ItemId id) {
    return vitals
        .item(id, Round.Kind.OBSERVATIONS)
        .orElseGet(() -> vitals.instrument(Vitals.NEWS2).items().getFirst());
  }
}
