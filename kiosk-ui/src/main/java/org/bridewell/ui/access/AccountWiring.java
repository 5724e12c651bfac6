package org.bridewell.ui.access;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.bridewell.core.access.AccountService;
import org.bridewell.core.access.DeviceService;
import org.bridewell.core.access.Devices;
import org.bridewell.core.access.Enrolment;
import org.bridewell.core.access.FirstAdministrator;
import org.bridewell.core.access.LockLimits;
import org.bridewell.core.access.ManagedAccounts;
import org.bridewell.core.access.OwnAccount;
import org.bridewell.core.access.ParkedScreens;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.access.ScreenLock;
import org.bridewell.core.access.SecretHash;
import org.bridewell.core.access.SecretHasher;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountWiring {
  @Bean
  SecretHasher hasher(Argon2PasswordEncoder argon2) {
    return argon2::encode;
  }

  @Bean
  AccountService accountService(
      UnitOfWork unit, ManagedAccounts accounts, SecretHasher hasher, AuditTrail trail) {
    return new AccountService(unit, accounts, hasher, new SecureRandom(), trail);
  }

  @Bean
  OwnAccount ownAccount(
      UnitOfWork unit,
      ManagedAccounts accounts,
      SecretHash secrets,
      SecretHasher hasher,
      AuditTrail trail) {
    return new OwnAccount(unit, accounts, secrets, hasher, trail);
  }

  @Bean
  Enrolment enrolment(
      UnitOfWork unit,
      Devices devices,
      AuditTrail trail,
      Clock clock,
      @Value("${bridewell.production:false}") boolean production) {
    return new Enrolment(unit, devices, new SecureRandom(), trail, clock, production);
  }

  @Bean
  DeviceService deviceService(
      UnitOfWork unit,
      Devices devices,
      Suites suites,
      ManagedAccounts accounts,
      LockLimits limits,
      AuditTrail trail,
      Clock clock) {
    return new DeviceService(
        unit, devices, suites, accounts, limits, new SecureRandom(), trail, clock);
  }

  @Bean
  ScreenLock screenLock(
      UnitOfWork unit, ParkedScreens parked, PinCheck pins, AuditTrail trail, Clock clock) {
    return new ScreenLock(unit, parked, pins, trail, clock);
  }

  /// In production alone: the demo partnership has its own accounts.
  @Bean
  FirstAccount firstAccount(
      UnitOfWork unit,
      ManagedAccounts accounts,
      SecretHasher hasher,
      @Value("${bridewell.production:false}") boolean production,
      @Value("${bridewell.data}") Path data)
      throws IOException {
    var first = new FirstAccount(data);
    if (production) {
      first.add(new FirstAdministrator(unit, accounts, hasher, new SecureRandom()));
    }
    return first;
  }
}
