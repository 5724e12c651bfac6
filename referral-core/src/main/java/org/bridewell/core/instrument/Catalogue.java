package org.bridewell.core.instrument;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;

/// All instruments that were loaded, in the order of the index, with every published version; after
/// them those that were published here.
///
/// A result keeps the version it was made with; an old version stays readable and re-scores
/// nothing.
public final class Catalogue {

  /// What is there at one moment; another takes its place when a version joins.
  private record Shelf(
      List<Instrument> versions,
      List<Instrument> current,
      Map<Instrument, String> checksums,
      Map<Version, Instrument> byVersion) {
    Shelf {
      versions = List.copyOf(versions);
      current = List.copyOf(current);
      checksums = Map.copyOf(checksums);
    }

    Shelf(List<Instrument> versions, List<Instrument> current, Map<Instrument, String> checksums) {
      this(
          versions,
          current,
          checksums,
          versions.stream()
              .collect(toUnmodifiableMap(Version::of, identity(), (first, _) -> first)));
    }
  }

  private record Version(InstrumentId id, String version) {
    static Version of(Instrument instrument) {
      return new Version(instrument.id(), instrument.version());
    }
  }

  private final List<InstrumentId> shipped;
  private volatile Shelf shelf;

  Catalogue(
      Map<Instrument, String> checksums, List<Instrument> versions, List<Instrument> current) {
    this.shelf = new Shelf(versions, current, checksums);
    this.shipped = versions.stream().map(Instrument::id).distinct().toList();
  }

  /// The current version of that instrument, empty when there is no such instrument.
  public Optional<Instrument> find(InstrumentId id) {
    return shelf.current().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The current version of each instrument, in the order of the index.
  public List<Instrument> current() {
    return shelf.current();
  }

  /// Every published version.
  public List<Instrument> versions() {
    return shelf.versions();
  }

  /// Exactly that version, empty when it was never published.
  public Optional<Instrument> version(InstrumentId id, String version) {
    return Optional.ofNullable(shelf.byVersion().get(new Version(id, version)));
  }

  /// Every published version of that instrument, in the order of the index.
  public List<Instrument> versions(InstrumentId id) {
    return shelf.versions().stream().filter(each -> each.id().equals(id)).toList();
  }

  /// The SHA-256 of the file of a version, in hexadecimal: what is signed off.
  ///
  /// @throws IllegalArgumentException when the version is not of this catalogue
  public String checksum(Instrument instrument) {
    return Optional.ofNullable(shelf.checksums().get(instrument))
        .orElseThrow(() -> new IllegalArgumentException("not of this catalogue"));
  }

  /// True when an instrument of that name ships with the product: nothing from outside replaces it.
  public boolean ships(InstrumentId id) {
    return shipped.contains(id);
  }

  /// Why a definition cannot join, by the same rules as those that ship; empty when it can.
  public List<Fault> faults(byte[] definition) {
    return faults(InstrumentLoader.read("definition", definition));
  }

  /// Adds a version that was published here; it is the current one of its instrument from now on.
  ///
  /// @param sha256 the checksum under which it was published
  /// @throws CatalogueRefused when it was altered since, or is against the rules
  public synchronized void join(byte[] definition, String sha256) {
    if (!InstrumentLoader.sha256(definition).equals(sha256)) {
      throw new CatalogueRefused(
          List.of(new Fault("definition", "whole file", "was changed after publication")));
    }
    Instrument instrument = InstrumentLoader.read("definition", definition);
    List<Fault> faults = faults(instrument);
    if (!faults.isEmpty()) {
      throw new CatalogueRefused(faults);
    }
    var checksums = new HashMap<>(shelf.checksums());
    checksums.put(instrument, sha256);
    shelf = new Shelf(with(shelf.versions(), instrument), inUse(instrument), checksums);
  }

  private List<Fault> faults(Instrument instrument) {
    String name = file(instrument);
    var faults = new ArrayList<>(DefinitionCheck.faults(name, instrument));
    if (ships(instrument.id())) {
      faults.add(new Fault(name, "id", "is the name of an instrument that ships"));
    } else if (version(instrument.id(), instrument.version()).isPresent()) {
      faults.add(new Fault(name, "version", "is published already"));
    }
    if (faults.isEmpty()) {
      var byFile = new LinkedHashMap<String, Instrument>();
      with(shelf.versions(), instrument).forEach(each -> byFile.put(file(each), each));
      faults.addAll(CatalogueCheck.faults(byFile, inUse(instrument)));
    }
    return faults;
  }

  private List<Instrument> inUse(Instrument joining) {
    return with(
        shelf.current().stream().filter(each -> !each.id().equals(joining.id())).toList(), joining);
  }

  private static List<Instrument> with(List<Instrument> some, Instrument one) {
    var more = new ArrayList<>(some);
    more.add(one);
    return more;
  }

  private static String file(Instrument instrument) {
    return instrument.id().value() + "/" + instrument.version() + ".json";
  }
}
