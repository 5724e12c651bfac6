package org.bridewell.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bridewell.core.access.AccountService;
import org.bridewell.core.access.OwnAccount;
import org.bridewell.core.access.SignInService;
import org.bridewell.core.access.SignInService.Right;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.kit.FieldSelect;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.ADMIN)
class AccountsViewTest extends OnScreen {
  @Autowired CurrentActor current;
  @Autowired AccountService accounts;
  @Autowired OwnAccount own;
  @Autowired SignInService signIns;
  @Autowired AccountAuthentication authentication;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @Test
  void anAddedAccountSignsInOnceAndChoosesItsOwnPassword() {
    navigate(AccountsView.class);
    tap("Add the account");
    assertThat(text(view())).contains("This is needed.");

    var userName = "hub-" + System.identityHashCode(this);
    field("Name, as others see it").setValue("Hedy Hubble");
    field("User name").setValue(userName);
    FieldSelect<Role> role = select("Role");
    role.setValue(Role.HUB);
    tap("Add the account");

    assertThat(text(view())).contains("Give this to Hedy Hubble, and to nobody else");
    var password = text(view()).replaceFirst("(?s).*?((?:[a-z2-9]{4}-){3}[a-z2-9]{4}).*", "$1");
    tap("I have given it out");
    assertThat(text(view())).doesNotContain(password).contains("has not chosen a password yet");

    var first = signedIn(userName, password);
    assertThat(first.once()).isTrue();
    own.choosePassword(password, "three odd words", first.account().actor());
    assertThat(signIns.signIn(userName, password, SignInService.Where.ANYWHERE))
        .isInstanceOf(SignInService.Refused.class);
    assertThat(signedIn(userName, "three odd words").once()).isFalse();
  }

  @Test
  void aFirstSignInOpensNothingButOnesOwnAccount() {
    var made =
        accounts.add(
            "first-" + System.identityHashCode(this),
            "Fay First",
            Role.ADMIN,
            current.get().scope(),
            current.get());
    var token =
        authentication.authenticate(
            UsernamePasswordAuthenticationToken.unauthenticated(
                made.account().userName(), made.password()));
    SecurityContextHolder.getContext().setAuthentication(token);

    Actor actor = current.get();
    assertThatThrownBy(() -> accounts.list(actor)).isInstanceOf(AuthorizationDeniedException.class);
    navigate("", OwnAccountView.class);
    assertThat(text(view())).contains("Choose your own password first");
  }

  @Test
  @WithActor(Role.NURSE)
  void isNotForANurse() {
    assertThatThrownBy(() -> accounts.list(current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  private Right signedIn(String userName, String password) {
    return (Right) signIns.signIn(userName, password, SignInService.Where.ANYWHERE);
  }
}
