package com.xordon.core.finding;

import com.xordon.core.practice.RoomId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One line on its way to a wish, read from left to right.
final class Sentence {
  private static final int LONGEST_NAME = 5;
  private static final int SHORTEST_MINUTES = 25;
  private static final int MOST_MINUTES = 600;

  private final Names names;
  private final DayOfWeek weekStart;
  private final LocalDate today;
  private final List<String> words;
  private final List<Heard.Phrase> phrases = new ArrayList<>();
  private final List<ServiceId> services = new ArrayList<>();
  private final List<StaffId> staff = new ArrayList<>();
  private final List<RoomId> rooms = new ArrayList<>();
  private final Set<DayOfWeek> days = new HashSet<>();
  private OptionalInt minutes = OptionalInt.empty();
  private int from;
  private int to = TimeRange.DAY;
  private Optional<LocalDate> earliest = Optional.empty();
  private Optional<LocalDate> latest = Optional.empty();
  private int at;

  Sentence(Names names, DayOfWeek weekStart, LocalDate today, List<String> words) {
    this.names = names;
    this.weekStart = weekStart;
    this.today = today;
    this.words = words;
  }

  Heard read() {
    while (at < words.size()) {
      boolean known =
          name() || length() || range() || bound() || dayOrDate() || week() || oneName();
      if (!known) other();
    }
    Optional<TimeRange> times =
        (from > 0 || to < TimeRange.DAY) && to > from
            ? Optional.of(new TimeRange(from, to))
            : Optional.empty();
    return new Heard(
        new FindWish(services, minutes, staff, rooms, days, times, earliest, latest), phrases);
  }

  private String word(int ahead) {
    return at + ahead < words.size() ? words.get(at + ahead) : "";
  }

  private boolean took(int count, List<Object> about) {
    phrases.add(new Heard.Phrase(String.join(" ", words.subList(at, at + count)), about, true));
    at += count;
    return true;
  }

  private void other() {
    boolean filling = Vocabulary.FILLING.contains(word(0)) || word(0).equals("-");
    phrases.add(new Heard.Phrase(word(0), List.of(), filling));
    at++;
  }

  private boolean name() {
    for (int n = Math.min(LONGEST_NAME, words.size() - at); n > 0; n--) {
      var found = names.whole(String.join(" ", words.subList(at, at + n)));
      if (!found.isEmpty()) return named(n, found);
    }
    return false;
  }

  private boolean oneName() {
    if (Vocabulary.FILLING.contains(word(0))) return false;
    var found = names.by(word(0));
    return !found.isEmpty() && named(1, found);
  }

  private boolean named(int count, List<Object> found) {
    for (var id : found) {
      switch (id) {
        case ServiceId service -> services.add(service);
        case StaffId member -> staff.add(member);
        case RoomId room -> rooms.add(room);
        default -> throw new IllegalStateException("no name for " + id);
      }
    }
    return took(count, found);
  }

  /// "60 min", "1 h", "1,5 h" is left out; a bare "60" can be no time of day.
  private boolean length() {
    var number = Clock.number(word(0));
    if (number.isEmpty() || number.getAsInt() == 0) return false;
    int n = number.getAsInt();
    if (Vocabulary.MINUTES.contains(word(1))) return lasts(2, n);
    if (Vocabulary.HOURS.contains(word(1))) {
      var rest = Clock.number(word(2));
      return rest.isPresent() && rest.getAsInt() < 60 && !Vocabulary.CLOCK.contains(word(3))
          ? lasts(Vocabulary.MINUTES.contains(word(3)) ? 4 : 3, n * 60 + rest.getAsInt())
          : lasts(2, n * 60);
    }
    boolean bare = n >= SHORTEST_MINUTES && n % 5 == 0 && !Vocabulary.CLOCK.contains(word(1));
    return bare && lasts(1, n);
  }

  private boolean lasts(int count, int length) {
    if (length > MOST_MINUTES || minutes.isPresent()) return false;
    minutes = OptionalInt.of(length);
    return took(count, List.of(length));
  }

  /// "between 9 and 12", "9-12", "9 bis 12 Uhr".
  private boolean range() {
    int lead = Vocabulary.BETWEEN.contains(word(0)) ? 1 : 0;
    var dash = word(lead).split("-", 2);
    if (dash.length == 2 && Clock.of(dash[0], "") >= 0 && Clock.of(dash[1], word(lead + 1)) >= 0) {
      int more = Vocabulary.CLOCK.contains(word(lead + 1)) ? 2 : 1;
      return within(lead + more, Clock.of(dash[0], ""), Clock.of(dash[1], word(lead + 1)));
    }
    int first = Clock.of(word(lead), word(lead + 1));
    if (first < 0) return false;
    int next = lead + (Vocabulary.CLOCK.contains(word(lead + 1)) ? 2 : 1);
    if (!Vocabulary.AND.contains(word(next))) return false;
    int second = Clock.of(word(next + 1), word(next + 2));
    if (second < 0) return false;
    return within(next + (Vocabulary.CLOCK.contains(word(next + 2)) ? 3 : 2), first, second);
  }

  private boolean within(int count, int first, int second) {
    if (second <= first) return false;
    from = Math.max(from, first);
    to = Math.min(to, second);
    return took(count, List.of(new TimeRange(first, second)));
  }

  /// "after 16:00", "vor 12 Uhr", "16+", "ab 16 Uhr", a bare "16:30"; with a date: the first or
  /// last day.
  private boolean bound() {
    boolean after = Vocabulary.AFTER.contains(word(0));
    boolean before = Vocabulary.BEFORE.contains(word(0));
    int lead = after || before ? 1 : 0;
    var date = Clock.date(word(lead), today);
    if (lead == 1 && date.isPresent()) {
      if (after) earliest = date;
      else latest = date;
      return took(2, List.of(date.get()));
    }
    var said = word(lead);
    boolean plus = said.endsWith("+");
    int time = Clock.of(plus ? said.substring(0, said.length() - 1) : said, word(lead + 1));
    boolean clock = Vocabulary.CLOCK.contains(word(lead + 1));
    if (time < 0 || lead == 0 && !plus && !clock && !said.contains(":")) return false;
    int count = lead + (clock ? 2 : 1);
    return before
        ? time > 0 && within(count, 0, time)
        : time < TimeRange.DAY && within(count, time, TimeRange.DAY);
  }

  private boolean dayOrDate() {
    var said = word(0).endsWith(".") ? word(0).substring(0, word(0).length() - 1) : word(0);
    var day = Vocabulary.DAYS.get(said);
    if (day != null) {
      days.add(day);
      return took(1, List.of(day));
    }
    if (Vocabulary.WEEKEND.contains(said)) {
      days.add(DayOfWeek.SATURDAY);
      days.add(DayOfWeek.SUNDAY);
      return took(1, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }
    var part = Vocabulary.TIMES.get(said);
    if (part != null) return within(1, part.from(), part.to());
    if (Vocabulary.TODAY.contains(said)) return on(1, today, today);
    if (Vocabulary.TOMORROW.contains(said)) return on(1, today.plusDays(1), today.plusDays(1));
    var date = Clock.date(word(0), today);
    return date.isPresent() && on(1, date.get(), date.get());
  }

  private boolean on(int count, LocalDate first, LocalDate last) {
    earliest = Optional.of(first);
    latest = Optional.of(last);
    return took(count, List.of(first));
  }

  /// "this week", "nächste Woche", "in 2 weeks".
  private boolean week() {
    var monday = today.with(TemporalAdjusters.previousOrSame(weekStart));
    if (Vocabulary.WEEK.contains(word(1))) {
      if (Vocabulary.THIS.contains(word(0))) return on(2, monday, monday.plusDays(6));
      if (Vocabulary.NEXT.contains(word(0))) return on(2, monday.plusDays(7), monday.plusDays(13));
    }
    var number = Clock.number(word(1));
    if (!word(0).equals("in") || number.isEmpty() || !Vocabulary.WEEK.contains(word(2)))
      return false;
    var begin = monday.plusWeeks(number.getAsInt());
    return on(3, begin, begin.plusDays(6));
  }
}
