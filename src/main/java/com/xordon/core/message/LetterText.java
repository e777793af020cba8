package com.xordon.core.message;

import static com.xordon.core.message.LetterHtml.escaped;
import static com.xordon.core.message.LetterHtml.look;
import static com.xordon.core.message.LetterHtml.tag;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A whole letter from one text, once with and once without HTML. It asks for nothing from
/// elsewhere, is read well from 320 pixels on, and follows the reader's light or dark.
public final class LetterText {
  private static final String TABLE =
      " role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"";

  private LetterText() {}

  /// A page that can be a mail's HTML part; `language` is the one the text is written in.
  public static String html(
      TemplateText subject, TemplateText body, MessageFacts facts, Locale language) {
    var title = escaped(subject.render(facts, Landing.SUBJECT));
    var practice = escaped(facts.value(Placeholder.PRACTICE_NAME));
    var html = new StringBuilder(head(title, language));
    html.append(tag("body", "page", "")).append('\n');
    html.append(tag("table", "page", TABLE)).append("<tr>");
    html.append(tag("td", "around", " align=\"center\"")).append('\n');
    html.append(tag("table", "card", TABLE)).append('\n');
    if (!practice.isEmpty()) row(html, "sender", practice);
    row(html, "letter", "\n" + body.render(facts, Landing.HTML));
    var foot = foot(facts);
    if (!foot.isEmpty()) row(html, "foot", foot);
    return html.append("</table>\n</td></tr></table>\n</body>\n</html>\n").toString();
  }

  /// The same as text alone.
  public static String plain(TemplateText body, MessageFacts facts) {
    return body.render(facts, Landing.PLAIN) + "\n";
  }

  private static String head(String title, Locale language) {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>%s</title>
    <style>
    %s
    </style>
    </head>
    """
        .formatted(escaped(language.toLanguageTag()), title, look("sheet"));
  }

  private static void row(StringBuilder html, String look, String inside) {
    html.append("<tr>").append(tag("td", look, "")).append(inside).append("</td></tr>\n");
  }

  private static String foot(MessageFacts facts) {
    return Stream.of(
            Placeholder.PRACTICE_NAME,
            Placeholder.PRACTICE_ADDRESS,
            Placeholder.PRACTICE_PHONE,
            Placeholder.PRACTICE_EMAIL)
        .map(facts::value)
        .filter(value -> !value.isEmpty())
        .map(value -> escaped(value).replace("\n", ", "))
        .collect(Collectors.joining(" · "));
  }
}
