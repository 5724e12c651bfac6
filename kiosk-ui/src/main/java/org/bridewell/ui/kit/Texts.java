package org.bridewell.ui.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The words of one feature, from `messages/<feature>.properties` (UTF-8).
///
/// A key that is missing, or an argument that the text asks for and does not get, throws: a screen
/// with a hole in it is worse than a test that fails. Apostrophes need no doubling.
public final class Texts {

  private static final Map<String, Texts> KNOWN = new ConcurrentHashMap<>();

  private final ResourceBundle bundle;

  private Texts(String feature) {
    this.bundle = ResourceBundle.getBundle("messages/" + feature, Locale.ROOT);
  }

  /// The texts of a feature, read once.
  public static Texts of(String feature) {
    return KNOWN.computeIfAbsent(feature, Texts::new);
  }

  /// The text of a key; `{0}`, `{1}` … stand for the arguments. Numbers are written `1,385`: an
  /// identifier is passed as text.
  public String get(String key, Object... args) {
    var text = bundle.getString(key);
    return args.length == 0 ? text : filled(key, text, args);
  }

  /// The text of a key that may be absent.
  public Optional<String> find(String key, Object... args) {
    return bundle.containsKey(key) ? Optional.of(get(key, args)) : Optional.empty();
  }

  /// The checksum of all the texts of the feature: another one whenever a word changes.
  public String sha256() {
    var all =
        bundle.keySet().stream()
            .sorted()
            .map(key -> key + "=" + bundle.getString(key))
            .collect(Collectors.joining("\n"));
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String filled(String key, String text, Object[] args) {
    var format = new MessageFormat(text.replace("'", "''"), Locale.UK);
    if (format.getFormatsByArgumentIndex().length > args.length) {
      throw new MissingResourceException(
          "Text needs more arguments than " + args.length, "messages", key);
    }
    return format.format(args);
  }
}
