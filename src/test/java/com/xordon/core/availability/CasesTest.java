package com.xordon.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Part;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.PracticeFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Questions with their right answers, a line each, asked of the engine itself. Rooms and panels
/// are compared by the command line's own check; here they must be among those who are free.
class CasesTest {
  private static final List<String> FILES =
      List.of(
          "offer",
          "limits",
          "explain",
          "acceptance",
          "book",
          "assign",
          "collective",
          "multiday",
          "random");

  @TestFactory
  Stream<DynamicTest> theEngineGivesTheRightAnswer() {
    return FILES.stream()
        .flatMap(CasesTest::lines)
        .map(line -> {
          var one = json(line);
          var name = one.path("id").asText() + " " + one.path("why").asText();
          return DynamicTest.dynamicTest(name, () -> check(one));
        });
  }

  private static void check(JsonNode one) {
    var query = one.path("query");
    var expect = one.path("expect");
    if (expect.path("error").asBoolean()) {
      assertThat(isRefusedAsNonsense(one)).isTrue();
      return;
    }
    var file = PracticeFile.of(one.path("practice"));
    var engine = new Availability(file.rules(), file.diary());
    var question = question(query);
    if (query.has("at")) {
      var at = LocalDateTime.parse(query.path("at").asText());
      verdict(engine.explain(question, at), expect, expect.path("offered").asBoolean());
    } else if (query.has("start")) {
      book(engine, question, Instant.parse(query.path("start").asText()), expect);
    } else {
      var starts = engine.offer(question, date(query, "from"), date(query, "to"));
      offer(starts, expect, file.rules().service(question.service()).orElseThrow().assignment());
    }
  }

  private static boolean isRefusedAsNonsense(JsonNode one) {
    try {
      var file = PracticeFile.of(one.path("practice"));
      var question = question(one.path("query"));
      return file.rules().service(question.service()).isEmpty()
          || question.staff().filter(s -> file.rules().staff(s).isEmpty()).isPresent()
          || date(one.path("query"), "to").isBefore(date(one.path("query"), "from"));
    } catch (BadForm e) {
      return true;
    }
  }

  private static Question question(JsonNode query) {
    return Question.about(
            new ServiceId(query.path("service").asText()),
            Instant.parse(query.path("now").asText()))
        .by(text(query, "staff").map(StaffId::new))
        .forClient(text(query, "client").map(ClientId::new));
  }

  private static void offer(List<Start> starts, JsonNode expect, Assignment assignment) {
    var wanted = new ArrayList<JsonNode>();
    expect.path("starts").forEach(wanted::add);
    assertThat(starts.stream().map(s -> s.when().start()))
        .containsExactlyElementsOf(wanted.stream().map(w -> moment(w, "start")).toList());
    for (int i = 0; i < starts.size(); i++) {
      var start = starts.get(i);
      var right = wanted.get(i);
      assertThat(start.when().end()).isEqualTo(moment(right, "end"));
      if (right.has("parts")) {
        assertThat(start.parts().stream().map(Part::when))
            .containsExactlyElementsOf(intervals(right.path("parts")));
      }
      var staff = start.staff().stream().map(StaffId::value).toList();
      if (assignment == Assignment.COLLECTIVE) {
        assertThat(texts(right.path("freeStaff"))).containsAll(staff);
        assertThat(staff).doesNotHaveDuplicates();
      } else {
        assertThat(new HashSet<>(staff)).isEqualTo(texts(right.path("staff")));
      }
      if (assignment == Assignment.ROUND_ROBIN) {
        assertThat(start.wouldAssign().map(StaffId::value)).isEqualTo(text(right, "wouldAssign"));
      }
    }
  }

  private static void book(Availability engine, Question question, Instant at, JsonNode expect) {
    var verdict = engine.explain(question, at);
    verdict(verdict, expect, expect.path("outcome").asText().equals("BOOKED"));
    if (verdict.offer().isEmpty()) return;
    var decision = engine.choose(question, verdict.offer().get());
    for (var row : expect.path("assignment")) {
      var mine =
          decision.turns().stream()
              .filter(t -> t.staff().value().equals(row.path("staff").asText()))
              .toList();
      assertThat(mine).hasSize(1);
      assertThat(mine.get(0).count()).isEqualTo(row.path("count").asLong());
      assertThat(mine.get(0).calibration()).isEqualTo(row.path("calibration").asLong());
      assertThat(mine.get(0).shortfall()).isEqualTo(row.path("shortfall").asLong());
      assertThat(mine.get(0).due()).isEqualTo(row.path("due").asBoolean());
    }
  }

  private static void verdict(Verdict verdict, JsonNode expect, boolean offered) {
    assertThat(verdict.isOffered()).as("offered; reasons %s", verdict.reasons()).isEqualTo(offered);
    if (offered) return;
    var possible = new HashSet<String>();
    var needed = new HashSet<String>();
    for (var reason : expect.path("reasons")) {
      possible.add(code(reason.path("code").asText()));
      if (!reason.path("extra").asBoolean()) needed.add(code(reason.path("code").asText()));
    }
    if (possible.contains("BUFFER")) possible.add("EXTERNAL_BUSY");
    var given = new HashSet<String>();
    verdict.reasons().forEach(r -> given.add(code(r.code().name())));
    assertThat(possible).containsAll(given);
    assertThat(given).containsAnyElementsOf(needed);
  }

  /// Both mean that the hours don't hold it.
  private static String code(String code) {
    return code.equals("OVERRIDE") ? "OUTSIDE_HOURS" : code;
  }

  private static List<Interval> intervals(JsonNode list) {
    var all = new ArrayList<Interval>();
    for (var part : list) all.add(new Interval(moment(part, "start"), moment(part, "end")));
    return all;
  }

  private static Instant moment(JsonNode node, String key) {
    return Instant.parse(node.path(key).asText());
  }

  private static LocalDate date(JsonNode node, String key) {
    return LocalDate.parse(node.path(key).asText());
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).map(JsonNode::asText);
  }

  private static Set<String> texts(JsonNode list) {
    var all = new HashSet<String>();
    list.forEach(n -> all.add(n.asText()));
    return all;
  }

  private static JsonNode json(String line) {
    try {
      return PracticeFile.JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> lines(String file) {
    var path = "/com/xordon/cases/" + file + ".ndjson";
    try (var in = CasesTest.class.getResourceAsStream(path);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank()).toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
