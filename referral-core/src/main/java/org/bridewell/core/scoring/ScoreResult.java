package org.bridewell.core.scoring;

import java.util.List;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;

/// What scoring one instrument came to. A total exists only in [Scored].
public sealed interface ScoreResult {

  /// The instrument that was scored.
  InstrumentId instrument();

  /// Its version.
  String version();

  /// What to notice whatever the band; fires on known answers, also when others are missing.
  List<Flag> flags();

  /// Where the points of one item come from: an answer, or the instrument's own skip (then 0).
  record ItemPoints(ItemId item, int points, boolean skipped) {}

  /// Every item answered, or skipped by the instrument's own rule.
  record Scored(
      InstrumentId instrument,
      String version,
      int total,
      Band band,
      List<Flag> flags,
      List<ItemPoints> points)
      implements ScoreResult {
    public Scored {
      flags = List.copyOf(flags);
      points = List.copyOf(points);
    }
  }

  /// Answers are missing. `lowest` and `highest` are the totals still possible, `bandsPossible` the
  /// bands of all of them in rising order: with one, the band is certain though the total is not.
  record Incomplete(
      InstrumentId instrument,
      String version,
      List<ItemId> missing,
      int lowest,
      int highest,
      List<Band> bandsPossible,
      List<Flag> flags,
      List<ItemPoints> points)
      implements ScoreResult {
    public Incomplete {
      missing = List.copyOf(missing);
      bandsPossible = List.copyOf(bandsPossible);
      flags = List.copyOf(flags);
      points = List.copyOf(points);
    }

    /// True when the missing answers could still change the band.
    public boolean bandOpen() {
      return bandsPossible.size() > 1;
    }
  }

  /// The instrument is not meant for these circumstances, so no score comes out.
  record NotApplicable(InstrumentId instrument, String version, String code, String reason)
      implements ScoreResult {
    @Override
    public List<Flag> flags() {
      return List.of();
    }
  }

  /// A response names an option that its item does not have, so no score comes out.
  record Invalid(InstrumentId instrument, String version, List<ItemId> items, List<Flag> flags)
      implements ScoreResult {
    public Invalid {
      items = List.copyOf(items);
      flags = List.copyOf(flags);
    }
  }
}
