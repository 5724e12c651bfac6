package org.bridewell.core.safety;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;

/// What stands around the alerts, in memory.
public final class SafetyFakes {
  private SafetyFakes() {}

  public static final class InMemoryWithdrawals implements Withdrawals {
    final List<SubstanceUse> kept = new ArrayList<>();
    final List<WithdrawalCheck> checks = new ArrayList<>();

    @Override
    public boolean keep(SubstanceUse use) {
      return kept.stream().noneMatch(each -> each.id().equals(use.id())) && kept.add(use);
    }

    @Override
    public Map<Substance, SubstanceUse> uses(DetentionId detention) {
      var latest = new EnumMap<Substance, SubstanceUse>(Substance.class);
      kept.forEach(use -> latest.put(use.substance(), use));
      return latest;
    }

    @Override
    public boolean keep(WithdrawalCheck check) {
      return checks.stream().noneMatch(each -> each.id().equals(check.id())) && checks.add(check);
    }

    @Override
    public Optional<WithdrawalCheck> lastCheck(DetentionId detention) {
      return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
    }
  }

  static final class InMemoryGlucoses implements Glucoses {
    final List<GlucoseReading> kept = new ArrayList<>();

    @Override
    public boolean keep(GlucoseReading reading) {
      return kept.stream().noneMatch(each -> each.id().equals(reading.id())) && kept.add(reading);
    }

    @Override
    public List<GlucoseReading> all(DetentionId detention) {
      return kept.reversed();
    }
  }

  static final class InMemoryEmergencies implements Emergencies {
    final List<Stamped> moments = new ArrayList<>();
    final List<Mistake> mistakes = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final List<Clearance> clearances = new ArrayList<>();

    @Override
    public boolean keep(Stamped stamped) {
      return moments.stream().noneMatch(each -> each.id().equals(stamped.id()))
          && moments.add(stamped);
    }

    @Override
    public List<Stamped> moments(DetentionId detention) {
      return List.copyOf(moments);
    }

    @Override
    public void keep(Mistake mistake) {
      mistakes.add(mistake);
    }

    @Override
    public List<Mistake> mistakes(DetentionId detention) {
      return List.copyOf(mistakes);
    }

    @Override
    public boolean keep(Told each) {
      return told.add(each);
    }

    @Override
    public List<Told> told(DetentionId detention) {
      return List.copyOf(told);
    }

    @Override
    public boolean keep(Stay stay) {
      return stays.stream().noneMatch(each -> each.id().equals(stay.id())) && stays.add(stay);
    }

    @Override
    public Optional<Stay> stays(DetentionId detention) {
      return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast());
    }

    @Override
    public boolean keep(Clearance clearance) {
      return clearances.stream().noneMatch(each -> each.id().equals(clearance.id()))
          && clearances.add(clearance);
    }

    @Override
    public Optional<Clearance> clearance(DetentionId detention) {
      return clearances.isEmpty() ? Optional.empty() : Optional.of(clearances.getLast());
    }
  }
}
