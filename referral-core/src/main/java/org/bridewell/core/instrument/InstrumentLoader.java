package org.bridewell.core.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.bridewell.core.instrument.Place.Misplaced;
import org.bridewell.core.shared.InstrumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Loads the catalogue, whole or not at all: a fault anywhere refuses everything, with every file,
/// place and reason named ([CatalogueRefused]).
///
/// `index.json` lists each published version with the SHA-256 of its file, so a version that was
/// edited after publication is refused too.
public final class InstrumentLoader {

  static final String INDEX = "index.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// Where definition files come from, by their name relative to the catalogue's root.
  @FunctionalInterface
  public interface Files {

    /// The bytes of a file, empty when there is none of that name.
    Optional<byte[]> read(String name);
  }

  private record Entry(String file, String sha256, boolean current) {}

  private final Files files;
  private final List<Fault> faults = new ArrayList<>();
  private final SequencedMap<String, Instrument> byFile = new LinkedHashMap<>();
  private final List<Instrument> current = new ArrayList<>();
  private final Map<Instrument, String> checksums = new HashMap<>();

  private InstrumentLoader(Files files) {
    this.files = files;
  }

  /// The catalogue that ships with the product.
  public static Catalogue shipped() {
    return load(name -> resource("/instruments/" + name));
  }

  /// A catalogue from other files, under the same rules.
  public static Catalogue load(Files files) {
    var loader = new InstrumentLoader(files);
    loader.index().forEach(loader::definition);
    loader.check();
    if (!loader.faults.isEmpty()) {
      throw new CatalogueRefused(loader.faults);
    }
    return new Catalogue(loader.checksums, List.copyOf(loader.byFile.values()), loader.current);
  }

  /// One definition from elsewhere, as far as it can be read; whether it contradicts itself is for
  /// [Catalogue#faults] to say.
  ///
  /// @throws CatalogueRefused when something is missing or of the wrong kind
  public static Instrument read(String name, byte[] definition) {
    try {
      return DefinitionReader.read(tree(definition));
    } catch (Misplaced e) {
      throw new CatalogueRefused(List.of(e.in(name)));
    }
  }

  private List<Entry> index() {
    try {
      return Place.object(
          tree(bytes(INDEX)), "", at -> at.objects("published", InstrumentLoader::entry));
    } catch (Misplaced e) {
      faults.add(e.in(INDEX));
      return List.of();
    }
  }

  private static Entry entry(Place at) {
    return new Entry(at.text("file"), at.text("sha256"), at.flag("current"));
  }

  private void definition(Entry entry) {
    try {
      byte[] bytes = bytes(entry.file());
      if (!sha256(bytes).equals(entry.sha256())) {
        throw new Misplaced("", "was changed after publication; publish a new version instead");
      }
      Instrument instrument = DefinitionReader.read(tree(bytes));
      faults.addAll(DefinitionCheck.faults(entry.file(), instrument));
      if (byFile.put(entry.file(), instrument) != null) {
        throw new Misplaced("", "is listed a second time");
      }
      checksums.put(instrument, entry.sha256());
      if (entry.current()) {
        current.add(instrument);
      }
    } catch (Misplaced e) {
      faults.add(e.in(entry.file()));
    }
  }

  private void check() {
    if (!faults.isEmpty()) {
      return;
    }
    if (current.isEmpty()) {
      faults.add(new Fault(INDEX, "published", "no version is current"));
    }
    var seen = new HashSet<InstrumentId>();
    for (Instrument instrument : current) {
      if (!seen.add(instrument.id())) {
        faults.add(
            new Fault(
                INDEX,
                "published",
                "more than one current version of «" + instrument.id().value() + "»"));
      }
    }
    faults.addAll(CatalogueCheck.faults(byFile, current));
  }

  private byte[] bytes(String name) {
    return files.read(name).orElseThrow(() -> new Misplaced("", "there is no such file"));
  }

  private static JsonNode tree(byte[] bytes) {
    try {
      return JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      var at = e.getLocation();
      String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw new Misplaced(place, "is not valid JSON: " + e.getOriginalMessage());
    }
  }

  /// The checksum under which a version is published.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Optional<byte[]> resource(String path) {
    try (InputStream in = InstrumentLoader.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
