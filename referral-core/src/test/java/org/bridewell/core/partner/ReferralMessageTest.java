package org.bridewell.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.partner.PartnerFixture.PARTNER;
import static org.bridewell.core.partner.PartnerFixture.consent;
import static org.bridewell.core.partner.PartnerFixture.delivery;
import static org.bridewell.core.partner.PartnerFixture.disclosed;
import static org.bridewell.core.partner.PartnerFixture.referral;
import static org.bridewell.core.partner.PartnerFixture.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.instrument.fhir.Hapi;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ReferralField;
import org.bridewell.core.referral.ReferralState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// HAPI's validator is the judge of every kind in every state.
class ReferralMessageTest {
  static Stream<Arguments> everyKindAndState() {
    return Stream.of(
            DeliveryKind.REFERRAL_MADE,
            DeliveryKind.REFERRAL_ATTENDED,
            DeliveryKind.REFERRAL_CLOSED)
        .flatMap(
            kind -> Arrays.stream(ReferralState.values()).map(state -> Arguments.of(kind, state)));
  }

  @ParameterizedTest(name = "{0} while {1}")
  @MethodSource("everyKindAndState")
  void isValid(DeliveryKind kind, ReferralState state) {
    var closure =
        state == ReferralState.CLOSED ? Optional.of(Closure.COMPLETED) : Optional.<Closure>empty();
    assertThat(Hapi.errors(written(kind, state, closure))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void isValidWithEachClosure(Closure closure) {
    assertThat(
            Hapi.errors(
                written(DeliveryKind.REFERRAL_CLOSED, ReferralState.CLOSED, Optional.of(closure))))
        .isEmpty();
  }

  @Test
  void aReferralWithoutAResultIsValidAndSaysNone() {
    var json =
        text(
            message(DeliveryKind.REFERRAL_MADE)
                .about(
                    referral(ReferralState.SENT, Optional.empty()),
                    disclosed(Optional.empty()),
                    service(),
                    consent(ConsentState.GIVEN)));

    assertThat(Hapi.errors(json)).isEmpty();
    assertThat(json).doesNotContain("Observation", "AUDIT,");
  }

  @Test
  void aRetractionIsValidAndNamesTheReferralOnly() {
    var json = text(message(DeliveryKind.RETRACTED).retraction());

    assertThat(Hapi.errors(json)).isEmpty();
    assertThat(json)
        .contains(PartnerFixture.REFERRAL.value().toString(), "\"revoked\"")
        .doesNotContain("\"Patient\"", "Consent\"");
  }

  /// The validator itself: it finds what is wrong.
  @Test
  void theJudgeFindsAFault() {
    var json = written(DeliveryKind.REFERRAL_MADE, ReferralState.SENT, Optional.empty());

    assertThat(Hapi.errors(json.replace("\"intent\":\"order\"", "\"intent\":\"wish\"")))
        .isNotEmpty();
  }

  /// One for each `ReferralField`, each with the value of the fixture, and no identifier but the
  /// referral's and the event's own.
  @Test
  void holdsTheDisclosedFieldsAndNothingElseOfThePerson() {
    var json = written(DeliveryKind.REFERRAL_MADE, ReferralState.SENT, Optional.empty());

    for (var field : EnumSet.complementOf(EnumSet.of(ReferralField.NEW_ARREST))) {
      var value =
          switch (field) {
            case NAME -> "Oakapple";
            case DATE_OF_BIRTH -> "1997-03-02";
            case SEX -> "\"female\"";
            case HOME_DISTRICT -> "\"district\":\"Leeds\"";
            case ARREST -> "Leeds Bridewell";
            case OFFENCE_GROUP -> "\"disorder\"";
            case ALCOHOL_RESULT -> "\"value\":17";
            case NEW_ARREST -> throw new AssertionError("left out");
          };
      assertThat(json).as(field.name()).contains(value);
    }
    assertThat(json)
        .as("a later arrest is for a person to act on")
        .doesNotContain("Bradford")
        .doesNotContain(
            PartnerFixture.PERSON.value().toString(),
            PartnerFixture.DETENTION.value().toString(),
            PartnerFixture.CONSENT.value().toString());
    assertThat(systems(JsonMapper.builder().build().readTree(json)))
        .containsExactlyInAnyOrder("urn:x-bridewell:event", "urn:x-bridewell:referral");
  }

  private static TreeSet<String> systems(JsonNode node) {
    var found = new TreeSet<String>();
    for (var identifier : node.findValues("identifier")) {
      for (var each : identifier.isArray() ? identifier : List.of(identifier)) {
        found.add(each.get("system").asString());
      }
    }
    return found;
  }

  private static String written(DeliveryKind kind, ReferralState state, Optional<Closure> closure) {
    return text(
        message(kind)
            .about(
                referral(state, closure),
                disclosed(Optional.of(PartnerFixture.audit17())),
                service(),
                consent(ConsentState.GIVEN)));
  }

  private static ReferralMessage message(DeliveryKind kind) {
    return new ReferralMessage(delivery(kind, 1), PARTNER);
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
