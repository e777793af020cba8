package com.xordon.core.message;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a misspelt name was probably meant to be.
final class Nearest {
  private static final int LONGEST_NAME = 40;

  /// What people write for the words our names are made of.
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("client", "contact"),
          Map.entry("customer", "contact"),
          Map.entry("patient", "contact"),
          Map.entry("kunde", "contact"),
          Map.entry("start", "appointment"),
          Map.entry("booking", "appointment"),
          Map.entry("termin", "appointment"),
          Map.entry("reschedule", "move"),
          Map.entry("url", "link"),
          Map.entry("clinic", "practice"),
          Map.entry("praxis", "practice"),
          Map.entry("meeting", "video"),
          Map.entry("zoom", "video"));

  private Nearest() {}

  static Optional<String> place(String name) {
    return among(name, Arrays.stream(Placeholder.values()).map(Placeholder::canonical).toList());
  }

  /// A condition; also the one that asks for the value somebody named.
  static Optional<String> condition(String name) {
    var asking =
        Arrays.stream(Condition.values())
            .filter(c -> c.asks().map(p -> p.canonical().equals(name)).orElse(false))
            .map(Condition::canonical)
            .findFirst();
    return asking.or(
        () -> among(name, Arrays.stream(Condition.values()).map(Condition::canonical).toList()));
  }

  private static Optional<String> among(String name, List<String> known) {
    if (name.length() > LONGEST_NAME) return Optional.empty();
    var plain = plain(name);
    int most = Math.max(2, plain.length() / 3);
    return known.stream()
        .filter(k -> distance(plain, k) <= most)
        .min(Comparator.comparingInt(k -> distance(plain, k)));
  }

  /// `Client-Name` and `client name` are meant as `contact_name`.
  private static String plain(String name) {
    var words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").split("_");
    return String.join("_", Arrays.stream(words).map(w -> SAME.getOrDefault(w, w)).toList());
  }

  /// How many letters to add, drop or change.
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
