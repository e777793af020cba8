package com.xordon.core.rescue;

import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Fills a panel anew so that as many as possible stay on it.
final class Panels {
  private Panels() {}

  /// A panel of people who can sit, with the one wanted among them if there is one; who sat before
  /// comes first.
  static Optional<List<StaffId>> fill(
      Service service, List<StaffId> canSit, List<StaffId> before, Optional<StaffId> wanted) {
    var places = new ArrayList<Requirement<StaffId>>();
    for (var r : service.collective()) for (int i = 0; i < r.count(); i++) places.add(r);
    int source = places.size() + canSit.size();
    int sink = source + 1;
    var flow = new CheapestFlow(sink + 1);
    var edges = new int[places.size()][canSit.size()];
    for (int m = 0; m < canSit.size(); m++) flow.edge(places.size() + m, sink, 1, 0);
    for (int p = 0; p < places.size(); p++) {
      flow.edge(source, p, 1, 0);
      for (int m = 0; m < canSit.size(); m++) {
        var who = canSit.get(m);
        if (!places.get(p).anyOf().contains(who)) continue;
        int price = before.contains(who) ? 1 : wanted.equals(Optional.of(who)) ? 0 : 2;
        edges[p][m] = 1 + flow.edge(p, places.size() + m, 1, price);
      }
    }
    flow.send(source, sink);
    return seated(flow, edges, canSit)
        .filter(panel -> wanted.isEmpty() || panel.contains(wanted.get()));
  }

  private static Optional<List<StaffId>> seated(
      CheapestFlow flow, int[][] edges, List<StaffId> members) {
    var panel = new ArrayList<StaffId>();
    for (var place : edges) {
      for (int m = 0; m < place.length; m++) {
        if (place[m] > 0 && flow.over(place[m] - 1) > 0) panel.add(members.get(m));
      }
    }
    return panel.size() == edges.length ? Optional.of(panel) : Optional.empty();
  }

  /// Whether these are just enough for its requirements.
  static boolean isPanel(Service service, List<StaffId> staff) {
    return new HashSet<>(staff).size() == staff.size()
        && fill(service, staff, staff, Optional.empty())
            .filter(panel -> panel.size() == staff.size())
            .isPresent();
  }
}
