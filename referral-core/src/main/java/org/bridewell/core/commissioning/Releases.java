package org.bridewell.core.commissioning;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The releases of this installation. What is in here does not change.
public interface Releases {
  /// The months that were released, latest first.
  List<YearMonth> months();

  /// The release of a month.
  Optional<Release> find(YearMonth month);

  /// Keeps a release.
  ///
  /// @return false when the month was released already, by another node perhaps
  boolean add(Release release);
}
