package org.bridewell.db.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyFileTest {
  @TempDir Path folder;

  @Test
  void makesAKeyThatItsOwnerAloneMayRead() throws Exception {
    Path file = folder.resolve("new").resolve("audit.key");
    AuditKeyFile.open(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file)).matches("[0-9a-f]{64}\n");
    assertThat(folder.resolve("new")).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void keepsTheKeyItMade() throws Exception {
    Path file = folder.resolve("audit.key");
    AuditKeyFile.open(file);
    String first = Files.readString(file);
    AuditKeyFile.open(file);
    assertThat(Files.readString(file)).isEqualTo(first);
  }

  @Test
  void refusesAKeyThatOthersCanRead() throws Exception {
    Path file = folder.resolve("audit.key");
    AuditKeyFile.open(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatIllegalStateException()
        .isThrownBy(() -> AuditKeyFile.open(file))
        .withMessageContaining("chmod 600");
  }

  @Test
  void refusesADamagedKeyAndLeavesIt() throws Exception {
    Path file = folder.resolve("audit.key");
    AuditKeyFile.open(file);
    Files.writeString(file, "0123");
    assertThatIllegalStateException().isThrownBy(() -> AuditKeyFile.open(file));
    assertThat(Files.readString(file)).isEqualTo("0123");
  }
}
