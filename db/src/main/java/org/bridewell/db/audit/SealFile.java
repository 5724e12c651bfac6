package org.bridewell.db.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.audit.OutsideSeals;
import org.bridewell.core.audit.Seal;

/// The outside seals as lines of a file that only grows; each is forced to the disk.
///
/// The folder may be a mount that the database's owner cannot write to.
final class SealFile implements OutsideSeals {
  /// More than the longest line, so that the end of the file holds a whole one.
  private static final int TAIL = 4_096;

  private final Path file;

  SealFile(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("No folder for the outside seals: " + folder, e);
    }
    this.file = folder.resolve("seals.txt");
  }

  @Override
  public Optional<Seal> latest() {
    return seals(tail().lines()).reduce((before, last) -> last);
  }

  @Override
  public List<Seal> all() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return seals(lines).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The outside seals cannot be read: " + file, e);
    }
  }

  /// A line that a crash cut short is ended first, and counts as damaged from then on.
  @Override
  public void append(Seal seal) {
    String tail = tail();
    String before = tail.isEmpty() || tail.endsWith("\n") ? "" : "\n";
    byte[] line = (before + seal.line() + "\n").getBytes(StandardCharsets.ISO_8859_1);
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var bytes = ByteBuffer.wrap(line);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("The outside seal cannot be kept: " + file, e);
    }
  }

  private static Stream<Seal> seals(Stream<String> lines) {
    return lines.map(Seal::parse).flatMap(Optional::stream);
  }

  private String tail() {
    if (!Files.exists(file)) {
      return "";
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.position(Math.max(0, channel.size() - TAIL));
      var bytes = ByteBuffer.allocate(TAIL);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        continue;
      }
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException("The outside seals cannot be read: " + file, e);
    }
  }
}
