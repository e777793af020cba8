package com.xordon.core.message;

import com.xordon.core.task.TaskId;
import java.time.Instant;
import java.util.Optional;

/// A message ready to leave the house: every text is final, nothing is filled in any more. `id` is
/// the task's, and the same over all its tries; `asked` is when it was first wished for, so nothing
/// of it can have left before. `replyTo`, `subject`, `html`, `calendar` and `enclosure` matter to
/// mail alone. `text` is the plain text of a mail, the whole of an SMS, the JSON of a webhook.
public record Letter(
    TaskId id,
    Kind kind,
    Instant asked,
    Party recipient,
    Party sender,
    Optional<Party> replyTo,
    String subject,
    String text,
    String html,
    Optional<CalendarPart> calendar,
    Optional<Enclosure> enclosure) {

  /// By which way it goes.
  public enum Kind {
    EMAIL,
    SMS,
    WEBHOOK
  }

  /// Who is written to, or writes. `address` is that of a mailbox, a phone number in E.164 form, or
  /// a URL; of an SMS's sender also the id of a messaging service. `name` may be empty.
  public record Party(String name, String address) {
    public static Party of(String address) {
      return new Party("", address);
    }
  }

  public static Letter mail(
      TaskId id, Instant asked, Party recipient, Party sender, String subject, String text) {
    return new Letter(
        id,
        Kind.EMAIL,
        asked,
        recipient,
        sender,
        Optional.empty(),
        subject,
        text,
        "",
        Optional.empty(),
        Optional.empty());
  }

  public static Letter sms(TaskId id, Instant asked, String recipient, String sender, String text) {
    return plain(id, Kind.SMS, asked, recipient, sender, text);
  }

  public static Letter webhook(TaskId id, Instant asked, String url, String json) {
    return plain(id, Kind.WEBHOOK, asked, url, "", json);
  }

  private static Letter plain(
      TaskId id, Kind kind, Instant asked, String recipient, String sender, String text) {
    return new Letter(
        id,
        kind,
        asked,
        Party.of(recipient),
        Party.of(sender),
        Optional.empty(),
        "",
        text,
        "",
        Optional.empty(),
        Optional.empty());
  }

  /// The same under another name.
  public Letter named(TaskId other) {
    return new Letter(
        other, kind, asked, recipient, sender, replyTo, subject, text, html, calendar, enclosure);
  }

  public Letter withHtml(String page) {
    return new Letter(
        id, kind, asked, recipient, sender, replyTo, subject, text, page, calendar, enclosure);
  }

  public Letter withReplyTo(Party to) {
    return new Letter(
        id,
        kind,
        asked,
        recipient,
        sender,
        Optional.of(to),
        subject,
        text,
        html,
        calendar,
        enclosure);
  }

  public Letter withCalendar(CalendarPart part) {
    return new Letter(
        id,
        kind,
        asked,
        recipient,
        sender,
        replyTo,
        subject,
        text,
        html,
        Optional.of(part),
        enclosure);
  }

  public Letter withEnclosure(Enclosure file) {
    return new Letter(
        id,
        kind,
        asked,
        recipient,
        sender,
        replyTo,
        subject,
        text,
        html,
        calendar,
        Optional.of(file));
  }

  /// Says nothing of who is written to and what, for logs.
  @Override
  public String toString() {
    return "Letter[" + id.value() + ", " + kind + "]";
  }
}
