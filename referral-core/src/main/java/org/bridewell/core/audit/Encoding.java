package org.bridewell.core.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Turns values into bytes in one way only: each text is preceded by its length.
final class Encoding {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Encoding text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    out.writeBytes(bytes);
    return this;
  }

  Encoding number(long value) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    return this;
  }

  /// Seconds and microseconds: what `DATETIME(6)` keeps.
  Encoding time(Instant value) {
    return number(value.getEpochSecond()).number(value.getNano() / 1_000);
  }

  Encoding hash(Hash value) {
    out.writeBytes(value.bytes());
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
