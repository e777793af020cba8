package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.xordon.app.command.BooksDoor;
import com.xordon.app.command.Invocation;
import com.xordon.app.command.Outside;
import com.xordon.app.command.Xordon;
import com.xordon.net.oauth.FakeAuthority;
import com.xordon.platform.SealedFiles;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of a message from a booking to the mail server, by commands alone, on real books.
class MessagesCommandTest {
  private static final Instant NINE =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(7)).plusSeconds(9 * 3_600);
  private static final String PRACTICE =
      """
      {"xordon":1,
       "practice":{"name":"North Street","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna Berg","hours":[
         {"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],"from":"06:00","to":"20:00"}]}],
       "services":[{"id":"talk","name":"Talk","minutes":30,"staff":[{"id":"anna"}]}],
       "contacts":[
         {"id":"c1","name":"Ada Klein","email":"ada@example.org"},
         {"id":"c2","name":"Uwe Groß","email":"uwe@example.org","language":"de"},
         {"id":"c3","name":"Quiet One","email":"quiet@example.org","optedOut":["EMAIL"]}]}
      """;

  @TempDir Path folder;
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String input = "";
  private boolean browses;

  @BeforeEach
  void begin() throws IOException {
    server.start();
    var practice = folder.resolve("practice.json");
    Files.writeString(practice, PRACTICE);
    assertThat(run("practice", "import", practice.toString())).as(err.toString()).isZero();
  }

  @AfterEach
  void end() {
    server.stop();
  }

  private int run(String... args) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    var call =
        new Invocation(
            folder,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(heard(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            InstantSource.system(),
            Locale.ENGLISH,
            new Door());
    return new Xordon(call).run(List.of(args));
  }

  /// What a person at a terminal sees, who goes to an address when there is one.
  private OutputStream heard() {
    if (!browses) return out;
    return new OutputStream() {
      @Override
      public void write(int b) {
        out.write(b);
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        if (b == '\n' && lines.getLast().startsWith("http")) browse(lines.getLast());
      }
    };
  }

  private static void browse(String address) {
    var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    client
        .sendAsync(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding())
        .whenComplete((page, e) -> client.close());
  }

  private JsonNode ok(String... args) throws IOException {
    var all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = "--json";
    assertThat(run(all)).as("%s: %s", List.of(args), err).isZero();
    return PracticeFile.JSON.readTree(out.toByteArray());
  }

  private void mailAccount() throws IOException {
    ok("settings", "set", "mail.smtp.host", "127.0.0.1");
    ok("settings", "set", "mail.smtp.port", "" + server.getSmtp().getPort());
    ok("settings", "set", "mail.smtp.security", "plain");
    ok("settings", "set", "mail.from.address", "practice@example.org");
    ok("settings", "set", "messages.recallSeconds", "0");
    ok("settings", "set", "messages.language", "en");
  }

  private String book(String client) throws IOException {
    return ok("book", "--service", "talk", "--start", NINE.toString(), "--client", client)
        .path("id")
        .asText();
  }

  private MimeMessage onlyMail() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  @Test
  void aPracticeBeginsWithRulesAndPlansNothingWithoutAWayToWrite() throws Exception {
    var rules = ok("automations", "list");
    assertThat(rules.path("automations").findValuesAsText("id"))
        .contains("confirmation", "cancellation", "move", "no-show", "thank-you")
        .contains("reminder-24h", "reminder-2h");
    assertThat(rules.path("mail").asBoolean()).isFalse();
    book("c1");
    assertThat(ok("tasks", "list").path("tasks")).isEmpty();
    ok("practice", "export", folder.resolve("out.json").toString());
    var before = PracticeFile.JSON.readTree(PRACTICE);
    var after = PracticeFile.JSON.readTree(Files.readString(folder.resolve("out.json")));
    assertThat(after.path("automations").isMissingNode()).isTrue();
    assertThat(after.path("contacts")).isEqualTo(before.path("contacts"));
  }

  @Test
  void aBookingIsConfirmedOnceWithACalendarFileAndRemindedOfInTime() throws Exception {
    mailAccount();
    var id = book("c1");
    ok("tasks", "run", "--until-idle");
    ok("tasks", "run", "--until-idle");
    var mail = onlyMail();
    assertThat(mail.getAllRecipients()[0]).hasToString("Ada Klein <ada@example.org>");
    assertThat(mail.getFrom()[0]).hasToString("North Street <practice@example.org>");
    assertThat(GreenMailUtil.getWholeMessage(mail)).contains("method=REQUEST", "text/calendar");
    var messages = ok("messages", "list", "--appointment", id);
    assertThat(messages.path("messages").findValuesAsText("outcome")).containsExactly("DONE");
    assertThat(messages.path("due").findValuesAsText("id"))
        .anyMatch(t -> t.startsWith("automation:reminder-24h:"));
    ok("tasks", "run", "--now", NINE.minus(Duration.ofHours(24)).plusSeconds(1).toString());
    ok("tasks", "run", "--now", NINE.minus(Duration.ofHours(24)).plusSeconds(60).toString());
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void aClientReadsTheirOwnLanguageAndWhoOptedOutHearsNothing() throws Exception {
    mailAccount();
    book("c2");
    ok("tasks", "run", "--until-idle");
    assertThat(GreenMailUtil.getBody(onlyMail())).contains("Termin");
    ok("undo");
    var quiet = book("c3");
    ok("tasks", "run", "--until-idle");
    assertThat(Arrays.stream(server.getReceivedMessages()).map(GreenMailUtil::getWholeMessage))
        .noneMatch(m -> m.contains("quiet@example.org"));
    var log = ok("messages", "list", "--appointment", quiet).path("messages");
    assertThat(log.findValuesAsText("detail")).containsExactly("OPTED_OUT");
  }

  @Test
  void whatIsBookedAlreadyIsRemindedOfOnceThereIsAWayToWrite() throws Exception {
    var id = book("c1");
    mailAccount();
    ok("tasks", "run", "--until-idle");
    assertThat(server.getReceivedMessages()).as("the booking is no news").isEmpty();
    assertThat(ok("messages", "list", "--appointment", id).path("due").findValuesAsText("id"))
        .anyMatch(t -> t.startsWith("automation:reminder-24h:"));
    ok("automations", "off", "reminder-24h");
    ok("tasks", "run", "--until-idle");
    assertThat(ok("messages", "list", "--appointment", id).path("due").findValuesAsText("id"))
        .noneMatch(t -> t.startsWith("automation:reminder-24h:"));
  }

  @Test
  void whatIsTakenBackInTimeNeverLeaves() throws Exception {
    mailAccount();
    ok("settings", "set", "messages.recallSeconds", "3600");
    book("c1");
    ok("undo");
    ok("tasks", "run", "--now", Instant.now().plus(Duration.ofHours(2)).toString());
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aMessageHeldForAPersonsWordLeavesWhenTheySaySo() throws Exception {
    mailAccount();
    ok("settings", "set", "messages.ask", "true");
    var id = book("c1");
    ok("tasks", "run", "--until-idle");
    assertThat(server.getReceivedMessages()).isEmpty();
    var held = ok("tasks", "list", "--state", "held").path("tasks").get(0).path("id").asText();
    assertThat(held).startsWith("automation:confirmation:").endsWith(id);
    ok("tasks", "send", held);
    ok("tasks", "run", "--until-idle");
    onlyMail();
  }

  @Test
  void aPreviewSaysWhatWouldLeave() throws Exception {
    mailAccount();
    var id = book("c1");
    var preview = ok("automations", "preview", "confirmation", "--appointment", id);
    var message = preview.path("messages").get(0);
    assertThat(message.path("to").asText()).isEqualTo("ada@example.org");
    assertThat(message.path("text").asText()).contains("Talk", "Anna Berg");
    assertThat(run("automations", "preview", "nonsense", "--appointment", id)).isEqualTo(1);
    assertThat(err.toString()).contains("UNKNOWN_RULE");
    assertThat(run("automations", "preview", "confirmation", "--appointment", "x")).isEqualTo(1);
  }

  @Test
  void aSettingThatMakesNoSenseIsNamedAndNothingIsLost() throws Exception {
    mailAccount();
    ok("settings", "set", "mail.smtp.port", "many");
    var id = book("c1");
    ok("tasks", "run");
    var log = ok("messages", "list", "--appointment", id).path("messages");
    assertThat(log.findValuesAsText("detail")).containsExactly("BAD_SETTING_VALUE");
    ok("settings", "set", "mail.smtp.port", "" + server.getSmtp().getPort());
    ok("tasks", "run", "--now", Instant.now().plus(Duration.ofHours(2)).toString());
    onlyMail();
  }

  private void practice(String more) throws IOException {
    var file = folder.resolve("attack.json");
    Files.writeString(file, PRACTICE.strip().replaceAll("}$", "," + more + "}"));
    assertThat(run("practice", "import", file.toString())).as(err.toString()).isZero();
  }

  @Test
  void aNameCanBreakNeitherHeaderNorPage() throws Exception {
    var evil = "Eve<script>alert(1)</script>\r\nBcc: spy@example.org\r\n\r\nHello";
    mailAccount();
    var file = folder.resolve("evil.json");
    var json = (ObjectNode) PracticeFile.JSON.readTree(PRACTICE);
    ((ObjectNode) json.path("contacts").get(0)).put("name", evil);
    Files.writeString(file, json.toString());
    assertThat(run("practice", "import", file.toString())).as(err.toString()).isZero();
    book("c1");
    ok("tasks", "run", "--until-idle");
    var mail = onlyMail();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getHeader("Bcc")).isNull();
    var parts = new StringBuilder();
    texts(mail, parts);
    assertThat(parts.toString()).contains("&lt;script&gt;").doesNotContain("<script>alert");
  }

  private static void texts(Part part, StringBuilder all) throws Exception {
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) texts(several.getBodyPart(i), all);
    } else if (part.isMimeType("text/html")) {
      all.append(part.getContent());
    }
  }

  @Test
  void aHookInsideTheHouseIsRefusedWithAWord() throws Exception {
    practice(
        """
        "automations":[{"id":"crm","name":"CRM","trigger":"appointment.booked",
          "actions":[{"do":"HOOK","url":"https://127.0.0.1:9/secret"}]}]\
        """);
    input = "shared";
    ok("settings", "set", "webhook.secret");
    ok("settings", "set", "messages.recallSeconds", "0");
    var id = book("c1");
    ok("tasks", "run", "--until-idle");
    var log = ok("messages", "list", "--appointment", id).path("messages");
    assertThat(log.findValuesAsText("outcome")).containsExactly("REFUSED");
    assertThat(log.findValuesAsText("detail")).containsExactly("ADDRESS_INSIDE");
    assertThat(ok("tasks", "list", "--state", "failed").path("tasks")).hasSize(1);
  }

  @Test
  void aTemplateBombIsRefusedWithItsPlaceAndNothingIsChanged() throws Exception {
    var deep = "{{#video}}".repeat(5_000);
    for (var bomb : List.of(deep, "x".repeat(10_000_000), "{{contact_nme}}")) {
      var file = folder.resolve("bomb.json");
      var json = (ObjectNode) PracticeFile.JSON.readTree(PRACTICE);
      var text = json.putArray("templates").addObject();
      text.put("id", "confirmation").put("trigger", "appointment.booked");
      text.putArray("texts").addObject().put("language", "en").put("body", bomb);
      Files.writeString(file, json.toString());
      assertThat(run("practice", "import", file.toString())).isEqualTo(1);
      assertThat(err.toString()).contains("templates[0].texts[0].body");
    }
    assertThat(err.toString()).as("with a suggestion").contains("contact_name");
  }

  @Test
  void aMailAccountIsSignedInTo() throws Exception {
    try (var authority = new FakeAuthority(FakeAuthority.Quirk.WANTS_SECRET)) {
      assertThat(run("mail", "connect", "google", "--user", "p@gmail.example")).isEqualTo(1);
      assertThat(err.toString()).contains("NOT_REGISTERED");
      ok("settings", "set", "mail.google.auth", authority.at("/authorize").toString());
      ok("settings", "set", "mail.google.token", authority.at("/token").toString());
      ok("settings", "set", "mail.google.clientId", "client");
      input = "the-clients-own-secret";
      ok("settings", "set", "mail.google.clientSecret");
      browses = true;
      assertThat(run("mail", "connect", "google", "--user", "p@gmail.example", "--no-browser"))
          .as(err.toString())
          .isZero();
      var settings = ok("settings", "list").path("settings");
      assertThat(settings.path("mail.smtp.host").asText()).isEqualTo("smtp.gmail.com");
      assertThat(settings.path("mail.smtp.login").asText()).isEqualTo("google");
      assertThat(settings.toString()).doesNotContain("secret-");
      ok("mail", "disconnect", "google");
      assertThat(ok("automations", "list").path("mail").asBoolean()).isFalse();
    }
  }

  private final class Door implements BooksDoor {
    @Override
    public Books open(Optional<Path> home) {
      return Store.open(
          folder.resolve("home"), InstantSource.system(), new Author("tester", "desk"));
    }

    @Override
    public Outside outside(Books books, Optional<Path> home) {
      var secrets =
          new SealedFiles(
              folder.resolve("secrets"), folder.resolve("keys/secrets.key"), new SecureRandom());
      var outside = OutsideHere.of(secrets, books, InstantSource.system());
      outside.lanes().takeUp();
      return outside;
    }

    @Override
    public Path homeOf(Optional<Path> home) {
      return folder.resolve("home");
    }
  }
}
