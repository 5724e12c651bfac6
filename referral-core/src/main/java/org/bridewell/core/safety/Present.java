package org.bridewell.core.safety;

/// Who can hear, beside the person and whoever asks.
public enum Present {
  NOBODY_ELSE,
  OFFICER,
  APPROPRIATE_ADULT,
  INTERPRETER,
  SOLICITOR,
  SOMEBODY_ELSE
}
