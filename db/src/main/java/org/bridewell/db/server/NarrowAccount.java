package org.bridewell.db.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The database accounts with the least they need; what each may do stands in `R__grants.sql`.
public enum NarrowAccount {
  HEALTH("bw_health"),
  HUB("bw_hub"),
  COMMISSIONING("bw_commissioning"),
  SEALER("bw_sealer"),
  AUDITOR("bw_auditor");

  private final String user;

  NarrowAccount(String user) {
    this.user = user;
  }

  /// Its name in MariaDB.
  public String user() {
    return user;
  }

  /// Its password, derived from the owner's: nothing more to keep, and no way back.
  public String password(String ownerPassword) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
