package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.app.command.BooksDoor;
import com.xordon.app.command.Invocation;
import com.xordon.app.command.Outside;
import com.xordon.app.command.Xordon;
import com.xordon.canary.Discreet;
import com.xordon.net.fake.Fault;
import com.xordon.net.oauth.FakeAuthority;
import com.xordon.net.oauth.FakeAuthority.Quirk;
import com.xordon.platform.SealedFiles;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import com.xordon.video.fake.ZoomFake;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way of a meeting from the registration to the link, by commands alone, on real books, with a
/// provider and its authorization server that keep theirs.
@Discreet({
  "the-clients-own-secret",
  "secret-access-",
  "secret-refresh-",
  "Ada Klein",
  "zoom.example/j/"
})
class VideoCommandTest {
  private static final String CLIENT_SECRET = "the-clients-own-secret";

  /// By the real clock, since tokens end by it.
  private static final Instant NINE =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(7)).plusSeconds(9 * 3_600);

  @TempDir Path folder;
  private final ZoomFake zoom = new ZoomFake();
  private FakeAuthority authority;
  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void begin() throws IOException {
    authority = new FakeAuthority(Quirk.SINGLE_USE_REFRESH, Quirk.WANTS_BASIC);
    zoom.letIn(authority::knows);
    var practice = folder.resolve("practice.json");
    Files.writeString(practice, PRACTICE);
    assertThat(run("practice", "import", practice.toString())).as(err.toString()).isZero();
  }

  @AfterEach
  void end() {
    assertThat(zoom.violations()).isEmpty();
    zoom.close();
    authority.close();
  }

  static final String PRACTICE =
      """
      {"xordon":1,
       "practice":{"name":"North Street","zone":"UTC","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[
         {"days":["MON","TUE","WED","THU","FRI","SAT","SUN"],"from":"06:00","to":"20:00"}]}],
       "services":[{"id":"talk","name":"Talk","minutes":30,"video":["zoom","teams"],
         "staff":[{"id":"anna"}]}],
       "contacts":[{"id":"c1","name":"Ada Klein"}]}
      """;

  private int run(String... args) {
    return run("", new Lines(line -> {}), args);
  }

  private int run(String input, OutputStream heard, String... args) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    var both =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                out.write(b);
                heard.write(b);
              }
            },
            true,
            StandardCharsets.UTF_8);
    var call =
        new Invocation(
            folder,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            both,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            InstantSource.system(),
            Locale.ENGLISH,
            new Door());
    return new Xordon(call).run(List.of(args));
  }

  /// Hands on each line as soon as it is whole, as a person at a terminal sees it.
  private static final class Lines extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final java.util.function.Consumer<String> reader;

    Lines(java.util.function.Consumer<String> reader) {
      this.reader = reader;
    }

    @Override
    public void write(int b) {
      if (b != '\n') line.write(b);
      else {
        reader.accept(line.toString(StandardCharsets.UTF_8));
        line.reset();
      }
    }
  }

  private final class Door implements BooksDoor {
    @Override
    public Books open(Optional<Path> home) {
      return Store.open(homeOf(home), InstantSource.system(), new Author("tester", "desk"));
    }

    @Override
    public Outside outside(Books books, Optional<Path> home) {
      var secrets =
          new SealedFiles(
              homeOf(home).resolve("secrets"),
              folder.resolve("keys").resolve("secrets.key"),
              new SecureRandom());
      var outside = OutsideHere.of(secrets, books, InstantSource.system());
      outside.lanes().takeUp();
      return outside;
    }

    @Override
    public Path homeOf(Optional<Path> home) {
      return home.orElse(folder.resolve("home"));
    }
  }

  private JsonNode json() throws IOException {
    return PracticeFile.JSON.readTree(out.toByteArray());
  }

  private void register() {
    set("video.zoom.api", zoom.api().toString());
    set("video.zoom.auth", authority.at("/authorize").toString());
    set("video.zoom.token", authority.at("/token").toString());
    set("video.zoom.revoke", authority.at("/revoke").toString());
    set("video.zoom.clientId", "client");
    assertThat(run(CLIENT_SECRET, new Lines(l -> {}), "settings", "set", "video.zoom.clientSecret"))
        .isZero();
  }

  private void set(String key, String value) {
    assertThat(run("settings", "set", key, value)).as(err.toString()).isZero();
  }

  /// The browser: goes to the address and wherever it is sent from there.
  private static void browse(String line) {
    if (!line.startsWith("http")) return;
    var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    CompletableFuture<HttpResponse<String>> page =
        client.sendAsync(
            HttpRequest.newBuilder(URI.create(line)).build(), HttpResponse.BodyHandlers.ofString());
    page.whenComplete((p, e) -> client.close());
  }

  private int connect() {
    return run("", new Lines(VideoCommandTest::browse), "video", "connect", "zoom", "--no-browser");
  }

  private void book() {
    var words = List.of("book", "--service", "talk", "--start", NINE.toString(), "--client", "c1");
    assertThat(run(words.toArray(String[]::new))).as(err.toString()).isZero();
  }

  @Test
  void fromTheRegistrationToTheLinkByCommandsAlone() throws IOException {
    book();
    assertThat(run("video", "connect", "zoom")).isEqualTo(1);
    assertThat(err.toString()).contains("NOT_REGISTERED");
    register();
    assertThat(connect()).as(err.toString()).isZero();
    assertThat(out.toString()).contains("zoom is connected as ");
    assertThat(run("tasks", "run", "--until-idle", "--json")).isZero();
    assertThat(json().path("waiting").asInt()).isZero();
    assertThat(zoom.live()).singleElement().satisfies(m -> assertThat(m.start()).isEqualTo(NINE));
    assertThat(run("video", "status", "--json")).isZero();
    assertThat(json().at("/providers/0/accounts/0/state").asText()).isEqualTo("connected");
    assertThat(run("video", "log", "--json")).isZero();
    assertThat(json().at("/log/0/request").asText()).isEqualTo("create");
    assertThat(json().at("/log/0/status").asInt()).isEqualTo(201);
  }

  @Test
  void aRetryWithinSecondsIsWaitedFor() throws IOException {
    register();
    connect();
    book();
    zoom.faults().next(Fault.DONE_BUT_CUT);
    assertThat(run("tasks", "run", "--until-idle")).isZero();
    assertThat(zoom.live()).hasSize(1);
    assertThat(run("tasks", "list", "--state", "done", "--json")).isZero();
    assertThat(json().path("tasks")).hasSize(1);
  }

  @Test
  void aTestMeetingLeavesNothing() {
    register();
    connect();
    assertThat(run("video", "test", "zoom")).as(err.toString()).isZero();
    assertThat(zoom.meetings()).hasSize(1);
    assertThat(zoom.live()).isEmpty();
    zoom.faults().next(Fault.UNAVAILABLE, Fault.UNAVAILABLE, Fault.UNAVAILABLE);
    assertThat(run("video", "test", "teams")).isEqualTo(1);
  }

  @Test
  void afterADisconnectNothingIsKnownAnyMore() throws IOException {
    register();
    connect();
    book();
    run("tasks", "run", "--until-idle");
    assertThat(run("video", "disconnect", "zoom")).isZero();
    assertThat(authority.seen()).noneMatch(s -> s.contains("error"));
    assertThat(run("tasks", "list", "--json")).isZero();
    run("cancel", appointment(), "--by", "client");
    run("tasks", "run");
    assertThat(run("tasks", "list", "--state", "due", "--json")).isZero();
    assertThat(json().at("/tasks/0/trouble").asText()).isEqualTo("NOT_CONNECTED");
    assertThat(connect()).isZero();
    assertThat(run("tasks", "run", "--until-idle")).isZero();
    assertThat(zoom.live()).isEmpty();
  }

  @Test
  void aSettingThatMakesNoSenseIsNamedWhereItHoldsUp() throws IOException {
    register();
    connect();
    book();
    set("video.zoom.api", "ftp://example.org");
    assertThat(run("tasks", "run")).isZero();
    assertThat(run("tasks", "list", "--json")).isZero();
    assertThat(json().at("/tasks/0/trouble").asText()).isEqualTo("BAD_ADDRESS");
    assertThat(run("video", "test", "zoom")).isEqualTo(1);
    assertThat(out.toString()).contains("BAD_ADDRESS");
    set("video.zoom.api", zoom.api().toString());
    assertThat(run("tasks", "run", "--until-idle")).isZero();
    assertThat(zoom.live()).hasSize(1);
  }

  @Test
  void aDisconnectForgetsTheTokensThoughTheSettingsMakeNoSense() throws IOException {
    register();
    connect();
    set("video.zoom.redirect", "nowhere");
    assertThat(run("video", "disconnect", "zoom")).as(err.toString()).isZero();
    try (var files = Files.list(folder.resolve("home").resolve("secrets"))) {
      assertThat(files).as("the client's secret alone").hasSize(1);
    }
  }

  @Test
  void whoLeftLeavesNoAccountBehindThatNobodyCanDisconnect() throws IOException {
    register();
    var browser = new Lines(VideoCommandTest::browse);
    run("", browser, "video", "connect", "zoom", "--staff", "anna", "--no-browser");
    var next = folder.resolve("next.json");
    Files.writeString(next, PRACTICE.replace("anna", "ben"));
    assertThat(run("practice", "import", next.toString())).as(err.toString()).isZero();
    assertThat(run("video", "disconnect", "zoom", "--staff", "anna")).as(err.toString()).isZero();
    assertThat(run("video", "disconnect", "zoom", "--staff", "anna")).isEqualTo(1);
  }

  private String appointment() throws IOException {
    var day = NINE.toString().substring(0, 10);
    run("appointments", "--from", day, "--to", day, "--json");
    return json().at("/appointments/0/id").asText();
  }

  @Test
  void noSecretLiesInAnyFileOrWasSaid() throws IOException {
    register();
    assertThat(connect()).isZero();
    var said = new StringBuilder(out.toString());
    book();
    for (var args :
        List.of(
            List.of("tasks", "run", "--until-idle"),
            List.of("video", "log", "--json"),
            List.of("settings", "list"),
            List.of("settings", "get", "video.zoom.clientSecret"),
            List.of("practice", "export", folder.resolve("out.json").toString()),
            List.of("backup", folder.resolve("b.zip").toString()),
            List.of("doctor"))) {
      run(args.toArray(String[]::new));
      said.append(out).append(err);
    }
    var secrets = List.of("secret-access", "secret-refresh", CLIENT_SECRET, ZoomFake.SECRET);
    assertThat(authority.seen().toString()).contains("code_verifier");
    assertThat(said.toString()).doesNotContain(secrets);
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).as(file.toString()).doesNotContain(secrets);
      }
    }
  }

  @Test
  void aSecretIsNeitherTakenFromTheCommandLineNorShown() {
    assertThat(run("settings", "set", "video.zoom.clientSecret", "oops")).isEqualTo(2);
    assertThat(err.toString()).contains("SECRET_BY_INPUT").doesNotContain("oops");
    register();
    run("settings", "get", "video.zoom.clientSecret");
    assertThat(out.toString()).isEqualTo("video.zoom.clientSecret is set.\n");
  }

  @Test
  void aSettingThatMakesNoSenseHidesNoOtherProvider() throws IOException {
    register();
    set("video.teams.redirect", "anywhere");
    set("video.zoom.token", "nonsense");
    assertThat(run("video", "status", "--json")).isZero();
    assertThat(json().at("/providers/0/registered").asBoolean()).isTrue();
    assertThat(json().at("/providers/2/redirect").asText())
        .isEqualTo("http://localhost/teams/callback");
    assertThat(connect()).isEqualTo(2);
  }

  @Test
  void tokensGoToNoOpenWire() {
    register();
    set("video.zoom.token", "http://tokens.example/token");
    assertThat(connect()).isEqualTo(2);
    assertThat(err.toString()).contains("BAD_ADDRESS");
  }
}
