package com.xordon.store.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutomationRuleFormTest {
  private final AutomationRuleForm form = new AutomationRuleForm();

  private static ObjectNode node(String json) throws JsonProcessingException {
    return (ObjectNode) PracticeFile.JSON.readTree(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"id":"confirmation","name":"Confirmation","trigger":"appointment.booked","offset":"PT30S",
         "actions":[{"do":"MAIL","to":"client","template":"confirmation"}]}
        """,
        """
        {"id":"day-before","name":"The day before","on":false,"trigger":"appointment.reminder",
         "offset":"PT-24H","quietHours":{"from":"20:00","to":"08:00"},"grace":"PT2H",
         "conditions":[{"service":["physio"]},{"staff":["anna"]},{"source":["desk"]},
           {"weekday":["MON","FRI"]},{"video":true},{"leadTime":"PT48H"},{"priceFrom":5000}],
         "actions":[{"do":"SMS","to":"staff","template":"t"},{"do":"HOOK","url":"https://crm.example"},
           {"do":"ATTENTION","text":"Call","urgent":true},{"do":"MARK","status":"CONFIRMED"},
           {"do":"MAIL","to":"office@example.org","template":"t"}]}
        """,
        """
        {"id":"thanks","name":"","trigger":"appointment.reminder","anchor":"END","offset":"PT2H",
         "actions":[]}
        """
      })
  void whatIsReadIsWrittenAgain(String json) throws JsonProcessingException {
    assertThat(node(form.canonical(form.read(node(json))).toString())).isEqualTo(node(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a:b\",\"trigger\":\"appointment.booked\"}",
        "{\"id\":\"a\",\"trigger\":\"appointment.eaten\"}",
        "{\"id\":\"a\",\"trigger\":\"appointment.booked\",\"anchor\":\"START\"}",
        "{\"id\":\"a\",\"trigger\":\"appointment.booked\",\"offset\":\"PT-1H\"}",
        "{\"id\":\"a\",\"trigger\":\"appointment.booked\",\"conditions\":[{\"mood\":\"good\"}]}",
        "{\"id\":\"a\",\"trigger\":\"appointment.booked\",\"actions\":[{\"do\":\"SING\"}]}"
      })
  void whatMakesNoSenseIsRefusedWithItsPlace(String json) {
    var file =
        "{\"xordon\":1,\"practice\":{\"name\":\"A\",\"zone\":\"UTC\"},\"automations\":["
            + json
            + "]}";
    assertThatThrownBy(() -> PracticeFile.parse(file)).hasMessageContaining("automations[0]");
  }

  @Test
  void aPracticeMayHaveNone() {
    PracticeFile.parse("{\"xordon\":1,\"practice\":{\"name\":\"A\",\"zone\":\"UTC\"}}");
  }
}
