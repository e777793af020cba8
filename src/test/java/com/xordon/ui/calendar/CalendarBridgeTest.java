package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.calendarfx.view.DateControl;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// The month and the year by CalendarFX, which brings letters of its own.
final class CalendarBridgeTest {
  private final CalendarWindow window =
      new CalendarWindow(com.xordon.ui.kit.Mode.LIGHT, Locale.ENGLISH, 1544, 900);

  @Test
  void monthAndYearAreWrittenInOurLetters() {
    for (var mode : List.of(Mode.MONTH, Mode.YEAR)) {
      window.does(() -> window.screen.stories().calendar().show(mode));
      assertThat(texts()).hasSizeGreaterThan(30);
      assertThat(texts())
          .extracting(t -> t.getFont().getFamily())
          .allMatch(family -> family.startsWith("Xordon Sans"));
    }
    window.close();
  }

  @Test
  void strongLettersStayStrong() {
    window.does(() -> window.screen.stories().calendar().show(Mode.MONTH));
    assertThat(fonts(".day-of-month-label")).containsOnly("Xordon Sans SemiBold");
    assertThat(fonts(".day-of-week-label")).containsOnly("Xordon Sans Medium");
    assertThat(fonts(".more-label")).containsOnly("Xordon Sans Medium");
    window.close();
  }

  @Test
  void whatWasShownIsLetGo() {
    var old = new ArrayList<WeakReference<?>>();
    for (int month = 0; month < 4; month++) {
      window.does(() -> window.screen.stories().calendar().show(Mode.MONTH));
      if (month == 0) old.addAll(listenedTo());
      window.does(() -> window.screen.stories().calendar().step(1));
    }
    window.does(() -> window.screen.stories().calendar().show(Mode.DAY));
    for (int i = 0; i < 50 && old.stream().anyMatch(r -> r.get() != null); i++) {
      System.gc();
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertThat(old).isNotEmpty().allMatch(r -> r.get() == null);
    window.close();
  }

  /// What entries of the month listen to, for as long as they live and longer.
  private List<WeakReference<Object>> listenedTo() {
    return window.all(".month-view").stream()
        .flatMap(v -> ((DateControl) v).getCalendarVisibilityMap().values().stream())
        .map(seen -> new WeakReference<Object>(seen))
        .toList();
  }

  private List<String> fonts(String label) {
    return window.all(".month-view " + label).stream()
        .map(n -> ((Label) n).getFont())
        .map(Font::getFamily)
        .distinct()
        .toList();
  }

  private List<Text> texts() {
    return window.all(".calendar-bridge .text").stream()
        .map(n -> (Text) n)
        .filter(t -> !t.getText().isBlank())
        .toList();
  }
}
