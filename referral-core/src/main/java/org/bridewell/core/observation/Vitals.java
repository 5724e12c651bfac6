package org.bridewell.core.observation;

import java.time.Duration;
import java.util.Optional;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// The names of what is observed, as the instruments have them, and the instruments themselves.
public final class Vitals {
  public static final InstrumentId NEWS2 = new InstrumentId("NEWS2");
  public static final InstrumentId GCS = new InstrumentId("GCS");
  public static final InstrumentId BEDSIDE = new InstrumentId("BEDSIDE");

  public static final ItemId RESPIRATION = new ItemId("news2-respiration");
  public static final ItemId OXYGEN_SATURATION = new ItemId("news2-spo2");
  public static final ItemId SCALE = new ItemId("news2-scale");
  public static final String SCALE_1 = "scale-1";
  public static final String SCALE_2 = "scale-2";
  public static final ItemId PUPILS = new ItemId("bedside-pupils");
  public static final ItemId PEAK_FLOW = new ItemId("bedside-peak-flow");
  public static final ItemId PEAK_FLOW_BEST = new ItemId("bedside-peak-flow-best");

  /// Asked on the page of observations where it may be; the same item as in a screening.
  public static final ItemId PREGNANCY = new ItemId("asked-pregnancy");

  /// What is written down within this time counts as written down at once.
  static final Duration AT_ONCE = Duration.ofMinutes(5);

  private final Catalogue catalogue;

  public Vitals(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The current version of an instrument that ships.
  public Instrument instrument(InstrumentId id) {
    return catalogue.find(id).orElseThrow();
  }

  /// The instrument in the version that a round was begun with, else the current one.
  public Instrument instrument(InstrumentId id, Round round) {
    return round.readings().values().stream()
        .filter(reading -> reading.instrument().equals(id))
        .findFirst()
        .flatMap(reading -> catalogue.version(id, reading.version()))
        .orElseGet(() -> instrument(id));
  }

  /// The instrument of a kind of round that has an item; empty when none has.
  public Optional<Instrument> having(ItemId item, Round.Kind kind) {
    return kind.instruments().stream()
        .map(this::instrument)
        .filter(each -> each.item(item).isPresent())
        .findFirst();
  }

  /// An item of a kind of round.
  public Optional<Item> item(ItemId item, Round.Kind kind) {
    return having(item, kind).flatMap(each -> each.item(item));
  }
}
