package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.xordon.app.command.Outside;
import com.xordon.automation.AutomationDesk;
import com.xordon.core.automation.LogLine;
import com.xordon.core.problem.ProblemException;
import com.xordon.demo.DemoPractice;
import com.xordon.store.Books;
import com.xordon.store.SampleBooks;
import com.xordon.store.Store;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report of a month by a real mail server.
class MonthMailTest {
  private static final Instant NOW = Instant.parse("2026-11-02T02:10:00Z");

  @TempDir Path home;

  private final GreenMail server =
      new GreenMail(ServerSetupTest.SMTP.dynamicPort())
          .withConfiguration(GreenMailConfiguration.aConfig());
  private Books books;
  private Outside outside;

  @BeforeEach
  void open() {
    server.start();
    books = Store.open(home, InstantSource.fixed(NOW), DeskStart.author());
    var sample =
        new DemoPractice(DemoPractice.Size.SMALL, 1, ZoneId.of("Europe/Berlin"), NOW, Locale.UK)
            .sample();
    SampleBooks.fill(books, sample);
    books.set("mail.smtp.host", "127.0.0.1");
    books.set("mail.smtp.port", "" + server.getSmtp().getPort());
    books.set("mail.smtp.security", "plain");
    books.set("mail.from.address", "desk@example.org");
    outside = OutsideHere.of(home, books, InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    books.close();
    server.stop();
  }

  private MonthMail mail() {
    var clock = InstantSource.fixed(NOW);
    return new MonthMail(
        books, outside.post(), new AutomationDesk(books.ledger(), outside.post(), clock));
  }

  @Test
  void itIsMailedOnceWhenTheMonthIsOver() throws Exception {
    mail().go(NOW);
    assertThat(server.getReceivedMessages()).isEmpty();
    books.set(MonthMail.RECIPIENT, "boss@example.org");
    mail().go(NOW);
    mail().go(NOW);
    mail().go(Instant.parse("2026-11-30T02:10:00Z"));
    assertThat(server.getReceivedMessages()).hasSize(1);
    var message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).contains("October 2026");
    assertThat(message.getAllRecipients()[0]).hasToString("boss@example.org");
    var parts = (MimeMultipart) message.getContent();
    var file = parts.getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("report-2026-10.pdf");
    try (var pdf = Loader.loadPDF(file.getInputStream().readAllBytes())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("October 2026");
    }
    mail().go(Instant.parse("2026-12-01T02:10:00Z"));
    assertThat(server.getReceivedMessages()).hasSize(2);
  }

  @Test
  void whatCouldNotLeaveIsTriedAgain() {
    books.set(MonthMail.RECIPIENT, "boss@example.org");
    int port = server.getSmtp().getPort();
    books.set("mail.smtp.port", "1");
    assertThatThrownBy(() -> mail().go(NOW)).isInstanceOf(ProblemException.class);
    books.set("mail.smtp.port", "" + port);
    mail().go(NOW);
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).isNotEmpty();
    assertThat(logged()).hasSize(2).contains(LogLine.Result.DONE);
  }

  @Test
  void whatWasCutOffIsNotSentBlindly() {
    books.set(MonthMail.RECIPIENT, "boss@example.org");
    books.set("analytics.report.begun", "2026-10");
    mail().go(NOW);
    assertThat(server.getReceivedMessages()).isEmpty();
    assertThat(books.settings()).containsEntry(MonthMail.SENT, "2026-10");
    assertThat(logged()).containsExactly(LogLine.Result.UNCERTAIN);
  }

  /// What came of it, newest first, as the room of automations shows it.
  private List<LogLine.Result> logged() {
    return books.ledger().read(p -> p.automations().log(Instant.EPOCH, 9)).stream()
        .map(LogLine::result)
        .toList();
  }
}
