package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.ZoneTimetable;
import com.xordon.core.task.Task;
import com.xordon.store.disk.FileDisk;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A year of appointments made under other rules of the zone: what is to come keeps its wall time,
/// is listed, and its reminder follows once; what was stays, and nobody is told of a move.
class ZoneUpdateTest {
  private static final Instant NOW = Instant.parse("2031-01-15T08:00:00Z");
  private static final int DAYS = 365;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  /// The rules before: no summer time at all, so that summer moves; or one hour beside the present
  /// winter, so that winter moves.
  @ParameterizedTest
  @CsvSource({"Europe/Berlin,+01:00", "America/New_York,-04:00", "Australia/Sydney,+10:00"})
  void whatIsToComeKeepsItsWallTime(String zoneName, String offsetBefore) {
    var zone = ZoneId.of(zoneName);
    var before = ZoneOffset.of(offsetBefore);
    var rules = ZoneRules.of(before);
    var walls = new HashMap<String, LocalDateTime>();
    try (var store = open()) {
      store.importPractice(practice(zoneName));
      for (int day = -20; day < DAYS; day++) book(store, day, before, walls);
      var timetable = ZoneTimetable.of(zone, rules, NOW, NOW.plus(Duration.ofDays(3653)));
      store.set(ZoneCare.REMEMBERED, timetable.text());
      assertThat(due(store)).hasSizeGreaterThan(DAYS - 5);
    }
    long wrong =
        walls.entrySet().stream()
            .filter(w -> w.getValue().toInstant(before).isAfter(NOW))
            .filter(w -> !zone.getRules().isValidOffset(w.getValue(), before))
            .count();
    try (var store = open()) {
      assertThat(store.mended())
          .filteredOn(f -> f.code().equals("ZONE_FOLLOWED"))
          .singleElement()
          .satisfies(f -> assertThat(f.facts()).containsExactly(zoneName, String.valueOf(wrong)));
      var starts = starts(store);
      assertThat(starts).hasSize(walls.size());
      starts.forEach((id, start) -> {
        boolean isToCome = walls.get(id).toInstant(before).isAfter(NOW);
        var offset = isToCome ? zone.getRules().getOffset(start) : before;
        assertThat(start.atOffset(offset).toLocalDateTime()).as(id).isEqualTo(walls.get(id));
      });
      assertThat(store.settings().get(ZoneCare.FOLLOWED).lines().count()).isEqualTo(wrong);
      // each reminder is planned once, a day before the start as it is now
      assertThat(due(store).values())
          .containsExactlyInAnyOrderElementsOf(
              starts.values().stream()
                  .map(s -> s.minus(Duration.ofHours(24)))
                  .filter(s -> s.isAfter(NOW))
                  .toList());
      assertThat(due(store).keySet()).allMatch(id -> id.contains("reminder"));
      assertThat(store.check()).isEmpty();
    }
    try (var store = open()) {
      assertThat(store.mended()).isEmpty();
    }
  }

  /// The same in a process whose Java really has other rules: no more changes after May, so all of
  /// the next winter, or summer, moves.
  @ParameterizedTest
  @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Sydney"})
  void aJavaWithOtherRulesKeepsTheWallTime(String zoneName, @TempDir Path onDisk) throws Exception {
    var last = Instant.parse("2031-06-01T00:00:00Z");
    var rules = onDisk.resolve("rules");
    RulesOfLater.write(rules, Set.of(zoneName), last);
    var zone = ZoneId.of(zoneName);
    var home = Files.createDirectory(onDisk.resolve("home"));
    int moves = 0;
    var walls = new HashMap<String, LocalDateTime>();
    try (var store = Store.open(home, () -> NOW, new Author("t", "d"), FileDisk::new)) {
      store.importPractice(practice(zoneName));
      for (int day = -20; day < DAYS; day++) {
        var start = start(day).atZone(zone).toInstant();
        if (!zone.getRules()
            .getOffset(start)
            .equals(zone.getRules().getOffset(later(start, last)))) {
          moves++;
        }
        book(store, day, zone.getRules().getOffset(start), walls);
      }
      store.scrub();
    }
    var lines = child(rules, home, zoneName);
    assertThat(moves).isGreaterThan(50);
    assertThat(lines.getFirst()).isEqualTo("ZONE_FOLLOWED " + moves);
    assertThat(lines.subList(1, lines.size()))
        .hasSize(walls.size())
        .allMatch(line -> walls.get(line.split(" ")[0]).toString().equals(line.split(" ")[1]));
  }

  private static Instant later(Instant at, Instant last) {
    return at.isBefore(last) ? at : last;
  }

  private static List<String> child(Path rules, Path home, String zone) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.time.zone.DefaultZoneRulesProvider=" + RulesOfLater.class.getName(),
                "-D" + RulesOfLater.FILE + "=" + rules,
                "-cp",
                System.getProperty("java.class.path"),
                ZoneChild.class.getName(),
                home.toString(),
                zone,
                NOW.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      return lines.lines().toList();
    }
  }

  @Test
  void theOffsetsAreRememberedOnceAndAMoveOfThePracticeMovesNothing() {
    try (var store = open()) {
      store.importPractice(practice("Europe/Berlin"));
      book(store, 200, ZoneOffset.ofHours(2), new HashMap<>());
      store.scrub();
      var text = store.settings().get(ZoneCare.REMEMBERED);
      var known = ZoneTimetable.parse(text).orElseThrow();
      assertThat(known.text()).isEqualTo(text);
      assertThat(known.offsets()).hasSize(21);
      store.scrub();
      assertThat(store.settings()).containsEntry(ZoneCare.REMEMBERED, text);
      var other = text.replace("Europe/Berlin", "Asia/Tokyo");
      store.set(ZoneCare.REMEMBERED, other);
    }
    try (var store = open()) {
      assertThat(store.mended()).isEmpty();
      assertThat(store.settings().get(ZoneCare.REMEMBERED)).startsWith("Europe/Berlin");
      assertThat(starts(store).values())
          .containsExactly(start(200).toInstant(ZoneOffset.ofHours(2)));
    }
  }

  private Store open() {
    return Store.open(folder, () -> NOW, new Author("t", "d"), FileDisk::new);
  }

  private static PracticeFile practice(String zone) {
    return PracticeFile.parse(
        """
        {"xordon":1,"practice":{"name":"P","zone":"%s","currency":"EUR"},
         "staff":[{"id":"anna","name":"Anna"}],
         "services":[{"id":"physio","name":"Physio","minutes":30,"staff":[{"id":"anna"}]}],
         "automations":[
          {"id":"reminder","name":"R","trigger":"appointment.reminder","offset":"PT-24H",
           "actions":[{"do":"ATTENTION","text":"Tomorrow"}]},
          {"id":"moved","name":"M","trigger":"appointment.rescheduled",
           "actions":[{"do":"ATTENTION","text":"Moved"}]}]}
        """
            .formatted(zone));
  }

  private static LocalDateTime start(int day) {
    return NOW.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(day).atTime(LocalTime.of(14, 30));
  }

  private static void book(
      Store store, int day, ZoneOffset offset, Map<String, LocalDateTime> walls) {
    walls.put("a" + day, start(day));
    var a = TestStores.appointment("a" + day, start(day).toInstant(offset));
    store
        .ledger()
        .write(
            Deed.BOOK,
            p -> {
              p.save(a);
              return 0;
            });
  }

  private static Map<String, Instant> starts(Store store) {
    var all = new Interval(NOW.minus(Duration.ofDays(99)), NOW.plus(Duration.ofDays(999)));
    return store.ledger().read(p -> p.appointments(all)).stream()
        .collect(Collectors.toMap(a -> a.id().value(), a -> a.when().start()));
  }

  private static Map<String, Instant> due(Store store) {
    List<Task> tasks =
        store.ledger().read(p -> p.outbox().tasks(Optional.of(Task.State.DUE), 9_999));
    // the planning of the rules themselves is another matter
    return tasks.stream()
        .filter(t -> t.kind().equals("automation") && t.due().isAfter(NOW))
        .collect(Collectors.toMap(t -> t.id().value(), Task::due));
  }
}
