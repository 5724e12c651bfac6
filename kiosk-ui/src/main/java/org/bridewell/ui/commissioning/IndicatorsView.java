package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import org.bridewell.core.commissioning.IndicatorService;
import org.bridewell.core.commissioning.IndicatorSheet;
import org.bridewell.core.commissioning.IndicatorState;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.jspecify.annotations.Nullable;

/// The agreed indicators of one month on one sheet: a shape, a word and a number each.
@Route(NeedsNavigation.INDICATORS)
@PageTitle("Indicators · Bridewell")
@RolesAllowed(Role.Names.COMMISSIONER)
public class IndicatorsView extends CommissionerPage {
  private final IndicatorService indicators;
  private final Actor actor;

  public IndicatorsView(IndicatorService indicators, CurrentActor current) {
    super(current.get());
    this.indicators = indicators;
    this.actor = current.get();
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String month) {
    var months = indicators.months(actor);
    asked(months, month)
        .ifPresentOrElse(
            known -> show(indicators.sheet(known, actor), months.all()),
            () -> showThatThereIsNone(TEXTS.get("indicators.title.none")));
  }

  private void show(IndicatorSheet sheet, List<YearMonth> months) {
    page(
        head(sheet, months),
        states(sheet),
        Sheet.bare(IndicatorTable.of(sheet)),
        new Paragraph(TEXTS.get("indicators.rule", sheet.hiddenUpTo())),
        new Sheet(TEXTS.get("indicators.definitions"), IndicatorTable.definitions(sheet)));
  }

  private Head head(IndicatorSheet sheet, List<YearMonth> months) {
    String line = sheet.release().isPresent() ? "indicators.released" : "indicators.soFar";
    return new Head(
            TEXTS.get("indicators.title", NeedsWords.month(sheet.month())),
            TEXTS.get(
                line,
                sheet.release().orElse(""),
                NeedsWords.moment(sheet.countedAt()),
                sheet.framework()))
        .actions(
            chooseMonth(months, sheet.month(), NeedsNavigation::toIndicators),
            download(() -> indicators.csv(sheet.month(), actor)));
  }

  private static Component states(IndicatorSheet sheet) {
    var list = new UnorderedList();
    list.addClassNames("dk-sheet", "dk-states");
    for (IndicatorState state : IndicatorState.values()) {
      long count = sheet.count(state);
      if (count > 0) {
        list.add(
            new ListItem(
                new StateMark(
                    IndicatorWords.mark(state), count + " " + IndicatorWords.state(state))));
      }
    }
    var filled =
        new ListItem(TEXTS.get("indicators.filled", sheet.populated(), sheet.items().size()));
    filled.addClassName("is-end");
    list.add(filled);
    return list;
  }
}
