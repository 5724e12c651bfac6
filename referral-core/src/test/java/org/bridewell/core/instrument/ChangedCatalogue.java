package org.bridewell.core.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The shipped catalogue with changed or corrected instruments.
public final class ChangedCatalogue {
  private static final String VERSION = "2020-1";
  private static final Pattern FILE = Pattern.compile("\"file\"\\s*:\\s*\"([^\"]+)\"");

  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<String> old = new ArrayList<>();

  /// Every instrument as it ships.
  public ChangedCatalogue() {
    FILE.matcher(shipped(InstrumentLoader.INDEX))
        .results()
        .map(found -> found.group(1))
        .forEach(file -> files.put(file, shipped(file)));
  }

  /// With other words in the current version.
  public ChangedCatalogue changed(String id, String from, String to) {
    var file = id + "/" + VERSION + ".json";
    files.put(file, replaced(files.get(file), from, to));
    return this;
  }

  /// With a corrected version beside the shipped one, which is then no longer current.
  public ChangedCatalogue corrected(String id, String version, String... fromTo) {
    var file = id + "/" + VERSION + ".json";
    var text = replaced(files.get(file), "\"" + VERSION + "\"", "\"" + version + "\"");
    for (int i = 0; i < fromTo.length; i += 2) {
      text = replaced(text, fromTo[i], fromTo[i + 1]);
    }
    old.add(file);
    files.put(id + "/" + version + ".json", text);
    return this;
  }

  /// The catalogue, or whatever the loader says against it.
  public Catalogue load() {
    var rows = new ArrayList<String>();
    files.forEach(
        (file, text) ->
            rows.add(
                "{\"file\":\"%s\",\"sha256\":\"%s\",\"current\":%s}"
                    .formatted(file, InstrumentLoader.sha256(bytes(text)), !old.contains(file))));
    var index = "{\"published\":[" + String.join(",", rows) + "]}";
    return InstrumentLoader.load(
        name ->
            Optional.ofNullable(name.equals(InstrumentLoader.INDEX) ? index : files.get(name))
                .map(ChangedCatalogue::bytes));
  }

  private static String replaced(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalArgumentException("not in the file: " + from);
    }
    return text.replace(from, to);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String shipped(String file) {
    try (InputStream in = InstrumentLoader.class.getResourceAsStream("/instruments/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
