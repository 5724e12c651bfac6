package org.bridewell.ui.plan;

import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.plan.DepartureSheet;
import org.bridewell.core.plan.OpenItem;
import org.bridewell.core.plan.OpenItem.Kind;
import org.bridewell.ui.kit.Texts;

/// Open items in words: what is open and what to do, never an answer; a task without what it is
/// about.
final class ItemWords {
  private static final Texts TEXTS = Texts.of("leaving");
  private static final Texts FLAGS = Texts.of("safety");
  private static final Texts PLAN = Texts.of("plan");

  private ItemWords() {}

  static String of(OpenItem item, DepartureSheet sheet) {
    return switch (item.kind()) {
      case ALERT -> TEXTS.get("item.ALERT", FLAGS.get("flag." + item.which() + ".short"));
      case DOSE -> TEXTS.get("item.DOSE", medicine(item, sheet));
      case PLAN_TERMS -> TEXTS.get("item.PLAN_TERMS", terms(item, sheet));
      case ROUSING,
          OBSERVATIONS,
          HEAD_INJURY,
          WITHDRAWAL,
          WITHDRAWAL_MAY_COME,
          TASK,
          TRY_AGAIN,
          NO_PLAN,
          PLAN_NOT_SEEN,
          ALLERGIES_NOT_ASKED,
          NO_ADULT,
          NALOXONE ->
          TEXTS.get("item." + item.kind());
    };
  }

  /// What is said about it to whoever leaves, or takes over; empty for most.
  static String advice(OpenItem item) {
    if (item.isAboutWithdrawal()) {
      return TEXTS.get("advice.WITHDRAWAL");
    }
    return item.kind() == Kind.NALOXONE ? TEXTS.get("advice.NALOXONE") : "";
  }

  private static String medicine(OpenItem item, DepartureSheet sheet) {
    return sheet.medicines().medicines().stream()
        .filter(medicine -> medicine.id().value().toString().equals(item.which()))
        .map(Medicine::entry)
        .map(entry -> TEXTS.get("medicine", entry.name(), entry.dose()))
        .findFirst()
        .orElse("");
  }

  private static String terms(OpenItem item, DepartureSheet sheet) {
    return sheet.plan().stream()
        .flatMap(plan -> plan.content().fitness().entrySet().stream())
        .filter(entry -> entry.getKey().name().equals(item.which()))
        .map(entry -> PLAN.get("fit." + entry.getKey()) + ": " + PlanWords.fit(entry.getValue()))
        .findFirst()
        .orElse("");
  }
}
