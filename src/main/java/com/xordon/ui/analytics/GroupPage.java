package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.Group;
import com.xordon.ui.analytics.Part.Chart;
import com.xordon.ui.analytics.chart.Plot;
import com.xordon.ui.analytics.chart.Plot.Ink;
import com.xordon.ui.analytics.chart.Plot.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All services, or all staff.
final class GroupPage implements PageMaker {
  private static final int MOST = 16;

  private final boolean isStaff;

  GroupPage(boolean isStaff) {
    this.isStaff = isStaff;
  }

  @Override
  public List<Part> parts(Question q) {
    var now = q.analytics().dashboard(q.asked());
    var was = q.other().map(q.analytics()::dashboard);
    var table = isStaff ? GroupTable.staff(q, now, was) : GroupTable.services(q, now, was);
    return List.of(table.all(true), chart(q, table, now, was));
  }

  private Chart chart(Question q, GroupTable table, Dashboard now, Optional<Dashboard> was) {
    var groups = groups(now).stream().limit(MOST).toList();
    var days = new Days(q.texts());
    var lines = new ArrayList<Line>();
    lines.add(new Line(days.period(q.asked().period()), Ink.MAIN, values(groups)));
    was.ifPresent(w -> {
      Map<String, Group> then = groups(w).stream().collect(Collectors.toMap(Group::id, g -> g));
      lines.add(
          new Line(
              days.period(w.asked().period()),
              Ink.OTHER,
              groups.stream()
                  .mapToDouble(g -> then.containsKey(g.id()) ? standing(then.get(g.id())) : 0)
                  .toArray()));
    });
    return new Chart(
        q.head(isStaff ? "byStaff" : "byService", "bookings"),
        Plot.columns(groups.stream().map(table::name).toList(), lines, q.figures()::count),
        groups.stream().map(g -> Optional.<Drill>empty()).toList(),
        q.texts().say("group.means"),
        q.rows(Behind.STANDING),
        table.sheet(),
        true);
  }

  private List<Group> groups(Dashboard d) {
    return isStaff ? d.staff() : d.services();
  }

  private static double[] values(List<Group> groups) {
    return groups.stream().mapToDouble(GroupPage::standing).toArray();
  }

  private static double standing(Group g) {
    return g.counts().bookings() - g.counts().cancelled();
  }
}
