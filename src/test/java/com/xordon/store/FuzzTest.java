package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.fuzz.Mutants;
import com.xordon.store.disk.SimulatedDisk;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.PracticeFile;
import com.xordon.store.journal.Entry;
import com.xordon.store.journal.JournalDamaged;
import com.xordon.store.journal.JournalFile;
import com.xordon.store.journal.JournalRefused;
import com.xordon.store.journal.JournalStopped;
import com.xordon.store.journal.Resummed;
import com.xordon.store.journal.Row;
import com.xordon.ui.shell.WindowFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoilt files of ours end in what is declared, and in nothing else.
class FuzzTest {
  private static final List<String> JSON_WORDS =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "-1",
          "0",
          "1e999",
          "99999999999999999999",
          "\"\"",
          "\"\\u0000\"",
          ",",
          ":",
          "{",
          "[",
          "\"",
          "\\",
          "\uFEFF",
          "PT0S",
          "P9999999999D",
          "Europe/Nowhere",
          "+999999999-12-31T23:59:59Z",
          "9999-12-31",
          "24:00",
          "{{#video}}",
          "{{contact_nme}}",
          "\ud800");

  @Test
  void aSpoiltPracticeFileIsReadOrRefused() {
    var read = new AtomicLong();
    long seen =
        new Mutants(List.of(PRACTICE, AUTOMATED), JSON_WORDS)
            .each(
                Mutants.MOST,
                bytes -> {
                  try {
                    PracticeFile.parse(new String(bytes, StandardCharsets.UTF_8));
                    read.incrementAndGet();
                  } catch (BadForm e) {
                    assertThat(e.getMessage()).isNotBlank();
                  }
                });
    // neither all refused nor all read, or it would show nothing
    assertThat(read.get()).isBetween(seen / 100, seen - seen / 10);
  }

  @Test
  void aSpoiltJournalIsRecoveredOrCalledDamaged() throws IOException {
    var journals = new ArrayList<Map<String, byte[]>>();
    for (int i = 1; i <= 3; i++) journals.add(journal(i * 4));
    var name = journals.getFirst().keySet().iterator().next();
    var good = journals.stream().map(j -> new String(j.get(name), StandardCharsets.UTF_8)).toList();
    var recovered = new AtomicLong();
    long seen =
        new Mutants(
                good,
                List.of("\n", "\r\n", " ", "0", "{", "}", "\"", "999999999999999999999", "\u0000"))
            .each(
                Mutants.MOST,
                bytes -> {
                  var image = new HashMap<>(journals.getFirst());
                  // a third with right checksums, as if it had been written so
                  image.put(name, bytes.length % 3 == 0 ? Resummed.of(bytes) : bytes);
                  try {
                    JournalFile.recover(new SimulatedDisk(image, 1), (entry, hash) -> {});
                    recovered.incrementAndGet();
                  } catch (JournalDamaged e) {
                    assertThat(e.getMessage()).isNotBlank();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                });
    assertThat(recovered.get()).isBetween(seen / 100, seen - 1);
  }

  static Map<String, byte[]> journal(int bookings) throws IOException {
    var disk = new SimulatedDisk(1);
    var journal = JournalFile.recover(disk, (entry, hash) -> {});
    for (int i = 1; i <= bookings; i++) {
      var tail = journal.tail();
      var row = new Row(i, "{\"id\":\"a%d\",\"notes\":\"n\"}".formatted(i));
      var entry =
          new Entry(
              tail.number() + 1,
              tail.transaction() + 1,
              0,
              Deed.BOOK,
              "appointment",
              "a" + i,
              null,
              row,
              0,
              "t",
              "h",
              Instant.EPOCH);
      try {
        journal.append(journal.prepare(List.of(entry)));
      } catch (JournalRefused | JournalStopped e) {
        throw new IOException(e);
      }
    }
    var images = new ArrayList<Map<String, byte[]>>();
    disk.cut(1, images::add);
    return images.getLast();
  }

  @Test
  void aSpoiltWindowFileIsPutAside(@TempDir Path folder) {
    new Mutants(
            List.of("x = 10\ny = 20\nw = 1400\nh = 900\nmaximized = false\nlook = light\n"),
            List.of("NaN", "-1", "=", "\n", "\u0000", "99999999999", "look = \n"))
        .each(
            500,
            bytes -> {
              try {
                var own = Files.createTempDirectory(folder, "w");
                Files.write(own.resolve("window.txt"), bytes);
                new WindowFile(own).read();
                try (var files = Files.list(own)) {
                  for (var file : files.toList()) Files.delete(file);
                }
                Files.delete(own);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  static final String PRACTICE =
      """
      {"xordon":1,
       "practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR","weekStart":"MONDAY",
        "cancelNotice":"PT24H","closures":[{"from":"2026-12-24","to":"2026-12-26","name":"Christmas"}]},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON","TUE"],"from":"09:00","to":"12:00"}],
        "overrides":[{"date":"2026-12-01","hours":[{"from":"10:00","to":"11:00"}]}],
        "leave":[{"start":"2026-12-07T00:00","end":"2026-12-09T00:00","reason":"holiday"}],
        "limits":[{"per":"DAY","bookings":8}]}],
       "rooms":[{"id":"r1","name":"Room 1"}],
       "services":[{"id":"physio","name":"Physio","minutes":45,"step":15,"grid":"CLOCK","minNotice":"PT2H",
        "horizon":{"kind":"CALENDAR_DAYS","days":60},"limits":[{"per":"WEEK","minutes":600}],"price":6500,
        "staff":[{"id":"anna","weight":5,"priority":2}],"assignment":"ROUND_ROBIN",
        "roundRobin":{"mode":"WEIGHTED","interval":"MONTH"},"rooms":[{"anyOf":["r1"],"count":1}],
        "multiDay":{"days":"WORKING","parts":[{"day":0,"from":"09:00","to":"12:00"},{"day":1,"from":"09:00","to":"12:00"}]}}],
       "contacts":[{"id":"c1","name":"Ada","email":"ada@example.org","language":"de","born":"1990-05-01","tags":["vip"],"optedOut":["SMS"]}],
       "appointments":[{"id":"a1","service":"physio","contact":"c1","staff":["anna"],"rooms":["r1"],
        "start":"2026-12-01T09:00:00Z","end":"2026-12-01T09:45:00Z","status":"BOOKED","created":"2026-11-20T08:00:00Z"}],
       "busy":[{"staff":"anna","start":"2026-12-01T13:00:00Z","end":"2026-12-01T14:00:00Z","source":"external"}],
       "waitlist":[{"id":"w1","contact":"c1","service":"physio","days":["MON"],"created":"2026-11-20T08:00:00Z"}]}
      """;

  static final String AUTOMATED =
      """
      {"xordon":1,"practice":{"name":"P","zone":"UTC","currency":"EUR"},
       "automations":[{"id":"r","name":"R","trigger":"appointment.reminder","anchor":"START","offset":"PT-24H",
        "quietHours":{"from":"20:00","to":"08:00"},"grace":"PT6H",
        "conditions":[{"service":["physio"]},{"weekday":["MON"]},{"video":true},{"leadTime":"PT2H"},{"priceFrom":1}],
        "actions":[{"do":"MAIL","to":"client","template":"confirmation"},{"do":"HOOK","url":"https://x.example"},
         {"do":"TAG","tag":"t"},{"do":"OFFER","hold":"PT2H"},{"do":"MARK","status":"CONFIRMED"}]}],
       "templates":[{"id":"t","trigger":"appointment.booked",
        "texts":[{"language":"en","subject":"On {{appointment_date}}","body":"{{#video}}{{video_link}}{{/video}} **b**"}]}]}
      """;
}
