package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bridewell.core.observation.BodyMapService;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.Region;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MarkId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// Marks and pain, place by place: the list is the record. A mark on head or neck, a fall,
/// restraint or Taser opens the head questions again (HZ-09).
@Route(ObservationNavigation.BODY_MAP + "/:detention")
@PageTitle("Injuries and pain · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class BodyMapView extends DetentionPage {
  private static final Texts TEXTS = Texts.of("observation");

  private final BodyMapService bodies;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Div trouble = new Div();

  BodyMapView(BodyMapService bodies, PersonFrame frames, CurrentActor current) {
    this.bodies = bodies;
    this.frames = frames;
    this.current = current;
    trouble.addClassName("bw-trouble");
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    var page = frames.frame(detention).page();
    add(page);
    show(page, detention, bodies.marks(detention, current.get()));
  }

  private void show(KioskPage page, DetentionId detention, List<BodyMark> marks) {
    var lead = new Paragraph(TEXTS.get("body.lead"));
    lead.addClassName("bw-soft");
    var counting = marks.stream().filter(mark -> mark.takenBack().isEmpty()).toList();
    page.work("bw-body", new H1(TEXTS.get("body")), lead, trouble);
    counting.stream()
        .filter(mark -> mark.head().isPresent())
        .findFirst()
        .ifPresent(mark -> page.work().add(headOpen(detention)));
    page.work().add(form(page, detention), list(page, detention, counting));
    var none = new ActionButton(TEXTS.get("body.none"), () -> none(page, detention));
    if (!counting.isEmpty()) {
      none.refuse(TEXTS.get("body.none.why"));
    }
    page.actions(
        List.of(
            new ActionButton(
                    TEXTS.get("way.observations"),
                    () -> CustodyNavigation.to(CustodyNavigation.OBSERVATIONS, detention))
                .icon(Icon.BACK)),
        List.of(none));
  }

  private static AlertBar headOpen(DetentionId detention) {
    return new AlertBar(Tone.DUE, TEXTS.get("body.head"), TEXTS.get("body.head.do"))
        .action(
            new ActionButton(
                TEXTS.get("check.HEAD_INJURY"),
                () -> ObservationNavigation.to(ObservationNavigation.HEAD_INJURY, detention)));
  }

  private Section form(KioskPage page, DetentionId detention) {
    var regions = Arrays.stream(Region.values()).filter(r -> r != Region.WHOLE_BODY).toList();
    var region =
        new FieldSelect<>(TEXTS.get("body.region"), regions, r -> TEXTS.get("region." + r));
    var kinds =
        Choice.all(BodyMark.Kind.class, k -> TEXTS.get("kind." + k)).stream()
            .filter(choice -> choice.value() != BodyMark.Kind.NONE)
            .toList();
    var kind = new EitherButtons<>(TEXTS.get("body.kind"), kinds).wide();
    var cause =
        new FieldSelect<>(
            TEXTS.get("body.cause"),
            List.of(BodyMark.Cause.values()),
            c -> TEXTS.get("cause." + c));
    var pain =
        new EitherButtons<>(
                TEXTS.get("body.pain"),
                IntStream.rangeClosed(0, 10)
                    .mapToObj(n -> Choice.of(n, Integer.toString(n)))
                    .toList())
            .wide();
    var save =
        new ActionButton(
            TEXTS.get("body.save"),
            () ->
                save(
                    page,
                    detention,
                    region.chosen(),
                    kind.chosen(),
                    cause.chosen().orElse(BodyMark.Cause.NOT_KNOWN),
                    pain.chosen()));
    var form =
        new Section(
            new H2(TEXTS.get("body.new")),
            region,
            words("body.kind"),
            kind,
            cause,
            words("body.pain"),
            pain,
            save);
    form.addClassName("bw-body__form");
    return form;
  }

  private static Paragraph words(String key) {
    var words = new Paragraph();
    words.getElement().appendChild(Dom.bold(TEXTS.get(key)));
    return words;
  }

  private Section list(KioskPage page, DetentionId detention, List<BodyMark> marks) {
    var list = new OrderedList();
    list.addClassName("bw-body__list");
    for (var mark : marks) {
      var row = new ListItem(new Paragraph(words(mark)));
      row.add(
          new ActionButton(
                  TEXTS.get("body.take-back"),
                  () ->
                      attempt(
                          page,
                          detention,
                          () ->
                              bodies.takeBack(
                                  detention,
                                  mark.id(),
                                  BodyMark.TakenBack.TAPPED_BY_MISTAKE,
                                  current.get())))
              .quiet());
      list.add(row);
    }
    return new Section(new H2(TEXTS.get("body.all", marks.size())), list);
  }

  private static String words(BodyMark mark) {
    if (mark.kind() == BodyMark.Kind.NONE) {
      return TEXTS.get("kind.NONE");
    }
    var pain = mark.pain().isPresent() ? TEXTS.get("body.of-ten", mark.pain().getAsInt()) : "";
    return TEXTS.get(
        "body.mark",
        TEXTS.get("kind." + mark.kind()) + pain,
        TEXTS.get("region." + mark.region()),
        TEXTS.get("cause." + mark.cause()));
  }

  private void none(KioskPage page, DetentionId detention) {
    keep(
        page,
        detention,
        Region.WHOLE_BODY,
        BodyMark.Kind.NONE,
        BodyMark.Cause.NOT_KNOWN,
        OptionalInt.empty());
  }

  private void save(
      KioskPage page,
      DetentionId detention,
      Optional<Region> region,
      Optional<BodyMark.Kind> kind,
      BodyMark.Cause cause,
      Optional<Integer> pain) {
    trouble.removeAll();
    if (region.isEmpty() || kind.isEmpty()) {
      trouble.add(Trouble.bar(new Refusal("body-map.mark")));
      return;
    }
    var number = pain.map(OptionalInt::of).orElse(OptionalInt.empty());
    keep(page, detention, region.get(), kind.get(), cause, number);
  }

  private void keep(
      KioskPage page,
      DetentionId detention,
      Region region,
      BodyMark.Kind kind,
      BodyMark.Cause cause,
      OptionalInt pain) {
    var seen = new BodyMapService.Seen(MarkId.next(), region, kind, cause, pain, Optional.empty());
    attempt(page, detention, () -> bodies.mark(detention, seen, current.get()));
  }

  private void attempt(KioskPage page, DetentionId detention, Supplier<List<BodyMark>> work) {
    trouble.removeAll();
    try {
      show(page, detention, work.get());
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }
}
