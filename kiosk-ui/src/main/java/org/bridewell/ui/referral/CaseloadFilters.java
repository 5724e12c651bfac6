package org.bridewell.ui.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadFilter.Owner;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.ReferralReason;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// The filters above a caseload, each with its name and value, and the count of what they find.
final class CaseloadFilters extends Div {
  private static final Texts TEXTS = Texts.of("referral");
  private final FieldText name = new FieldText(TEXTS.get("search"));

  /// @param asked takes the filter that was chosen; its search words stay off the address
  CaseloadFilters(
      CaseloadFilter filter,
      CaseloadPage found,
      Suites suites,
      Consumer<CaseloadFilter> asked,
      Consumer<String> search) {
    addClassName("dk-filters");
    name.labelUnseen().placeholder(TEXTS.get("search"));
    name.getElement().setAttribute("data-key", "/");
    name.setValue(filter.search());
    name.addValueChangeListener(typed -> search.accept(name.text()));
    add(
        name,
        select(
            "column.owner",
            List.of(Owner.MINE, Owner.NOBODYS, Owner.EVERYBODYS),
            owner -> TEXTS.get("owner." + owner),
            "owner.MINE_OR_NOBODYS",
            Optional.of(filter.owner()).filter(owner -> owner != Owner.MINE_OR_NOBODYS),
            owner -> asked.accept(filter.owned(owner.orElse(Owner.MINE_OR_NOBODYS)))),
        select(
            "filter.suite",
            suites.all(),
            suite -> TEXTS.get("filter.suite.is", suite.name()),
            "filter.suite.any",
            suites.all().stream()
                .filter(suite -> filter.suite().filter(suite.id()::equals).isPresent())
                .findFirst(),
            suite -> asked.accept(filter.from(suite.map(Suite::id)))),
        select(
            "filter.district",
            suites.districts(),
            district -> TEXTS.get("filter.district.is", district.name()),
            "filter.district.any",
            suites.districts().stream()
                .filter(district -> filter.district().filter(district.id()::equals).isPresent())
                .findFirst(),
            district -> asked.accept(filter.living(district.map(Suites.District::id)))),
        select(
            "filter.need",
            List.of(ReferralReason.values()),
            need -> TEXTS.get("filter.need.is", TEXTS.get("reason." + need)),
            "filter.need.any",
            filter.reason(),
            need -> asked.accept(filter.because(need))),
        count(found),
        sorted(filter));
  }

  /// Goes on typing where the name was typed.
  void focusName() {
    name.focusHere();
  }

  private static Span count(CaseloadPage found) {
    var count = new Span(TEXTS.get("count", found.matching(), found.open()));
    count.addClassName("dk-soft");
    count.getElement().setAttribute("role", "status");
    return count;
  }

  private static Span sorted(CaseloadFilter filter) {
    var sorted = new Span(TEXTS.get("sorted." + filter.sort()));
    sorted.addClassNames("dk-soft", "dk-small", "dk-end");
    return sorted;
  }

  private static <T> FieldSelect<T> select(
      String label,
      List<T> options,
      Function<T, String> words,
      String any,
      Optional<T> chosen,
      Consumer<Optional<T>> then) {
    var select =
        new FieldSelect<>(TEXTS.get(label), options, words::apply, TEXTS.get(any)).labelUnseen();
    chosen.ifPresent(select::setValue);
    select.addValueChangeListener(changed -> then.accept(select.chosen()));
    return select;
  }
}
