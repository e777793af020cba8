package com.xordon.exchange.ics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Service;
import com.xordon.exchange.ImportReport;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import com.xordon.exchange.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each file of the folder shows one trap; `expect.json` says what must arrive.
final class IcsCasesTest {
  private static final JsonNode EXPECT = expectations();

  static Stream<String> files() {
    var names = new ArrayList<String>();
    EXPECT.fieldNames().forEachRemaining(names::add);
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFileArrivesAsItShould(String file) {
    var want = EXPECT.get(file);
    var options = options(want);
    var desk = new Desk();
    if (want.hasNonNull("before")) {
      desk.take(bytes(want.get("before").asText()), options, Progress.NONE);
    }
    var before = desk.state();
    var outcome = desk.take(bytes(file), options, Progress.NONE);
    if (want.path("exit").asInt() == 1) {
      assertThat(outcome).isInstanceOf(Imported.Unreadable.class);
      assertThat(desk.state()).isEqualTo(before);
      return;
    }
    var report = Desk.report(outcome);
    var after = desk.state();
    counts(want, report);
    if (options.dryRun()) {
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(had(desk, want)).isEqualTo(wanted(want));
      series(desk, want);
      assertThat(blocked(desk)).isEqualTo(blocked(want));
      if (want.hasNonNull("contacts")) {
        assertThat(desk.clients()).hasSize(want.get("contacts").asInt());
      }
      never(desk, want);
      backAndForth(desk, before, after);
    }
    again(desk, file, options, report, after);
  }

  private static void backAndForth(Desk desk, List<Object> before, List<Object> after) {
    if (after.equals(before)) return;
    desk.undo();
    assertThat(desk.state()).isEqualTo(before);
    desk.redo();
    assertThat(desk.state()).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(after);
  }

  private static void again(
      Desk desk, String file, IcsOptions options, ImportReport first, List<Object> after) {
    var second = Desk.report(desk.take(bytes(file), options, Progress.NONE));
    if (options.dryRun()) {
      for (var o : Row.Outcome.values()) assertThat(second.count(o)).isEqualTo(first.count(o));
      return;
    }
    assertThat(second.count(Row.Outcome.CREATED)).isZero();
    assertThat(second.count(Row.Outcome.UPDATED)).isZero();
    assertThat(desk.state()).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(after);
  }

  private static IcsOptions options(JsonNode want) {
    var options = new IcsOptions(Desk.ANNA);
    var from = LocalDate.of(2026, 1, 10);
    var until = LocalDate.of(2027, 1, 10);
    var args = want.path("args");
    for (int i = 0; i < args.size(); i++) {
      switch (args.get(i).asText()) {
        case "--from" -> from = LocalDate.parse(args.get(++i).asText());
        case "--until" -> until = LocalDate.parse(args.get(++i).asText());
        case "--as" ->
            options =
                options.as(IcsOptions.As.valueOf(args.get(++i).asText().toUpperCase(Locale.ROOT)));
        case "--dry-run" -> options = options.dry();
        default -> throw new IllegalArgumentException(args.get(i).asText());
      }
    }
    return options.between(from, until);
  }

  private static void counts(JsonNode want, ImportReport report) {
    var wish = new HashMap<String, JsonNode>();
    want.path("outcomes").properties().forEach(e -> wish.put(e.getKey(), e.getValue()));
    if (want.hasNonNull("skipped")) wish.put("skipped", want.get("skipped"));
    wish.forEach((name, number) -> {
      int had = report.count(Row.Outcome.valueOf(name.toUpperCase(Locale.ROOT)));
      if (number.isInt()) assertThat(had).as(name).isEqualTo(number.asInt());
      else
        assertThat(had)
            .as(name)
            .isGreaterThanOrEqualTo(Integer.parseInt(number.asText().substring(2)));
    });
    for (var range : want.path("lines")) {
      assertThat(report.rows())
          .anyMatch(r ->
              (r.outcome() == Row.Outcome.SKIPPED || r.outcome() == Row.Outcome.ASKS)
                  && r.line() >= range.get(0).asInt()
                  && r.line() <= range.get(1).asInt()
                  && !r.reason(Locale.ENGLISH).isBlank());
    }
  }

  /// Title, start and end of each, and what else the case decides.
  private static Map<String, Map<String, String>> wanted(JsonNode want) {
    var all = new TreeMap<String, Map<String, String>>();
    for (var a : want.path("appointments")) {
      if (isOpen(want, a.path("title").asText(), a.get("start").asText())) continue;
      var fields = new TreeMap<String, String>();
      for (var key : List.of("status", "contact", "service")) {
        if (a.has(key))
          fields.put(
              key, (a.get(key).isNull() ? "" : a.get(key).asText()).toLowerCase(Locale.ROOT));
      }
      all.put(
          words(a.path("title").asText())
              + " "
              + a.get("start").asText()
              + " "
              + a.get("end").asText(),
          fields);
    }
    return all;
  }

  private static Map<String, Map<String, String>> had(Desk desk, JsonNode want) {
    var all = new TreeMap<String, Map<String, String>>();
    var wanted = wanted(want);
    for (var a : desk.appointments()) {
      if (isOpen(want, a.details().title(), a.when().start().toString())) continue;
      assertThat(a.staff()).containsExactly(Desk.ANNA);
      var key = words(a.details().title()) + " " + a.when().start() + " " + a.when().end();
      var asked = wanted.getOrDefault(key, Map.of());
      var fields = new TreeMap<String, String>();
      for (var field : asked.keySet()) fields.put(field, field(desk, a, field, asked.get(field)));
      assertThat(all.put(key, fields)).as(key).isNull();
    }
    return all;
  }

  private static String field(Desk desk, Appointment a, String field, String asked) {
    var client =
        desk.clients().stream()
            .filter(c -> a.client().filter(c.id()::equals).isPresent())
            .findFirst();
    var text =
        switch (field) {
          case "status" -> a.status().name();
          case "service" -> desk.rulesNow().service(a.service()).map(Service::name).orElse("");
          default ->
              client
                  .map(Client::email)
                  .filter(asked::equalsIgnoreCase)
                  .or(() -> client.map(Client::name))
                  .orElse("");
        };
    return text.toLowerCase(Locale.ROOT);
  }

  private static void series(Desk desk, JsonNode want) {
    var place = new HashMap<String, String>();
    for (var a : desk.appointments()) {
      place.put(words(a.details().title()) + a.when().start(), a.details().series().orElse(""));
    }
    Map<String, Set<String>> groups = new HashMap<>();
    for (var a : want.path("appointments")) {
      if (!a.hasNonNull("series")
          || isOpen(want, a.path("title").asText(), a.get("start").asText())) continue;
      groups
          .computeIfAbsent(a.get("series").asText(), s -> new HashSet<>())
          .add(place.get(words(a.get("title").asText()) + a.get("start").asText()));
    }
    var ids = new HashSet<String>();
    groups.forEach((name, values) -> {
      assertThat(values).as("series " + name).hasSize(1).doesNotContain("");
      assertThat(ids.addAll(values)).isTrue();
    });
  }

  private static List<String> blocked(Desk desk) {
    var spans = new ArrayList<Instant[]>();
    for (var b : desk.busy()) add(spans, b.when().start(), b.when().end());
    return texts(spans);
  }

  private static List<String> blocked(JsonNode want) {
    var spans = new ArrayList<Instant[]>();
    for (var b : want.path("busy")) {
      add(spans, Instant.parse(b.get("start").asText()), Instant.parse(b.get("end").asText()));
    }
    return texts(spans);
  }

  private static void add(List<Instant[]> spans, Instant start, Instant end) {
    if (!spans.isEmpty() && !start.isAfter(spans.getLast()[1])) {
      if (end.isAfter(spans.getLast()[1])) spans.getLast()[1] = end;
    } else {
      spans.add(new Instant[] {start, end});
    }
  }

  private static List<String> texts(List<Instant[]> spans) {
    return spans.stream().map(s -> s[0] + " " + s[1]).toList();
  }

  private static void never(Desk desk, JsonNode want) {
    for (var text : want.path("never")) {
      for (var a : desk.appointments()) {
        assertThat(a.details().title() + a.details().notes())
            .doesNotContainIgnoringCase(text.asText());
      }
    }
  }

  private static boolean isOpen(JsonNode want, String title, String start) {
    for (var o : want.path("open")) {
      boolean named = !o.hasNonNull("title") || words(o.get("title").asText()).equals(words(title));
      boolean within =
          o.path("from").asText("").compareTo(start) <= 0
              && start.compareTo(o.path("until").asText("~")) < 0;
      if (named && within) return true;
    }
    return false;
  }

  private static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  static byte[] bytes(String file) {
    try (var in = IcsCasesTest.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode expectations() {
    try {
      return new ObjectMapper().readTree(bytes("expect.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
