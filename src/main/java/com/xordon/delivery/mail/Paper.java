package com.xordon.delivery.mail;

import com.xordon.core.message.CalendarPart;
import com.xordon.core.message.Enclosure;
import com.xordon.core.message.Letter;
import com.xordon.core.task.TaskId;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;

/// A letter as MIME: text, page and calendar as alternatives of each other, and the calendar once
/// more as a file, since some readers see only the one and some only the other.
final class Paper extends MimeMessage {
  private static final String UTF_8 = "utf-8";

  private final String id;

  Paper(Session session, Draft draft, Instant now) throws MessagingException {
    super(session);
    var letter = draft.letter();
    id = id(letter.id(), draft.from().domain());
    setFrom(draft.from().onPaper());
    setRecipient(Message.RecipientType.TO, draft.to().onPaper());
    if (draft.replyTo().isPresent())
      setReplyTo(new InternetAddress[] {draft.replyTo().get().onPaper()});
    setSubject(letter.subject(), UTF_8);
    setSentDate(Date.from(now));
    // or absence notes would be sent to us in return (RFC 3834)
    setHeader("Auto-Submitted", "auto-generated");
    body(letter);
    saveChanges();
  }

  /// The same task always writes the same mail, so that whoever gets it twice can tell.
  static String id(TaskId task, String domain) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest(task.value().getBytes(StandardCharsets.UTF_8));
      return "<xordon." + HexFormat.of().formatHex(hash, 0, 16) + "@" + domain + ">";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  private void body(Letter letter) throws MessagingException {
    var files = new ArrayList<BodyPart>();
    if (letter.calendar().isPresent()) files.add(file(letter.calendar().get()));
    if (letter.enclosure().isPresent()) files.add(file(letter.enclosure().get()));
    if (letter.html().isEmpty() && files.isEmpty()) {
      setText(letter.text(), UTF_8);
      return;
    }
    var alternatives = new MimeMultipart("alternative");
    alternatives.addBodyPart(text(letter.text(), "plain"));
    if (!letter.html().isEmpty()) alternatives.addBodyPart(text(letter.html(), "html"));
    if (letter.calendar().isPresent()) {
      alternatives.addBodyPart(calendar(letter.calendar().get()));
    }
    if (files.isEmpty()) {
      setContent(alternatives);
      return;
    }
    var first = new MimeBodyPart();
    first.setContent(alternatives);
    files.addFirst(first);
    setContent(new MimeMultipart("mixed", files.toArray(BodyPart[]::new)));
  }

  private static BodyPart text(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  private static BodyPart calendar(CalendarPart calendar) throws MessagingException {
    return bytes(calendar, "text/calendar; charset=utf-8; method=" + calendar.method());
  }

  private static BodyPart file(CalendarPart calendar) throws MessagingException {
    var part = bytes(calendar, "application/ics; name=\"invite.ics\"");
    part.setFileName("invite.ics");
    part.setDisposition(Part.ATTACHMENT);
    return part;
  }

  private static BodyPart file(Enclosure enclosure) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.type())));
    part.setFileName(enclosure.name());
    part.setDisposition(Part.ATTACHMENT);
    return part;
  }

  /// As bytes, since the library knows nothing of calendars and would change their line ends.
  private static MimeBodyPart bytes(CalendarPart calendar, String type) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(calendar.ics().getBytes(StandardCharsets.UTF_8), type)));
    part.setHeader("Content-Type", type);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  /// How much the server will have to take.
  long octets() throws MessagingException {
    var scales = new Scales();
    try {
      writeTo(scales);
    } catch (IOException e) {
      throw new MessagingException("a letter that can't be written", e);
    }
    return scales.octets;
  }

  private static final class Scales extends OutputStream {
    private long octets;

    @Override
    public void write(int octet) {
      octets++;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      octets += count;
    }
  }
}
