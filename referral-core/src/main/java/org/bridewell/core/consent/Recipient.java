package org.bridewell.core.consent;

import java.util.List;

/// Who else may be told, and exactly which fields: the consent page and what is sent are made from
/// this one list.
public enum Recipient {
  GP(List.of(Field.ALCOHOL_RESULT, Field.SAFETY_NOTES, Field.REFERRAL_MADE)),
  HUB(List.of(Field.NEED, Field.REFERRAL_MADE, Field.ATTENDED)),
  PROBATION(List.of(Field.REFERRAL_MADE));

  /// What a recipient can get.
  public enum Field {
    NEED,
    REFERRAL_MADE,
    ATTENDED,
    ALCOHOL_RESULT,
    SAFETY_NOTES
  }

  private final List<Field> fields;

  Recipient(List<Field> fields) {
    this.fields = fields;
  }

  public List<Field> fields() {
    return fields;
  }
}
