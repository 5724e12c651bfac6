package org.bridewell.ui.observation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.ObservationService;
import org.bridewell.core.observation.ObservationSheet;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.scoring.Walk;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.RoundId;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.DetentionPage;
import org.bridewell.ui.custody.LateEntry;
import org.bridewell.ui.custody.PersonFrame;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// A check of prompts on one page: each tap is saved and alerts at once, and the check is passed
/// only with every part.
abstract class PromptsView extends DetentionPage {
  static final Texts TEXTS = Texts.of("observation");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);

  private final Round.Kind kind;
  private final ObservationService observations;
  private final Vitals vitals;
  private final PersonFrame frames;
  private final CurrentActor current;
  private final Clock clock;
  private final Div trouble = new Div();
  private Optional<DetentionId> held = Optional.empty();
  private Optional<Instant> seenAt = Optional.empty();

  PromptsView(
      Round.Kind kind,
      ObservationService observations,
      Vitals vitals,
      PersonFrame frames,
      CurrentActor current,
      Clock clock) {
    this.kind = kind;
    this.observations = observations;
    this.vitals = vitals;
    this.frames = frames;
    this.current = current;
    this.clock = clock;
    trouble.addClassName("bw-trouble");
  }

  /// What one kind of check has besides its prompts.
  protected Optional<Component> beside(DetentionId detention, ObservationSheet sheet) {
    return Optional.empty();
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    held = Optional.of(detention);
    var page = frames.frame(detention).page();
    var sheet = observations.open(detention, current.get());
    var round = sheet.open(kind, clock.instant()).map(Round::id).orElseGet(RoundId::next);
    add(page);
    show(page, sheet, round);
  }

  private void show(KioskPage page, ObservationSheet sheet, RoundId id) {
    var round = sheet.round(id);
    var prompts = vitals.instrument(kind.instruments().getFirst());
    var lead = new Paragraph(prompts.applicability().audience());
    lead.addClassName("bw-soft");
    var late = new LateEntry(clock, at -> seenAt(page, id, at));
    late.show(seenAt.or(() -> round.filter(Round::isLate).map(Round::observedAt)));
    page.work("bw-prompts", new H1(TEXTS.get("check." + kind)), late);
    if (!prompts.reviewed()) {
      page.work().add(new Badge(Tone.INFO, Icon.PEN, TEXTS.get("draft")));
    }
    page.work().add(lead);
    status(sheet, prompts, round).forEach(page.work()::add);
    page.work().add(trouble, list(page, sheet, prompts, id));
    beside(sheet.held().id(), sheet).ifPresent(page.work()::add);
    var finish =
        new ActionButton(TEXTS.get("check.finish"), () -> finish(page, sheet, id))
            .primary()
            .large()
            .iconAfter(Icon.NEXT);
    long left = left(prompts, round);
    if (left > 0) {
      finish.refuse(TEXTS.get("check.left", left));
    }
    page.actions(
        List.of(
            new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK),
            way("observations", CustodyNavigation.OBSERVATIONS, sheet),
            way("unfit", ObservationNavigation.UNFIT, sheet),
            late.opener()),
        List.of(finish));
  }

  private static ActionButton way(String words, String to, ObservationSheet sheet) {
    return new ActionButton(
            TEXTS.get("way." + words), () -> ObservationNavigation.to(to, sheet.held().id()))
        .quiet();
  }

  /// What has failed leads; a pass says when, and when the next is due.
  private List<Component> status(
      ObservationSheet sheet, Instrument prompts, Optional<Round> round) {
    var bars = new ArrayList<Component>();
    var flags =
        round.map(each -> Scorer.score(prompts, each.responses()).flags()).orElse(List.of());
    for (Flag flag : flags) {
      var tone = stops(flag) ? Tone.STOP : Tone.DUE;
      bars.add(new AlertBar(tone, flag.title(), flag.meaning()).announced());
    }
    if (flags.stream().anyMatch(PromptsView::stops)) {
      bars.add(ObservationNavigation.emergency(sheet.held().id()));
    }
    if (flags.isEmpty()) {
      sheet.finished(kind).reversed().stream()
          .findFirst()
          .ifPresent(last -> bars.add(new AlertBar(Tone.INFO, last(last, prompts), "")));
    }
    return bars;
  }

  private static boolean stops(Flag flag) {
    return flag.alert().filter(Flag.Alert.EMERGENCY::equals).isPresent();
  }

  private static String last(Round last, Instrument prompts) {
    boolean passed = Scorer.score(prompts, last.responses()).flags().isEmpty();
    var seen = TIME.format(last.observedAt());
    var when = last.isLate() ? TEXTS.get("check.late", seen, TIME.format(last.recordedAt())) : seen;
    return TEXTS.get(passed ? "check.passed" : "check.failed", when);
  }

  private OrderedList list(KioskPage page, ObservationSheet sheet, Instrument prompts, RoundId id) {
    var round = sheet.round(id);
    var list = new OrderedList();
    list.addClassName("bw-prompts__list");
    for (Item item : walk(prompts, round).onTheWay()) {
      var words = new Paragraph(item.text());
      var answers =
          new EitherButtons<>(
                  item.text(), item.options().stream().map(PromptsView::choice).toList())
              .labelledBy(words);
      round
          .flatMap(each -> each.found(item.id()))
          .ifPresent(
              found -> {
                if (found instanceof Finding.Chosen(String code)) {
                  answers.setValue(code);
                }
              });
      answers.addValueChangeListener(
          change -> {
            if (change.isFromClient()) {
              answers.chosen().ifPresent(code -> save(page, sheet, id, item, code));
            }
          });
      var row = new ListItem(words, answers);
      Dom.idOf(row);
      list.add(row);
    }
    return list;
  }

  private static Choice<String> choice(Option option) {
    return Choice.of(option.code(), option.label());
  }

  private void save(KioskPage page, ObservationSheet before, RoundId id, Item item, String code) {
    var tap =
        new ObservationService.Tap(
            AnswerId.next(), id, kind, seenAt, item.id(), new Finding.Chosen(code));
    attempt(page, before, id, () -> observations.record(before.held().id(), tap, current.get()));
  }

  /// A round that was begun takes the time at once, a new one with its first tap.
  private void seenAt(KioskPage page, RoundId id, Optional<Instant> at) {
    var detention = held.orElseThrow();
    seenAt = at;
    var sheet = observations.open(detention, current.get());
    if (sheet.round(id).isPresent()) {
      attempt(
          page,
          sheet,
          id,
          () ->
              observations.observedAt(detention, id, at.orElseGet(clock::instant), current.get()));
    }
  }

  private void finish(KioskPage page, ObservationSheet before, RoundId id) {
    attempt(page, before, id, () -> observations.finish(before.held().id(), id, current.get()));
  }

  /// What a tap does, in the service.
  private interface Work {
    ObservationSheet run();
  }

  private void attempt(KioskPage page, ObservationSheet before, RoundId id, Work work) {
    trouble.removeAll();
    try {
      var sheet = work.run();
      boolean finished = sheet.round(id).flatMap(Round::finishedAt).isPresent();
      seenAt = finished ? Optional.empty() : seenAt;
      page.saved().savedAt(clock.instant().atZone(WallClock.ZONE).toLocalTime());
      show(page, sheet, finished ? RoundId.next() : id);
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      seenAt = Optional.empty();
      show(page, before, id);
      page.saved().notSaved(TEXTS.get("not-saved"));
      trouble.add(Trouble.bar(failed));
    }
  }

  private static Walk walk(Instrument prompts, Optional<Round> round) {
    return Walk.of(prompts, round.map(Round::responses).orElse(Map.of()));
  }

  private static long left(Instrument prompts, Optional<Round> round) {
    return walk(prompts, round).open().size();
  }
}
