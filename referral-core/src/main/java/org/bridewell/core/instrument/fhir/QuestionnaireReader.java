package org.bridewell.core.instrument.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an HL7 FHIR R4 Questionnaire in JSON, whole or not at all: [QuestionnaireRefused] names
/// each place and reason. XML is not read, so nothing in a file can reach for another.
///
/// However the file is made, reading it takes bounded memory: 4 MB of text, 100,000 tokens, 40
/// levels.
public final class QuestionnaireReader {
  /// The largest file that is looked at, in bytes.
  public static final int LARGEST = 4 * 1024 * 1024;

  private static final int DEEPEST = 40;
  private static final int MOST_TOKENS = 100_000;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxTokenCount(MOST_TOKENS)
                          .maxStringLength(LARGEST)
                          .maxNameLength(Element.SHORT)
                          .maxNumberLength(40)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Set<String> READ =
      Set.of(
          "resourceType",
          "extension",
          "meta",
          "language",
          "text",
          "url",
          "identifier",
          "version",
          "name",
          "title",
          "status",
          "experimental",
          "subjectType",
          "date",
          "publisher",
          "contact",
          "useContext",
          "jurisdiction",
          "approvalDate",
          "lastReviewDate",
          "effectivePeriod",
          "copyright",
          "item",
          "implicitRules");

  private static final Set<String> DROPPED =
      Set.of("contained", "derivedFrom", "description", "purpose", "code");

  private static final Set<String> STATUS = Set.of("draft", "active", "retired", "unknown");

  private QuestionnaireReader() {}

  /// Reads the file.
  ///
  /// @throws QuestionnaireRefused with everything that is wrong
  public static Imported read(byte[] file) {
    var report = new Report();
    Element root = new Element(tree(text(file)), "", report);
    if (!root.node().isObject()) {
      throw Report.refused("whole file", "is not a JSON object");
    }
    String type = root.required("resourceType", Element.SHORT);
    report.refuseFaults();
    if (!type.equals("Questionnaire")) {
      throw Report.refused("resourceType", "is «" + shortened(type) + "», not Questionnaire");
    }
    root.knows(READ, DROPPED);
    Imported.Head head = head(root);
    var questions = new QuestionReader(report);
    questions.read(root);
    report.refuseFaults();
    var rules = new RuleReader(questions.found(), report).rules();
    report.refuseFaults();
    return new Imported(
        head,
        questions.found().stream().map(QuestionReader.Found::question).toList(),
        rules,
        report.leftBehind());
  }

  private static Imported.Head head(Element root) {
    if (root.has("implicitRules")) {
      root.fault("implicitRules", "names rules that are not understood here");
    }
    String language = root.text("language", Element.SHORT).orElse("en");
    if (!language.equals("en") && !language.startsWith("en-")) {
      root.fault("language", "is not English; other languages are asked only as published with us");
    }
    String status = root.required("status", Element.SHORT);
    if (!status.isEmpty() && !STATUS.contains(status)) {
      root.fault("status", "«" + shortened(status) + "» is no status of FHIR R4");
    } else if (status.equals("retired")) {
      root.report().leftBehind("status", "its publisher has retired it");
    }
    root.list("extension")
        .forEach(each -> root.report().leftBehind(each.path(), "is not used here"));
    return new Imported.Head(
        root.text("title", Element.SHORT).orElse(""),
        root.text("name", Element.SHORT).orElse(""),
        root.text("url", Element.SHORT).orElse(""),
        root.text("version", Element.SHORT).orElse(""),
        root.text("publisher", Element.SHORT).orElse(""),
        root.text("copyright", Element.LONG).orElse(""));
  }

  private static String text(byte[] file) {
    if (file.length == 0) {
      throw Report.refused("whole file", "is empty");
    }
    if (file.length > LARGEST) {
      throw Report.refused("whole file", "is larger than 4 MB");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (json.stripLeading().startsWith("<")) {
        throw Report.refused("whole file", "is XML; send the JSON form of the Questionnaire");
      }
      return json;
    } catch (CharacterCodingException e) {
      throw Report.refused("whole file", "is not text in UTF-8");
    }
  }

  private static JsonNode tree(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return tree(parser);
    }
  }

  private static JsonNode tree(JsonParser parser) {
    try {
      return JSON.readTree(parser);
    } catch (StreamConstraintsException e) {
      throw Report.refused(
          place(parser.currentLocation()),
          "is too large or too deep: more than "
              + DEEPEST
              + " levels or "
              + MOST_TOKENS
              + " parts");
    } catch (JacksonException e) {
      throw Report.refused(
          place(e.getLocation()), "is not valid JSON: " + shortened(e.getOriginalMessage()));
    }
  }

  private static String place(@Nullable TokenStreamLocation at) {
    return at == null ? "whole file" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
