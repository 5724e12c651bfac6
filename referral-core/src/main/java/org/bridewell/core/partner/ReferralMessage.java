package org.bridewell.core.partner;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.person.Sex;
import org.bridewell.core.referral.AlcoholNeed;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.Disclosed;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.ServiceEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a message about a referral as an HL7 FHIR R4 message Bundle: exactly the fields of
/// `ReferralField` but a later arrest, and no identifier of police origin.
///
/// Names of ours are URNs (`urn:x-bridewell:`). The person has no id that outlives the referral, so
/// that two partners cannot tell by it that they have the same person.
final class ReferralMessage {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String OURS = "urn:x-bridewell:";

  private final Delivery delivery;
  private final Partner partner;
  private final ArrayNode entries;
  private final ObjectNode bundle = JSON.createObjectNode();

  ReferralMessage(Delivery delivery, Partner partner) {
    this.delivery = delivery;
    this.partner = partner;
    bundle.put("resourceType", "Bundle").put("type", "message");
    bundle
        .putObject("identifier")
        .put("system", OURS + "event")
        .put("value", delivery.event().value().toString());
    bundle.put("timestamp", moment(delivery.occurredAt()));
    this.entries = bundle.putArray("entry");
  }

  /// Names the referral and says that it is revoked; nothing of the person.
  byte[] retraction() {
    header();
    var request = request("revoked");
    request.putObject("subject").put("display", "not stated");
    return written();
  }

  /// The whole referral as it stands.
  byte[] about(ReferralFacts referral, Disclosed person, ServiceEntry service, Consent consent) {
    header();
    request(referral, person, service);
    task(referral);
    patient(person);
    consent(consent);
    person.alcoholResult().ifPresent(result -> observation(referral, result));
    return written();
  }

  private byte[] written() {
    return JSON.writeValueAsString(bundle).getBytes(StandardCharsets.UTF_8);
  }

  private void header() {
    var header = entry("MessageHeader");
    header.put("eventUri", OURS + code(delivery.kind()));
    header
        .putArray("destination")
        .addObject()
        .put("name", partner.name())
        .put("endpoint", partner.address().toString());
    header.putObject("source").put("name", "Bridewell").put("endpoint", OURS + "source");
    header.putObject("reason").put("text", partner.agreement().name());
    header.putArray("focus").addObject().put("reference", urn("ServiceRequest"));
  }

  private void request(ReferralFacts referral, Disclosed person, ServiceEntry service) {
    var request = request(status(referral.state()));
    var arrest = request.putArray("extension").addObject().put("url", OURS + "arrest");
    var parts = arrest.putArray("extension");
    parts.addObject().put("url", "suite").put("valueString", person.arrest().suite());
    parts.addObject().put("url", "at").put("valueDateTime", moment(person.arrest().at()));
    parts.addObject().put("url", "offence-group").put("valueCode", code(person.offenceGroup()));
    request.putArray("category").addObject().put("text", "Arrest referral");
    request.putObject("code").put("text", service.name());
    request.putObject("subject").put("reference", urn("Patient"));
    request.put("authoredOn", moment(referral.sentAt()));
    request.putArray("performer").addObject().put("display", service.name());
    request.set("reasonCode", JSON.createArrayNode().add(coded("reason", referral.reason())));
    if (person.alcoholResult().isPresent()) {
      request.putArray("reasonReference").addObject().put("reference", urn("Observation"));
    }
    request.putArray("supportingInfo").addObject().put("reference", urn("Consent"));
  }

  private ObjectNode request(String status) {
    var request = entry("ServiceRequest");
    request
        .putArray("identifier")
        .addObject()
        .put("system", OURS + "referral")
        .put("value", delivery.lane().referral().value().toString());
    return request.put("status", status).put("intent", "order");
  }

  private void task(ReferralFacts referral) {
    var task = entry("Task");
    task.put("status", taskStatus(referral));
    task.set("businessStatus", coded("state", referral.state()));
    task.put("intent", "order");
    task.putObject("focus").put("reference", urn("ServiceRequest"));
    task.putObject("for").put("reference", urn("Patient"));
    task.put("authoredOn", moment(referral.sentAt()));
    referral.closure().ifPresent(closure -> task.set("statusReason", coded("closure", closure)));
  }

  private void patient(Disclosed person) {
    var patient = entry("Patient");
    var name = patient.putArray("name").addObject().put("family", person.name().family());
    name.putArray("given").add(person.name().given());
    patient.put("gender", gender(person.sex()));
    patient.put("birthDate", person.dateOfBirth().toString());
    patient.putArray("address").addObject().put("district", person.homeDistrict());
  }

  private void consent(Consent given) {
    var consent = entry("Consent");
    consent.put("status", "active");
    consent.set(
        "scope", coding("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"));
    consent.set("category", JSON.createArrayNode().add(coding("http://loinc.org", "59284-0")));
    consent.putObject("patient").put("reference", urn("Patient"));
    consent.put("dateTime", moment(given.decidedAt()));
    consent.set("policyRule", coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTIN"));
    var provision = consent.putObject("provision").put("type", "permit");
    var period = provision.putObject("period").put("start", moment(given.decidedAt()));
    given.expiresAt().ifPresent(end -> period.put("end", moment(end)));
  }

  private void observation(ReferralFacts referral, AlcoholNeed result) {
    var observation = entry("Observation");
    observation.put("status", "final");
    observation.set(
        "category",
        JSON.createArrayNode()
            .add(coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey")));
    var code = observation.putObject("code");
    code.putArray("coding")
        .addObject()
        .put("system", OURS + "instrument")
        .put("code", result.instrument());
    code.put("text", result.instrument() + ", total");
    observation.putObject("subject").put("reference", urn("Patient"));
    observation.put("effectiveDateTime", moment(referral.sentAt()));
    observation
        .putObject("valueQuantity")
        .put("value", result.total())
        .put("system", "http://unitsofmeasure.org")
        .put("code", "{score}");
  }

  private static String status(ReferralState state) {
    return switch (state) {
      case SENT,
          RECEIVED,
          ACCEPTED,
          ASSIGNED,
          CONTACTED,
          BOOKED,
          ATTENDED,
          NOT_ATTENDED,
          IN_PROGRESS,
          REOPENED ->
          "active";
      case DECLINED -> "on-hold";
      case CLOSED -> "completed";
      case WITHDRAWN, DUPLICATE -> "revoked";
      case VOID -> "entered-in-error";
    };
  }

  private static String taskStatus(ReferralFacts referral) {
    return switch (referral.state()) {
      case SENT -> "requested";
      case RECEIVED -> "received";
      case ACCEPTED, ASSIGNED, CONTACTED, BOOKED -> "accepted";
      case DECLINED -> "rejected";
      case ATTENDED, NOT_ATTENDED, IN_PROGRESS, REOPENED -> "in-progress";
      case CLOSED ->
          referral.closure().filter(Closure.COMPLETED::equals).isPresent()
              ? "completed"
              : "cancelled";
      case WITHDRAWN, DUPLICATE -> "cancelled";
      case VOID -> "entered-in-error";
    };
  }

  private static String gender(Sex sex) {
    return switch (sex) {
      case FEMALE -> "female";
      case MALE -> "male";
      case OTHER -> "other";
      case NOT_KNOWN -> "unknown";
    };
  }

  private ObjectNode entry(String type) {
    var entry = entries.addObject().put("fullUrl", urn(type));
    return entry.putObject("resource").put("resourceType", type);
  }

  /// The same in every message about this referral, and in no other.
  private String urn(String type) {
    var name = delivery.lane().referral().value() + " " + type;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
  }

  private static ObjectNode coded(String system, Enum<?> value) {
    return coding(OURS + system, code(value));
  }

  private static ObjectNode coding(String system, String code) {
    var concept = JSON.createObjectNode();
    concept.putArray("coding").addObject().put("system", system).put("code", code);
    return concept;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static String moment(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
