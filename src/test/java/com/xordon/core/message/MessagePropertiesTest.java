package com.xordon.core.message;

import static com.xordon.core.message.Parsed.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What holds of every text and every value, over many decided by seeds.
class MessagePropertiesTest {
  private static final int RUNS = 4_000;
  private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
  private static final int LIMIT = 100_000;
  private static final List<String> SCRAPS =
      List.of(
          "{{",
          "}}",
          "{{#video}}",
          "{{^video}}",
          "{{/video}}",
          "{{#price}}",
          "{{/price}}",
          "{{contact_name}}",
          "{{video_link}}",
          "{{location_details}}",
          "{{nobody}}",
          "{",
          "}",
          "#",
          "**",
          "*",
          "[",
          "](",
          ")",
          "[a](https://a.example/",
          "[b]({{move_link}})",
          "\n",
          "\n\n",
          "- ",
          "  ",
          "---",
          "\\",
          "<b>",
          "&amp;",
          "\"",
          "'",
          "word",
          "Ü",
          "😀",
          "\r\n",
          "\t");
  private static final List<String> HOSTILE =
      List.of(
          "**",
          "<script>alert(1)</script>",
          "{{price}}",
          "{{#video}}",
          "[x](javascript:1)",
          "](https://evil.example)",
          "\" onclick=\"x",
          "'",
          "&lt;",
          "&",
          "<!--",
          "]]>",
          "\r\n",
          "Bcc: x@y.example",
          "\u0001",
          "\u0010",
          "\u202E",
          "\uD800",
          "\\",
          "\"}",
          "\n- x",
          "---",
          "https://evil.example",
          "\u2028",
          "\0",
          "😀",
          "=?utf-8?q?x?=");

  @Test
  void noTextThrows() {
    int good = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var source = mixed(random, SCRAPS, 12);
      switch (TemplateText.parse(source)) {
        case TemplateText.Bad(var faults) -> assertThat(faults).as(source).isNotEmpty();
        case TemplateText.Good(var text) -> {
          good++;
          var facts = hostile(random);
          for (var landing : Landing.values()) text.render(facts, landing);
          new TinyHtml(LetterText.html(text, text, facts, Locale.ENGLISH));
        }
      }
    }
    assertThat(good).isGreaterThan(RUNS / 10);
  }

  @Test
  void valuesDontChangeWhatALetterIsMadeOf() {
    for (long seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var source = mixed(random, SCRAPS, 12);
      if (!(TemplateText.parse(source) instanceof TemplateText.Good(var text))) continue;
      var tame = new TinyHtml(text.render(tame(), Landing.HTML));
      var facts = hostile(random);
      var wild = new TinyHtml(text.render(facts, Landing.HTML));
      assertThat(without(wild.tags)).as("%d: %s", seed, source).isEqualTo(without(tame.tags));
      assertThat(wild.links).allMatch(SafeLink::isOne);
      assertThat(wild.links).noneMatch(link -> link.contains("evil"));
    }
  }

  /// A value of several lines has as many as it has.
  private static List<String> without(List<String> tags) {
    return tags.stream().filter(tag -> !tag.equals("br")).toList();
  }

  @Test
  void aHeaderStaysOneLine() {
    for (long seed = 0; seed < RUNS; seed++) {
      var facts = hostile(new Random(seed));
      var line = good("A {{contact_name}}\n{{location_details}}").render(facts, Landing.SUBJECT);
      assertThat(line).doesNotMatch("(?s).*[\\p{Cntrl}\u2028\u2029].*").hasSizeLessThan(201);
    }
  }

  @Test
  void jsonCanBeRead() throws Exception {
    var text = good("{\"a\": \"{{contact_name}}\", \"b\": [\"{{location_details}}\", 1] }");
    for (long seed = 0; seed < RUNS; seed++) {
      var facts = hostile(new Random(seed));
      var read = new ObjectMapper().readTree(text.render(facts, Landing.JSON));
      assertThat(read.get("a").asText()).isEqualTo(facts.value(Placeholder.CONTACT_NAME));
      assertThat(read.get("b").get(0).asText())
          .isEqualTo(facts.value(Placeholder.LOCATION_DETAILS));
      assertThat(read.size()).isEqualTo(2);
    }
  }

  @Test
  @Timeout(120)
  void theLongestTextsTakeNoLongerThanTheirLength() {
    for (var scrap : List.of("[", "**", "[a](", "**a [", "- ", "\\", "a\n", "\n\n", "{ ", "- \n")) {
      render(scrap.repeat(LIMIT / scrap.length()));
    }
    render("{{#video}}\n".repeat(8) + " \t".repeat(40_000) + "{{/video}}\n".repeat(8));
    render("{{contact_name}}".repeat(500));
  }

  private static void render(String source) {
    var text = good(source);
    var facts = hostile(new Random(1)).with(Placeholder.CONTACT_NAME, "<".repeat(2_000));
    // time of this thread only: how busy the machine is doesn't count
    long begun = TIMES.getCurrentThreadCpuTime();
    for (var landing : Landing.values()) {
      assertThat(text.render(facts, landing)).hasSizeLessThan(20_000_000);
    }
    assertThat(Duration.ofNanos(TIMES.getCurrentThreadCpuTime() - begun))
        .isLessThan(Duration.ofSeconds(1));
  }

  private static MessageFacts tame() {
    return MessageFacts.NONE
        .with(Placeholder.CONTACT_NAME, "Maria")
        .with(Placeholder.LOCATION_DETAILS, "Mill Lane")
        .with(Placeholder.VIDEO_LINK, "https://video.example/1")
        .with(Placeholder.PRICE, "1");
  }

  private static MessageFacts hostile(Random random) {
    return MessageFacts.NONE
        .with(Placeholder.CONTACT_NAME, "x" + mixed(random, HOSTILE, 6))
        .with(Placeholder.LOCATION_DETAILS, "x" + mixed(random, HOSTILE, 6))
        .with(Placeholder.VIDEO_LINK, "https://video.example/2")
        .with(Placeholder.MOVE_LINK, "x" + mixed(random, HOSTILE, 3))
        .with(Placeholder.PRICE, "x" + mixed(random, HOSTILE, 3));
  }

  private static String mixed(Random random, List<String> scraps, int most) {
    var all = new StringBuilder();
    int count = random.nextInt(1, most + 1);
    for (int i = 0; i < count; i++) all.append(scraps.get(random.nextInt(scraps.size())));
    return all.toString();
  }
}
