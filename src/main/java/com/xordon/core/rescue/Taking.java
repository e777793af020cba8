package com.xordon.core.rescue;

import com.xordon.core.practice.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One choice for as many bundles as possible, at the least cost: nobody takes two bundles that lie
/// across each other, or more than their most. An optimal flow, from bundles by way of a person's
/// stretches of time to the person.
final class Taking {
  private static final int SOURCE = 0;
  private static final int SINK = 1;
  private static final int PLENTY = 1 << 20;
  private static final long UNPLACED = 1L << 40;

  private final List<Bundle> bundles;
  private final List<List<Choice>> choices;
  private final Map<StaffId, Integer> most;
  private final Map<Object, Integer> number = new HashMap<>();

  /// Visits come in order of their start; each has its own list of choices.
  Taking(List<Bundle> bundles, List<List<Choice>> choices, Map<StaffId, Integer> most) {
    this.bundles = bundles;
    this.choices = choices;
    this.most = most;
  }

  /// What it costs to place a bundle nowhere: more than all prices together.
  static long unplaced(Bundle bundle) {
    return UNPLACED * bundle.weight();
  }

  List<Choice> cheapest() {
    int size = 2 + bundles.size();
    for (var some : choices) size += 2 * some.size();
    var flow = new CheapestFlow(size);
    var edges = new ArrayList<int[]>();
    int stretch = 0;
    Instant end = Instant.MIN;
    for (int v = 0; v < bundles.size(); v++) {
      var time = bundles.get(v).when();
      boolean across = v > 0 && time.start().isBefore(end);
      if (!across) stretch++;
      end = across && end.isBefore(time.end()) ? end : time.end();
      edges.add(edges(flow, v, stretch));
    }
    flow.send(SOURCE, SINK);
    return picked(flow, edges);
  }

  private int[] edges(CheapestFlow flow, int v, int stretch) {
    int node = 2 + v;
    flow.edge(SOURCE, node, 1, 0);
    flow.edge(node, SINK, 1, unplaced(bundles.get(v)));
    var some = choices.get(v);
    var edges = new int[some.size()];
    for (int c = 0; c < edges.length; c++) {
      edges[c] =
          flow.edge(node, stretchOf(flow, some.get(c).who(), stretch), 1, some.get(c).cost());
    }
    return edges;
  }

  private record Stretch(StaffId who, int number) {}

  private int stretchOf(CheapestFlow flow, StaffId who, int stretch) {
    var key = new Stretch(who, stretch);
    var known = number.get(key);
    if (known != null) return known;
    int node = fresh(key);
    flow.edge(node, person(flow, who), 1, 0);
    return node;
  }

  private int person(CheapestFlow flow, StaffId who) {
    var known = number.get(who);
    if (known != null) return known;
    int node = fresh(who);
    flow.edge(node, SINK, most.getOrDefault(who, PLENTY), 0);
    return node;
  }

  private int fresh(Object key) {
    int node = 2 + bundles.size() + number.size();
    number.put(key, node);
    return node;
  }

  private List<Choice> picked(CheapestFlow flow, List<int[]> edges) {
    var picked = new ArrayList<Choice>();
    for (int v = 0; v < edges.size(); v++) {
      for (int c = 0; c < edges.get(v).length; c++) {
        if (flow.over(edges.get(v)[c]) > 0) picked.add(choices.get(v).get(c));
      }
    }
    return picked;
  }
}
