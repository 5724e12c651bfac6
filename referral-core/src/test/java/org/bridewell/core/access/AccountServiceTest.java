package org.bridewell.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountServiceTest {
  private static final Scope LEEDS = new Scope.Suite(new SuiteId("LEEDS"));
  private static final Actor ADMIN =
      new Actor(AccountId.next(), "Ad Min", Role.ADMIN, new Scope.Area());

  private final AccessFixture accounts = new AccessFixture();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Direct unit = new CustodyFixture.Direct();
  private final AccountService service =
      new AccountService(unit, accounts, AccessFixture.HASHER, new Random(7), trail);
  private final OwnAccount own =
      new OwnAccount(unit, accounts, AccessFixture.SECRETS, AccessFixture.HASHER, trail);

  @Test
  void handsOutAPasswordThatIsGoodOnceAndKeptNowhere() {
    var made = service.add("n.nurse", " Nora Nurse ", Role.NURSE, LEEDS, ADMIN);

    assertThat(made.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(made.account().displayName()).isEqualTo("Nora Nurse");
    assertThat(accounts.passwords).containsValue("#" + made.password());
    assertThat(accounts.kept).singleElement().matches(ManagedAccount::passwordOnce);
    assertThat(trail.actions()).containsExactly(AuditAction.ACCOUNT_ADDED);
    assertThat(made.toString() + accounts.kept).doesNotContain("Nora", made.password());
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "N.Nurse, Nora, NURSE, account.user-name",
    "nn, Nora, NURSE, account.user-name",
    "n nurse, Nora, NURSE, account.user-name",
    "n.nurse, ' ', NURSE, account.name",
    "n.nurse, Nora, WORKER, account.scope",
    "n.nurse, Nora, HUB, account.scope",
    "taken, Nora, NURSE, account.taken"
  })
  void refusesWhatCannotBe(String userName, String name, Role role, String code) {
    service.add("taken", "Somebody", Role.NURSE, LEEDS, ADMIN);

    refused(() -> service.add(userName, name, role, LEEDS, ADMIN), code);
    assertThat(accounts.kept).hasSize(1);
  }

  @Test
  void aNewPasswordTakesThePlaceOfTheOldOne() {
    var first = service.add("n.nurse", "Nora", Role.NURSE, LEEDS, ADMIN);
    own.choosePassword(first.password(), "three odd words", first.account().actor());
    var second = service.renewPassword(first.account().id(), ADMIN);

    assertThat(second.password()).isNotEqualTo(first.password());
    assertThat(accounts.passwords).containsValue("#" + second.password());
    assertThat(accounts.kept).singleElement().matches(ManagedAccount::passwordOnce);
  }

  @Test
  void nobodyLocksThemselvesOut() {
    refused(() -> service.setEnabled(ADMIN.id(), false, ADMIN), "account.own");
    refused(() -> service.renewPassword(ADMIN.id(), ADMIN), "account.own");
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> service.setEnabled(AccountId.next(), false, ADMIN));
  }

  @Test
  void whoeverIsSwitchedOffStaysInTheListAndComesBack() {
    var nurse = service.add("n.nurse", "Nora", Role.NURSE, LEEDS, ADMIN).account();

    service.setEnabled(nurse.id(), false, ADMIN);
    assertThat(service.list(ADMIN)).singleElement().matches(each -> !each.enabled());
    service.setEnabled(nurse.id(), true, ADMIN);
    assertThat(service.list(ADMIN)).singleElement().matches(ManagedAccount::enabled);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "elevenchars, password.short",
    "twelve.chars, ''",
    "with n.nurse in it, password.name",
    "WITH N.NURSE IN IT, password.name"
  })
  void aPasswordIsLongAndNotTheUserName(String chosen, String code) {
    var nurse = service.add("n.nurse", "Nora", Role.NURSE, LEEDS, ADMIN);
    ThrowingCallable choose =
        () -> own.choosePassword(nurse.password(), chosen, nurse.account().actor());

    if (code.isEmpty()) {
      assertThatCode(choose).doesNotThrowAnyException();
      assertThat(accounts.kept).singleElement().matches(each -> !each.passwordOnce());
    } else {
      refused(choose, code);
      assertThat(accounts.kept).singleElement().matches(ManagedAccount::passwordOnce);
    }
  }

  @Test
  void aPasswordOf200LettersFitsAndOneMoreDoesNot() {
    var nurse = service.add("n.nurse", "Nora", Role.NURSE, LEEDS, ADMIN);
    var actor = nurse.account().actor();

    refused(() -> own.choosePassword(nurse.password(), "x".repeat(201), actor), "password.long");
    own.choosePassword(nurse.password(), "x".repeat(200), actor);
  }

  @Test
  void thePasswordInUseIsAskedForEachTime() {
    var nurse = service.add("n.nurse", "Nora", Role.NURSE, LEEDS, ADMIN);
    var actor = nurse.account().actor();

    refused(() -> own.choosePassword("wrong", "three odd words", actor), "password.wrong");
    refused(() -> own.choosePassword(nurse.password(), nurse.password(), actor), "password.same");
    refused(() -> own.choosePin("wrong", "4711", actor), "password.wrong");
    assertThat(accounts.pins).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "471, pin.shape",
    "471147114, pin.shape",
    "47a1, pin.shape",
    "1111, pin.easy",
    "1234, pin.easy",
    "98765, pin.easy",
    "4711, ''",
    "1223, ''",
    "13579135, ''"
  })
  void aPinIsFourToEightDigitsThatAreNotEasy(String pin, String code) {
    var nurse = service.add("n.nurse", "Nora", Role.NURSE, LEEDS, ADMIN);
    ThrowingCallable choose = () -> own.choosePin(nurse.password(), pin, nurse.account().actor());

    if (code.isEmpty()) {
      assertThatCode(choose).doesNotThrowAnyException();
      assertThat(accounts.pins).containsValue("#" + pin);
    } else {
      refused(choose, code);
    }
  }

  @Test
  void aNewInstallationGetsOneAdministratorAndNeverASecond() {
    var first = new FirstAdministrator(unit, accounts, AccessFixture.HASHER, new Random(7));

    assertThat(first.add()).isPresent();
    assertThat(first.add()).isEmpty();
    assertThat(accounts.kept)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.account().role()).isEqualTo(Role.ADMIN);
              assertThat(each.passwordOnce()).isTrue();
            });
  }

  private static void refused(ThrowingCallable call, String code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(call)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
