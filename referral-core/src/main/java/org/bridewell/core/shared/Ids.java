package org.bridewell.core.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/// Makes ids in the application, so that an id is known before the row is written.
final class Ids {
  private static final TimeBasedEpochGenerator V7 = Generators.timeBasedEpochGenerator();

  private Ids() {}

  static UUID next() {
    return V7.generate();
  }
}
