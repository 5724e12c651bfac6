package org.bridewell.core.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Keys that a device holds, and what is kept of them. A key is random and long, so that a plain
/// digest of it can be looked up and not be guessed, unlike a password's.
final class KeyDigest {
  private static final int BYTES = 32;

  private KeyDigest() {}

  /// A new key of 256 bits, in hexadecimal.
  static String newKey(RandomGenerator random) {
    var key = new byte[BYTES];
    random.nextBytes(key);
    return HexFormat.of().formatHex(key);
  }

  /// SHA-256 in hexadecimal.
  static String of(String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
