package com.xordon.app.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Tells words of the program from words about people: a sentence counts as the program's own only
/// when it stands, whole, among the constants of the class that logged it. What was put together
/// while the program ran, from a name or a path, stands nowhere.
final class OwnWords {
  private static final int LONGEST = 500;
  private static final int CONSTANT = 65_535;

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /// Whether a sentence is written in that class.
  boolean holds(String type, String sentence) {
    if (sentence.indexOf(' ') < 0 || sentence.length() > LONGEST)
      return false; // a word may be a name
    return known.size() < 10_000
        ? known.computeIfAbsent(type + '\n' + sentence, k -> look(type, sentence))
        : look(type, sentence);
  }

  private static boolean look(String type, String sentence) {
    var words = sentence.getBytes(StandardCharsets.UTF_8);
    if (words.length > CONSTANT) return false;
    var wanted = new byte[words.length + 3];
    wanted[0] = 1; // a constant of text, and how long it is
    wanted[1] = (byte) (words.length >> 8);
    wanted[2] = (byte) words.length;
    System.arraycopy(words, 0, wanted, 3, words.length);
    return contains(code(type), wanted);
  }

  private static byte[] code(String type) {
    var name = "/" + type.replace('.', '/') + ".class";
    try (var in = OwnWords.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static boolean contains(byte[] all, byte[] part) {
    for (int i = 0; i + part.length <= all.length; i++) {
      int j = 0;
      while (j < part.length && all[i + j] == part[j]) j++;
      if (j == part.length) return true;
    }
    return false;
  }

  /// Whether there is a class of that name, so that the name tells of nobody.
  static boolean isClass(String type) {
    return code(type).length > 0;
  }
}
