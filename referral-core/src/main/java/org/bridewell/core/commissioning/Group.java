package org.bridewell.core.commissioning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The closed list of groups of people that are compared, by sex as recorded and by age.
public enum Group {
  WOMEN(Area.Kind.SEX, 0),
  MEN(Area.Kind.SEX, 0),
  /// Another sex or none recorded: together, for each would be a handful.
  OTHER_SEX(Area.Kind.SEX, 0),
  UNDER_18(Area.Kind.AGE, 0),
  /// Young adults.
  FROM_18_TO_24(Area.Kind.AGE, 18),
  FROM_25_TO_34(Area.Kind.AGE, 25),
  FROM_35_TO_49(Area.Kind.AGE, 35),
  FROM_50(Area.Kind.AGE, 50);

  private final Area.Kind kind;
  private final int from;

  Group(Area.Kind kind, int from) {
    this.kind = kind;
    this.from = from;
  }

  /// The group of an age in whole years.
  public static Group ofAge(int age) {
    return Stream.of(values())
        .filter(group -> group.kind == Area.Kind.AGE && group.from <= age)
        .max(Comparator.comparingInt(group -> group.from))
        .orElse(UNDER_18);
  }

  /// The area under which the group is counted.
  public Area area() {
    return new Area(kind, name());
  }

  /// The areas of all groups.
  static List<Area> areas() {
    return Stream.of(values()).map(Group::area).toList();
  }
}
