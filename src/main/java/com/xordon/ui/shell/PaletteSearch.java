package com.xordon.ui.shell;

import com.xordon.ui.kit.Action;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds actions by words in any order, whatever the case and the accents.
final class PaletteSearch {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PaletteSearch() {}

  static List<Action> among(List<Action> actions, String words, Locale locale) {
    var wanted = List.of(SPACE.split(plain(words.strip(), locale)));
    return actions.stream()
        .filter(action -> action.enabled().get() && !action.id().equals("shell.palette"))
        .filter(action -> wanted.stream().allMatch(plain(action.text(), locale)::contains))
        .sorted(
            Comparator.<Action>comparingInt(action -> rank(action, wanted.getFirst(), locale))
                .thenComparing(action -> action.id().startsWith("shell."))
                .thenComparing(action -> action.id().startsWith("go.")))
        .toList();
  }

  private static int rank(Action action, String first, Locale locale) {
    var text = plain(action.text(), locale);
    if (text.startsWith(first)) return 0;
    return text.contains(" " + first) ? 1 : 2;
  }

  static String plain(String text, Locale locale) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(locale);
  }
}
