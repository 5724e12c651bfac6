package org.bridewell.core.commissioning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The needs of one area, every measure of it, protected.
///
/// @param name the suite's or district's name; empty for the whole area
public record AreaNeeds(String name, Map<Measure, ProtectedCount> people) {
  public AreaNeeds {
    if (people.size() != Measure.values().length) {
      throw new IllegalArgumentException("every measure has a count");
    }
    people = Collections.unmodifiableMap(new EnumMap<>(people));
  }

  /// Counts the people of one measure.
  public ProtectedCount people(Measure measure) {
    ProtectedCount count = people.get(measure);
    if (count == null) {
      throw new IllegalStateException("every measure has a count");
    }
    return count;
  }

  /// The share of the group that these people are a part of (of a need: of those asked about it),
  /// in whole percent of the protected counts.
  public Optional<Integer> percentOfGroup(Measure measure) {
    return measure.group().flatMap(group -> Disclosure.percent(people(measure), people(group)));
  }

  /// How many of the people screened were asked about it, in whole percent of the protected counts;
  /// empty where it is not something that is asked, or cannot be told.
  public Optional<Integer> percentAsked(Measure measure) {
    return measure
        .asked()
        .flatMap(asked -> Disclosure.percent(people(asked), people(Measure.SCREENED)));
  }
}
