package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import java.util.Optional;
import org.bridewell.core.commissioning.IndicatorFile;
import org.bridewell.core.commissioning.IndicatorItem;
import org.bridewell.core.commissioning.IndicatorItem.People;
import org.bridewell.core.commissioning.IndicatorSheet;
import org.bridewell.core.commissioning.ProtectedCount;

/// The sheet of indicators as a file.
final class IndicatorCsv implements IndicatorFile {
  @Override
  public byte[] write(IndicatorSheet sheet) {
    var csv =
        new SafeCsv()
            .row(TEXTS.get("csv.report"), TEXTS.get("indicators.csv.title"))
            .row(TEXTS.get("csv.month"), NeedsWords.month(sheet.month()))
            .row(
                TEXTS.get("csv.release"),
                sheet.release().orElseGet(() -> TEXTS.get("release.none")))
            .row(TEXTS.get("csv.counted"), NeedsWords.moment(sheet.countedAt()))
            .row(TEXTS.get("csv.rule"), TEXTS.get("csv.ruleText", sheet.hiddenUpTo()))
            .row(TEXTS.get("indicators.framework"), sheet.framework())
            .row("")
            .row(
                TEXTS.get("indicators.code"),
                TEXTS.get("indicators.indicator"),
                TEXTS.get("indicators.state"),
                TEXTS.get("indicators.csv.percent"),
                TEXTS.get("definitions.counted"),
                TEXTS.get("definitions.outOf"),
                TEXTS.get("indicators.csv.target"),
                TEXTS.get("indicators.csv.populated"),
                TEXTS.get("indicators.owner"),
                TEXTS.get("indicators.csv.definition"),
                TEXTS.get("indicators.note"));
    sheet.items().forEach(item -> row(csv, item));
    return csv.bytes();
  }

  private static void row(SafeCsv csv, IndicatorItem item) {
    var definition = item.definition();
    csv.row(
        definition.code(),
        definition.title(),
        IndicatorWords.state(item.state()),
        number(item.percent()),
        figure(item.people().map(People::some)),
        figure(item.people().map(People::of)),
        number(definition.target().map(target -> target.green())),
        number(item.populated()),
        definition.owner(),
        definition.definition(),
        IndicatorWords.note(item));
  }

  private static String number(Optional<Integer> number) {
    return number.map(Object::toString).orElse("");
  }

  private static String figure(Optional<ProtectedCount> count) {
    return count.map(SafeCsv::figure).orElse("");
  }
}
