package org.bridewell.ui.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bridewell.core.access.FirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leaves the first administrator's password where only whoever runs the service can read it: in a
/// file, never in a log.
final class FirstAccount {
  static final String FILE = "first-administrator.txt";
  private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

  private final Path folder;

  FirstAccount(Path folder) {
    this.folder = folder;
  }

  /// Adds the first administrator where nobody can sign in, and says in the log where the password
  /// is.
  void add(FirstAdministrator first) throws IOException {
    var password = first.add();
    if (password.isPresent()) {
      var file = folder.resolve(FILE);
      Files.createDirectories(folder);
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          file, FirstAdministrator.USER_NAME + System.lineSeparator() + password.get());
      LOG.warn(
          "Nobody can sign in yet: the first administrator's name and password are in {}", file);
    }
  }
}
