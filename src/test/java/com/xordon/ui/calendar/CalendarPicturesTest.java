package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.AppointmentId;
import com.xordon.ui.calendar.board.Cell;
import com.xordon.ui.calendar.board.Drag;
import com.xordon.ui.calendar.board.NorthStreet;
import com.xordon.ui.calendar.board.Span;
import com.xordon.ui.kit.Mode;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Pictures to hold beside those of the design; written to `target/calendar`.
final class CalendarPicturesTest {
  @Test
  void theDayInBothLooks() {
    for (var mode : new Mode[] {Mode.LIGHT, Mode.DARK}) {
      var window = new CalendarWindow(mode, Locale.ENGLISH, 1544, 900);
      window.picture("day-" + mode.name().toLowerCase(Locale.ROOT));
      window.close();
      assertThat(window.problems.open()).isEmpty();
    }
  }

  @Test
  void theDayInASmallWindow() {
    var window = new CalendarWindow(Mode.LIGHT, Locale.ENGLISH, 1224, 720);
    window.picture("day-small");
    window.close();
  }

  @Test
  void theWeekInGerman() {
    var window = new CalendarWindow(Mode.LIGHT, Locale.GERMAN, 1544, 900);
    window.does(() -> window.screen.stories().calendar().showWeekOf(Optional.of(NorthStreet.ANNA)));
    window.picture("week-de");
    window.close();
  }

  @Test
  void whatFloats() {
    for (var mode : new Mode[] {Mode.LIGHT, Mode.DARK}) {
      var name = mode.name().toLowerCase(Locale.ROOT);
      var window = new CalendarWindow(mode, Locale.ENGLISH, 1544, 900);
      var stories = window.screen.stories();
      window.does(() -> {
        stories.calendar().select(find(window, "Grace Mensah"));
        stories.open();
      });
      window.picture("appointment-" + name);
      window.does(stories::closeAll);
      window.does(() -> stories.calendar().step(1));
      window.does(() -> stories.whyNot().ask(new Cell(0, new Span(600, 615))));
      window.picture("why-not-" + name);
      window.does(stories::closeAll);
      window.does(() -> {
        stories.booking().open(Opening.EMPTY);
        stories.booking().whom().text().set("Anna Berg");
      });
      window.picture("booking-" + name);
      window.does(stories::closeAll);
      window.does(() -> stories.calendar().step(-1));
      window.does(() -> {
        stories.calendar().select(find(window, "Carlos Mendoza"));
        stories.lift(Drag.Kind.MOVE);
        stories.dragging().hold(1, 765);
      });
      window.picture("drag-" + name);
      window.close();
      assertThat(window.problems.open()).isEmpty();
    }
  }

  @Test
  void aSeriesWithClashesAndACourseInPart() {
    for (var mode : new Mode[] {Mode.LIGHT, Mode.DARK}) {
      var name = mode.name().toLowerCase(Locale.ROOT);
      var window =
          new CalendarWindow(mode, mode == Mode.DARK ? Locale.GERMAN : Locale.ENGLISH, 1544, 900);
      var card = window.screen.stories().booking();
      window.does(() -> window.screen.stories().book());
      window.does(() -> {
        card.whom().text().set("Nora Lind");
        card.takeStaff(Optional.of(NorthStreet.BEN));
      });
      window.does(() -> {
        card.choose(NorthStreet.at(NorthStreet.TUESDAY, "16:00"));
        card.series().unit().set(com.xordon.core.series.Pattern.Unit.DAYS);
        card.series().times().set("6");
        card.series().on().set(true);
      });
      window.picture("series-" + name);
      window.does(() -> card.series().on().set(false));
      window.does(() -> card.takeService(new com.xordon.core.practice.ServiceId("RC")));
      window.does(() -> card.attend(0, false, 3));
      window.picture("attend-" + name);
      window.close();
    }
  }

  @Test
  void monthAndYear() {
    var window = new CalendarWindow(Mode.LIGHT, Locale.ENGLISH, 1544, 900);
    window.does(() -> window.screen.stories().calendar().show(com.xordon.ui.calendar.Mode.MONTH));
    window.picture("month");
    window.does(() -> window.screen.stories().calendar().show(com.xordon.ui.calendar.Mode.YEAR));
    window.picture("year");
    window.close();
    assertThat(window.problems.open()).isEmpty();
  }

  @Test
  void aCourseInTheWeek() {
    for (var mode : new Mode[] {Mode.LIGHT, Mode.DARK}) {
      var window = new CalendarWindow(mode, Locale.ENGLISH, 1224, 720);
      var stories = window.screen.stories();
      window.does(() -> stories.calendar().showWeekOf(Optional.of(NorthStreet.DAVIT)));
      window.picture("week-course-" + mode.name().toLowerCase(Locale.ROOT));
      window.does(() -> stories.calendar().show(com.xordon.ui.calendar.Mode.DAY));
      window.does(() -> stories.calendar().step(1));
      window.picture("day-course-" + mode.name().toLowerCase(Locale.ROOT));
      window.close();
    }
  }

  private static AppointmentId find(CalendarWindow window, String who) {
    return window.state().model().get().columns().stream()
        .flatMap(c -> c.cards().stream())
        .filter(c -> c.who().equals(who))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
