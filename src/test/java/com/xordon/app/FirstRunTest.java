package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.problem.ProblemException;
import com.xordon.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRunTest {
  private static final InstantSource CLOCK = InstantSource.fixed(WiredDesk.NOW);

  @TempDir Path folder;

  @Test
  void aCalendarBecomesTheBookOfOnePerson() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("mine.ics"),
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1@example.org
            DTSTART:20261201T090000Z
            DTEND:20261201T100000Z
            SUMMARY:Ada
            END:VEVENT
            END:VCALENDAR
            """);
    try (var books = Store.open(folder.resolve("home"), CLOCK, DeskStart.author())) {
      new FirstRun(books, CLOCK, Locale.UK, ZoneId.of("Europe/Berlin")).importFile(file);
      assertThat(books.exportPractice().path("appointments")).hasSize(1);
      assertThat(books.exportPractice().path("staff")).hasSize(1);
    }
  }

  @Test
  void aFileThatIsNoCalendarLeavesTheFolderEmpty() throws IOException {
    var file = Files.writeString(folder.resolve("bad.ics"), "hello");
    try (var books = Store.open(folder.resolve("home"), CLOCK, DeskStart.author())) {
      var first = new FirstRun(books, CLOCK, Locale.UK, ZoneId.of("Europe/Berlin"));
      assertThatThrownBy(() -> first.importFile(file))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().code()).isEqualTo("FILE_INVALID"));
      assertThat(books.isEmpty()).isTrue();
    }
  }
}
