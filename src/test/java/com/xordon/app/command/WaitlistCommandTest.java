package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/// `waitlist` on real books, as somebody types it.
class WaitlistCommandTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-30T06:00:00Z"));
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["TUE"],"from":"09:00","to":"11:00"}]}],
       "services":[{"id":"physio","name":"Physio","minutes":60,"staff":[{"id":"anna"}]}],
       "contacts":[{"id":"c1","name":"Ada Klein"},{"id":"c2","name":"Bo Lund"}],
       "appointments":[
        {"id":"a1","service":"physio","contact":"c2","staff":["anna"],"start":"2026-12-01T08:00:00Z","end":"2026-12-01T09:00:00Z","status":"BOOKED","created":"2026-11-20T08:00:00Z"},
        {"id":"a2","service":"physio","contact":"c2","staff":["anna"],"start":"2026-12-01T09:00:00Z","end":"2026-12-01T10:00:00Z","status":"BOOKED","created":"2026-11-20T08:00:00Z"}]}
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
  void aFreedTimeGoesToWhoWaits() throws IOException {
    var ada = add("c1", "--days", "TUE", "--times", "09:00-10:00", "--latest", "2026-12-15");
    var cora = add("Cora New", "--priority", "4");
    assertThat(said("waitlist").path("waitlist")).hasSize(2);
    assertThat(said("cancel", "a1", "--by", "client").path("outcome").asText())
        .isEqualTo("CANCELLED");

    var matches = said("waitlist", "matches", "--appointment", "a1").path("matches");
    assertThat(matches.findValuesAsText("id")).containsExactly(cora, ada);
    assertThat(matches.at("/0/priority").asInt()).isEqualTo(4);
    assertThat(matches.at("/1/minutesOff").asInt()).isZero();

    assertThat(offer(cora).path("until").asText()).isEqualTo("2026-12-01T06:00:00Z");
    assertThat(terminal.run("waitlist", "offer", ada, "--start", "2026-12-01T08:00:00Z")).isOne();
    assertThat(said("waitlist", "decline", cora).path("outcome").asText()).isEqualTo("WAITING");
    offer(ada);
    var taken = said("waitlist", "accept", ada);
    assertThat(taken.path("outcome").asText()).isEqualTo("BOOKED");
    var history = said("history", taken.path("appointment").asText());
    assertThat(history.toString()).contains("OFFER", "ACCEPT");
    assertThat(terminal.run("waitlist", "accept", ada)).isOne();
    assertThat(terminal.err()).contains("WAIT_NOT_NOW");
    assertThat(said("waitlist").path("waitlist").findValuesAsText("id")).containsExactly(cora);
    assertThat(said("waitlist", "--all").path("waitlist")).hasSize(2);
  }

  @Test
  void anOfferThatEndedFreesTheTimeAtTheNextLook() throws IOException {
    var ada = add("c1");
    terminal.run("cancel", "a1", "--by", "client");
    offer(ada);
    var later = said("waitlist", "--now", "2026-12-01T06:00:00Z").at("/waitlist/0");
    assertThat(later.path("state").asText()).isEqualTo("WAITING");
    assertThat(later.at("/declined/0").asText()).isEqualTo("2026-12-01T08:00:00Z");
    assertThat(said("appointments", "--from", "2026-12-01", "--to", "2026-12-01").toString())
        .doesNotContain("REQUESTED");
    assertThat(said("waitlist", "next", ada).path("starts").findValuesAsText("start"))
        .startsWith("2026-12-08T08:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "--priority,5,2,WAIT_REFUSED",
    "--priority,-1,2,WAIT_REFUSED",
    "--days,XXX,2,WAIT_REFUSED",
    "--times,12:00-09:00,2,WAIT_REFUSED",
    "--latest,tomorrow,2,BAD_DATE",
    "--staff,zoe,1,UNKNOWN_STAFF"
  })
  void aWishThatMakesNoSenseIsRefused(String option, String value, int exit, String code) {
    assertThat(
            terminal.run("waitlist", "add", "--service", "physio", "--client", "c1", option, value))
        .isEqualTo(exit);
    assertThat(terminal.err()).contains(code);
  }

  @Test
  void theLatestDayIsNotBeforeTheEarliest() throws IOException {
    String[] wish = {"waitlist", "add", "--service", "physio", "--client", "c1"};
    var status = terminal.run(with(wish, "--earliest", "2026-12-02", "--latest", "2026-12-01"));
    assertThat(status).isEqualTo(2);
    assertThat(said("waitlist").path("waitlist")).isEmpty();
  }

  private JsonNode offer(String id) throws IOException {
    return said("waitlist", "offer", id, "--start", "2026-12-01T08:00:00Z");
  }

  private String add(String client, String... more) throws IOException {
    String[] args = {"waitlist", "add", "--service", "physio", "--client", client};
    return said(with(args, more)).path("id").asText();
  }

  private JsonNode said(String... args) throws IOException {
    assertThat(terminal.run(with(args, "--json"))).as(terminal.err()).isZero();
    return terminal.json();
  }

  private static String[] with(String[] args, String... more) {
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }
}
