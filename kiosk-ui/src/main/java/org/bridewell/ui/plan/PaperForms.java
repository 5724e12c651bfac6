package org.bridewell.ui.plan;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.plan.Matter;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.ui.kit.PaperPdf;
import org.bridewell.ui.kit.Texts;

/// Blank forms of what the screens ask, made from the same questions: what is asked on paper cannot
/// drift from what is asked on the screen.
final class PaperForms {
  private static final Texts TEXTS = Texts.of("paper");
  private static final Texts SAFETY = Texts.of("safety");
  private static final Texts PLAN = Texts.of("plan");

  private PaperForms() {}

  /// The safety questions, each with its four answers.
  static byte[] safety() {
    var paper = head("safety");
    for (var flag : SafetyFlag.asked()) {
      paper.part(SAFETY.find("flag." + flag).orElse(SAFETY.get("flag." + flag + ".short")));
      SAFETY.find("flag." + flag + ".help").ifPresent(paper::line);
      paper.line(boxes(List.of(SafetyReply.values())));
    }
    return paper.blank(TEXTS.get("told-officer")).bytes();
  }

  /// Observations and the rousing check, as the instruments of the catalogue ask them.
  static byte[] observations(Catalogue catalogue) {
    var paper = head("observations");
    for (var id : List.of("ROUSING", "NEWS2", "HEAD-INJURY")) {
      catalogue.find(new InstrumentId(id)).ifPresent(each -> instrument(each, paper));
    }
    return paper.blank(TEXTS.get("glucose")).bytes();
  }

  /// The prompts of vulnerability.
  static byte[] vulnerability(Catalogue catalogue) {
    var paper = head("vulnerability").line(TEXTS.get("no-offence"));
    catalogue.find(new InstrumentId("VULNERABILITY")).ifPresent(each -> instrument(each, paper));
    return paper.blank(TEXTS.get("adult")).bytes();
  }

  /// Allergies, medicines and doses.
  static byte[] medicines() {
    var paper = head("medicines").blank(TEXTS.get("allergies"));
    for (int row = 1; row <= 4; row++) {
      paper.part(TEXTS.get("medicine", row));
      for (var field : List.of("what", "last", "authority", "dose", "opioid", "insulin")) {
        paper.blank(TEXTS.get("medicine." + field));
      }
    }
    return paper.bytes();
  }

  /// The care plan for the officer.
  static byte[] plan() {
    var paper = head("plan").part(PLAN.get("fit.title"));
    for (var matter : Matter.values()) {
      paper.blank(TEXTS.get("fit", PLAN.get("fit." + matter)));
    }
    for (var field :
        List.of(
            "level",
            "every",
            "each-time",
            "look-for",
            "call-nurse",
            "call-999",
            "warnings",
            "needs",
            "review")) {
      paper.blank(PLAN.get(field));
    }
    return paper.blank(TEXTS.get("seen")).bytes();
  }

  private static PaperPdf head(String form) {
    return new PaperPdf(TEXTS.get("form." + form))
        .heading(TEXTS.get("form." + form))
        .line(TEXTS.get("how"))
        .blank(TEXTS.get("who"))
        .blank(TEXTS.get("when"));
  }

  private static void instrument(Instrument instrument, PaperPdf paper) {
    paper.part(instrument.title());
    for (Item item : instrument.items()) {
      paper.line(item.text());
      if (item.options().isEmpty()) {
        paper.blank("");
      } else {
        paper.line(
            item.options().stream().map(Option::label).map(PaperForms::box).collect(joined()));
      }
    }
  }

  private static String boxes(List<SafetyReply> replies) {
    return replies.stream().map(reply -> box(SAFETY.get("reply." + reply))).collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("     ");
  }

  private static String box(String words) {
    return "[   ] " + words;
  }
}
