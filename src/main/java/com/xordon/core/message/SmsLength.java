package com.xordon.core.message;

import java.text.Normalizer;
import java.util.Map;

/// How long a short message is and in how many segments it goes out, by GSM 03.38 (3GPP 23.038) and
/// 23.040: 160 letters of the GSM alphabet in one segment or 153 in each of several, or 70 and 67
/// units of UCS-2 when a single sign isn't in that alphabet. A sign of two units is never split.
///
/// `units` are what is counted, `left` how many more fit in the last segment.
public record SmsLength(Alphabet alphabet, int units, int segments, int left) {
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  /// Each goes out as an escape and a letter.
  private static final String EXTENSION = "\f^{}\\[~]|€";

  private static final Map<Character, String> SIMPLER =
      Map.ofEntries(
          Map.entry('\u00A0', " "),
          Map.entry('\u202F', " "),
          Map.entry('\u2009', " "),
          Map.entry('\t', " "),
          Map.entry('‘', "'"),
          Map.entry('’', "'"),
          Map.entry('‚', "'"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('„', "\""),
          Map.entry('«', "\""),
          Map.entry('»', "\""),
          Map.entry('–', "-"),
          Map.entry('—', "-"),
          Map.entry('‑', "-"),
          Map.entry('−', "-"),
          Map.entry('·', "-"),
          Map.entry('•', "-"),
          Map.entry('…', "..."));

  public enum Alphabet {
    GSM_7(160, 153),
    UCS_2(70, 67);

    private final int alone;
    private final int each;

    Alphabet(int alone, int each) {
      this.alone = alone;
      this.each = each;
    }
  }

  public static SmsLength of(String text) {
    var alphabet =
        text.chars().allMatch(c -> isBasic(c) || isExtension(c)) ? Alphabet.GSM_7 : Alphabet.UCS_2;
    int units = 0;
    int segments = 1;
    int used = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int size = alphabet == Alphabet.GSM_7 ? septets(letter) : Character.charCount(letter);
      units += size;
      if (used + size > alphabet.each) {
        segments++;
        used = 0;
      }
      used += size;
      i += Character.charCount(letter);
    }
    return units <= alphabet.alone
        ? new SmsLength(alphabet, units, units == 0 ? 0 : 1, alphabet.alone - units)
        : new SmsLength(alphabet, units, segments, alphabet.each - used);
  }

  /// Typographic signs in the letters of every telephone; others stay as they are.
  static String simplified(String text) {
    var simple = new StringBuilder();
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      var simpler = SIMPLER.get(c);
      if (simpler == null) simple.append(c);
      else simple.append(simpler);
    }
    return simple.toString();
  }

  private static boolean isBasic(int c) {
    return BASIC.indexOf(c) >= 0;
  }

  private static boolean isExtension(int c) {
    return EXTENSION.indexOf(c) >= 0;
  }

  private static int septets(int c) {
    return isExtension(c) ? 2 : 1;
  }
}
