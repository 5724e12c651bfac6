package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;

class StrandServiceTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-17");
  private static final NominalId NOMINAL = NominalId.next();
  private static final Actor POLICE =
      new Actor(AccountId.next(), "Ansel Kettle", Role.OFFENDER_MANAGER, new Scope.Area());

  private final List<String> set = new ArrayList<>();
  private final List<String> trail = new ArrayList<>();
  private final StrandService service =
      new StrandService(
          (nominal, strand, reason, reviewOn, by, now) ->
              nominal.equals(NOMINAL) && set.add(strand + " " + reason + " " + reviewOn),
          new PlainUnit(),
          (actor, action, subject, people, detail) -> trail.add(action + " " + detail),
          Clock.fixed(Instant.parse("2026-11-17T10:00:00Z"), ZoneOffset.UTC),
          ZoneOffset.UTC);

  @Test
  void isSetWithAReasonAndAReview() {
    set(" Arrested twice ", TODAY.plusMonths(12));

    assertThat(set).containsExactly("CATCH Arrested twice 2027-11-17");
    assertThat(trail).containsExactly("STRAND_SET CATCH");
  }

  @Test
  void neverWithoutAReason() {
    assertThatThrownBy(() -> set("  ", TODAY.plusDays(1))).hasMessage("strand.reason");
    assertThatThrownBy(() -> set("x".repeat(401), TODAY.plusDays(1))).hasMessage("strand.reason");
  }

  @Test
  void isLookedAtAgainWithinAYear() {
    assertThatThrownBy(() -> set("Reason", TODAY)).hasMessage("strand.review");
    assertThatThrownBy(() -> set("Reason", TODAY.plusMonths(12).plusDays(1)))
        .hasMessage("strand.review");
    assertThat(set).isEmpty();
  }

  @Test
  void nobodyWhoIsNotThere() {
    assertThatThrownBy(
            () -> service.set(NominalId.next(), Strand.CATCH, "Reason", TODAY.plusDays(1), POLICE))
        .isInstanceOf(OutOfScope.class);
    assertThat(trail).isEmpty();
  }

  private void set(String reason, LocalDate reviewOn) {
    service.set(NOMINAL, Strand.CATCH, reason, reviewOn, POLICE);
  }

  private static final class PlainUnit implements UnitOfWork {
    @Override
    public <T> T run(Supplier<T> work) {
      return work.get();
    }
  }
}
