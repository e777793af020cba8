package com.xordon.core.rescue;

import java.util.ArrayDeque;
import java.util.Arrays;

/// A flow of least cost, found by shortest augmenting paths: the optimal assignment, also where a
/// place takes several or only some of a group of places may be taken. Costs may be negative as
/// long as no circle of edges gains.
final class CheapestFlow {
  private static final long FAR = Long.MAX_VALUE / 4;

  private final int nodes;
  private final int[] first;
  private int[] next = new int[256];
  private int[] to = new int[256];
  private int[] room = new int[256];
  private long[] cost = new long[256];
  private int edges;

  CheapestFlow(int nodes) {
    this.nodes = nodes;
    this.first = new int[nodes];
    Arrays.fill(first, -1);
  }

  /// Adds an edge and answers its number.
  int edge(int from, int target, int capacity, long price) {
    half(from, target, capacity, price);
    half(target, from, 0, -price);
    return edges - 2;
  }

  private void half(int from, int target, int capacity, long price) {
    if (edges == to.length) grow();
    to[edges] = target;
    room[edges] = capacity;
    cost[edges] = price;
    next[edges] = first[from];
    first[from] = edges++;
  }

  private void grow() {
    int size = edges * 2;
    next = Arrays.copyOf(next, size);
    to = Arrays.copyOf(to, size);
    room = Arrays.copyOf(room, size);
    cost = Arrays.copyOf(cost, size);
  }

  /// How much flows over an edge.
  int over(int edge) {
    return room[edge ^ 1];
  }

  /// Sends as much as can flow, and answers what it costs.
  long send(int source, int sink) {
    var distance = new long[nodes];
    var by = new int[nodes];
    long total = 0;
    while (reach(source, sink, distance, by)) {
      for (int n = sink; n != source; n = to[by[n] ^ 1]) {
        room[by[n]]--;
        room[by[n] ^ 1]++;
      }
      total += distance[sink];
    }
    return total;
  }

  private boolean reach(int source, int sink, long[] distance, int[] by) {
    Arrays.fill(distance, FAR);
    distance[source] = 0;
    var waiting = new ArrayDeque<Integer>();
    var isWaiting = new boolean[nodes];
    waiting.add(source);
    while (!waiting.isEmpty()) {
      int node = waiting.remove();
      isWaiting[node] = false;
      for (int e = first[node]; e >= 0; e = next[e]) {
        long length = distance[node] + cost[e];
        if (room[e] == 0 || length >= distance[to[e]]) continue;
        distance[to[e]] = length;
        by[to[e]] = e;
        if (isWaiting[to[e]]) continue;
        isWaiting[to[e]] = true;
        waiting.add(to[e]);
      }
    }
    return distance[sink] < FAR;
  }
}
