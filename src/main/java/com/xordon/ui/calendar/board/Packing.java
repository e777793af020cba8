package com.xordon.ui.calendar.board;

import java.util.ArrayList;
import java.util.List;

/// Puts what overlaps side by side: equal widths, the earlier start left.
final class Packing {
  private Packing() {}

  /// The lanes of spans that are in order of start, in the same order.
  static List<Lane> lanes(List<Span> spans) {
    var lanes = new ArrayList<Lane>();
    int first = 0;
    while (first < spans.size()) {
      int next = endOfGroup(spans, first);
      lanes.addAll(group(spans.subList(first, next)));
      first = next;
    }
    return lanes;
  }

  /// A group is all that hangs together: each overlaps one before it.
  private static int endOfGroup(List<Span> spans, int first) {
    int end = spans.get(first).to();
    int next = first + 1;
    while (next < spans.size() && spans.get(next).from() < end) {
      end = Math.max(end, spans.get(next).to());
      next++;
    }
    return next;
  }

  private static List<Lane> group(List<Span> spans) {
    var ends = new ArrayList<Integer>();
    var places = new int[spans.size()];
    for (int i = 0; i < places.length; i++) {
      var span = spans.get(i);
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > span.from()) lane++;
      if (lane == ends.size()) ends.add(span.to());
      else ends.set(lane, span.to());
      places[i] = lane;
    }
    return named(places, Math.min(ends.size(), Lane.MOST));
  }

  private static List<Lane> named(int[] places, int of) {
    int hidden = 0;
    int last = -1;
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= Lane.MOST) hidden++;
      else if (places[i] == Lane.MOST - 1 && last < 0) last = i;
    }
    var lanes = new ArrayList<Lane>();
    for (int i = 0; i < places.length; i++) {
      lanes.add(new Lane(places[i], of, i == last ? hidden : 0));
    }
    return lanes;
  }
}
