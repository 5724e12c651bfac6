package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.Region;
import org.bridewell.ui.kit.Texts;

/// Front and back of a body: a tap chooses the region, and the marks stand on it by their numbers.
/// The list beside it says the same, and its field chooses the same without the picture.
final class BodyPicture extends Div {
  private static final Texts TEXTS = Texts.of("observation");
  private static final String TAPPED =
      "event.target.closest('[data-region]')?.dataset.region ?? ''";

  /// The outline and the lines that make it a body, once for both figures.
  private static final String FIGURE =
      """
      <g class="%s"><ellipse cx="100" cy="42" rx="25" ry="31"/><path class="is-neck" d="M100 66V92"/>\
      <path class="is-trunk" d="M64 104Q100 88 136 104L129 172Q127 200 134 226H66Q73 200 71 172Z"/>\
      <path class="is-arm" d="M62 112C52 140 50 156 45 178S38 218 34 240"/>\
      <path class="is-arm" d="M138 112C148 140 150 156 155 178S162 218 166 240"/>\
      <ellipse cx="32" cy="258" rx="11" ry="17"/><ellipse cx="168" cy="258" rx="11" ry="17"/>\
      <path class="is-leg" d="M70 228H97L94 326L91 418H75L71 326L64 240Z"/>\
      <path class="is-leg" d="M130 228H103L106 326L109 418H125L129 326L136 240Z"/>\
      <ellipse cx="80" cy="428" rx="15" ry="9"/><ellipse cx="120" cy="428" rx="15" ry="9"/></g>""";

  private static final String FRONT_LINES =
      "M78 112q12 8 20 4M122 112q-12 8-20 4M100 196v6M91 40h4M105 40h4M95 54q5 3 10 0"
          + "M74 318q8 5 14 0M112 318q8 5 14 0";
  private static final String BACK_LINES =
      "M100 116V214M82 128q-4 14 2 26M118 128q4 14-2 26M84 232q16 6 32 0";

  BodyPicture(Consumer<Region> tapped) {
    addClassName("bw-body__picture");
    getElement()
        .setAttribute("role", "img")
        .addEventListener(
            "click", tap -> region(tap.getEventData().get(TAPPED).asString()).ifPresent(tapped))
        .addEventData(TAPPED);
  }

  /// Shows the marks, numbered as in the list, and which region is chosen now.
  void show(List<BodyMark> marks, Optional<Region> chosen) {
    var svg = new StringBuilder("<svg viewBox='0 0 470 476' aria-hidden='true'>");
    svg.append(figure(BodyAreas.FRONT, FRONT_LINES, "front", "right", "left"));
    svg.append(figure(BodyAreas.BACK, BACK_LINES, "back", "left", "right"));
    for (var area : BodyAreas.ALL) {
      svg.append(
          "<rect data-region='%s' class='%s' x='%d' y='%d' width='%d' height='%d' rx='8'/>"
              .formatted(
                  area.region(),
                  chosen.filter(area.region()::equals).isPresent() ? "is-chosen" : "",
                  area.left(),
                  area.y(),
                  area.width(),
                  area.height()));
    }
    for (int i = 0; i < marks.size(); i++) {
      svg.append(numbers(marks, i));
    }
    getElement()
        .setAttribute("aria-label", TEXTS.get("body.picture", marks.size()))
        .setProperty("innerHTML", svg + "</svg>");
  }

  /// A second mark in the same place stands beside the first.
  private static String numbers(List<BodyMark> marks, int index) {
    var region = marks.get(index).region();
    long before = marks.subList(0, index).stream().filter(m -> m.region() == region).count();
    var circles = new StringBuilder();
    for (var area : BodyAreas.ALL) {
      if (area.region() == region) {
        circles.append(
            "<g class='is-mark' transform='translate(%d %d)'><circle r='14'/><text y='6'>%d</text></g>"
                .formatted(area.middleX() + 20 * before, area.middleY(), index + 1));
      }
    }
    return circles.toString();
  }

  private static String figure(int at, String lines, String side, String first, String second) {
    return "<g transform='translate(%d 0)'>".formatted(at)
        + FIGURE.formatted("is-edge")
        + FIGURE.formatted("is-skin")
        + "<path class='is-line' d='%s'/>".formatted(lines)
        + "<text class='is-side' x='100' y='466'>%s</text>".formatted(TEXTS.get("body." + side))
        + "<text x='14' y='318'>%s</text>".formatted(TEXTS.get("body." + first))
        + "<text x='186' y='318'>%s</text></g>".formatted(TEXTS.get("body." + second));
  }

  private static Optional<Region> region(String code) {
    return BodyAreas.ALL.stream()
        .map(BodyAreas.Area::region)
        .filter(region -> region.name().equals(code))
        .findFirst();
  }
}
