package org.bridewell.core.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One place in a definition file, read strictly: what is missing, of the wrong kind, or left over
/// is named together with where it stands.
final class Place {

  private static final int LONGEST_TEXT = 4000;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,3})?");

  private final JsonNode node;
  private final String path;
  private final Set<String> read = new HashSet<>();

  private Place(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /// Reads a whole object; every property must have been asked for.
  static <T> T object(JsonNode node, String path, Function<Place, T> reader) {
    if (!node.isObject()) {
      throw new Misplaced(path, "expected an object");
    }
    var place = new Place(node, path);
    T result = reader.apply(place);
    for (String name : node.propertyNames()) {
      if (!place.read.contains(name)) {
        throw new Misplaced(place.at(name), "unknown property");
      }
    }
    return result;
  }

  String text(String name) {
    String value = optionalText(name).orElseThrow(() -> missing(name));
    if (value.isBlank()) {
      throw new Misplaced(at(name), "must not be blank");
    }
    return value;
  }

  Optional<String> optionalText(String name) {
    JsonNode value = get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw new Misplaced(at(name), "expected text");
    }
    if (value.stringValue().length() > LONGEST_TEXT) {
      throw new Misplaced(at(name), "text longer than " + LONGEST_TEXT + " characters");
    }
    return Optional.of(value.stringValue());
  }

  /// Text that becomes a value type or an enum constant, whose own check decides what is allowed.
  <T> T code(String name, Function<String, T> type) {
    return parsed(at(name), text(name), type);
  }

  <T> Optional<T> optionalCode(String name, Function<String, T> type) {
    return optionalText(name).map(text -> parsed(at(name), text, type));
  }

  int number(String name) {
    return optionalNumber(name).orElseThrow(() -> missing(name));
  }

  OptionalInt optionalNumber(String name) {
    JsonNode value = get(name);
    if (value == null) {
      return OptionalInt.empty();
    }
    if (!value.isInt()) {
      throw new Misplaced(at(name), "expected a whole number");
    }
    return OptionalInt.of(value.intValue());
  }

  /// A decimal number, written as text so that it stays exact, or as a whole number.
  BigDecimal decimal(String name) {
    return optionalDecimal(name).orElseThrow(() -> missing(name));
  }

  Optional<BigDecimal> optionalDecimal(String name) {
    JsonNode value = get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value.isInt()) {
      return Optional.of(BigDecimal.valueOf(value.intValue()));
    }
    if (!value.isString() || !DECIMAL.matcher(value.stringValue()).matches()) {
      throw new Misplaced(at(name), "expected a decimal number as text");
    }
    return Optional.of(new BigDecimal(value.stringValue()));
  }

  boolean flag(String name) {
    return optionalFlag(name).orElseThrow(() -> missing(name));
  }

  Optional<Boolean> optionalFlag(String name) {
    JsonNode value = get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      throw new Misplaced(at(name), "expected true or false");
    }
    return Optional.of(value.booleanValue());
  }

  <T> T object(String name, Function<Place, T> reader) {
    return optionalObject(name, reader).orElseThrow(() -> missing(name));
  }

  <T> Optional<T> optionalObject(String name, Function<Place, T> reader) {
    JsonNode value = get(name);
    return value == null ? Optional.empty() : Optional.of(object(value, at(name), reader));
  }

  <T> List<T> optionalObjects(String name, Function<Place, T> reader) {
    return get(name) == null ? List.of() : objects(name, reader);
  }

  <T> Optional<List<T>> optionalCodes(String name, Function<String, T> type) {
    return get(name) == null ? Optional.empty() : Optional.of(codes(name, type));
  }

  <T> List<T> objects(String name, Function<Place, T> reader) {
    return elements(name, (element, where) -> object(element, where, reader));
  }

  <T> List<T> codes(String name, Function<String, T> type) {
    return elements(
        name,
        (element, where) -> {
          if (!element.isString()) {
            throw new Misplaced(where, "expected text");
          }
          return parsed(where, element.stringValue(), type);
        });
  }

  Misplaced wrong(String name, String reason) {
    return new Misplaced(at(name), reason);
  }

  private interface Element<T> {
    T read(JsonNode element, String where);
  }

  private <T> List<T> elements(String name, Element<T> reader) {
    JsonNode list = get(name);
    if (list == null) {
      throw missing(name);
    }
    if (!list.isArray()) {
      throw new Misplaced(at(name), "expected a list");
    }
    var result = new ArrayList<T>();
    for (int i = 0; i < list.size(); i++) {
      result.add(reader.read(list.get(i), at(name) + "[" + i + "]"));
    }
    return result;
  }

  private @Nullable JsonNode get(String name) {
    read.add(name);
    return node.get(name);
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private Misplaced missing(String name) {
    return new Misplaced(at(name), "is missing");
  }

  private static <T> T parsed(String where, String text, Function<String, T> type) {
    try {
      return type.apply(text);
    } catch (IllegalArgumentException e) {
      throw new Misplaced(where, "«" + shortened(text) + "» is not allowed here");
    }
  }

  private static String shortened(String text) {
    return text.codePoints().limit(40).mapToObj(Character::toString).collect(Collectors.joining());
  }

  /// Something at a place is not as it must be. The loader adds the file's name.
  static final class Misplaced extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;

    Misplaced(String place, String reason) {
      super(place + ": " + reason);
      this.place = place;
      this.reason = reason;
    }

    Fault in(String file) {
      return new Fault(file, place.isEmpty() ? "whole file" : place, reason);
    }
  }
}
