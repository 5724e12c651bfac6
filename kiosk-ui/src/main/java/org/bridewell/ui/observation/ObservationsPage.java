package org.bridewell.ui.observation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.ObservationService;
import org.bridewell.core.observation.ObservationSheet;
import org.bridewell.core.observation.Round;
import org.bridewell.core.observation.Unlikely;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.GlucoseReading;
import org.bridewell.core.safety.GlucoseService;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.RoundId;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.LateEntry;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;
import org.jspecify.annotations.Nullable;

/// Takes a set of observations value by value: a choice is saved at its tap, a number when one
/// moves on from it, and the score counts what is typed already.
final class ObservationsPage implements VitalEntry.OnEntry {
  private static final Texts TEXTS = Texts.of("observation");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);

  private final KioskPage page;
  private final DetentionId detention;
  private final ObservationService observations;
  private final GlucoseService glucoses;
  private final Vitals vitals;
  private final CurrentActor current;
  private final Clock clock;

  private final VitalList list;
  private final VitalEntry entry = new VitalEntry(this);
  private final WarningPanel panel;
  private final Div trouble = new Div();

  private final LateEntry late;

  private ObservationSheet sheet;
  private GlucoseService.Asked glucose;
  private Optional<Instant> seenAt = Optional.empty();
  private RoundId round;
  private ItemId item = VitalOrder.SCORED.getFirst();
  private Optional<BigDecimal> draft = Optional.empty();
  private boolean confirmed;

  ObservationsPage(
      KioskPage page,
      DetentionId detention,
      ObservationService observations,
      GlucoseService glucoses,
      Vitals vitals,
      CurrentActor current,
      Clock clock) {
    this.page = page;
    this.detention = detention;
    this.observations = observations;
    this.glucoses = glucoses;
    this.vitals = vitals;
    this.current = current;
    this.clock = clock;
    list = new VitalList(vitals, this::pick);
    panel = new WarningPanel(vitals.instrument(Vitals.NEWS2), detention);
    trouble.addClassName("bw-trouble");
    late = new LateEntry(clock, this::seenAt);
    sheet = observations.open(detention, current.get());
    glucose = glucoses.asked(detention, current.get());
    round =
        sheet
            .open(Round.Kind.OBSERVATIONS, clock.instant())
            .map(Round::id)
            .orElseGet(RoundId::next);
  }

  /// Shows the set that is open, or a new one, at the first value that is missing. Where it can be
  /// and nobody knows, pregnancy is asked before anything is scored (HZ-07).
  void open() {
    late.show(round().filter(Round::isLate).map(Round::observedAt));
    page.work("bw-vitals", late, trouble, list, entry, panel);
    VitalOrder.SCORED.stream()
        .filter(each -> found(each).isEmpty())
        .findFirst()
        .ifPresent(first -> item = first);
    if (sheet.asksPregnancy()
        && sheet.circumstances().pregnant() == Known.UNKNOWN
        && found(Vitals.PREGNANCY).isEmpty()) {
      item = Vitals.PREGNANCY;
    }
    ask();
  }

  @Override
  public void typed(Optional<BigDecimal> number) {
    draft = number;
    confirmed = false;
    trouble.removeAll();
    show();
  }

  @Override
  public void given(Finding finding) {
    var asked =
        finding instanceof Finding.PrescribedScale || isScale(finding) ? Vitals.SCALE : item;
    draft = Optional.empty();
    if (asked.equals(VitalOrder.GLUCOSE)) {
      if (saveGlucose(Optional.empty())) {
        ask();
      }
    } else if (save(asked, finding)) {
      if (asked.equals(item)) {
        VitalOrder.after(item, round()).ifPresent(next -> item = next);
      }
      ask();
    }
  }

  private static boolean isScale(Finding finding) {
    return finding.equals(new Finding.Chosen(Vitals.SCALE_1));
  }

  private void pick(ItemId picked) {
    if (keepDraft()) {
      item = picked;
      ask();
    }
  }

  private void next() {
    if (keepDraft()) {
      VitalOrder.after(item, round()).ifPresentOrElse(following -> item = following, this::finish);
      ask();
    }
  }

  /// Saves what is typed. A value that nobody can have stays where it is; one that is unusual is
  /// asked about once.
  private boolean keepDraft() {
    trouble.removeAll();
    if (draft.isEmpty()) {
      return true;
    }
    var value = draft.get();
    if (item.equals(VitalOrder.GLUCOSE)) {
      return saveGlucose(draft);
    }
    var measure = soFar().measure();
    if (measure.isEmpty() || !measure.get().accepts(value)) {
      trouble.add(new AlertBar(Tone.DUE, TEXTS.get("impossible"), TEXTS.get("impossible.do")));
      return false;
    }
    if (Unlikely.is(item, value) && !confirmed) {
      confirmed = true;
      show();
      trouble.add(
          new AlertBar(
              Tone.DUE,
              TEXTS.get("unlikely", measure.get().shown(value)),
              TEXTS.get("unlikely.do")));
      return false;
    }
    boolean saved = save(item, new Finding.Measured(value));
    if (saved) {
      draft = Optional.empty();
    }
    return saved;
  }

  private boolean save(ItemId of, Finding finding) {
    trouble.removeAll();
    try {
      var tap =
          new ObservationService.Tap(
              AnswerId.next(), round, Round.Kind.OBSERVATIONS, seenAt, of, finding);
      sheet = observations.record(detention, tap, current.get());
      confirmed = false;
      page.saved().savedAt(clock.instant().atZone(WallClock.ZONE).toLocalTime());
      return true;
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      notSaved(failed);
      return false;
    }
  }

  /// A reading goes to the one store of glucose, whichever page it was taken on.
  private boolean saveGlucose(Optional<BigDecimal> mmol) {
    trouble.removeAll();
    try {
      var at = glucoses.record(detention, mmol, AnswerId.next(), current.get());
      page.saved().savedAt(at.atZone(WallClock.ZONE).toLocalTime());
      glucose = glucoses.asked(detention, current.get());
      draft = Optional.empty();
      glucose
          .counts()
          .filter(each -> each.finding() != GlucoseReading.Finding.NORMAL)
          .ifPresent(
              each ->
                  trouble.add(
                      new AlertBar(
                              Tone.DUE,
                              TEXTS.get("glucose." + each.finding()),
                              TEXTS.get("glucose.do"))
                          .announced()));
      return true;
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      notSaved(failed);
      return false;
    }
  }

  private void notSaved(RuntimeException failed) {
    page.saved().notSaved(TEXTS.get("not-saved"));
    trouble.add(Trouble.bar(failed));
  }

  private void seenAt(Optional<Instant> at) {
    trouble.removeAll();
    try {
      if (round().isPresent()) {
        sheet =
            observations.observedAt(detention, round, at.orElseGet(clock::instant), current.get());
      }
      seenAt = at;
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      late.show(seenAt);
      notSaved(failed);
    }
  }

  private void finish() {
    try {
      sheet = observations.finish(detention, round, current.get());
      round = RoundId.next();
      seenAt = Optional.empty();
      late.show(seenAt);
      item = VitalOrder.SCORED.getFirst();
      trouble.add(new AlertBar(Tone.OK, TEXTS.get("finished"), dueWords()).announced());
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }

  private String dueWords() {
    return sheet
        .clock(ClockKind.OBSERVATIONS)
        .map(each -> TEXTS.get("finished.due", TIME.format(each.dueAt())))
        .orElseGet(() -> TEXTS.get("finished.no-clock"));
  }

  private void worried() {
    trouble.removeAll();
    try {
      observations.worried(detention, current.get());
      trouble.add(new AlertBar(Tone.DUE, TEXTS.get("worried.told"), "").announced());
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
    }
  }

  private void ask() {
    draft = Optional.empty();
    confirmed = false;
    if (item.equals(Vitals.PREGNANCY)) {
      entry.askPregnancy(found(item));
    } else if (item.equals(VitalOrder.GLUCOSE)) {
      entry.askGlucose();
    } else {
      var soFar = soFar();
      entry.ask(soFar.asked().orElseThrow(), found(item), soFar.isSecondScale());
    }
    show();
  }

  /// Everything but the pad, which keeps what is typed.
  private void show() {
    var soFar = soFar();
    var points = soFar.points();
    var pregnant = Optional.of(sheet.circumstances().pregnant()).filter(_ -> sheet.asksPregnancy());
    list.show(new VitalList.Shown(round(), item, draft, points, pregnant, glucose));
    panel.show(
        soFar.warning(), soFar.earlier(), sheet.circumstances().pregnant(), sheet.asksPregnancy());
    soFar.measure().ifPresent(measure -> display(soFar, measure, points.get(item)));
    if (item.equals(VitalOrder.GLUCOSE)) {
      entry.display(
          draft.map(BigDecimal::toPlainString).orElse("–"),
          OptionalInt.empty(),
          false,
          VitalWords.glucose(glucose));
    }
    page.actions(ways(), onward());
    page.note(TEXTS.get("copyright"));
  }

  private void display(SetSoFar soFar, ItemKind.Measure measure, @Nullable Integer score) {
    var value = draft.or(() -> found(item).flatMap(ObservationsPage::number));
    entry.display(
        value.map(each -> shown(measure, each)).orElse("–"),
        score == null ? OptionalInt.empty() : OptionalInt.of(score),
        VitalOrder.SCORED.contains(item),
        (meaning(measure, value, soFar.isSecondScale()) + " " + soFar.before()).strip());
  }

  private static String shown(ItemKind.Measure measure, BigDecimal value) {
    return value.stripTrailingZeros().scale() <= measure.decimals()
        ? measure.shown(value)
        : value.toPlainString();
  }

  private static String meaning(
      ItemKind.Measure measure, Optional<BigDecimal> value, boolean secondScale) {
    var unit = TEXTS.get(measure.decimals() > 0 ? "unit.point" : "unit", measure.unit());
    if (value.isEmpty() || !measure.accepts(value.get())) {
      return unit;
    }
    return VitalEntry.table(measure, secondScale)
        .flatMap(table -> VitalWords.steps(measure, table, value.get()))
        .orElse(unit);
  }

  private List<Component> ways() {
    var ways = new ArrayList<Component>();
    ways.add(new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK));
    ways.add(new ActionButton(TEXTS.get("worried"), this::worried).quiet().icon(Icon.DUE));
    ways.add(late.opener());
    ways.add(
        new ActionButton(
                TEXTS.get("body-map"),
                () -> ObservationNavigation.to(ObservationNavigation.BODY_MAP, detention))
            .quiet());
    sheet
        .clock(ClockKind.HEAD_INJURY)
        .ifPresent(
            _ ->
                ways.add(
                    new ActionButton(
                            TEXTS.get("way.head-injury"),
                            () ->
                                ObservationNavigation.to(
                                    ObservationNavigation.HEAD_INJURY, detention))
                        .quiet()));
    return ways;
  }

  private List<Component> onward() {
    var following = VitalOrder.after(item, round());
    var words =
        confirmed
            ? TEXTS.get("unlikely.save")
            : following.map(id -> TEXTS.get("next." + id.value())).orElse(TEXTS.get("finish"));
    return List.of(new ActionButton(words, this::next).primary().large().iconAfter(Icon.NEXT));
  }

  private SetSoFar soFar() {
    return new SetSoFar(vitals, sheet, round, item, draft);
  }

  private Optional<Round> round() {
    return sheet.round(round);
  }

  private Optional<Finding> found(ItemId of) {
    return round().flatMap(each -> each.found(of));
  }

  private static Optional<BigDecimal> number(Finding finding) {
    return finding instanceof Finding.Measured(BigDecimal value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
