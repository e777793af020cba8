package com.xordon.core.automation;

import java.time.Duration;

/// How this practice writes: how long what was just asked for can still be taken back, whether a
/// person is asked before a client hears of a change, and which ways there are at all. What has no
/// way is not planned.
public record Manners(Duration recall, boolean asksFirst, boolean mail, boolean sms) {
  /// Every way, and at once.
  public static final Manners AT_ONCE = new Manners(Duration.ZERO, false, true, true);

  /// The settings they are kept in.
  public static final String RECALL = "messages.recallSeconds";

  public static final String ASK = "messages.ask";
  public static final String MAIL = "mail.smtp.host";
  public static final String SMS = "sms.twilio.sid";

  private static final int USUAL = 30;
  private static final int LONGEST = 86_400;

  /// By what the settings say, empty where they say nothing.
  public static Manners of(String recall, String ask, String mail, String sms) {
    return new Manners(
        Duration.ofSeconds(seconds(recall)), ask.equals("true"), !mail.isBlank(), !sms.isBlank());
  }

  /// A setting that makes no sense must not stop a booking.
  private static int seconds(String text) {
    return text.matches("\\d{1,5}") ? Math.min(LONGEST, Integer.parseInt(text)) : USUAL;
  }

  boolean has(Action action) {
    return switch (action) {
      case Action.Mail(var to, var template) -> mail;
      case Action.Sms(var to, var template) -> sms;
      default -> true;
    };
  }
}
