package org.bridewell.core.audit;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret that makes an entry a writer's own. It is kept outside the database, so that who owns
/// the database still cannot write a line of the trail.
public final class AuditKey {
  /// How long a key is, in bytes.
  public static final int LENGTH = 32;

  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec secret;

  /// @param secret exactly [#LENGTH] bytes
  public AuditKey(byte[] secret) {
    if (secret.length != LENGTH) {
      throw new IllegalArgumentException("the audit key is not " + LENGTH + " bytes long");
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /// The code that this key gives to the entry: HMAC-SHA-256 (RFC 2104) over all its columns.
  public Hash codeOf(AuditEntry entry) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return Hash.of(mac.doFinal(entry.encoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "AuditKey";
  }
}
