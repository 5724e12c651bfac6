package org.bridewell.db.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// The embedded server's two passwords, made at random on the first start and kept in a file that
/// only the account running Bridewell may read.
record ServerSecrets(String root, String owner) {
  static ServerSecrets in(Path folder) throws IOException {
    Path file = folder.resolve("secrets");
    if (!Files.exists(file)) {
      Folders.writePrivate(file, random() + "\n" + random() + "\n");
    }
    List<String> lines = Files.readAllLines(file);
    return new ServerSecrets(lines.get(0), lines.get(1));
  }

  /// What the server runs before it accepts a connection: no account is ever without a password,
  /// and the owner holds rights on the one schema.
  String initStatements() {
    return """
        ALTER USER root@localhost IDENTIFIED BY '%s';
        DROP USER IF EXISTS root@'127.0.0.1';
        DROP USER IF EXISTS root@'::1';
        CREATE DATABASE IF NOT EXISTS bridewell CHARACTER SET utf8mb4;
        CREATE USER IF NOT EXISTS bridewell_owner@'%%' IDENTIFIED BY '%s';
        GRANT ALL PRIVILEGES ON bridewell.* TO bridewell_owner@'%%' WITH GRANT OPTION;
        GRANT CREATE USER ON *.* TO bridewell_owner@'%%';
        """
        .formatted(root, owner);
  }

  @Override
  public String toString() {
    return "ServerSecrets";
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
