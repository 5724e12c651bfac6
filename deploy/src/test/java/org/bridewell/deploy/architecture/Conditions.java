package org.bridewell.deploy.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.person.Person;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.CroNumber;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.SittingId;
import org.jspecify.annotations.NullMarked;

/// What the rules look at.
final class Conditions {
  private static final Pattern FEATURE =
      Pattern.compile("org\\.bridewell\\.(?:.*\\.)?(?:core|ui)\\.(\\w+).*");

  private static final List<Class<?>> IDENTITY =
      List.of(
          PersonName.class,
          PersonData.class,
          Person.class,
          NhsNumber.class,
          PncId.class,
          CroNumber.class,
          CustodyRecordNumber.class);

  private static final Set<String> IDENTITY_NAMES =
      Set.of("familyName", "givenName", "dateOfBirth", "note", "strokes", "password", "pin");

  private static final List<Class<?>> LEADING =
      List.of(
          PersonId.class,
          DetentionId.class,
          SittingId.class,
          AnswerId.class,
          ReferralId.class,
          NominalId.class,
          NhsNumber.class,
          PncId.class,
          CroNumber.class);

  private static final Set<String> SHARED_SCREENS =
      Set.of(
          "DetentionPage",
          "CarePage",
          "CareWords",
          "PersonFrame",
          "OfficerFrame",
          "OfficerPage",
          "PresencePanel",
          "LateEntry",
          "Trouble",
          "TroublePage",
          "SuiteNews");

  private Conditions() {}

  static final DescribedPredicate<JavaClass> LEADS_TO_A_PERSON =
      describe(
          "lead to a person",
          type ->
              isAnyOf(type, LEADING)
                  || (type.getPackageName().startsWith("org.bridewell.")
                      && !Set.of("shared", "audit", "commissioning")
                          .contains(feature(type).orElse(""))));

  static final DescribedPredicate<JavaMethodCall> READS_THE_WALL_CLOCK =
      new DescribedPredicate<>("the wall clock is read") {
        @Override
        public boolean test(JavaMethodCall call) {
          var target = call.getTarget();
          var owner = target.getOwner().getName();
          boolean now =
              owner.startsWith("java.time.")
                  && target.getName().equals("now")
                  && target.getRawParameterTypes().isEmpty();
          boolean clock =
              owner.equals("java.time.Clock")
                  && target.getName().startsWith("system")
                  && !call.getOriginOwner().getSimpleName().matches(".*(Wiring|Configuration)");
          return now
              || clock
              || target.getFullName().equals("java.lang.System.currentTimeMillis()");
        }
      };

  static final DescribedPredicate<JavaClass> ARE_RECORDS_WITH_IDENTITY =
      describe(
          "are records with identity",
          type -> type.isRecord() && type.getFields().stream().anyMatch(Conditions::identifies));

  static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
      condition(
          "be in a package with @NullMarked",
          type -> type.getPackage().isAnnotatedWith(NullMarked.class));

  static final ArchCondition<JavaClass> OVERRIDE_TO_STRING_WITH_REDACTED =
      condition(
          "return redacted() from toString()",
          type ->
              type.getMethod("toString").getMethodCallsFromSelf().stream()
                  .anyMatch(call -> call.getName().equals("redacted")));

  static final ArchCondition<JavaClass> ENTER_BY_NAVIGATION =
      dependencies(
          "enter another feature's screens by its navigation",
          dependency -> {
            var from = dependency.getOriginClass();
            var to = dependency.getTargetClass();
            return !isScreen(to)
                || feature(from).isEmpty()
                || feature(from).equals(feature(to))
                || outermost(to).endsWith("Navigation")
                || SHARED_SCREENS.contains(outermost(to));
          });

  /// Each feature may use only those that stand before it in the list; all must be listed.
  static ArchCondition<JavaClass> dependOnlyOnEarlier(List<String> order) {
    return dependencies(
        "depend only on features before their own in " + order,
        dependency -> {
          var to = feature(dependency.getTargetClass());
          if (to.isEmpty()) {
            return true;
          }
          int own = feature(dependency.getOriginClass()).map(order::indexOf).orElse(-1);
          int other = order.indexOf(to.get());
          return own >= 0 && other >= 0 && other <= own;
        });
  }

  private static boolean isScreen(JavaClass type) {
    return type.getPackageName().matches("org\\.bridewell\\.(.*\\.)?ui\\.\\w+.*")
        && !Set.of("kit", "access").contains(feature(type).orElse(""));
  }

  private static boolean identifies(JavaField component) {
    return !component.getModifiers().contains(JavaModifier.STATIC)
        && (IDENTITY_NAMES.contains(component.getName())
            || component.getAllInvolvedRawTypes().stream()
                .anyMatch(type -> isAnyOf(type, IDENTITY)));
  }

  private static boolean isAnyOf(JavaClass type, List<Class<?>> some) {
    return some.stream().anyMatch(type::isEquivalentTo);
  }

  private static Optional<String> feature(JavaClass type) {
    var matcher = FEATURE.matcher(type.getPackageName());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(Conditions::outermost).orElse(type.getSimpleName());
  }

  private static DescribedPredicate<JavaClass> describe(
      String words, Predicate<JavaClass> predicate) {
    return new DescribedPredicate<>(words) {
      @Override
      public boolean test(JavaClass type) {
        return predicate.test(type);
      }
    };
  }

  private static ArchCondition<JavaClass> condition(String words, Predicate<JavaClass> holds) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(type, holds.test(type), type.getName() + " should " + words));
      }
    };
  }

  private static ArchCondition<JavaClass> dependencies(String words, Predicate<Dependency> holds) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          events.add(
              new SimpleConditionEvent(
                  dependency, holds.test(dependency), dependency.getDescription()));
        }
      }
    };
  }
}
