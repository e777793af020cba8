package com.xordon.delivery.mail;

import static com.xordon.delivery.mail.MailWorld.letter;
import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.message.CalendarPart;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letter.Party;
import com.xordon.core.message.Receipt;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What arrives is what was written.
class MailChannelTest {
  private final MailWorld world = new MailWorld();
  private final MailChannel channel = world.channel();

  @AfterEach
  void close() throws Exception {
    channel.close();
    world.close();
  }

  private MimeMessage arrives(Letter letter) {
    assertThat(channel.send(letter)).isInstanceOf(Receipt.Sent.class);
    return world.arrived().getLast();
  }

  private static String body(Part part) throws Exception {
    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String raw(MimeMessage message) throws Exception {
    var bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return bytes.toString(StandardCharsets.US_ASCII);
  }

  @Test
  void textAloneIsOnePart() throws Exception {
    var mail = arrives(letter());
    assertThat(mail.getContentType()).startsWith("text/plain");
    // the server keeps no line end before its dot
    assertThat(body(mail).replace("\r\n", "\n")).isEqualTo(letter().text().stripTrailing());
    assertThat(mail.getSentDate()).isEqualTo(Date.from(MailWorld.NOW));
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void theSameTaskWritesTheSameMail() throws Exception {
    var first = arrives(letter("confirm:a1")).getMessageID();
    assertThat(first).matches("<xordon\\.[0-9a-f]{32}@example\\.org>");
    assertThat(arrives(letter("confirm:a1")).getMessageID()).isEqualTo(first);
    assertThat(arrives(letter("confirm:a2")).getMessageID()).isNotEqualTo(first);
    assertThat(channel.send(letter("confirm:a1"))).isEqualTo(new Receipt.Sent(first));
  }

  @Test
  void theCalendarGoesAlongTwice() throws Exception {
    var ics = "BEGIN:VCALENDAR\r\nX-A:Grüße\r\nEND:VCALENDAR\r\n";
    var mail =
        arrives(
            letter()
                .withHtml("<p>Grüß Gott</p>")
                .withCalendar(new CalendarPart(CalendarPart.Method.CANCEL, ics, 3)));
    var mixed = (MimeMultipart) mail.getContent();
    assertThat(mixed.getContentType()).startsWith("multipart/mixed");
    var alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
    assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat(body(alternatives.getBodyPart(1))).isEqualTo("<p>Grüß Gott</p>");
    var calendar = alternatives.getBodyPart(2);
    assertThat(calendar.getContentType())
        .startsWith("text/calendar")
        .contains("method=CANCEL")
        .contains("charset=utf-8");
    assertThat(body(calendar)).isEqualTo(ics);
    var file = mixed.getBodyPart(1);
    assertThat(file.getFileName()).isEqualTo("invite.ics");
    assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
    assertThat(body(file)).isEqualTo(ics);
  }

  @Test
  void namesAndSubjectsInAnyScriptArriveAsWritten() throws Exception {
    var subject = "Ihr Termin für Überweisung – 予約の確認 👍 ".repeat(8).strip();
    var to = new Party("Jörg \"Jo\" Müller, 山田太郎", "joerg@müller.example");
    var mail = arrives(letter("confirm:1", to, subject).withReplyTo(new Party("Käthe", "k@x.de")));
    assertThat(mail.getSubject()).isEqualTo(subject);
    var recipient = (InternetAddress) mail.getAllRecipients()[0];
    assertThat(recipient.getPersonal()).isEqualTo("Jörg \"Jo\" Müller, 山田太郎");
    assertThat(recipient.getAddress()).isEqualTo("joerg@xn--mller-kva.example");
    assertThat(((InternetAddress) mail.getReplyTo()[0]).getPersonal()).isEqualTo("Käthe");
    var headers = raw(mail).split("\r\n\r\n", 2)[0];
    assertThat(headers).doesNotContain("?\u003f\u003f").matches("\\A\\p{ASCII}*\\z");
    assertThat(headers.lines()).allMatch(line -> line.length() <= 998);
  }

  @Test
  void anUmlautBeforeTheAtNeedsAServerThatKnowsIt() {
    var to = Party.of("jörg@example.com");
    assertThat(channel.send(letter("confirm:1", to, "Grüße"))).isInstanceOf(Receipt.Sent.class);
    assertThat(world.proxy.commands()).contains("RCPT TO:<jörg@example.com>");
    assertThat(world.proxy.commands()).anyMatch(c -> c.endsWith("SMTPUTF8"));
    // and nobody else is bothered with it
    channel.send(letter("confirm:2"));
    assertThat(world.proxy.commands().stream().filter(c -> c.endsWith("SMTPUTF8"))).hasSize(1);

    world.proxy.offering("-SMTPUTF8");
    assertThat(channel.send(letter("confirm:3", to, "Grüße")))
        .isEqualTo(new Receipt.Refused("SERVER_KNOWS_NO_SUCH_ADDRESS"));
  }

  @Test
  void tenMegabytesOfOneLineArriveWhole() throws Exception {
    var page = "<p>" + "äbcdefgh".repeat(1_250_000) + "</p>";
    var mail = arrives(letter().withHtml(page));
    var parts = (MimeMultipart) mail.getContent();
    assertThat(body(parts.getBodyPart(1)).equals(page)).isTrue();
  }
}
