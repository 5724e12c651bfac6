package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.referral.AlcoholNeed;
import org.bridewell.core.referral.Proposal;
import org.bridewell.core.referral.ReferralField;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// Says why this service is suggested, and what it will read.
final class ReferralReasons {
  private static final Texts TEXTS = Texts.of("referral");
  private final Suites suites;
  private final LocalTimes times;

  ReferralReasons(Suites suites, LocalTimes times) {
    this.suites = suites;
    this.times = times;
  }

  Section section(ServiceEntry service, Proposal proposal) {
    var kicker = new Paragraph(TEXTS.get("suggested", service.publicName()));
    kicker.addClassName("bw-kicker");
    var to = new Paragraph(Icon.PLACE.create());
    to.add(TEXTS.get("suggested.for", district(proposal.district())));
    to.addClassName("bw-refer__to");
    var list = new OrderedList();
    list.addClassName("bw-reasons");
    proposal.need().ifPresent(need -> list.add(result(need)));
    list.add(
        reason(
            TEXTS.get("why.lives", district(proposal.district())),
            TEXTS.get("why.lives.what"),
            TEXTS.get("why.lives.source")));
    list.add(open(service));
    list.add(agreed(proposal.consent()));
    return new Section(kicker, new H1(service.name()), to, new H2(TEXTS.get("why")), list);
  }

  private static ListItem result(AlcoholNeed need) {
    return reason(
        need.instrument() + " " + need.total(),
        need.reason().map(code -> TEXTS.get("reason." + code + ".what")).orElse(""),
        TEXTS.get("why.result.source"));
  }

  private static ListItem open(ServiceEntry service) {
    return reason(
        TEXTS.get("why.open"),
        String.join("; ", CardWords.hours(service.opening())),
        service.place());
  }

  private ListItem agreed(Optional<Consent> consent) {
    return consent
        .map(
            decided ->
                reason(
                    TEXTS.get("consent." + decided.state(), LocalTimes.time(decided.decidedAt())),
                    TEXTS.get("consent." + decided.state() + ".what"),
                    decided
                        .expiresAt()
                        .map(end -> TEXTS.get("consent.until", times.day(end)))
                        .orElse("")))
        .orElseGet(() -> reason(TEXTS.get("consent.none"), TEXTS.get("consent.none.what"), ""));
  }

  private static ListItem reason(String lead, String what, String source) {
    var item = new ListItem();
    item.getElement()
        .appendChild(
            new Element("b").setText(lead),
            new Element("span").setText(what),
            new Element("small").setText(source));
    return item;
  }

  /// What one field says about the person; the same fields as the consent page and the worker's.
  String value(ReferralField field, Detention detention, Proposal proposal) {
    var person = detention.person().data();
    return switch (field) {
      case NAME -> person.name().full();
      case DATE_OF_BIRTH -> LocalTimes.date(person.dateOfBirth());
      case SEX -> TEXTS.get("sex." + person.sex());
      case HOME_DISTRICT -> district(proposal.district());
      case ARREST ->
          TEXTS.get(
              "arrest", suites.get(detention.suite()).name(), times.day(detention.arrestedAt()));
      case OFFENCE_GROUP -> TEXTS.get("offence.only", TEXTS.get("offence." + detention.offence()));
      case ALCOHOL_RESULT -> proposal.need().map(ReferralReasons::words).orElse("");
      case NEW_ARREST -> TEXTS.get("field.NEW_ARREST.when");
    };
  }

  static String words(AlcoholNeed need) {
    return TEXTS.get(
        "result",
        need.instrument(),
        "" + need.total(),
        need.reason().map(code -> TEXTS.get("reason." + code)).orElse(TEXTS.get("reason.none")));
  }

  private String district(DistrictId id) {
    return suites.districts().stream()
        .filter(district -> district.id().equals(id))
        .findFirst()
        .map(Suites.District::name)
        .orElseThrow();
  }
}
