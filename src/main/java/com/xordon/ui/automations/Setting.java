package com.xordon.ui.automations;

/// The settings of the ways out of the house, by the keys they are kept under.
enum Setting {
  HOST(Part.MAIL, "mail.smtp.host"),
  SECURITY(Part.MAIL, "mail.smtp.security"),
  PORT(Part.MAIL, "mail.smtp.port"),
  USER(Part.MAIL, "mail.smtp.user"),
  PASSWORD(Part.MAIL, "mail.smtp.password"),
  /// By which provider's sign-in, when not by a password; set by signing in.
  LOGIN(Part.MAIL, "mail.smtp.login"),
  FROM_ADDRESS(Part.MAIL, "mail.from.address"),
  FROM_NAME(Part.MAIL, "mail.from.name"),
  REPLY_TO(Part.MAIL, "mail.replyTo"),
  SMS_SID(Part.SMS, "sms.twilio.sid"),
  SMS_KEY(Part.SMS, "sms.twilio.key"),
  SMS_SECRET(Part.SMS, "sms.twilio.secret"),
  SMS_FROM(Part.SMS, "sms.from"),
  HOOK_SECRET(Part.HOOK, "webhook.secret"),
  LANGUAGE(Part.MANNERS, "messages.language"),
  RECALL(Part.MANNERS, "messages.recallSeconds"),
  PHONE(Part.PRACTICE, "practice.phone"),
  EMAIL(Part.PRACTICE, "practice.email"),
  ADDRESS(Part.PRACTICE, "practice.address"),
  BOOK_LINK(Part.PRACTICE, "messages.links.book"),
  CANCEL_LINK(Part.PRACTICE, "messages.links.cancel"),
  MOVE_LINK(Part.PRACTICE, "messages.links.move"),
  FEEDBACK_LINK(Part.PRACTICE, "messages.links.feedback");

  /// Whether a person is asked before a client hears of a change; a switch of its own.
  static final String ASK = "messages.ask";

  enum Part {
    MAIL,
    SMS,
    PRACTICE,
    MANNERS,
    HOOK
  }

  private final Part part;
  private final String key;

  Setting(Part part, String key) {
    this.part = part;
    this.key = key;
  }

  Part part() {
    return part;
  }

  String key() {
    return key;
  }

  /// Whether messages are planned by this way once it is said.
  boolean opens() {
    return this == HOST || this == SMS_SID;
  }

  boolean isSecret() {
    return this == PASSWORD || this == SMS_SECRET || this == HOOK_SECRET;
  }
}
