package org.bridewell.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret that makes an entry a writer's own. It is kept outside the database, so that who owns
/// the database still cannot write a line of the trail.
public final class AuditKey {
  /// How long a key is, in bytes.
  public static final int LENGTH = 32;

  private static final String ALGORITHM = "HmacSHA256";
  private final Mac keyed;

  /// @param secret exactly [#LENGTH] bytes
  public AuditKey(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("the audit key is not " + LENGTH + " bytes long");
    }
    try {
      this.keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(secret, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The code that this key gives to the entry: HMAC-SHA-256 (RFC 2104) over all its columns.
  public Hash codeOf(AuditEntry entry) {
    return Hash.of(mac().doFinal(entry.encoded()));
  }

  /// Another key, for another purpose: whoever has it learns nothing about this one, and no entry
  /// can be made with it.
  public byte[] derived(String purpose) {
    return mac().doFinal(("derived key: " + purpose).getBytes(StandardCharsets.UTF_8));
  }

  /// One of its own for each entry: a [Mac] serves one thread at a time, and keying one takes
  /// longer than copying it.
  private Mac mac() {
    try {
      return (Mac) keyed.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "AuditKey";
  }
}
