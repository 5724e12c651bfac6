package org.bridewell.core.partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.shared.EventId;

/// Signs messages to one partner: HMAC-SHA-256 (RFC 2104) over time, event, number and body.
///
/// It is derived from the installation's key, the partner's id and the key's number: none is stored
/// in the database, every node has the same, and the next number is another key.
public final class SigningKey {
  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] secret;

  private SigningKey(byte[] secret) {
    this.secret = secret;
  }

  /// The key that a partner's messages are signed with now.
  public static SigningKey of(AuditKey installation, Partner partner) {
    return new SigningKey(
        installation.derived("partner " + partner.id().value() + " " + partner.keyNumber()));
  }

  /// As it is handed to the partner, once.
  public String handedOut() {
    return HexFormat.of().formatHex(secret);
  }

  /// The key that a partner was handed.
  public static SigningKey handed(String hexadecimal) {
    return new SigningKey(HexFormat.of().parseHex(hexadecimal));
  }

  SignedMessage sign(Delivery delivery, byte[] body, Instant now) {
    var at = now.truncatedTo(ChronoUnit.MICROS);
    return new SignedMessage(
        delivery.event(),
        delivery.number(),
        at,
        code(at, delivery.event(), delivery.number(), body),
        body);
  }

  /// Whether this key made the signature, compared in constant time.
  public boolean signed(SignedMessage message) {
    var made = code(message.signedAt(), message.event(), message.number(), message.body());
    return MessageDigest.isEqual(
        made.getBytes(StandardCharsets.US_ASCII),
        message.signature().getBytes(StandardCharsets.US_ASCII));
  }

  private String code(Instant at, EventId event, int number, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      var head = at + "\n" + event.value() + "\n" + number + "\n";
      mac.update(head.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "SigningKey";
  }
}
