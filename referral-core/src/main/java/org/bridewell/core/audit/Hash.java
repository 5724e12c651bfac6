package org.bridewell.core.audit;

import java.util.HexFormat;
import java.util.regex.Pattern;

/// Thirty-two bytes of SHA-256 or HMAC-SHA-256, held as 64 hexadecimal digits.
public record Hash(String hex) {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  /// What stands before the first seal.
  public static final Hash NONE = new Hash("0".repeat(64));

  public Hash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("not 64 hexadecimal digits");
    }
  }

  /// The hash with these bytes.
  public static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  /// Its 32 bytes.
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
