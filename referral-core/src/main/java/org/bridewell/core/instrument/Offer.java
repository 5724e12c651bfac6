package org.bridewell.core.instrument;

/// Whether an instrument may be put to somebody here, and if not, why not.
public sealed interface Offer {

  /// The language in which every instrument is published.
  String ENGLISH = "en";

  /// The version it is about.
  Instrument instrument();

  /// It may be asked.
  ///
  /// @param signedOff false where nobody has signed this version off: every screen then says so
  /// @param language the published language in which it is asked
  /// @param interpreter true when another language was wanted, in which it is not published: it is
  ///   then asked in English with an interpreter, never in a translation of our own (HZ-37)
  record Offered(Instrument instrument, boolean signedOff, String language, boolean interpreter)
      implements Offer {}

  /// It may not be asked.
  record Withheld(Instrument instrument, Reason reason) implements Offer {}

  /// Why not.
  enum Reason {
    /// Its rights holder's permission is not recorded, or was withdrawn.
    PERMISSION_MISSING,
    /// In production: no clinical safety officer has signed this version off, or the sign-off was
    /// taken back.
    NOT_SIGNED_OFF,
    /// In production: what was signed off is not the file that is installed.
    CHANGED_SINCE_SIGN_OFF
  }
}
