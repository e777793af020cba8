package com.xordon.core.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Things in order of their start, from which a window is read without looking at all of them.
final class Timeline<T> {
  private final List<T> all;
  private final Function<T, Interval> when;
  private final Duration longest;

  Timeline(List<T> things, Function<T, Interval> when) {
    this.when = when;
    this.all = things.stream().sorted(Comparator.comparing(t -> when.apply(t).start())).toList();
    this.longest =
        all.stream()
            .map(t -> when.apply(t).length())
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
  }

  List<T> all() {
    return all;
  }

  /// Those that overlap the window; one of no length counts when it lies inside.
  List<T> touching(Interval window) {
    var found = new ArrayList<T>();
    for (int i = firstFrom(window.start().minus(longest)); i < all.size(); i++) {
      var thing = all.get(i);
      var time = when.apply(thing);
      if (!time.start().isBefore(window.end())) break;
      if (time.overlaps(window) || window.contains(time.start())) found.add(thing);
    }
    return found;
  }

  /// The place of the first that starts at a moment or later.
  private int firstFrom(Instant moment) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (when.apply(all.get(middle)).start().isBefore(moment)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
