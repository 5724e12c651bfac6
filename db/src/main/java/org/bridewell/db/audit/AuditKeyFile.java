package org.bridewell.db.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.bridewell.core.audit.AuditKey;

/// The audit key in a file that its owner alone may read, made at random on the first start.
final class AuditKeyFile {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private AuditKeyFile() {}

  /// Reads the key, or makes it.
  ///
  /// @throws IllegalStateException when others may read it, or it holds no key: it is not replaced,
  ///   for every entry so far was signed with it
  static AuditKey open(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw new IllegalStateException(
            "The audit key can be read by others than its owner: chmod 600 " + file);
      }
      return new AuditKey(HexFormat.of().parseHex(Files.readString(file).strip()));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("The audit key is damaged: " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("The audit key cannot be read: " + file, e);
    }
  }

  /// Writes a new key beside the file and links it into place, whole or not at all; where another
  /// start was quicker, its key stands.
  private static void make(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    byte[] secret = new byte[AuditKey.LENGTH];
    new SecureRandom().nextBytes(secret);
    Path part =
        Files.createTempFile(
            folder, "audit", ".part", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    try {
      Files.writeString(part, HexFormat.of().formatHex(secret) + "\n");
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      // another start made it meanwhile
    } finally {
      Files.delete(part);
    }
  }
}
