package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.safety.Presence.Section;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.junit.jupiter.api.Test;

/// HZ-36: who can hear sensitive questions, and whether the person agreed.
class PresenceServiceTest {
  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final Kept kept = new Kept();
  private final Detention held = detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW));
  private final PresenceService service =
      new PresenceService(
          new CustodyFixture.Direct(), detentions, kept, trail, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void keepsWhoIsThereAndWhetherThePersonAgreed() {
    var both = Set.of(Present.OFFICER, Present.INTERPRETER);
    record(both, false);

    assertThat(service.last(held.id(), Section.SELF_HARM, NURSE))
        .get()
        .returns(both, Presence::present)
        .returns(false, Presence::agreed);
    assertThat(service.last(held.id(), Section.VULNERABILITY, NURSE)).isEmpty();
    assertThat(trail.entries)
        .filteredOn(entry -> entry.action() == AuditAction.PRESENCE_RECORDED)
        .extracting(CustodyFixture.Trail.Entry::detail)
        .containsExactly("SELF_HARM OFFICER INTERPRETER");
  }

  @Test
  void nobodyElseNeedsNoLeave() {
    record(Set.of(Present.NOBODY_ELSE), false);
    assertThat(kept.all).singleElement().returns(true, Presence::agreed);
  }

  @Test
  void somebodyIsNamedAndNobodyElseStandsAlone() {
    assertThatThrownBy(() -> record(Set.of(), true)).hasMessage("presence.who");
    assertThatThrownBy(() -> record(Set.of(Present.NOBODY_ELSE, Present.OFFICER), true))
        .hasMessage("presence.who");
    assertThat(kept.all).isEmpty();
  }

  private void record(Set<Present> present, boolean agreed) {
    service.record(held.id(), Section.SELF_HARM, present, agreed, AnswerId.next(), NURSE);
  }

  private static final class Kept implements Presences {
    private final List<Presence> all = new ArrayList<>();

    @Override
    public boolean keep(Presence presence) {
      return all.add(presence);
    }

    @Override
    public Optional<Presence> last(DetentionId detention, Section section) {
      return all.reversed().stream()
          .filter(each -> each.detention().equals(detention) && each.section() == section)
          .findFirst();
    }
  }
}
