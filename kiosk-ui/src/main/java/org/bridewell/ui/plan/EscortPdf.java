package org.bridewell.ui.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.medicine.Medicine;
import org.bridewell.core.plan.CarePlan;
import org.bridewell.core.plan.DepartureSheet;
import org.bridewell.core.plan.Matter;
import org.bridewell.ui.custody.CareWords;
import org.bridewell.ui.kit.PaperPdf;
import org.bridewell.ui.kit.Texts;

/// The escort's copy on A4: who, the plan that stands, allergies, medicines with the next dose, and
/// every open item with the officer's answer. No test's answer and no score is in it.
final class EscortPdf {
  private static final Texts TEXTS = Texts.of("leaving");
  private static final Texts PLAN = Texts.of("plan");

  private EscortPdf() {}

  static byte[] of(DepartureSheet sheet, String facts) {
    var person = sheet.detention().person().data();
    var paper =
        new PaperPdf(TEXTS.get("copy.title"))
            .heading(TEXTS.get("copy.title"))
            .line(TEXTS.get("copy.who", person.name().full(), facts))
            .line(TEXTS.get("copy.number", sheet.detention().number().value()))
            .line(
                CareWords.allergies(sheet.medicines().allergies()).value(),
                TEXTS.get("copy.allergies"));
    sheet.plan().ifPresentOrElse(plan -> plan(plan, paper), () -> paper.line(PLAN.get("none")));
    paper.part(TEXTS.get("copy.medicines"));
    medicines(sheet).forEach(paper::line);
    paper.part(TEXTS.get("copy.items"));
    for (var item : sheet.items()) {
      paper.line(
          sheet
              .answer(item)
              .map(
                  answered ->
                      TEXTS.get(
                          "copy.answered",
                          TEXTS.get("answer." + answered.answer()),
                          answered.words(),
                          answered.byName()))
              .orElse(TEXTS.get("copy.unanswered")),
          ItemWords.of(item, sheet));
      if (!ItemWords.advice(item).isEmpty()) {
        paper.line(ItemWords.advice(item));
      }
    }
    return paper.blank(TEXTS.get("copy.received")).blank(TEXTS.get("copy.time")).bytes();
  }

  private static void plan(CarePlan plan, PaperPdf paper) {
    paper.part(TEXTS.get("copy.plan", plan.number(), PlanWords.at(plan.sentAt())));
    var content = plan.content();
    for (var matter : Matter.values()) {
      var fitness = content.fitness().get(matter);
      if (fitness != null) {
        paper.line(PlanWords.fit(fitness), PLAN.get("fit." + matter));
      }
    }
    paper.line(
        PLAN.get("observation.is", PLAN.get("level." + plan.level()), plan.every()),
        PLAN.get("observation"));
    paper.line(content.eachTime(), PLAN.get("each-time"));
    paper.line(content.lookFor(), PLAN.get("look-for"));
    paper.line(content.callNurse(), PLAN.get("call-nurse"));
    paper.line(content.call999(), PLAN.get("call-999"));
    paper.line(content.warnings(), PLAN.get("warnings"));
    paper.line(content.needs(), PLAN.get("needs"));
  }

  private static List<String> medicines(DepartureSheet sheet) {
    var given = sheet.medicines().medicines().stream().filter(Medicine::isGiven).toList();
    return given.isEmpty()
        ? List.of(TEXTS.get("copy.no-medicine"))
        : given.stream()
            .map(
                medicine ->
                    Stream.of(
                            medicine.entry().name(),
                            medicine.entry().dose(),
                            sheet
                                .medicines()
                                .nextDue(medicine)
                                .map(at -> TEXTS.get("copy.due", PlanWords.at(at)))
                                .orElse(""))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")))
            .toList();
  }
}
