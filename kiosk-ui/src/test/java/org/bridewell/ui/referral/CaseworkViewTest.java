package org.bridewell.ui.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.text.Collator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.referral.CaseStep;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadFilter.Sort;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.CaseloadService;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.FollowUpService;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.Role;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The worker's pages over the demo partnership.
@SpringBootTest
@WithActor(Role.WORKER)
class CaseworkViewTest extends SpringBrowserlessTest {
  @Autowired CaseloadService caseload;
  @Autowired FollowUpService followUp;
  @Autowired Accounts accounts;
  @Autowired CurrentActor current;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    TestServer.register(properties);
  }

  @Test
  void countsExactlyAndPutsTheMostUrgentFirst() {
    var page = caseload.list(CaseloadFilter.of(Owner.MINE_OR_NOBODYS), 0, 50, current.get());

    var text = text(navigate(CaseloadView.class));

    assertThat(page.items()).isNotEmpty();
    assertThat(text)
        .contains(page.matching() + " of " + page.open())
        .contains("Sorted by urgency")
        .contains("No owner");
    assertThat(page.items()).extracting(item -> item.urgency().ordinal()).isSorted();
  }

  @Test
  void recordsAContactAndSaysWhatComesNext() {
    var id = neverContacted();
    var view = open(id);
    choose("Phone");
    choose("Reached");
    note("What was said or agreed").setValue("Will come on Monday.");

    tap("Record contact");

    assertThat(caseload.open(id, current.get()).referral().state())
        .isEqualTo(ReferralState.CONTACTED);
    assertThat(text(view)).contains("Book an appointment", "Next free times");
  }

  @Test
  void asksForWhatIsMissingAndRecordsNothing() {
    var id = neverContacted();
    int before = version(id);
    var view = open(id);
    choose("Phone");

    tap("Record contact");

    assertThat(text(view)).contains("Choose how, and the result.");
    assertThat(version(id)).isEqualTo(before);
  }

  @Test
  void keepsWhatWasTypedWhenSomebodyWasFaster() {
    var id = neverContacted();
    var view = open(id);
    choose("Phone");
    choose("Reached");
    note("What was said or agreed").setValue("Will come on Monday.");
    followUp.recordContact(
        new CaseStep(id, version(id), UUID.randomUUID()),
        ContactWay.TEXT,
        ContactResult.NO_ANSWER,
        Optional.empty(),
        "",
        colleague());

    tap("Record contact");

    assertThat(text(view)).contains("changed this case", "Show the case as it is now");
    assertThat(note("What was said or agreed").getValue()).isEqualTo("Will come on Monday.");
    assertThat(caseload.open(id, current.get()).referral().state())
        .isEqualTo(ReferralState.ASSIGNED);
  }

  @Test
  void saysPlainlyThatACaseIsNotOpenToThem() {
    var text = text(navigate("case/" + UUID.randomUUID(), CaseView.class));

    assertThat(text).contains("This case is not open to you");
  }

  @Test
  void sortsAndFiltersByTheAddressAndSaysSo() {
    var suite = caseload.list(everybody(), 0, 1, current.get()).items().getFirst().suite();
    var text = text(ask("caseload", "owner=EVERYBODYS&sort=PERSON", CaseloadView.class));
    var all = caseload.list(everybody().sorted(Sort.PERSON), 0, 50, current.get());

    assertThat(text).contains("Sorted by name", suite, all.matching() + " of " + all.open());
    assertThat(all.items())
        .extracting(CaseloadItem::familyName)
        .isSortedAccordingTo(Collator.getInstance(Locale.UK));
    assertThat(text(ask("caseload", "need=AUDIT_C_POSITIVE&queue=OVERDUE", CaseloadView.class)))
        .contains("Need: ");
  }

  private int version(ReferralId id) {
    return caseload.open(id, current.get()).referral().details().version();
  }

  /// A page at an address with a question in it.
  private <T extends Component> T ask(String path, String question, Class<T> view) {
    UI.getCurrent().navigate(path, QueryParameters.fromString(question));
    return view.cast(getCurrentView());
  }

  private static CaseloadFilter everybody() {
    return CaseloadFilter.of(Owner.EVERYBODYS);
  }

  @Test
  void givesWhatIsPickedToAColleagueAndSaysBeforehandWhatTheyWouldCarry() {
    var view = ask("caseload", "owner=NOBODYS", CaseloadView.class);
    var unowned =
        caseload.list(CaseloadFilter.of(Owner.NOBODYS), 0, 50, current.get()).items().getFirst();
    var tick = all(RowTick.class).skip(1).findFirst().orElseThrow();

    tick.pick(true);
    assertThat(text(view)).contains("1 picked");
    tap("Assign to…");
    assertThat(text(view)).contains(" → ");
    tap("Assign 1");

    assertThat(caseload.open(unowned.referral(), current.get()).ownerName()).isPresent();
  }

  @Test
  void showsTheWeekOfTheTeamAndWhatIsDueToday() {
    var team = text(ask("calendar", "whose=TEAM", WeekView.class));
    var today = text(navigate("today", TodayView.class));

    assertThat(team).contains("Week of", "The team", "appointments");
    assertThat(today).contains("Today");
  }

  @Test
  void aDateThatIsNoneShowsThisWeek() {
    assertThat(text(ask("calendar", "week=yesterday", WeekView.class))).contains("Week of");
  }

  @Test
  @WithActor(Role.TEAM_LEAD)
  void showsTheLeadWhatBreaksTheRuleAndWhoCarriesHowMuch() {
    var text = text(navigate("team", TeamView.class));

    assertThat(text).contains("What breaks the rule", "What was missed", "Who carries how much");
    assertThat(text).contains("no owner");
  }

  @Test
  @WithActor(Role.NURSE)
  void servicesAreClosedToEveryoneElse() {
    assertThatThrownBy(() -> caseload.list(CaseloadFilter.of(Owner.MINE), 0, 10, current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
    assertThatThrownBy(() -> caseload.open(ReferralId.next(), current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  private Actor colleague() {
    return accounts
        .bySignInName("worker")
        .map(Accounts.SignIn::account)
        .map(Account::actor)
        .orElseThrow();
  }

  private ReferralId neverContacted() {
    var filter = CaseloadFilter.of(Owner.EVERYBODYS).queue(Optional.of(Urgency.NEVER_CONTACTED));
    return caseload.list(filter, 0, 1, current.get()).items().getFirst().referral();
  }

  private Component open(ReferralId id) {
    return navigate("case/" + id.value(), CaseView.class);
  }

  private static void choose(String words) {
    click(
        all(NativeButton.class)
            .filter(button -> button.getElement().getTextRecursively().equals(words))
            .filter(button -> button.getElement().getParent().getClassList().contains("dk-seg")));
  }

  private static void tap(String words) {
    click(all(ActionButton.class).filter(button -> button.getText().equals(words)));
  }

  private static void click(Stream<? extends Component> buttons) {
    var button = buttons.findFirst().orElseThrow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  private static FieldText note(String label) {
    return all(FieldText.class)
        .filter(field -> field.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Component> Stream<T> all(Class<T> type) {
    return below(UI.getCurrent()).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Component> below(Component component) {
    return Stream.concat(
        Stream.of(component), component.getChildren().flatMap(CaseworkViewTest::below));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
