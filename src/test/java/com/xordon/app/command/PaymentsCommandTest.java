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

/// `payments` on real books, as somebody types it.
class PaymentsCommandTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-12-01T09:00:00Z"));
  private static final String PRACTICE =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna"}],
       "services":[{"id":"physio","name":"Physio","minutes":60,"price":6500,"staff":[{"id":"anna"}]},
        {"id":"talk","name":"Talk","minutes":60,"staff":[{"id":"anna"}]}],
       "contacts":[{"id":"c2","name":"Bo Lund"}],
       "appointments":[
        {"id":"a1","service":"physio","contact":"c2","staff":["anna"],"start":"2026-12-01T08:00:00Z","end":"2026-12-01T09:00:00Z","status":"BOOKED","created":"2026-11-20T08:00:00Z"},
        {"id":"a2","service":"talk","contact":"c2","staff":["anna"],"start":"2026-12-01T09:00:00Z","end":"2026-12-01T10:00:00Z","status":"BOOKED","created":"2026-11-20T08:00:00Z"}],
       "payments":[
        {"id":"p1","appointment":"a1","contact":"c2","amount":2000,"currency":"EUR","method":"CARD","at":"2026-11-20T08:00:00Z","receipt":"R-1"},
        {"id":"p2","appointment":"a1","amount":900,"currency":"CHF","at":"2026-11-20T08:00:00Z"}]}
      """;

  @TempDir Path folder;

  private Terminal terminal;

  @BeforeEach
  void practice() throws IOException {
    terminal = new Terminal(folder, CLOCK);
    Files.writeString(folder.resolve("north.json"), PRACTICE);
    assertThat(terminal.run("practice", "import", "north.json")).as(terminal.err()).isZero();
  }

  @Test
  void theExportOfAnImportIsEqualPaymentsIncluded() throws IOException {
    assertThat(terminal.run("practice", "export", "out.json")).isZero();
    var out = PracticeFile.JSON.readTree(Files.readString(folder.resolve("out.json")));
    assertThat(out).isEqualTo(PracticeFile.JSON.readTree(PRACTICE));
  }

  @Test
  void whatIsOpenIsTakenAndUndoOpensItAgain() throws IOException {
    var before = said("payments", "list", "a1");
    assertThat(before.path("price").asLong()).isEqualTo(6500);
    assertThat(before.path("paid").asLong()).isEqualTo(2000); // francs count nothing
    assertThat(before.path("open").asLong()).isEqualTo(4500);

    var paid = said("payments", "take", "a1", "--method", "cash", "--note", "rest");
    assertThat(paid.path("outcome").asText()).isEqualTo("PAID");
    assertThat(paid.path("open").asLong()).isZero();
    assertThat(paid.at("/payments/2/amount").asLong()).isEqualTo(4500);
    assertThat(paid.at("/payments/2/contact").asText()).isEqualTo("c2");
    assertThat(paid.at("/payments/2/at").asText()).isEqualTo("2026-12-01T09:00:00Z");
    assertThat(terminal.run("payments", "take", "a1")).isNotZero();
    assertThat(terminal.err()).contains("PAYMENT_TOO_MUCH");

    assertThat(terminal.run("undo")).isZero();
    assertThat(said("payments", "list", "a1")).isEqualTo(before);
    assertThat(terminal.run("redo")).isZero();
    assertThat(said("payments", "list", "a1").path("open").asLong()).isZero();
  }

  @Test
  void aRefundIsARowOfItsOwnAndNeverMoreThanWasPaid() throws IOException {
    assertThat(terminal.run("payments", "refund", "a1", "--amount", "2001")).isNotZero();
    assertThat(terminal.err()).contains("20.00 EUR");
    var back = said("payments", "refund", "a1", "--amount", "500");
    assertThat(back.path("outcome").asText()).isEqualTo("REFUNDED");
    assertThat(back.path("paid").asLong()).isEqualTo(1500);
    assertThat(back.path("payments")).hasSize(3);
    assertThat(back.at("/payments/2/amount").asLong()).isEqualTo(-500);
  }

  @Test
  void aCancelledAppointmentCostsNothing() throws IOException {
    said("cancel", "a1", "--by", "client");
    assertThat(said("payments", "list", "a1").path("open").asLong()).isEqualTo(-2000);
    assertThat(terminal.run("payments", "take", "a1", "--amount", "1")).isNotZero();
    assertThat(said("payments", "refund", "a1").path("open").asLong()).isZero();
  }

  @Test
  void withoutAPriceWhateverIsGivenIsTaken() throws IOException {
    assertThat(terminal.run("payments", "take", "a2")).isNotZero();
    assertThat(said("payments", "take", "a2", "--amount", "100").path("paid").asLong())
        .isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "a1,--amount,0,BAD_USAGE",
    "a1,--amount,-5,BAD_USAGE",
    "a1,--method,gold,BAD_USAGE",
    "zz,--method,cash,UNKNOWN_APPOINTMENT"
  })
  void whatMakesNoSenseIsRefused(String id, String option, String value, String code) {
    assertThat(terminal.run("payments", "take", id, option, value)).isNotZero();
    assertThat(terminal.err()).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"appointment\":\"a1\",\"amount\":900','\"appointment\":\"a9\",\"amount\":900',a9",
    "'\"amount\":900','\"amount\":0',payments[1].amount",
    "'\"currency\":\"CHF\"','\"currency\":\"???\"',payments[1].currency",
    "'\"id\":\"p2\"','\"id\":\"p1\"',twice"
  })
  void aFileWithPaymentsThatMakeNoSenseIsRefused(String good, String bad, String where)
      throws IOException {
    Files.writeString(folder.resolve("bad.json"), PRACTICE.replace(good, bad));
    assertThat(terminal.run("practice", "import", "bad.json")).isNotZero();
    assertThat(terminal.err()).contains(where);
    assertThat(said("payments", "list", "a1").path("paid").asLong()).isEqualTo(2000);
  }

  private JsonNode said(String... args) throws IOException {
    var all = Stream.concat(Stream.of(args), Stream.of("--json")).toArray(String[]::new);
    assertThat(terminal.run(all)).as(terminal.err()).isZero();
    return terminal.json();
  }
}
