package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.canary.Canaries;
import com.xordon.canary.LogTap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twelve words that occur nowhere else are in a practice; whatever happens to its folder, none is
/// found in any file of it, in the log, in what was left for a moment, or in the arguments of a
/// program that was started. (How mail, sign-in and meetings keep silent is asked where they are
/// tried, by `Discreet`.)
class CanaryTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2031-03-01T08:00:00Z"));
  private static final List<String> WORDS =
      List.of(
          "Canary Wharf Clinic",
          "Quillon Featherstonehaugh",
          "quillon@featherstone.example",
          "+447700900461",
          "afraid of needles",
          "prefers the quiet room",
          "Ysolde Brackenbury",
          "insured at Borrowdale",
          "Extraordinary consultation",
          "Window room by the canal",
          "away for a funeral",
          "rang about her knee");
  private static final Canaries CANARIES = new Canaries(WORDS);
  private static final String PRACTICE =
      """
      {"xordon":1,
       "practice":{"name":"Canary Wharf Clinic","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"y","name":"Ysolde Brackenbury",
         "hours":[{"days":["MON","TUE","WED","THU","FRI"],"from":"06:00","to":"20:00"}],
         "leave":[{"start":"2031-12-07T00:00","end":"2031-12-09T00:00",
           "reason":"away for a funeral"}]}],
       "rooms":[{"id":"r1","name":"Window room by the canal"}],
       "services":[{"id":"s","name":"Extraordinary consultation","minutes":30,
         "staff":[{"id":"y"}]}],
       "contacts":[{"id":"q","name":"Quillon Featherstonehaugh",
         "email":"quillon@featherstone.example","phone":"+447700900461",
         "notes":"afraid of needles","insurance":"insured at Borrowdale"}],
       "appointments":[{"id":"a1","service":"s","staff":["y"],"contact":"q",
         "start":"2031-03-03T09:00:00Z","end":"2031-03-03T09:30:00Z","status":"CONFIRMED",
         "notes":"prefers the quiet room"}],
       "busy":[{"staff":"y","start":"2031-03-03T11:00:00Z","end":"2031-03-03T12:00:00Z",
         "title":"rang about her knee"}]}
      """;

  @TempDir Path folder;
  private final List<String> said = new ArrayList<>();

  @Test
  void nobodyIsNamedAnywhere() throws Exception {
    var before = temporary();
    try (var tap = new LogTap()) {
      var terminal = new Terminal(folder, CLOCK);
      Files.writeString(folder.resolve("p.json"), PRACTICE);
      run(terminal, 0, "practice", "import", "p.json");
      run(terminal, 0, "practice", "export", "out.json");
      assertThat(new Canaries(WORDS).in("out", Files.readAllBytes(folder.resolve("out.json"))))
          .as("all of them are in the books")
          .hasSizeGreaterThanOrEqualTo(WORDS.size());
      encrypt(terminal);
      live(terminal);
      damage(terminal);
      assertThat(CANARIES.in("the log", tap.heard())).isEmpty();
      assertThat(tap.heard().length).as("the log was heard").isGreaterThan(50_000);
    }
    for (var file : List.of("p.json", "out.json", "bad.json", "bad.ics", "key.txt")) {
      Files.delete(folder.resolve(file));
    }
    assertThat(CANARIES.in(folder)).isEmpty();
    var left = temporary();
    left.removeAll(before);
    for (var file : left) {
      if (Files.isRegularFile(file)) {
        assertThat(CANARIES.in(file.toString(), Files.readAllBytes(file))).isEmpty();
      }
    }
    assertThat(said).noneMatch(line -> line.contains("Exception"));
  }

  private void encrypt(Terminal terminal) throws IOException {
    run(terminal, 0, "encryption", "key");
    Files.writeString(folder.resolve("key.txt"), terminal.out());
    run(terminal, 0, "encryption", "on", "--recovery-key", "key.txt");
  }

  private void live(Terminal terminal) throws IOException {
    run(terminal, 0, "book", "--service", "s", "--start", "2031-03-04T09:00:00Z", "--client", "q");
    run(terminal, 1, "book", "--service", "s", "--start", "2031-03-04T09:00:00Z", "--client", "q");
    run(terminal, 0, "cancel", "a1", "--by", "client");
    run(terminal, 0, "undo");
    Files.writeString(folder.resolve("bad.json"), PRACTICE.substring(0, PRACTICE.length() - 40));
    assertThat(terminal.run("practice", "import", "bad.json")).isNotZero();
    Files.writeString(
        folder.resolve("bad.ics"),
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:rang about her knee\r\nDTSTART:soon\r\n");
    terminal.run("ics", "import", "bad.ics", "--staff", "y");
    run(terminal, 0, "backup", "home/backups/b.zip");
    run(terminal, 0, "restore", "home/backups/b.zip");
    run(terminal, 0, "doctor");
    watch();
  }

  private void damage(Terminal terminal) throws IOException {
    var database = folder.resolve("home/xordon.mv.db");
    Files.write(database, Files.readString(folder.resolve("key.txt")).getBytes());
    run(terminal, 0, "doctor");
    Files.delete(database);
    run(terminal, 0, "appointments", "--from", "2031-03-01", "--to", "2031-03-09");
    flip(folder.resolve("home/journal/journal-000001"));
    run(terminal, 0, "doctor");
    flip(folder.resolve("home/backups/b.zip"));
    run(terminal, 0, "doctor");
    watch();
  }

  private void run(Terminal terminal, int status, String... args) {
    assertThat(terminal.run(args)).as(List.of(args) + terminal.err()).isEqualTo(status);
    said.add(terminal.err());
  }

  /// Programs started by this one, as anybody on the machine may see them.
  private static void watch() {
    var lines =
        ProcessHandle.current().descendants().map(p -> p.info().commandLine().orElse("")).toList();
    for (var line : lines) assertThat(CANARIES.in("arguments", line.getBytes())).isEmpty();
  }

  private static void flip(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 16;
    Files.write(file, bytes);
  }

  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.collect(Collectors.toSet());
    }
  }
}
