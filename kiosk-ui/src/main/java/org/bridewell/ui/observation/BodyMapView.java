package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.observation.BodyMapService;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.Region;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyPart;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MarkId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.LateEntry;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Reviewed;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;
import org.bridewell.ui.safety.SafetyNavigation;

/// Marks and pain: the picture is tapped, the list is the record. A mark on head or neck, a fall,
/// restraint or Taser opens the head questions again (HZ-09), one that self-harm can have made the
/// two questions about it.
@Route(ObservationNavigation.BODY_MAP + "/:detention")
@PageTitle("Injuries and pain · Bridewell")
@RolesAllowed(Role.Names.NURSE)
@Reviewed(ReviewedPage.BODY_MAP)
public class BodyMapView extends DetentionPage {
  private static final Texts TEXTS = Texts.of("observation");

  private final BodyMapService bodies;
  private final SafetyService safety;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Clock clock;
  private final Div trouble = new Div();
  private Optional<Instant> seenAt = Optional.empty();

  BodyMapView(
      BodyMapService bodies,
      SafetyService safety,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    this.bodies = bodies;
    this.safety = safety;
    this.frames = frames;
    this.current = current;
    this.clock = clock;
    trouble.addClassName("bw-trouble");
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    var page = frames.frame(detention).page();
    add(page);
    show(page, detention, bodies.marks(detention, current.get()));
  }

  private void show(KioskPage page, DetentionId detention, List<BodyMark> all) {
    var marks = all.stream().filter(mark -> mark.takenBack().isEmpty()).toList();
    var drawn = marks.stream().filter(mark -> mark.kind() != BodyMark.Kind.NONE).toList();
    var late = new LateEntry(clock, at -> seenAt = at);
    late.show(seenAt);
    page.work("bw-body", trouble);
    reopened(detention, drawn).forEach(page.work()::add);
    page.work().add(late);
    var editor = new Editor(page, detention, drawn);
    page.work().add(editor.picture(), editor.beside(marks));
    var none = new ActionButton(TEXTS.get("body.none"), () -> none(page, detention));
    if (!marks.isEmpty()) {
      none.refuse(TEXTS.get("body.none.why"));
    }
    page.actions(
        List.of(
            new ActionButton(
                    TEXTS.get("way.observations"),
                    () -> CustodyNavigation.to(CustodyNavigation.OBSERVATIONS, detention))
                .icon(Icon.BACK),
            late.opener()),
        List.of(none));
  }

  /// The questions that a mark opened again, until they are answered.
  private List<AlertBar> reopened(DetentionId detention, List<BodyMark> marks) {
    var answers = safety.answers(detention, current.get());
    Predicate<SafetyFlag> open = flag -> !answers.containsKey(flag);
    var head =
        bar(marks, mark -> mark.head().isPresent(), "head")
            .filter(_ -> open.test(SafetyFlag.HEAD_INJURY))
            .map(
                bar ->
                    bar.action(
                        new ActionButton(
                            TEXTS.get("check.HEAD_INJURY"),
                            () ->
                                ObservationNavigation.to(
                                    ObservationNavigation.HEAD_INJURY, detention))));
    var harm =
        bar(marks, BodyMark::asksAboutSelfHarm, "self-harm")
            .filter(
                _ -> open.test(SafetyFlag.SELF_HARM_NOW) || open.test(SafetyFlag.SELF_HARM_EVER))
            .map(
                bar ->
                    bar.action(
                        new ActionButton(
                            TEXTS.get("body.ask-now"),
                            () -> SafetyNavigation.to(SafetyPart.ASK, detention))));
    return List.of(head, harm).stream().flatMap(Optional::stream).toList();
  }

  /// “Mark 2: the two self-harm questions are open again.”
  private static Optional<AlertBar> bar(
      List<BodyMark> marks, Predicate<BodyMark> opens, String questions) {
    return marks.stream()
        .filter(opens)
        .findFirst()
        .map(
            mark ->
                new AlertBar(
                    Tone.DUE,
                    TEXTS.get("body." + questions, marks.indexOf(mark) + 1),
                    TEXTS.get("body." + questions + ".do")));
  }

  /// Picture and form, of which each shows what the other chose.
  private final class Editor {
    private final DetentionId detention;
    private final List<BodyMark> drawn;
    private final KioskPage page;
    private final MarkForm form;
    private final BodyPicture picture;

    Editor(KioskPage page, DetentionId detention, List<BodyMark> drawn) {
      this.page = page;
      this.detention = detention;
      this.drawn = drawn;
      picture = new BodyPicture(this::choose);
      form = new MarkForm(this::choose, this::save);
      picture.show(drawn, Optional.empty());
    }

    Section picture() {
      var lead = new Paragraph(TEXTS.get("body.lead"));
      lead.addClassName("bw-soft");
      return new Section(new H1(TEXTS.get("body")), lead, picture);
    }

    Div beside(List<BodyMark> marks) {
      var beside =
          new Div(
              form,
              new MarkList(
                  marks,
                  (mark, why) ->
                      attempt(
                          page,
                          detention,
                          () -> bodies.takeBack(detention, mark.id(), why, current.get()))));
      beside.addClassName("bw-stack");
      return beside;
    }

    private void choose(Region region) {
      form.choose(region);
      picture.show(drawn, Optional.of(region));
    }

    private void save(Optional<BodyMapService.Seen> seen) {
      trouble.removeAll();
      if (seen.isEmpty()) {
        trouble.add(Trouble.bar(new Refusal("body-map.mark")));
      } else {
        keep(page, detention, seen.get());
      }
    }
  }

  private void none(KioskPage page, DetentionId detention) {
    keep(
        page,
        detention,
        new BodyMapService.Seen(
            MarkId.next(),
            Region.WHOLE_BODY,
            BodyMark.Kind.NONE,
            BodyMark.Cause.NOT_KNOWN,
            OptionalInt.empty(),
            Optional.empty()));
  }

  private void keep(KioskPage page, DetentionId detention, BodyMapService.Seen seen) {
    attempt(page, detention, () -> bodies.mark(detention, seen.observedAt(seenAt), current.get()));
  }

  private void attempt(KioskPage page, DetentionId detention, Supplier<List<BodyMark>> work) {
    trouble.removeAll();
    try {
      show(page, detention, work.get());
      frames.careChanged(page, detention);
      page.saved().savedAt(clock.instant().atZone(WallClock.ZONE).toLocalTime());
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      page.saved().notSaved(TEXTS.get("not-saved"));
      trouble.add(Trouble.bar(failed));
    }
  }
}
