package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreCommandTest {
  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-26T09:00:00Z");
  private Terminal terminal;

  @BeforeEach
  void twoSettingsAnHourApart() {
    terminal = new Terminal(folder, () -> now);
    assertThat(terminal.run("demo")).isZero();
    now = Instant.parse("2026-11-26T10:00:00Z");
    assertThat(terminal.run("undo")).isZero();
  }

  @Test
  void aMomentIsLookedAtThenHadBackThenTakenBack() throws Exception {
    assertThat(terminal.run("restore", "--to", "2026-11-26T09:30:00Z", "--look", "--json"))
        .isZero();
    var look = terminal.json();
    assertThat(look.path("outcome").asText()).isEqualTo("LOOKED");
    assertThat(look.path("lastChange").asText()).isEqualTo("2026-11-26T09:00:00Z");
    assertThat(look.path("appointments").asInt()).isPositive();
    assertThat(look.path("differences").toString()).contains("\"appointment\",\"back\"");

    assertThat(terminal.run("restore", "--to", "2026-11-26T09:30:00Z", "--json")).isZero();
    var aside = terminal.json().path("aside").asText();
    assertThat(terminal.run("restore", aside, "--look")).isZero();
    assertThat(terminal.out()).contains("come back", "Unlike now");
    assertThat(terminal.run("restore", aside)).isZero();
    assertThat(terminal.run("doctor")).isZero();
  }

  @Test
  void theReportOfAProblemIsShownOrWrittenAndNamesNobody() throws Exception {
    assertThat(terminal.run("report-problem")).isZero();
    assertThat(terminal.out()).contains("== Books", "tables: version");
    assertThat(terminal.run("report-problem", "problem.txt", "--json")).isZero();
    var file = Path.of(terminal.json().path("file").asText());
    assertThat(file).content().contains("== Last lines of the log").doesNotContain("North Street");
    assertThat(file).content().doesNotContain(folder.toString());
  }

  @Test
  void whatMakesNoSenseIsRefusedWithItsStatus() {
    assertThat(terminal.run("restore")).isEqualTo(2);
    assertThat(terminal.run("restore", "--to", "yesterday")).isEqualTo(2);
    assertThat(terminal.run("restore", "--to", "2001-01-01T00:00:00Z")).isEqualTo(1);
    assertThat(terminal.err()).contains("NOTHING_THEN");
  }
}
