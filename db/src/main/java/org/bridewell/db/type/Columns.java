package org.bridewell.db.type;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Converter;

/// Converters between columns and the core's types. `NULL` stays null, as jOOQ expects.
public final class Columns {
  private Columns() {}

  /// A `BINARY(16)` key as the core's id type, most significant byte first.
  public static <T> Converter<byte[], T> id(
      Class<T> type, Function<UUID, T> read, Function<T, UUID> write) {
    return Converter.ofNullable(
        byte[].class, type, b -> read.apply(uuid(b)), id -> bytes(write.apply(id)));
  }

  /// A `VARCHAR` key as the core's id type.
  public static <T> Converter<String, T> text(
      Class<T> type, Function<String, T> read, Function<T, String> write) {
    return Converter.ofNullable(String.class, type, read, write);
  }

  /// A `VARCHAR` whose values are the names of an enum's constants.
  public static <E extends Enum<E>> Converter<String, E> code(Class<E> type) {
    return Converter.ofNullable(String.class, type, s -> Enum.valueOf(type, s), Enum::name);
  }

  /// A `DATETIME(6)` in UTC as an instant.
  public static Converter<LocalDateTime, Instant> instant() {
    return Converter.ofNullable(
        LocalDateTime.class,
        Instant.class,
        t -> t.toInstant(ZoneOffset.UTC),
        i -> LocalDateTime.ofInstant(i, ZoneOffset.UTC));
  }

  /// The sixteen bytes of a UUID, in the order in which they sort.
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /// The UUID of sixteen bytes as [#bytes] writes them.
  public static UUID uuid(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
