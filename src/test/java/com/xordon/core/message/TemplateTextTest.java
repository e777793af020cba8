package com.xordon.core.message;

import static com.xordon.core.message.Parsed.bad;
import static com.xordon.core.message.Parsed.good;
import static com.xordon.core.message.Parsed.plain;
import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.message.TemplateFault.Code;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTextTest {
  private static final MessageFacts MARIA =
      MessageFacts.NONE.with(Placeholder.CONTACT_NAME, "Maria Winter");
  private static final MessageFacts VIDEO =
      MARIA.with(Placeholder.VIDEO_LINK, "https://video.example/1");

  @Test
  void aPlaceIsFilledIn() {
    assertThat(plain("Hello {{contact_name}}, hello {{ contact_name }}!", MARIA))
        .isEqualTo("Hello Maria Winter, hello Maria Winter!");
  }

  @Test
  void aMissingValueIsNothing() {
    assertThat(plain("a{{price}}b", MARIA)).isEqualTo("ab");
  }

  @Test
  void aSectionIsSaidWhenItHolds() {
    var text = "a{{#video}} by video{{/video}}{{^video}} here{{/video}}.";
    assertThat(plain(text, MARIA)).isEqualTo("a here.");
    assertThat(plain(text, VIDEO)).isEqualTo("a by video.");
  }

  @Test
  void aSectionMayLieInAnother() {
    var text = "{{#video}}1{{#contact_name}}2{{^price}}3{{/price}}{{/contact_name}}{{/video}}";
    assertThat(plain(text, VIDEO)).isEqualTo("123");
  }

  @Test
  void aLineOfASectionMarkAloneIsNoLine() {
    var text = "a\n  {{#contact_name}}  \nb\n{{/contact_name}}\nc";
    assertThat(plain(text, MARIA)).isEqualTo("a\nb\nc");
    assertThat(plain(text, MessageFacts.NONE)).isEqualTo("a\nc");
    assertThat(plain("{{#contact_name}}\r\nb\r\n{{/contact_name}}", MARIA)).isEqualTo("b");
    assertThat(plain("a {{#contact_name}}\nb{{/contact_name}}\nc", MARIA)).isEqualTo("a \nb\nc");
  }

  @Test
  void itKnowsWhatItMaySay() {
    var text = good("{{#video}}{{video_link}}{{/video}}{{^price}}{{contact_name}}{{/price}}");
    assertThat(text.places())
        .containsExactlyInAnyOrder(Placeholder.VIDEO_LINK, Placeholder.CONTACT_NAME);
    assertThat(text.conditions()).containsExactlyInAnyOrder(Condition.VIDEO, Condition.PRICE);
  }

  @ParameterizedTest
  @CsvSource({
    "contact_nam, contact_name",
    "ContactName, contact_name",
    "client_name, contact_name",
    "client-first-name, contact_first_name",
    "appointment date, appointment_date",
    "reschedule_link, move_link",
    "zoom_link, video_link",
    "practice_fone, practice_phone"
  })
  void aMisspeltNameIsRefusedWithTheNearest(String written, String meant) {
    assertThat(bad("Hello\n you, {{" + written + "}}"))
        .containsExactly(new TemplateFault(Code.MISSPELT_NAME, 2, 7, List.of(written, meant)));
  }

  @ParameterizedTest
  @CsvSource({
    "{{weather}}, UNKNOWN_NAME, 1, weather",
    "{{first_visit}}, CONDITION_AS_VALUE, 1, first_visit",
    "a{{#weather}}b{{/weather}}, UNKNOWN_CONDITION, 2, weather",
    "a{{#video_link}}b{{/video_link}}, MISSPELT_CONDITION, 2, video_link|video",
    "a{{^vidoe}}b{{/vidoe}}, MISSPELT_CONDITION, 2, vidoe|video",
    "a{{ }}, EMPTY_PLACE, 2, ''",
    "a{{#}}b{{/}}, EMPTY_PLACE, 2, ''",
    "a {{contact_name, UNCLOSED_PLACE, 3, ''",
    "a {{contact_name {{price}}, UNCLOSED_PLACE, 3, ''",
    "a }} b, STRAY_CLOSE, 3, ''",
    "a{{#video}}b, UNCLOSED_SECTION, 2, video",
    "a{{/video}}b, STRAY_END, 2, video",
    "{{#video}}{{/price}}, WRONG_END, 11, price|video",
    "a\u0007b, CONTROL_CHARACTER, 2, ''"
  })
  void eachFaultHasItsPlace(String written, Code code, int column, String facts) {
    var named = facts.isEmpty() ? List.<String>of() : List.of(facts.split("\\|"));
    assertThat(bad(written)).containsExactly(new TemplateFault(code, 1, column, named));
  }

  @Test
  void misnestedSectionsAreRefused() {
    assertThat(bad("{{#video}}{{#price}}{{/video}}{{/price}}"))
        .extracting(TemplateFault::code)
        .containsExactly(Code.WRONG_END, Code.WRONG_END);
  }

  @Test
  void theRestIsReadAfterAFault() {
    assertThat(bad("{{a}}\n{{#video}}\n\n {{/vidoe}}\n }}"))
        .extracting(f -> f.line() + ":" + f.column() + " " + f.code())
        .containsExactly("1:1 UNKNOWN_NAME", "4:2 WRONG_END", "5:2 STRAY_CLOSE");
  }

  @Test
  void bombsAreRefusedWithAClearWord() {
    var deep = "{{#video}}".repeat(9) + "{{/video}}".repeat(9);
    assertThat(bad(deep)).containsExactly(fault(Code.TOO_DEEP, 81, "8"));
    assertThat(bad("x".repeat(100_001))).containsExactly(fault(Code.TOO_LONG, 1, "100000"));
    assertThat(bad("x".repeat(10_000_000))).hasSize(1);
    assertThat(bad("{{price}}".repeat(501)))
        .containsExactly(fault(Code.TOO_MANY_PLACES, 4501, "500"));
    assertThat(bad("{{x}}".repeat(300))).hasSize(20);
    good("{{#video}}".repeat(8) + "{{/video}}".repeat(8));
    good("{{price}}".repeat(500));
    good("x".repeat(100_000));
  }

  private static TemplateFault fault(Code code, int column, String fact) {
    return new TemplateFault(code, 1, column, List.of(fact));
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void eachFaultIsSaidInBothLanguages(Code code) {
    var fault = new TemplateFault(code, 3, 14, List.of("eins", "zwei"));
    var english = fault.sentence(Locale.ENGLISH);
    var german = fault.sentence(Locale.GERMAN);
    assertThat(english).endsWith(english.endsWith("?") ? "?" : ".").isNotEqualTo(german);
    assertThat(german + english).doesNotContain("{0}", "{1}", "'");
    assertThat(fault.place(Locale.GERMAN)).isEqualTo("Zeile 3, Spalte 14");
  }

  @Test
  void aSentenceShowsTheBracesToWrite() {
    var fault = bad("{{#video}}").getFirst();
    assertThat(fault.sentence(Locale.ENGLISH))
        .isEqualTo("The section “video” is never ended: {{/video}} is missing.");
  }

  @Test
  void eachPlaceAndConditionIsExplainedInBothLanguages() {
    for (var place : Placeholder.values()) {
      assertThat(place.meaning(Locale.ENGLISH)).isNotEqualTo(place.meaning(Locale.GERMAN));
      assertThat(place.example(Locale.GERMAN)).isNotBlank();
      assertThat(Placeholder.of(place.canonical())).contains(place);
    }
    for (var condition : Condition.values()) {
      assertThat(condition.meaning(Locale.ENGLISH)).startsWith("if ");
      assertThat(condition.meaning(Locale.GERMAN)).startsWith("wenn ");
    }
  }
}
