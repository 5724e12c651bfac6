package org.bridewell.core.instrument.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// One element of a file from outside, with its path. Reading never throws: what is wrong goes into
/// the report, and a harmless value stands in until the whole file was looked at.
record Element(JsonNode node, String path, Report report) {
  static final int SHORT = 200;
  static final int LONG = 4000;
  private static final int MOST_OF_A_LIST = 200;

  /// Every property must be one that FHIR knows here. Those in `dropped` have no place in an
  /// instrument of ours, and are reported as left behind.
  void knows(Set<String> read, Set<String> dropped) {
    for (String name : node.propertyNames()) {
      String plain = name.startsWith("_") ? name.substring(1) : name;
      if (plain.equals("modifierExtension")) {
        fault(name, "changes the meaning of what it stands in, and is not understood here");
      } else if (dropped.contains(plain)) {
        report.leftBehind(at(name), "is not used here");
      } else if (!read.contains(plain) && !plain.equals("id")) {
        fault(name, "is no element of FHIR R4 here");
      }
    }
  }

  Optional<String> text(String name, int longest) {
    JsonNode value = node.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isString()) {
      fault(name, "expected text");
      return Optional.empty();
    }
    String text = value.stringValue().strip();
    if (text.length() > longest) {
      fault(name, "is longer than " + longest + " characters (" + text.length() + ")");
      return Optional.empty();
    }
    if (text.chars().anyMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')) {
      fault(name, "holds control characters");
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.replaceAll("\\s+", " "));
  }

  String required(String name, int longest) {
    var value = text(name, longest);
    if (value.isEmpty() && !isFilledText(name)) {
      fault(name, "is missing");
    }
    return value.orElse("");
  }

  boolean isTrue(String name) {
    JsonNode value = node.get(name);
    if (value != null && !value.isBoolean()) {
      fault(name, "expected true or false");
    }
    return value != null && value.isBoolean() && value.booleanValue();
  }

  Optional<BigDecimal> number(String name) {
    JsonNode value = node.get(name);
    if (value != null && !value.isNumber()) {
      fault(name, "expected a number");
    }
    return value == null || !value.isNumber()
        ? Optional.empty()
        : Optional.of(value.decimalValue());
  }

  Optional<Element> child(String name) {
    JsonNode value = node.get(name);
    if (value != null && !value.isObject()) {
      fault(name, "expected an object");
    }
    return value == null || !value.isObject()
        ? Optional.empty()
        : Optional.of(new Element(value, at(name), report));
  }

  /// The elements of a list; empty when there is none.
  List<Element> list(String name) {
    JsonNode list = node.get(name);
    if (list == null) {
      return List.of();
    }
    if (!list.isArray() || list.isEmpty()) {
      fault(name, list.isArray() ? "is an empty list" : "expected a list");
      return List.of();
    }
    if (list.size() > MOST_OF_A_LIST) {
      fault(name, "has more than " + MOST_OF_A_LIST + " entries");
      return List.of();
    }
    var result = new ArrayList<Element>();
    for (int i = 0; i < list.size(); i++) {
      String where = at(name) + "[" + i + "]";
      JsonNode each = list.get(i);
      if (!each.isObject()) {
        report.fault(where, "expected an object");
      }
      result.add(
          new Element(
              each.isObject() ? each : JsonNodeFactory.instance.objectNode(), where, report));
    }
    return result;
  }

  /// The extension of that name, when there is exactly one.
  Optional<Element> extension(String url) {
    List<Element> found =
        list("extension").stream()
            .filter(each -> each.text("url", LONG).filter(url::equals).isPresent())
            .toList();
    if (found.size() > 1) {
      fault("extension", "has " + url + " more than once");
    }
    return found.stream().findFirst();
  }

  /// Properties whose name begins so: FHIR's `value[x]` and `answer[x]`.
  List<String> choice(String prefix) {
    return node.propertyNames().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  boolean has(String name) {
    return node.has(name);
  }

  void fault(String name, String reason) {
    report.fault(at(name), reason);
  }

  void fault(String reason) {
    report.fault(path, reason);
  }

  String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private boolean isFilledText(String name) {
    @Nullable JsonNode value = node.get(name);
    return value != null && (!value.isString() || !value.stringValue().isBlank());
  }
}
