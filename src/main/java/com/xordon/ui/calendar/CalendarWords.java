package com.xordon.ui.calendar;

import com.xordon.core.diary.Overridden;
import com.xordon.ui.calendar.board.AllDay;
import com.xordon.ui.calendar.board.Band;
import com.xordon.ui.calendar.board.BoardWords;
import com.xordon.ui.calendar.board.Card;
import com.xordon.ui.calendar.board.Heading;
import com.xordon.ui.calendar.board.Span;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// The calendar's words, dates and times in the reader's language.
final class CalendarWords implements BoardWords {
  private static final int LUNCH_FROM = 11 * 60;
  private static final int LUNCH_TO = 13 * 60 + 30;

  private final Locale locale;
  private final ResourceBundle bundle;
  private final DateTimeFormatter time;
  private final DateTimeFormatter shortDay;

  CalendarWords(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("com.xordon.ui.calendar.calendar", locale);
    this.time = DateTimeFormatter.ofPattern("HH:mm", locale);
    this.shortDay = DateTimeFormatter.ofPattern("EEE d", locale);
  }

  String say(String key, Object... facts) {
    return new MessageFormat(bundle.getString(key), locale).format(facts);
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
    return say("board.part", part.number(), part.of());
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
        ? say("board.leave.until", until)
        : say("board.leave.named.until", band.words(), until);
  }

  private String named(String key, String name) {
    return name.isEmpty() ? say(key) : say(key + ".named", name);
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
        ? say("board.free", time(heading.free().getAsInt()))
        : say("board.full");
  }

  @Override
  public String use(Heading heading) {
    return heading.use().isPresent() ? say("board.use", heading.use().getAsInt()) : "";
  }

  @Override
  public String day(LocalDate date) {
    return date.format(shortDay) + (locale.getLanguage().equals("de") ? "." : "");
  }

  @Override
  public String load(Heading heading) {
    if (heading.away() == Heading.Away.CLOSED) return say("board.closed");
    if (heading.away() == Heading.Away.LEAVE) return say("board.away");
    var count = say("board.load", heading.appointments());
    if (heading.away() == Heading.Away.OTHER_HOURS) return say("board.load.other", count);
    return heading.use().isPresent()
        ? say("board.load.use", count, heading.use().getAsInt())
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
    return say("board.bar", bar.words(), bar.part().number(), bar.part().of());
  }

  @Override
  public String whole(Card card) {
    var times = card.span();
    var all =
        say(
            "board.whole",
            time(times.from()),
            time(times.to()),
            card.who(),
            card.service(),
            say("look." + card.look().key()));
    var reason = card.appointment().overridden().map(Overridden::reason);
    var more = reason.map(r -> ", " + say("board.whole.overridden", r)).orElse("");
    return all + more + (card.note().isEmpty() ? "" : ", " + card.note());
  }

  /// "Tuesday 17 November"
  String longDay(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("EEEE d MMMM", locale));
  }

  String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
  }
}
