package org.bridewell.core.nominal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.core.nominal.Conference.Evidence;
import org.bridewell.core.nominal.Conference.PartnerView;
import org.bridewell.core.nominal.Conference.Question;
import org.bridewell.core.shared.ConferenceId;
import org.bridewell.core.shared.NominalId;

/// A conference about a made-up nominal, heard and evidenced as far as a test says.
final class ConferenceFixture {
  static final LocalDate TODAY = LocalDate.parse("2026-11-17");
  static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
  static final NominalId NOMINAL = NominalId.next();

  private ConferenceFixture() {}

  /// Should somebody leave? Three partners with a view, evidence of two.
  static Conference ready() {
    return with(
        Question.LEAVE,
        List.of(
            view(Agency.POLICE, Choice.KEEP_ON),
            view(Agency.PROBATION, Choice.LET_GO),
            view(Agency.HUB, Choice.STEP_DOWN)),
        List.of(evidence(Agency.POLICE), evidence(Agency.PROBATION)));
  }

  static Conference with(Question question, List<PartnerView> views, List<Evidence> evidence) {
    return new Conference(
        ConferenceId.next(),
        "2026-31",
        NOMINAL,
        "Gus Fennel",
        question,
        Scheme.IOM_FLEX,
        NOW,
        "Morag Inkwell",
        views,
        evidence,
        Optional.empty(),
        1);
  }

  static PartnerView view(Agency agency, Choice choice) {
    return new PartnerView(agency, "Somebody", Optional.ofNullable(choice), "In their words");
  }

  static Evidence evidence(Agency source) {
    return new Evidence("Something seen", source, TODAY, Optional.empty());
  }

  static Decision decision(Choice choice) {
    return new Decision(
        choice,
        "Because of what was said",
        choice == Choice.STEP_DOWN ? Optional.of("Perrin Clockwood") : Optional.empty(),
        choice.needsReview() ? Optional.of(TODAY.plusMonths(3)) : Optional.empty());
  }

  /// Conferences in memory.
  static final class FakeConferences implements Conferences {
    final List<String> flags = new ArrayList<>();
    Conference one = ready();
    boolean open;
    boolean on;
    Called called;

    @Override
    public void call(Called next, int year) {
      called = next;
    }

    @Override
    public boolean isOpen(NominalId nominal, Scheme scheme) {
      return open;
    }

    @Override
    public boolean isOn(NominalId nominal, Scheme scheme, LocalDate today) {
      return on;
    }

    @Override
    public List<Item> list(int atMost) {
      return List.of();
    }

    @Override
    public Optional<Conference> find(ConferenceId id) {
      return Optional.of(one).filter(each -> each.id().equals(id));
    }

    @Override
    public Optional<Conference> lock(ConferenceId id) {
      return find(id);
    }

    @Override
    public void say(ConferenceId id, PartnerView view, Instant now) {
      var views = new ArrayList<>(one.views());
      views.removeIf(each -> each.agency() == view.agency());
      views.add(view);
      one = changed(views, one.evidence(), one.decision());
    }

    @Override
    public void add(ConferenceId id, Evidence evidence) {
      var all = new ArrayList<>(one.evidence());
      all.add(evidence);
      one = changed(one.views(), all, one.decision());
    }

    @Override
    public boolean decide(ConferenceId id, int version, Decision decision, Instant now) {
      one = changed(one.views(), one.evidence(), Optional.of(decision));
      return true;
    }

    @Override
    public void begin(NominalId nominal, Scheme scheme, LocalDate since, ConferenceId by) {
      flags.add("begin " + scheme + " " + since);
    }

    @Override
    public void end(NominalId nominal, Scheme scheme, LocalDate until, ConferenceId by) {
      flags.add("end " + scheme + " " + until);
    }

    private Conference changed(
        List<PartnerView> views, List<Evidence> evidence, Optional<Decision> decision) {
      return new Conference(
          one.id(),
          one.number(),
          one.nominal(),
          one.nominalName(),
          one.question(),
          one.scheme(),
          one.heldAt(),
          one.chairName(),
          views,
          evidence,
          decision,
          one.version() + 1);
    }
  }
}
