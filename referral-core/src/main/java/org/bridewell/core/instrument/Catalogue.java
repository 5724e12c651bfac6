package org.bridewell.core.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;

/// All instruments that were loaded, in the order of the index, with every published version.
///
/// A result keeps the version it was made with; an old version stays readable and re-scores
/// nothing.
public final class Catalogue {

  private final List<Instrument> versions;
  private final List<Instrument> current;
  private final Map<Instrument, String> checksums;

  Catalogue(
      Map<Instrument, String> checksums, List<Instrument> versions, List<Instrument> current) {
    this.versions = List.copyOf(versions);
    this.current = List.copyOf(current);
    this.checksums = Map.copyOf(checksums);
  }

  /// The current version of that instrument, empty when there is no such instrument.
  public Optional<Instrument> find(InstrumentId id) {
    return current.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The current version of each instrument, in the order of the index.
  public List<Instrument> current() {
    return current;
  }

  /// Every published version.
  public List<Instrument> versions() {
    return versions;
  }

  /// Exactly that version, empty when it was never published.
  public Optional<Instrument> version(InstrumentId id, String version) {
    return versions.stream()
        .filter(each -> each.id().equals(id) && each.version().equals(version))
        .findFirst();
  }

  /// Every published version of that instrument, in the order of the index.
  public List<Instrument> versions(InstrumentId id) {
    return versions.stream().filter(each -> each.id().equals(id)).toList();
  }

  /// The SHA-256 of the file of a version, in hexadecimal: what is signed off.
  ///
  /// @throws IllegalArgumentException when the version is not of this catalogue
  public String checksum(Instrument instrument) {
    return Optional.ofNullable(checksums.get(instrument))
        .orElseThrow(() -> new IllegalArgumentException("not of this catalogue"));
  }
}
