package org.bridewell.db.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;

/// What workers jot down; often nothing.
final class Notes {
  private static final Map<String, List<String>> BY_KIND =
      Csv.read("note").rows().stream()
          .collect(groupingBy(row -> row.text("kind"), mapping(row -> row.text("note"), toList())));

  private Notes() {}

  /// A note about what came of something; blank for none.
  static String about(String kind, Draws draws) {
    var notes = BY_KIND.getOrDefault(kind, List.of());
    return notes.isEmpty() || draws.percent(55) ? "" : draws.pick(notes);
  }
}
