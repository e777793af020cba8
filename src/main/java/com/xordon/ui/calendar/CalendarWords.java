package com.xordon.ui.calendar;

import com.xordon.core.automation.LogLine;
import com.xordon.core.booking.Booking;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Overridden;
import com.xordon.core.diary.Status;
import com.xordon.ui.calendar.board.AllDay;
import com.xordon.ui.calendar.board.Band;
import com.xordon.ui.calendar.board.BoardWords;
import com.xordon.ui.calendar.board.Card;
import com.xordon.ui.calendar.board.Heading;
import com.xordon.ui.calendar.board.Look;
import com.xordon.ui.calendar.board.Span;
import com.xordon.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.OptionalLong;

/// The calendar's words, dates and times in the reader's language.
final class CalendarWords implements BoardWords {
  private static final int LUNCH_FROM = 11 * 60;
  private static final int LUNCH_TO = 13 * 60 + 30;

  private final Locale locale;
  private final Texts texts;
  private final DateTimeFormatter time;
  private final DateTimeFormatter shortDay;
  private final DateTimeFormatter dayAndMonth;

  CalendarWords(Texts texts) {
    this.texts = texts;
    this.locale = texts.locale();
    this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    this.shortDay = DateTimeFormatter.ofPattern("EEE d", locale);
    this.dayAndMonth = DateTimeFormatter.ofPattern(isGerman() ? "EEE d. MMM" : "EEE d MMM", locale);
  }

  String say(String key, Object... namesAndValues) {
    return texts.say(key, namesAndValues);
  }

  @Override
  public String time(int minute) {
    return minute == Span.DAY ? "24:00" : LocalTime.ofSecondOfDay(minute * 60L).format(time);
  }

  @Override
  public String times(Span span) {
    return time(Math.max(0, span.from())) + "–" + time(Math.min(Span.DAY, span.to()));
  }

  @Override
  public String part(Card.Part part) {
    return say("board.part", "number", part.number(), "of", part.of());
  }

  @Override
  public String band(Band band) {
    return switch (band.kind()) {
      case OFF -> "";
      case BREAK -> say(isLunch(band.span()) ? "board.lunch" : "board.break");
      case LEAVE -> leave(band);
      case CLOSURE -> named("board.closed", band.words());
      case BLOCKED -> say("board.blocked");
      case EXTERNAL -> named("board.busy", band.words());
    };
  }

  private static boolean isLunch(Span span) {
    return span.from() >= LUNCH_FROM && span.from() < LUNCH_TO;
  }

  private String leave(Band band) {
    if (band.span().to() < Span.DAY || band.until().isEmpty()) {
      return named("board.leave", band.words());
    }
    var until = band.until().get().format(shortDay);
    return band.words().isEmpty()
        ? say("board.leave.until", "day", until)
        : say("board.leave.named.until", "name", band.words(), "day", until);
  }

  private String named(String key, String name) {
    return name.isEmpty() ? say(key) : say(key + ".named", "name", name);
  }

  @Override
  public String hours(Heading heading) {
    return switch (heading.away()) {
      case CLOSED -> say("board.closed");
      case LEAVE -> say("board.away");
      case OFF -> say("board.off");
      case HERE, OTHER_HOURS -> heading.shownHours().map(this::times).orElse(say("board.off"));
    };
  }

  @Override
  public String free(Heading heading) {
    if (heading.shownHours().isEmpty()) return "";
    return heading.free().isPresent()
        ? say("board.free", "time", time(heading.free().getAsInt()))
        : say("board.full");
  }

  @Override
  public String use(Heading heading) {
    return heading.use().isPresent() ? say("board.use", "percent", heading.use().getAsInt()) : "";
  }

  @Override
  public String day(LocalDate date) {
    return date.format(shortDay) + (isGerman() ? "." : "");
  }

  @Override
  public String load(Heading heading) {
    if (heading.away() == Heading.Away.CLOSED) return say("board.closed");
    if (heading.away() == Heading.Away.LEAVE) return say("board.away");
    var count = say("board.load", "count", heading.appointments());
    if (heading.away() == Heading.Away.OTHER_HOURS) return say("board.load.changed", "load", count);
    return heading.use().isPresent()
        ? say("board.load.use", "load", count, "percent", heading.use().getAsInt())
        : count;
  }

  @Override
  public String today() {
    return say("board.today");
  }

  @Override
  public String allDay() {
    return say("board.all-day");
  }

  @Override
  public String allDayBar(AllDay bar) {
    return say(
        "board.bar",
        "number",
        bar.part().number(),
        "of",
        bar.part().of(),
        "times",
        times(bar.span()),
        "name",
        bar.words());
  }

  /// Of several days the part as well.
  String entry(Entry entry) {
    return entry.part().isMany()
        ? say(
            "month.part",
            "number",
            entry.part().number(),
            "of",
            entry.part().of(),
            "name",
            entry.words())
        : entry.words();
  }

  @Override
  public String whole(Card card) {
    var times = card.span();
    var all =
        say(
            "board.whole",
            "from",
            time(times.from()),
            "to",
            time(times.to()),
            "who",
            card.who(),
            "service",
            card.service(),
            "status",
            say("look." + card.look().key()));
    var reason = card.appointment().overridden().map(Overridden::reason);
    var more = reason.map(r -> ", " + say("board.whole.overridden", "reason", r)).orElse("");
    return all + more + (card.note().isEmpty() ? "" : ", " + card.note());
  }

  /// Its dates have points that no other language here has.
  private boolean isGerman() {
    return locale.getLanguage().equals("de");
  }

  /// "Tuesday 17 November"
  String longDay(LocalDate date) {
    return date.format(
        DateTimeFormatter.ofPattern(isGerman() ? "EEEE, d. MMMM" : "EEEE d MMMM", locale));
  }

  String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
  }

  /// "Tue 17 Nov"
  String dayName(LocalDate date) {
    return date.format(dayAndMonth);
  }

  /// "Tue 17 Nov, 13:30"
  String moment(Instant moment, ZoneId zone) {
    return moment(moment.atZone(zone).toLocalDateTime());
  }

  String moment(LocalDateTime moment) {
    return dayName(moment.toLocalDate()) + ", " + moment.toLocalTime().format(time);
  }

  String clock(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalTime().format(time);
  }

  String status(Status status) {
    return say("look." + Look.of(status).key());
  }

  String deed(Deed deed) {
    return say(Deeds.key(deed));
  }

  String key(Booking.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  String key(LogLine.Result result) {
    return result.name().toLowerCase(Locale.ROOT);
  }

  boolean has(String key) {
    return texts.has(key);
  }

  /// An amount in minor units; empty without one.
  String money(OptionalLong minor, String currency) {
    return minor.isEmpty() ? "" : texts.money(minor.getAsLong(), currency);
  }

  Locale locale() {
    return locale;
  }

  boolean sameDay(Instant a, Instant b, ZoneId zone) {
    return a.atZone(zone).toLocalDate().equals(b.atZone(zone).toLocalDate());
  }

  String month(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
  }

  /// What is shown, for the bar.
  String title(CalendarViewModel model) {
    var date = model.dateProperty().get();
    return switch (model.modeProperty().get()) {
      case DAY -> longDay(date);
      case WEEK ->
          model
              .whoseProperty()
              .get()
              .flatMap(id -> model.rulesProperty().get().flatMap(r -> r.staff(id)))
              .map(s -> s.name())
              .orElseGet(() -> say("side.everybody"));
      case MONTH -> date.format(DateTimeFormatter.ofPattern("LLLL", locale));
      case TIMELINE -> say("timeline.title");
      case YEAR -> String.valueOf(date.getYear());
    };
  }

  String subtitle(CalendarViewModel model) {
    var date = model.dateProperty().get();
    int week = date.get(WeekFields.ISO.weekOfWeekBasedYear());
    return switch (model.modeProperty().get()) {
      case DAY -> say("bar.week", "range", String.valueOf(date.getYear()), "week", week);
      case WEEK -> say("bar.week", "range", weekRange(model, date), "week", week);
      case MONTH -> String.valueOf(date.getYear());
      case YEAR -> "";
      case TIMELINE -> timelineRange(model, date);
    };
  }

  private String timelineRange(CalendarViewModel model, LocalDate date) {
    var start = model.rulesProperty().get().map(r -> r.practice().weekStart());
    var first = Mode.TIMELINE.first(date, start.orElse(DayOfWeek.MONDAY));
    var last = Mode.TIMELINE.end(date, start.orElse(DayOfWeek.MONDAY)).minusDays(1);
    return dayName(first) + " – " + dayName(last) + " " + last.getYear();
  }

  private String weekRange(CalendarViewModel model, LocalDate date) {
    var start = model.rulesProperty().get().map(r -> r.practice().weekStart());
    var first = Mode.WEEK.first(date, start.orElse(DayOfWeek.MONDAY));
    var last = first.plusDays(6);
    return dayName(first) + " – " + dayName(last) + " " + last.getYear();
  }
}
