package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Catalogues written in a test, published under the names their ids and versions give.
final class CatalogueFixture {
  private static final Pattern ID = Pattern.compile("\"id\":\"(TEA|PIE|CAKE|SCONE|kettle-2)\"");
  private static final Pattern VERSION = Pattern.compile("\"version\":\"([^\"]+)\"");

  private CatalogueFixture() {}

  static Catalogue load(String... definitions) {
    return InstrumentLoader.load(from(files(definitions)));
  }

  static CatalogueRefused refusal(Map<String, String> files) {
    return catchThrowableOfType(CatalogueRefused.class, () -> InstrumentLoader.load(from(files)));
  }

  static InstrumentLoader.Files from(Map<String, String> files) {
    return name ->
        Optional.ofNullable(files.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  /// The definitions, and an index that publishes them.
  static Map<String, String> files(String... definitions) {
    var files = new HashMap<String, String>();
    var entries = new ArrayList<String>();
    for (String definition : definitions) {
      String name = first(ID, definition, "TEA") + "/" + first(VERSION, definition, "1") + ".json";
      files.put(name, definition);
      entries.add(
          "{\"file\":\"%s\",\"sha256\":\"%s\",\"current\":true}"
              .formatted(
                  name, InstrumentLoader.sha256(definition.getBytes(StandardCharsets.UTF_8))));
    }
    files.put("index.json", "{\"published\":[" + String.join(",", entries) + "]}");
    return files;
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
