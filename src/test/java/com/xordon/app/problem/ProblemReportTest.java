package com.xordon.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class ProblemReportTest {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemReportTest.class);

  /// Put together while the test runs: as constants they would be words of the program.
  private static final List<String> CANARIES =
      Stream.of(
              "Ottilie| Kanarienvogel",
              "ottilie|@kanarien.example",
              "+49 170 |5551234",
              "knee hurts |since the divorce",
              "xoxb-SECRET|TOKEN-77",
              "/home/ottilie|/practice/xordon.mv.db",
              "KANARIEN|VOGEL_GMBH")
          .map(halves -> halves.replace("|", ""))
          .toList();

  @BeforeAll
  static void install() {
    LastLines.install();
  }

  /// All the ways a text may be written down.
  private static List<String> forms(String canary) {
    var bytes = canary.getBytes(StandardCharsets.UTF_8);
    return List.of(
        canary,
        canary.toUpperCase(Locale.ROOT),
        URLEncoder.encode(canary, StandardCharsets.UTF_8),
        URLEncoder.encode(canary, StandardCharsets.UTF_8).replace("+", "%20"),
        Base64.getEncoder().encodeToString(bytes),
        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
        HexFormat.of().formatHex(bytes),
        HexFormat.of().withUpperCase().formatHex(bytes));
  }

  /// By every way we know into a line of the log.
  private static void log(String said) {
    LOG.warn("The message to {} was refused.", said);
    LOG.warn("The message to " + said + " was refused.");
    LOG.warn(said);
    LOG.error("Nothing could be kept.", new IllegalStateException(said, new Exception(said)));
    LOG.error("Nothing was sent.", new ProblemException(Problem.of("BACKUP_FAILED", said)));
    LOG.error("Nothing was found.", new ProblemException(Problem.of(said)));
    LOG.atWarn().addKeyValue("code", said).addKeyValue(said, said).log("A pair was given.");
    LoggerFactory.getLogger(said).warn("A name was given to the log.");
    MDC.put("who", said);
    var thread = Thread.currentThread();
    var name = thread.getName();
    thread.setName(said);
    LOG.warn("It was done elsewhere.");
    thread.setName(name);
    MDC.clear();
  }

  private static String report() {
    var clock = InstantSource.fixed(Instant.parse("2026-11-26T09:00:00Z"));
    return new ProblemReport(Optional.empty(), clock, Map.of("XDG_SESSION_TYPE", "a\nb")).text();
  }

  @Test
  void nothingPersonalComesOutInWhateverFormItWasLogged() {
    var all = new ArrayList<String>();
    CANARIES.forEach(c -> all.addAll(forms(c)));
    all.forEach(ProblemReportTest::log);
    var report = report().toLowerCase(Locale.ROOT);
    assertThat(report).contains("nothing could be kept.", "illegalstateexception");
    for (var canary : all) assertThat(report).doesNotContain(canary.toLowerCase(Locale.ROOT));
    for (var word : List.of("ottilie", "kanarien", "secrettoken", "divorce", "5551234"))
      assertThat(report).doesNotContain(word);
  }

  @Test
  void sentencesOfTheProgramAndCodesOfProblemsAreKept() {
    LOG.error("Nothing was sent.", new ProblemException(Problem.of("DISK_FULL")));
    LOG.atWarn().addKeyValue(LastLines.CODE, "BACKUP_UNREADABLE").log("A problem was shown.");
    LOG.warn("The message to {} was refused.", "Anna");
    var report = report();
    assertThat(report)
        .contains("DISK_FULL: ", "BACKUP_UNREADABLE: ")
        .contains("com.xordon.app.problem.ProblemReportTest Nothing was sent. DISK_FULL")
        .contains("The message to {} was refused.")
        .contains("at com.xordon.app.problem.ProblemReportTest.")
        .contains("java: " + System.getProperty("java.runtime.version"))
        .contains("session -");
  }

  @Test
  void aWordAloneIsNoSentenceEvenWhenTheProgramKnowsIt() {
    LOG.warn("Kanarienvogel");
    assertThat(report()).doesNotContain("Kanarienvogel");
  }

  @Test
  void onlyTheLastLinesAreKept() {
    for (int i = 0; i < 300; i++) LOG.warn("One of many.");
    LOG.warn("The last one.");
    var lines = LastLines.installed().orElseThrow().lines();
    assertThat(lines).hasSize(200);
    assertThat(lines.getLast()).endsWith("The last one.");
  }
}
