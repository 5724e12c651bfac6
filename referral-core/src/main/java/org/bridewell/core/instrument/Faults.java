package org.bridewell.core.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// What was found wrong in one file, in the order of finding.
final class Faults {

  private final String file;
  private final List<Fault> list = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(String place, String reason) {
    list.add(new Fault(file, place, reason));
  }

  <T> void distinct(String place, List<T> things, Function<T, Object> key) {
    var seen = new HashSet<Object>();
    for (int i = 0; i < things.size(); i++) {
      if (!seen.add(key.apply(things.get(i)))) {
        add(place + "[" + i + "]", "stands here a second time");
      }
    }
  }

  List<Fault> list() {
    return List.copyOf(list);
  }
}
