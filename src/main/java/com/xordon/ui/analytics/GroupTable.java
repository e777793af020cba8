package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.export.Sheet;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.Group;
import com.xordon.analytics.figure.Money;
import com.xordon.analytics.figure.Summary;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.analytics.Figures.Welcome;
import com.xordon.ui.analytics.Part.Cell;
import com.xordon.ui.analytics.Part.Change;
import com.xordon.ui.analytics.Part.Table;
import com.xordon.ui.analytics.Part.Table.Column;
import com.xordon.ui.analytics.Part.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Services or staff, a line each with the busiest first, and what all of them came to.
final class GroupTable {
  private final Question q;
  private final Figures figures;
  private final boolean isStaff;
  private final Dashboard now;
  private final Optional<Dashboard> was;
  private final Map<String, String> names;

  private GroupTable(Question q, boolean isStaff, Dashboard now, Optional<Dashboard> was) {
    this.q = q;
    this.figures = q.figures();
    this.isStaff = isStaff;
    this.now = now;
    this.was = was;
    this.names = names();
  }

  static GroupTable staff(Question q, Dashboard now, Optional<Dashboard> was) {
    return new GroupTable(q, true, now, was);
  }

  static GroupTable services(Question q, Dashboard now, Optional<Dashboard> was) {
    return new GroupTable(q, false, now, was);
  }

  private List<Group> groups() {
    return isStaff ? now.staff() : now.services();
  }

  private Map<String, String> names() {
    return q.named(n ->
        groups().stream()
            .map(Group::id)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> isStaff ? n.staff(id) : n.service(id))));
  }

  String name(Group g) {
    return names.getOrDefault(g.id(), g.id());
  }

  /// The first few of them, with a way to all.
  Table few(int most) {
    var topic = isStaff ? Topic.STAFF : Topic.SERVICES;
    var rows = new ArrayList<Row>();
    groups().stream().limit(most).forEach(g -> rows.add(row(g)));
    rows.add(all());
    return table(rows, false, Optional.of(q.place().at(topic)));
  }

  Table all(boolean wide) {
    var rows = new ArrayList<Row>();
    groups().forEach(g -> rows.add(row(g)));
    rows.add(all());
    return table(rows, wide, Optional.empty());
  }

  private Table table(List<Row> rows, boolean wide, Optional<Place> more) {
    var head = isStaff ? q.head("staff", "staff") : q.head("services");
    return new Table(head, columns(), rows, q.texts().say("rate.means"), more, sheet(), wide);
  }

  Sheet sheet() {
    UnaryOperator<String> named = id -> names.getOrDefault(id, id);
    return q.sheets().groups(isStaff ? "staff" : "services", groups(), named);
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(column(isStaff ? "column.name" : "column.service", false));
    columns.add(column("column.completed", true));
    columns.add(column("column.rate", true));
    columns.add(column("column.noShows", true));
    columns.add(column(isStaff ? "column.utilisation" : "column.share", false));
    columns.add(column("column.revenue", true));
    if (was.isPresent()) columns.add(column("column.change", true));
    return columns;
  }

  private Column column(String key, boolean number) {
    return new Column(q.texts().say(key), number);
  }

  private Row row(Group g) {
    var cells = cells(name(g), g.counts().completed(), figures.rate(g.rates().completion()));
    cells.add(Cell.of(figures.count(g.counts().noShows())));
    cells.add(isStaff ? utilisation(g.bookedMinutes(), g.availableMinutes()) : part(g));
    cells.add(Cell.of(money(g.revenue())));
    was.ifPresent(w -> cells.add(SummaryLines.cell(change(g, w))));
    return Row.of(cells, q.at(rows(g)));
  }

  /// Everything of the period; who shares an appointment is counted once here.
  private Row all() {
    Summary s = now.summary();
    var cells =
        cells(q.texts().say("all"), s.counts().completed(), figures.rate(s.rates().completion()));
    cells.add(Cell.of(figures.count(s.counts().noShows())));
    cells.add(isStaff ? utilisation(s.bookedMinutes(), s.availableMinutes()) : Cell.of(""));
    cells.add(Cell.of(money(s.revenue())));
    was.ifPresent(w ->
        cells.add(
            SummaryLines.cell(
                moved(s.revenue(), currency -> SummaryLines.same(w.summary(), currency)))));
    return new Row(cells, q.at(q.rows(Behind.STANDING)), "", true);
  }

  private ArrayList<Cell> cells(String name, long completed, String rate) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(name));
    cells.add(Cell.of(figures.count(completed)));
    cells.add(Cell.of(rate));
    return cells;
  }

  private Cell utilisation(long booked, long available) {
    if (available == 0) return Cell.of("–");
    double share = (double) booked / available;
    return Cell.share(figures.wholePercent(share), Math.min(1, share));
  }

  /// Its part of all that stands.
  private Cell part(Group g) {
    var all = now.summary().counts();
    long standing = all.bookings() - all.cancelled();
    if (standing == 0) return Cell.of("–");
    double share = (g.counts().bookings() - g.counts().cancelled()) / (double) standing;
    return Cell.share(figures.wholePercent(share), Math.min(1, share));
  }

  private String money(List<Money> revenue) {
    return revenue.stream()
        .map(m -> figures.shortMoney(m.recognised(), m.currency()))
        .collect(Collectors.joining(", "));
  }

  private Change change(Group g, Dashboard w) {
    var groups = isStaff ? w.staff() : w.services();
    var same = groups.stream().filter(o -> o.id().equals(g.id())).findFirst();
    return moved(
        g.revenue(),
        currency ->
            same.stream()
                .flatMap(o -> o.revenue().stream())
                .filter(m -> m.currency().equals(currency))
                .findFirst()
                .orElseGet(() -> new Money(currency, 0, 0, 0)));
  }

  /// How what was earned moved; with several currencies there is no one answer.
  private Change moved(List<Money> revenue, Function<String, Money> before) {
    if (revenue.size() != 1) return Change.NONE;
    var m = revenue.getFirst();
    return figures.change(m.recognised(), before.apply(m.currency()).recognised(), Welcome.MORE);
  }

  private Optional<Drill> rows(Group g) {
    var f = q.asked().filter();
    var own =
        isStaff
            ? f.ofStaff(Optional.of(new StaffId(g.id())))
            : f.ofService(Optional.of(new ServiceId(g.id())));
    return Optional.of(new Drill(Behind.STANDING, q.asked().period(), own));
  }
}
