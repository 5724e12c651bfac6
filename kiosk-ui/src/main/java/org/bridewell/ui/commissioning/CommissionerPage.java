package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bridewell.core.commissioning.MonthsToShow;
import org.bridewell.core.commissioning.NeedsFile;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.EmptyNote;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/// A commissioner's page about one month, which its address names: `needs/2026-10`.
abstract class CommissionerPage extends DeskPage implements HasUrlParameter<String> {
  CommissionerPage(Actor actor) {
    tabs(
        List.of(
            Tab.of(TEXTS.get("tab.needs"), NeedsView.class, this instanceof NeedsView),
            Tab.of(
                TEXTS.get("tab.indicators"),
                IndicatorsView.class,
                this instanceof IndicatorsView)));
    signedIn(
        actor.displayName(),
        TEXTS.get("role"),
        new ActionButton(TEXTS.get("signOut"), AccessNavigation::signOut).small());
  }

  /// The month of the address where there is such a one, otherwise the one to begin with.
  static Optional<YearMonth> asked(MonthsToShow months, @Nullable String address) {
    return months.all().stream()
        .filter(known -> known.toString().equals(address))
        .findFirst()
        .or(months::opening);
  }

  void showThatThereIsNone(String title) {
    page(
        new Head(title, ""),
        EmptyNote.desk(Tone.PLAIN, Icon.INFO, TEXTS.get("none"), TEXTS.get("none.why")));
  }

  static Component chooseMonth(List<YearMonth> months, YearMonth shown, Consumer<YearMonth> go) {
    var month =
        new FieldSelect<>(TEXTS.get("month"), months, NeedsWords::month, TEXTS.get("month.choose"))
            .labelUnseen();
    month.setValue(shown);
    month.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            go.accept(change.getValue());
          }
        });
    return month;
  }

  /// The file is made, and audited, when it is asked for.
  static Component download(Supplier<NeedsFile> make) {
    var link =
        new Anchor(
            DownloadHandler.fromInputStream(
                event -> {
                  NeedsFile file = make.get();
                  return new DownloadResponse(
                      new ByteArrayInputStream(file.content()),
                      file.name(),
                      "text/csv;charset=utf-8",
                      file.content().length);
                }),
            "");
    link.addClassName("bw-btn");
    link.add(Icon.DOWNLOAD.create(), new Span(TEXTS.get("download")));
    return link;
  }
}
