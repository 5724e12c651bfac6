package org.bridewell.ui;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.person.Ethnicity;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.person.Sex;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PncId;

/// A made-up person whose every identifier stands nowhere else, so that a search finds a leak.
final class TellTale {
  static final PersonData PERSON =
      new PersonData(
          new PersonName("Vraxholmby", "Iphthimela"),
          LocalDate.of(1961, 3, 7),
          Sex.FEMALE,
          Ethnicity.W1,
          Optional.of(new NhsNumber("9990000255")),
          PncId.parse("2010/0123456T", Year.of(2026).getValue()),
          new DistrictId("LEEDS"));

  static final CustodyRecordNumber NUMBER = new CustodyRecordNumber("ZQX/88213/26");
  static final String STROKES = "[[[918273,645546],[918274,645547]]]";
  static final String NOTE = "Quiverbramble rings after five";
  static final String PASSWORD = "Jamboxtwelve";

  private static final Map<String, List<String>> SIGNS =
      Map.of(
          "name", List.of("vraxholm", "iphthimel", "vraxh|i"),
          "date of birth", List.of("1961-03-07", "7 mar 1961", "7 march 1961", "07/03/1961"),
          "NHS number", List.of("9990000255", "999 000 0255"),
          "PNC id", List.of("0123456t", "2010/0123456"),
          "custody record number", List.of("zqx/88213", "88213"),
          "signature", List.of("918273", "645546"),
          "note", List.of("quiverbramble"),
          "password", List.of("jamboxtwelve"));

  private TellTale() {}

  /// Which kinds of identifier a text holds.
  static List<String> in(String text) {
    var searched = text.toLowerCase(Locale.ROOT);
    return SIGNS.entrySet().stream()
        .filter(kind -> kind.getValue().stream().anyMatch(searched::contains))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// Every kind of identifier.
  static List<String> kinds() {
    return SIGNS.keySet().stream().sorted().toList();
  }
}
