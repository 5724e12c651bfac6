package org.bridewell.db.server;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/// Where this installation keeps what must last: `bridewell.data`, or the user's data folder.
public final class DataFolder {
  private DataFolder() {}

  /// The folder; it may not exist yet.
  public static Path of(Environment environment) {
    String given = environment.getProperty("bridewell.data", "");
    if (!given.isBlank()) {
      return Path.of(given);
    }
    String shared = environment.getProperty("XDG_DATA_HOME", "");
    Path base =
        shared.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(shared);
    return base.resolve("bridewell");
  }
}
