package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `rescue` and `what-if` on real books, as somebody types them.
class RescueCommandTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-01T06:00:00Z"));
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE","WED","THU","FRI"],"from":"09:00","to":"17:00"}]},
                {"id":"ben","name":"Ben","hours":[{"days":["MON","TUE","WED","THU","FRI"],"from":"09:00","to":"12:00"}]}],
       "services":[{"id":"physio","name":"Physio","minutes":60,"assignment":"ROUND_ROBIN",
                    "staff":[{"id":"anna"},{"id":"ben"}]},
                   {"id":"course","name":"Course","minutes":60,"staff":[{"id":"anna"}],
                    "multiDay":{"days":"CALENDAR","parts":[{"day":0,"from":"14:00","to":"15:00"},{"day":1,"from":"14:00","to":"15:00"}]}}],
       "contacts":[{"id":"c1","name":"Ada Klein"}],
       "appointments":[
        {"id":"a1","service":"physio","contact":"c1","staff":["anna"],"start":"2026-12-01T08:00:00Z","end":"2026-12-01T09:00:00Z","status":"BOOKED","created":"2026-11-20T08:00:00Z"},
        {"id":"a2","service":"physio","staff":["anna"],"start":"2026-12-01T15:00:00Z","end":"2026-12-01T16:00:00Z","status":"CONFIRMED","created":"2026-11-20T08:00:00Z"},
        {"id":"b1","service":"physio","staff":["ben"],"start":"2026-12-01T10:00:00Z","end":"2026-12-01T11:00:00Z","status":"BOOKED","created":"2026-11-20T08:00:00Z"},
        {"id":"m1","service":"course","staff":["anna"],"start":"2026-12-01T13:00:00Z","end":"2026-12-02T14:00:00Z","status":"BOOKED","created":"2026-11-20T08:00:00Z",
         "parts":[{"start":"2026-12-01T13:00:00Z","end":"2026-12-01T14:00:00Z"},{"start":"2026-12-02T13:00:00Z","end":"2026-12-02T14:00:00Z"}]}]}
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
  void aProposalIsShownAndNothingIsChanged() throws IOException {
    var before = export();
    assertThat(run("rescue", "--staff", "anna", "--date", "2026-12-01", "--json")).isZero();
    var said = terminal.json();
    assertThat(said.path("outcome").asText()).isEqualTo("PROPOSED");
    var first = said.at("/moves/0");
    assertThat(first.path("id").asText()).isEqualTo("a1");
    assertThat(first.at("/from/staff/0").asText()).isEqualTo("anna");
    assertThat(first.at("/to/staff/0").asText()).isEqualTo("ben");
    assertThat(first.at("/to/start").asText()).isEqualTo("2026-12-01T08:00:00Z");
    assertThat(first.path("minutesMoved").asInt()).isZero();
    assertThat(said.at("/moves/1/minutesMoved").asInt()).isPositive();
    assertThat(said.at("/left/0/id").asText()).isEqualTo("m1");
    assertThat(said.at("/left/0/reasons/0/code").asText()).isEqualTo("SEVERAL_DAYS");
    assertThat(said.path("cost").asLong())
        .isEqualTo(said.at("/moves/0/cost").asLong() + said.at("/moves/1/cost").asLong());
    assertThat(run("rescue", "--staff", "anna", "--date", "2026-12-01")).isZero();
    assertThat(terminal.out()).contains("a1").contains("same time").contains("stays");
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void appliedItIsOneUndo() throws IOException {
    var before = export();
    assertThat(
            run(
                "rescue",
                "--staff",
                "anna",
                "--date",
                "2026-12-01",
                "--apply",
                "--reason",
                "ill",
                "--json"))
        .isZero();
    assertThat(terminal.json().path("outcome").asText()).isEqualTo("APPLIED");
    assertThat(terminal.json().path("leave").asBoolean()).isTrue();
    var after = export();
    assertThat(after.at("/appointments/0/staff/0").asText()).isEqualTo("ben");
    assertThat(after.at("/staff/0/leave/0/reason").asText()).isEqualTo("ill");
    assertThat(run("explain", "--service", "physio", "--staff", "anna", "--at", "2026-12-01T13:00"))
        .isZero();
    assertThat(terminal.out()).contains("LEAVE");
    assertThat(run("undo", "--json")).isZero();
    assertThat(terminal.json().path("deed").asText()).isEqualTo("MOVE");
    assertThat(export()).isEqualTo(before);
    assertThat(run("redo")).isZero();
    assertThat(export()).isEqualTo(after);
  }

  @Test
  void aPartIsTakenWithoutTheLeave() throws IOException {
    assertThat(
            run(
                "rescue",
                "--staff",
                "anna",
                "--date",
                "2026-12-01",
                "--apply",
                "--only",
                "a1",
                "--no-leave"))
        .isZero();
    var after = export();
    assertThat(after.at("/appointments/0/staff/0").asText()).isEqualTo("ben");
    assertThat(after.at("/appointments/1/staff/0").asText()).isEqualTo("anna");
    assertThat(after.at("/staff/0/leave")).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(run("rescue", "--staff", "nobody", "--date", "2026-12-01")).isEqualTo(1);
    assertThat(terminal.err()).contains("UNKNOWN_STAFF");
    assertThat(run("rescue", "--staff", "anna", "--date", "2026-11-30")).isEqualTo(1);
    assertThat(terminal.err()).contains("DAY_IS_OVER");
    assertThat(run("rescue", "--staff", "anna", "--date", "tomorrow")).isEqualTo(2);
    assertThat(run("rescue", "--date", "2026-12-01")).isEqualTo(2);
    assertThat(
            run("rescue", "--staff", "anna", "--date", "2026-12-01", "--apply", "--only", "a1,m1"))
        .isEqualTo(1);
    assertThat(terminal.err()).contains("NOT_PROPOSED").contains("m1");
  }

  @Test
  void otherRulesAreTriedOutAndNothingIsChanged() throws IOException {
    var before = export();
    Files.writeString(
        folder.resolve("new.json"),
        PRACTICE
            .replace("\"17:00\"", "\"12:00\"")
            .replace("{\"id\":\"ben\"}", "{\"id\":\"ben\",\"weight\":10}"));
    assertThat(run("what-if", "new.json", "--to", "2026-12-01", "--json")).isZero();
    var said = terminal.json();
    assertThat(said.path("from").asText()).isEqualTo("2026-12-01");
    assertThat(said.path("gained").asInt()).isZero();
    assertThat(said.at("/services/0/id").asText()).isEqualTo("physio");
    assertThat(said.at("/services/0/lost").asInt())
        .isEqualTo(said.path("lost").asInt())
        .isEqualTo(3);
    assertThat(said.at("/stranded/0/id").asText()).isEqualTo("m1");
    assertThat(said.at("/stranded/1/id").asText()).isEqualTo("a2");
    assertThat(said.at("/stranded/1/reasons/0/code").asText()).isEqualTo("OUTSIDE_HOURS");
    assertThat(said.at("/shares/0/service").asText()).isEqualTo("physio");
    assertThat(said.at("/shares/0/staff")).hasSize(2);
    assertThat(run("what-if", "new.json")).isZero();
    assertThat(terminal.out()).contains("2 appointments stranded");
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{\"xordon\":1}");
    assertThat(run("what-if", "bad.json")).isEqualTo(1);
    assertThat(terminal.err()).contains("FILE_INVALID");
    assertThat(run("what-if", "none.json")).isEqualTo(1);
    assertThat(run("what-if", "north.json", "--from", "soon")).isEqualTo(2);
  }

  @Test
  void bothHelpWithAnExample() {
    for (var command : new String[] {"rescue", "what-if"}) {
      assertThat(run(command, "--help")).isZero();
      assertThat(terminal.out()).contains("Example");
    }
  }

  private int run(String... args) {
    return terminal.run(args);
  }

  private JsonNode export() throws IOException {
    assertThat(run("practice", "export", "out.json")).isZero();
    return PracticeFile.JSON.readTree(folder.resolve("out.json").toFile());
  }
}
