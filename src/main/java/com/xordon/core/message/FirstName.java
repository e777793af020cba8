package com.xordon.core.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The first name out of a whole one: "Dr. Anna Berg" and "Berg, Anna" are both called Anna.
final class FirstName {
  private static final Set<String> TITLES =
      Set.of("dr", "prof", "mr", "mrs", "ms", "mx", "miss", "herr", "frau", "dipl", "ing", "med");

  private FirstName() {}

  static String of(String name) {
    int comma = name.indexOf(',');
    var given = comma < 0 ? "" : first(name.substring(comma + 1));
    return given.isEmpty() ? first(comma < 0 ? name : name.substring(0, comma)) : given;
  }

  private static String first(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .filter(word -> !TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", "")))
        .findFirst()
        .orElse("");
  }
}
