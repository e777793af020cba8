package com.xordon.core.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a section may ask: the whole list. Most ask whether a value is there; the others are told.
public enum Condition {
  CONTACT_NAME(Placeholder.CONTACT_NAME),
  VIDEO(Placeholder.VIDEO_LINK),
  /// A meeting by video is wanted and has no link yet.
  VIDEO_PENDING,
  VIDEO_PASSWORD(Placeholder.VIDEO_PASSWORD),
  LOCATION(Placeholder.LOCATION_DETAILS),
  STAFF(Placeholder.STAFF_NAME),
  SEVERAL_STAFF,
  SEVERAL_DAYS,
  ADD_ONS(Placeholder.ADD_ONS),
  PRICE(Placeholder.PRICE),
  AMOUNT_PAID(Placeholder.AMOUNT_PAID),
  AMOUNT_DUE(Placeholder.AMOUNT_DUE),
  OTHER_ZONE,
  FIRST_VISIT,
  CALENDAR_LINK(Placeholder.CALENDAR_LINK),
  CALENDAR_FILE,
  CANCEL_LINK(Placeholder.CANCEL_LINK),
  MOVE_LINK(Placeholder.MOVE_LINK),
  BOOK_LINK(Placeholder.BOOK_LINK),
  FEEDBACK_LINK(Placeholder.FEEDBACK_LINK),
  PRACTICE_PHONE(Placeholder.PRACTICE_PHONE),
  PRACTICE_EMAIL(Placeholder.PRACTICE_EMAIL),
  PRACTICE_ADDRESS(Placeholder.PRACTICE_ADDRESS),
  NEXT_VISIT(Placeholder.NEXT_VISIT),
  LAST_VISIT(Placeholder.LAST_VISIT),
  OLD_TIME(Placeholder.OLD_TIME),
  CANCEL_REASON(Placeholder.CANCEL_REASON),
  CANCELLED_BY_CLIENT,
  OFFER_END(Placeholder.OFFER_END);

  private final @Nullable Placeholder asks;

  Condition() {
    this.asks = null;
  }

  Condition(Placeholder asks) {
    this.asks = asks;
  }

  /// As it is written in a text.
  public String canonical() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The value whose being there it asks for; empty when it is told.
  public Optional<Placeholder> asks() {
    return Optional.ofNullable(asks);
  }

  /// When its section is shown, in a few words.
  public String meaning(Locale reader) {
    return MessageWords.in(reader).say("if." + canonical());
  }

  public static Optional<Condition> of(String name) {
    return Arrays.stream(values()).filter(c -> c.canonical().equals(name)).findFirst();
  }
}
