package org.bridewell.ui.nominal;

import org.bridewell.core.nominal.CourtExtract;
import org.bridewell.core.nominal.EngagementFact;
import org.bridewell.core.nominal.EngagementFact.Side;
import org.bridewell.ui.kit.PaperPdf;
import org.bridewell.ui.kit.Texts;

/// The extract on A4. It is made from [CourtExtract] alone, which has no place for a scheme.
final class CourtExtractPdf {
  private static final Texts TEXTS = Texts.of("extract");

  private CourtExtractPdf() {}

  static byte[] of(CourtExtract extract) {
    var paper =
        new PaperPdf(TEXTS.get("title"))
            .heading(TEXTS.get("title"))
            .line(extract.name(), TEXTS.get("name"))
            .line(HubDates.of(extract.dateOfBirth()), TEXTS.get("born"))
            .line(
                TEXTS.get("period.is", HubDates.of(extract.from()), HubDates.of(extract.until())),
                TEXTS.get("period"))
            .line(TEXTS.get("consent", HubDates.of(extract.consentOn())));
    for (var side : Side.values()) {
      paper.part(TEXTS.get("side." + side));
      var facts = extract.facts().stream().filter(fact -> fact.side() == side).toList();
      if (facts.isEmpty()) {
        paper.line(TEXTS.get("side.none"));
      }
      facts.forEach(fact -> paper.line(said(fact), HubDates.of(fact.on())));
    }
    return paper.line(TEXTS.get("whole")).bytes();
  }

  private static String said(EngagementFact fact) {
    return TEXTS.get("fact", fact.words(), TEXTS.get("agency." + fact.source()));
  }
}
