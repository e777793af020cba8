package com.xordon.core.message;

import static com.xordon.core.message.Parsed.good;
import static com.xordon.core.message.Parsed.html;
import static com.xordon.core.message.Parsed.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTextTest {
  private static final MessageFacts FACTS =
      MessageFacts.NONE
          .with(Placeholder.CONTACT_NAME, "Maria")
          .with(Placeholder.VIDEO_LINK, "https://video.example/1?a=1&b=2")
          .with(Placeholder.PRACTICE_EMAIL, "hello@practice.example")
          .with(Placeholder.PRACTICE_PHONE, "+49 (30) 90-18 20")
          .with(Placeholder.LOCATION_DETAILS, "Mill Lane\nRoom 2");

  @Test
  void oneTextIsALetterWithAndWithoutHtml() {
    var text = "Hello **{{contact_name}}**,\nwelcome.\n\n- one\n- two\n  lines\n\n---\nbye";
    assertThat(bare(text))
        .isEqualTo(
            "<p>Hello <strong>Maria</strong>,<br>welcome.</p>"
                + "<ul><li>one</li><li>two<br>lines</li></ul><hr><p>bye</p>");
    assertThat(plain(text, FACTS))
        .isEqualTo("Hello Maria,\nwelcome.\n\n- one\n- two\n  lines\n\n----------\n\nbye");
  }

  @Test
  void aLinkOnItsOwnIsAButton() {
    var text = "[Join]({{video_link}})";
    assertThat(html(text, FACTS))
        .contains("class=\"button\"", "href=\"https://video.example/1?a=1&amp;b=2\"", ">Join</a>");
    assertThat(plain(text, FACTS)).isEqualTo("Join:\nhttps://video.example/1?a=1&b=2");
    assertThat(plain("You may [join]({{video_link}}).", FACTS))
        .isEqualTo("You may join <https://video.example/1?a=1&b=2>.");
    assertThat(html("You may [join]({{video_link}}).", FACTS)).contains("class=\"link\"");
    assertThat(html("Link: {{video_link}}", FACTS)).contains("<a class=\"link\"");
  }

  @Test
  void mailAndTelephoneAreLinksToo() {
    assertThat(links("[Write](mailto:{{practice_email}}) [call](tel:{{practice_phone}})"))
        .containsExactly("mailto:hello@practice.example", "tel:+4930901820");
    assertThat(plain("[Write](mailto:{{practice_email}}) or call.", FACTS))
        .isEqualTo("Write <hello@practice.example> or call.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//evil.example",
        "/here",
        "https:evil",
        "https://",
        "vbscript:x",
        "ftp://a.example",
        "https://good.example@evil.example/",
        "https://a.example/ b",
        "tel:abc",
        "mailto:nobody"
      })
  void anotherLinkIsOnlyItsWords(String target) {
    var text = "[word](" + target.replace(")", "") + ") end";
    assertThat(bare(text)).isEqualTo("<p>word end</p>");
    assertThat(plain(text, FACTS)).isEqualTo("word end");
    assertThat(FACTS.with(Placeholder.MOVE_LINK, target).holds(Condition.MOVE_LINK)).isFalse();
  }

  @Test
  void aValueInALinkStaysAPartOfIt() {
    var facts = FACTS.with(Placeholder.CONTACT_NAME, "a/../b?c=d&e#f Ü€😀");
    assertThat(new TinyHtml(html("[x](https://a.example/?n={{contact_name}}&m=1)", facts)).links)
        .containsExactly(
            "https://a.example/?n=a%2F..%2Fb%3Fc%3Dd%26e%23f%20%C3%9C%E2%82%AC%F0%9F%98%80&m=1");
    var mail = FACTS.with(Placeholder.PRACTICE_EMAIL, "a@b.example?bcc=c@d.example");
    assertThat(new TinyHtml(html("[x](mailto:{{practice_email}})", mail)).links)
        .containsExactly("mailto:a@b.example%3Fbcc%3Dc@d.example");
    var script = FACTS.with(Placeholder.CONTACT_NAME, "javascript:alert");
    assertThat(html("[x]({{contact_name}})", script)).doesNotContain("href");
  }

  @Test
  void aValueIsNeverMarkup() {
    var hostile = "**<script>{{price}}[a](https://evil.example)\n\n- x\n---";
    var facts = FACTS.with(Placeholder.CONTACT_NAME, hostile).with(Placeholder.PRICE, "9 €");
    assertThat(bare("Hello {{contact_name}}, **bye**", facts))
        .isEqualTo(
            "<p>Hello **&lt;script&gt;{{price}}[a](https://evil.example) - x ---,"
                + " <strong>bye</strong></p>");
    assertThat(plain("{{contact_name}}", facts))
        .isEqualTo("**<script>{{price}}[a](https://evil.example) - x ---");
    assertThat(plain("{{contact_name}}", FACTS.with(Placeholder.CONTACT_NAME, "- x")))
        .isEqualTo("- x");
  }

  @Test
  void aValueOfSeveralLinesKeepsThem() {
    assertThat(bare("At {{location_details}}.")).isEqualTo("<p>At Mill Lane<br>Room 2.</p>");
    assertThat(plain("- {{location_details}}", FACTS)).isEqualTo("- Mill Lane\n  Room 2");
  }

  @Test
  void aLineWhoseValuesAreMissingIsLeftOut() {
    assertThat(plain("a\n{{price}}\n**{{price}}** {{add_ons}}\nb\n\n{{price}}\n\nc", FACTS))
        .isEqualTo("a\nb\n\nc");
    assertThat(plain("- {{price}}\n- x", FACTS)).isEqualTo("- x");
  }

  @Test
  void signsThatMeanNothingStandForThemselves() {
    assertThat(bare("2 ** 3, **open, [x] (y), \\**a\\** \\[b](c) <i>&amp;</i> \"q\""))
        .isEqualTo(
            "<p>2 ** 3, **open, [x] (y), **a** [b](c) &lt;i&gt;&amp;amp;&lt;/i&gt;"
                + " &quot;q&quot;</p>");
    assertThat(bare("\\- no list")).isEqualTo("<p>- no list</p>");
  }

  @Test
  void aWholeLetterStandsOnItsOwn() {
    var facts = MessageFacts.examples(Locale.GERMAN).with(Placeholder.PRACTICE_NAME, "A & B");
    var page = LetterText.html(good("Hallo </title>"), good("x"), facts, Locale.GERMAN);
    var read = new TinyHtml(page);
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"de\">", "prefers-color-scheme: dark", "<title>Hallo &lt;/title&gt;")
        .contains("A &amp; B · Mühlweg 12, Berlin · +49 30 901820 · hallo@praxis.example")
        .doesNotContain("url(", "@import", "src=", "<link", "http");
    assertThat(read.links).isEmpty();
    assertThat(LetterText.plain(good("x"), facts)).isEqualTo("x\n");
  }

  @Test
  void aHeaderIsOneShortLine() {
    var hostile = "Eve\r\nBcc: all@example.com\u2028\u0000\t x\u202Egnp.exe";
    var facts = FACTS.with(Placeholder.CONTACT_NAME, hostile);
    var text = good("Hello {{contact_name}}\n**a**");
    assertThat(text.render(facts, Landing.SUBJECT))
        .isEqualTo("Hello Eve Bcc: all@example.com xgnp.exe **a**");
    var longest = good("😀".repeat(300)).render(facts, Landing.SUBJECT);
    assertThat(longest).hasSizeLessThanOrEqualTo(200).endsWith("😀…");
  }

  @Test
  void aShortMessageHasNoMarkupAndNoCostlySigns() {
    var text = "Hello **{{contact_name}}** – “see you”…\n\n[Join]({{video_link}})";
    assertThat(good(text).render(FACTS, Landing.SMS))
        .isEqualTo("Hello Maria - \"see you\"...\nJoin: https://video.example/1?a=1&b=2");
  }

  @Test
  void aValueStaysInItsString() {
    var facts = FACTS.with(Placeholder.CONTACT_NAME, "\"}\\ </script>\u007F Ü");
    assertThat(good("{\"a\": \"{{contact_name}}\"}").render(facts, Landing.JSON))
        .isEqualTo("{\"a\": \"\\\"}\\\\ \\u003c/script\\u003e Ü\"}");
  }

  @Test
  void valuesAreCutAndWhole() {
    var cut = FACTS.with(Placeholder.CONTACT_NAME, "😀".repeat(2_000));
    assertThat(cut.value(Placeholder.CONTACT_NAME)).hasSizeLessThanOrEqualTo(2_000).endsWith("😀…");
    var torn = FACTS.with(Placeholder.CONTACT_NAME, "a\uD83Db\uFFFE");
    assertThat(torn.value(Placeholder.CONTACT_NAME)).isEqualTo("a\uFFFDb\uFFFD");
    var lines = FACTS.with(Placeholder.LOCATION_DETAILS, "a\n".repeat(5_000));
    assertThat(lines.value(Placeholder.LOCATION_DETAILS)).hasSizeLessThanOrEqualTo(2_000);
  }

  private static List<String> links(String text) {
    return new TinyHtml(html(text, FACTS)).links;
  }

  private static String bare(String text) {
    return bare(text, FACTS);
  }

  /// Without looks and line breaks.
  private static String bare(String text, MessageFacts facts) {
    var html = html(text, facts);
    assertThat(new TinyHtml(html).tags).isNotEmpty();
    return html.replaceAll(" (class|style)=\"[^\"]*\"", "").replace("\n", "");
  }
}
