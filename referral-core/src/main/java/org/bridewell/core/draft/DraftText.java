package org.bridewell.core.draft;

import java.util.List;
import org.bridewell.core.instrument.Fault;
import org.bridewell.core.scoring.ScoreVector;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists of a draft as text, to be kept in one column.
public final class DraftText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DraftText() {}

  public static String vectors(List<ScoreVector> vectors) {
    return JSON.writeValueAsString(vectors);
  }

  public static List<ScoreVector> vectors(String text) {
    return JSON.readValue(text, new TypeReference<List<ScoreVector>>() {});
  }

  public static String faults(List<Fault> faults) {
    return JSON.writeValueAsString(faults);
  }

  public static List<Fault> faults(String text) {
    return JSON.readValue(text, new TypeReference<List<Fault>>() {});
  }
}
