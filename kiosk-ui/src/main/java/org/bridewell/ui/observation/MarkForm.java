package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bridewell.core.observation.BodyMapService;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.Region;
import org.bridewell.core.shared.MarkId;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Texts;

/// One mark: where, what it is, how bad, and from what, as far as anybody says.
final class MarkForm extends Section {
  private static final Texts TEXTS = Texts.of("observation");

  private final MarkId id = MarkId.next();
  private final FieldSelect<Region> region =
      new FieldSelect<>(
          TEXTS.get("body.region"),
          Arrays.stream(Region.values()).filter(each -> each != Region.WHOLE_BODY).toList(),
          each -> TEXTS.get("region." + each));
  private final EitherButtons<BodyMark.Kind> kind =
      new EitherButtons<>(
              TEXTS.get("body.kind"),
              Choice.all(BodyMark.Kind.class, each -> TEXTS.get("kind." + each)).stream()
                  .filter(choice -> choice.value() != BodyMark.Kind.NONE)
                  .toList())
          .wide();
  private final FieldSelect<BodyMark.Cause> cause =
      new FieldSelect<>(
          TEXTS.get("body.cause"),
          List.of(BodyMark.Cause.values()),
          each -> TEXTS.get("cause." + each));
  private final EitherButtons<Integer> pain =
      new EitherButtons<>(
              TEXTS.get("body.pain"),
              IntStream.rangeClosed(0, 10)
                  .mapToObj(n -> Choice.of(n, Integer.toString(n)))
                  .toList())
          .wide();

  /// @param onRegion told when the field chooses a place, for the picture
  /// @param onSave what is filled in; empty while the place or the kind is missing
  MarkForm(Consumer<Region> onRegion, Consumer<Optional<BodyMapService.Seen>> onSave) {
    addClassName("bw-body__form");
    region.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            region.chosen().ifPresent(onRegion);
          }
        });
    var choices = new Div(region, cause);
    choices.addClassName("bw-pairs");
    pain.getElement().getClassList().add("bw-body__pain");
    kind.getElement().getClassList().add("bw-body__kinds");
    add(
        new H2(TEXTS.get("body.new")),
        choices,
        kind,
        words("body.pain"),
        pain,
        new ActionButton(TEXTS.get("body.save"), () -> onSave.accept(seen())).large());
  }

  /// What the picture chose.
  void choose(Region chosen) {
    region.setValue(chosen);
  }

  private Optional<BodyMapService.Seen> seen() {
    var number = pain.chosen().map(OptionalInt::of).orElse(OptionalInt.empty());
    return region
        .chosen()
        .flatMap(
            place ->
                kind.chosen()
                    .map(
                        what ->
                            new BodyMapService.Seen(
                                id,
                                place,
                                what,
                                cause.chosen().orElse(BodyMark.Cause.NOT_KNOWN),
                                number,
                                Optional.empty())));
  }

  private static Paragraph words(String key) {
    var words = new Paragraph();
    words.getElement().appendChild(Dom.bold(TEXTS.get(key)));
    return words;
  }
}
