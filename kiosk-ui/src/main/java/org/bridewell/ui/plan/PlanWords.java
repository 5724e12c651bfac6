package org.bridewell.ui.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bridewell.core.plan.CarePlan;
import org.bridewell.core.plan.Fitness;
import org.bridewell.core.plan.Matter;
import org.bridewell.core.plan.PlanEntry;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// A care plan in words: the same for the officer's desk, for the nurse who looks at it as the
/// officer does, and for the escort's copy.
final class PlanWords {
  private static final Texts TEXTS = Texts.of("plan");
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private PlanWords() {}

  /// A whole plan as terms with their values.
  static Facts facts(PlanEntry plan) {
    var facts = Facts.columns();
    for (var matter : Matter.values()) {
      var fitness = plan.fitness().get(matter);
      if (fitness != null) {
        facts.add(TEXTS.get("fit." + matter), fit(fitness), Tone.PLAIN);
      }
    }
    plan.level()
        .ifPresent(
            level ->
                facts.add(
                    TEXTS.get("observation"),
                    TEXTS.get(
                        "observation.is", TEXTS.get("level." + level), plan.every().orElse(0)),
                    Tone.PLAIN));
    facts.add(TEXTS.get("each-time"), plan.eachTime(), Tone.PLAIN);
    facts.add(TEXTS.get("look-for"), plan.lookFor(), Tone.PLAIN);
    facts.add(TEXTS.get("call-nurse"), plan.callNurse(), Tone.PLAIN);
    facts.add(TEXTS.get("call-999"), plan.call999(), Tone.STOP);
    facts.add(TEXTS.get("warnings"), said(plan.warnings()), Tone.PLAIN);
    facts.add(TEXTS.get("needs"), said(plan.needs()), Tone.PLAIN);
    plan.reviewAt().ifPresent(at -> facts.add(TEXTS.get("review"), at(at), Tone.PLAIN));
    return facts;
  }

  /// Fit or not, with the terms.
  static String fit(Fitness fitness) {
    var fit = TEXTS.get("fit." + fitness.fit());
    return fitness.terms().isBlank() ? fit : TEXTS.get("fit.terms", fit, fitness.terms());
  }

  /// Whether an officer has seen a version, and what the officer decided.
  static String seen(CarePlan plan) {
    return plan.decision()
        .map(
            decision ->
                TEXTS.get(
                    "version.seen",
                    plan.number(),
                    decision.decidedByName(),
                    at(decision.decidedAt()),
                    TEXTS.get("level." + decision.level()),
                    decision.every()))
        .orElseGet(() -> TEXTS.get("version.not-seen", plan.number(), at(plan.sentAt())));
  }

  static String at(Instant at) {
    return AT.format(at);
  }

  private static String said(String words) {
    return words.isBlank() ? TEXTS.get("nothing-said") : words;
  }
}
