package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.Requirement;
import com.xordon.core.practice.TimeRange;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// The small shapes that several forms share.
final class Pieces {
  private Pieces() {}

  /// Minutes of the day from `09:00`; `24:00` is the end of the day.
  static int minuteOfDay(String text) {
    if (!text.matches("\\d\\d:\\d\\d")) throw new IllegalArgumentException(text);
    int hour = Integer.parseInt(text.substring(0, 2));
    int minute = Integer.parseInt(text.substring(3));
    int of = hour * 60 + minute;
    if (minute > 59 || of > TimeRange.DAY) throw new IllegalArgumentException(text);
    return of;
  }

  static String clock(int minuteOfDay) {
    return "%02d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
  }

  static TimeRange range(Fields f) {
    int from = f.parse("from", f.text("from"), "a time like 09:00", Pieces::minuteOfDay);
    int to = f.parse("to", f.text("to"), "a time like 17:00", Pieces::minuteOfDay);
    return new TimeRange(from, to);
  }

  static ObjectNode put(ObjectNode node, TimeRange range) {
    return node.put("from", clock(range.from())).put("to", clock(range.to()));
  }

  static DayOfWeek day(String text) {
    for (var day : DayOfWeek.values()) if (day.name().substring(0, 3).equals(text)) return day;
    throw new IllegalArgumentException(text);
  }

  /// One object may limit bookings and minutes at once.
  static List<Limit> limits(Fields f, String key) {
    var limits = new ArrayList<Limit>();
    f.objects(
        key,
        l -> {
          var per = l.word("per", l.text("per"), Limit.Period.class);
          var bookings = l.optNumber("bookings");
          var minutes = l.optNumber("minutes");
          bookings.ifPresent(n -> limits.add(new Limit(per, Limit.Measure.BOOKINGS, n)));
          minutes.ifPresent(n -> limits.add(new Limit(per, Limit.Measure.MINUTES, n)));
          return per;
        });
    return limits;
  }

  static void putLimits(ObjectNode node, String key, List<Limit> limits) {
    if (limits.isEmpty()) return;
    var list = node.putArray(key);
    for (var l : limits) {
      list.addObject()
          .put("per", l.per().name())
          .put(l.measure() == Limit.Measure.BOOKINGS ? "bookings" : "minutes", l.most());
    }
  }

  static <T> List<Requirement<T>> requirements(Fields f, String key, Function<String, T> id) {
    return f.objects(
        key,
        r -> new Requirement<>(r.texts("anyOf").stream().map(id).toList(), r.number("count", 1)));
  }

  static void putRequirements(
      ObjectNode node, String key, List<? extends Requirement<?>> requirements) {
    if (requirements.isEmpty()) return;
    var list = node.putArray(key);
    for (var r : requirements) {
      list.addObject().put("count", r.count()).set("anyOf", texts(r.anyOf()));
    }
  }

  static ArrayNode texts(Collection<?> values) {
    var list = JsonNodeFactory.instance.arrayNode();
    values.forEach(v -> list.add(v.toString()));
    return list;
  }

  /// Texts that may be written as one text when there is but one.
  static List<String> oneOrMore(Fields f, String key) {
    if (!f.isText(key)) return f.texts(key);
    var text = f.text(key);
    return text.isEmpty() ? List.of() : List.of(text);
  }

  static void putOneOrMore(ObjectNode node, String key, List<String> texts) {
    if (texts.size() == 1) node.put(key, texts.getFirst());
    else if (!texts.isEmpty()) node.set(key, texts(texts));
  }
}
