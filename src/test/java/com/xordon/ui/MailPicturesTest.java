package com.xordon.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.message.LetterText;
import com.xordon.core.message.MessageFacts;
import com.xordon.core.message.ReadyMade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes pictures of the ready-made mails, as a browser shows them: narrow and wide, light and
/// dark. Needs Chromium.
@Tag("screens")
class MailPicturesTest {
  private static final Path SCREENS = Path.of("docs", "screens");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int WIDE = 600;
  private static final int NARROW = 320;

  @TempDir Path folder;

  @Test
  void theMailsAreTaken() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/chromium")), "no browser here");
    take("confirmation", Locale.ENGLISH);
    take("confirmation", Locale.GERMAN);
    take("reminder-24h", Locale.ENGLISH);
    take("cancellation", Locale.ENGLISH);
    take("no-show", Locale.GERMAN);
    take("thank-you", Locale.ENGLISH);
  }

  private void take(String id, Locale language) throws Exception {
    var template = ReadyMade.named(id, language).orElseThrow();
    var wording = template.in(language);
    var facts = MessageFacts.examples(language);
    var html = LetterText.html(wording.subject(), wording.body(), facts, language);
    var file = folder.resolve(id + "-" + language + ".html");
    Files.writeString(file, html);
    for (boolean dark : List.of(false, true)) {
      var name = "mail-" + id + "-" + language + (dark ? "-dark" : "");
      picture(sheet(file, dark), SCREENS.resolve(name + ".png"), dark);
    }
  }

  /// The narrow and the wide one, side by side.
  private Path sheet(Path mail, boolean dark) throws IOException {
    var frame = "<iframe src=\"%s\" width=\"%d\" height=\"860\" style=\"border:0\"></iframe>";
    var page =
        "<body style=\"margin:12px;background:%s;display:flex;gap:12px\">%s%s</body>"
            .formatted(
                dark ? "#111" : "#ddd",
                frame.formatted(mail.toUri(), NARROW),
                frame.formatted(mail.toUri(), WIDE));
    return Files.writeString(folder.resolve("sheet.html"), page);
  }

  private void picture(Path page, Path target, boolean dark) throws Exception {
    var command = new ArrayList<String>();
    command.addAll(List.of("/usr/bin/chromium", "--headless", "--no-sandbox", "--disable-gpu"));
    command.addAll(List.of("--hide-scrollbars", "--window-size=956,884"));
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.add("--blink-settings=preferredColorScheme=" + (dark ? 0 : 1));
    command.add("--screenshot=" + target.toAbsolutePath());
    command.add(page.toUri().toString());
    var browser =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean done = browser.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (!done) browser.destroyForcibly();
    assertThat(done).as("the browser came to an end").isTrue();
    assertThat(target).exists();
  }
}
