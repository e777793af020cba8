package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules that make no sense are refused where they come in, with the place and the reason.
class BadPracticeTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-30T06:00:00Z"));
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna"},{"id":"ben","name":"Ben"}],
       "services":[{"id":"s","name":"S","minutes":30,"staff":[{"id":"anna"%s}]%s}]}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`,\"weight\":0` | `` | services[0].staff[0] | a weight is 1 to 10",
        "`,\"weight\":11` | `` | services[0].staff[0] | a weight is 1 to 10",
        "`,\"priority\":5` | `` | services[0].staff[0] | a priority is 0 to 4",
        "`` | `,\"collective\":[{\"anyOf\":[\"anna\"],\"count\":2}]` | services[0].collective[0] |"
            + " more than its set holds",
        "`` | `,\"rooms\":[{\"anyOf\":[\"r1\"]}]` | services[0].rooms | there is no 'r1'",
        "`` | `,\"multiDay\":{\"parts\":[{\"day\":0,\"from\":\"09:00\",\"to\":\"12:00\"},{\"day\":0,\"from\":\"11:00\",\"to\":\"13:00\"}]}`"
            + " | services[0] | part 2 begins before part 1 is over",
        "`` | `,\"multiDay\":{\"parts\":[{\"day\":1,\"from\":\"09:00\",\"to\":\"12:00\"}]}` |"
            + " services[0] | the first part is on day 0",
        "`` | `,\"multiDay\":{\"parts\":[]}` | services[0] | several days need a part",
        "`` | `,\"addOns\":[{\"id\":\"x\",\"minutes\":-5}]` | services[0].addOns[0] | can't make a"
            + " service shorter",
        "`` | `,\"assignment\":\"LOTTERY\"` | services[0].assignment | LOTTERY"
      })
  void itSaysWhereAndWhy(String member, String service, String place, String why)
      throws IOException {
    var terminal = new Terminal(folder, CLOCK);
    Files.writeString(folder.resolve("bad.json"), PRACTICE.formatted(member, service));
    assertThat(terminal.run("practice", "import", "bad.json")).isOne();
    assertThat(terminal.err()).contains("FILE_INVALID").contains(place).contains(why);
    assertThat(
            terminal.run("offer", "--service", "s", "--from", "2026-12-01", "--to", "2026-12-01"))
        .as("nothing was taken in")
        .isNotZero();
  }

  @Test
  void theSamePlaceIsNamedWhenAFileIsOnlyAsked() throws IOException {
    var terminal = new Terminal(folder, CLOCK);
    Files.writeString(folder.resolve("bad.json"), PRACTICE.formatted(",\"weight\":11", ""));
    String[] asked = {
      "offer",
      "--practice",
      "bad.json",
      "--service",
      "s",
      "--from",
      "2026-12-01",
      "--to",
      "2026-12-01"
    };
    assertThat(terminal.run(asked)).isOne();
    assertThat(terminal.err()).contains("services[0].staff[0]");
  }
}
