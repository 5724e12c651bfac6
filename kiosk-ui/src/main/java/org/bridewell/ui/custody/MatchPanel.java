package org.bridewell.ui.custody;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bridewell.core.custody.MatchDecision;
import org.bridewell.core.person.MatchCandidate;
import org.bridewell.core.person.MatchPoint;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.PncId;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.ChoiceTiles;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// An arrival beside one earlier record: what agrees, what differs, and the nurse's decision.
/// Identifiers of the earlier record show their last characters only.
class MatchPanel extends Div {
  private static final Texts TEXTS = Texts.of("custody");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final PersonData arrived;
  private final MatchCandidate candidate;
  private final ChoiceTiles<MatchDecision.Choice> decision;

  MatchPanel(
      PersonData arrived,
      String district,
      MatchCandidate candidate,
      Function<DistrictId, String> districtNames) {
    this.arrived = arrived;
    this.candidate = candidate;
    var question = new H2(TEXTS.get("match.question"));
    decision =
        new ChoiceTiles<>(
                TEXTS.get("match.question"),
                Arrays.stream(MatchDecision.Choice.values())
                    .map(
                        choice ->
                            Choice.of(choice, TEXTS.get("match." + choice))
                                .detail(TEXTS.get("match." + choice + ".means")))
                    .toList())
            .labelledBy(question);
    addClassName("bw-match__grid");
    add(table(district, districtNames), side(question));
  }

  /// The heading of the page, and which of the records this is.
  Component lead(int number, int all) {
    var many = new Paragraph(TEXTS.get("match.lead", all));
    many.addClassName("bw-soft");
    var words = new Div(new H1(TEXTS.get("match.title")), many);
    var lead = new Div(words);
    if (all > 1) {
      lead.add(new Badge(Tone.INFO, Icon.PEOPLE, TEXTS.get("match.which", number, all)));
    }
    lead.addClassName("bw-lead");
    return lead;
  }

  PersonId candidate() {
    return candidate.person().id();
  }

  Optional<MatchDecision.Choice> chosen() {
    return decision.chosen();
  }

  void onChoice(Runnable then) {
    decision.addValueChangeListener(change -> then.run());
  }

  private Aside side(H2 question) {
    var ask = new Paragraph(TEXTS.get("match.ask.words"));
    var caution = new Paragraph(TEXTS.get("match.ask.caution"));
    caution.addClassNames("bw-small", "bw-soft");
    var side = new Aside(question, decision, new H3(TEXTS.get("match.ask")), ask, caution);
    side.addClassNames("bw-card", "bw-match__side");
    return side;
  }

  private DataTable table(String district, Function<DistrictId, String> districtNames) {
    var known = candidate.person().data();
    var table =
        new DataTable(TEXTS.get("match.title"))
            .captionUnseen()
            .rowHead("")
            .words(TEXTS.get("match.arrival"))
            .words(TEXTS.get("match.earlier"))
            .words("");
    row(table, MatchPoint.FAMILY_NAME, arrived.name().family(), known.name().family());
    row(table, MatchPoint.GIVEN_NAME, arrived.name().given(), known.name().given());
    row(table, MatchPoint.DATE_OF_BIRTH, day(arrived.dateOfBirth()), day(known.dateOfBirth()));
    row(table, MatchPoint.SEX, sex(arrived), sex(known));
    row(
        table,
        MatchPoint.NHS_NUMBER,
        ends(arrived.nhsNumber().map(NhsNumber::value)),
        ends(known.nhsNumber().map(NhsNumber::value)));
    row(
        table,
        MatchPoint.PNC_ID,
        ends(arrived.pncId().map(PncId::value)),
        ends(known.pncId().map(PncId::value)));
    addRow(
        table,
        TEXTS.get("match.DISTRICT"),
        district,
        districtNames.apply(known.district()),
        known.district().equals(arrived.district()) ? Verdict.AGREES : Verdict.DIFFERS);
    return table;
  }

  private enum Verdict {
    AGREES,
    DIFFERS,
    ONLY_HERE,
    ONLY_THERE,
    NEITHER
  }

  private void row(DataTable table, MatchPoint point, String here, String there) {
    addRow(table, TEXTS.get("match." + point), here, there, verdict(point, here, there));
  }

  private Verdict verdict(MatchPoint point, String here, String there) {
    if (candidate.agrees().contains(point)) {
      return Verdict.AGREES;
    }
    if (candidate.differs().contains(point)) {
      return Verdict.DIFFERS;
    }
    boolean knownHere = !here.isEmpty() && !here.equals(TEXTS.get("sex.choose.NOT_KNOWN"));
    boolean knownThere = !there.isEmpty() && !there.equals(TEXTS.get("sex.choose.NOT_KNOWN"));
    if (knownHere == knownThere) {
      return Verdict.NEITHER;
    }
    return knownHere ? Verdict.ONLY_HERE : Verdict.ONLY_THERE;
  }

  private static void addRow(
      DataTable table, String head, String here, String there, Verdict verdict) {
    var row = table.row(new Span(head), value(here), value(there), badge(verdict));
    row.setClassName("is-differs", verdict == Verdict.DIFFERS);
  }

  private static Span value(String words) {
    var value = new Span(words.isEmpty() ? TEXTS.get("match.unknown") : words);
    value.addClassName("bw-match__value");
    return value;
  }

  private static Badge badge(Verdict verdict) {
    var words = TEXTS.get("match.verdict." + verdict);
    return switch (verdict) {
      case AGREES -> new Badge(Tone.OK, Icon.CHECK, words);
      case DIFFERS -> new Badge(Tone.DUE, Icon.CROSS, words);
      case ONLY_HERE, ONLY_THERE -> new Badge(Tone.PLAIN, Icon.INFO, words);
      case NEITHER -> new Badge(Tone.PLAIN, Icon.DASH, words);
    };
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }

  private static String sex(PersonData person) {
    return TEXTS.get("sex.choose." + person.sex());
  }

  private static String ends(Optional<String> identifier) {
    return identifier
        .map(value -> TEXTS.get("match.ends", value.substring(value.length() - 4)))
        .orElse("");
  }
}
