package com.xordon.store.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeFileTest {
  private static final String SMALL =
      """
      {"xordon":1,"practice":{"name":"North Street","zone":"Europe/Berlin","currency":"EUR"},
       "staff":[{"id":"anna","name":"Anna","hours":[{"days":["MON"],"from":"%s","to":"%s"}]}],
       "services":[{"id":"physio","name":"Physio","minutes":60,"staff":[{"id":"%s"}]}]}
      """;

  static Stream<ObjectNode> practices() {
    return Stream.of(
            "offer", "limits", "explain", "acceptance", "book", "assign", "collective", "multiday")
        .flatMap(PracticeFileTest::lines)
        .map(line -> (ObjectNode) line.get("practice"))
        .filter(PracticeFileTest::readable);
  }

  @ParameterizedTest
  @MethodSource("practices")
  void whatIsReadIsWrittenAgainKeyForKey(ObjectNode practice) {
    var file = PracticeFile.of(practice);
    var staff = new StaffForm(file.practice().zone());
    assertThat(new PracticeForm().write(file.practice(), (ObjectNode) practice.get("practice")))
        .isEqualTo(practice.get("practice"));
    same(staff, file.staff(), practice.path("staff"));
    same(new ServiceForm(), file.services(), practice.path("services"));
    same(new AppointmentForm(), file.appointments(), practice.path("appointments"));
    same(new BusyForm(), file.busy(), practice.path("busy"));
  }

  private static <T> void same(Form<T> form, List<T> values, JsonNode nodes) {
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      assertThat(form.write(value, (ObjectNode) nodes.get(i))).isEqualTo(nodes.get(i));
      assertThat(form.read(form.canonical(value))).isEqualTo(value);
    }
  }

  @Test
  void aChangedFieldIsWrittenAndUnknownKeysStay() {
    var form = new RoomForm();
    var node = (ObjectNode) json("{\"id\":\"r1\",\"name\":\"One\",\"colour\":\"red\"}");
    var renamed = new com.xordon.core.practice.Room(form.read(node).id(), "Two");
    assertThat(form.write(renamed, node))
        .isEqualTo(json("{\"id\":\"r1\",\"name\":\"Two\",\"colour\":\"red\"}"));
  }

  @Test
  void anExplicitDefaultStaysWhereItWas() {
    var form = new StaffForm(java.time.ZoneId.of("Europe/Berlin"));
    var node = (ObjectNode) json("{\"id\":\"a\",\"name\":\"A\",\"active\":true,\"hours\":[]}");
    assertThat(form.write(form.read(node), node)).isEqualTo(node);
  }

  @Test
  void aCancelledAppointmentWithoutACancellationIsReadAsThePractices() {
    var node =
        (ObjectNode)
            json(
                """
                {"id":"a1","service":"s","staff":["anna"],"start":"2026-12-01T09:00:00Z",
                 "end":"2026-12-01T10:00:00Z","status":"CANCELLED"}\
                """);
    var read = new AppointmentForm().read(node);
    assertThat(read.status()).isEqualTo(Status.CANCELLED);
    assertThat(new AppointmentForm().write(read, node)).isEqualTo(node);
  }

  @Test
  void hoursThatEndBeforeTheyStartAreRefusedWithTheirPlace() {
    assertThatThrownBy(() -> PracticeFile.parse(SMALL.formatted("17:00", "09:00", "anna")))
        .isInstanceOf(BadForm.class)
        .hasMessageContaining("staff[0].hours[0]");
  }

  @Test
  void anUnknownNameIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> PracticeFile.parse(SMALL.formatted("09:00", "17:00", "zoe")))
        .isInstanceOf(BadForm.class)
        .hasMessage("services[0].staff: there is no 'zoe'");
  }

  @Test
  void brokenJsonIsRefusedWithLineAndColumn() {
    assertThatThrownBy(() -> PracticeFile.parse("{\n  \"xordon\": 1,\n  nonsense\n}"))
        .isInstanceOf(BadForm.class)
        .hasMessageContaining("line 3");
  }

  @Test
  void aKeyThatIsThereTwiceIsRefused() {
    assertThatThrownBy(() -> PracticeFile.parse("{\"xordon\":1,\"xordon\":1}"))
        .isInstanceOf(BadForm.class);
  }

  private static boolean readable(ObjectNode practice) {
    try {
      PracticeFile.of(practice);
      return true;
    } catch (BadForm e) {
      return false;
    }
  }

  private static Stream<JsonNode> lines(String name) {
    try (var in =
        PracticeFileTest.class.getResourceAsStream("/com/xordon/cases/" + name + ".ndjson")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().map(PracticeFileTest::json).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(String text) {
    try {
      return PracticeFile.JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
