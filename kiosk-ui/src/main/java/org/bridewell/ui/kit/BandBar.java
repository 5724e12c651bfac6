package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;

/// The scale of a test with its bands: one hue that deepens. A pin stands where a score lies, a
/// bracket over the range in which an unfinished one lies.
public class BandBar extends Div {

  /// One band, both ends included.
  public record Band(String name, int from, int to) {
    private int width() {
      return to - from + 1;
    }

    private boolean meets(int low, int high) {
      return from <= high && low <= to;
    }
  }

  private final List<Band> bands;

  private BandBar(List<Band> bands, int low, int high) {
    this.bands = List.copyOf(bands);
    addClassName("bw-band");
    var list = new OrderedList();
    for (int i = 0; i < bands.size(); i++) {
      var within = bands.get(i).meets(low, high);
      list.add(item(bands.get(i), shade(i), within));
    }
    add(list);
  }

  /// The scale with a pin at a score.
  public static BandBar pin(List<Band> bands, int score) {
    var bar = new BandBar(bands, score, score);
    var pin = new Span();
    pin.addClassName("bw-band__pin");
    pin.getStyle().set("inset-inline-start", bar.percent(score + 0.5));
    pin.getElement().setAttribute("aria-hidden", "true").appendChild(Dom.bold("" + score));
    bar.addComponentAsFirst(pin);
    return bar;
  }

  /// The scale with a bracket from the lowest to the highest score that is still possible.
  public static BandBar span(List<Band> bands, int low, int high) {
    var bar = new BandBar(bands, low, high);
    var span = new Span();
    span.addClassName("bw-band__span");
    span.getStyle()
        .set("inset-inline-start", bar.percent(low + 0.25))
        .set("inline-size", bar.share(high - low + 0.5));
    span.getElement()
        .setAttribute("aria-hidden", "true")
        .appendChild(Dom.bold("" + low), Dom.bold("" + high));
    bar.addComponentAsFirst(span);
    return bar;
  }

  private static ListItem item(Band band, int shade, boolean current) {
    var item = new ListItem();
    item.getStyle().set("flex", band.width() + " 1 0");
    if (current) {
      item.getElement().setAttribute("aria-current", "true");
    }
    var colour = new Element("span").setAttribute("aria-hidden", "true");
    colour.getClassList().add("bw-band__bar");
    colour.getClassList().add("bw-band__bar--" + shade);
    var range = new Element("small").setText(band.from() + "–" + band.to());
    item.getElement().appendChild(colour, Dom.bold(band.name()), range);
    return item;
  }

  /// Four shades, spread from the palest to the darkest.
  private int shade(int i) {
    return bands.size() == 1 ? 4 : 1 + Math.round(3f * i / (bands.size() - 1));
  }

  private String percent(double score) {
    return share(score - bands.getFirst().from());
  }

  private String share(double points) {
    var total = bands.stream().mapToInt(Band::width).sum();
    return String.format(Locale.ROOT, "%.2f%%", 100 * points / total);
  }
}
