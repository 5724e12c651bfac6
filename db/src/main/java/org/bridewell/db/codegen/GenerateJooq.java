package org.bridewell.db.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bridewell.db.server.EmbeddedMariaDb;
import org.bridewell.db.server.SchemaMigration;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Migrates a throw-away MariaDB and writes jOOQ's classes from it, unless nothing changed since.
///
/// The build runs it as source, before anything of this module is compiled.
final class GenerateJooq {
  private static final String CORE = "org.bridewell.core.";
  private static final String SHARED = CORE + "shared.";
  private static final String COLUMNS = "org.bridewell.db.type.Columns.";

  /// `<x>_id BINARY(16)` is the core's `<X>Id`.
  private static final List<String> UUID_IDS =
      List.of(
          "person",
          "detention",
          "sitting",
          "answer",
          "alert",
          "clock",
          "allergy",
          "medicine",
          "dose",
          "plan",
          "task",
          "note",
          "handover",
          "round",
          "mark",
          "consent",
          "basis",
          "disclosure",
          "referral",
          "appointment",
          "draft",
          "nominal",
          "conference",
          "engagement",
          "event",
          "account",
          "screen",
          "device",
          "lend",
          "terminal");

  /// `<x>_id VARCHAR` is the core's `<X>Id`.
  private static final List<String> TEXT_IDS =
      List.of("suite", "district", "service", "provider", "partner", "instrument", "item");

  /// `table.column` to the core's enum, by the names of its constants.
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("account.role", CORE + "shared.Role"),
          Map.entry("person.sex", CORE + "person.Sex"),
          Map.entry("person.ethnicity", CORE + "person.Ethnicity"),
          Map.entry("(detention|arrest_notice).offence_group", CORE + "custody.OffenceGroup"),
          Map.entry("detention.alcohol_causal", CORE + "custody.AlcoholCausal"),
          Map.entry("(detention|custody_move).whereabouts", CORE + "custody.Whereabouts.Where"),
          Map.entry("care_clock.kind", CORE + "custody.ClockKind"),
          Map.entry("medicine.kind", CORE + "medicine.Medicine.Kind"),
          Map.entry("medicine.route", CORE + "medicine.Medicine.Route"),
          Map.entry("dose.outcome", CORE + "medicine.Dose.Outcome"),
          Map.entry("dose.roused", CORE + "medicine.BeforeDose.Roused"),
          Map.entry("dose.days_missed", CORE + "medicine.BeforeDose.DaysMissed"),
          Map.entry("care_plan.(detained|interviewed|charged|moved|released)", CORE + "plan.Fit"),
          Map.entry("(care_plan|plan_decision).level", CORE + "plan.ObservationLevel"),
          Map.entry("adult_step.step", CORE + "vulnerability.AdultStep.Step"),
          Map.entry("vulnerability_decision.choice", CORE + "vulnerability.OfficerDecision.Choice"),
          Map.entry("care_task.prompt", CORE + "vulnerability.CareTask.Prompt"),
          Map.entry("care_task.basis", CORE + "vulnerability.CareTask.Basis"),
          Map.entry("clinical_note.kind", CORE + "note.Note.Kind"),
          Map.entry("departure_answer.answer", CORE + "plan.Departure.Answer"),
          Map.entry("departure.way", CORE + "plan.Departure.Way"),
          Map.entry("observation_round.kind", CORE + "observation.Round.Kind"),
          Map.entry("observation_value.missing", CORE + "observation.NotMeasured"),
          Map.entry("put_off.reason", CORE + "observation.PutOff.Reason"),
          Map.entry("body_mark.region", CORE + "observation.Region"),
          Map.entry("body_mark.kind", CORE + "observation.BodyMark.Kind"),
          Map.entry("body_mark.cause", CORE + "observation.BodyMark.Cause"),
          Map.entry("body_mark.taken_back_reason", CORE + "observation.BodyMark.TakenBack"),
          Map.entry("match_decision.decision", CORE + "custody.MatchDecision.Choice"),
          Map.entry("(safety_answer|alert|safety_reopening).flag", CORE + "safety.SafetyFlag"),
          Map.entry("presence.section", CORE + "safety.Presence.Section"),
          Map.entry("safety_answer.answer", CORE + "safety.SafetyReply"),
          Map.entry("alert.level", CORE + "safety.AlertLevel"),
          Map.entry("alert.action", CORE + "safety.AlertAction"),
          Map.entry("substance_use.substance", CORE + "safety.Substance"),
          Map.entry("substance_use.usual", CORE + "safety.UsualUse"),
          Map.entry("substance_use.past_trouble", CORE + "safety.PastTrouble"),
          Map.entry("withdrawal_check.sign", CORE + "safety.WithdrawalSign"),
          Map.entry("emergency_moment.kind", CORE + "safety.EmergencyMoment"),
          Map.entry("alert_step.step", CORE + "safety.AlertStep"),
          Map.entry("suite_lock_limit.kind", CORE + "access.PageKind"),
          Map.entry("lent_screen.ended", CORE + "screening.Lend.Ended"),
          Map.entry("live_screen.place", CORE + "safety.Screen.Place"),
          Map.entry("instrument_sign_off.decision", CORE + "instrument.SignOff.Decision"),
          Map.entry("instrument_permission.decision", CORE + "instrument.PermissionStep.Decision"),
          Map.entry("instrument_draft.state", CORE + "draft.Draft.State"),
          Map.entry("sitting.state", CORE + "screening.SittingState"),
          Map.entry("correction_review.outcome", CORE + "screening.CorrectionReview.Outcome"),
          Map.entry("raised_concern.reason", CORE + "screening.Concern.Reason"),
          Map.entry("response_revision.reason", CORE + "scoring.Response.Reason"),
          Map.entry("consent.purpose", CORE + "consent.ConsentPurpose"),
          Map.entry("(consent|consent_change).state", CORE + "consent.ConsentState"),
          Map.entry("legal_basis.ground", CORE + "consent.LegalBasis.Ground"),
          Map.entry("service.topic", CORE + "referral.Topic"),
          Map.entry("referral.state", CORE + "referral.ReferralState"),
          Map.entry("referral.reason", CORE + "referral.ReferralReason"),
          Map.entry("referral.next_action", CORE + "referral.NextAction"),
          Map.entry("referral.closure", CORE + "referral.Closure"),
          Map.entry("referral.decline_reason", CORE + "referral.DeclineReason"),
          Map.entry("referral.void_reason", CORE + "referral.VoidReason"),
          Map.entry("referral_event.way", CORE + "referral.ContactWay"),
          Map.entry("(referral.check_point|follow_up_check.point)", CORE + "referral.CheckPoint"),
          Map.entry("follow_up_check.outcome", CORE + "referral.Check.Outcome"),
          Map.entry("follow_up_check.health", CORE + "referral.Check.Health"),
          Map.entry("appointment.state", CORE + "referral.Appointment.State"),
          Map.entry(
              "(\\w+_marginal|needs_release_cell)\\.(because_)?measure",
              CORE + "commissioning.Measure"),
          Map.entry(
              "(\\w+_marginal|needs_release_cell)\\.(because_)?area_kind",
              CORE + "commissioning.Area.Kind"),
          Map.entry("counted_person.(sex|age)_group", CORE + "commissioning.Group"),
          Map.entry("outbox_event.kind", CORE + "exchange.EventKind"),
          Map.entry("partner_delivery.kind", CORE + "partner.DeliveryKind"),
          Map.entry("partner_delivery.state", CORE + "partner.DeliveryState"),
          Map.entry("engagement_fact.side", CORE + "nominal.EngagementFact.Side"),
          Map.entry("engagement_fact.source", CORE + "nominal.Conference.Agency"),
          Map.entry("conference.question", CORE + "nominal.Conference.Question"),
          Map.entry("(conference|nominal_scheme).scheme", CORE + "nominal.Scheme"),
          Map.entry("(conference|conference_view).choice", CORE + "nominal.Conference.Choice"),
          Map.entry("conference_evidence.speaks_for", CORE + "nominal.Conference.Choice"),
          Map.entry("conference_evidence.source", CORE + "nominal.Conference.Agency"),
          Map.entry("conference_view.agency", CORE + "nominal.Conference.Agency"),
          Map.entry("nominal_strand.strand", CORE + "nominal.Strand"),
          Map.entry("nominal.strand", CORE + "nominal.Strand"),
          Map.entry("nominal_pathway.pathway", CORE + "nominal.Pathway"),
          Map.entry("nominal_pathway.need", CORE + "nominal.Need"));

  private GenerateJooq() {}

  /// Arguments: the module's folder, the folder to write to.
  public static void main(String[] args) throws Exception {
    Path module = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Path migrations = module.resolve("src/main/resources/db/migration");
    Path stamp = out.resolveSibling("jooq.sha256");
    String state = state(migrations, module.resolve("src/main/java/org/bridewell/db/codegen"));
    if (Files.isDirectory(out) && Files.exists(stamp) && Files.readString(stamp).equals(state)) {
      return;
    }
    Files.createDirectories(out);
    Files.deleteIfExists(stamp);
    Path data = Files.createTempDirectory("bridewell-jooq");
    try (var server = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.forTests(data))) {
      SchemaMigration.migrate(
          server.jdbcUrl(),
          server.ownerUser(),
          server.ownerPassword(),
          "filesystem:" + migrations.toAbsolutePath());
      GenerationTool.generate(configuration(server, out));
    } finally {
      delete(data);
    }
    Files.writeString(stamp, state);
  }

  private static Configuration configuration(EmbeddedMariaDb server, Path out) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(
            new Jdbc()
                .withUrl(server.jdbcUrl())
                .withUser(server.ownerUser())
                .withPassword(server.ownerPassword()))
        .withGenerator(
            new Generator()
                .withDatabase(
                    new Database()
                        .withName("org.jooq.meta.mariadb.MariaDBDatabase")
                        .withInputSchema("bridewell")
                        .withOutputSchemaToDefault(true)
                        .withExcludes("flyway_schema_history")
                        .withForcedTypes(forcedTypes()))
                .withGenerate(
                    new Generate()
                        .withRecords(true)
                        .withImplicitJoinPathsToMany(false)
                        .withImplicitJoinPathsManyToMany(false)
                        .withJavaTimeTypes(true)
                        .withGeneratedAnnotation(false))
                .withTarget(
                    new Target()
                        .withPackageName("org.bridewell.db.jooq")
                        .withDirectory(out.toString())));
  }

  private static List<ForcedType> forcedTypes() {
    List<ForcedType> types = new ArrayList<>();
    CODES.forEach(
        (column, type) ->
            types.add(forced(column, ".*", type, COLUMNS + "code(" + type + ".class)")));
    for (String name : UUID_IDS) {
      types.add(id(name, "BINARY.*", "id"));
    }
    for (String name : TEXT_IDS) {
      types.add(id(name, "(VAR)?CHAR.*", "text"));
    }
    types.add(
        forced(".*_at", "(DATETIME|TIMESTAMP).*", "java.time.Instant", COLUMNS + "instant()"));
    types.add(new ForcedType().withName("BOOLEAN").withIncludeTypes("(?i:TINYINT\\(1\\))"));
    return types;
  }

  private static ForcedType id(String name, String sqlType, String converter) {
    String type = SHARED + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Id";
    return forced(
        "(.*_)?" + name + "_id",
        sqlType,
        type,
        "%s%s(%s.class, %3$s::new, %3$s::value)".formatted(COLUMNS, converter, type));
  }

  private static ForcedType forced(String column, String sqlType, String type, String converter) {
    return new ForcedType()
        .withIncludeExpression("(?i:" + column + ")")
        .withIncludeTypes("(?i:" + sqlType + ")")
        .withUserType(type)
        .withConverter(converter);
  }

  /// What the generated classes follow from: the migrations, this generator, jOOQ's version.
  private static String state(Path... folders) throws IOException, GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
