package com.xordon.core.message;

import java.util.Locale;

/// Which links a letter may hold: pages, mail addresses and telephone numbers.
final class SafeLink {
  private static final String UNRESERVED = "-._~";

  private SafeLink() {}

  static boolean isOne(String link) {
    if (link.length() > MessageFacts.LONGEST_VALUE || !link.chars().allMatch(SafeLink::mayStand)) {
      return false;
    }
    int colon = link.indexOf(':');
    if (colon < 0) return false;
    var rest = link.substring(colon + 1);
    return switch (link.substring(0, colon).toLowerCase(Locale.ROOT)) {
      case "http", "https" -> rest.startsWith("//") && isHost(rest.substring(2));
      case "mailto" -> rest.indexOf('@') > 0;
      case "tel" -> rest.matches("\\+?[0-9().-]{2,30}");
      default -> false;
    };
  }

  /// Nobody is asked to sign in by a link, so a name before the host only hides the host.
  private static boolean isHost(String rest) {
    var host = rest.split("[/?#]", 2)[0];
    return !host.isEmpty()
        && host.indexOf('@') < 0
        && (Character.isLetterOrDigit(host.charAt(0)) || host.charAt(0) == '[');
  }

  private static boolean mayStand(int c) {
    return c > ' '
        && "\"<>\\`^{|}".indexOf(c) < 0
        && !Character.isISOControl(c)
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.SURROGATE;
  }

  /// A value as a part of a link that begins with `before`: it can't become another part.
  static String part(String value, String before) {
    var begin = before.toLowerCase(Locale.ROOT);
    if (begin.startsWith("tel:")) return value.replaceAll("[^0-9+]", "");
    return encoded(value, begin.equals("mailto:") ? UNRESERVED + "@+" : UNRESERVED);
  }

  private static String encoded(String value, String kept) {
    var link = new StringBuilder();
    value
        .codePoints()
        .forEach(c -> {
          boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
          if (plain) link.append((char) c);
          else encode(c, link);
        });
    return link.toString();
  }

  /// The bytes of UTF-8, written out: core knows no character sets.
  private static void encode(int c, StringBuilder link) {
    if (c < 0x80) {
      octet(c, link);
    } else if (c < 0x800) {
      octet(0xC0 | c >> 6, link);
      octet(0x80 | c & 0x3F, link);
    } else if (c < 0x10000) {
      octet(0xE0 | c >> 12, link);
      octet(0x80 | c >> 6 & 0x3F, link);
      octet(0x80 | c & 0x3F, link);
    } else {
      octet(0xF0 | c >> 18, link);
      octet(0x80 | c >> 12 & 0x3F, link);
      octet(0x80 | c >> 6 & 0x3F, link);
      octet(0x80 | c & 0x3F, link);
    }
  }

  private static void octet(int value, StringBuilder link) {
    link.append('%').append(Character.toUpperCase(Character.forDigit(value >> 4, 16)));
    link.append(Character.toUpperCase(Character.forDigit(value & 0xF, 16)));
  }
}
