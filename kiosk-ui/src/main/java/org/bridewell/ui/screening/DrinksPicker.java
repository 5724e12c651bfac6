package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.screening.Drink;
import org.bridewell.core.screening.DrinkingDay;
import org.bridewell.core.screening.DrinkingDay.Poured;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// Adds up the drinks of a usual drinking day by their pictures, and proposes an answer. It saves
/// nothing: only the nurse's confirmation does (HZ-30).
final class DrinksPicker {
  private static final Texts TEXTS = Texts.of("screening");
  private static final int MOST = 99;

  private final Item item;
  private final Map<Drink, Poured> drinks = new EnumMap<>(Drink.class);
  private final Div shelf = new Div();
  private final Div strength = new Div();
  private final Section tally = new Section();
  private final ActionButton confirm;
  private Optional<Drink> latest = Optional.empty();

  DrinksPicker(Item item, Consumer<Option> confirmed) {
    this.item = item;
    this.confirm =
        new ActionButton(TEXTS.get("drinks.confirm"), () -> proposed().ifPresent(confirmed))
            .primary()
            .large()
            .iconAfter(Icon.NEXT);
    shelf.addClassName("bw-drinks__shelf");
    strength.addClassName("bw-drinks__strength");
    tally.addClassNames("bw-card", "bw-drinks__tally");
    tally.getElement().setAttribute("aria-live", "polite");
    refresh();
  }

  Component shelf() {
    var heading = new H1(item.text());
    return new Section(heading, shelf, strength);
  }

  Component tally() {
    return tally;
  }

  ActionButton confirm() {
    return confirm;
  }

  private Optional<Option> proposed() {
    return DrinkingDay.proposed(item, DrinkingDay.units(drinks));
  }

  private void pour(Drink drink, int more) {
    var now = poured(drink);
    int number = Math.clamp(now.number() + more, 0, MOST);
    if (number == 0) {
      drinks.remove(drink);
    } else {
      drinks.put(drink, new Poured(number, now.strength()));
      latest = Optional.of(drink);
    }
    latest = latest.filter(drinks::containsKey);
    refresh();
  }

  private Poured poured(Drink drink) {
    return drinks.getOrDefault(drink, new Poured(0, drink.usualStrength()));
  }

  private void refresh() {
    shelf.removeAll();
    for (var drink : Drink.values()) {
      shelf.add(tile(drink));
    }
    strength.removeAll();
    latest.ifPresent(this::askStrength);
    total();
  }

  private NativeButton tile(Drink drink) {
    var tile = new NativeButton();
    tile.addClassName("bw-drink");
    int number = poured(drink).number();
    tile.getElement()
        .setAttribute("type", "button")
        .setAttribute("aria-pressed", Boolean.toString(number > 0))
        .appendChild(
            DrinkPicture.of(drink).getElement(),
            new Element("b").setText(name(drink)),
            new Element("small").setText(TEXTS.get("drink." + drink + ".size")));
    if (number > 0) {
      var count = new Span(Integer.toString(number));
      count.addClassName("bw-drink__count");
      tile.add(count);
    }
    tile.addClickListener(tap -> pour(drink, 1));
    return tile;
  }

  private void askStrength(Drink drink) {
    var words = Dom.fact(TEXTS.get("drinks.strength", name(drink)), TEXTS.get("drinks.label"));
    var choices =
        drink.strengths().stream()
            .map(each -> Choice.of(each, TEXTS.get("drinks.abv", each.toPlainString())))
            .toList();
    var either = new EitherButtons<BigDecimal>("", choices).labelledBy(words);
    either.setValue(poured(drink).strength());
    either.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            int number = poured(drink).number();
            either.chosen().ifPresent(abv -> drinks.put(drink, new Poured(number, abv)));
            total();
          }
        });
    strength.add(words, either);
  }

  /// The sum and what it counts as stand above the drinks: what is confirmed is always in sight.
  private void total() {
    tally.removeAll();
    var units = DrinkingDay.units(drinks);
    var number = new Span(units.shown());
    number.addClassName("bw-number");
    var sum = new Paragraph(number);
    sum.add(" " + TEXTS.get("drinks.units"));
    sum.addClassName("bw-drinks__sum");
    tally.add(new H2(TEXTS.get("drinks.day")), sum);
    proposed()
        .ifPresentOrElse(
            option -> {
              var words = TEXTS.get("drinks.counts", units.whole(), option.label());
              tally.add(new Paragraph(words));
              confirm.getElement().setAttribute("aria-label", words);
              confirm.allow();
            },
            () -> confirm.refuse(TEXTS.get("drinks.first")));
    var list = new UnorderedList();
    drinks.forEach((drink, poured) -> list.add(row(drink, poured)));
    tally.add(list, small(TEXTS.get("drinks.rounded")), small(TEXTS.get("drinks.unit")));
  }

  private ListItem row(Drink drink, Poured poured) {
    var each = drink.units(poured.strength(), 1).exact().setScale(2, RoundingMode.HALF_UP);
    var words =
        Dom.fact(
            TEXTS.get("drinks.of", name(drink), poured.strength().toPlainString()),
            TEXTS.get("drinks.each", poured.number(), each.toPlainString()));
    var row = new ListItem(words);
    row.add(step(Icon.DASH, "drinks.less", drink, -1));
    row.getElement().appendChild(Dom.bold(Integer.toString(poured.number())));
    row.add(step(Icon.PLUS, "drinks.more", drink, 1));
    return row;
  }

  private NativeButton step(Icon icon, String words, Drink drink, int more) {
    var button = new NativeButton();
    button.addClassName("bw-btn");
    button.add(icon.create());
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute("aria-label", TEXTS.get(words, name(drink)));
    button.addClickListener(tap -> pour(drink, more));
    return button;
  }

  private static String name(Drink drink) {
    return TEXTS.get("drink." + drink);
  }

  private static Paragraph small(String words) {
    var small = new Paragraph(words);
    small.addClassNames("bw-small", "bw-soft");
    return small;
  }
}
