package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `visit` and add-ons on real books, as somebody types them.
class VisitCommandTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-30T06:00:00Z"));
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["TUE"],"from":"09:00","to":"11:00"}]},
                {"id":"ben","name":"Ben","hours":[{"days":["TUE"],"from":"09:00","to":"11:00"}]}],
       "services":[{"id":"cut","name":"Cut","minutes":30,"step":15,"price":3000,"staff":[{"id":"anna"}],
                    "addOns":[{"id":"beard","name":"Beard","minutes":15,"price":1200}]},
                   {"id":"colour","name":"Colour","minutes":45,"step":15,"staff":[{"id":"ben"}]}],
       "contacts":[{"id":"c1","name":"Ada Klein"}]}
      """;

  @TempDir Path folder;

  private Terminal terminal;

  @BeforeEach
  void practice() throws IOException {
    terminal = new Terminal(folder, CLOCK);
    Files.writeString(folder.resolve("north.json"), PRACTICE);
    assertThat(terminal.run("practice", "import", "north.json")).isZero();
  }

  @Test
  void aVisitIsOfferedBookedMovedCancelledAndTakenBack() throws IOException {
    var before = export();
    String[] legs = {"--leg", "cut+beard", "--leg", "colour:ben"};
    var offered =
        said(with(with(legs, "--from", "2026-12-01"), "--to", "2026-12-01"), "visit", "offer");
    assertThat(offered.at("/visits/0/start").asText()).isEqualTo("2026-12-01T08:00:00Z");
    assertThat(offered.at("/visits/0/legs/1/start").asText()).isEqualTo("2026-12-01T08:45:00Z");
    var booked =
        said(with(legs, "--start", "2026-12-01T08:00:00Z", "--client", "New One"), "visit", "book");
    var id = booked.at("/legs/1/id").asText();
    assertThat(booked.at("/legs/0/end").asText()).isEqualTo("2026-12-01T08:45:00Z");
    var moved = said(new String[] {id, "--start", "2026-12-01T08:30:00Z"}, "visit", "move");
    assertThat(moved.at("/legs/1/end").asText()).isEqualTo("2026-12-01T10:00:00Z");
    assertThat(terminal.run("visit", "move", id, "--start", "2026-12-01T09:00:00Z")).isOne();
    assertThat(terminal.out()).contains("service 2");
    var exported = export();
    assertThat(exported.at("/appointments/0/addOns/0").asText()).isEqualTo("beard");
    assertThat(exported.at("/appointments/0/price").asInt()).isEqualTo(4200);
    assertThat(PracticeFile.of(exported).appointments()).hasSize(2);
    said(new String[] {id, "--by", "client"}, "visit", "cancel");
    for (int i = 0; i < 3; i++) assertThat(terminal.run("undo")).isZero();
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void anAddOnLengthensWhatIsOfferedAndBooked() throws IOException {
    String[] day = {"--service", "cut", "--from", "2026-12-01", "--to", "2026-12-01"};
    var starts = said(with(day, "--add-on", "beard"), "offer").path("starts");
    assertThat(starts.get(0).path("end").asText()).isEqualTo("2026-12-01T08:45:00Z");
    assertThat(starts.size()).isLessThan(said(day, "offer").path("starts").size());
    String[] late = {"--service", "cut", "--at", "2026-12-01T10:30"};
    assertThat(said(late, "explain").path("offered").asBoolean()).isTrue();
    assertThat(said(with(late, "--add-on", "beard"), "explain").path("offered").asBoolean())
        .isFalse();
    String[] booking = {"--service", "cut", "--start", "2026-12-01T08:00:00Z"};
    assertThat(said(with(booking, "--add-on", "beard"), "book").path("end").asText())
        .isEqualTo("2026-12-01T08:45:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "cut+gel,1,UNKNOWN_ADD_ON",
    "shave,1,UNKNOWN_SERVICE",
    "cut:zoe,1,UNKNOWN_STAFF",
    "cut:,2,BAD_USAGE",
    "+beard,2,BAD_USAGE"
  })
  void aLegThatMakesNoSenseIsRefused(String leg, int exit, String code) {
    assertThat(terminal.run("visit", "book", "--leg", leg, "--start", "2026-12-01T08:00:00Z"))
        .isEqualTo(exit);
    assertThat(terminal.err()).contains(code);
  }

  private JsonNode export() throws IOException {
    assertThat(terminal.run("practice", "export", "out.json")).isZero();
    return PracticeFile.JSON.readTree(folder.resolve("out.json").toFile());
  }

  private JsonNode said(String[] args, String... command) throws IOException {
    assertThat(terminal.run(with(with(command, args), "--json"))).as(terminal.err()).isZero();
    return terminal.json();
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }
}
