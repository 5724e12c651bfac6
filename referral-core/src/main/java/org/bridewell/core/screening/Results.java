package org.bridewell.core.screening;

import java.math.BigDecimal;
import java.util.List;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.SittingId;

/// Scores a sitting when it is completed, and reads afterwards what was kept then.
final class Results {
  private final Screenings screenings;
  private final Safety safety;
  private final Catalogue catalogue;

  Results(Screenings screenings, Safety safety, Catalogue catalogue) {
    this.screenings = screenings;
    this.safety = safety;
    this.catalogue = catalogue;
  }

  /// What every instrument that was reached comes to now. Being intoxicated makes answers
  /// unreliable, which is marked; it does not take their flags and their withdrawal check away.
  List<ScoreResult> scores(SittingView view) {
    var responses = view.plainResponses();
    var circumstances = view.circumstances().intoxicated(Known.UNKNOWN);
    return asked(view).stream()
        .map(instrument -> Scorer.score(instrument, responses, circumstances))
        .toList();
  }

  /// The instruments of the sections that were begun: one nobody began was not asked, and has no
  /// result. A result slot is filled by hand.
  private static List<Instrument> asked(SittingView view) {
    var path = view.path();
    return path.reached().stream()
        .filter(instrument -> !(instrument.scoring() instanceof ScoringRule.Slot))
        .filter(
            instrument ->
                path.steps().stream()
                    .anyMatch(step -> holds(instrument, step) && path.isBegun(step.section())))
        .toList();
  }

  private static boolean holds(Instrument instrument, SittingPath.Step step) {
    return instrument.item(step.item().id()).isPresent();
  }

  SittingResults of(SittingView view) {
    var sitting = view.sitting();
    var concerns = screenings.concerns(sitting.id());
    var earlier = screenings.earlier(sitting.person(), sitting.startedAt());
    boolean risk = isWithdrawalRisk(view);
    var results =
        screenings.kept(sitting.id()).stream()
            .map(kept -> one(view, kept, concerns, earlier, risk))
            .toList();
    return new SittingResults(view, results.reversed(), entered(sitting.id()));
  }

  List<Entered> entered(SittingId sitting) {
    return screenings.slots(sitting).stream()
        .flatMap(
            slot ->
                catalogue.version(slot.entry().instrument(), slot.version()).stream()
                    .map(instrument -> new Entered(instrument, slot)))
        .toList();
  }

  private InstrumentResult one(
      SittingView view,
      KeptResult kept,
      List<RaisedConcern> concerns,
      List<Earlier> earlier,
      boolean risk) {
    var instrument = catalogue.version(kept.instrument(), kept.version()).orElseThrow();
    var result = kept.read(instrument, view.plainResponses());
    var own =
        concerns.stream()
            .filter(each -> each.concern().instrument().equals(instrument.id()))
            .toList();
    return new InstrumentResult(
        instrument,
        result,
        Considered.of(instrument, result, own, view, risk),
        instrument.applicability().cautionsFor(view.circumstances()),
        own,
        earlier.stream().filter(each -> each.instrument().equals(instrument.id())).toList());
  }

  private boolean isWithdrawalRisk(SittingView view) {
    return safety.alerts(view.sitting().detention()).stream()
        .anyMatch(alert -> alert.flag() == SafetyFlag.WITHDRAWAL_RISK);
  }

  void check(SittingView view, Concern concern) {
    var instrument =
        view.plan().stream()
            .filter(each -> each.id().equals(concern.instrument()))
            .findFirst()
            .orElseThrow(() -> new Refusal("concern.not-here"));
    if (concern.band().isPresent() && instrument.band(concern.band().get()).isEmpty()) {
      throw new Refusal("concern.not-here");
    }
    if (concern.reason() == Concern.Reason.OTHER && concern.note().isBlank()) {
      throw new Refusal("concern.say-what");
    }
    if (concern.note().length() > Concern.LONGEST_NOTE) {
      throw new Refusal("concern.too-long");
    }
  }

  /// The instrument that an entry is about, when the entry can be its result.
  Instrument checked(SlotEntry slot) {
    var instrument = slotInstrument(slot.instrument());
    if (isNoName(slot.assessor(), SlotEntry.LONGEST_ASSESSOR)
        || isNoName(slot.licence(), SlotEntry.LONGEST_LICENCE)) {
      throw new Refusal("slot.who");
    }
    if (slot.score().isEmpty() && slot.band().isEmpty()) {
      throw new Refusal("slot.nothing-entered");
    }
    boolean bandKnown = slot.band().map(code -> instrument.band(code).isPresent()).orElse(true);
    boolean scoreFits = slot.score().map(score -> fits(instrument, score)).orElse(true);
    if (!bandKnown || !scoreFits) {
      throw new Refusal("slot.out-of-range");
    }
    if (contradicts(instrument, slot)) {
      throw new Refusal("slot.contradicts");
    }
    return instrument;
  }

  /// The score lies outside the band that was chosen: one of them was mistyped.
  private static boolean contradicts(Instrument instrument, SlotEntry slot) {
    var totals = slot.band().flatMap(instrument::band).flatMap(Band::totals);
    return slot.score().isPresent()
        && totals.isPresent()
        && !isIn(totals.get(), slot.score().get());
  }

  private static boolean isIn(Totals range, BigDecimal score) {
    return BigDecimal.valueOf(range.from()).compareTo(score) <= 0
        && score.compareTo(BigDecimal.valueOf(range.to())) <= 0;
  }

  private static boolean isNoName(String typed, int longest) {
    return typed.isBlank() || typed.length() > longest;
  }

  private Instrument slotInstrument(InstrumentId id) {
    return catalogue
        .find(id)
        .filter(instrument -> instrument.scoring() instanceof ScoringRule.Slot)
        .orElseThrow(() -> new Refusal("slot.no-such-instrument"));
  }

  private static boolean fits(Instrument instrument, BigDecimal score) {
    if (!(instrument.scoring() instanceof ScoringRule.Slot slot) || slot.totals().isEmpty()) {
      return false;
    }
    return score.stripTrailingZeros().scale() <= slot.decimals()
        && isIn(slot.totals().get(), score);
  }
}
