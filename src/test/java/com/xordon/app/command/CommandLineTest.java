package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line on real books, as somebody types it.
class CommandLineTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-30T08:00:00Z"));
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR","motto":"well"},
       "staff":[{"id":"anna","name":"Anna","active":true,"hours":[{"days":["MON","TUE","WED","THU","FRI"],
                 "from":"09:00","to":"12:00"}]}],
       "services":[{"id":"physio","name":"Physio","minutes":60,"staff":[{"id":"anna"}]}],
       "contacts":[{"id":"c1","name":"Ada Klein"}]}
      """;

  @TempDir Path folder;

  private Terminal terminal;

  @BeforeEach
  void practice() throws IOException {
    terminal = new Terminal(folder, CLOCK);
    Files.writeString(folder.resolve("north.json"), PRACTICE);
    assertThat(run("practice", "import", "north.json")).isZero();
  }

  @Test
  void theExportOfAnImportIsEqual() throws IOException {
    assertThat(run("practice", "export", "out.json")).isZero();
    assertThat(PracticeFile.JSON.readTree(folder.resolve("out.json").toFile()))
        .isEqualTo(PracticeFile.JSON.readTree(PRACTICE));
  }

  @Test
  void aSeriesIsPlannedBookedChangedAndCalledOff() throws IOException {
    String[] wish = {
      "series",
      "--service",
      "physio",
      "--start",
      "2026-12-01T09:00",
      "--rule",
      "FREQ=WEEKLY;COUNT=3",
      "--client",
      "Somebody New",
      "--json"
    };
    assertThat(run(with(wish, "--dry-run"))).isZero();
    assertThat(json().path("written").asBoolean()).isFalse();
    assertThat(json().path("occurrences")).hasSize(3);
    assertThat(book("2026-12-08T08:00:00Z")).isZero();
    assertThat(run(wish)).isOne();
    assertThat(json().at("/occurrences/1/outcome").asText()).isEqualTo("CLASH");
    assertThat(json().at("/occurrences/1/nearest").asText()).isEqualTo("2026-12-08T09:00:00Z");
    assertThat(run(with(wish, "--on-clash", "nearest"))).isZero();
    var first = json().at("/occurrences/0/id").asText();
    assertThat(run("series", "change", first, "--start", "2026-12-02T11:00", "--json")).isZero();
    assertThat(json().at("/occurrences/2/start").asText()).isEqualTo("2026-12-16T10:00:00Z");
    assertThat(run("series", "cancel", first, "--by", "client", "--json")).isZero();
    assertThat(run("undo")).isZero();
    assertThat(run("undo")).isZero();
    assertThat(run("undo")).isZero();
    assertThat(run("appointments", "--from", "2026-12-01", "--to", "2026-12-31", "--json"))
        .isZero();
    assertThat(json().path("appointments")).hasSize(1);
  }

  @Test
  void aRuleThatNobodyCanFollowIsBadUsage() throws IOException {
    for (var rule : List.of("FREQ=WEEKLY", "every week", "FREQ=DAILY;COUNT=10000")) {
      var status =
          run("series", "--service", "physio", "--start", "2026-12-01T09:00", "--rule", rule);
      assertThat(status).as(rule).isEqualTo(2);
    }
    assertThat(run("series", "change", "nothing", "--start", "2026-12-02T11:00")).isOne();
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void aSlotIsBookedMovedAndCancelledAndAllOfItTakenBack() throws IOException {
    assertThat(book("2026-12-01T08:00:00Z")).isZero();
    var id = json().path("id").asText();
    assertThat(json().path("outcome").asText()).isEqualTo("BOOKED");
    assertThat(run("move", id, "--start", "2026-12-01T09:00:00Z", "--json")).isZero();
    assertThat(json().path("id").asText()).isEqualTo(id);
    assertThat(run("cancel", id, "--by", "client", "--reason", "ill", "--json")).isZero();
    assertThat(json().path("status").asText()).isEqualTo("CANCELLED");
    assertThat(run("undo", "--json")).isZero();
    assertThat(run("undo")).isZero();
    assertThat(run("appointments", "--from", "2026-12-01", "--to", "2026-12-01", "--json"))
        .isZero();
    assertThat(json().at("/appointments/0/start").asText()).isEqualTo("2026-12-01T08:00:00Z");
    assertThat(run("redo", "--json")).isZero();
    assertThat(run("history", id, "--json")).isZero();
    assertThat(json().path("history")).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void aTakenSlotIsRefusedWithReasonsAndTheNextStarts() throws IOException {
    assertThat(book("2026-12-01T08:00:00Z")).isZero();
    assertThat(book("2026-12-01T08:00:00Z")).isEqualTo(1);
    assertThat(json().path("outcome").asText()).isEqualTo("REFUSED");
    assertThat(json().at("/reasons/0/code").asText()).isEqualTo("OVERLAPS");
    assertThat(json().at("/next/0").asText()).isEqualTo("2026-12-01T09:00:00Z");
  }

  @Test
  void staffBookAgainstTheRulesOnlyWithAReasonAndAFlag() throws IOException {
    assertThat(book("2026-12-01T18:00:00Z")).isEqualTo(1);
    assertThat(
            run(
                "book",
                "--service",
                "physio",
                "--start",
                "2026-12-01T18:00:00Z",
                "--client",
                "Ada Klein",
                "--override",
                "asked by phone",
                "--json"))
        .isZero();
    assertThat(json().path("overridden").toString()).contains("OUTSIDE_HOURS");
    assertThat(json().path("contact").asText()).isEqualTo("c1");
  }

  @Test
  void theStatusGoesForwardOnly() throws IOException {
    book("2026-12-01T08:00:00Z");
    var id = json().path("id").asText();
    for (var step : List.of("confirm", "arrive", "complete")) {
      assertThat(run(step, id)).isZero();
    }
    assertThat(run("arrive", id)).isEqualTo(1);
    assertThat(said()).endsWith("(NOT_NOW)\n");
  }

  @Test
  void whatIsUnknownBadOrMissingIsSaidInASentenceWithACode() {
    assertThat(run("move", "nobody", "--start", "2026-12-01T08:00:00Z")).isEqualTo(1);
    assertThat(said()).isEqualTo("There is no appointment nobody. (UNKNOWN_APPOINTMENT)\n");
    assertThat(run("offer", "--service", "physio", "--from", "2026-13-01", "--to", "2026-12-01"))
        .isEqualTo(2);
    assertThat(said()).contains("(BAD_DATE)");
    assertThat(run("offer", "--service", "nails", "--from", "2026-12-01", "--to", "2026-12-01"))
        .isEqualTo(1);
    assertThat(said()).contains("(UNKNOWN_SERVICE)");
    assertThat(run("practice", "import", "missing.json")).isEqualTo(1);
    assertThat(said()).contains("(FILE_NOT_FOUND)");
    assertThat(run("dance")).isEqualTo(2);
    assertThat(said()).contains("(BAD_USAGE)");
  }

  @Test
  void aBrokenPracticeFileChangesNothing() throws IOException {
    Files.writeString(folder.resolve("bad.json"), PRACTICE.replace("12:00", "08:00"));
    assertThat(run("practice", "import", "bad.json")).isEqualTo(1);
    assertThat(said()).contains("staff[0].hours[0]").contains("(FILE_INVALID)");
    assertThat(run("practice", "export", "same.json")).isZero();
    assertThat(PracticeFile.JSON.readTree(folder.resolve("same.json").toFile()))
        .isEqualTo(PracticeFile.JSON.readTree(PRACTICE));
  }

  @Test
  void aBatchAnswersEachLineAndGoesOn() throws IOException {
    var line =
        "{\"id\":\"%s\",\"practice\":%s,\"query\":{\"service\":\"%s\",\"from\":\"2026-12-01\","
            + "\"to\":\"2026-12-01\",\"now\":\"2026-11-30T08:00:00Z\"}}\n";
    var practice = PRACTICE.replace("\n", "");
    Files.writeString(
        folder.resolve("batch.ndjson"),
        line.formatted("x1", practice, "physio")
            + "{nonsense\n"
            + line.formatted("x3", practice, "nails"));
    assertThat(run("offer", "--batch", "batch.ndjson", "--json")).isZero();
    var lines = terminal.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith("{\"id\":\"x1\",\"starts\":[{\"start\":\"2026-12-01T08:00:00Z\"");
    assertThat(lines.get(1)).contains("LINE_INVALID");
    assertThat(lines.get(2)).contains("UNKNOWN_SERVICE");
  }

  @Test
  void aBackupBringsBackWhatWasThere() throws IOException {
    book("2026-12-01T08:00:00Z");
    assertThat(run("backup", "b.zip", "--json")).isZero();
    assertThat(json().path("appointments").asInt()).isEqualTo(1);
    run("undo");
    assertThat(run("restore", "b.zip", "--look")).isZero();
    assertThat(run("restore", "b.zip")).isZero();
    run("appointments", "--from", "2026-12-01", "--to", "2026-12-01", "--json");
    assertThat(json().path("appointments")).hasSize(1);
    assertThat(run("doctor", "--json")).isZero();
    assertThat(json().path("healthy").asBoolean()).isTrue();
  }

  @Test
  void settingsAreKept() throws IOException {
    assertThat(run("settings", "set", "mail.smtp.host", "mail.example.org")).isZero();
    assertThat(run("settings", "get", "mail.smtp.host", "--json")).isZero();
    assertThat(json().path("value").asText()).isEqualTo("mail.example.org");
    assertThat(run("settings", "get", "mail.smtp.port")).isEqualTo(1);
    assertThat(run("settings", "set", "Not A Name", "x")).isEqualTo(2);
  }

  @Test
  void everyCommandHelpsWithAnExample() {
    for (var command :
        List.of(
            "practice",
            "offer",
            "explain",
            "book",
            "move",
            "cancel",
            "series",
            "visit",
            "waitlist",
            "what-if",
            "rescue",
            "appointments",
            "history",
            "settings",
            "ics",
            "demo",
            "backup",
            "restore",
            "doctor")) {
      assertThat(run(command, "--help")).as(command).isZero();
      assertThat(terminal.out()).as(command).contains("Example");
    }
  }

  @Test
  void aBookingMayNameWhoMakesItsMeeting() throws IOException {
    var book = List.of("book", "--service", "physio", "--client", "Ada Klein", "--json");
    assertThat(run(with(book, "--start", "2026-12-01T09:00:00Z", "--video", "skype"))).isEqualTo(2);
    assertThat(run(with(book, "--start", "2026-12-01T09:00:00Z", "--video", "zoom"))).isZero();
    assertThat(json().path("video").asText()).isEqualTo("zoom");
  }

  private static String[] with(List<String> command, String... more) {
    return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private int book(String start) {
    return run("book", "--service", "physio", "--start", start, "--client", "Ada Klein", "--json");
  }

  private int run(String... args) {
    return terminal.run(args);
  }

  private JsonNode json() throws IOException {
    return terminal.json();
  }

  private String said() {
    return terminal.err();
  }
}
