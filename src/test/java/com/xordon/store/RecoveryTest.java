package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.canary.Discreet;
import com.xordon.store.clock.SteadyClock;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Discreet({"Ada Klein", "ada@example.org", "+49301234567", "rings twice"})
class RecoveryTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-25T08:00:00Z"));
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"}}
      """;

  @TempDir Path home;

  @Test
  void aDatabaseThatForgotHowFarItHasComeIsBuiltAnew() throws Exception {
    try (var books = open()) {
      books.importPractice(PracticeFile.parse(PRACTICE));
    }
    Files.delete(home.resolve("closed.json"));
    try (var database = Database.open(home.resolve("xordon"))) {
      database.jdbi().useHandle(h -> h.execute("delete from \"flyway_schema_history\""));
    }
    try (var books = open()) {
      assertThat(books.exportPractice().at("/practice/name").asText()).isEqualTo("North Street");
      assertThat(books.mended()).extracting(Books.Finding::code).contains("DATABASE_REBUILT");
      assertThat(books.check()).isEmpty();
    }
  }

  @Test
  void aDatabaseThatCannotSayHowFarItHasComeIsBuiltAnew() throws Exception {
    try (var books = open()) {
      books.importPractice(PracticeFile.parse(PRACTICE));
    }
    Files.delete(home.resolve("closed.json"));
    try (var database = Database.open(home.resolve("xordon"))) {
      database
          .jdbi()
          .useHandle(h -> h.execute("alter table counters rename column last_number to n"));
    }
    try (var books = open()) {
      assertThat(books.exportPractice().at("/practice/name").asText()).isEqualTo("North Street");
      assertThat(books.mended()).extracting(Books.Finding::code).contains("DATABASE_REBUILT");
      assertThat(books.check()).isEmpty();
    }
  }

  @Test
  void aDatabaseOfAnOlderProgramIsNotTakenForADamagedOne() throws Exception {
    try (var books = open()) {
      books.importPractice(TestStores.practice());
    }
    Files.delete(home.resolve("closed.json"));
    try (var database = Database.open(home.resolve("xordon"))) {
      database
          .jdbi()
          .useHandle(h -> {
            h.execute("drop table automation_rules");
            h.execute("drop index tasks_about");
            h.execute("delete from \"flyway_schema_history\" where \"version\" = '5'");
          });
    }
    try (var books = open()) {
      assertThat(books.mended()).extracting(Books.Finding::code).doesNotContain("DATABASE_REBUILT");
      assertThat(books.check()).isEmpty();
    }
  }

  /// After a power cut what H2 can read may be nonsense all the same: the journal alone is asked.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDatabaseUnderWhichThePowerWentIsBuiltAnew(boolean marked) throws Exception {
    try (var books = open()) {
      books.importPractice(PracticeFile.parse(PRACTICE));
    }
    var mark = home.resolve(TestStores.OPEN_MARK);
    Files.delete(home.resolve("closed.json"));
    if (marked) Files.writeString(mark, TestStores.openMark(true));
    else Files.delete(mark);
    try (var books = open()) {
      assertThat(books.mended())
          .containsExactly(new Books.Finding("DATABASE_RENEWED", List.of("3"), true));
      assertThat(books.exportPractice().at("/practice/name").asText()).isEqualTo("North Street");
    }
    assertThat(home.resolve("damaged-1")).doesNotExist();
  }

  /// What was closed in order is open before anybody could be told.
  @Test
  void whoWaitsForALongOpeningHearsHowFarItIs() throws Exception {
    var heard = new ArrayList<Double>();
    var around =
        new Store.Around(
            CLOCK, SteadyClock.NONE, new Author("test", "test"), Access.PLAIN, heard::add);
    try (var books = Store.open(home, around)) {
      var text = new StringBuilder(PRACTICE.strip());
      text.setLength(text.length() - 1);
      text.append(",\"contacts\":[{\"id\":\"c\",\"name\":\"Ada\"}");
      for (int i = 0; i < 4_000; i++) text.append(",{\"id\":\"c" + i + "\",\"name\":\"Ada\"}");
      books.importPractice(PracticeFile.parse(text + "]}"));
    }
    heard.clear();
    Store.open(home, around).close();
    assertThat(heard).isEmpty();
    Files.delete(home.resolve("closed.json"));
    Files.delete(home.resolve(TestStores.OPEN_MARK));
    Store.open(home, around).close();
    assertThat(heard).hasSizeGreaterThan(6).isSorted().startsWith(0.0);
    assertThat(heard.getLast()).isBetween(0.9, 1.0);
  }

  @Test
  void aDatabaseOfAKilledProgramIsKept() throws Exception {
    try (var books = open()) {
      books.importPractice(PracticeFile.parse(PRACTICE));
    }
    Files.delete(home.resolve("closed.json"));
    try (var books = open()) {
      assertThat(books.mended()).isEmpty();
    }
  }

  private Books open() {
    return Store.open(home, CLOCK, new Author("test", "test"));
  }
}
