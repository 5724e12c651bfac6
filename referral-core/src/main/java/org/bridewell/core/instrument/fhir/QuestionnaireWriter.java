package org.bridewell.core.instrument.fhir;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bridewell.core.instrument.Coding;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Totals;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes an instrument as an HL7 FHIR R4 Questionnaire, for those who ask it elsewhere.
///
/// What FHIR has no place for stays here: bands, flags, points of measured numbers. Questions,
/// answers with their points, and what is left out after which answer are complete.
public final class QuestionnaireWriter {

  /// How far a version may be relied on.
  public enum Status {
    /// Nobody signed it off yet.
    DRAFT,
    /// Signed off, and the version in use.
    ACTIVE,
    /// A later version is in use.
    RETIRED
  }

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private QuestionnaireWriter() {}

  /// The Questionnaire as JSON in UTF-8.
  public static byte[] write(Instrument instrument, Status status) {
    ObjectNode root = JSON.createObjectNode();
    root.put("resourceType", "Questionnaire")
        .put("id", instrument.id().value() + "-" + instrument.version())
        .put("language", "en")
        .put("url", Names.questionnaire(instrument))
        .put("version", instrument.version())
        .put("name", name(instrument))
        .put("title", instrument.title())
        .put("status", code(status));
    root.putArray("subjectType").add("Patient");
    root.put("publisher", "Bridewell")
        .put("description", description(instrument))
        .put("copyright", copyright(instrument));
    instrument.codings().panel().ifPresent(panel -> coding(root, panel));
    var items = new ItemWriter(root.putArray("item"), instrument);
    if (instrument.scoring() instanceof ScoringRule.Slot(Optional<Totals> totals, int decimals)) {
      items.slot(totals, decimals);
    } else {
      items.branches(Branch.of(instrument));
    }
    if (instrument.scoring() instanceof ScoringRule.Sum) {
      items.total();
    }
    return (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String name(Instrument instrument) {
    String name = instrument.id().value().replaceAll("[^A-Za-z0-9]", "_");
    return Character.isUpperCase(name.charAt(0)) ? name : "Q_" + name;
  }

  private static String code(Status status) {
    return switch (status) {
      case DRAFT -> "draft";
      case ACTIVE -> "active";
      case RETIRED -> "retired";
    };
  }

  private static String description(Instrument instrument) {
    return "For: " + instrument.applicability().audience() + "\n\nSource: " + instrument.source();
  }

  private static String copyright(Instrument instrument) {
    return instrument
        .permission()
        .map(
            needed ->
                instrument.licence()
                    + "\n\nTo be used with the permission of "
                    + needed.holder()
                    + " only: "
                    + needed.why())
        .orElse(instrument.licence());
  }

  static void coding(ObjectNode owner, Coding coding) {
    owner
        .putArray("code")
        .addObject()
        .put("system", Names.system(coding.system()))
        .put("code", coding.code());
  }
}
