package org.bridewell.core.counting;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.UnitOfWork;

/// Counts everybody of the last weeks anew: what has no event of its own (an appropriate adult who
/// came, a screening that was begun, a safety answer given late) is in the counts by the next
/// morning, and long before its month is released.
public final class NightlyCount {
  /// A month is released on the tenth of the next: every stay of it is looked at until then.
  static final Duration BACK = Duration.ofDays(62);

  private final PeopleOnRecord people;
  private final NeedsFeed feed;
  private final UnitOfWork work;
  private final Clock clock;

  public NightlyCount(PeopleOnRecord people, NeedsFeed feed, UnitOfWork work, Clock clock) {
    this.people = people;
    this.feed = feed;
    this.work = work;
    this.clock = clock;
  }

  /// Counts them, each in a transaction of its own: cut off anywhere, the next night does the rest.
  ///
  /// @return how many people were looked at
  public int run() {
    List<PersonId> lately = work.run(() -> people.arrivedSince(clock.instant().minus(BACK)));
    lately.forEach(person -> work.execute(() -> feed.recount(person)));
    return lately.size();
  }
}
