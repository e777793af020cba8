package com.xordon.store.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.analytics.book.Progress;
import com.xordon.store.Access;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.clock.SteadyClock;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The small files beside the books may be empty, cut at any byte or full of noise: the folder
/// opens, and all that was said is there.
class MarksDamageTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-25T08:00:00Z"));
  private static final String PRACTICE =
      "{\"xordon\":1,\"practice\":{\"name\":\"North"
          + " Street\",\"zone\":\"UTC\",\"currency\":\"EUR\"}}";

  @TempDir Path folder;

  @BeforeEach
  void books() {
    try (var books = open()) {
      books.importPractice(PracticeFile.parse(PRACTICE));
    }
  }

  private Books open() {
    SteadyClock steady = () -> Optional.of(new SteadyClock.Reading("boot", Duration.ZERO, true));
    return Store.open(
        folder, new Store.Around(CLOCK, steady, new Author("t", "d"), Access.PLAIN, Progress.NONE));
  }

  private String name() {
    try (var books = open()) {
      return books.ledger().read(page -> page.rules().practice().name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Marks.CLOSED, Marks.FOLDER, Marks.OPEN, "clock.json"})
  void aMarkCutAnywhereIsMadeAnew(String mark) throws IOException {
    var file = folder.resolve(mark);
    var whole = Files.readAllBytes(file);
    for (int cut = 0; cut < whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      assertThat(opens()).as("%s cut at %d", mark, cut).isTrue();
    }
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThat(name()).isEqualTo("North Street");
    assertThat(Files.readAllBytes(file)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {Marks.CLOSED, Marks.FOLDER, Marks.OPEN, "clock.json"})
  void aMarkOfNoiseIsMadeAnew(String mark) throws IOException {
    var random = new Random(8);
    for (int i = 0; i < 300; i++) {
      var noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      Files.write(folder.resolve(mark), noise);
      assertThat(opens()).as("%s of noise %d", mark, i).isTrue();
    }
    assertThat(name()).isEqualTo("North Street");
  }

  @Test
  void aMarkWhoseNumbersMakeNoSenseIsMadeAnew() throws IOException {
    for (var text :
        new String[] {
          "null",
          "[]",
          "7",
          "{\"format\":\"x\"}",
          "{\"format\":1e999999999999}",
          "{\"number\":-1}",
          "{\"number\":\"x\",\"hash\":7,\"segments\":[],\"database\":{}}"
        }) {
      Files.writeString(folder.resolve(Marks.CLOSED), text);
      Files.writeString(folder.resolve(Marks.FOLDER), text);
      Files.writeString(folder.resolve(Marks.OPEN), text);
      assertThat(opens()).as(text).isTrue();
      Files.writeString(folder.resolve(Marks.CLOSED), text);
      assertThat(name()).as(text).isEqualTo("North Street");
    }
  }

  private boolean opens() {
    try (var home = Home.open(folder, Store.TABLES)) {
      home.isOfAnotherBoot();
      return home.closeMark().isEmpty() || home.closeMark().isPresent();
    }
  }
}
