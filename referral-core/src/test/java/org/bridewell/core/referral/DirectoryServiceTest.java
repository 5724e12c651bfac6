package org.bridewell.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.referral.DirectoryService.ServiceData;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.ServiceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryServiceTest {
  private static final Actor ADMIN =
      new Actor(AccountId.next(), "Ad Min", Role.ADMIN, new Scope.Area());
  private static final ProviderId FORWARD = new ProviderId("FORWARD");

  private final Kept kept = new Kept();
  private final DirectoryService service =
      new DirectoryService(new CustodyFixture.Direct(), kept, kept, new CustodyFixture.Trail());

  @Test
  void aServiceIsOpenFromMondayToFriday() {
    service.addService("ALC-1", FORWARD, data("The Willow Centre", "0113 496 0000", 9, 17), ADMIN);

    assertThat(kept.services).hasSize(1);
    assertThat(kept.services.getFirst().opening())
        .extracting(OpeningHours::day)
        .containsExactly(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
  @CsvSource({
    "ALC-1, Leeds Alcohol Service, 0113 496 0000, 9, service.telling",
    "ALC-1, Arrest Referral, 0113 496 0000, 9, service.telling",
    "ALC-1, ' ', 0113 496 0000, 9, service.name",
    "alc 1, The Willow Centre, 0113 496 0000, 9, service.code",
    "ALC-1, The Willow Centre, by the bridge, 9, place.phone",
    "ALC-1, The Willow Centre, 0113 496 0000, 17, service.hours"
  })
  void refusesWhatCannotBe(String id, String shown, String phone, int opens, String code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> service.addService(id, FORWARD, data(shown, phone, opens, 17), ADMIN))
        .extracting(Refusal::code)
        .isEqualTo(code);
    assertThat(kept.services).isEmpty();
  }

  private static ServiceData data(String shown, String phone, int opens, int closes) {
    return new ServiceData(
        Topic.ALCOHOL,
        "Leeds alcohol",
        shown,
        phone,
        "1 Sample Street",
        true,
        Set.of(new DistrictId("LEEDS")),
        LocalTime.of(opens, 0),
        LocalTime.of(closes, 0));
  }

  /// What was kept.
  private static final class Kept implements ServiceDirectory, DirectoryAdmin {
    private final List<ServiceEntry> services = new ArrayList<>();

    @Override
    public List<ServiceEntry> forTopic(Topic topic) {
      return services;
    }

    @Override
    public Optional<ServiceEntry> find(ServiceId id) {
      return Optional.empty();
    }

    @Override
    public boolean add(ServiceEntry entry) {
      return services.add(entry);
    }

    @Override
    public boolean addProvider(ProviderId id, String name) {
      return true;
    }
  }
}
