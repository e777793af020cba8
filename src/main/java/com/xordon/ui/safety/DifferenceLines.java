package com.xordon.ui.safety;

import com.xordon.ui.kit.Icons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// How the books of then differ from those of now, in sentences: first what would go, then what
/// would come back, then what would be other.
final class DifferenceLines {
  private final List<Line> lines = new ArrayList<>();
  private final boolean same;
  private final int sentSince;

  record Line(Icons icon, String text) {}

  DifferenceLines(Inside then, SafetyWords words) {
    var goes = new LinkedHashMap<String, Integer>();
    var comes = new LinkedHashMap<String, Integer>();
    var changes = new LinkedHashMap<String, Integer>();
    for (var d : then.differences()) {
      if (SafetyWords.isWitness(d)) continue;
      add(goes, words.kind(d), d.gone());
      add(comes, words.kind(d), d.back());
      add(changes, words.kind(d), d.other());
    }
    goes.forEach((kind, n) -> add(Icons.MINUS_CIRCLE, words.say("goes", "kind", kind, "count", n)));
    comes.forEach((kind, n) -> add(Icons.PLUS, words.say("comes", "kind", kind, "count", n)));
    changes.forEach(
        (kind, n) -> add(Icons.SWAP_HORIZONTAL, words.say("changes", "kind", kind, "count", n)));
    same = lines.isEmpty();
    if (same) add(Icons.CHECK, words.say("look.same"));
    sentSince =
        then.differences().stream()
            .filter(d -> d.kind().equals("automation_log"))
            .mapToInt(Inside.Difference::gone)
            .sum();
  }

  private static void add(LinkedHashMap<String, Integer> to, String kind, int count) {
    if (count > 0) to.merge(kind, count, Integer::sum);
  }

  private void add(Icons icon, String text) {
    lines.add(new Line(icon, text));
  }

  List<Line> all() {
    return List.copyOf(lines);
  }

  boolean isSame() {
    return same;
  }

  /// How many lines the log of messages has gained since; they stay.
  int sentSince() {
    return sentSince;
  }
}
