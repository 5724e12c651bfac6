package org.bridewell.deploy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.bridewell.core.shared.Redacted;
import org.bridewell.deploy.architecture.fixture.core.audit.ReachesUp;
import org.bridewell.deploy.architecture.fixture.core.commissioning.KnowsAPerson;
import org.bridewell.deploy.architecture.fixture.core.paper.KnowsSpring;
import org.bridewell.deploy.architecture.fixture.core.paper.OpenService;
import org.bridewell.deploy.architecture.fixture.core.paper.ReadsTheWallClock;
import org.bridewell.deploy.architecture.fixture.core.paper.ShowsAName;
import org.bridewell.deploy.architecture.fixture.core.paper.ShowsANote;
import org.bridewell.deploy.architecture.fixture.core.paper.ShowsItAllTheSame;
import org.bridewell.deploy.architecture.fixture.ui.desk.KnowsTheDatabase;
import org.bridewell.deploy.architecture.fixture.ui.desk.OpenView;
import org.bridewell.deploy.architecture.fixture.ui.desk.ReadsTables;
import org.bridewell.deploy.architecture.fixture.ui.desk.WalksIn;

/// The rules of the house, each with fixtures that break it.
enum Rule {
  CORE_IS_PLAIN_JAVA(
      noClasses()
          .that()
          .resideInAPackage(Packages.CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.vaadin..", "org.jooq..", "org.springframework.."),
      KnowsSpring.class),

  TABLES_STAY_IN_DB(
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bridewell.db..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.bridewell.db.jooq.."),
      ReadsTables.class),

  SCREENS_KNOW_NO_DATABASE(
      noClasses()
          .that()
          .resideInAPackage(Packages.UI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.bridewell.db..", "org.jooq..", "java.sql.."),
      KnowsTheDatabase.class),

  /// A feature knows only features before it, so they have no cycle.
  FEATURES_KEEP_THEIR_ORDER(
      classes()
          .that()
          .resideInAPackage(Packages.CORE)
          .should(
              Conditions.dependOnlyOnEarlier(
                  List.of(
                      "shared",
                      "audit",
                      "instrument",
                      "scoring",
                      "draft",
                      "person",
                      "exchange",
                      "custody",
                      "access",
                      "safety",
                      "observation",
                      "medicine",
                      "vulnerability",
                      "note",
                      "plan",
                      "screening",
                      "consent",
                      "referral",
                      "nominal",
                      "commissioning",
                      "counting",
                      "partner"))),
      ReachesUp.class),

  /// The report side: no feature with a person in it, and no id that leads to one.
  COMMISSIONING_KNOWS_NOBODY(
      noClasses()
          .that()
          .resideInAPackage("org.bridewell..core.commissioning..")
          .should()
          .dependOnClassesThat(Conditions.LEADS_TO_A_PERSON),
      KnowsAPerson.class),

  SERVICE_METHODS_NAME_THEIR_ROLES(
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(Packages.CORE)
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Service")
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("SignInService")
          .should()
          .beAnnotatedWith(RolesAllowed.class),
      OpenService.class),

  VIEWS_NAME_THEIR_ROLES(
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(AnonymousAllowed.class),
      OpenView.class),

  TIME_COMES_FROM_A_CLOCK(
      noClasses().should().callMethodWhere(Conditions.READS_THE_WALL_CLOCK),
      ReadsTheWallClock.class),

  PACKAGES_ARE_NULL_MARKED(
      classes()
          .that()
          .resideOutsideOfPackage("org.bridewell.db.jooq..")
          .should(Conditions.BE_IN_A_NULL_MARKED_PACKAGE),
      KnowsSpring.class),

  RECORDS_WITH_IDENTITY_ARE_REDACTED(
      classes().that(Conditions.ARE_RECORDS_WITH_IDENTITY).should().implement(Redacted.class),
      ShowsAName.class,
      ShowsANote.class),

  REDACTED_RECORDS_SHOW_NOTHING(
      classes()
          .that()
          .areRecords()
          .and()
          .implement(Redacted.class)
          .should(Conditions.OVERRIDE_TO_STRING_WITH_REDACTED),
      ShowsItAllTheSame.class),

  /// From outside, a feature's screens are reached through its navigation; the frame around a
  /// detainee's page, its trouble notes and the suite's news are for all.
  SCREENS_ARE_ENTERED_BY_NAVIGATION(
      classes().that().resideInAPackage(Packages.UI).should(Conditions.ENTER_BY_NAVIGATION),
      WalksIn.class);

  final ArchRule rule;
  final Class<?>[] fixtures;

  Rule(ArchRule rule, Class<?>... fixtures) {
    this.rule = rule;
    this.fixtures = fixtures;
  }

  /// Packages, in the product and in the fixtures alike.
  private static final class Packages {
    static final String CORE = "org.bridewell..core..";
    static final String UI = "org.bridewell..ui..";
  }
}
