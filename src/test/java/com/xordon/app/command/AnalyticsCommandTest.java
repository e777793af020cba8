package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyticsCommandTest {
  private static final Instant NOW = Instant.parse("2026-11-16T12:00:00Z");
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR","cancelNotice":"PT24H"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE"],"from":"09:00","to":"13:00"}]},
                {"id":"ben","name":"Ben","hours":[{"days":["MON"],"from":"09:00","to":"11:00"}]}],
       "services":[{"id":"physio","name":"Physio","minutes":60,"price":6000,"video":"zoom","staff":[{"id":"anna"}]}],
       "contacts":[{"id":"c1","name":"=Ada"},{"id":"c2","name":"Bo"}],
       "appointments":[
        {"id":"a1","service":"physio","contact":"c1","staff":["anna"],"start":"2026-11-02T09:00:00Z","end":"2026-11-02T10:00:00Z","status":"COMPLETED","created":"2026-11-01T09:00:00Z"},
        {"id":"a2","service":"physio","contact":"c1","staff":["anna","ben"],"start":"2026-11-09T09:00:00Z","end":"2026-11-09T10:00:00Z","status":"NO_SHOW","created":"2026-11-07T09:00:00Z","source":"page"},
        {"id":"a3","service":"physio","contact":"c2","staff":["anna"],"start":"2026-11-10T09:00:00Z","end":"2026-11-10T10:00:00Z","status":"CANCELLED","created":"2026-11-01T09:00:00Z","cancelled":{"by":"client","at":"2026-11-10T08:00:00Z","reason":"ill"}},
        {"id":"a4","service":"physio","contact":"c2","staff":["anna"],"start":"2026-11-16T09:00:00Z","end":"2026-11-16T10:00:00Z","status":"BOOKED","created":"2026-11-15T09:00:00Z"},
        {"id":"a5","service":"physio","contact":"c2","staff":["ben"],"start":"2026-11-16T11:30:00Z","end":"2026-11-16T12:30:00Z","status":"ARRIVED","created":"2026-11-15T09:00:00Z","price":1000}]}
      """;

  @TempDir Path folder;

  private Terminal terminal;

  @BeforeEach
  void practice() throws IOException {
    Files.writeString(folder.resolve("p.json"), PRACTICE);
    terminal = new Terminal(folder, () -> NOW);
    assertThat(terminal.run("practice", "import", "p.json")).isZero();
  }

  private int ask(String... args) {
    var all = new ArrayList<>(List.of("analytics"));
    all.addAll(List.of(args));
    return terminal.run(all.toArray(String[]::new));
  }

  @Test
  void theDashboardHasItsFixedForm() throws IOException {
    assertThat(ask("dashboard", "--from", "2026-11-01", "--to", "2026-11-30", "--json")).isZero();
    assertThat(terminal.json().toString())
        .startsWith(
            "{\"from\":\"2026-11-01\",\"to\":\"2026-11-30\",\"now\":\"2026-11-16T12:00:00Z\","
                + "\"bookings\":5,\"completed\":1,\"noShows\":1,\"cancelled\":1,"
                + "\"cancelledLate\":1,\"cancelledByClient\":1,\"unrecorded\":1,\"upcoming\":1,"
                + "\"rates\":{\"completion\":{\"value\":0.5,\"n\":2},"
                + "\"noShow\":{\"value\":0.5,\"n\":2},"
                + "\"cancellation\":{\"value\":0.25,\"n\":4}},"
                + "\"revenue\":[{\"currency\":\"EUR\",\"booked\":19000,\"recognised\":6000,"
                + "\"atRisk\":500}],"
                + "\"utilisation\":{\"bookedMinutes\":300,\"availableMinutes\":2760,"
                + "\"value\":0.1087},"
                + "\"leadTime\":{\"medianMinutes\":1440,\"p90Minutes\":2880,\"n\":4},"
                + "\"newClients\":2,\"returningClients\":0,\"daily\":[");
    var said = terminal.json();
    assertThat(said.path("daily")).hasSize(30);
    assertThat(said.at("/services/0/id").asText()).isEqualTo("physio");
    assertThat(said.at("/staff/0/id").asText()).isEqualTo("anna");
    assertThat(said.at("/staff/0/bookings").asInt()).isEqualTo(4);
    assertThat(said.at("/staff/1/bookedMinutes").asInt()).isEqualTo(120);
    assertThat(said.at("/staff/1/availableMinutes").asInt()).isEqualTo(600);
  }

  @Test
  void ofNothingThereIsNoRate() throws IOException {
    assertThat(ask("dashboard", "--from", "2025-01-01", "--to", "2025-01-31", "--json")).isZero();
    assertThat(terminal.json().path("rates").path("completion").toString()).isEqualTo("{\"n\":0}");
    assertThat(terminal.json().path("leadTime").toString()).isEqualTo("{\"n\":0}");
    assertThat(terminal.json().path("revenue")).hasSize(1);
  }

  @Test
  void aFigureOpensItsRows() throws IOException {
    assertThat(ask("rows", "--figure", "unrecorded", "--json")).isZero();
    assertThat(terminal.json().at("/appointments/0/id").asText()).isEqualTo("a4");
    assertThat(ask("rows", "--staff", "ben", "--json")).isZero();
    assertThat(terminal.json().path("appointments")).hasSize(2);
    assertThat(ask("rows", "--figure", "luck")).isEqualTo(2);
  }

  @Test
  void everyQuestionIsAnswered() throws IOException {
    for (var what :
        List.of("staff", "services", "video", "revenue", "clients", "forecast", "risk", "funnel")) {
      assertThat(ask(what, "--json")).as(what).isZero();
      assertThat(terminal.json().path("from").asText()).as(what).isNotEmpty();
      assertThat(ask(what)).as(what).isZero();
      assertThat(terminal.out()).as(what).isNotBlank();
    }
    assertThat(ask("risk", "--json")).isZero();
    assertThat(terminal.json().path("model").asText()).isEqualTo("TOO_FEW");
    assertThat(terminal.json().at("/appointments/0").has("chance")).isFalse();
    assertThat(ask("staff", "--service", "nothing")).isEqualTo(1);
    assertThat(ask("staff", "--from", "2026-12-01", "--to", "2026-11-01")).isEqualTo(2);
  }

  @Test
  void whatIsTakenAlongSaysWhatItIsAndRunsNothing() throws IOException {
    assertThat(ask("export", "--what", "rows", "--source", "page", "-o", "r.csv")).isZero();
    var csv = Files.readString(folder.resolve("r.csv"));
    assertThat(csv).contains("'=Ada").contains("source: page").contains("2026-11-01");
    assertThat(ask("export", "--what", "staff", "--language", "de", "-o", "s.csv")).isZero();
    assertThat(Files.readString(folder.resolve("s.csv")))
        .contains("Nicht erschienen")
        .contains("Als nicht erschienen vermerkt");
    for (var what :
        List.of(
            "dashboard",
            "daily",
            "services",
            "clients",
            "recall",
            "video",
            "revenue",
            "forecast",
            "funnel",
            "risk")) {
      assertThat(ask("export", "--what", what, "-o", what + ".xlsx")).as(what).isZero();
      assertThat(folder.resolve(what + ".xlsx")).isNotEmptyFile();
      assertThat(ask("export", "--what", what)).as(what).isZero();
    }
    assertThat(ask("export", "--what", "luck")).isEqualTo(2);
  }

  @Test
  void eventsAreTakenOnceAndBadLinesNamed() throws IOException {
    Files.writeString(
        folder.resolve("e.jsonl"),
        """
        {"page":"main","session":"s1","step":"view","at":"2026-11-10T09:00:00Z"}
        {"page":"main","session":"s1","step":"booked","at":"2026-11-10T09:05:00Z"}
        {"page":"main","session":"s2","step":"view","at":"2026-11-30T22:59:00Z"}
        {"page":"main","session":"s3","step":"view","at":"2026-11-30T23:00:00Z"}
        not json
        {"page":"main","session":"s1","step":"dance","at":"2026-11-10T09:00:00Z"}
        """);
    assertThat(ask("track", "e.jsonl", "--json")).isZero();
    assertThat(terminal.json().toString())
        .startsWith("{\"read\":4,\"new\":4,\"known\":0,\"bad\":[{\"line\":5,")
        .contains("{\"line\":6,");
    assertThat(ask("track", "e.jsonl", "--json")).isZero();
    assertThat(terminal.json().path("new").asInt()).isZero();
    assertThat(ask("funnel", "--from", "2026-11-01", "--to", "2026-11-30", "--json")).isZero();
    var steps = terminal.json().at("/pages/0/steps");
    assertThat(steps.at("/0/sessions").asInt()).isEqualTo(2);
    assertThat(steps.at("/4/ofViews").toString()).isEqualTo("{\"value\":0.5,\"n\":2}");
    Files.writeString(folder.resolve("bad.jsonl"), "{}\n");
    assertThat(ask("track", "bad.jsonl")).isEqualTo(1);
  }

  @Test
  void theDoctorFindsNothingWrong() throws IOException {
    assertThat(ask("dashboard")).isZero();
    assertThat(terminal.run("doctor", "--json")).isZero();
    assertThat(terminal.json().path("findings")).isEmpty();
  }
}
