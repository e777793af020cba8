package com.xordon.store.table;

import com.xordon.analytics.fact.Bag;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Outcome;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A fact as the columns of its row.
final class FactColumns {
  static final List<String> NAMES =
      List.of(
          "id",
          "on_day",
          "start_at",
          "end_at",
          "span",
          "week_hour",
          "service_id",
          "source",
          "provider",
          "currency",
          "outcome",
          "is_late",
          "by_client",
          "amount",
          "lead_minutes",
          "contact_id",
          "contact_number",
          "is_first",
          "staff_id",
          "staff_minutes");

  private FactColumns() {}

  static List<@Nullable Object> values(Fact f) {
    var all = new ArrayList<@Nullable Object>();
    all.add(f.id().value());
    all.add(f.when().day());
    all.add(Columns.at(f.when().start()));
    all.add(Columns.at(f.when().end()));
    all.add(Columns.span(new Interval(f.when().start(), f.when().end()).length()));
    all.add(f.when().hour());
    all.add(f.labels().service());
    all.add(f.labels().source());
    all.add(f.labels().provider());
    all.add(f.labels().currency());
    all.add(f.result().outcome().name());
    all.add(f.result().late());
    all.add(f.result().byClient());
    all.add(f.result().amount());
    all.add(f.lead());
    all.add(f.client().map(c -> c.id().value()).orElse(null));
    all.add(f.client().map(Fact.Guest::number).orElse(0));
    all.add(f.first());
    all.add(f.staff().isEmpty() ? "" : f.staff().getFirst().staff().value());
    all.add(f.staff().stream().map(FactColumns::text).collect(Collectors.joining("\n")));
    return all;
  }

  static Fact fact(ResultSet rs) throws SQLException {
    return new Fact(
        new AppointmentId(rs.getString(1)),
        new Fact.When(
            rs.getObject(2, LocalDate.class), instant(rs, 3), instant(rs, 4), rs.getInt(6)),
        new Fact.Labels(rs.getString(7), rs.getString(8), rs.getString(9), rs.getString(10)),
        new Fact.Result(
            Outcome.valueOf(rs.getString(11)),
            rs.getBoolean(12),
            rs.getBoolean(13),
            rs.getLong(14)),
        shares(rs.getString(20)),
        guest(rs.getString(16), rs.getInt(17)),
        rs.getInt(15),
        rs.getBoolean(18));
  }

  private static Optional<Fact.Guest> guest(@Nullable String id, int number) {
    return Optional.ofNullable(id).map(i -> new Fact.Guest(new ClientId(i), number));
  }

  private static Instant instant(ResultSet rs, int column) throws SQLException {
    return rs.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// The packed minutes, then whose they are.
  private static String text(Fact.Share share) {
    var who = share.staff().value().replace("%", "%25").replace("\n", "%0A");
    return HexFormat.of().formatHex(share.hours().packed()) + " " + who;
  }

  private static List<Fact.Share> shares(String text) {
    if (text.isEmpty()) return List.of();
    return text.lines().map(FactColumns::share).toList();
  }

  private static Fact.Share share(String line) {
    int space = line.indexOf(' ');
    var who = line.substring(space + 1).replace("%0A", "\n").replace("%25", "%");
    var hours = Bag.unpacked(HexFormat.of().parseHex(line.substring(0, space)));
    return new Fact.Share(new StaffId(who), hours);
  }
}
